"""ThreadedServer: listens, answers requests by threads, and stops cleanly."""

from __future__ import annotations

import socket
import threading
from typing import Optional

from ..web.message import Request, Response
from .connection import AtOnce, Connection, Handler, Handlers
from .listening import Listeners, OwnListeners
from .reception import Reception
from .response_bytes import ResponseWriter, plain_response
from .settings import ListenAddress, ServerLimits

__all__ = ["ThreadedServer"]


class ThreadedServer:
    """Answers HTTP/1.1 requests by a handler, one thread for each that is worked on.

    Any thread may call `start` and `stop`, which wait for each other; the handler is called by many
    threads at once. If `at_once` is given, one thread asks it first; it may answer what takes no
    waiting, and returns None for anything else.
    """

    def __init__(
        self,
        handler: Handler,
        address: ListenAddress,
        limits: Optional[ServerLimits] = None,
        at_once: Optional[AtOnce] = None,
        listeners: Optional[Listeners] = None,
    ) -> None:
        self._handlers = Handlers(handler, at_once) if at_once else Handlers(handler)
        self._address = address
        self._limits = limits or ServerLimits()
        self._writer = ResponseWriter()
        self._port = address.port
        self.listeners = listeners or OwnListeners()
        self._reception: Optional[Reception] = None
        self._one_at_a_time = threading.Lock()

    @property
    def running(self) -> bool:
        """Whether requests are answered."""
        return self._reception is not None

    @property
    def port(self) -> int:
        """The port that is or was listened on; before the first start, the one asked for."""
        return self._port

    @property
    def url(self) -> str:
        """The address of the start page, with the host as a program on this machine writes it."""
        host = self._address.host
        if self._address.is_loopback or host in ("", "0.0.0.0", "::"):  # noqa: S104  # nosec B104
            host = "127.0.0.1"
        return f"http://[{host}]:{self.port}/" if ":" in host else f"http://{host}:{self.port}/"

    @property
    def connections(self) -> int:
        """How many connections are open."""
        return self._reception.connections if self._reception else 0

    @property
    def idle_connections(self) -> int:
        """How many of them wait for a request, or for the rest of one."""
        return self._reception.idle_connections if self._reception else 0

    def start(self) -> None:
        """Listen, and return as soon as requests are answered. Does nothing if it runs already.

        Raises:
            ListenError: the address cannot be had.
        """
        with self._one_at_a_time:
            if self._reception is not None:
                return
            listeners = self.listeners.open(self._address)
            self._port = int(listeners[0].getsockname()[1])
            name = f"wmts-bridge {self._port}"
            reception = Reception(listeners, self._greet, self._limits, name)
            reception.start()
            self._reception = reception
            self.listeners.accepting(listeners)

    def accept(self, is_wanted: bool) -> None:
        """Accept connections, or no more of them while another server has the port. Any thread."""
        reception = self._reception
        if reception is not None:
            reception.accept(is_wanted)

    def stop(self) -> None:
        """Stop within the limits' `stop_seconds`: requests in flight get half of it to finish."""
        with self._one_at_a_time:
            reception, self._reception = self._reception, None
            if reception is not None:
                reception.accept(False)
                self.listeners.close()
                reception.stop()

    def _greet(self, sock: socket.socket, peer: str, turned_away: bool) -> Connection:
        if not turned_away:
            return Connection(sock, peer, self._handlers, self._limits, self._writer)
        limits = self._limits._replace(idle_seconds=1.0, header_seconds=1.0, send_seconds=1.0)
        handlers = Handlers(_too_busy)
        return Connection(sock, peer, handlers, limits, self._writer, one_answer=True)


def _too_busy(request: Request) -> Response:
    return plain_response(503, "The server has too many connections.", ("Retry-After", "1"))
