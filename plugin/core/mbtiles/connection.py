"""One connection to an MBTiles file that may be a stranger's, and SQLite's errors in our words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote

from ..sentence import Sentence, sentence

__all__ = ["PATIENT", "QUICK", "Connection", "open_connection", "sentence_for"]

QUICK, PATIENT = 100, 2_000
"""Budgets: about 0.3 s for what delays opening, some seconds for a tile."""

_STEPS = 100_000
"""SQLite asks after so many of its instructions whether to go on; a lookup needs about 20."""

_LOCK_SECONDS = 1.0
_MOST_BYTES = 64 << 20
_LIMIT_LENGTH = 0
"""SQLITE_LIMIT_LENGTH; Python names it since 3.11."""


def open_connection(path: Path) -> Connection:
    """Open a file; one in WAL mode in a folder that cannot be written only opens as immutable.

    https://www.sqlite.org/wal.html#read_only_databases
    """
    connection = Connection(path, immutable=False)
    try:
        connection.ask("SELECT COUNT(*) FROM sqlite_master", (), QUICK, None)
    except sqlite3.Error as exc:
        connection.close()
        if not (isinstance(exc, sqlite3.OperationalError) and _is_finished_wal(path)):
            raise
        connection = Connection(path, immutable=True)
    return connection


def _is_finished_wal(path: Path) -> bool:
    """Tell whether a file is in WAL mode and nobody is writing it: its -wal file is not there.

    https://www.sqlite.org/fileformat2.html#file_format_version_numbers
    """
    wal = Path(f"{path}-wal")
    try:
        with path.open("rb") as file:
            is_wal = file.read(20)[18:] == b"\x02\x02"
        return is_wal and not (wal.exists() and wal.stat().st_size)
    except OSError:
        return False


class Connection:
    """A connection that asks within a budget of SQLite's steps; one thread at a time."""

    def __init__(self, path: Path, *, immutable: bool) -> None:
        self._left = 0
        self._is_cancelled: Optional[Callable[[], bool]] = None
        self._sqlite = sqlite3.connect(
            _uri_of(path) + ("&immutable=1" if immutable else ""),
            timeout=_LOCK_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            uri=True,
        )
        self._sqlite.execute("PRAGMA trusted_schema = OFF")  # the file may be a stranger's
        if hasattr(self._sqlite, "setlimit"):  # Python 3.11
            self._sqlite.setlimit(_LIMIT_LENGTH, _MOST_BYTES)
        self._sqlite.set_progress_handler(self._is_enough, _STEPS)

    def ask(
        self,
        sql: str,
        values: tuple[int, ...],
        budget: int,
        is_cancelled: Optional[Callable[[], bool]],
    ) -> list[Any]:
        self._left = budget
        self._is_cancelled = is_cancelled
        return self._sqlite.execute(sql, values).fetchall()

    def close(self) -> None:
        self._sqlite.close()

    def _is_enough(self) -> bool:
        if self._is_cancelled:
            return self._is_cancelled()
        self._left -= 1
        return self._left < 0


def _uri_of(path: Path) -> str:
    """Return SQLite's URI of a file: `?`, `#`, `%` and foreign letters quoted, read only."""
    text = path.absolute().as_posix()
    slash = "" if text.startswith("/") else "/"
    return f"file://{slash}{quote(os.fsencode(text), safe='/:')}?mode=ro"


def sentence_for(exc: Exception) -> Sentence:
    text = str(exc)
    if isinstance(exc, OverflowError):
        return sentence("such a tile cannot exist")
    found = (ours for theirs, ours in _SENTENCES if theirs in text)
    return next(found, sentence("SQLite says: {reason}", reason=text))


_SENTENCES = (
    (
        "no such table",
        sentence("it is an SQLite database, but not an MBTiles file: it has no table `tiles`"),
    ),
    ("no such column", sentence("it is not an MBTiles file: its table `tiles` has other columns")),
    (
        "locked",
        sentence("another program has locked it; close that program or wait until it is done"),
    ),
    ("unable to open", sentence("SQLite cannot open it; is it (or its -wal file) readable?")),
    ("malformed", sentence("the file is damaged")),
    ("not a database", sentence("the file is damaged or encrypted")),
    ("interrupted", sentence("finding a tile takes too long; the file has no index")),
    ("too big", sentence("a tile is larger than {most} MB", most=_MOST_BYTES >> 20)),
)
