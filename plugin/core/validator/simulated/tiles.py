"""Which tiles of a client's level lie in a box, and what two limits have in common."""

from __future__ import annotations

import functools
import math
from typing import Any, Optional

from ...errors import GridError
from ...grid.boxes import reproject_box
from ...grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs
from ...grid.limits import BoundingBox, Limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix
from .belief import ClientLevel

__all__ = ["common_limits", "levels_within", "matrix_of", "projected_box", "tiles_within"]

_QUICK = {CRS84, WGS84, WEB_MERCATOR}
"""Between these boxes are projected without pyproj."""

_STEPS = 8


def matrix_of(level: ClientLevel) -> TileMatrix:
    """Return the level as a tile matrix that reaches as far as the level asks for tiles."""
    asked = level.asked or Limits(0, 0, 0, 0)
    return TileMatrix(*level[:6], asked.max_column + 1, asked.max_row + 1)


def tiles_within(level: ClientLevel, box: BoundingBox) -> Optional[Limits]:
    """Return what the level asks for inside a box in CRS units, None if that is nothing."""
    if level.asked is None or not _can_be_counted(level, box):
        return None
    found = limits_of_extent(matrix_of(level), box)
    return None if found is None else common_limits(found, level.asked)


def _can_be_counted(level: ClientLevel, box: BoundingBox) -> bool:
    """Tell whether the box is one, and its edges lie a finite number of tiles from the corner."""
    span_x, span_y = level.cell_size * level.tile_width, level.cell_size * level.tile_height
    if not (span_x > 0 and span_y > 0 and box.min_x <= box.max_x and box.min_y <= box.max_y):
        return False
    columns = [(x - level.left) / span_x for x in (box.min_x, box.max_x)]
    rows = [(level.top - y) / span_y for y in (box.min_y, box.max_y)]
    return all(map(math.isfinite, (*columns, *rows)))


@functools.lru_cache(maxsize=512)
def levels_within(levels: tuple[ClientLevel, ...], box: BoundingBox) -> tuple[ClientLevel, ...]:
    """Return levels that ask for nothing outside a box; the same ones if asked again."""
    return tuple(level._replace(asked=tiles_within(level, box)) for level in levels)


def common_limits(one: Limits, other: Limits) -> Optional[Limits]:
    """Return the limits of the tiles that lie in both, None if there are none."""
    both = Limits(
        max(one.min_row, other.min_row),
        min(one.max_row, other.max_row),
        max(one.min_column, other.min_column),
        min(one.max_column, other.max_column),
    )
    empty = both.min_row > both.max_row or both.min_column > both.max_column
    return None if empty else both


@functools.lru_cache(maxsize=4096)
def projected_box(box: BoundingBox, crs_from: Crs, crs_to: Crs) -> Optional[BoundingBox]:
    """Return the box in another CRS, None if it does not exist there.

    It takes few points, since a document may have thousands of boxes.
    """
    if crs_from == crs_to or {crs_from, crs_to} <= _QUICK:
        try:
            return reproject_box(box, crs_from, crs_to)
        except GridError:
            return None
    transformer = _transformer(crs_from.name, crs_to.name)
    if transformer is None or not all(map(math.isfinite, box)):
        return None
    parts = [step / _STEPS for step in range(_STEPS + 1)]
    columns = [box.min_x + (box.max_x - box.min_x) * part for part in parts]
    rows = [box.min_y + (box.max_y - box.min_y) * part for part in parts]
    points = [(x, y) for y in rows for x in columns]
    xs, ys = transformer.transform([x for x, _ in points], [y for _, y in points])
    kept = [(x, y) for x, y in zip(xs, ys) if math.isfinite(x) and math.isfinite(y)]
    if not kept:
        return None
    eastings, northings = zip(*kept)
    return BoundingBox(min(eastings), min(northings), max(eastings), max(northings))


@functools.lru_cache(maxsize=64)
def _transformer(name_from: str, name_to: str) -> Any:
    """Return what projects easting first, None if there is no way."""
    try:
        import pyproj
        from pyproj.exceptions import ProjError
    except ImportError:
        return None
    try:
        return pyproj.Transformer.from_crs(name_from, name_to, always_xy=True)
    except ProjError:
        return None
