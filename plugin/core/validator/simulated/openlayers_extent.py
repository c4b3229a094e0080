"""The extent that OpenLayers cuts a layer to, which differs before and after June 2026."""

from __future__ import annotations

import math
from typing import Optional, Protocol

from ...errors import GridError
from ...grid.crs import CRS84, WGS84, Crs, parse_crs
from ...grid.limits import Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import Sentence, sentence
from .belief import ClientLevel
from .openlayers_document import LimitsEntry, Link, OlLayer, OlMatrix, OlSet

__all__ = ["Box", "Projection", "extent_of", "tiles_in"]

Box = tuple[float, float, float, float]
_DECIMALS = 5


class Projection(Protocol):
    """A CRS as OpenLayers knows it: whether it swaps coordinates, and metres in a unit."""

    @property
    def crs(self) -> Crs: ...
    @property
    def swapped(self) -> bool: ...
    @property
    def metres_per_unit(self) -> float: ...


def extent_of(
    layer: OlLayer, link: Link, found: OlSet, projection: Projection, before: bool
) -> tuple[Optional[Box], Sentence]:
    """Return the extent, easting first, or None if there is none, and in words where it is from."""
    if before:
        return _extent_before(link, found, projection)
    for crs, box in layer.boxes:
        if _is_same(crs, projection.crs):
            return _swapped(box, projection), sentence(
                "it keeps to the layer's BoundingBox in {crs}", crs=crs
            )
    if found.box is None:
        return None, sentence("it keeps to MatrixWidth and MatrixHeight")
    reach = sentence("it keeps to the BoundingBox of tile matrix set {set}", set=found.identifier)
    return _swapped(found.box, projection), reach


def _extent_before(link: Link, found: OlSet, projection: Projection) -> tuple[Box, Sentence]:
    """Return the extent of the last limits, at all levels; of the first matrix without limits."""
    matrix = found.matrices[0]
    reach = sentence("it keeps to the extent of tile matrix {level}", level=matrix.identifier)
    limits = LimitsEntry("", 0, (matrix.height or 0) - 1, 0, (matrix.width or 0) - 1)
    if link.limits:
        limits = link.limits[-1]
        names = (limits.tile_matrix, limits.tile_matrix.partition(f"{found.identifier}:")[2])
        matrix = next((one for one in found.matrices if one.identifier in names), matrix)
        reach = sentence(
            "at all levels it keeps to the extent of the last TileMatrixLimits, those of {level}",
            level=limits.tile_matrix,
        )
    extent = _limits_extent(matrix, limits, projection)
    own = None if found.box is None else _swapped(found.box, projection)
    if own is not None and not _contains(own, extent):
        return own, sentence(
            "it keeps to the BoundingBox of tile matrix set {set}", set=found.identifier
        )
    return extent, reach


def _limits_extent(matrix: OlMatrix, limits: LimitsEntry, projection: Projection) -> Box:
    cell_size = (matrix.scale or 0.0) * PIXEL_SIZE / projection.metres_per_unit
    left, top = matrix.corner or (math.nan, math.nan)
    if projection.swapped:
        left, top = top, left
    span_x, span_y = cell_size * (matrix.tile_width or 0), cell_size * (matrix.tile_height or 0)
    numbers = [math.nan if number is None else number for number in limits[1:]]
    min_row, max_row, min_column, max_column = numbers
    return (
        left + span_x * min_column,
        top - span_y * (1 + max_row),
        left + span_x * (1 + max_column),
        top - span_y * min_row,
    )


def tiles_in(level: ClientLevel, extent: Box) -> Optional[Limits]:
    """Return the tiles of a whole level that an extent touches, None if there are none."""
    whole = level.asked
    if whole is None or not all(map(math.isfinite, extent)):
        return None
    span_x, span_y = level.cell_size * level.tile_width, level.cell_size * level.tile_height
    if not span_x or not span_y:
        return None
    left, bottom, right, top = extent
    rows = (level.top - top) / span_y, (level.top - bottom) / span_y
    columns = (left - level.left) / span_x, (right - level.left) / span_x
    if not all(map(math.isfinite, (*rows, *columns))):
        return None
    found = Limits(
        max(math.floor(round(rows[0], _DECIMALS)), whole.min_row),
        min(math.ceil(round(rows[1], _DECIMALS)) - 1, whole.max_row),
        max(math.floor(round(columns[0], _DECIMALS)), whole.min_column),
        min(math.ceil(round(columns[1], _DECIMALS)) - 1, whole.max_column),
    )
    empty = found.min_row > found.max_row or found.min_column > found.max_column
    return None if empty else found


def _swapped(box: Box, projection: Projection) -> Box:
    return (box[1], box[0], box[3], box[2]) if projection.swapped else box


def _contains(box: Box, other: Box) -> bool:
    return box[0] <= other[0] and other[2] <= box[2] and box[1] <= other[1] and other[3] <= box[3]


def _is_same(name: str, crs: Crs) -> bool:
    try:
        found = parse_crs(name)
    except GridError:
        return False
    return found == crs or {found, crs} <= {WGS84, CRS84}
