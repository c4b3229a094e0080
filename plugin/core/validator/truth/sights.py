"""Asks a layer for tiles and remembers what came: what all levels and probes look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Optional

from ...capabilities.asking import TileAddress
from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrix
from ..asking import Asker, Reply
from ..judgement import Presence, SeenTile
from .habits import Habits, Spot
from .looks import Kind, Look, look_of

__all__ = ["Expected", "Sights"]


_SECOND_TRIES = 30
_ANEW = MappingProxyType({"cache-control": "no-cache"})
"""Headers that ask for a tile again after a failure: no cache may answer with what failed."""


class Expected:
    """Where the document lets tiles of one level be expected.

    `declared` are the limits, the whole matrix without any; `boxes` what the layer's boxes cover.
    """

    def __init__(self, matrix: TileMatrix, declared: Limits, boxes: Sequence[Limits]) -> None:
        """Keep them."""
        self.matrix = matrix
        self.declared = declared
        self.boxes = tuple(boxes)

    @property
    def places(self) -> tuple[Limits, ...]:
        """Everything tiles may be expected in, the smallest first."""
        return tuple(sorted({self.declared, *self.boxes}, key=lambda limits: limits.tile_count))

    @property
    def told(self) -> Limits:
        """Where the layer lies on the earth by its box, or else by its limits."""
        return self.boxes[0] if self.boxes else self.declared

    def is_outside(self, column: int, row: int) -> bool:
        """Tell whether the tile lies beyond all of it, and is not next to it.

        Limits that are the whole matrix say nothing if there is a box.
        """
        places = self.boxes if self.declared == self.matrix.whole else self.places
        if not places:
            return False
        return not any(_widened(limits).contain(column, row) for limits in places)


def _widened(limits: Limits) -> Limits:
    return Limits(
        limits.min_row - 1, limits.max_row + 1, limits.min_column - 1, limits.max_column + 1
    )


class Sights:
    """The answers of one layer in one tile matrix set."""

    def __init__(
        self,
        asker: Asker,
        address: TileAddress,
        media_type: str,
        expected: Mapping[str, Expected],
    ) -> None:
        """Keep how to ask."""
        self.habits = Habits()
        self.expected = expected
        self._asker = asker
        self._address = address
        self._media_type = media_type
        self._second_tries = 0
        self._looks: dict[str, dict[tuple[int, int], Look]] = {}

    def is_there(self, matrix: TileMatrix, column: int, row: int) -> Optional[bool]:
        """Tell whether a tile is there; None if that could not be found out.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        return self.habits.is_there(self.look(matrix, column, row))

    def look(self, matrix: TileMatrix, column: int, row: int) -> Look:
        """Ask for a tile, once, and learn from the answer.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        looks = self._looks.setdefault(matrix.identifier, {})
        if (column, row) not in looks:
            look = look_of(self.reply(matrix, column, row), self._media_type)
            if look.kind is Kind.FAILED and self._second_tries < _SECOND_TRIES:
                self._second_tries += 1
                look = look_of(self.reply(matrix, column, row, _ANEW), self._media_type)
            looks[column, row] = look
            expected = self.expected[matrix.identifier]
            is_outside = expected.is_outside(column, row)
            is_legal = expected.declared.contain(column, row)
            self.habits.note(Spot(matrix.identifier, column, row, is_legal, is_outside), look)
        return looks[column, row]

    def reply(
        self,
        matrix: TileMatrix,
        column: int,
        row: int,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> Reply:
        """Ask for a tile; the asker remembers what it asked before.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        return self._asker.ask(self._address(matrix.identifier, column, row, {}), headers)

    def look_beyond(self, matrix: TileMatrix) -> None:
        """Learn from the answer to a place beyond the tile matrix, where there can be no tile.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        column, row = matrix.width, matrix.height
        look = look_of(self.reply(matrix, column, row), self._media_type)
        self.habits.note(Spot(matrix.identifier, column, row, is_legal=False), look)

    @property
    def asked(self) -> int:
        """How many tiles were asked for so far."""
        return sum(len(looks) for looks in self._looks.values())

    def looks_at(self, matrix: TileMatrix) -> Mapping[tuple[int, int], Look]:
        """Return every answer of a level, by column and row."""
        return self._looks.get(matrix.identifier, {})

    def seen_at(self, matrix: TileMatrix) -> tuple[SeenTile, ...]:
        """Return every tile of a level that was asked for, and what its answer says."""
        return tuple(
            SeenTile(column, row, self.habits.presence(look))
            for (column, row), look in self.looks_at(matrix).items()
        )

    def count(self, matrix: TileMatrix, presence: Presence) -> int:
        """Return how many answers of a level say this."""
        return sum(seen.presence is presence for seen in self.seen_at(matrix))
