"""SeedPlan: which tiles of a layer are to be there, exactly counted and in a good order."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from ..errors import GridError, SetupError
from ..grid.boxes import reproject_box
from ..grid.crs import CRS84
from ..grid.limits import BoundingBox, Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..sentence import sentence
from ..tile import TileRequest
from .published import MatrixSetLink

__all__ = ["SeedLevel", "SeedPlan", "SeedTile", "plan_seeding"]

_BLOCK = 8
"""Tiles a side of what is asked for together: remotes draw and keep such blocks at once."""


class SeedTile(NamedTuple):
    """A tile of a plan: its number in the plan's order, its level's number there, its place."""

    number: int
    level: int
    column: int
    row: int


class SeedLevel(NamedTuple):
    """One level of a plan, and which of its tiles are wanted."""

    matrix: TileMatrix
    limits: Limits

    def places(self) -> Iterator[tuple[int, int]]:
        """Return columns and rows, block by block of 8 by 8 tiles, each block row by row."""
        top, bottom, left, right = self.limits
        for block_row in range(top // _BLOCK, bottom // _BLOCK + 1):
            rows = _part(block_row, top, bottom)
            for block_column in range(left // _BLOCK, right // _BLOCK + 1):
                columns = _part(block_column, left, right)
                for row in rows:
                    for column in columns:
                        yield column, row


def _part(block: int, first: int, last: int) -> range:
    return range(max(block * _BLOCK, first), min((block + 1) * _BLOCK - 1, last) + 1)


@dataclass(frozen=True)
class SeedPlan:
    """The tiles that are wanted, from the coarsest level to the finest."""

    tile_matrix_set: TileMatrixSet
    levels: tuple[SeedLevel, ...]
    dimensions: Mapping[str, str] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return sum(level.limits.tile_count for level in self.levels)

    def tiles(self) -> Iterator[SeedTile]:
        """Return all tiles in order."""
        for level in range(len(self.levels)):
            yield from self.tiles_of(level)

    def tiles_of(self, level: int) -> Iterator[SeedTile]:
        """Return the tiles of one level in order."""
        first = sum(level.limits.tile_count for level in self.levels[:level])
        for number, (column, row) in enumerate(self.levels[level].places(), first):
            yield SeedTile(number, level, column, row)

    def request(self, tile: SeedTile, deadline: Optional[float] = None) -> TileRequest:
        """Return the request for a tile; `deadline` as in TileRequest."""
        matrix = self.levels[tile.level].matrix.identifier
        return TileRequest(matrix, tile.column, tile.row, self.dimensions, deadline)

    def above(self, tile: SeedTile, level: int) -> Optional[Limits]:
        """Return the tiles of a coarser level of the plan that show this tile's place, if any."""
        extent = self.levels[tile.level].matrix.tile_extent(tile.column, tile.row)
        return limits_of_extent(self.levels[level].matrix, extent)

    def digest(self, name: str) -> str:
        """Return a text that tells this plan for the layer `name` from every other."""
        levels = [[*level.matrix, *level.limits] for level in self.levels]
        values = sorted(self.dimensions.items())
        told = json.dumps([name, self.tile_matrix_set.crs.name, levels, values])
        return hashlib.blake2b(told.encode(), digest_size=8).hexdigest()


def plan_seeding(
    link: MatrixSetLink,
    bounds: Optional[BoundingBox] = None,
    levels: Optional[tuple[int, int]] = None,
    dimensions: Optional[Mapping[str, str]] = None,
) -> SeedPlan:
    """Return the plan for a layer's tiles inside `bounds` (west, south, east, north in degrees).

    Without bounds it is all that the layer's limits hold, without levels (first and last, as
    `grid.trimmed.levels_of` counts them) all of its levels but those that are drawn here.

    Raises:
        SetupError: the layer has no such level, or nothing there.
    """
    grid = link.tile_matrix_set
    levels_there = levels_of(grid).items()
    by_level = {level: x for level, x in levels_there if x.identifier not in link.drawn}
    if not by_level:
        raise SetupError("all levels are drawn from others: there is nothing to fetch")
    first, last = levels or (min(by_level), max(by_level))
    matrices = [matrix for level, matrix in by_level.items() if first <= level <= last]
    if not matrices:
        raise SetupError(
            sentence(
                "the layer has levels {lowest} to {highest}, none of {first} to {last}",
                lowest=min(by_level),
                highest=max(by_level),
                first=first,
                last=last,
            )
        )
    box = _box(grid, bounds)
    found = [(matrix, _limits(link, matrix, box)) for matrix in matrices]
    wanted = tuple(SeedLevel(matrix, limits) for matrix, limits in found if limits is not None)
    if not wanted:
        raise SetupError("the layer has no tiles inside these bounds")
    return SeedPlan(grid, wanted, dict(dimensions or {}))


def _box(grid: TileMatrixSet, bounds: Optional[BoundingBox]) -> Optional[BoundingBox]:
    if bounds is None:
        return None
    try:
        return reproject_box(bounds, CRS84, grid.crs)
    except GridError as exc:
        raise SetupError(
            sentence(
                "these bounds do not lie in {grid}: {reason}", grid=grid.identifier, reason=exc
            )
        ) from exc


def _limits(
    link: MatrixSetLink, matrix: TileMatrix, box: Optional[BoundingBox]
) -> Optional[Limits]:
    own = link.limits_of(matrix)
    found = matrix.whole if box is None else limits_of_extent(matrix, box)
    if found is None:
        return None
    both = Limits(
        max(own.min_row, found.min_row),
        min(own.max_row, found.max_row),
        max(own.min_column, found.min_column),
        min(own.max_column, found.max_column),
    )
    is_some = both.min_row <= both.max_row and both.min_column <= both.max_column
    return both if is_some else None
