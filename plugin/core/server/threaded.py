"""ThreadedServer: listens, gives every connection a thread, and stops cleanly."""

from __future__ import annotations

import logging
import selectors
import socket
import threading
from contextlib import suppress
from time import monotonic
from typing import Optional

from ..web.message import Request, Response
from .connection import Connection, Handler
from .listening import open_listeners
from .response_bytes import ResponseWriter, plain_response
from .settings import ListenAddress, ServerLimits

__all__ = ["ThreadedServer"]

_log = logging.getLogger(__name__)

_TURNED_AWAY = 8
_PAUSE = 0.2


class ThreadedServer:
    """Answers HTTP/1.1 requests by a handler, one thread a connection.

    `start`, `stop`, `port` and `url` are for the thread that owns the server; the handler is
    called by many threads at once.
    """

    def __init__(
        self, handler: Handler, address: ListenAddress, limits: Optional[ServerLimits] = None
    ) -> None:
        self._handler = handler
        self._address = address
        self._limits = limits or ServerLimits()
        self._writer = ResponseWriter()
        self._lock = threading.Lock()
        self._connections: dict[Connection, threading.Thread] = {}
        self._turning_away: dict[Connection, threading.Thread] = {}
        self._port = address.port
        self._acceptor: Optional[threading.Thread] = None
        self._alarm: Optional[socket.socket] = None
        self._stopping = False

    @property
    def running(self) -> bool:
        """Whether requests are answered."""
        return self._acceptor is not None

    @property
    def port(self) -> int:
        """The port that is or was listened on; before the first start, the one asked for."""
        return self._port

    @property
    def url(self) -> str:
        """The address of the start page, with the host as a program on this machine writes it."""
        host = self._address.host
        if self._address.is_loopback or host in ("", "0.0.0.0", "::"):  # noqa: S104
            host = "127.0.0.1"
        return f"http://[{host}]:{self.port}/" if ":" in host else f"http://{host}:{self.port}/"

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return len(self._connections)

    @property
    def idle_connections(self) -> int:
        """How many of them wait for a request."""
        return len(self._idle())

    def start(self) -> None:
        """Listen, and return as soon as requests are answered. Does nothing if it runs already.

        Raises:
            ListenError: the address cannot be had.
        """
        if self._acceptor is not None:
            return
        self._stopping = False
        listeners = open_listeners(self._address)
        self._port = int(listeners[0].getsockname()[1])
        self._alarm, alarm_end = socket.socketpair()
        self._acceptor = threading.Thread(
            target=self._accept_all,
            args=(listeners, alarm_end),
            name=f"wmts-bridge {self.port} accept",
            daemon=True,
        )
        self._acceptor.start()

    def stop(self) -> None:
        """Stop within the limits' `stop_seconds`: requests in flight get half of it to finish."""
        acceptor, alarm = self._acceptor, self._alarm
        if acceptor is None or alarm is None:
            return
        deadline = monotonic() + self._limits.stop_seconds
        self._stopping = True
        alarm.close()
        acceptor.join()
        self._end_connections(deadline)
        self._acceptor = self._alarm = None

    def _end_connections(self, deadline: float) -> None:
        with self._lock:
            threads = {**self._connections, **self._turning_away}
        for connection in threads:
            connection.leave()
        self._join(threads, deadline - self._limits.stop_seconds / 2)
        with self._lock:
            threads = {**self._connections, **self._turning_away}
        for connection in threads:
            connection.abort()
        self._join(threads, deadline)
        left = sum(thread.is_alive() for thread in threads.values())
        if left:
            _log.warning("%d requests were still being worked on when the server stopped", left)

    @staticmethod
    def _join(threads: dict[Connection, threading.Thread], deadline: float) -> None:
        for thread in threads.values():
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - monotonic()))

    def _accept_all(self, listeners: tuple[socket.socket, ...], alarm: socket.socket) -> None:
        """Accept connections until the other end of `alarm` is closed. Runs in its own thread."""
        with selectors.DefaultSelector() as selector:
            for listener in listeners:
                selector.register(listener, selectors.EVENT_READ, listener)
            selector.register(alarm, selectors.EVENT_READ, None)
            while not self._stopping:
                for key, _ in selector.select():
                    if key.data is not None and not self._accept(key.data):
                        alarm.settimeout(_PAUSE)  # also ends at once when the server stops
                        with suppress(OSError):
                            alarm.recv(1)
        for listener in listeners:
            listener.close()
        alarm.close()

    def _accept(self, listener: socket.socket) -> bool:
        """Accept one connection and say whether the next may be accepted at once."""
        try:
            sock, address = listener.accept()
        except (BlockingIOError, ConnectionError, InterruptedError):
            return True  # the client went before we came to it
        except OSError as error:  # out of descriptors or memory; trying at once would spin
            _log.warning("cannot accept a connection: %s", error)
            self._make_room()
            return False
        try:
            self._welcome(sock, str(address[0]))
        except (OSError, RuntimeError) as error:  # RuntimeError: no further thread to be had
            _log.warning("cannot serve a connection: %s", error)
            sock.close()
            return False
        return True

    def _welcome(self, sock: socket.socket, peer: str) -> None:
        """Give a connection its thread; when there are too many, an idle one makes room."""
        if len(self._connections) < self._limits.connections or self._make_room():
            self._spawn(
                self._connections, Connection(sock, peer, self._handler, self._limits, self._writer)
            )
        elif len(self._turning_away) < _TURNED_AWAY:
            limits = self._limits._replace(idle_seconds=1.0, header_seconds=1.0, send_seconds=1.0)
            self._spawn(
                self._turning_away,
                Connection(sock, peer, _too_busy, limits, self._writer, one_answer=True),
            )
        else:
            sock.close()

    def _make_room(self) -> bool:
        """End the connection that has been idle for the longest time, if there is one."""
        idle = self._idle()
        if not idle:
            return False
        min(idle, key=lambda connection: connection.idle_since).leave()
        return True

    def _idle(self) -> list[Connection]:
        with self._lock:
            return [c for c in self._connections if c.idle_since and not c.leaving]

    def _spawn(self, group: dict[Connection, threading.Thread], connection: Connection) -> None:
        def converse() -> None:
            try:
                connection.run()
            finally:
                with self._lock:
                    group.pop(connection, None)

        thread = threading.Thread(
            target=converse, name=f"wmts-bridge {self.port} connection", daemon=True
        )
        with self._lock:
            group[connection] = thread
        try:
            thread.start()
        except RuntimeError:
            with self._lock:
                group.pop(connection, None)
            raise


def _too_busy(request: Request) -> Response:
    return plain_response(503, "The server has too many connections.", ("Retry-After", "1"))
