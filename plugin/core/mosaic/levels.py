"""Which level of one grid serves a level of another best."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from .projection import Projection

__all__ = ["levels_drawn_from", "nearest_matrix", "scale_at"]


def scale_at(projection: Projection, extent: BoundingBox) -> float:
    """Return how many units of the CRS projected to make one unit, in the middle of `extent`.

    It is taken once for a layer, so that neighbouring tiles are drawn from the same level.
    """
    x, y = (extent.min_x + extent.max_x) / 2, (extent.min_y + extent.max_y) / 2
    step = min(extent.max_x - extent.min_x, extent.max_y - extent.min_y) / 1000
    xs, ys = projection.project([x, x + step, x], [y, y, y + step])
    across = (xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0])
    scale = math.sqrt(abs(across)) / step if math.isfinite(across) else 0.0
    return scale if scale > 0 else 1.0


def nearest_matrix(matrices: Sequence[TileMatrix], cell_size: float) -> TileMatrix:
    """Return the matrix whose cell size is nearest: |log2| of their ratio is smallest."""
    return min(matrices, key=lambda matrix: abs(math.log2(matrix.cell_size / cell_size)))


def levels_drawn_from(
    target: TileMatrixSet, origin: TileMatrixSet, extent: BoundingBox
) -> TileMatrixSet:
    """Return the levels of `target` that show as much as those of `origin`, no more and no less.

    `extent` is the layer's in the CRS of `origin`.
    """
    back = Projection(origin.crs, target.crs)
    scale = scale_at(back, extent)
    coarsest = nearest_matrix(target.matrices, origin.matrices[0].cell_size * scale)
    finest = nearest_matrix(target.matrices, origin.matrices[-1].cell_size * scale)
    return target.trimmed(coarsest.identifier, finest.identifier)
