"""Which levels of a tile matrix set a client with a built-in grid finds by their numbers."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from ..grid.crs import CRS84, EARTH_RADIUS, WEB_MERCATOR, WGS84
from ..grid.tile_matrix import TileMatrix, TileMatrixSet

__all__ = [
    "GEOGRAPHIC",
    "MERCATOR",
    "NumberedLevels",
    "WorldGrid",
    "numbered_levels",
    "whole_levels",
]

_HALF_EQUATOR = math.pi * EARTH_RADIUS


class WorldGrid(NamedTuple):
    """A grid of the world that halves its tiles from level to level.

    `crs` are the names of its CRS, `left` and `top` where it begins, `span` the side of a tile of
    level 0, in CRS units.
    """

    crs: tuple[str, ...]
    left: float
    top: float
    span: float


MERCATOR = WorldGrid((WEB_MERCATOR.name,), -_HALF_EQUATOR, _HALF_EQUATOR, 2 * _HALF_EQUATOR)
"""One tile at level 0: what Leaflet has by default, and Cesium's WebMercatorTilingScheme."""

GEOGRAPHIC = WorldGrid((WGS84.name, CRS84.name), -180.0, 90.0, 180.0)
"""Two tiles at level 0: Cesium's GeographicTilingScheme."""


class NumberedLevels(NamedTuple):
    """The first and the last level, and the side of a tile in pixels."""

    first: int
    last: int
    tile_side: int


def numbered_levels(tile_matrix_set: TileMatrixSet, grid: WorldGrid) -> Optional[NumberedLevels]:
    """Return the levels of a set that is laid out as `grid` and calls its levels by its numbers.

    None is returned if one of its levels is not, or if tiles differ in size or are not square.
    """
    matrices = tile_matrix_set.matrices
    if tile_matrix_set.crs.name not in grid.crs or not matrices:
        return None
    side = matrices[0].tile_width
    for matrix in matrices:
        if not _fits(matrix, grid) or (matrix.tile_width, matrix.tile_height) != (side, side):
            return None
    first, last = int(matrices[0].identifier), int(matrices[-1].identifier)
    if last - first + 1 != len(matrices):
        return None
    return NumberedLevels(first, last, side)


def whole_levels(tile_matrix_set: TileMatrixSet, world: WorldGrid) -> Optional[NumberedLevels]:
    """Return the levels of a set that is laid out as `world` and covers all of it."""
    levels = numbered_levels(tile_matrix_set, world)
    if levels is None:
        return None
    columns = 2 if world is GEOGRAPHIC else 1
    for level, matrix in enumerate(tile_matrix_set.matrices, levels.first):
        if (matrix.width, matrix.height) != (columns << level, 1 << level):
            return None
    return levels


def _fits(matrix: TileMatrix, grid: WorldGrid) -> bool:
    if not matrix.span_x > 0:
        return False
    level = round(math.log2(grid.span / matrix.span_x))
    near = matrix.cell_size / 2
    return (
        matrix.identifier == str(level)
        and math.isclose(matrix.span_x * 2.0**level, grid.span, rel_tol=1e-7)
        and abs(matrix.left - grid.left) < near
        and abs(matrix.top - grid.top) < near
    )
