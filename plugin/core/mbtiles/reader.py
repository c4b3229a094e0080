"""Reading an MBTiles file from many threads."""

from __future__ import annotations

import collections
import sqlite3
import threading
import time
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..errors import SetupError, TileUnavailable
from ..sentence import sentence
from .connection import PATIENT, QUICK, Connection, open_connection, sentence_for

__all__ = ["MBTilesReader", "StoredRange"]

_MAGIC = b"SQLite format 3\x00"
_SECONDS_BETWEEN_LOOKS = 2.0
_SECONDS_BETWEEN_GLANCES = 0.5

_TILE = "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
_NEXT_LEVEL = "SELECT zoom_level FROM tiles WHERE zoom_level > ? ORDER BY zoom_level LIMIT 1"
_RANGES = (
    "SELECT zoom_level, MIN(tile_column), MAX(tile_column), MIN(tile_row), MAX(tile_row)"
    " FROM tiles GROUP BY zoom_level"
)


class StoredRange(NamedTuple):
    """The smallest and largest column and row stored at one level, rows as the file counts them."""

    min_column: int
    max_column: int
    min_row: int
    max_row: int


class MBTilesReader:
    """An MBTiles file, read only; any number of threads may ask at once.

    Connections are opened as they are needed, used by one thread at a time and kept. When the file
    is replaced it is noticed within two seconds, and they are opened anew.
    """

    def __init__(self, path: Path) -> None:
        """Keep the path; `open` looks at the file."""
        self.path = path
        self._log = Path(f"{path}-wal")
        self.metadata: Mapping[str, str] = {}
        self._idle: collections.deque[Connection] = collections.deque()
        self._signature: Optional[tuple[int, int, int]] = None
        self._next_look = 0.0
        self._next_glance = 0.0
        self._glance: tuple[object, object] = (None, None)
        self._changed_at = 0.0
        self._lock = threading.Lock()
        weakref.finalize(self, _close_all, self._idle)

    def open(self) -> None:
        """Look whether this is an MBTiles file, and read its metadata (names in lower case).

        Raises:
            SetupError: it is missing, locked, damaged, or something else.
        """
        _check_head(self.path)
        self._signature = _signature_of(self.path)
        self._glance = self._signature, _signature_of(self._log)
        try:
            self._idle.append(open_connection(self.path))
            self._ask("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles LIMIT 1")
            self.metadata = self._read_metadata()
        except sqlite3.Error as exc:
            raise SetupError(
                sentence("{path}: {reason}", path=self.path, reason=sentence_for(exc))
            ) from exc

    def close(self) -> None:
        """Close the connections that are not in use; the next question opens one again."""
        _close_all(self._idle)

    def tile_data(self, level: int, column: int, row: int) -> Optional[bytes]:
        """Return the bytes of a tile, or None if there are none; the row is the stored one.

        Raises:
            TileUnavailable: the file cannot be read just now, or is damaged.
        """
        try:
            found = self._ask(_TILE, (level, column, row))
        except (sqlite3.Error, OverflowError) as exc:
            raise TileUnavailable(
                sentence("{path}: {reason}", path=self.path.name, reason=sentence_for(exc))
            ) from exc
        body = found[0][0] if found else None
        if isinstance(body, str):
            raise TileUnavailable(
                sentence("{path}: tile_data is a text, not a picture", path=self.path.name)
            )
        if isinstance(body, (int, float)):  # SQLite keeps whatever it was given
            return str(body).encode()
        return body or None

    def unchanged_since(self, moment: float) -> bool:
        """Tell whether the file is as it was at a moment of `time.monotonic()`, by its date.

        What is written to the file first changes the write-ahead log beside it.
        """
        now = time.monotonic()
        if now >= self._next_glance:
            with self._lock:
                self._next_glance = now + _SECONDS_BETWEEN_GLANCES
                glance = _signature_of(self.path), _signature_of(self._log)
                if glance != self._glance:
                    self._glance = glance
                    self._changed_at = now
        return self._changed_at < moment

    def any_tile(self) -> Optional[bytes]:
        """Return the bytes of some tile, or None if there is none that can be had quickly."""
        try:
            found = self._ask("SELECT tile_data FROM tiles LIMIT 1", budget=QUICK)
        except sqlite3.Error:
            return None
        return found[0][0] if found and isinstance(found[0][0], bytes) else None

    def levels(self) -> tuple[int, ...]:
        """Return the levels that hold tiles; empty if there are none or it would take long."""
        levels: list[int] = []
        try:
            while found := self._ask(_NEXT_LEVEL, (levels[-1] if levels else -1,), QUICK):
                if not isinstance(found[0][0], int) or len(levels) > 64:
                    return ()
                levels.append(found[0][0])
        except sqlite3.Error:
            return ()
        return tuple(levels)

    def ranges(
        self, is_cancelled: Optional[Callable[[], bool]] = None
    ) -> Optional[Mapping[int, StoredRange]]:
        """Return what is stored at each level, from the index.

        With `is_cancelled` it takes the time it needs and returns None when cancelled; without, it
        gives up after a moment and returns None.
        """
        try:
            found = self._ask(_RANGES, (), QUICK, is_cancelled)
        except sqlite3.Error:
            return None
        return {
            level: StoredRange(*numbers)
            for level, *numbers in found
            if all(isinstance(number, int) for number in (level, *numbers))
        }

    def has_index(self) -> bool:
        """Tell whether SQLite finds a tile without reading all of them."""
        try:
            plan = self._ask(f"EXPLAIN QUERY PLAN {_TILE}", (0, 0, 0))
        except sqlite3.Error:
            return True
        return not any(str(line[-1]).startswith("SCAN") for line in plan)

    def _read_metadata(self) -> Mapping[str, str]:
        try:
            found = self._ask("SELECT name, value FROM metadata LIMIT 1000")
        except sqlite3.OperationalError as exc:
            if "no such" in str(exc):  # the tiles can be used without
                return {}
            raise
        return {str(name).lower(): str(value) for name, value in found if value is not None}

    def _ask(
        self,
        sql: str,
        values: tuple[int, ...] = (),
        budget: int = PATIENT,
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> list[Any]:
        self._look_at_the_file()
        signature = self._signature
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = open_connection(self.path)
        try:
            return connection.ask(sql, values, budget, is_cancelled)
        finally:
            if signature == self._signature:
                self._idle.append(connection)
            else:
                connection.close()

    def _look_at_the_file(self) -> None:
        """Forget the connections if the file was replaced: they would read the old one for ever."""
        now = time.monotonic()
        if now < self._next_look:
            return
        with self._lock:
            self._next_look = now + _SECONDS_BETWEEN_LOOKS
            signature = _signature_of(self.path)
            if signature != self._signature:
                self._signature = signature
                _close_all(self._idle)


def _close_all(connections: collections.deque[Connection]) -> None:
    while connections:
        connections.pop().close()


def _signature_of(path: Path) -> Optional[tuple[int, int, int]]:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _check_head(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except IsADirectoryError as exc:
        raise SetupError(sentence("{path} is a folder, not an MBTiles file", path=path)) from exc
    except FileNotFoundError as exc:
        raise SetupError(sentence("{path} does not exist", path=path)) from exc
    except OSError as exc:
        raise SetupError(
            sentence("{path} cannot be read: {reason}", path=path, reason=exc.strerror)
        ) from exc
    if not head:
        raise SetupError(sentence("{path} is empty", path=path))
    if head != _MAGIC:
        raise SetupError(
            sentence("{path} is not an MBTiles file: it is no SQLite database", path=path)
        )
