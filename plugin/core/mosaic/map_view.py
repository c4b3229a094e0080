"""MapView: a free box in some CRS as a picture of some size, which is what a WMS is asked for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, Optional

from ..grid.crs import CRS84, METRES_PER_DEGREE, WEB_MERCATOR, WGS84, Crs
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix

__all__ = ["MapView", "turn_columns", "world_edge", "world_pixels"]

_DEGREES = (WGS84, CRS84)
_SAME = 1e-6
"""Part of a turn by which a matrix may be narrower or wider than the world."""


class MapView(NamedTuple):
    """What is to be seen: `box` is the outer edge of its pixels, in units of `crs`, easting first.

    `width` and `height` count pixels, which need not be square.
    """

    crs: Crs
    box: BoundingBox
    width: int
    height: int

    @property
    def cell_width(self) -> float:
        """Width of a pixel in CRS units."""
        return (self.box.max_x - self.box.min_x) / self.width

    @property
    def cell_height(self) -> float:
        """Height of a pixel in CRS units."""
        return (self.box.max_y - self.box.min_y) / self.height

    @property
    def cell_size(self) -> float:
        """Side of a square pixel of the same area, in CRS units."""
        return math.sqrt(self.cell_width * self.cell_height)

    def in_crs(self, xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        """Return the coordinates of places that are given in pixels from the upper left corner."""
        left, top, wide, high = self.box.min_x, self.box.max_y, self.cell_width, self.cell_height
        return [left + x * wide for x in xs], [top - y * high for y in ys]

    def part(self, left: int, upper: int, right: int, lower: int) -> MapView:
        """Return what is seen of some of the pixels."""
        (min_x, max_x), (max_y, min_y) = self.in_crs([left, right], [upper, lower])
        return MapView(
            self.crs, BoundingBox(min_x, min_y, max_x, max_y), right - left, lower - upper
        )

    def pixels_on_earth(self) -> tuple[int, int, int, int]:
        """Return left, upper, right and lower of the pixels that lie on the earth; maybe none.

        A box that crosses the antimeridian goes on behind it, but not once more around the earth.
        """
        edge = world_edge(self.crs)
        if edge is None:
            return 0, 0, self.width, self.height
        wide, high = self.cell_width, self.cell_height
        top, bottom = (90.0, -90.0) if self.crs in _DEGREES else (edge, -edge)
        upper = math.ceil((self.box.max_y - top) / high - _SAME)
        lower = math.floor((self.box.max_y - bottom) / high + _SAME)
        left, right = 0, self.width
        beyond = self.box.min_x >= edge or self.box.max_x <= -edge
        if beyond or self.box.max_x - self.box.min_x > 2 * edge * (1 + _SAME):
            left = math.ceil((-edge - self.box.min_x) / wide - _SAME)
            right = math.floor((edge - self.box.min_x) / wide + _SAME)
        return max(0, left), max(0, upper), min(self.width, right), min(self.height, lower)


def world_edge(crs: Crs) -> Optional[float]:
    """Return the easting of the antimeridian in a CRS that goes around the earth there."""
    if crs == WEB_MERCATOR:
        return METRES_PER_DEGREE * 180.0
    return 180.0 if crs in _DEGREES else None


def turn_columns(crs: Crs, matrix: TileMatrix) -> int:
    """Return how many columns of a matrix go once around the earth, or 0 if it is not whole."""
    edge = world_edge(crs)
    if edge is None or abs(matrix.width * matrix.span_x - 2 * edge) > _SAME * edge:
        return 0
    return matrix.width


def world_pixels(crs: Crs, matrix: TileMatrix) -> tuple[float, float]:
    """Return at which pixels of a matrix the earth begins and ends, or 0 and 0 if it has sides.

    They may lie outside of the matrix, and inside, where its last tiles hang over the edge.
    """
    edge = world_edge(crs)
    if edge is None:
        return 0.0, 0.0
    return (-edge - matrix.left) / matrix.cell_size, (edge - matrix.left) / matrix.cell_size
