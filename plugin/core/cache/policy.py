"""CachePolicy: for how long a cascaded layer's answers are good, and what is done without them."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["CachePolicy"]

_DAY = 86400.0


class CachePolicy(NamedTuple):
    """How a cache treats what a source says, in seconds and bytes.

    A tile is good until it says itself, else for `default_seconds`; an absence for no longer than
    `absent_seconds`, and for `failure_seconds` a failed tile is not asked for again (longer if the
    remote says when to come back). For `stale_seconds` after it expired a tile stands in for one
    that cannot be had. While `offline` nothing is asked for and every tile that is there counts.
    `max_bytes` is what the layers of one cache folder may take on disk.
    """

    default_seconds: float = 3600.0
    absent_seconds: float = 300.0
    failure_seconds: float = 10.0
    stale_seconds: float = 30 * _DAY
    offline: bool = False
    max_bytes: int = 1 << 30
