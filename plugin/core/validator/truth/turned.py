"""Asks whether tiles lie where a document says, or where it would mean the other way round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable, NamedTuple, Optional

from ...errors import GridError
from ...grid.limits import BoundingBox, Limits, flipped_limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix
from .first_hit import scattered
from .sights import Sights

__all__ = [
    "TURNS",
    "Tally",
    "Turn",
    "flipped",
    "tally",
    "with_axes_of_box",
    "with_axes_of_corner",
    "with_axes_of_tile",
]

Turn = Callable[[TileMatrix, Limits], Optional[Limits]]
"""Returns where tiles would be if something were the other way round; None: nowhere."""

_PLACES = 6
_LEVELS = 3
_CLEAR = 5
"""So many times as many tiles have to be on one side to tell."""


class Tally(NamedTuple):
    """How many tiles were found where the document says, and where they would be if turned.

    `matrix`, `told` and `turned` are of the last level that was looked at.
    """

    matrix: TileMatrix
    told: Limits
    turned: Limits
    asked_as_told: int
    found_as_told: int
    asked_turned: int
    found_turned: int

    @property
    def is_turned(self) -> bool:
        """Tell whether tiles are where they would be if turned, and hardly as told."""
        return self.found_turned >= 2 and self.found_turned >= _CLEAR * self.found_as_told

    @property
    def is_as_told(self) -> bool:
        """Tell whether tiles are where the document says, and hardly where turned."""
        return self.found_as_told >= 2 and self.found_as_told >= _CLEAR * self.found_turned


def flipped(matrix: TileMatrix, limits: Limits) -> Optional[Limits]:
    """Return limits with rows counted from the bottom."""
    return flipped_limits(matrix, limits)


def with_axes_of_tile(matrix: TileMatrix, limits: Limits) -> Optional[Limits]:
    """Return limits with rows for columns."""
    return _cut(
        matrix,
        Limits(limits.min_column, limits.max_column, limits.min_row, limits.max_row),
    )


def with_axes_of_box(matrix: TileMatrix, limits: Limits) -> Optional[Limits]:
    """Return the limits of the box with eastings for northings."""
    west, south, east, north = matrix.extent_of(limits)
    return _limits(matrix, BoundingBox(south, west, north, east))


def with_axes_of_corner(matrix: TileMatrix, limits: Limits) -> Optional[Limits]:
    """Return the limits of the box in a matrix whose corner has easting for northing."""
    return _limits(matrix._replace(left=matrix.top, top=matrix.left), matrix.extent_of(limits))


def _limits(matrix: TileMatrix, box: BoundingBox) -> Optional[Limits]:
    try:
        return limits_of_extent(matrix, box)
    except GridError:
        return None


def _cut(matrix: TileMatrix, limits: Limits) -> Optional[Limits]:
    whole = matrix.whole
    if limits.min_row > whole.max_row or limits.min_column > whole.max_column:
        return None
    return limits._replace(
        max_row=min(limits.max_row, whole.max_row),
        max_column=min(limits.max_column, whole.max_column),
    )


TURNS: Sequence[Turn] = (flipped, with_axes_of_tile, with_axes_of_corner, with_axes_of_box)
"""Everything that services get the wrong way round."""


def tally(sights: Sights, matrices: Sequence[TileMatrix], turn: Turn) -> Optional[Tally]:
    """Ask for tiles at a few levels where both readings differ; None: they differ nowhere.

    Raises:
        JudgingStopped: the user stopped it, or no request is left.
    """
    total: Optional[Tally] = None
    for matrix, told, turned in _telling(sights, matrices, turn):
        as_told = _answers(sights, matrix, told, turned)
        as_turned = _answers(sights, matrix, turned, told)
        counts = (
            len(as_told),
            sum(as_told),
            len(as_turned),
            sum(as_turned),
        )
        before = total[3:] if total is not None else (0, 0, 0, 0)
        total = Tally(matrix, told, turned, *(one + more for one, more in zip(before, counts)))
    return total


def _telling(
    sights: Sights, matrices: Sequence[TileMatrix], turn: Turn
) -> list[tuple[TileMatrix, Limits, Limits]]:
    """Return up to three levels at which the readings share less than half, and where."""
    found = []
    for matrix in matrices:
        told = sights.expected[matrix.identifier].told
        turned = turn(matrix, told)
        if turned is not None and _shared(told, turned) * 2 <= min(
            told.tile_count, turned.tile_count
        ):
            found.append((matrix, told, turned))
    roomy = [one for one in found if one[1].tile_count >= _PLACES]
    return roomy[:_LEVELS] or found[-_LEVELS:]


def _shared(one: Limits, other: Limits) -> int:
    rows = min(one.max_row, other.max_row) - max(one.min_row, other.min_row) + 1
    columns = min(one.max_column, other.max_column) - max(one.min_column, other.min_column) + 1
    return max(rows, 0) * max(columns, 0)


def _answers(sights: Sights, matrix: TileMatrix, inside: Limits, but_not: Limits) -> list[bool]:
    """Ask for a few tiles that lie in the one and not in the other; failures are left out."""
    places: Iterable[tuple[int, int]] = (
        place for place in scattered(inside, 4 * _PLACES) if not but_not.contain(*place)
    )
    answers: list[bool] = []
    for column, row in places:
        if len(answers) == _PLACES:
            break
        is_there = sights.is_there(matrix, column, row)
        if is_there is not None:
            answers.append(is_there)
    return answers
