"""Writing a new MBTiles file."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ..errors import SetupError
from ..sentence import sentence
from .tables import MBTILES_MARK, MBTILES_TABLES

__all__ = ["MBTilesWriter"]


class MBTilesWriter:
    """Writes a new MBTiles file, in one thread; it appears under its name when it is complete.

    Use it as a context manager; an exception inside leaves no file behind.
    """

    def __init__(self, path: Path, metadata: Mapping[str, str]) -> None:
        """Keep where to write, and the metadata: at least `name` and `format`."""
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._metadata = metadata
        self._sqlite: Optional[sqlite3.Connection] = None

    def __enter__(self) -> MBTilesWriter:
        """Begin the file under a temporary name.

        Raises:
            SetupError: it cannot be written there.
        """
        try:
            self._part.unlink(missing_ok=True)
            self._sqlite = sqlite3.connect(self._part, isolation_level=None)
            for statement in _BEGINNING:
                self._sqlite.execute(statement)
            self._sqlite.executemany("INSERT INTO metadata VALUES (?, ?)", self._metadata.items())
        except (OSError, sqlite3.Error) as exc:
            raise SetupError(
                sentence("{path} cannot be written: {reason}", path=self._path, reason=exc)
            ) from exc
        return self

    def put(self, level: int, column: int, row: int, body: bytes) -> None:
        """Add a tile, or replace it; the row is the stored one (see `stored_row`).

        Raises:
            SetupError: the file cannot be written, such as when the disk is full.
        """
        self._run("INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?)", (level, column, row, body))

    def __exit__(self, kind: object, error: object, traceback: object) -> None:
        """Complete the file and give it its name, or throw it away after an exception."""
        if self._sqlite is None:
            return
        try:
            if kind is None:
                self._run("COMMIT")
        finally:
            self._sqlite.close()
            self._sqlite = None
            if kind is not None:
                self._part.unlink(missing_ok=True)
        if kind is None:
            os.replace(self._part, self._path)

    def _run(self, sql: str, values: tuple[object, ...] = ()) -> None:
        if self._sqlite is None:
            raise SetupError(sentence("{path} is not open for writing", path=self._path))
        try:
            self._sqlite.execute(sql, values)
        except sqlite3.Error as exc:
            raise SetupError(
                sentence("{path} cannot be written: {reason}", path=self._path, reason=exc)
            ) from exc


_BEGINNING = (MBTILES_MARK, "PRAGMA journal_mode = OFF", *MBTILES_TABLES, "BEGIN")
