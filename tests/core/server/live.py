"""A live server on loopback and a client that says exactly what it is told to."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from wmts_bridge.plugin.core.server.settings import ListenAddress, ServerLimits
from wmts_bridge.plugin.core.server.threaded import ThreadedServer
from wmts_bridge.plugin.core.web.message import Request, Response

PATIENCE = 10.0
GET = b"GET /a HTTP/1.1\r\nHost: localhost\r\n\r\n"


class Answer(NamedTuple):
    """One response as it came over the wire; names of headers are lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class Client:
    """A raw connection; `read` takes one answer off it."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self.socket = socket.create_connection((host, port), timeout=PATIENCE)
        self._file = self.socket.makefile("rb")

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def read(self, method: str = "GET") -> Answer:
        status_line = self._file.readline()
        assert status_line, "the server closed the connection without an answer"
        version, status, _ = status_line.decode("latin-1").split(" ", 2)
        assert version == "HTTP/1.1"
        headers: dict[str, str] = {}
        for line in iter(self._file.readline, b"\r\n"):
            name, _, value = line.decode("latin-1").partition(": ")
            assert name.lower() not in headers, f"{name} is sent twice"
            headers[name.lower()] = value.rstrip("\r\n")
        size = 0 if method == "HEAD" else int(headers.get("content-length", "0"))
        return Answer(int(status), headers, self._file.read(size))

    def ask(self, data: bytes, method: str = "GET") -> Answer:
        self.send(data)
        return self.read(method)

    def is_closed(self) -> bool:
        """Wait until the server ends the connection, and say whether it did so in good order."""
        return self._file.read(1) == b""

    def close(self) -> None:
        self._file.close()
        self.socket.close()


class Live(NamedTuple):
    """A running server and the clients that were connected to it."""

    server: ThreadedServer
    clients: list[Client]

    def connect(self) -> Client:
        client = Client(self.server.port)
        self.clients.append(client)
        return client


@contextmanager
def serving(
    handler: Callable[[Request], Response],
    limits: ServerLimits | None = None,
    at_once: Callable[[Request], Response | None] | None = None,
) -> Iterator[Live]:
    """Serve on a free port; afterwards no thread may be left."""
    server = ThreadedServer(handler, ListenAddress(port=0), limits, at_once)
    server.start()
    live = Live(server, [])
    try:
        yield live
    finally:
        for client in live.clients:
            client.close()
        server.stop()
    assert server_threads() == []


def echo(request: Request) -> Response:
    """Answer with what the handler was given."""
    lines = [request.method, request.path, request.query]
    lines += [f"{name}={value}" for name, value in request.headers.items()]
    return Response(200, (("Content-Type", "text/plain"),), "\n".join(lines).encode("utf-8"))


def server_threads() -> list[str]:
    """Name the threads of servers that are alive."""
    return [thread.name for thread in threading.enumerate() if "wmts-bridge" in thread.name]


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for another thread to get somewhere."""
    give_up = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < give_up, "it never happened"
        threading.Event().wait(0.002)
