"""Meshes: where the corners of a tile's boxes lie in a mosaic of another grid."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from ..image.warp import MeshBox

__all__ = ["Place", "mesh_of"]

Place = Callable[[Sequence[float], Sequence[float]], tuple[Sequence[float], Sequence[float]]]
"""Says for places in the picture to be drawn, in pixels, where they lie in the one drawn from."""

_TOLERANCE = 0.1
"""Pixels by which a box's middle may lie off; GDAL's own warper tolerates 0.125."""

_FEWEST_PARTS, _MOST_PARTS = 4, 64
"""Boxes a side: few may lie right by symmetry alone, as a hemisphere's do; many cost time."""


def mesh_of(
    width: int, height: int, place: Place, *, straight_across: bool = False
) -> list[MeshBox]:
    """Return the fewest equal boxes that are straight enough, without those of which a corner lies
    nowhere.

    Where `place` is known to be straight along every row, few columns do.
    """
    parts = _FEWEST_PARTS
    while True:
        count = (_FEWEST_PARTS if straight_across else parts), parts
        xs, ys = _nodes(width, height, count)
        if parts >= _MOST_PARTS or _error(count, xs, ys, place) <= _TOLERANCE:
            break
        parts *= 2
    return _boxes(width, height, count, *place(xs, ys))


_Count = tuple[int, int]
"""How many boxes there are across and along."""


def _nodes(width: int, height: int, count: _Count) -> tuple[list[float], list[float]]:
    """Return the corners of all boxes, row by row."""
    across, along = count
    columns = [round(width * part / across) for part in range(across + 1)]
    rows = [round(height * part / along) for part in range(along + 1)]
    return [float(x) for _ in rows for x in columns], [float(y) for y in rows for _ in columns]


def _error(count: _Count, xs: list[float], ys: list[float], place: Place) -> float:
    """Return how many pixels the middle of a box lies off where its corners would put it."""
    across, along = count
    corners = [
        _corner_indices(across, column, row) for row in range(along) for column in range(across)
    ]
    middle_x = [(xs[a] + xs[c]) / 2 for a, _, c, _ in corners]
    middle_y = [(ys[a] + ys[c]) / 2 for a, _, c, _ in corners]
    there_x, there_y = place([*xs, *middle_x], [*ys, *middle_y])
    error = 0.0
    for index, around in enumerate(corners, start=len(xs)):
        x = sum(there_x[corner] for corner in around) / 4
        y = sum(there_y[corner] for corner in around) / 4
        off = math.hypot(there_x[index] - x, there_y[index] - y)
        if math.isnan(off) or math.isinf(off):
            return math.inf  # a part lies nowhere: only small boxes can tell which
        error = max(error, off)
    return error


def _corner_indices(across: int, column: int, row: int) -> tuple[int, int, int, int]:
    """Return where the corners of a box stand among the nodes, in the order Pillow wants."""
    upper_left = row * (across + 1) + column
    lower_left = upper_left + across + 1
    return upper_left, lower_left, lower_left + 1, upper_left + 1


def _boxes(
    width: int, height: int, count: _Count, xs: Sequence[float], ys: Sequence[float]
) -> list[MeshBox]:
    across, along = count
    boxes = []
    for row in range(along):
        for column in range(across):
            around = _corner_indices(across, column, row)
            corners = [value for index in around for value in (xs[index], ys[index])]
            if all(map(math.isfinite, corners)):
                box = (
                    round(width * column / across),
                    round(height * row / along),
                    round(width * (column + 1) / across),
                    round(height * (row + 1) / along),
                )
                boxes.append(MeshBox(box, tuple(corners)))  # type: ignore[arg-type]
    return boxes
