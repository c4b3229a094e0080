"""Tiles cut from pictures of several tiles: what draws is asked once for all of them."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import OrderedDict
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Callable, NamedTuple, Optional, Protocol

from ..errors import TileTimeout, TileUnavailable
from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..tile import Absent, Answer, Tile, TileRequest

__all__ = ["Metatile", "MetatileSource", "Painted", "metatile_of"]

_OUTSIDE = Absent("outside the tile matrix")
_FRESH_SECONDS = 60.0


class Metatile(NamedTuple):
    """A block of tiles of one tile matrix that is drawn at once."""

    matrix: TileMatrix
    limits: Limits

    @property
    def extent(self) -> BoundingBox:
        """The box of the block in CRS units, easting first."""
        return self.matrix.extent_of(self.limits)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the block in pixels."""
        limits, matrix = self.limits, self.matrix
        columns = limits.max_column - limits.min_column + 1
        rows = limits.max_row - limits.min_row + 1
        return columns * matrix.tile_width, rows * matrix.tile_height


class Painted(Protocol):
    """A picture of a metatile; many threads cut it at once."""

    def cut(self, left: int, top: int, width: int, height: int) -> bytes:
        """Return a part as a picture file; all numbers are pixels, from the top left."""
        ...


def metatile_of(matrix: TileMatrix, column: int, row: int, side: int) -> Metatile:
    """Return the block of `side` times `side` tiles that a tile is drawn with.

    Blocks begin at the top left of the matrix; those at its other edges may be smaller.
    """
    left, top = column - column % side, row - row % side
    right, bottom = min(left + side, matrix.width) - 1, min(top + side, matrix.height) - 1
    return Metatile(matrix, Limits(top, bottom, left, right))


class MetatileSource:
    """A tile source over something that draws.

    `paint` begins to draw a block, once for all who wait for its tiles, and returns at once; its
    future may hold a TileError. The last `kept` pictures stay in memory. A picture never changes:
    when it would be drawn otherwise, there must be another source.
    """

    def __init__(
        self,
        tile_matrix_set: TileMatrixSet,
        paint: Callable[[Metatile], Future[Painted]],
        media_type: str,
        side: int = 4,
        kept: int = 6,
    ) -> None:
        """Nothing is drawn yet."""
        self._set = tile_matrix_set
        self._paint = paint
        self._media_type = media_type
        self._side = side
        self._kept = kept
        self._lock = threading.Lock()
        self._pictures: OrderedDict[tuple[str, Limits], Future[Painted]] = OrderedDict()

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent outside the tile matrix set.

        Raises:
            TileError: it could not be drawn, or not in time.
        """
        matrix = self._set.matrix(request.matrix)
        if matrix is None or not matrix.whole.contain(request.column, request.row):
            return _OUTSIDE
        metatile = metatile_of(matrix, request.column, request.row, self._side)
        painted = self._painted(metatile, request.deadline)
        width, height = matrix.tile_width, matrix.tile_height
        left = (request.column - metatile.limits.min_column) * width
        top = (request.row - metatile.limits.min_row) * height
        body = painted.cut(left, top, width, height)
        etag = hashlib.blake2b(body, digest_size=8).hexdigest()
        return Tile(body, self._media_type, etag=etag, expires=time.time() + _FRESH_SECONDS)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the known tile with dates of today."""
        return known._replace(expires=time.time() + _FRESH_SECONDS)

    def _painted(self, metatile: Metatile, deadline: Optional[float]) -> Painted:
        key = (metatile.matrix.identifier, metatile.limits)
        with self._lock:
            future = self._pictures.get(key)
            if future is None or _has_failed(future):
                future = self._pictures[key] = self._paint(metatile)
                self._forget_oldest()
            self._pictures.move_to_end(key)
        try:
            return future.result(_seconds_until(deadline))
        except FutureTimeout as exc:
            raise TileTimeout("the picture was not drawn in time") from exc
        except CancelledError as exc:
            raise TileUnavailable("the layer was closed before the picture was drawn") from exc

    def _forget_oldest(self) -> None:
        done = [key for key, future in self._pictures.items() if future.done()]
        for key in done[: max(0, len(done) - self._kept)]:
            del self._pictures[key]


def _has_failed(future: Future[Painted]) -> bool:
    return future.cancelled() or (future.done() and future.exception() is not None)


def _seconds_until(deadline: Optional[float]) -> Optional[float]:
    return None if deadline is None else max(0.0, deadline - time.monotonic())
