"""CacheFile: one cache file as its readers see it; all writing is the writer's."""

from __future__ import annotations

import collections
import sqlite3
import threading
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..kept import Kept
from .layout import Place
from .tables import ABSENCE, TILE, kept_absence, kept_tile

__all__ = ["CacheFile", "Found", "is_damage"]

_LOCK_SECONDS = 0.1
_MOST_IDLE = 8


class Found(NamedTuple):
    """What a file keeps at a place, and when it was last used (seconds since the epoch)."""

    kept: Kept
    used: Optional[float]


class CacheFile:
    """The file at `path`; any number of threads may read while another writes.

    `is_damaged` is set when SQLite finds it so; until the writer has put it aside nothing is read.
    """

    def __init__(self, path: Path, metadata: Mapping[str, str], *, is_mbtiles: bool) -> None:
        """Keep what the file is or will be; it is opened when it is first read."""
        self.path = path
        self.metadata = metadata
        self.is_mbtiles = is_mbtiles
        self.is_damaged = False
        self._idle: collections.deque[sqlite3.Connection] = collections.deque()
        self._generation = 0
        self._lock = threading.Lock()
        weakref.finalize(self, _close_all, self._idle)

    def read(self, place: Place) -> Optional[Found]:
        """Return what is kept at a place; what cannot be read just now counts as not kept."""
        if self.is_damaged:
            return None
        try:
            row, absence = self._asked(place)
        except (sqlite3.Error, OSError) as exc:
            self.is_damaged = is_damage(exc)
            return None
        kept = kept_tile(row) if row is not None else None
        if kept is not None and row is not None:
            return Found(kept, row[-1] if isinstance(row[-1], float) else None)
        kept = kept_absence(absence) if absence is not None else None
        return None if kept is None else Found(kept, None)

    def close(self) -> None:
        """Close the connections; the next question opens one again."""
        with self._lock:
            self._generation += 1
        _close_all(self._idle)

    def _asked(self, place: Place) -> tuple[Optional[tuple[Any, ...]], Optional[tuple[Any, ...]]]:
        generation = self._generation
        try:
            connection = self._idle.pop()
        except IndexError:
            if not self.path.exists():  # SQLite would make an empty one
                return None, None
            connection = _connected(self.path)
        try:
            row = connection.execute(TILE, place).fetchone()
            return row, None if row else connection.execute(ABSENCE, place).fetchone()
        finally:
            with self._lock:
                is_kept = generation == self._generation and len(self._idle) < _MOST_IDLE
                if is_kept:
                    self._idle.append(connection)
            if not is_kept:
                connection.close()


def is_damage(exc: Exception) -> bool:
    """Tell whether an error says that the file is broken, and not merely in use or out of reach."""
    text = str(exc)
    is_theirs = isinstance(exc, sqlite3.DatabaseError)
    return is_theirs and ("malformed" in text or "not a database" in text)


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        str(path), timeout=_LOCK_SECONDS, isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _close_all(connections: collections.deque[sqlite3.Connection]) -> None:
    while connections:
        connections.pop().close()
