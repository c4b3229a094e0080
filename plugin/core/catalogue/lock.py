"""The lock that says which process owns a catalogue file, on every system and without leftovers.

It is an exclusive transaction on an empty SQLite file beside the catalogue: the system lets go of
it when the process ends, however it ends. Who holds it stands in a note beside it; the note of a
process that was killed does no harm, since it is read only while the lock is held.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

from ..errors import CatalogueError

__all__ = ["OwnerLock"]

_LONGEST_NOTE = 1000


class OwnerLock:
    """Held by one process at a time for the file `path`; `path.lock` and `path.owner` belong to it.

    The empty lock file stays when the lock is released: to delete it would let two hold it.
    """

    def __init__(self, path: Path) -> None:
        """Hold nothing yet."""
        self._path = path
        self._connection: Optional[sqlite3.Connection] = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._connection is not None

    def acquire(self) -> None:
        """Take the lock; nothing happens if it is held already.

        Raises:
            CatalogueError: another process holds it (the text says which), or it cannot be had.
        """
        if self._connection is not None:
            return
        try:
            connection = _connected(self._beside("lock"))
        except sqlite3.Error as exc:
            if "locked" in str(exc):
                raise CatalogueError(f"{self._path} is in use{self._owner()}") from exc
            if "unable to open" in str(exc) or "readonly" in str(exc):
                raise CatalogueError(
                    f"{self._path} cannot be used: its folder has to exist and to be writable"
                ) from exc
            raise CatalogueError(f"{self._path} cannot be locked: {exc}") from exc
        self._connection = connection
        self.note_address("")

    def note_address(self, address: str) -> None:
        """Tell who comes next where this process serves; does nothing without the lock."""
        if self._connection is None:
            return
        note = json.dumps({"pid": os.getpid(), "address": address})
        with suppress(OSError):  # it only helps people
            self._beside("owner").write_text(note, "utf-8")

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._connection is None:
            return
        with suppress(OSError):  # what is left does no harm
            self._beside("owner").unlink()
        self._connection.close()
        self._connection = None

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{ending}")

    def _owner(self) -> str:
        """Return ` by process 12, which serves http://…`, as far as it is known."""
        note = _read_note(self._beside("owner"))
        pid, address = note.get("pid"), note.get("address")
        known = f" by process {pid}" if isinstance(pid, int) else " by another process"
        if isinstance(address, str) and address.startswith("http") and address.isprintable():
            known += f", which serves {address}"
        return known


def _connected(path: Path) -> sqlite3.Connection:
    # Releasing may fall to another thread than acquiring.
    connection = sqlite3.connect(
        str(path), timeout=0, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")  # nothing is written: no journal file
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _read_note(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            note = json.loads(file.read(_LONGEST_NOTE))
    except (OSError, ValueError, RecursionError):
        return {}
    return note if isinstance(note, dict) else {}
