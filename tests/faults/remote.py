"""A web server on loopback that answers as badly as it is told: the remote of the fault tests."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

_PIECE = b"\x00" * 65536


class Received(NamedTuple):
    """A request as it came in; `headers` by lower-case name."""

    target: str
    headers: Mapping[str, str]

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]


class Conversation(NamedTuple):
    """One connection; `over` is set when the remote is stopped."""

    connection: socket.socket
    over: threading.Event


Reaction = Callable[[Conversation], bool]
"""Answers one request; says whether the connection goes on."""


class Remote:
    """The server; `react` says for each request how it is answered."""

    def __init__(self, react: Callable[[Received], Reaction]) -> None:
        self._react = react
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._connections: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.received: list[Received] = []
        self.most_connections = 0

    def __enter__(self) -> Remote:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._connections:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()

    def _start(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self._connections.add(connection)
                self.most_connections = max(self.most_connections, len(self._connections))
            self._start(self._talk, connection)

    def _talk(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection.makefile("rb") as stream:
            while not self._over.is_set():
                request = _request(stream)
                if request is None:
                    break
                with self._lock:
                    self.received.append(request)
                if not self._react(request)(Conversation(connection, self._over)):
                    break
        with self._lock:
            self._connections.discard(connection)
        connection.close()


def _request(stream) -> Received | None:
    line = stream.readline()
    if not line:
        return None
    headers = {}
    while (header := stream.readline().strip()) != b"":
        name, _, value = header.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    return Received(line.decode("latin-1").split(" ")[1], headers)


def _head(status: int, headers: Mapping[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {status} Status", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def reply(
    status: int = 200, body: bytes = b"", headers: Mapping[str, str] | None = None
) -> Reaction:
    """A proper answer."""

    def react(talk: Conversation) -> bool:
        length = {} if status in (204, 304) else {"Content-Length": str(len(body))}
        talk.connection.sendall(_head(status, {**length, **(headers or {})}) + body)
        return True

    return react


def redirect(location: str, status: int = 302) -> Reaction:
    return reply(status, b"elsewhere", {"Location": location})


def silence() -> Reaction:
    """Takes the request and never answers."""

    def react(talk: Conversation) -> bool:
        talk.over.wait()
        return False

    return react


def drip(body: bytes, pause: float = 0.02) -> Reaction:
    """Answers a byte at a time, each soon enough for any read time-out."""

    def react(talk: Conversation) -> bool:
        talk.connection.sendall(_head(200, {"Content-Length": str(len(body))}))
        for byte in body:
            if talk.over.wait(pause):
                return False
            talk.connection.sendall(bytes([byte]))
        return True

    return react


def drip_head(pause: float = 0.02) -> Reaction:
    """Sends headers without end, a byte at a time."""

    def react(talk: Conversation) -> bool:
        talk.connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not talk.over.wait(pause):
            talk.connection.sendall(b"a")
        return False

    return react


def reset() -> Reaction:
    """Breaks the connection off with a TCP reset, before any answer."""

    def react(talk: Conversation) -> bool:
        talk.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False

    return react


def cut(body: bytes, promised: int) -> Reaction:
    """Promises more bytes than it sends, then closes."""

    def react(talk: Conversation) -> bool:
        talk.connection.sendall(_head(200, {"Content-Length": str(promised)}) + body)
        return False

    return react


def endless(headers: Mapping[str, str] | None = None) -> Reaction:
    """Sends zeros until the other side hangs up."""

    def react(talk: Conversation) -> bool:
        talk.connection.sendall(_head(200, headers or {"Connection": "close"}))
        while not talk.over.is_set():
            talk.connection.sendall(_PIECE)
        return False

    return react


def huge(size: int = 3 << 30) -> Reaction:
    """Announces 3 GB and begins to send them."""
    return endless({"Content-Length": str(size)})


def bomb(size: int = 1 << 30) -> Reaction:
    """Sends about a megabyte of gzip that would become a gigabyte."""

    def react(talk: Conversation) -> bool:
        headers = {"Content-Encoding": "gzip", "Content-Type": "image/png", "Connection": "close"}
        talk.connection.sendall(_head(200, headers))
        for piece in _gzip_of_zeros(size):
            talk.connection.sendall(piece)
        return False

    return react


def _gzip_of_zeros(size: int) -> Iterator[bytes]:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    for _ in range(0, size, len(_PIECE)):
        yield packer.compress(_PIECE)
    yield packer.flush()


def raw(data: bytes) -> Reaction:
    """Sends just these bytes and closes."""

    def react(talk: Conversation) -> bool:
        talk.connection.sendall(data)
        return False

    return react
