"""Looking at some tiles of a source, from its coarsest level on: which are there, and what of."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, Optional

from ..errors import GridError, TileError
from ..grid.limits import Limits, limits_of_extent, union_of_limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..tile import Absent, Tile, TileRequest, TileSource

__all__ = [
    "Explorer",
    "LevelSeen",
    "Place",
    "explored_down",
    "limits_around",
    "places_inside",
    "tiles_below",
]

Place = tuple[int, int]
"""Column and row of a tile, from the top left."""

EachAtOnce = Callable[[Callable[[Place], None], Iterable[Place]], None]

_SECONDS = 8.0
_SAME_EDGE = 1e-3
_NEAR = 24
"""Tiles of a side of the block in the middle of wide limits that is looked through."""

_SCATTERED = 20


class LevelSeen(NamedTuple):
    """What was asked for at one level: the tile at each place, or None where there is none.

    `is_whole` says that all tiles of the level are among them.
    """

    matrix: TileMatrix
    tiles: Mapping[Place, Optional[Tile]]
    is_whole: bool

    @property
    def there(self) -> Mapping[Place, Tile]:
        """The tiles that there are."""
        return {place: tile for place, tile in self.tiles.items() if tile is not None}


class Explorer:
    """Asks a source for tiles, for each only once, until `most` were asked for or it is cancelled.

    `each` may work on several places at once. Tiles that could not be had count as neither there
    nor absent; the first such error is kept.
    """

    def __init__(
        self,
        source: TileSource,
        is_cancelled: Callable[[], bool],
        most: int,
        each: Optional[EachAtOnce] = None,
    ) -> None:
        """Keep whom to ask and how long."""
        self._source = source
        self._is_cancelled = is_cancelled
        self._left = most
        self._each = each or _one_by_one
        self._known: dict[tuple[str, Place], Optional[Tile]] = {}
        self.error: Optional[TileError] = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more is asked for."""
        return self._left <= 0 or self._is_cancelled()

    def look(self, matrix: TileMatrix, places: Iterable[Place]) -> Mapping[Place, Optional[Tile]]:
        """Return the tiles at these places, None where there is none; what failed is left out."""
        wanted = [place for place in dict.fromkeys(places) if matrix.whole.contain(*place)]
        new = [one for one in wanted if (matrix.identifier, one) not in self._known]
        new = new[: max(0, self._left)]
        self._left -= len(new)
        self._each(lambda place: self._ask(matrix, place), new)
        keys = {place: (matrix.identifier, place) for place in wanted}
        return {place: self._known[key] for place, key in keys.items() if key in self._known}

    def tile(self, matrix: TileMatrix, column: int, row: int) -> Optional[Tile]:
        """Return one tile, or None if there is none or it could not be had."""
        return self.look(matrix, [(column, row)]).get((column, row))

    def _ask(self, matrix: TileMatrix, place: Place) -> None:
        if self._is_cancelled():
            return
        column, row = place
        deadline = time.monotonic() + _SECONDS
        try:
            answer = self._source.tile(
                TileRequest(matrix.identifier, column, row, deadline=deadline)
            )
        except TileError as exc:
            self.error = self.error or exc
            return
        found = None if isinstance(answer, Absent) else answer
        self._known[matrix.identifier, place] = found


def _one_by_one(function: Callable[[Place], None], places: Iterable[Place]) -> None:
    for place in places:
        function(place)


def explored_down(
    explorer: Explorer, grid: TileMatrixSet, first: LevelSeen, most: int
) -> list[LevelSeen]:
    """Return what is there at the level `first` and below, at each at most `most` tiles.

    It goes down while all tiles of a level can be looked at, and at least one level further: to
    what lies below the middle of the tiles then.
    """
    seen = [first]
    below = itertools.dropwhile(lambda one: one != first.matrix, grid.matrices)
    for matrix in itertools.islice(below, 1, None):
        before = seen[-1]
        parents = _from_the_middle(before.there)
        if not parents or explorer.is_over:
            break
        children = [tiles_below(before.matrix, place, matrix) for place in parents]
        taken = list(_as_many(children, most))
        is_whole = before.is_whole and len(taken) == len(children)
        if not is_whole and len(seen) > 1 and before.is_whole:
            break  # enough was seen whole
        tiles = explorer.look(matrix, itertools.chain.from_iterable(taken))
        seen.append(LevelSeen(matrix, tiles, is_whole))
        if not is_whole:
            break
    return seen


def _as_many(groups: Iterable[list[Place]], most: int) -> Iterator[list[Place]]:
    """Yield groups while they hold at most so many places together, but the first in any case."""
    count = 0
    for group in groups:
        count += len(group)
        if count > max(most, len(group)):
            return
        yield group


def _from_the_middle(places: Iterable[Place]) -> list[Place]:
    listed = list(places)
    if not listed:
        return []
    limits = limits_around(listed)
    middle = (
        (limits.min_column + limits.max_column) / 2,
        (limits.min_row + limits.max_row) / 2,
    )
    return sorted(listed, key=lambda one: (_apart(one, middle), one))


def _apart(place: Place, middle: tuple[float, float]) -> float:
    return max(abs(place[0] - middle[0]), abs(place[1] - middle[1]))


def tiles_below(matrix: TileMatrix, place: Place, finer: TileMatrix) -> list[Place]:
    """Return the places of the tiles of a finer level that cover a tile, row by row."""
    try:
        limits = limits_of_extent(finer, matrix.tile_extent(*place), _SAME_EDGE)
    except GridError:
        return []
    return list(_inside(limits)) if limits else []


def limits_around(places: Iterable[Place]) -> Limits:
    """Return the smallest limits that hold all places (at least one)."""
    return union_of_limits(Limits(row, row, column, column) for column, row in places)


def places_inside(limits: Limits, most: int) -> Iterator[Place]:
    """Yield all places inside limits; of many those in the middle, then some all over."""
    if limits.tile_count <= most:
        yield from _inside(limits)
        return
    yield from _from_the_middle(_inside(_middle_of(limits)))
    yield from itertools.product(
        _spread(limits.min_column, limits.max_column), _spread(limits.min_row, limits.max_row)
    )


def _middle_of(limits: Limits) -> Limits:
    column = (limits.min_column + limits.max_column) // 2
    row = (limits.min_row + limits.max_row) // 2
    half = _NEAR // 2
    return Limits(
        max(limits.min_row, row - half),
        min(limits.max_row, row + half),
        max(limits.min_column, column - half),
        min(limits.max_column, column + half),
    )


def _inside(limits: Limits) -> Iterator[Place]:
    for row in range(limits.min_row, limits.max_row + 1):
        for column in range(limits.min_column, limits.max_column + 1):
            yield column, row


def _spread(first: int, last: int) -> list[int]:
    step = max(1, (last - first) // _SCATTERED)
    return list(range(first, last + 1, step))
