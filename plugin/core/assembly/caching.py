"""The caches of one bridge: memory that all layers share, and folders on disk."""

from __future__ import annotations

import threading
import weakref
from pathlib import Path
from typing import Optional

from ..cache.disk import CachedTiles, DiskCache
from ..cache.memory import MemoryBudget, MemoryCache
from ..cache.policy import CachePolicy
from ..cache.read_through import ReadThrough, ReadThroughTally, in_memory
from ..layer.seed_target import CacheTarget
from ..tile import TileSource

__all__ = ["MEMORY", "OFF", "Caches", "folder_of"]

MEMORY, OFF = "memory", "off"
"""Settings of a source's cache; every other is the path of a folder."""


def folder_of(setting: str) -> Optional[Path]:
    """Return the folder that a source's setting names, or None if it names none."""
    return None if setting in (MEMORY, OFF, "") else Path(setting).absolute()


class Caches:
    """Puts sources behind caches. Any thread may call it."""

    def __init__(self, budget: MemoryBudget, policy: CachePolicy = CachePolicy()) -> None:  # noqa: B008
        """Nothing is cached yet."""
        self.budget = budget
        self.tally = ReadThroughTally()
        self.policy = policy
        self._folders: dict[Path, DiskCache] = {}
        self._targets: weakref.WeakKeyDictionary[TileSource, CacheTarget]
        self._targets = weakref.WeakKeyDictionary()
        self._lock = threading.Lock()

    def around(
        self, source: TileSource, setting: str, tiles: Optional[CachedTiles] = None
    ) -> TileSource:
        """Return a source behind memory, and behind a folder on disk if the setting names one.

        `tiles` describes those of a remote; what is on this computer, or made here from other
        tiles, is kept in memory only.
        """
        if setting == OFF:
            return source
        if tiles is None:
            return MemoryCache(source, self.budget)
        path = folder_of(setting)
        if path is None:
            return in_memory(ReadThrough(source, self.policy, None, self.tally), self.budget)
        folder = self._folder(path)
        store = folder.store(tiles)
        read_through = ReadThrough(source, self.policy, store, self.tally)
        cached = in_memory(read_through, self.budget)
        with self._lock:
            self._targets[cached] = CacheTarget(read_through, store, folder)
        return cached

    def target_of(self, source: TileSource) -> Optional[CacheTarget]:
        """Return the folder's part of a source from `around`, or None if it is in no folder."""
        with self._lock:
            return self._targets.get(source)

    def close(self) -> None:
        """Write what waits to be written, and close all files."""
        with self._lock:
            folders = list(self._folders.values())
        for folder in folders:
            folder.close()

    def _folder(self, path: Path) -> DiskCache:
        with self._lock:
            if path not in self._folders:
                self._folders[path] = DiskCache(path, self.policy.max_bytes)
            return self._folders[path]
