"""DiskCache, a folder of cache files, and DiskStore, what one layer keeps in it."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Callable, Optional

from ...tile import TileRequest
from ..kept import Kept
from .change import Change
from .file import CacheFile
from .layout import layout_of
from .names import CachedTiles, file_name
from .tables import metadata_of
from .writer import DiskWriter

__all__ = ["DiskCache", "DiskStore"]

_USE_SECONDS = 60.0
_MOST_OPEN = 64
_MOST_NAMES = 1000
_CLOSE_SECONDS = 1.5


class DiskCache:
    """A folder of cache files, none of which is kept in memory.

    All layers that use a folder share one of these: it bounds their bytes together. Other processes
    may use the folder too. Nothing here fails or keeps an answer waiting for the disk: what cannot
    be read or written is not cached, and `problem` says why.
    """

    def __init__(
        self, folder: Path, max_bytes: int, clock: Callable[[], float] = time.time
    ) -> None:
        """Keep where and how much; the folder is made when there is something to put into it."""
        self.folder = folder
        self.max_bytes = max_bytes
        self._clock = clock
        self._files: dict[Path, CacheFile] = {}
        self._recent: OrderedDict[CacheFile, None] = OrderedDict()
        self._lock = threading.Lock()
        self._writer = DiskWriter(folder, max_bytes, self._files)

    @property
    def problem(self) -> str:
        """Why nothing is kept just now, as a sentence, or an empty text."""
        return self._writer.problem

    def store(self, tiles: CachedTiles) -> DiskStore:
        """Return the store for what one layer gives in one matrix set, style and format."""
        return DiskStore(self, self._writer, tiles, self._clock)

    def file(self, name: str, metadata: Mapping[str, str]) -> CacheFile:
        """Return the file of this name, of which there is one for all threads."""
        path = self.folder / name
        with self._lock:
            file = self._files.get(path)
            if file is None:
                is_mbtiles = name.endswith(".mbtiles")
                file = self._files[path] = CacheFile(path, metadata, is_mbtiles=is_mbtiles)
            self._recent[file] = None
            self._recent.move_to_end(file)
            idle = self._recent.popitem(last=False)[0] if len(self._recent) > _MOST_OPEN else None
        if idle is not None:
            idle.close()
        return file

    def flush(self, seconds: float = 30.0) -> bool:
        """Wait until what was put is on disk; say whether it is."""
        return self._writer.flush(seconds)

    def close(self) -> None:
        """Write what waits and close all files; the next question may open them again."""
        for file in list(self._files.values()):
            file.close()
        self._writer.close(_CLOSE_SECONDS)


class DiskStore:
    """The tiles of one layer on disk, a file for each set of dimension values."""

    def __init__(
        self,
        cache: DiskCache,
        writer: DiskWriter,
        tiles: CachedTiles,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep what is cached where."""
        self._cache = cache
        self._writer = writer
        self._tiles = tiles
        self._clock = clock
        self._layout = layout_of(tiles.tile_matrix_set)
        self._metadata = metadata_of(tiles, self._layout)
        self._names: dict[tuple[tuple[str, str], ...], str] = {}

    def path(self, dimensions: Mapping[str, str]) -> Path:
        """Return the file for these values."""
        return self._cache.folder / file_name(self._tiles, self._layout, dimensions)

    def get(self, request: TileRequest) -> Optional[Kept]:
        """Return what is kept of this tile, be it still good or not."""
        place = self._layout.place(request)
        if place is None:
            return None
        file = self._file(request.dimensions)
        waiting = self._writer.waiting(file, place)
        if waiting is not None:
            return waiting.kept
        found = file.read(place)
        if found is None:
            return None
        now = self._clock()
        if found.used is not None and abs(now - found.used) > _USE_SECONDS:
            self._writer.put(file, place, Change(used=now))
        return found.kept

    def put(self, request: TileRequest, kept: Kept, *, is_renewal: bool = False) -> None:
        """Keep this answer; it is written soon."""
        self._change(request, Change(kept, is_renewal, self._clock()))

    def pin(self, request: TileRequest) -> None:
        """Keep this tile from eviction, if it is there or being put."""
        self._change(request, Change(pin=True))

    def _change(self, request: TileRequest, change: Change) -> None:
        place = self._layout.place(request)
        if place is not None:
            self._writer.put(self._file(request.dimensions), place, change)

    def _file(self, dimensions: Mapping[str, str]) -> CacheFile:
        values = tuple(sorted(dimensions.items())) if dimensions else ()
        name = self._names.get(values)
        if name is None:
            if len(self._names) >= _MOST_NAMES:
                self._names.clear()
            name = self._names[values] = file_name(self._tiles, self._layout, dimensions)
        return self._cache.file(name, self._metadata)
