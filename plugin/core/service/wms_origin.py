"""Which of a layer's tile matrix sets a map is drawn from, and which tile is the map itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Optional

from ..grid.crs import in_same_units
from ..grid.tile_matrix import TileMatrix
from ..layer.published import MatrixSetLink, PublishedLayer
from ..mosaic.drawn import DrawnFrom
from ..mosaic.map_view import MapView
from ..sentence import sentence
from ..tile import TileSource
from .wms_report import refusal

__all__ = ["AlignedTile", "aligned_tile", "is_aligned", "link_for", "origin_of"]

_PART_OF_A_PIXEL = 0.01
"""How far the edges of a map may lie off those of a tile that is the map."""


class AlignedTile(NamedTuple):
    """A tile that is just what a map shows."""

    link: MatrixSetLink
    matrix: TileMatrix
    column: int
    row: int


def link_for(layer: PublishedLayer, style: str, view: MapView) -> MatrixSetLink:
    """Return the layer in a set of the map's own CRS, else in its first one.

    Raises:
        RequestRefused: it has the style in none.
    """
    links = [link for link in layer.links if _has(link, style)]
    if not links:
        raise refusal(
            sentence("There are no tiles of the style {style}.", style=style), "StyleNotDefined"
        )
    for link in links:
        if in_same_units(link.tile_matrix_set.crs, view.crs):
            return link
    return links[0]


def _has(link: MatrixSetLink, style: str) -> bool:
    return any(name == style for name, _ in link.sources)


def origin_of(layer: PublishedLayer, link: MatrixSetLink, style: str) -> DrawnFrom:
    """Return what a map in a style is drawn from: tiles as they come, before any conversion."""
    return DrawnFrom(_source(layer, link, style), link.tile_matrix_set, link.extent, link.limits)


def _source(layer: PublishedLayer, link: MatrixSetLink, style: str) -> TileSource:
    for media_type in layer.formats:
        source = link.sources.get((style, media_type))
        if source is not None:
            return source
    return next(source for (name, _), source in link.sources.items() if name == style)


def aligned_tile(layer: PublishedLayer, style: str, view: MapView) -> Optional[AlignedTile]:
    """Return the tile that a map is, or None if it is none, or one beyond the layer's limits."""
    for tile in _places(layer, style, view):
        if tile.link.limits_of(tile.matrix).contain(tile.column, tile.row):
            return tile
    return None


def is_aligned(layer: PublishedLayer, style: str, view: MapView) -> bool:
    """Tell whether a map lies where a tile of the layer's grids does, if there is one or not."""
    return next(_places(layer, style, view), None) is not None


def _places(layer: PublishedLayer, style: str, view: MapView) -> Iterator[AlignedTile]:
    """Yield the places in the layer's grids that are just what a map shows."""
    for link in layer.links:
        if not in_same_units(link.tile_matrix_set.crs, view.crs) or not _has(link, style):
            continue
        for matrix in link.tile_matrix_set.matrices:
            if (view.width, view.height) != (matrix.tile_width, matrix.tile_height):
                continue
            column = round((view.box.min_x - matrix.left) / matrix.span_x)
            row = round((matrix.top - view.box.max_y) / matrix.span_y)
            extent = matrix.tile_extent(column, row)
            off = max(abs(own - asked) for own, asked in zip(extent, view.box))
            if off < _PART_OF_A_PIXEL * matrix.cell_size:
                yield AlignedTile(link, matrix, column, row)
