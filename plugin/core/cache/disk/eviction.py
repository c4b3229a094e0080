"""Eviction: keeping the files of a cache folder within their bytes; the longest unused go first."""

from __future__ import annotations

import contextlib
import heapq
import os
import sqlite3
import time
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import NamedTuple, Optional

from .file import CacheFile, is_damage
from .file_writer import FileWriter
from .names import CACHE_FILE

__all__ = ["DAMAGED", "Evictor", "delete_file", "set_aside"]

DAMAGED = ".damaged"
_LOGS = ("", "-wal", "-shm", "-journal")
_FILLED_AFTERWARDS = 0.9
_ABOUT_THE_SAME_SECONDS = 60.0
"""Of files used at the same time not one tile each goes by turns."""


class _Outcome(NamedTuple):
    """The bytes a file gave, and when its next tile was last used; None: it has no more to give."""

    freed: int
    oldest: Optional[float]


class Evictor:
    """Makes room among the files of a folder; only the writer's thread uses it.

    `writers` are the files open for writing, `files` those that layers of this process have.
    Another process may evict from the same folder: a file that it has open is never deleted.
    """

    def __init__(
        self,
        folder: Path,
        writers: MutableMapping[Path, FileWriter],
        files: Mapping[Path, CacheFile],
    ) -> None:
        """Look at nothing yet."""
        self._folder = folder
        self._writers = writers
        self._files = files
        # Uses only become later: what was seen is a lower bound for ever.
        self._oldest: dict[Path, float] = {}

    def total(self) -> int:
        """Return the bytes of all our files, with what is beside them."""
        return sum(self._sizes().values())

    def make_room(self, max_bytes: int) -> int:
        """Delete what has been unused for longest until all fits well; return the bytes left."""
        for writer in self._writers.values():
            with contextlib.suppress(sqlite3.Error):
                writer.shorten_log()
        sizes = self._sizes()
        excess = sum(sizes.values()) - max_bytes
        if excess <= 0:
            return excess + max_bytes
        wanted = excess + int(max_bytes * (1 - _FILLED_AFTERWARDS))
        wanted -= self._delete_damaged()
        heap = [(self._oldest.get(path, 0.0), str(path)) for path in sizes if _is_ours(path)]
        heapq.heapify(heap)
        while wanted > 0 and heap:
            path = Path(heapq.heappop(heap)[1])
            until = heap[0][0] if heap else float("inf")
            freed, oldest = self._take_from(path, wanted, until, sizes[path])
            wanted -= freed
            if oldest is None:
                self._oldest.pop(path, None)
            else:
                self._oldest[path] = oldest
                heapq.heappush(heap, (oldest, str(path)))
        return self.total()

    def _take_from(self, path: Path, wanted: int, until: float, size: int) -> _Outcome:
        """Take some tiles from a file, or all of it, if none elsewhere is older (`until`)."""
        known = self._writers.get(path)
        writer = known or FileWriter(path)
        try:
            if known is None:
                writer.open_existing()
            if _may_go_whole(writer, wanted >= size, until):
                return self._deleted(writer, size)
            return _taken(writer, wanted, until)
        except (sqlite3.Error, OSError) as exc:
            is_gone = known is None and is_damage(exc) and delete_file(path)
            return _Outcome(size if is_gone else 0, None)
        finally:
            if self._writers.get(path) is not writer:
                writer.close()

    def _deleted(self, writer: FileWriter, size: int) -> _Outcome:
        """Delete the whole file, unless another process has it open."""
        self._writers.pop(writer.path, None)
        file = self._files.get(writer.path)
        if file is not None:
            file.close()
        if not writer.is_alone():
            return _Outcome(0, None)
        writer.close()
        is_gone = delete_file(writer.path)
        if file is not None:
            file.close()  # who opened it meanwhile holds what is no longer there
        return _Outcome(size if is_gone else 0, None)

    def _sizes(self) -> Mapping[Path, int]:
        """Return what each file takes with its logs; what is put aside under its own name."""
        sizes: dict[Path, int] = {}
        with contextlib.suppress(OSError), os.scandir(self._folder) as entries:
            for entry in entries:
                path = self._folder / _without_log(entry.name)
                if _is_ours(path) or _is_damaged(path):
                    with contextlib.suppress(OSError):  # entry.stat() may be old on Windows
                        sizes[path] = sizes.get(path, 0) + os.stat(entry.path).st_size
        return {path: size for path, size in sizes.items() if path.exists()}

    def _delete_damaged(self) -> int:
        damaged = {path: size for path, size in self._sizes().items() if _is_damaged(path)}
        return sum(size for path, size in damaged.items() if delete_file(path))


def _taken(writer: FileWriter, wanted: int, until: float) -> _Outcome:
    oldest = writer.oldest_use()
    if oldest is None or oldest > until:
        return _Outcome(0, oldest)
    freed = writer.evict(wanted, until + _ABOUT_THE_SAME_SECONDS, time.time())
    return _Outcome(freed, writer.oldest_use())


def _may_go_whole(writer: FileWriter, is_all_wanted: bool, until: float) -> bool:
    if writer.is_empty():
        return True
    newest = writer.newest_use()
    return is_all_wanted and newest is not None and newest <= until


def delete_file(path: Path) -> bool:
    """Delete a file that nobody has open, with its logs; say whether it is gone."""
    try:
        for ending in _LOGS:
            Path(f"{path}{ending}").unlink(missing_ok=True)
    except OSError:  # Windows: another program has it open
        return False
    return True


def set_aside(path: Path) -> bool:
    """Give a damaged file another name, so that it can be begun anew; say whether that was done."""
    try:
        os.replace(path, f"{path}{DAMAGED}")
        for ending in _LOGS[1:]:
            Path(f"{path}{ending}").unlink(missing_ok=True)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _without_log(name: str) -> str:
    return next((name[: -len(log)] for log in _LOGS[1:] if name.endswith(log)), name)


def _is_ours(path: Path) -> bool:
    return CACHE_FILE.match(path.name) is not None


def _is_damaged(path: Path) -> bool:
    return path.name.endswith(DAMAGED) and CACHE_FILE.match(path.stem) is not None
