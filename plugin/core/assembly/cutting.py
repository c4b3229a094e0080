"""Tile matrix sets and limits cut to the bounds that the user wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..errors import GridError
from ..grid.boxes import reproject_box
from ..grid.crs import CRS84, Crs
from ..grid.limits import BoundingBox, Limits
from ..grid.nested import limits_of_set
from ..grid.tile_matrix import TileMatrixSet
from ..sentence import sentence
from ..source.described import Bounds
from ..source.opening import shared_limits

__all__ = ["Cut", "box_of_bounds", "cut_to_bounds", "limits_inside"]


class Cut(NamedTuple):
    """A set with the levels that have tiles in a box of its CRS, and their limits there."""

    tile_matrix_set: TileMatrixSet
    extent: BoundingBox
    limits: Mapping[str, Limits]


def box_of_bounds(bounds: Bounds, crs: Crs) -> BoundingBox:
    """Return west, south, east, north in degrees as a box in a CRS.

    Raises:
        GridError: nothing of it can be projected.
    """
    return reproject_box(BoundingBox(*bounds), CRS84, crs)


def cut_to_bounds(whole: Cut, bounds: Bounds) -> Cut:
    """Return what of a layer lies inside the bounds; levels without any tile there are left out.

    Raises:
        GridError: nothing does.
    """
    grid = whole.tile_matrix_set
    extent = box_of_bounds(bounds, grid.crs).intersection(whole.extent)
    if extent is None:
        raise GridError("the layer has nothing inside the bounds")
    inside = limits_inside(grid, extent)
    kept = {
        name: both
        for name, limits in inside.items()
        if (both := shared_limits(limits, whole.limits.get(name, limits))) is not None
    }
    if not kept:
        raise GridError("the layer has no tiles inside the bounds")
    names = list(kept)
    trimmed = grid.trimmed(names[0], names[-1])
    limits = {x.identifier: kept.get(x.identifier, inside[x.identifier]) for x in trimmed.matrices}
    return Cut(trimmed, extent, limits)


def limits_inside(tile_matrix_set: TileMatrixSet, extent: BoundingBox) -> Mapping[str, Limits]:
    """Return the limits that cover a box at every matrix.

    Raises:
        GridError: it lies outside of the set.
    """
    limits = limits_of_set(tile_matrix_set, extent)
    if limits is None:
        raise GridError(
            sentence(
                "the tiles lie outside their tile matrix set, {grid}",
                grid=tile_matrix_set.identifier,
            )
        )
    return limits
