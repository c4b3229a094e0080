"""Limits at every level of a tile matrix set, each inside the tiles of the level before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .limits import BoundingBox, Limits, limits_of_extent
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["limits_of_set"]

_SAME_EDGE = 1e-3
"""Part of a tile by which edges of two levels may miss each other and still be meant as one; the
figures of national grids are often written with nine digits only."""


def limits_of_set(
    tile_matrix_set: TileMatrixSet, extent: BoundingBox
) -> Optional[Mapping[str, Limits]]:
    """Return the limits that cover `extent` (CRS units) at every matrix, by its identifier.

    Each level's tiles lie inside the tiles of the level before; without that care an extent that
    ends within rounding of a coarse tile's edge would stick out of it at the finer levels.
    None: the extent lies outside the set.

    Raises:
        GridError: `extent` is no box.
    """
    by_identifier: dict[str, Limits] = {}
    coarser: Optional[BoundingBox] = None
    for matrix in tile_matrix_set.matrices:
        limits = _limits_inside(matrix, extent, coarser)
        if limits is None:
            return None
        by_identifier[matrix.identifier] = limits
        coarser = matrix.extent_of(limits)
    return by_identifier


def _limits_inside(
    matrix: TileMatrix, extent: BoundingBox, coarser: Optional[BoundingBox]
) -> Optional[Limits]:
    limits = limits_of_extent(matrix, extent)
    if limits is None or coarser is None:
        return limits
    allowed = limits_of_extent(matrix, coarser, slack=_SAME_EDGE)
    if allowed is None:
        return None
    return Limits(
        _clamped(limits.min_row, allowed.min_row, allowed.max_row),
        _clamped(limits.max_row, allowed.min_row, allowed.max_row),
        _clamped(limits.min_column, allowed.min_column, allowed.max_column),
        _clamped(limits.max_column, allowed.min_column, allowed.max_column),
    )


def _clamped(value: int, least: int, most: int) -> int:
    return max(least, min(value, most))
