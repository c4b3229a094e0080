"""DiskWriter: one thread that writes to the files of a cache folder, so that no answer waits."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ...sentence import sentence
from .change import Change
from .eviction import Evictor, set_aside
from .file import CacheFile, is_damage
from .file_writer import FileWriter
from .layout import Place

__all__ = ["DiskWriter"]

_log = logging.getLogger(__name__)

_MOST_WAITING_BYTES = 32 << 20
_GATHER_SECONDS = 0.02
_PAUSE_SECONDS = 60.0
_IDLE_SECONDS = 10.0
_MOST_OPEN = 16
_MOST_AT_ONCE = 200

Changes = dict[CacheFile, dict[Place, Change]]


class DiskWriter:
    """Takes changes at once and makes them soon; those it cannot make are forgotten.

    After a failure such as a full disk, told once in the log and by `problem`, it pauses a minute.
    """

    def __init__(self, folder: Path, max_bytes: int, files: Mapping[Path, CacheFile]) -> None:
        """Nothing is to be written; the thread starts with the first change."""
        self.problem = ""
        self._folder = folder
        self._max_bytes = max_bytes
        self._waiting: Changes = {}
        self._waiting_bytes = 0
        self._being_written: Changes = {}
        self._changed = threading.Condition()
        self._thread: Optional[threading.Thread] = None
        self._is_closing = False
        self._paused_until = 0.0
        self._open: OrderedDict[Path, FileWriter] = OrderedDict()
        self._evictor = Evictor(folder, self._open, files)
        self._bytes: Optional[int] = None

    def waiting(self, file: CacheFile, place: Place) -> Optional[Change]:
        """Return the change of this place that is still to be made."""
        for changes in (self._waiting, self._being_written):
            found = changes.get(file, {}).get(place)
            if found is not None and found.kept is not None:
                return found
        return None

    def put(self, file: CacheFile, place: Place, change: Change) -> None:
        """Take a change; it is forgotten if too many wait or nothing can be written just now."""
        with self._changed:
            if self._waiting_bytes > _MOST_WAITING_BYTES or self._is_paused():
                return
            changes = self._waiting.setdefault(file, {})
            earlier = changes.get(place)
            changes[place] = change if earlier is None else earlier.followed_by(change)
            self._waiting_bytes += change.size
            if self._thread is None or not self._thread.is_alive():
                self._is_closing = False
                self._thread = threading.Thread(
                    target=self._run, name="wmts-bridge-cache", daemon=True
                )
                self._thread.start()
            self._changed.notify_all()

    def flush(self, seconds: float) -> bool:
        """Wait until everything is written, for so long at most; say whether it is."""
        with self._changed:
            return self._changed.wait_for(
                lambda: not self._waiting and not self._being_written, seconds
            )

    def close(self, seconds: float) -> None:
        """Write what waits and end the thread; a later change starts it again."""
        with self._changed:
            thread = self._thread
            self._is_closing = True
            self._changed.notify_all()
        if thread is not None:
            thread.join(seconds)

    def _is_paused(self) -> bool:
        return time.monotonic() < self._paused_until

    def _run(self) -> None:
        while True:
            batch = self._next_batch()
            if batch:
                try:
                    self._write_all(batch)
                except Exception:
                    _log.exception("the cache of tiles in %s failed", self._folder)
            else:
                self._close_files()
                with self._changed:
                    if not self._waiting:
                        self._thread = None
                        return

    def _next_batch(self) -> Changes:
        """Wait for changes, and for some more of them; none: it is time to end."""
        with self._changed:
            self._being_written = {}
            self._changed.notify_all()
            self._changed.wait_for(self._has_work, _IDLE_SECONDS)
            if self._waiting:
                self._changed.wait_for(lambda: self._is_closing, _GATHER_SECONDS)
            # In this order, for those who look without the lock.
            self._being_written = self._waiting
            self._waiting = {}
            self._waiting_bytes = 0
            return self._being_written

    def _has_work(self) -> bool:
        return bool(self._waiting) or self._is_closing

    def _write_all(self, batch: Changes) -> None:
        for file, changes in batch.items():
            places = list(changes)
            for start in range(0, len(places), _MOST_AT_ONCE):
                part = {place: changes[place] for place in places[start : start + _MOST_AT_ONCE]}
                try:
                    self._write(file, part)
                except (sqlite3.Error, OSError) as exc:
                    self._failed(file, exc)
                    break
                self._make_room(sum(change.size for change in part.values() if change.kept))

    def _make_room(self, written: int) -> None:
        if self._bytes is None:
            self._bytes = self._evictor.total()
        self._bytes += written
        if self._bytes > self._max_bytes:
            self._bytes = self._evictor.make_room(self._max_bytes)

    def _write(self, file: CacheFile, changes: Mapping[Place, Change]) -> None:
        if file.is_damaged:
            self._set_aside(file)
        self._writer_of(file).apply(changes)
        self.problem = ""

    def _writer_of(self, file: CacheFile) -> FileWriter:
        writer = self._open.get(file.path)
        if writer is not None:
            self._open.move_to_end(file.path)
            return writer
        self._folder.mkdir(parents=True, exist_ok=True)
        writer = FileWriter(file.path)
        try:
            writer.open(file.metadata, is_mbtiles=file.is_mbtiles)
        except BaseException:
            writer.close()
            raise
        self._open[file.path] = writer
        if len(self._open) > _MOST_OPEN:
            self._open.popitem(last=False)[1].close()
        return writer

    def _failed(self, file: CacheFile, exc: Exception) -> None:
        writer = self._open.pop(file.path, None)
        if writer is not None:
            writer.close()
        if is_damage(exc):
            file.is_damaged = True
            self._set_aside(file)
        elif "locked" not in str(exc):  # another process writes to it: the tile comes again
            self._pause(
                sentence("tiles are not kept in {path}: {reason}", path=self._folder, reason=exc)
            )

    def _set_aside(self, file: CacheFile) -> None:
        writer = self._open.pop(file.path, None)
        if writer is not None:
            writer.close()
        file.close()
        file.is_damaged = not set_aside(file.path)
        if file.is_damaged:
            self._pause(sentence("{path} is damaged and cannot be renamed", path=file.path))
        else:
            _log.warning("%s was damaged and is begun anew", file.path)

    def _pause(self, problem: str) -> None:
        if not self.problem:
            _log.warning("%s", problem)
        self.problem = problem
        self._paused_until = time.monotonic() + _PAUSE_SECONDS

    def _close_files(self) -> None:
        while self._open:
            self._open.popitem()[1].close()
