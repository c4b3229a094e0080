"""The levels of a layer that the user wants, and which of them are drawn from others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Optional

from ..catalogue.values import Levels
from ..errors import GridError
from ..grid.limits import Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of, trimmed_set
from ..grid.well_known import well_known_set
from ..mosaic.levels import nearest_matrix
from ..sentence import sentence

__all__ = ["Zoomed", "limits_of_drawn", "not_too_fine", "zoomed_set"]

_MOST_LEVELS_FINER = 6
"""A tile is shown at most 64 times as large as it is."""

_ROUNDING = 1.001


class Zoomed(NamedTuple):
    """The set that a layer is published in, and the identifiers of the matrices drawn for it."""

    tile_matrix_set: TileMatrixSet
    drawn: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()


def zoomed_set(
    own: TileMatrixSet,
    levels: Optional[Levels],
    named: Optional[TileMatrixSet] = None,
    *,
    can_draw: bool = True,
) -> Zoomed:
    """Return the levels that are wanted of a source's `own` set, or all of its own.

    Those that the source lacks are drawn, if the grid is known beyond its levels: it is `named`, or
    a well-known one.

    Raises:
        GridError: there is none of the levels, nor can it be drawn.
    """
    if levels is None:
        return Zoomed(own)
    grid = _whole_grid(own, named) if can_draw else own
    wanted = trimmed_set(grid, *levels)
    shown, notes = not_too_fine(wanted, own.matrices[-1].cell_size)
    drawn = frozenset(x.identifier for x in shown.matrices if own.matrix(x.identifier) is None)
    return Zoomed(shown, drawn, notes)


def not_too_fine(wanted: TileMatrixSet, cell_size: float) -> tuple[TileMatrixSet, tuple[str, ...]]:
    """Return the levels that can be drawn from tiles of a cell size, and what is to be said of it.

    Raises:
        GridError: there is none.
    """
    finest = cell_size / (1 << _MOST_LEVELS_FINER) / _ROUNDING
    kept = [matrix.identifier for matrix in wanted.matrices if matrix.cell_size >= finest]
    if not kept:
        first = wanted.matrices[0].identifier
        raise GridError(
            sentence(
                "level {first} is too fine: tiles are enlarged by {most} levels at most",
                first=first,
                most=_MOST_LEVELS_FINER,
            )
        )
    if len(kept) == len(wanted.matrices):
        return wanted, ()
    note = sentence(
        "levels {first} to {last} are left out: tiles are enlarged by {most} at most",
        first=wanted.matrices[len(kept)].identifier,
        last=wanted.matrices[-1].identifier,
        most=_MOST_LEVELS_FINER,
    )
    return wanted.trimmed(kept[0], kept[-1]), (note,)


def limits_of_drawn(
    tile_matrix_set: TileMatrixSet,
    drawn: frozenset[str],
    own: Iterable[TileMatrix],
    limits: Mapping[str, Limits],
) -> Mapping[str, Limits]:
    """Return where there are tiles at the drawn matrices: where those that they show are.

    `own` are the source's matrices, whose `limits` are known or not.
    """
    known = [x for x in own if x.identifier in limits and x.identifier not in drawn]
    found: dict[str, Limits] = {}
    for matrix in tile_matrix_set.matrices if known else ():
        if matrix.identifier in drawn:
            origin = nearest_matrix(known, matrix.cell_size)
            extent = origin.extent_of(limits[origin.identifier])
            covering = limits_of_extent(matrix, extent)
            if covering is not None:
                found[matrix.identifier] = covering
    return found


def _whole_grid(own: TileMatrixSet, named: Optional[TileMatrixSet]) -> TileMatrixSet:
    """Return the grid that the source's levels are some of, as far as it is known."""
    if named is not None and _holds(named, own):
        return named
    try:
        known = well_known_set(own.parent or own.identifier)
    except GridError:
        return own
    return known if _holds(known, own) else own


def _holds(grid: TileMatrixSet, own: TileMatrixSet) -> bool:
    matrices: set[TileMatrix] = set(levels_of(grid).values())
    return matrices.issuperset(own.matrices)
