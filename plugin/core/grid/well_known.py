"""The tile matrix sets that need no describing: the computed ones, and those of resources/."""

from __future__ import annotations

import functools
import math
from collections.abc import Mapping
from typing import Callable

from ..errors import GridError
from ..sentence import sentence
from .crs import CRS84, EARTH_RADIUS, WEB_MERCATOR, WGS84, Crs
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["well_known_names", "well_known_set"]

_HALF_EQUATOR = math.pi * EARTH_RADIUS
_MERCATOR_ALIASES = ("GoogleMapsCompatible", "EPSG:3857", "EPSG:900913")

_SETUP_NAMES = {
    "global-mercator": "WebMercatorQuad",
    "mercator": "WebMercatorQuad",
    "global-geodetic": "WGS1984Quad",
    "geodetic": "WGS1984Quad",
    "OGC:CRS84": "WorldCRS84Quad",
}
"""Further names a user or a TMS profile may give a grid; requests do not use them."""


def well_known_set(name: str) -> TileMatrixSet:
    """Return the tile matrix set called `name`, by its identifier or one of its aliases.

    Importing this module or asking for a computed set does not load pyproj; the sets of
    `resources/tile_matrix_sets` are read when the name is not one of the computed ones.

    Raises:
        GridError: there is no such set.
    """
    computed = _computed_name(name)
    if computed:
        return _computed_set(computed)
    from .ready_made import ready_made_set

    found = ready_made_set(name)
    if found is None:
        known = ", ".join(well_known_names())
        raise GridError(
            sentence(
                "unknown tile matrix set: {name!r} (known: {known})",
                name=str(name)[:80],
                known=known,
            )
        )
    return found


def well_known_names() -> tuple[str, ...]:
    """Return the identifiers of all well-known sets, the computed ones first."""
    from .ready_made import ready_made_names

    return (*_COMPUTED, *ready_made_names())


def _computed_name(name: str) -> str:
    if name in _COMPUTED:
        return name
    if name in _MERCATOR_ALIASES:
        return "WebMercatorQuad"
    if name == "EPSG:4326":
        return "WGS1984Quad"
    return _SETUP_NAMES.get(name, "")


@functools.cache
def _computed_set(identifier: str) -> TileMatrixSet:
    return _COMPUTED[identifier](identifier)


def _web_mercator(identifier: str) -> TileMatrixSet:
    """OGC 17-083r4 annex D.1; levels 0 to 24, as the registry has them."""
    return TileMatrixSet(
        identifier,
        WEB_MERCATOR,
        _quadtree(-_HALF_EQUATOR, _HALF_EQUATOR, 2 * _HALF_EQUATOR, 1, 256, 25),
        title="Google Maps Compatible for the World",
        aliases=_MERCATOR_ALIASES,
    )


def _web_mercator_512(identifier: str) -> TileMatrixSet:
    """The same tiles as WebMercatorQuad, drawn with 512 pixels a side."""
    return TileMatrixSet(
        identifier,
        WEB_MERCATOR,
        _quadtree(-_HALF_EQUATOR, _HALF_EQUATOR, 2 * _HALF_EQUATOR, 1, 512, 25),
        title="Google Maps Compatible for the World, 512 pixels",
    )


def _two_squares(crs: Crs, tile_size: int, title: str, *aliases: str) -> _Builder:
    """The grid of two squares side by side.

    In CRS84 it is WorldCRS84Quad (OGC 17-083r4 annex D.2), in EPSG:4326 WGS1984Quad and the
    global-geodetic profile of TMS 1.0.0; all have the same tiles.
    """

    def build(identifier: str) -> TileMatrixSet:
        matrices = _quadtree(-180.0, 90.0, 180.0, 2, tile_size, 24)
        return TileMatrixSet(identifier, crs, matrices, title=title, aliases=aliases)

    return build


def _google_crs84(identifier: str) -> TileMatrixSet:
    """OGC 07-057r7 annex E.4: one square, its first and last quarter without a world in it."""
    return TileMatrixSet(
        identifier,
        CRS84,
        _quadtree(-180.0, 180.0, 360.0, 1, 256, 19),
        title="Google CRS84 Quad",
    )


def _quadtree(
    left: float, top: float, side: float, columns: int, tile_size: int, levels: int
) -> tuple[TileMatrix, ...]:
    """Return `levels` matrices; level 0 has one row of `columns` square tiles of this `side`."""
    return tuple(
        TileMatrix(
            str(level),
            side / tile_size / (1 << level),
            left,
            top,
            tile_size,
            tile_size,
            columns << level,
            1 << level,
        )
        for level in range(levels)
    )


_Builder = Callable[[str], TileMatrixSet]

_COMPUTED: Mapping[str, _Builder] = {
    "WebMercatorQuad": _web_mercator,
    "WebMercatorQuad512": _web_mercator_512,
    "WGS1984Quad": _two_squares(WGS84, 256, "EPSG:4326 for the World", "EPSG:4326"),
    "WGS1984Quad512": _two_squares(WGS84, 512, "EPSG:4326 for the World, 512 pixels"),
    "WorldCRS84Quad": _two_squares(CRS84, 256, "CRS84 for the World"),
    "WorldCRS84Quad512": _two_squares(CRS84, 512, "CRS84 for the World, 512 pixels"),
    "GoogleCRS84Quad": _google_crs84,
}
