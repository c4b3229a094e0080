"""Window: a piece of a level, counted in its pixels, and the tiles that it lies on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, Optional

from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.warp import MeshBox

__all__ = ["Window", "window_of"]

_MARGIN = 2.0
"""Pixels around a tile that its edges are blended with."""


class Window(NamedTuple):
    """Pixels of a level, from its upper left corner; `right` and `lower` are the first outside."""

    left: int
    upper: int
    right: int
    lower: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.right - self.left, self.lower - self.upper

    def tiles(self, matrix: TileMatrix) -> Limits:
        """Return the tiles that the window lies on."""
        return Limits(
            self.upper // matrix.tile_height,
            (self.lower - 1) // matrix.tile_height,
            self.left // matrix.tile_width,
            (self.right - 1) // matrix.tile_width,
        )

    def moved(self, part: MeshBox) -> MeshBox:
        """Return a box whose corners are counted from the window's own."""
        left, upper = self.left, self.upper
        corners = [x - (upper if index % 2 else left) for index, x in enumerate(part.corners)]
        return MeshBox(part.box, tuple(corners))  # type: ignore[arg-type]


def window_of(mesh: Sequence[MeshBox], matrix: TileMatrix, limits: Limits) -> Optional[Window]:
    """Return the pixels that are needed to draw through a mesh, or None if there are none.

    They lie inside of the tiles that there are.
    """
    if not mesh:
        return None
    xs = [x for part in mesh for x in part.corners[0::2]]
    ys = [y for part in mesh for y in part.corners[1::2]]
    width, height = matrix.tile_width, matrix.tile_height
    found = Window(
        max(limits.min_column * width, math.floor(min(xs) - _MARGIN)),
        max(limits.min_row * height, math.floor(min(ys) - _MARGIN)),
        min((limits.max_column + 1) * width, math.ceil(max(xs) + _MARGIN)),
        min((limits.max_row + 1) * height, math.ceil(max(ys) + _MARGIN)),
    )
    return found if found.left < found.right and found.upper < found.lower else None
