"""What is known of one level: each tile is asked for once, and remembered by column and by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable, Optional

from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrix
from .sides import Side, Spans, total_of

__all__ = ["Ground", "IsThere"]

IsThere = Callable[[int, int], Optional[bool]]
"""Asks for a tile by column and row: it is there, it is not, or nobody knows (None)."""

_GOLDEN = 0.6180339887498949

_SUBSTITUTES = (1, -1, 2, -2)
"""Where to ask instead, if a place gives no answer."""


class Ground:
    """The known tiles of one level. Beyond its tile matrix there is nothing."""

    def __init__(self, matrix: TileMatrix, is_there: IsThere) -> None:
        """Keep what to ask."""
        self.matrix = matrix
        self.bounds: Optional[Limits] = None
        self.hits: set[tuple[int, int]] = set()
        self.failed: set[tuple[int, int]] = set()
        self.asked = 0
        self._is_there = is_there
        self._columns: dict[int, dict[int, Optional[bool]]] = {}
        self._rows: dict[int, dict[int, Optional[bool]]] = {}

    @property
    def shift(self) -> float:
        """By how much to shift samples, -0.5 to 0.5: so each level is looked at elsewhere."""
        return (self.matrix.width.bit_length() * _GOLDEN) % 1.0 - 0.5

    def has(self, column: int, row: int) -> Optional[bool]:
        """Tell whether the tile is there; None if that could not be found out."""
        if not self.matrix.whole.contain(column, row):
            return False
        known = self._columns.get(column, {})
        if row in known:
            return known[row]
        answer = self._is_there(column, row)
        self.asked += 1
        self._columns.setdefault(column, {})[row] = answer
        self._rows.setdefault(row, {})[column] = answer
        if answer:
            self.hits.add((column, row))
            self.widen_by(column, row)
        elif answer is None:
            self.failed.add((column, row))
        return answer

    def known_on(self, side: Side, line: int) -> dict[int, Optional[bool]]:
        """Return the known answers on one line, by place."""
        return (self._columns if side.is_column else self._rows).get(line, {})

    def ask_all(self, limits: Limits) -> None:
        """Ask for every tile inside limits."""
        for row in range(limits.min_row, limits.max_row + 1):
            for column in range(limits.min_column, limits.max_column + 1):
                self.has(column, row)

    def ask_line(self, side: Side, line: int, places: Iterable[int], near: int = 0) -> bool:
        """Ask for places on a line, and tell whether a tile is there at any of them.

        What is known within `near` places is taken instead; so are the neighbours of a place that
        gives no answer.
        """
        found = False
        wanted = list(places)
        for place in wanted:
            known = self.known_on(side, line)
            at_hand = [answer for one, answer in known.items() if abs(one - place) <= near]
            answers = [answer for answer in at_hand if answer is not None]
            found |= any(answers) if answers else bool(self._ask_around(side, line, place, wanted))
        return found

    def _ask_around(
        self, side: Side, line: int, place: int, wanted: Sequence[int]
    ) -> Optional[bool]:
        answer = self.has(*side.tile(line, place))
        for step in _SUBSTITUTES:
            if answer is None and min(wanted) <= place + step <= max(wanted):
                answer = self.has(*side.tile(line, place + step))
        return answer

    def knows(self, side: Side, line: int, spans: Spans) -> bool:
        """Tell whether every place of the spans has been asked for and gave an answer."""
        known = self.known_on(side, line)
        within = [
            place
            for place, answer in known.items()
            if answer is not None and any(first <= place <= last for first, last in spans)
        ]
        return len(within) == total_of(spans)

    def spans_on(self, side: Side, line: int, within: Spans) -> Spans:
        """Return where tiles may be on a line: around those seen, up to the next known gap."""
        known = self.known_on(side, line)
        spans: list[tuple[int, int]] = []
        for first, last in within:
            places = sorted(one for one in known if first <= one <= last)
            start, has_hit = first, False
            for place in places:
                if known[place] is False:
                    if has_hit:
                        spans.append((start, place - 1))
                    start, has_hit = place + 1, False
                elif known[place]:
                    has_hit = True
            if has_hit:
                spans.append((start, last))
        return tuple(spans)

    def outermost(self, side: Side) -> Optional[tuple[int, int]]:
        """Return a tile that lies as far out on a side as any, or None."""
        at = 0 if side.is_column else 1
        return max(self.hits, key=lambda tile: tile[at] * side.out, default=None)

    def widen_by(self, column: int, row: int) -> None:
        """Let the bounds hold a tile, seen or not."""
        old = self.bounds or Limits(row, row, column, column)
        self.bounds = Limits(
            min(old.min_row, row),
            max(old.max_row, row),
            min(old.min_column, column),
            max(old.max_column, column),
        )
