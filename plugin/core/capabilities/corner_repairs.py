"""Tile matrices whose corners or scales are wrong in ways that servers are known for, put right.

The rules are GDAL's (interop.md 1.2 and 1.5), led by where a CRS is used instead of by its name:
whatever lies beyond the CRS's area as written, and inside with its axes swapped, is swapped.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Optional

from ..grid.area import area_of_use
from ..grid.crs import EARTH_RADIUS, WEB_MERCATOR, Crs
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix
from ..sentence import Sentence, sentence

__all__ = [
    "RepairedMatrices",
    "fits_better_swapped",
    "may_lie_in",
    "repaired_matrices",
    "swapped",
    "swapped_box",
]

_EDGE = math.pi * EARTH_RADIUS
_NEAR = 1e-5
"""Part of the world's side by which a corner may miss the edge: IGN writes 20037508."""

_SCREEN_DPI = 0.28 / (25.4 / 96)
"""How much too large a scale denominator is that counts 96 pixels an inch instead of 0.28 mm."""

_CLEARLY = 4.0
"""How many times more of an area has to be covered before axes are taken for swapped."""

_Corner = tuple[float, float]


class RepairedMatrices(NamedTuple):
    """Tile matrices after repair, and what was done: code and sentence."""

    matrices: list[TileMatrix]
    repairs: list[tuple[str, Sentence]]


def repaired_matrices(crs: Crs, matrices: list[TileMatrix], corners: int) -> RepairedMatrices:
    """Return the matrices (easting first as the CRS's axes have it) with corner and scale right.

    `corners` is how many different corners they have, at most.
    """
    finest = {matrix[2:4]: matrix for matrix in (matrices if corners > 1 else matrices[-1:])}
    repairs: list[tuple[str, Sentence]] = []
    moved: dict[_Corner, _Corner] = {}
    for corner, matrix in finest.items():
        code, right = _right_corner(crs, matrix)
        if code:
            moved[corner] = right
            repairs.append(_corner_repair(code, corner))
    if moved:
        matrices = [_moved(matrix, moved) for matrix in matrices]
    if _counts_screen_pixels(crs, matrices):
        matrices = [m._replace(cell_size=m.cell_size / _SCREEN_DPI) for m in matrices]
        text = sentence(
            "its scale denominators were taken for 96 pixels an inch: at 0.28 mm a pixel it would "
            "be larger than the world"
        )
        repairs.append(("scale-96-dpi", text))
    return RepairedMatrices(matrices, repairs)


def swapped(matrix: TileMatrix) -> TileMatrix:
    """Return the matrix with the axes of its corner exchanged."""
    return matrix._replace(left=matrix.top, top=matrix.left)


def swapped_box(box: BoundingBox) -> BoundingBox:
    """Return the box with its axes exchanged."""
    return BoundingBox(box.min_y, box.min_x, box.max_y, box.max_x)


def fits_better_swapped(
    box: BoundingBox, other_way: BoundingBox, areas: Iterable[Optional[BoundingBox]]
) -> bool:
    """Tell whether `other_way` clearly covers more than `box` of the areas where data lies."""
    as_written = as_swapped = 0.0
    for area in areas:
        if area is not None:
            as_written += _shared(box, area)
            as_swapped += _shared(other_way, area)
    return as_swapped > _CLEARLY * as_written


def _right_corner(crs: Crs, matrix: TileMatrix) -> tuple[str, _Corner]:
    """Return what is wrong with the matrix's corner, if anything, and where it is."""
    left, top = matrix.left, matrix.top
    if _has_wrong_sign(crs, left, top):
        return "corner-sign", (-abs(left), abs(top))
    area = area_of_use(crs)
    if area is None or not may_lie_in(matrix, top, left, area):
        return "", (left, top)
    if crs.is_geographic and may_lie_in(matrix, left, top, area):
        return "", (left, top)  # an angle in its range: only the layers can tell
    box, other = matrix.extent_of(matrix.whole), swapped(matrix)
    if fits_better_swapped(box, other.extent_of(other.whole), (area,)):
        return "corner-swapped", (top, left)
    return "", (left, top)


def may_lie_in(matrix: TileMatrix, left: float, top: float, area: BoundingBox) -> bool:
    """Tell whether a matrix of this size with its corner there would reach into the area."""
    min_x, min_y, max_x, max_y = area
    return (
        left < max_x - _NEAR * abs(max_x)
        and top > min_y + _NEAR * abs(min_y)
        and left + matrix.width * matrix.tile_width * matrix.cell_size > min_x
        and top - matrix.height * matrix.tile_height * matrix.cell_size < max_y
    )


def _has_wrong_sign(crs: Crs, left: float, top: float) -> bool:
    """Tell whether this is a corner of the world, but not its top left one (as Tianditu's)."""
    if left < 0.0 < top:
        return False
    if crs == WEB_MERCATOR:
        return _is_near(left, _EDGE) and _is_near(top, _EDGE)
    return crs.is_geographic and abs(left) == 180.0 and abs(top) in (90.0, 180.0)


def _is_near(coordinate: float, edge: float) -> bool:
    return abs(abs(coordinate) - edge) < _NEAR * edge


def _corner_repair(code: str, corner: _Corner) -> tuple[str, Sentence]:
    place = {"easting": corner[0], "northing": corner[1]}
    if code == "corner-sign":
        return code, sentence(
            "its top left corner was moved to the other side: as written it is easting "
            "{easting:.10g}, northing {northing:.10g}",
            **place,
        )
    return code, sentence(
        "the axes of its top left corner were swapped: as written it is easting {easting:.10g}, "
        "northing {northing:.10g}",
        **place,
    )


def _moved(matrix: TileMatrix, moved: dict[_Corner, _Corner]) -> TileMatrix:
    corner = moved.get((matrix.left, matrix.top))
    return matrix._replace(left=corner[0], top=corner[1]) if corner else matrix


def _counts_screen_pixels(crs: Crs, matrices: Sequence[TileMatrix]) -> bool:
    """Tell whether every matrix reaches from the world's western edge 1.058 times around it."""
    if crs == WEB_MERCATOR:
        half = _EDGE
    elif crs.is_geographic:
        half = 180.0
    else:
        return False
    for matrix in matrices:
        times = matrix.width * matrix.cell_size * matrix.tile_width / (2 * half)
        if abs(times - _SCREEN_DPI) > 1e-4 or not _is_near(matrix.left, half):
            return False
    return bool(matrices)


def _shared(one: BoundingBox, other: BoundingBox) -> float:
    """Return the area that both boxes share."""
    width = min(one.max_x, other.max_x) - max(one.min_x, other.min_x)
    height = min(one.max_y, other.max_y) - max(one.min_y, other.min_y)
    return width * height if width > 0.0 and height > 0.0 else 0.0
