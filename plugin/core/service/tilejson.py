"""TileJSON 3.0.0: what Mapbox, MapLibre and other programs want to know of XYZ tiles."""

from __future__ import annotations

import html
import json
import math
from typing import Any

from ..grid.crs import METRES_PER_DEGREE, WEB_MERCATOR
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..image.media_types import VECTOR_TILE, extension_of
from ..sentence import sentence
from ..web.message import Response
from .call import Call, cross_origin
from .exception_report import not_found
from .tile_names import NamedTiles, name_in_grid

__all__ = ["has_tilejson", "tilejson_response"]

_DIGITS = 9
_EDGE = 180 * METRES_PER_DEGREE
_SAME = 1e-6
"""Part of a tile by which it may be larger or smaller than that of the same level elsewhere."""


def has_tilejson(grid: TileMatrixSet) -> bool:
    """Tell whether the numbers of a grid's tiles are those of web maps, which TileJSON is for."""
    return grid.crs == WEB_MERCATOR and all(
        _is_usual(level, matrix) for level, matrix in levels_of(grid).items()
    )


def _is_usual(level: int, matrix: TileMatrix) -> bool:
    across, near = 2 * _EDGE / 2.0**level, matrix.cell_size / 2
    return (
        math.isclose(matrix.span_x, across, rel_tol=_SAME)
        and math.isclose(matrix.span_y, across, rel_tol=_SAME)
        and abs(matrix.left + _EDGE) < near
        and abs(matrix.top - _EDGE) < near
    )


def tilejson_response(call: Call, tiles: NamedTiles) -> Response:
    """Answer with the description of a layer in a grid of Web Mercator, for which TileJSON is.

    Raises:
        RequestRefused: the grid is another.
    """
    grid = tiles.link.tile_matrix_set
    if grid.crs != WEB_MERCATOR:
        raise not_found(
            sentence(
                "TileJSON is for Web Mercator alone; this grid is in {crs}.", crs=grid.crs.name
            )
        )
    if not has_tilejson(grid):
        raise not_found(
            sentence(
                "TileJSON is for the tiles of web maps alone; those of {name} lie elsewhere.",
                name=grid.identifier,
            )
        )
    headers = (("Content-Type", "application/json"), ("Cache-Control", "no-cache"))
    body = json.dumps(_description(call, tiles), ensure_ascii=False).encode()
    return Response(200, headers + cross_origin(call, tiles.layer), body)


def _description(call: Call, tiles: NamedTiles) -> dict[str, Any]:
    layer = tiles.layer
    media_type = tiles.media_type or layer.formats[0]
    name = name_in_grid(layer, tiles.link)
    levels = list(tiles.levels)
    found: dict[str, Any] = {
        "tilejson": "3.0.0",
        "name": layer.title,
        "description": layer.abstract,
        "attribution": html.escape(layer.attribution, quote=False),  # maps show it as HTML
        "scheme": "xyz",
        "tiles": [f"{call.base_url}/xyz/{name}/{{z}}/{{x}}/{{y}}.{extension_of(media_type)}"],
        "minzoom": levels[0],
        "maxzoom": levels[-1],
        "bounds": [round(side, _DIGITS) for side in layer.extent],
        "center": _center(layer.extent, levels[0]),
    }
    if media_type == VECTOR_TILE:
        found["vector_layers"] = list(tiles.layer.vector_layers)  # required
    return {name: value for name, value in found.items() if value != ""}


def _center(extent: BoundingBox, level: int) -> list[float]:
    west, south, east, north = extent
    return [round((west + east) / 2, _DIGITS), round((south + north) / 2, _DIGITS), level]
