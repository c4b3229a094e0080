"""What a map is drawn of: blocks of its pixels, each with the window of a level that it shows."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Optional

from ..grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs, in_same_units
from ..grid.limits import Limits
from ..image.warp import MeshBox
from .map_view import MapView
from .mesh import mesh_of
from .patched import Level
from .projection import Projection
from .window import Window, window_of

__all__ = ["Block", "Piece", "SourceBox", "pieces_of", "projection_between"]

_CYLINDRICAL = {WGS84, CRS84, WEB_MERCATOR}
"""CRSs whose rows are parallels and whose columns are meridians, all equally far apart."""

_LARGE_BLOCK, _SMALL_BLOCK = 1024, 512
"""Pixels a side; where a level is much finer than the map, less of it is held at once."""

_ROUNDING = 1e-6
_UNSEEN = 1e-3
"""Part of a pixel by which nobody sees that something lies off."""

Block = tuple[int, int, int, int]
"""Left, upper, right and lower of a rectangle of the map's pixels; the last two are outside."""

SourceBox = tuple[float, float, float, float]
"""The same of a level's pixels, which need not be whole."""


class Piece(NamedTuple):
    """A block, the window it is drawn from, and how: stretched from `box`, else through `mesh`."""

    block: Block
    window: Window
    box: Optional[SourceBox] = None
    mesh: Sequence[MeshBox] = ()


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
        piece = _bent(block, view, crs, level)
        if piece is not None:
            yield piece


@functools.lru_cache(maxsize=64)
def projection_between(crs_from: Crs, crs_to: Crs) -> Projection:
    """Return what takes points from one CRS to another: making it takes pyproj 50 ms a thread."""
    return Projection(crs_from, crs_to)


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
    turn = level.turn * level.matrix.tile_width
    for by in (0,) if level.is_endless or not turn else (-turn, 0, turn):
        yield scale._replace(start_x=scale.start_x + by)


def _clipped(view: MapView, level: Level, scale: _Scale) -> Block:
    """Return the map's pixels whose middles lie on tiles of the level."""
    left, upper, right, lower = view.pixels_on_earth()
    matrix, limits = level.matrix, level.limits
    if not level.is_endless:
        first, last = (
            limits.min_column * matrix.tile_width,
            (limits.max_column + 1) * matrix.tile_width,
        )
        left = max(left, _first_from(first, scale.start_x, scale.step_x))
        right = min(right, _first_from(last, scale.start_x, scale.step_x))
    first, last = limits.min_row * matrix.tile_height, (limits.max_row + 1) * matrix.tile_height
    upper = max(upper, _first_from(first, scale.start_y, scale.step_y))
    lower = min(lower, _first_from(last, scale.start_y, scale.step_y))
    return left, upper, right, lower


def _first_from(edge: int, start: float, step: float) -> int:
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


def _bent(block: Block, view: MapView, crs: Crs, level: Level) -> Optional[Piece]:
    projection = projection_between(view.crs, crs)
    part, matrix = view.part(*block), level.matrix
    turn = level.turn * matrix.tile_width

    def in_level(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        there_x, there_y = projection.project(*part.in_crs(xs, ys))
        left, top, cell = matrix.left, matrix.top, matrix.cell_size
        return [(x - left) / cell for x in there_x], [(top - y) / cell for y in there_y]

    middle = _middle(level)
    if level.is_endless:
        (middle,), _ = in_level([part.width / 2], [part.height / 2])
    around = turn if math.isfinite(middle) else 0

    def place(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        there_x, there_y = in_level(xs, ys)
        return [_near(x, middle, around) for x in there_x], there_y

    straight = {view.crs, crs} <= _CYLINDRICAL
    found = mesh_of(part.width, part.height, place, straight_across=straight)
    mesh = [_unbroken(each, turn) for each in found]
    mesh = [each for each in mesh if each.box[0] < each.box[2] and each.box[1] < each.box[3]]
    window = window_of(mesh, matrix, _all_around(level))
    return None if window is None else Piece(block, window, mesh=list(map(window.moved, mesh)))


def _middle(level: Level) -> float:
    """Return the middle of the columns that have tiles, in pixels."""
    limits = level.limits
    return (limits.min_column + limits.max_column + 1) / 2 * level.matrix.tile_width


def _near(x: float, other: float, turn: float) -> float:
    """Return the place that is nearest to another one of all that lie whole turns from `x`."""
    if not turn or not math.isfinite(x):
        return x
    return x - turn * round((x - other) / turn)


def _unbroken(part: MeshBox, turn: float) -> MeshBox:
    """Return a box whose corners lie on one side of the antimeridian."""
    xs = part.corners[0::2]
    if not turn or max(xs) - min(xs) <= turn / 2:
        return part
    first = part.corners[0]
    corners = [x if at % 2 else _near(x, first, turn) for at, x in enumerate(part.corners)]
    return MeshBox(part.box, tuple(corners))  # type: ignore[arg-type]


def _all_around(level: Level) -> Limits:
    limits = level.limits
    if not level.is_endless:
        return limits
    return limits._replace(min_column=-2 * level.turn, max_column=3 * level.turn - 1)
