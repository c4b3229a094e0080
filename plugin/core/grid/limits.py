"""Limits: which rows and columns of a tile matrix hold tiles, and the boxes they come from."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Optional

if TYPE_CHECKING:
    from .tile_matrix import TileMatrix

__all__ = ["BoundingBox", "Limits", "limits_of_extent", "union_of_limits"]

_SLACK = 1e-9
"""Part of a tile by which an extent may overlap a tile without asking for it (rounding)."""


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


def limits_of_extent(matrix: TileMatrix, extent: BoundingBox) -> Optional[Limits]:
    """Return the limits that cover `extent` (CRS units), or None if it lies outside the matrix."""
    min_column = math.floor((extent.min_x - matrix.left) / matrix.span_x + _SLACK)
    max_column = math.ceil((extent.max_x - matrix.left) / matrix.span_x - _SLACK) - 1
    min_row = math.floor((matrix.top - extent.max_y) / matrix.span_y + _SLACK)
    max_row = math.ceil((matrix.top - extent.min_y) / matrix.span_y - _SLACK) - 1
    limits = Limits(
        max(min_row, 0),
        min(max(max_row, min_row), matrix.height - 1),
        max(min_column, 0),
        min(max(max_column, min_column), matrix.width - 1),
    )
    outside = limits.max_row < limits.min_row or limits.max_column < limits.min_column
    return None if outside else limits


def union_of_limits(limits: Iterable[Limits]) -> Limits:
    """Return the smallest limits that contain all of `limits` (at least one)."""
    rows_from, rows_to, columns_from, columns_to = zip(*limits)
    return Limits(min(rows_from), max(rows_to), min(columns_from), max(columns_to))
