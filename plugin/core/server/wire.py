"""Wire: a worker's hold of a socket, which bounds the time of whatever it waits for."""

from __future__ import annotations

import socket
from time import monotonic

from ..errors import MessageRefused
from .settings import ServerLimits
from .socket_options import TIMED_OUT, set_receive_seconds

__all__ = ["RECEIVE_BYTES", "ClientGone", "Wire"]

RECEIVE_BYTES = 16 * 1024
_MAX_JOINED = 256 * 1024
_MAX_LINGER = 1024 * 1024
_LINGER_SECONDS = 1.0


class ClientGone(Exception):
    """The client went, or accepts nothing any more: nobody is left to be answered."""


class Wire:
    """Reads and writes a blocking socket.

    Answers to pipelined requests are kept and sent at once, before anything is waited for.
    """

    def __init__(self, sock: socket.socket, limits: ServerLimits, patience: float) -> None:
        """Keep the socket; `patience` is the time in seconds to wait for a request."""
        self._socket = sock
        self._limits = limits
        self._patience = patience
        self._kept: list[bytes] = []
        self._kept_bytes = 0

    def begin(self) -> None:
        """Make ready for a worker."""
        self._socket.setblocking(True)
        set_receive_seconds(self._socket, self._patience)

    def receive(self) -> bytes:
        """Return the next bytes, or nothing if none come for a while.

        Raises:
            ClientGone: the client ended the connection.
        """
        try:
            received = self._socket.recv(RECEIVE_BYTES)
        except TIMED_OUT:
            return b""
        if not received:
            raise ClientGone
        return received

    def receive_before(self, deadline: float) -> bytes:
        """Return the next bytes of a message that has begun.

        Raises:
            MessageRefused: nothing came before `time.monotonic()` was `deadline`.
            ClientGone: the client ended the connection.
        """
        self.flush()
        left = deadline - monotonic()
        if left > 0:
            # A time-out of its own for every call, so that a byte now and then gains nothing.
            set_receive_seconds(self._socket, left)
            received = self.receive()
            set_receive_seconds(self._socket, self._patience)
            if received:
                return received
        raise MessageRefused(408, "The request did not arrive in time.")

    def send(self, data: bytes) -> None:
        """Send at once.

        Raises:
            ClientGone: the client does not read.
            OSError: the connection is broken.
        """
        sent = self._socket.send(data)
        if sent == len(data):
            return
        # SO_SNDTIMEO begins anew with every call, so that a client which takes a byte now and then
        # could hold the thread for ever.
        deadline = monotonic() + self._limits.send_seconds
        rest = memoryview(data)[sent:]
        while rest:
            if monotonic() > deadline:
                raise ClientGone
            rest = rest[self._socket.send(rest) :]

    def keep(self, data: bytes) -> None:
        """Keep what is to be sent before anything is waited for."""
        self._kept.append(data)
        self._kept_bytes += len(data)

    @property
    def is_full(self) -> bool:
        """Whether so much is kept that it had better be sent."""
        return self._kept_bytes > _MAX_JOINED

    def flush(self) -> None:
        """Send what was kept."""
        if self._kept:
            data = b"".join(self._kept)
            self._kept.clear()
            self._kept_bytes = 0
            self.send(data)

    def end_gently(self) -> None:
        """Say that no more will be sent, and read for a moment what the client still sends.

        Closing with bytes unread would reset the connection, and the last answer with it.
        """
        self._socket.shutdown(socket.SHUT_WR)
        deadline = monotonic() + _LINGER_SECONDS
        size = 0
        set_receive_seconds(self._socket, _LINGER_SECONDS)
        while size < _MAX_LINGER and monotonic() < deadline:
            received = self.receive()
            if not received:
                return
            size += len(received)
