"""Layers to be told of, and whatever tells of them."""

from __future__ import annotations

from dataclasses import replace

from wmts_bridge.plugin.core.clients.facts import GridFacts, LayerFacts, TileFormat
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrixSet
from wmts_bridge.plugin.core.grid.well_known import well_known_set

BASE = "http://127.0.0.1:8787"
PNG = TileFormat("image/png", "png")
JPEG = TileFormat("image/jpeg", "jpg")
WEBP = TileFormat("image/webp", "webp")
VECTOR = TileFormat("application/vnd.mapbox-vector-tile", "pbf")


def grid(name: str = "WebMercatorQuad", first: str = "2", last: str = "5") -> GridFacts:
    """A well-known set with these levels, all of it filled."""
    return of(well_known_set(name).trimmed(first, last))


def of(tile_matrix_set: TileMatrixSet) -> GridFacts:
    """A set, all of it filled."""
    whole = {matrix.identifier: matrix.whole for matrix in tile_matrix_set.matrices}
    return GridFacts(tile_matrix_set, whole)


def named(names: dict[str, str]) -> GridFacts:
    """Web Mercator with some levels called otherwise."""
    found = grid().tile_matrix_set
    matrices = tuple(
        matrix._replace(identifier=names.get(matrix.identifier, matrix.identifier))
        for matrix in found.matrices
    )
    return of(replace(found, matrices=matrices))


def trimmed_below(whole: GridFacts) -> GridFacts:
    """A grid without its last row of tiles."""
    found = whole.tile_matrix_set
    matrices = tuple(matrix._replace(height=matrix.height - 1) for matrix in found.matrices)
    return of(replace(found, matrices=matrices))


def facts(*grids: GridFacts, **further: object) -> LayerFacts:
    """A layer called roads."""
    values = {
        "identifier": "roads",
        "formats": (PNG,),
        "style": "default",
        "extent": BoundingBox(5.12345678, 45.5, 11.2, 47.98765432),
        "kml_name": "roads@WorldCRS84Quad",
        **further,
    }
    return LayerFacts(grids=grids or (grid(),), **values)
