"""DrawnSource: tiles of one grid drawn from those of another, in any CRS and at any level."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional

from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..image.media_types import PNG
from ..image.pillow import decoded, encoded
from ..image.warp import warped
from ..tile import Absent, Answer, Tile, TileRequest, TileSource
from .assembled import assembled
from .levels import nearest_matrix, scale_at
from .mesh import mesh_of
from .projection import Projection
from .window import window_of

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Decode", "DrawnFrom", "DrawnSource", "Turn"]

_MOST_TILES = 64
_INCOMPLETE_SECONDS = 10.0
_OUTSIDE = Absent("outside what the source shows")

Decode = Callable[[bytes, str], "Image"]
"""Makes a picture of a tile's bytes and media type; it raises ImageError."""

Turn = Callable[[], "AbstractContextManager[None]"]
"""Waits until it is one's turn to draw, which takes much memory."""


class DrawnFrom(NamedTuple):
    """What is drawn from: a source, its grid, its extent there, and where it has tiles.

    `decode` may remember pictures, which are not changed; `turn` is taken for each piece of a map,
    once its tiles are there.
    """

    source: TileSource
    tile_matrix_set: TileMatrixSet
    extent: BoundingBox
    limits: Optional[Mapping[str, Limits]] = None
    decode: Decode = decoded
    turn: Turn = contextlib.nullcontext

    def limits_at(self, matrix: TileMatrix) -> Limits:
        """Return where there are tiles at a level."""
        return (self.limits or {}).get(matrix.identifier, matrix.whole)


class DrawnSource:
    """Gives tiles of `target` as PNG, drawn from another grid's; what lies nowhere is transparent.

    A tile that the other grid has itself, at the same place and of the same size, passes as it is.
    """

    def __init__(self, origin: DrawnFrom, target: TileMatrixSet, method: str = "BILINEAR") -> None:
        """Choose for each level of `target` the level that it is drawn from."""
        self._origin = origin
        self._target = target
        self._method = method
        self._projection = Projection(target.crs, origin.tile_matrix_set.crs)
        back = Projection(origin.tile_matrix_set.crs, target.crs)
        self._scale = 1.0 / scale_at(back, origin.extent)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent if the other grid has none where it lies.

        Raises:
            TileError: nothing of it could be had.
        """
        matrix = self._target.matrix(request.matrix)
        if matrix is None or not matrix.whole.contain(request.column, request.row):
            return _OUTSIDE
        matrices = self._origin.tile_matrix_set.matrices
        level = nearest_matrix(matrices, matrix.cell_size * self._scale)
        if level == matrix and self._target.crs == self._origin.tile_matrix_set.crs:
            return self._origin.source.tile(request._replace(matrix=level.identifier))
        return self._drawn(request, matrix, level)

    def _drawn(self, request: TileRequest, matrix: TileMatrix, level: TileMatrix) -> Answer:
        place = _Placement(matrix.tile_extent(request.column, request.row), matrix, level)

        def in_level(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
            return place.in_level(*self._projection.project(*place.in_target(xs, ys)))

        mesh = mesh_of(matrix.tile_width, matrix.tile_height, in_level)
        window = window_of(mesh, level, self._origin.limits_at(level))
        if window is None or window.tiles(level).tile_count > _MOST_TILES:
            return _OUTSIDE
        tiles = assembled(self._origin.source, level, window, request)
        if tiles is None:
            return _OUTSIDE
        size = (matrix.tile_width, matrix.tile_height)
        drawn = warped(tiles.picture, size, list(map(window.moved, mesh)), self._method)
        body = encoded(drawn, PNG)
        etag = hashlib.blake2b(body, digest_size=8).hexdigest()
        soon = time.time() + _INCOMPLETE_SECONDS if tiles.incomplete else None
        return Tile(body, PNG, etag=etag, expires=soon or tiles.expires, stale=tiles.stale)


class _Placement(NamedTuple):
    """Pixels of a target tile and of a whole source level as coordinates, and the reverse."""

    extent: BoundingBox
    matrix: TileMatrix
    level: TileMatrix

    def in_target(
        self, xs: Sequence[float], ys: Sequence[float]
    ) -> tuple[list[float], list[float]]:
        left, top, cell = self.extent.min_x, self.extent.max_y, self.matrix.cell_size
        return [left + x * cell for x in xs], [top - y * cell for y in ys]

    def in_level(self, xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        left, top, cell = self.level.left, self.level.top, self.level.cell_size
        return [(x - left) / cell for x in xs], [(top - y) / cell for y in ys]
