"""The four sides of a rectangle of tiles, seen alike: lines along them, places on a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ...grid.limits import Limits
from ...sentence import Sentence, sentence

__all__ = ["SIDES", "Side", "Spans", "merged", "spread", "thorough", "total_of"]

Spans = tuple[tuple[int, int], ...]
"""Places on a line, as first and last of each run, in order."""


_EVERY_PLACE = 24
_GOOD_SAMPLE = 16


class Side(NamedTuple):
    """One side of a rectangle.

    A line is a column for the western and eastern side, a row for the others; a place is the other
    number. `out` is what a line further out adds, -1 or 1.
    """

    words: Sentence
    is_column: bool
    out: int

    def tile(self, line: int, place: int) -> tuple[int, int]:
        """Return column and row of a place on a line."""
        return (line, place) if self.is_column else (place, line)

    def line_of(self, limits: Limits) -> int:
        """Return the outermost line inside limits."""
        if self.is_column:
            return limits.min_column if self.out < 0 else limits.max_column
        return limits.min_row if self.out < 0 else limits.max_row

    def places_of(self, limits: Limits) -> tuple[int, int]:
        """Return the first and the last place inside limits."""
        if self.is_column:
            return limits.min_row, limits.max_row
        return limits.min_column, limits.max_column

    def strip(self, line: int, first: int, last: int) -> Limits:
        """Return the limits of a run of places on one line."""
        if self.is_column:
            return Limits(first, last, line, line)
        return Limits(line, line, first, last)

    def moved(self, limits: Limits, line: int) -> Limits:
        """Return limits that reach out to a line, or that end there."""
        if self.is_column:
            key = "min_column" if self.out < 0 else "max_column"
        else:
            key = "min_row" if self.out < 0 else "max_row"
        return limits._replace(**{key: line})

    def is_further_out(self, line: int, than: int) -> bool:
        """Tell whether one line lies further out than another."""
        return (line - than) * self.out > 0


SIDES = (
    Side(sentence("left"), True, -1),
    Side(sentence("right"), True, 1),
    Side(sentence("upper"), False, -1),
    Side(sentence("lower"), False, 1),
)


def total_of(spans: Spans) -> int:
    """Return how many places there are."""
    return sum(last - first + 1 for first, last in spans)


def spread(spans: Spans, count: int, shift: float = 0.0) -> list[int]:
    """Return up to `count` places, evenly over all spans, the first and the last among them.

    `shift` moves those between by a part of their distance, -0.5 to 0.5.
    """
    total = total_of(spans)
    if total <= count:
        return [place for first, last in spans for place in range(first, last + 1)]
    steps = [0.0, *(step + shift for step in range(1, count - 1)), count - 1.0]
    wanted = sorted({round(step * (total - 1) / (count - 1)) for step in steps})
    places, passed, at = [], 0, 0
    for first, last in spans:
        size = last - first + 1
        while at < len(wanted) and wanted[at] < passed + size:
            places.append(first + wanted[at] - passed)
            at += 1
        passed += size
    return places


def thorough(spans: Spans) -> list[int]:
    """Return every place if they are few, else a good sample of them.

    It is denser towards the ends: the corner of a rectangle that is slightly turned lies there.
    """
    total = total_of(spans)
    if total <= _EVERY_PLACE:
        return spread(spans, _EVERY_PLACE)
    first, last = spans[0][0], spans[-1][1]
    step, places = 1, set(spread(spans, _GOOD_SAMPLE))
    while step < total // _GOOD_SAMPLE:
        places |= {first + step, last - step}
        step *= 3
    return sorted(places)


def merged(spans: Iterable[tuple[int, int]]) -> Spans:
    """Return runs of places in order, those that touch as one."""
    runs: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if runs and first <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    return tuple(runs)
