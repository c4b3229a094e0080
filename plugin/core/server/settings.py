"""Where the server listens and what it puts up with, as values."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["LOOPBACK_NAMES", "ListenAddress", "ServerLimits"]

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


class ListenAddress(NamedTuple):
    """A host and a port; port 0 takes a free one.

    Any name of the loopback stands for both loopback addresses, 127.0.0.1 and ::1, because
    programs differ in which of them they try first for `localhost`.
    """

    host: str = "127.0.0.1"
    port: int = 8787

    @property
    def is_loopback(self) -> bool:
        """Whether only programs on this machine can reach it."""
        return self.host.lower() in LOOPBACK_NAMES


class ServerLimits(NamedTuple):
    """What one server puts up with; times are seconds, sizes bytes.

    `connections` bounds the threads too, as each connection has one. `header_seconds` is the time
    from the first byte of a request to the end of its header, and again for its body;
    `send_seconds` the time a client may take to accept one answer; `stop_seconds` leaves the rest
    of 2 s to whoever stops the program.
    """

    connections: int = 256
    idle_seconds: float = 75.0
    header_seconds: float = 10.0
    send_seconds: float = 30.0
    stop_seconds: float = 1.5
    line_bytes: int = 16 * 1024
    header_bytes: int = 64 * 1024
    header_count: int = 100
    body_bytes: int = 64 * 1024
