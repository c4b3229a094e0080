"""How far a seeding job is, and what came of it: counts that many threads add to, and values."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import NamedTuple, Optional

from .seed_plan import SeedTile
from .seed_state import NumberRanges

__all__ = ["SeedCounts", "SeedFailure", "SeedProgress", "SeedReport", "SeedTally"]

_LONGEST_REASON = 300


class SeedCounts(NamedTuple):
    """How many tiles were there already, came, are absent, were skipped unasked, failed.

    `size` is the bytes of the tiles that came.
    """

    there: int = 0
    fetched: int = 0
    absent: int = 0
    skipped: int = 0
    failed: int = 0
    size: int = 0

    @property
    def done(self) -> int:
        """How many tiles are dealt with."""
        return self.there + self.fetched + self.absent + self.skipped + self.failed


class SeedProgress(NamedTuple):
    """How far a job is.

    `phase` is `seeding`, `checking` (whether all is on disk), `waiting` (before the failed tiles
    are tried again) or `retrying`. `seconds_left` is None while it cannot be told.
    """

    phase: str
    done: int
    total: int
    counts: SeedCounts
    seconds_left: Optional[float] = None
    paused: bool = False


class SeedFailure(NamedTuple):
    """A tile that could not be had, by matrix, column and row, and why."""

    matrix: str
    column: int
    row: int
    reason: str


class SeedReport(NamedTuple):
    """What came of a job. It ended early if it was `cancelled`, or `gave_up` says why."""

    total: int
    counts: SeedCounts
    failures: tuple[SeedFailure, ...]
    cancelled: bool = False
    gave_up: str = ""

    @property
    def complete(self) -> bool:
        """Whether every tile that exists is there."""
        return not (self.failures or self.cancelled or self.gave_up)


class SeedTally:
    """Counts what becomes of tiles, and keeps those that failed. Many threads use it at once."""

    def __init__(self) -> None:
        """Nothing has happened yet."""
        self._lock = threading.Lock()
        self._numbers = dict.fromkeys(SeedCounts._fields, 0)
        self._failed: dict[SeedTile, str] = {}
        self._came = NumberRanges()
        self._in_a_row = 0

    @property
    def counts(self) -> SeedCounts:
        """The counts of this moment."""
        with self._lock:
            return SeedCounts(**{**self._numbers, "failed": len(self._failed)})

    @property
    def failed(self) -> Mapping[SeedTile, str]:
        """The tiles that failed, in order, and why."""
        with self._lock:
            return dict(sorted(self._failed.items()))

    def add(self, name: str, tile: SeedTile, size: int = 0) -> None:
        """Count a tile as `there`, `fetched`, `absent` or `skipped`; it has not failed any more."""
        with self._lock:
            self._failed.pop(tile, None)
            self._numbers[name] += 1
            self._numbers["size"] += size
            if name == "fetched":
                self._came.add(tile.number)
            if name in ("fetched", "absent"):
                self._in_a_row = 0

    def fail(self, tile: SeedTile, reason: str) -> int:
        """Keep a tile as failed; return how many failed since the last one that came."""
        with self._lock:
            self._failed[tile] = (
                reason if len(reason) <= _LONGEST_REASON else reason[:_LONGEST_REASON]
            )
            self._in_a_row += 1
            return self._in_a_row

    def lose(self, tile: SeedTile, reason: str) -> None:
        """Count a tile that was there or came as failed: it is not on disk."""
        with self._lock:
            self._numbers["fetched" if tile.number in self._came else "there"] -= 1
            self._failed[tile] = reason
