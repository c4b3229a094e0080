"""Tile matrix sets in any CRS, from an origin and the sizes of a pixel."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from ..errors import GridError
from ..sentence import sentence
from .checks import MAX_MATRIX_SIDE, checked_set, coordinate, positive, whole_number
from .crs import Crs
from .limits import BoundingBox
from .tile_matrix import PIXEL_SIZE, TileMatrix, TileMatrixSet

__all__ = ["BOTTOM_LEFT", "MAX_TILE_SIDE", "TOP_LEFT", "cell_sizes_of_scales", "regular_set"]

TOP_LEFT, BOTTOM_LEFT = "topLeft", "bottomLeft"
MAX_TILE_SIDE = 4096
"""Pixels; GDAL takes no larger tile (interop.md 1.5)."""

_WHOLE = 1e-6
"""Part of a tile by which an extent may hang over the last tile (rounding)."""


def regular_set(
    identifier: str,
    crs: Crs,
    origin: Sequence[float],
    cell_sizes: Iterable[float],
    tile_size: int,
    extent: BoundingBox,
    *,
    corner: str = TOP_LEFT,
    title: str = "",
) -> TileMatrixSet:
    """Return a set with a matrix for each cell size, `0` for the coarsest.

    `origin` (easting, northing) is the `corner` that all matrices share; `extent` what they have to
    cover; both and the `cell_sizes` (the side of a pixel) are in CRS units, `tile_size` in pixels.
    A matrix from the bottom left ends at the top with its last whole tile.

    Raises:
        GridError: numbers are out of bounds, or the extent reaches beyond the origin.
    """
    _check_kinds(corner, origin, extent)
    left, start = (coordinate(number, sentence("the origin")) for number in origin)
    box = BoundingBox(*(coordinate(number, sentence("the extent")) for number in extent))
    pixels = whole_number(tile_size, sentence("the tile size"), MAX_TILE_SIDE)
    sizes = sorted((positive(size, sentence("a cell size")) for size in cell_sizes), reverse=True)
    reach_x = box.max_x - left
    reach_y = start - box.min_y if corner == TOP_LEFT else box.max_y - start
    beyond = box.max_y - start if corner == TOP_LEFT else start - box.min_y
    if max(left - box.min_x, beyond) > _WHOLE * pixels * min(sizes, default=1.0):
        raise _reaching_beyond(corner, identifier)
    matrices = []
    for level, size in enumerate(sizes):
        width, height = (_tiles(reach, size * pixels) for reach in (reach_x, reach_y))
        top = start if corner == TOP_LEFT else start + height * size * pixels
        matrices.append(TileMatrix(str(level), size, left, top, pixels, pixels, width, height))
    return checked_set(identifier, crs, matrices, title=title)


def _check_kinds(corner: str, origin: Sequence[float], extent: Sequence[float]) -> None:
    if corner not in (TOP_LEFT, BOTTOM_LEFT):
        raise GridError(
            sentence("an origin is topLeft or bottomLeft, not {corner!r}", corner=corner)
        )
    if len(origin) != 2 or len(extent) != 4:
        raise GridError("an origin has two numbers, an extent four")


def _reaching_beyond(corner: str, name: str) -> GridError:
    return GridError(
        sentence(
            "the extent reaches beyond the {corner} origin of {name!r}", corner=corner, name=name
        )
    )


def cell_sizes_of_scales(crs: Crs, scale_denominators: Iterable[float]) -> tuple[float, ...]:
    """Return the cell sizes in CRS units of scales at 0.28 mm a pixel (OGC 17-083r4, 6.2).

    Raises:
        GridError: a scale is not a positive number.
    """
    return tuple(
        positive(scale, sentence("a scale denominator")) * PIXEL_SIZE / crs.metres_per_unit
        for scale in scale_denominators
    )


def _tiles(reach: float, span: float) -> int:
    """Return how many tiles of this span cover the reach."""
    return whole_number(
        max(1, math.ceil(reach / span - _WHOLE)), sentence("the number of tiles"), MAX_MATRIX_SIDE
    )
