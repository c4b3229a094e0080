"""Pieces of a map in another CRS than the level's: meshes, on both sides of the antimeridian."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from typing import Optional

from ..grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs
from ..grid.limits import Limits
from ..image.warp import MeshBox
from .map_view import MapView
from .mesh import mesh_of
from .patched import Level
from .piece import Block, Piece
from .projection import Projection
from .window import Window, window_of

__all__ = ["bent_pieces", "near", "projection_between"]

_CYLINDRICAL = {WGS84, CRS84, WEB_MERCATOR}
"""CRSs whose rows are parallels and whose columns are meridians, all equally far apart."""


def bent_pieces(block: Block, view: MapView, crs: Crs, level: Level) -> Iterator[Piece]:
    """Yield what a block of a view is drawn of, from a level in `crs`; mostly it is one piece.

    A level that has sides may have tiles on both of the antimeridian: then a second piece of the
    same block shows what lies beyond it, and is transparent elsewhere.
    """
    mesh = _mesh(view.part(*block), view.crs, crs, level)
    around = 0.0 if level.is_endless else level.around
    for by in (0.0, -around, around) if around else (0.0,):
        boxes = mesh if not by else [_moved(box, by) for box in mesh if _goes_on(box, by, level)]
        window = _window(boxes, level)
        if window is not None:
            yield Piece(block, window, mesh=list(map(window.moved, boxes)))


@functools.lru_cache(maxsize=64)
def projection_between(crs_from: Crs, crs_to: Crs) -> Projection:
    """Return what takes points from one CRS to another: making it takes pyproj 50 ms a thread."""
    return Projection(crs_from, crs_to)


def _mesh(part: MapView, view_crs: Crs, crs: Crs, level: Level) -> list[MeshBox]:
    """Return where the boxes of a part of a view lie, in pixels of the level."""
    projection = projection_between(view_crs, crs)
    matrix, around = level.matrix, level.around

    def in_level(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        there_x, there_y = projection.project(*part.in_crs(xs, ys))
        left, top, cell = matrix.left, matrix.top, matrix.cell_size
        return [(x - left) / cell for x in there_x], [(top - y) / cell for y in there_y]

    middle = sum(level.sides) / 2
    if level.is_endless:
        (middle,), _ = in_level([part.width / 2], [part.height / 2])
    turn = around if math.isfinite(middle) else 0.0

    def place(xs: Sequence[float], ys: Sequence[float]) -> tuple[list[float], list[float]]:
        there_x, there_y = in_level(xs, ys)
        return [near(x, middle, turn) for x in there_x], there_y

    straight = {view_crs, crs} <= _CYLINDRICAL
    found = mesh_of(part.width, part.height, place, straight_across=straight)
    mesh = [_unbroken(each, around) for each in found]
    return [each for each in mesh if each.box[0] < each.box[2] and each.box[1] < each.box[3]]


def near(x: float, other: float, turn: float) -> float:
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
    corners = [x if at % 2 else near(x, first, turn) for at, x in enumerate(part.corners)]
    return MeshBox(part.box, tuple(corners))  # type: ignore[arg-type]


def _goes_on(part: MeshBox, by: float, level: Level) -> bool:
    """Tell whether a box that sticks out of the level's side is on it again, moved by a turn."""
    first, last = level.sides
    least, most = min(part.corners[0::2]), max(part.corners[0::2])
    sticks_out = most > last if by < 0 else least < first
    return sticks_out and least + by < last and most + by > first


def _moved(part: MeshBox, by: float) -> MeshBox:
    corners = [x if at % 2 else x + by for at, x in enumerate(part.corners)]
    return MeshBox(part.box, tuple(corners))  # type: ignore[arg-type]


def _window(mesh: Sequence[MeshBox], level: Level) -> Optional[Window]:
    """Return the pixels that are needed to draw through a mesh, or None if there are none."""
    if level.is_endless:
        return window_of(mesh, level.matrix, _all_around(level))
    found = window_of(mesh, level.matrix, level.limits)
    if found is None:
        return None
    first, last = level.sides
    left, right = max(found.left, math.ceil(first)), min(found.right, math.floor(last))
    return found._replace(left=left, right=right) if left < right else None


def _all_around(level: Level) -> Limits:
    return level.limits._replace(min_column=-2 * level.turn, max_column=3 * level.turn - 1)
