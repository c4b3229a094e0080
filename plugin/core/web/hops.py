"""Telling a loop: requests that our own server sent itself, by way of others or directly."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from contextvars import ContextVar

__all__ = ["HOP_HEADER", "answering", "hops_of", "is_loop", "outgoing_hops"]

HOP_HEADER = "X-WMTS-Bridge-Hop"
"""Lists the servers of ours that a request came through, like Via (RFC 9110, 7.6.3)."""

_MOST_HOPS = 8
_HOP = re.compile(r"[0-9A-Za-z]{1,32}\Z")
_received: ContextVar[tuple[str, ...]] = ContextVar("hops", default=())


def hops_of(header: str) -> tuple[str, ...]:
    """Return the server ids that a received header lists; what is none is left out."""
    parts = (part.strip() for part in header[:1024].split(","))
    return tuple(part for part in parts if _HOP.match(part))


def is_loop(header: str, own: str) -> bool:
    """Tell whether a request came through the server `own` already, or through too many."""
    hops = hops_of(header)
    return own in hops or len(hops) >= _MOST_HOPS


@contextlib.contextmanager
def answering(header: str) -> Iterator[None]:
    """While a request with this header is answered, requests to remotes name its hops as well."""
    token = _received.set(hops_of(header))
    try:
        yield
    finally:
        _received.reset(token)


def outgoing_hops(own: str) -> str:
    """Return the header's value for a request that the server `own` sends; it may be empty."""
    hops = _received.get()
    return ", ".join((*hops, own) if own and own not in hops else hops)
