"""The extent that tiles cover, told from their limits alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .limits import BoundingBox, Limits
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["covered_extent"]

_ALL_BUT = 1 - 1e-9
"""Rounding must not make a whole tile of a coarse level look like less than one."""


def covered_extent(
    tile_matrix_set: TileMatrixSet, limits: Mapping[str, Limits]
) -> Optional[BoundingBox]:
    """Return the box that all of the tiles show, in CRS units, or None if there are no limits.

    The finer a level, the closer its tiles lie around what they show. But a fine level may hold
    only a part of it, such as a town of a country: it then misses a whole tile or more of the
    level before, and that one counts.
    """
    coarser: Optional[TileMatrix] = None
    extent: Optional[BoundingBox] = None
    for matrix in tile_matrix_set.matrices:
        if matrix.identifier not in limits:
            continue
        box = matrix.extent_of(limits[matrix.identifier])
        if coarser is not None and extent is not None and not _fills(box, extent, coarser):
            break
        coarser, extent = matrix, box
    return extent


def _fills(box: BoundingBox, extent: BoundingBox, coarser: TileMatrix) -> bool:
    """Tell whether the box misses less than a tile of the coarser level on every side."""
    across = max(box.min_x - extent.min_x, extent.max_x - box.max_x)
    along = max(box.min_y - extent.min_y, extent.max_y - box.max_y)
    return across < coarser.span_x * _ALL_BUT and along < coarser.span_y * _ALL_BUT
