"""Layout: at which level, column and row of a cache file a tile of a matrix set lies."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from ...grid.crs import EARTH_RADIUS, WEB_MERCATOR
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ...grid.trimmed import levels_of
from ...mbtiles import stored_row
from ...tile import TileRequest

__all__ = ["Layout", "Place", "layout_of"]

Place = tuple[int, int, int]
"""Level, column and row as they are stored."""

_WORLD = 2 * math.pi * EARTH_RADIUS


@dataclass(frozen=True)
class Layout:
    """How the tiles of a matrix set lie in a file.

    `grid` is the same text for sets with the same tiles, whatever they are called: a layer's file
    outlives its matrix set's name. `levels` go by tile matrix identifier.
    """

    is_mbtiles: bool
    grid: str
    levels: Mapping[str, tuple[int, TileMatrix]]

    def place(self, request: TileRequest) -> Optional[Place]:
        """Return where the tile lies, or None if it is outside of its matrix."""
        known = self.levels.get(request.matrix)
        if known is None:
            return None
        level, matrix = known
        column, row = request.column, request.row
        if not (0 <= column < matrix.width and 0 <= row < matrix.height):
            return None
        return level, column, stored_row(matrix, row, rows_from_top=not self.is_mbtiles)


def layout_of(tile_matrix_set: TileMatrixSet) -> Layout:
    """Return the layout of MBTiles if the tiles are theirs, else levels and rows as they are."""
    mercator = _mercator_levels(tile_matrix_set)
    if mercator is not None:
        tile_width = tile_matrix_set.matrices[0].tile_width
        return Layout(True, f"mercator {tile_width}", mercator)
    levels = {matrix.identifier: (n, matrix) for n, matrix in levels_of(tile_matrix_set).items()}
    shapes = [(level, *matrix[1:]) for level, matrix in levels.values()]
    return Layout(False, f"{tile_matrix_set.crs.name} {shapes}", levels)


def _mercator_levels(
    tile_matrix_set: TileMatrixSet,
) -> Optional[Mapping[str, tuple[int, TileMatrix]]]:
    """Return the levels of WebMercatorQuad by identifier, or None for any other grid."""
    if tile_matrix_set.crs != WEB_MERCATOR or not tile_matrix_set.matrices:
        return None
    levels = {}
    for matrix in tile_matrix_set.matrices:
        level = matrix.width.bit_length() - 1
        if not _is_whole_world(matrix, level):
            return None
        levels[matrix.identifier] = (level, matrix)
    sizes = {matrix.tile_width for _, matrix in levels.values()}
    if len(sizes) > 1 or len({level for level, _ in levels.values()}) < len(levels):
        return None
    return levels


def _is_whole_world(matrix: TileMatrix, level: int) -> bool:
    """Tell whether this is that level of the world in one square, within a pixel."""
    if not matrix.width == matrix.height == 1 << level or matrix.tile_width != matrix.tile_height:
        return False
    wrong = (
        matrix.left + _WORLD / 2,
        matrix.top - _WORLD / 2,
        matrix.span_x * matrix.width - _WORLD,
    )
    return all(abs(metres) <= matrix.cell_size for metres in wrong)
