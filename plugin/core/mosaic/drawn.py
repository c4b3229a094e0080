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
from ..image.warp import lay, warped
from ..tile import Absent, Answer, Tile, TileRequest, TileSource
from .assembled import assembled
from .bent import bent_pieces
from .levels import nearest_matrix, scale_at
from .map_view import MapView
from .patched import Decode, Level
from .piece import Piece
from .projection import Projection

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["DrawnFrom", "DrawnSource", "Turn"]

_MOST_TILES = 64
_INCOMPLETE_SECONDS = 10.0
_OUTSIDE = Absent("outside what the source shows")

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
        nearest = nearest_matrix(matrices, matrix.cell_size * self._scale)
        if nearest == matrix and self._target.crs == self._origin.tile_matrix_set.crs:
            return self._origin.source.tile(request._replace(matrix=nearest.identifier))
        extent = matrix.tile_extent(request.column, request.row)
        view = MapView(self._target.crs, extent, matrix.tile_width, matrix.tile_height)
        level, pieces = self._affordable(view, matrices[: matrices.index(nearest) + 1])
        tiles = assembled(self._origin.source, level, [piece.window for piece in pieces], request)
        if tiles is None:
            return _OUTSIDE
        body = encoded(self._drawn(pieces, tiles.pictures), PNG)
        etag = hashlib.blake2b(body, digest_size=8).hexdigest()
        soon = time.time() + _INCOMPLETE_SECONDS if tiles.incomplete else None
        return Tile(body, PNG, etag=etag, expires=soon or tiles.expires, stale=tiles.stale)

    def _affordable(
        self, view: MapView, matrices: Sequence[TileMatrix]
    ) -> tuple[Level, Sequence[Piece]]:
        """Return the last of the levels that has not too many tiles in a view, and its pieces.

        At a pole even a small box may go around all the earth. There may be no such level.
        """
        crs, block = self._origin.tile_matrix_set.crs, (0, 0, view.width, view.height)
        for matrix in reversed(matrices):
            level = Level.of(crs, matrix, self._origin.limits_at(matrix))
            pieces = list(bent_pieces(block, view, crs, level))
            if sum(piece.window.tiles(matrix).tile_count for piece in pieces) <= _MOST_TILES:
                return level, pieces
        return level, ()

    def _drawn(self, pieces: Sequence[Piece], pictures: Sequence[Image]) -> Image:
        """Return the tile that the pieces make, the first of them below."""
        drawn, *others = (
            warped(picture, piece.block[2:], piece.mesh, self._method)
            for piece, picture in zip(pieces, pictures)
        )
        for part in others:
            if drawn.mode == "RGBA":  # else none of it is left to be drawn
                lay(part, drawn)
        return drawn
