"""Limits: which rows and columns of a tile matrix hold tiles, and the boxes they come from."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import GridError
from ..sentence import sentence

if TYPE_CHECKING:
    from .tile_matrix import TileMatrix

__all__ = ["BoundingBox", "Limits", "flipped_limits", "limits_of_extent", "union_of_limits"]

_SLACK = 1e-9
"""Part of a tile by which an extent may overlap a tile without asking for it (rounding)."""

_ROUNDING = 2e-15
"""Part of a number that a few operations in floating point may lose."""


class BoundingBox(NamedTuple):
    """A box in the units of some CRS, always easting (longitude) first."""

    min_x: float
    min_y: float
    max_x: float
    max_y: float

    def intersection(self, other: BoundingBox) -> Optional[BoundingBox]:
        """Return the box both share, or None if they share no area."""
        box = BoundingBox(
            max(self.min_x, other.min_x),
            max(self.min_y, other.min_y),
            min(self.max_x, other.max_x),
            min(self.max_y, other.max_y),
        )
        return box if box.min_x < box.max_x and box.min_y < box.max_y else None


class Limits(NamedTuple):
    """Rows and columns of one tile matrix, inclusive, counted from the top left."""

    min_row: int
    max_row: int
    min_column: int
    max_column: int

    def contain(self, column: int, row: int) -> bool:
        """Tell whether the tile lies inside."""
        return self.min_row <= row <= self.max_row and self.min_column <= column <= self.max_column

    @property
    def tile_count(self) -> int:
        """How many tiles lie inside."""
        return (self.max_row - self.min_row + 1) * (self.max_column - self.min_column + 1)


def limits_of_extent(
    matrix: TileMatrix, extent: BoundingBox, slack: float = _SLACK
) -> Optional[Limits]:
    """Return the limits that cover `extent` (CRS units), or None if it lies outside the matrix.

    `slack` is the part of a tile by which the extent may overlap a tile without asking for it.

    Raises:
        GridError: `extent` is no box: a number is not finite, or a minimum above its maximum.
    """
    if not all(map(math.isfinite, extent)) or _is_inverted(extent):
        raise GridError(sentence("not an extent: {extent}", extent=tuple(extent)))
    columns = _range(
        (extent.min_x - matrix.left) / matrix.span_x,
        (extent.max_x - matrix.left) / matrix.span_x,
        matrix.width,
        slack,
    )
    rows = _range(
        (matrix.top - extent.max_y) / matrix.span_y,
        (matrix.top - extent.min_y) / matrix.span_y,
        matrix.height,
        slack,
    )
    return Limits(*rows, *columns) if rows and columns else None


def _is_inverted(extent: BoundingBox) -> bool:
    return extent.min_x > extent.max_x or extent.min_y > extent.max_y


def _range(start: float, end: float, size: int, slack: float) -> Optional[tuple[int, int]]:
    """Return the first and the last of `size` tiles that lie between two places, in tiles.

    An edge at tile 16,000,000 is known to fewer digits than `slack`: the slack grows with it.
    """
    first = math.floor(start + slack + abs(start) * _ROUNDING)
    last = max(first, math.ceil(end - slack - abs(end) * _ROUNDING) - 1)
    if last < 0 or first >= size:
        return None
    return max(first, 0), min(last, size - 1)


def flipped_limits(matrix: TileMatrix, limits: Limits) -> Limits:
    """Return the limits with rows counted from the other end of the matrix."""
    return limits._replace(
        min_row=matrix.height - 1 - limits.max_row, max_row=matrix.height - 1 - limits.min_row
    )


def union_of_limits(limits: Iterable[Limits]) -> Limits:
    """Return the smallest limits that contain all of `limits` (at least one)."""
    rows_from, rows_to, columns_from, columns_to = zip(*limits)
    return Limits(min(rows_from), max(rows_to), min(columns_from), max(columns_to))
