"""Goes through the levels of a layer, and keeps what was found if it is stopped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable, Optional

from ...grid.limits import Limits, union_of_limits
from ...grid.tile_matrix import TileMatrix
from ...sentence import NO_WORDS, Sentence, sentence
from ..judgement import LevelTruth, Presence
from .first_hit import scattered
from .ground import Ground
from .level import FEW, ProbedLevel, probe_level
from .looks import Kind
from .outline import Outline, children_of
from .sides import SIDES
from .sights import Sights
from .turned import TURNS
from .words import doubt_of

__all__ = ["Progress", "Survey"]

Progress = Callable[[int, int], None]
"""Is told how many levels are done, and how many there are."""

_RUNS = 4
"""How often levels are gone through again because the service's habits were understood late."""

_OUTSIDE = 6
_FIRST_HIT, _LATER = 96, 24
_HOPELESS = 3
"""After so many large levels without a tile fewer places of the next are asked for."""


class Survey:
    """The levels of a layer, as far as they were looked at."""

    def __init__(self, sights: Sights, matrices: tuple[TileMatrix, ...]) -> None:
        """Keep what to ask."""
        self._sights = sights
        self._matrices = matrices
        self._grounds: dict[str, Ground] = {}
        self._probed: dict[str, ProbedLevel] = {}

    def run(self, progress: Optional[Progress] = None) -> None:
        """Look at every level, then at the parents of what only finer levels showed.

        Raises:
            JudgingStopped: the user stopped it, or no request is left.
        """
        self._look_outside()
        self._go_through(progress)
        if self._are_pictures_the_map():
            self._sights.habits.trust_pictures()
            self._go_through(None)

    def levels(self, unfinished: Sentence = NO_WORDS) -> tuple[LevelTruth, ...]:
        """Return what was found; `unfinished` is the doubt about levels that were not settled."""
        return tuple(self._level(matrix, unfinished) for matrix in self._matrices)

    def with_tiles(self) -> list[TileMatrix]:
        """Return the levels at which tiles were found, from the coarsest."""
        return [
            matrix
            for matrix in self._matrices
            if matrix.identifier in self._grounds and self._grounds[matrix.identifier].hits
        ]

    def _go_through(self, progress: Optional[Progress]) -> None:
        for attempt in range(_RUNS):
            version = self._sights.habits.version
            self._go_down(progress if not attempt else None)
            self._look_above()
            if self._sights.habits.version == version:
                break

    def _are_pictures_the_map(self) -> bool:
        """Tell whether the pictures taken for nothing are all there is, and "nothing" is said else.

        Then they are no stand-in for tiles that are missing, however alike they are.
        """
        habits = self._sights.habits
        if self.with_tiles() or not habits.has_seen_pictures:
            return False
        for matrix in (self._matrices[0], self._matrices[-1]):
            if not habits.can_say_no:
                self._sights.look_beyond(matrix)
        return habits.can_say_no

    def _go_down(self, progress: Optional[Progress]) -> None:
        parent: Optional[Outline] = None
        empty = 0
        for done, matrix in enumerate(self._matrices):
            first_hit = _FIRST_HIT if empty < _HOPELESS else _LATER
            probed = self._probe(matrix, parent, first_hit)
            empty = 0 if probed.outline else empty + (matrix.whole.tile_count > FEW)
            parent = probed.outline or parent
            if progress is not None:
                progress(done + 1, len(self._matrices))

    def _look_outside(self) -> None:
        """Learn how the service says "nothing", where the document expects no tile."""
        wide = [
            matrix
            for matrix in self._matrices
            if any(self._outside(matrix)) and matrix.whole.tile_count > _OUTSIDE
        ]
        for matrix in (wide[len(wide) // 2], wide[-1]) if wide else ():
            for column, row in self._outside(matrix):
                self._sights.look(matrix, column, row)

    def _outside(self, matrix: TileMatrix) -> Iterator[tuple[int, int]]:
        expected = self._sights.expected[matrix.identifier]
        places = list(scattered(matrix.whole, 4 * _OUTSIDE))
        outside = [place for place in places if expected.is_outside(*place)]
        yield from outside[:_OUTSIDE]

    def _probe(self, matrix: TileMatrix, parent: Optional[Outline], first_hit: int) -> ProbedLevel:
        """Probe a level, again if meanwhile the meaning of answers became clear."""
        expected = self._sights.expected[matrix.identifier]
        boxes = list(expected.places)
        if parent is None and expected.told != matrix.whole:
            turned = [turn(matrix, expected.told) for turn in TURNS]
            boxes += [one for one in turned if one is not None and one not in boxes]
        for _ in range(_RUNS):
            version = self._sights.habits.version
            ground = self._ground(matrix)
            self._probed[matrix.identifier] = probe_level(ground, parent, boxes, first_hit)
            if self._sights.habits.version == version:
                break
        return self._probed[matrix.identifier]

    def _ground(self, matrix: TileMatrix) -> Ground:
        """Return a fresh ground; what was asked for before is known to the sights."""

        def is_there(column: int, row: int) -> Optional[bool]:
            return self._sights.is_there(matrix, column, row)

        self._grounds[matrix.identifier] = Ground(matrix, is_there)
        return self._grounds[matrix.identifier]

    def _look_above(self) -> None:
        """Ask for the parents of tiles that lie beyond what a coarser level showed.

        A parent that gives no answer is taken to be there, since its child is.
        """
        for coarse, fine in reversed(list(zip(self._matrices, self._matrices[1:]))):
            above, below = self._grounds[coarse.identifier], self._grounds[fine.identifier]
            for side in SIDES:
                tile = below.outermost(side)
                parents = _above(tile, fine, coarse) if tile is not None else None
                if parents is None:
                    continue
                column, row = parents.min_column, parents.min_row
                limits = _union(self._probed[coarse.identifier].limits, above.bounds)
                if limits is not None and limits.contain(column, row):
                    continue
                if above.has(column, row) is None:
                    above.widen_by(column, row)
            if above.hits and self._probed[coarse.identifier].outline is None:
                places = self._sights.expected[coarse.identifier].places
                self._probed[coarse.identifier] = probe_level(above, None, places)

    def _level(self, matrix: TileMatrix, unfinished: str) -> LevelTruth:
        sights = self._sights
        declared = sights.expected[matrix.identifier].declared
        seen = sights.seen_at(matrix)
        probed = self._probed.get(matrix.identifier)
        ground = self._grounds.get(matrix.identifier)
        bounds = ground.bounds if ground is not None else None
        if probed is None:
            doubt = sentence("not looked at to the end: {reason}", reason=unfinished)
            return LevelTruth(
                matrix.identifier, declared, bounds, False, False, doubt, len(seen), seen, False
            )
        limits = _union(probed.limits, bounds)
        doubt = doubt_of(probed, seen, self._blanks_as_tiles(matrix))
        is_exact = limits is not None and probed.settled and not doubt
        return LevelTruth(
            matrix.identifier,
            declared,
            limits,
            is_exact,
            limits is None and self._is_unknown(matrix),
            doubt,
            len(seen),
            seen,
        )

    def _blanks_as_tiles(self, matrix: TileMatrix) -> int:
        habits = self._sights.habits
        return sum(
            habits.presence(look) is Presence.BLANK and bool(habits.is_there(look))
            for look in self._sights.looks_at(matrix).values()
        )

    def _is_unknown(self, matrix: TileMatrix) -> bool:
        kinds = [look.kind for look in self._sights.looks_at(matrix).values()]
        return kinds.count(Kind.UNKNOWN_LEVEL) * 2 > len(kinds)


def _union(limits: Optional[Limits], bounds: Optional[Limits]) -> Optional[Limits]:
    found = [one for one in (limits, bounds) if one is not None]
    return union_of_limits(found) if found else None


def _above(tile: tuple[int, int], fine: TileMatrix, coarse: TileMatrix) -> Optional[Limits]:
    column, row = tile
    return children_of(fine, Limits(row, row, column, column), coarse)
