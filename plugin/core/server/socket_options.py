"""Time-outs and wake-ups of sockets, which Windows does its own way."""

from __future__ import annotations

import contextlib
import os
import socket
import struct

__all__ = ["TIMED_OUT", "prepare", "set_receive_seconds", "timeout_value", "wake_reader"]

TIMED_OUT = (BlockingIOError, TimeoutError)
"""What a socket raises after SO_RCVTIMEO or SO_SNDTIMEO: EAGAIN, on Windows WSAETIMEDOUT."""

_WINDOWS = os.name == "nt"


def timeout_value(seconds: float, windows: bool = _WINDOWS) -> bytes:
    """Return a time-out as setsockopt takes it: milliseconds on Windows, else a struct timeval."""
    if windows:
        return struct.pack("@L", max(1, round(seconds * 1000)))
    microseconds = max(1, round(seconds * 1_000_000))
    return struct.pack("@ll", *divmod(microseconds, 1_000_000))


def set_receive_seconds(connection: socket.socket, seconds: float) -> None:
    """Bound every recv. `settimeout` would cost a poll before each call, and the lock twice."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, timeout_value(seconds))


def prepare(connection: socket.socket, send_seconds: float) -> None:
    """Make a new connection ready: time-outs for sending, no delay of small answers."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, timeout_value(send_seconds))


def wake_reader(connection: socket.socket, *, also_writer: bool = False) -> None:
    """Wake the thread that waits in recv (or, if wanted, in send) of this connection.

    What has arrived already can still be read and answered, but for Windows, where only closing
    ends a recv for certain.
    """
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR if also_writer or _WINDOWS else socket.SHUT_RD)
    if _WINDOWS:
        with contextlib.suppress(OSError):
            connection.close()
