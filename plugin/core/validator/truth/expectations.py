"""Where a document says that a layer has tiles: its limits, and its boxes, at every level."""

from __future__ import annotations

from ...capabilities.model import Layer, TileMatrixSetLink
from ...errors import GridError
from ...grid.boxes import reproject_box
from ...grid.crs import CRS84
from ...grid.limits import BoundingBox, Limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from .sights import Expected

__all__ = ["boxes_of", "expectations"]


def expectations(
    layer: Layer, link: TileMatrixSetLink, tile_matrix_set: TileMatrixSet
) -> dict[str, Expected]:
    """Return what is expected at every level, by the identifier of its tile matrix."""
    boxes = boxes_of(layer, tile_matrix_set)
    return {
        matrix.identifier: Expected(matrix, _declared(link, matrix), _covered(matrix, boxes))
        for matrix in tile_matrix_set.matrices
    }


def boxes_of(layer: Layer, tile_matrix_set: TileMatrixSet) -> tuple[BoundingBox, ...]:
    """Return the layer's boxes in units of the set's CRS: those in that CRS, or else its extent."""
    boxes = [one.box for one in layer.boxes if one.crs == tile_matrix_set.crs]
    if not boxes and layer.extent is not None:
        try:
            boxes = [reproject_box(layer.extent, CRS84, tile_matrix_set.crs)]
        except GridError:
            return ()
    return tuple(boxes)


def _declared(link: TileMatrixSetLink, matrix: TileMatrix) -> Limits:
    """Return the limits as far as they lie in the matrix; nonsense is as good as none."""
    limits = (link.limits or {}).get(matrix.identifier)
    whole = matrix.whole
    if limits is None:
        return whole
    cut = Limits(
        max(limits.min_row, 0),
        min(limits.max_row, whole.max_row),
        max(limits.min_column, 0),
        min(limits.max_column, whole.max_column),
    )
    is_right = cut.min_row <= cut.max_row and cut.min_column <= cut.max_column
    return cut if is_right else whole


def _covered(matrix: TileMatrix, boxes: tuple[BoundingBox, ...]) -> list[Limits]:
    covered = []
    for box in boxes:
        try:
            limits = limits_of_extent(matrix, box)
        except GridError:
            continue
        if limits is not None:
            covered.append(limits)
    return covered
