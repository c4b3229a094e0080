"""What a map is drawn of: blocks of its pixels, each with the window of a level that it shows."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from ..grid.crs import Crs, in_same_units
from .bent import bent_pieces
from .map_view import MapView
from .patched import Level
from .piece import Block, Piece
from .window import Window

__all__ = ["pieces_of"]

_LARGE_BLOCK, _SMALL_BLOCK = 1024, 512
"""Pixels a side; where a level is much finer than the map, less of it is held at once."""

_ROUNDING = 1e-6
_UNSEEN = 1e-3
"""Part of a pixel by which nobody sees that something lies off."""


def pieces_of(
    view: MapView, crs: Crs, level: Level, reduction: int, support: float
) -> Iterator[Piece]:
    """Yield what a view is drawn of, from a level in `crs`; places without tiles are left out.

    `reduction` says how many times finer the level is than the map, at least 1; `support` how many
    pixels around a place are looked at.
    """
    side = _LARGE_BLOCK if reduction < 2 else _SMALL_BLOCK
    if in_same_units(view.crs, crs):
        for scale in _scales(view, level):
            for block in _blocks(_clipped(view, level, scale), side):
                yield _stretched(block, scale, support)
        return
    for block in _blocks(view.pixels_on_earth(), side):
        yield from bent_pieces(block, view, crs, level)


def _blocks(whole: Block, side: int) -> Iterator[Block]:
    left, upper, right, lower = whole
    for y in range(upper, lower, side):
        for x in range(left, right, side):
            yield x, y, min(x + side, right), min(y + side, lower)


class _Scale(NamedTuple):
    """A level's pixels by a map's, along both axes: `start + step * pixel`."""

    start_x: float
    start_y: float
    step_x: float
    step_y: float

    @classmethod
    def of(cls, view: MapView, level: Level) -> _Scale:
        matrix = level.matrix
        return cls(
            (view.box.min_x - matrix.left) / matrix.cell_size,
            (matrix.top - view.box.max_y) / matrix.cell_size,
            view.cell_width / matrix.cell_size,
            view.cell_height / matrix.cell_size,
        )


def _scales(view: MapView, level: Level) -> Iterator[_Scale]:
    """Yield where the map lies on the level: a turn on, too, if that has sides."""
    scale = _Scale.of(view, level)
    around = 0.0 if level.is_endless else level.around
    for by in (-around, 0.0, around) if around else (0.0,):
        yield scale._replace(start_x=scale.start_x + by)


def _clipped(view: MapView, level: Level, scale: _Scale) -> Block:
    """Return the map's pixels whose middles lie on tiles of the level."""
    left, upper, right, lower = view.pixels_on_earth()
    matrix, limits = level.matrix, level.limits
    if not level.is_endless:
        first, last = level.sides
        left = max(left, _first_from(first, scale.start_x, scale.step_x))
        right = min(right, _first_from(last, scale.start_x, scale.step_x))
    top, bottom = limits.min_row * matrix.tile_height, (limits.max_row + 1) * matrix.tile_height
    upper = max(upper, _first_from(top, scale.start_y, scale.step_y))
    lower = min(lower, _first_from(bottom, scale.start_y, scale.step_y))
    return left, upper, right, lower


def _first_from(edge: float, start: float, step: float) -> int:
    """Return the first pixel of the map whose middle lies behind an edge of the level."""
    return math.ceil((edge - start) / step - 0.5 - _ROUNDING)


def _stretched(block: Block, scale: _Scale, support: float) -> Piece:
    box = (
        scale.start_x + block[0] * scale.step_x,
        scale.start_y + block[1] * scale.step_y,
        scale.start_x + block[2] * scale.step_x,
        scale.start_y + block[3] * scale.step_y,
    )
    unseen = _UNSEEN * min(1.0, scale.step_x, scale.step_y)
    if all(abs(edge - round(edge)) < unseen for edge in box):
        box = tuple(float(round(edge)) for edge in box)  # type: ignore[assignment]
    first_x, last_x = _needed(box[0], box[2], scale.step_x, support)
    first_y, last_y = _needed(box[1], box[3], scale.step_y, support)
    window = Window(first_x, first_y, last_x, last_y)
    return Piece(block, window, box)


def _needed(start: float, end: float, step: float, support: float) -> tuple[int, int]:
    """Return the first pixel that a filter looks at between two places, and the first behind."""
    reach = support * max(1.0, step)
    first = math.ceil(start + step / 2 - reach - 0.5)
    last = math.floor(end - step / 2 + reach - 0.5) + 1
    return min(first, math.floor(start)), max(last, math.ceil(end))
