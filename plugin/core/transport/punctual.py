"""urllib3 connections that keep an overall deadline and do not log what they ask for.

urllib3's read time-out only counts the time between two pieces of an answer, and its log has
whole addresses, keys included. They also read headers quickly.
"""

from __future__ import annotations

import http.client
import io
import logging
import socket
import threading
import time
from types import FunctionType
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from .quick_headers import parse_headers

__all__ = ["POOLS", "Hurry", "hurry"]


class Hurry(threading.local):
    """Until when this thread's exchange has time, and how long it waits for the next piece.

    `under_way` says whether there is one.
    """

    under_way: bool = False
    until: float = float("inf")
    read_timeout: float = 60.0


hurry = Hurry()


def _is_not_ours(record: logging.LogRecord) -> bool:
    """Let a record pass that is no exchange's of ours: what goes wrong there, we say ourselves."""
    return not hurry.under_way


logging.getLogger("urllib3.connectionpool").addFilter(_is_not_ours)


class _PunctualFile(io.RawIOBase):
    """The receiving end of a socket; each read waits no longer than the exchange has time left."""

    def __init__(self, file: io.RawIOBase, sock: socket.socket) -> None:
        super().__init__()
        self._file = file
        self._sock = sock
        self._until = hurry.until
        self._read_timeout = hurry.read_timeout

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Any:
        left = self._until - time.monotonic()
        if left <= 0:
            raise socket.timeout("the time is up")
        self._sock.settimeout(min(left, self._read_timeout))
        return self._file.readinto(buffer)

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


class _PunctualResponse(http.client.HTTPResponse):
    begin: Any = FunctionType(
        http.client.HTTPResponse.begin.__code__,
        {**vars(http.client), "parse_headers": parse_headers},
    )
    """The superclass's own, but for the one function by which it reads headers."""

    def __init__(self, sock: socket.socket, *args: Any, **named: Any) -> None:
        super().__init__(sock, *args, **named)
        self.fp = io.BufferedReader(_PunctualFile(self.fp.detach(), sock))


def _punctual(connection: type, pool: type) -> Any:
    """Return the class of a pool whose connections answer with `_PunctualResponse`."""
    punctual = type(connection.__name__, (connection,), {"response_class": _PunctualResponse})
    return type(pool.__name__, (pool,), {"ConnectionCls": punctual})


POOLS = {
    "http": _punctual(HTTPConnection, HTTPConnectionPool),
    "https": _punctual(HTTPSConnection, HTTPSConnectionPool),
}
"""For `PoolManager.pool_classes_by_scheme`."""
