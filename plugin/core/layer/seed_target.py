"""Where seeded tiles go: the cache, as a seeding job sees it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Optional, Protocol

from ..cache.disk import DiskCache, DiskStore
from ..cache.kept import Kept
from ..tile import Answer, TileRequest, TileSource

__all__ = ["CacheTarget", "SeedTarget"]


class SeedTarget(Protocol):
    """A cache that can be filled; many threads use it at once."""

    def kept(self, request: TileRequest) -> Optional[Kept]:
        """Return what is there, be it still good or not."""
        ...

    def is_fresh(self, kept: Kept) -> bool:
        """Tell whether it is still good."""
        ...

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile as a client would get it, and keep it.

        Raises:
            TileError: it could not be had.
        """
        ...

    def pin(self, request: TileRequest) -> None:
        """Keep a tile that is there from eviction."""
        ...

    def settle(self, seconds: float) -> bool:
        """Wait until all is on disk, for so long at most; say whether it is."""
        ...

    @property
    def problem(self) -> str:
        """Why tiles are not kept, as a sentence, or an empty text."""
        ...


class CacheTarget:
    """The tiles of one layer on disk; `source` reads through them (see `cache.read_through`)."""

    def __init__(
        self,
        source: TileSource,
        store: DiskStore,
        cache: DiskCache,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep what is filled, and with what."""
        self._source = source
        self._store = store
        self._cache = cache
        self._clock = clock

    @property
    def problem(self) -> str:
        """Why tiles are not kept, as a sentence, or an empty text."""
        return self._cache.problem

    def path(self, dimensions: Mapping[str, str]) -> Path:
        """Return the file that the tiles with these values of the dimensions are in."""
        return self._store.path(dimensions)

    def kept(self, request: TileRequest) -> Optional[Kept]:
        """Return what is there, be it still good or not."""
        return self._store.get(request)

    def is_fresh(self, kept: Kept) -> bool:
        """Tell whether it is still good."""
        return kept.is_fresh(self._clock())

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, and keep it.

        Raises:
            TileError: it could not be had.
        """
        return self._source.tile(request)

    def pin(self, request: TileRequest) -> None:
        """Keep a tile that is there from eviction."""
        self._store.pin(request)

    def settle(self, seconds: float) -> bool:
        """Wait until all is on disk, for so long at most; say whether it is."""
        return self._cache.flush(seconds)
