"""Files of an export: each is there whole or not at all, whatever breaks off."""

from __future__ import annotations

import contextlib
import os
import threading
import time
import uuid
from pathlib import Path

__all__ = ["UNFINISHED", "WholeFiles"]

UNFINISHED = ".unfinished"
"""The folder, inside that of the export, of what is being written."""

# Windows moves no file that another program, such as a virus scanner, just reads.
_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)


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
        try:
            self._write(path, body)
        except FileNotFoundError:
            # Another export into this folder has ended, and cleared up.
            self._made.clear()
            self._write(path, body)

    def clear(self) -> None:
        """Remove what was never finished, be it of this run or of one that was killed."""
        with contextlib.suppress(OSError):
            for part in self._parts.glob("*.part"):
                part.unlink()
            self._parts.rmdir()  # unless something else waits there
        self._made.discard(self._parts)

    def _write(self, path: Path, body: bytes) -> None:
        self._make(self._parts)
        self._make(path.parent)
        part = self._parts / f"{uuid.uuid4().hex}.part"
        try:
            part.write_bytes(body)
            _move(part, path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            raise

    def _make(self, folder: Path) -> None:
        if folder not in self._made:
            folder.mkdir(parents=True, exist_ok=True)
            with self._lock:
                self._made.add(folder)


def _move(part: Path, path: Path) -> None:
    for seconds in _WAITS:
        try:
            os.replace(part, path)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    os.replace(part, path)
