"""Files of an export: each is there whole or not at all, whatever breaks off."""

from __future__ import annotations

import contextlib
import os
import threading
import uuid
from pathlib import Path

__all__ = ["UNFINISHED", "WholeFiles"]

UNFINISHED = ".unfinished"
"""The folder, inside that of the export, of what is being written."""


class WholeFiles:
    """Writes files below a folder. Many threads use it at once, and other programs may as well."""

    def __init__(self, folder: Path) -> None:
        """Nothing is written yet."""
        self.folder = folder
        self._parts = folder / UNFINISHED
        self._made: set[Path] = set()
        self._lock = threading.Lock()

    def write(self, path: Path, body: bytes) -> None:
        """Write a file, in the place of one that is there.

        Raises:
            OSError: it cannot be written; what was there is still there.
        """
        self._make(self._parts)
        self._make(path.parent)
        part = self._parts / f"{uuid.uuid4().hex}.part"
        try:
            part.write_bytes(body)
            os.replace(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            raise

    def clear(self) -> None:
        """Remove what was never finished, be it of this run or of one that was killed."""
        with contextlib.suppress(OSError):
            for part in self._parts.glob("*.part"):
                part.unlink()
            self._parts.rmdir()  # unless something else waits there
        self._made.discard(self._parts)

    def _make(self, folder: Path) -> None:
        if folder not in self._made:
            folder.mkdir(parents=True, exist_ok=True)
            with self._lock:
                self._made.add(folder)
