"""Understanding a TileMap document: which grid it means, which of its levels, and what extent."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..capabilities.tms_reader import TileMap, TileSet
from ..errors import GridError, SetupError
from ..grid.boxes import reproject_box
from ..grid.checks import checked_set
from ..grid.crs import CRS84, WEB_MERCATOR, WGS84, Crs, parse_crs
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..grid.well_known import well_known_set
from ..sentence import Sentence, sentence

__all__ = ["PlacedTileMap", "placements"]

_MERCATOR_PROFILES = ("global-mercator", "mercator")
_GEODETIC_PROFILES = ("global-geodetic", "geodetic")
_GDAL2TILES_PROFILES = ("mercator", "geodetic")
_CODE_IN_WKT = re.compile(r'AUTHORITY\["EPSG","([0-9]+)"\]\]\s*\Z')
_SAME_SCALE = 0.01
"""Writers round units-per-pixel; levels differ by a factor of 2 or nearly so."""

_ROUNDING = 1e-6


class PlacedTileMap(NamedTuple):
    """A tile map in a grid: one way to read its document.

    `tile_sets` goes by tile matrix identifier; `extent` is in the grid's CRS.
    """

    tile_matrix_set: TileMatrixSet
    tile_sets: Mapping[str, TileSet]
    extent: Optional[BoundingBox]
    notes: tuple[str, ...] = ()


def placements(
    tile_map: TileMap, grid: Optional[TileMatrixSet] = None
) -> tuple[PlacedTileMap, ...]:
    """Return the ways to read a document, the likeliest first, in `grid` or the grid it describes.

    What an order means is decided by its units-per-pixel: some count the single Mercator tile as
    order 0, others the 2 by 2 tiles below it (interop.md 3.1). gdal2tiles, known by its profiles
    `mercator` and `geodetic`, writes units-per-pixel one level off for 512 pixels and for geodetic
    tiles without --tmscompatible, and in old versions latitude before longitude: there each
    reading is one more way, for the tiles to decide.

    Raises:
        SetupError: the document names no place on earth, or none of its levels fits.
    """
    if not tile_map.tile_sets:
        raise SetupError("the TileMap document lists no TileSet")
    found = grid or _known_grid(tile_map)
    matched = _matched(found, tile_map) if found else {}
    if found is None or not matched:
        if grid is not None:
            raise SetupError(
                sentence(
                    "none of the TileMap's levels lies in the grid {grid}", grid=grid.identifier
                )
            )
        found = _own_grid(tile_map)
        matched = _matched(found, tile_map)
    shifts = (0, -1, 1) if tile_map.profile in _GDAL2TILES_PROFILES else (0,)
    readings = [one for shift in shifts if (one := _shifted(found, matched, shift))]
    extents = _extents(found, tile_map) or [None]
    return tuple(
        _placed(found, tile_map, tile_sets, extent) for tile_sets in readings for extent in extents
    )


def _shifted(
    grid: TileMatrixSet, matched: Mapping[str, TileSet], shift: int
) -> Mapping[str, TileSet]:
    """Return the tile sets by matrices that lie `shift` places further down the grid."""
    names = [matrix.identifier for matrix in grid.matrices]
    places = ((names.index(name) + shift, one) for name, one in matched.items())
    return {names[place]: one for place, one in places if 0 <= place < len(names)}


def _placed(
    grid: TileMatrixSet,
    tile_map: TileMap,
    tile_sets: Mapping[str, TileSet],
    extent: Optional[BoundingBox],
) -> PlacedTileMap:
    kept = {one.order for one in tile_sets.values()}
    left_out = sorted(one.order for one in tile_map.tile_sets if one.order not in kept)
    notes = (_left_out(left_out, grid),) if left_out else ()
    return PlacedTileMap(_only(grid, tile_sets), tile_sets, extent, notes)


def _left_out(orders: list[int], grid: TileMatrixSet) -> Sentence:
    listed = ", ".join(str(order) for order in orders)
    return sentence(
        "the TileMap's order {orders} has no place in the grid {grid} and is left out",
        orders=listed,
        grid=grid.identifier,
    )


def _known_grid(tile_map: TileMap) -> Optional[TileMatrixSet]:
    """Return the well-known grid of the profile, or of a CRS and origin without a profile."""
    suffix = "512" if (tile_map.tile_width, tile_map.tile_height) == (512, 512) else ""
    if tile_map.profile in _MERCATOR_PROFILES:
        return well_known_set(f"WebMercatorQuad{suffix}")
    if tile_map.profile in _GEODETIC_PROFILES:
        return well_known_set(f"WGS1984Quad{suffix}")
    crs = _crs(tile_map)
    if crs == WEB_MERCATOR and _starts_at(tile_map, (-20037508.34, -20037508.34), 1.0):
        return well_known_set(f"WebMercatorQuad{suffix}")
    if crs in (WGS84, CRS84) and _starts_at(tile_map, (-180.0, -90.0), 1e-6):
        return well_known_set(f"{'WorldCRS84Quad' if crs == CRS84 else 'WGS1984Quad'}{suffix}")
    return None


def _starts_at(tile_map: TileMap, corner: tuple[float, float], slack: float) -> bool:
    origin = tile_map.origin
    return origin is not None and all(
        abs(one - other) <= slack for one, other in zip(origin, corner)
    )


def _crs(tile_map: TileMap) -> Crs:
    name = tile_map.srs.upper()
    if not name:
        raise SetupError(
            "the TileMap document names no SRS: it holds plain pictures, without a place on earth"
        )
    in_wkt = _CODE_IN_WKT.search(name)  # gdal2tiles' profile `raster` writes WKT
    try:
        return parse_crs(f"EPSG:{in_wkt[1]}" if in_wkt else name)
    except GridError as exc:
        raise SetupError(
            sentence("the TileMap's SRS is unknown: {name!r}", name=name[:60])
        ) from exc


def _matched(grid: TileMatrixSet, tile_map: TileMap) -> Mapping[str, TileSet]:
    """Return the tile sets by the matrix of the same scale, or of the same number without one."""
    levels = levels_of(grid)
    matched: dict[str, TileSet] = {}
    for tile_set in tile_map.tile_sets:
        matrix = (
            _of_scale(grid, tile_set.units_per_pixel)
            if tile_set.units_per_pixel
            else levels.get(tile_set.order)
        )
        if matrix is not None:
            matched[matrix.identifier] = tile_set
    return matched


def _of_scale(grid: TileMatrixSet, units_per_pixel: float) -> Optional[TileMatrix]:
    return next(
        (
            matrix
            for matrix in grid.matrices
            if abs(units_per_pixel / matrix.cell_size - 1.0) <= _SAME_SCALE
        ),
        None,
    )


def _only(grid: TileMatrixSet, matched: Mapping[str, TileSet]) -> TileMatrixSet:
    """Return the grid trimmed to the levels from the first to the last that is there."""
    found = [matrix.identifier for matrix in grid.matrices if matrix.identifier in matched]
    return grid.trimmed(found[0], found[-1])


def _own_grid(tile_map: TileMap) -> TileMatrixSet:
    """Build the grid of a `local` tile map: its origin is the lower left corner.

    Where the levels halve, the rows of the coarsest fix the top for all of them.
    """
    crs = _crs(tile_map)
    box, origin = tile_map.box, tile_map.origin
    if box is None or origin is None:
        raise SetupError("the TileMap document lacks its BoundingBox or Origin: give the grid")
    sets = sorted(
        (one for one in tile_map.tile_sets if one.units_per_pixel),
        key=lambda one: -one.units_per_pixel,
    )
    if not sets:
        raise SetupError("the TileMap document gives no units-per-pixel: give the grid")
    size = (tile_map.tile_width, tile_map.tile_height)
    spans = (box[2] - origin[0], box[3] - origin[1])
    if min(spans) <= 0:
        raise SetupError("the TileMap's BoundingBox does not lie above and right of its Origin")
    coarsest = sets[0].units_per_pixel
    columns, rows = (_tiles(span, coarsest * side) for span, side in zip(spans, size))
    matrices = []
    for one in sets:
        step = round(coarsest / one.units_per_pixel)
        if abs(coarsest / one.units_per_pixel - step) > _ROUNDING * step:
            width, height = (
                _tiles(span, one.units_per_pixel * side) for span, side in zip(spans, size)
            )
        else:
            width, height = columns * step, rows * step
        top = origin[1] + height * size[1] * one.units_per_pixel
        matrices.append(
            TileMatrix(str(one.order), one.units_per_pixel, origin[0], top, *size, width, height)
        )
    try:
        return checked_set(f"TMS_{crs.code}", crs, matrices, title=tile_map.title)
    except GridError as exc:
        raise SetupError(
            sentence("the TileMap's grid cannot be used: {reason}", reason=exc)
        ) from exc


def _tiles(span: float, side: float) -> int:
    return max(1, math.ceil(span / side - _ROUNDING))


def _extents(grid: TileMatrixSet, tile_map: TileMap) -> list[Optional[BoundingBox]]:
    """Return the boxes that the document may mean, in the grid's CRS.

    gdal2tiles writes degrees for its profiles `mercator` and `geodetic`; the box of another profile
    is in units of the SRS, but for a Mercator box no larger than 180 m.
    """
    if tile_map.box is None:
        return []
    box = BoundingBox(*tile_map.box)
    in_degrees = grid.crs == WEB_MERCATOR and max(abs(number) for number in box) <= 180.0
    if not (in_degrees or grid.crs in (WGS84, CRS84)):
        return [inside] if (inside := _inside(grid, box)) else []
    swapped = BoundingBox(box.min_y, box.min_x, box.max_y, box.max_x)
    meant = [box, swapped] if tile_map.profile in _GDAL2TILES_PROFILES else [box]
    return [
        inside
        for candidate in meant
        if _is_geographic(candidate)
        and (inside := _inside(grid, reproject_box(candidate, CRS84, grid.crs)))
    ]


def _is_geographic(box: BoundingBox) -> bool:
    return (
        -180.0001 <= box.min_x < box.max_x <= 180.0001
        and -90.0001 <= box.min_y < box.max_y <= 90.0001
    )


def _inside(grid: TileMatrixSet, box: BoundingBox) -> Optional[BoundingBox]:
    if not (box.min_x < box.max_x and box.min_y < box.max_y):
        return None
    return box.intersection(grid.extent)
