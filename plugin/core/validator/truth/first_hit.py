"""Searches a level for a first tile: beneath the parent's tiles, in the boxes, then everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ...grid.limits import Limits
from .ground import Ground
from .outline import Outline, children_of

__all__ = ["find_first", "scattered"]

_ROOT = 1.32471795724474602596
"""The plastic number: steps of its powers fill a square evenly, however many are taken."""


def find_first(
    ground: Ground, parent: Optional[Outline], boxes: Sequence[Limits], count: int
) -> bool:
    """Ask for up to about `count` places until a tile is found, and tell whether one was."""
    return any(ground.has(*tile) for tile in _candidates(ground, parent, boxes, count))


def _candidates(
    ground: Ground, parent: Optional[Outline], boxes: Sequence[Limits], count: int
) -> Iterator[tuple[int, int]]:
    if parent is not None:
        below = children_of(parent.matrix, parent.bounds, ground.matrix)
        if below is not None:
            yield from scattered(below, count // 3)
    whole = ground.matrix.whole
    smaller = [box for box in boxes if box != whole]
    for box in smaller:
        yield from scattered(box, count // (2 * len(smaller)))
    everywhere = count // 3 if parent is not None or smaller else count
    yield from scattered(whole, everywhere, ground.matrix.width.bit_length() * everywhere)


def scattered(limits: Limits, count: int, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield tiles spread over limits, the middle first; every one if they are few.

    From another `start` they are others.
    """
    width = limits.max_column - limits.min_column + 1
    height = limits.max_row - limits.min_row + 1
    if width * height <= count:
        for at in range(width * height):
            yield limits.min_column + at % width, limits.min_row + at // width
        return
    for step in range(start, start + count):
        x = (0.5 + step / _ROOT) % 1.0
        y = (0.5 + step / _ROOT**2) % 1.0
        yield limits.min_column + int(x * width), limits.min_row + int(y * height)
