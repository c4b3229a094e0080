"""The lock under which a catalogue file is changed, on every system and without leftovers.

It is an exclusive transaction on an empty SQLite file beside the catalogue: the system lets go of
it when the process ends, however it ends. Who holds it stands in a note beside it; the note of a
process that was killed does no harm, since it is read only while the lock is held.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from ..errors import CatalogueError
from ..sentence import Sentence, sentence

__all__ = ["ChangeLock"]

_LONGEST_NOTE = 1000


class ChangeLock:
    """Held by one at a time for the file `path`; `path.lock` and `path.owner` belong to it.

    The empty lock file stays when the lock is released: to delete it would let two hold it.
    """

    def __init__(self, path: Path, patience: float) -> None:
        """Hold nothing yet; `patience` is how many seconds are waited for another one's change."""
        self._path = path
        self._patience = patience

    @contextmanager
    def held(self, address: str) -> Iterator[None]:
        """Hold the lock; `address` tells those who wait too long where this process serves.

        Raises:
            CatalogueError: another process does not let go of it (the text says which), or it
                cannot be had.
        """
        with closing(self._connected()):
            note = json.dumps({"pid": os.getpid(), "address": address})
            with suppress(OSError):  # it only helps people
                self._beside("owner").write_text(note, "utf-8")
            try:
                yield
            finally:
                with suppress(OSError):  # what is left does no harm
                    self._beside("owner").unlink()

    def _connected(self) -> sqlite3.Connection:
        try:
            return _exclusive(self._beside("lock"), self._patience)
        except sqlite3.Error as exc:
            if "locked" in str(exc):
                raise CatalogueError(self._in_use()) from exc
            if "unable to open" in str(exc) or "readonly" in str(exc):
                raise CatalogueError(
                    sentence(
                        "{path} cannot be used: its folder has to exist and to be writable",
                        path=self._path,
                    )
                ) from exc
            raise CatalogueError(
                sentence("{path} cannot be locked: {reason}", path=self._path, reason=exc)
            ) from exc

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{ending}")

    def _in_use(self) -> Sentence:
        """Say by whom, as far as it is known."""
        note = _read_note(self._beside("owner"))
        pid, address = note.get("pid"), note.get("address")
        process = sentence("another process")
        if isinstance(pid, int):
            process = sentence("process {pid}", pid=pid)
        if isinstance(address, str) and address.startswith("http") and address.isprintable():
            return sentence(
                "{path} is in use by {process}, which serves {address}",
                path=self._path,
                process=process,
                address=address,
            )
        return sentence("{path} is in use by {process}", path=self._path, process=process)


def _exclusive(path: Path, patience: float) -> sqlite3.Connection:
    connection = sqlite3.connect(str(path), timeout=patience, isolation_level=None)
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
