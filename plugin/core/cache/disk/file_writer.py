"""FileWriter: the one connection that writes to a cache file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Optional

from ...mbtiles import MBTILES_MARK
from ...tile import Absent
from ..kept import Kept
from .change import Change
from .layout import Place
from .tables import (
    FORGET_ABSENCE,
    FORGET_TILE,
    PIN,
    PUT_ABSENCE,
    PUT_FACTS,
    PUT_TILE,
    RENEW,
    TABLES,
    USED,
    absence_row,
    facts_row,
    renewal_row,
)

__all__ = ["FileWriter"]

_LOCK_SECONDS = 0.5
_MOST_AT_ONCE = 200

# A file that shrinks when tiles go; readers and one writer beside each other; a log of about 1 MB.
# https://www.sqlite.org/pragma.html#pragma_synchronous: with a write-ahead log, NORMAL never leaves
# a damaged file, it may lose the last tiles when the power fails.
_SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA auto_vacuum = INCREMENTAL",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA wal_autocheckpoint = 256",
    "PRAGMA journal_size_limit = 1048576",
)


class FileWriter:
    """Writes to one file; only the writer's thread uses it. Every method may raise sqlite3.Error.

    A change is made whole or not at all, also when the process is killed.
    """

    def __init__(self, path: Path) -> None:
        """Keep the path; `open` opens it."""
        self.path = path
        self._sqlite: Optional[sqlite3.Connection] = None
        self._levels: Optional[tuple[int, int]] = None

    def open(self, metadata: Mapping[str, str], *, is_mbtiles: bool) -> None:
        """Open the file or begin a new one with this metadata."""
        self._sqlite = sqlite3.connect(
            str(self.path), timeout=_LOCK_SECONDS, isolation_level=None, check_same_thread=False
        )
        for statement in _SETTINGS:
            self._ask(statement)
        if is_mbtiles and self._ask("PRAGMA application_id") == [(0,)]:
            self._ask(MBTILES_MARK)
        with self._transaction():
            for statement in TABLES:
                self._run(statement)
            for name, value in metadata.items():
                self._set_metadata(name, value)
        self._levels = self._stored_levels()

    def open_existing(self) -> None:
        """Open a file that is there, as it is."""
        self._sqlite = sqlite3.connect(
            str(self.path), timeout=0.0, isolation_level=None, check_same_thread=False
        )
        self._ask("PRAGMA trusted_schema = OFF")

    def apply(self, changes: Mapping[Place, Change]) -> None:
        """Make all of these changes, in one transaction."""
        with self._transaction():
            for place, change in changes.items():
                self._apply(place, change)
            self._note_levels({place[0] for place, change in changes.items() if change.kept})

    def oldest_use(self) -> Optional[float]:
        """Return when the tile that goes next was last used, or None if none may go."""
        sql = "SELECT used FROM tile_freshness WHERE pinned = 0 ORDER BY used LIMIT 1"
        found = self._ask(sql)
        return float(found[0][0]) if found else None

    def newest_use(self) -> Optional[float]:
        """Return when the last used tile was used; None if there is no tile, or one is pinned."""
        if self._ask("SELECT 1 FROM tile_freshness WHERE pinned <> 0 LIMIT 1"):
            return None
        newest = self._ask("SELECT MAX(used) FROM tile_freshness WHERE pinned = 0")[0][0]
        return None if newest is None else float(newest)

    def is_empty(self) -> bool:
        """Tell whether it keeps no tile."""
        return not self._ask("SELECT 1 FROM tile_freshness LIMIT 1")

    def evict(self, wanted_bytes: int, until: float, now: float) -> int:
        """Delete tiles not used after `until`, some at a time, and return the bytes it shrank by.

        Those unused for longest go first, and with them absences that are believed no more.
        """
        before = self._pages()
        with self._transaction():
            places = list(self._to_evict(wanted_bytes, until))
            for statement in FORGET_TILE:
                self._connection.executemany(statement, places)
            self._run("DELETE FROM tile_absences WHERE expires < ?", (now,))
        self._connection.executescript("PRAGMA incremental_vacuum")  # execute() frees one page only
        self.shorten_log()
        return (before - self._pages()) * int(self._ask("PRAGMA page_size")[0][0])

    def shorten_log(self) -> None:
        """Bring the write-ahead log into the file, and cut it off."""
        self._ask("PRAGMA wal_checkpoint(TRUNCATE)")

    def is_alone(self) -> bool:
        """Tell whether nobody else has the file open; what comes after must be its end."""
        return bool(self._ask("PRAGMA journal_mode = DELETE") == [("delete",)])

    def close(self) -> None:
        """Close the file; without a log if nobody else has it open, so that it can be carried."""
        if self._sqlite is None:
            return
        with contextlib.suppress(sqlite3.Error):
            self._ask("PRAGMA busy_timeout = 0")
            self._ask("PRAGMA journal_mode = DELETE")
        self._sqlite.close()
        self._sqlite = None

    @property
    def _connection(self) -> sqlite3.Connection:
        if self._sqlite is None:
            raise sqlite3.ProgrammingError("the file is not open")
        return self._sqlite

    def _run(self, sql: str, values: tuple[Any, ...] = ()) -> int:
        return self._connection.execute(sql, values).rowcount

    def _ask(self, sql: str) -> list[Any]:
        return self._connection.execute(sql).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self._run("BEGIN IMMEDIATE")
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            with contextlib.suppress(sqlite3.Error):  # a full disk has rolled it back already
                self._run("ROLLBACK")
            raise

    def _apply(self, place: Place, change: Change) -> None:
        if change.kept is not None:
            self._keep(place, change.kept, change)
        elif change.used is not None:
            self._run(USED, (change.used, *place))
        if change.pin:
            self._run(PIN, place)

    def _keep(self, place: Place, kept: Kept, change: Change) -> None:
        answer, fetched = kept
        if isinstance(answer, Absent):
            for statement in FORGET_TILE:
                self._run(statement, place)
            self._run(PUT_ABSENCE, absence_row(place, answer, fetched))
            return
        used = fetched if change.used is None else change.used
        if change.is_renewal and self._run(RENEW, renewal_row(place, answer, fetched, used)):
            return
        self._run(PUT_TILE, (*place, answer.body))
        self._run(PUT_FACTS, facts_row(place, answer, fetched, used))
        self._run(FORGET_ABSENCE, place)

    def _to_evict(self, wanted_bytes: int, until: float) -> Iterator[Place]:
        sql = (
            "SELECT zoom_level, tile_column, tile_row, size FROM tile_freshness"
            " WHERE pinned = 0 AND used <= ? ORDER BY used LIMIT ?"
        )
        found = self._connection.execute(sql, (until, _MOST_AT_ONCE)).fetchall()
        for level, column, row, size in found:
            if wanted_bytes <= 0:
                return
            wanted_bytes -= size
            yield level, column, row

    def _pages(self) -> int:
        return int(self._ask("PRAGMA page_count")[0][0])

    def _stored_levels(self) -> Optional[tuple[int, int]]:
        lowest = self._ask("SELECT MIN(zoom_level) FROM tiles")[0][0]
        highest = self._ask("SELECT MAX(zoom_level) FROM tiles")[0][0]
        return None if lowest is None else (lowest, highest)

    def _note_levels(self, levels: set[int]) -> None:
        """Say in the metadata which levels there are, as other programs look there."""
        known = self._levels
        if known is not None and all(known[0] <= level <= known[1] for level in levels):
            return
        self._levels = self._stored_levels()
        if self._levels is not None:
            self._set_metadata("minzoom", str(self._levels[0]))
            self._set_metadata("maxzoom", str(self._levels[1]))

    def _set_metadata(self, name: str, value: str) -> None:
        if not self._connection.execute(
            "SELECT 1 FROM metadata WHERE name = ? AND value = ?", (name, value)
        ).fetchone():
            self._run("DELETE FROM metadata WHERE name = ?", (name,))
            self._run("INSERT INTO metadata VALUES (?, ?)", (name, value))
