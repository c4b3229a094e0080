"""What clients are told of a published layer."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ..clients.facts import GridFacts, LayerFacts, TileFormat
from ..grid.crs import WEB_MERCATOR
from ..image.media_types import VECTOR_TILE, extension_of
from ..layer.published import MatrixSetLink, PublishedLayer
from .kml_pyramid import kml_name
from .protocols import PROTOCOLS
from .wms_wanted import offered_formats

__all__ = ["facts_of"]


_ALL = frozenset(PROTOCOLS)


def facts_of(layer: PublishedLayer, services: AbstractSet[str] = _ALL) -> LayerFacts:
    """Return what clients have to be told of a layer, Web Mercator first as in our documents.

    `services` are the protocols that are spoken, of which some may be off for the layer.
    """
    links = sorted(layer.links, key=lambda link: not _is_web_mercator(link))
    return LayerFacts(
        identifier=layer.identifier,
        formats=tuple(_format(name) for name in layer.formats),
        style=layer.styles[0].identifier,
        extent=layer.extent,
        grids=tuple(_grid(link) for link in links),
        attribution=layer.attribution,
        dimensions={one.identifier: one.default for one in layer.dimensions},
        is_vector=VECTOR_TILE in layer.formats,
        kml_name=kml_name(layer),
        switched_off=(_ALL - services) | layer.services_off,
        map_formats=tuple(_format(name) for name in offered_formats(layer)),
        only_tiles_as_maps=layer.maps.only_aligned,
    )


def _is_web_mercator(link: MatrixSetLink) -> bool:
    return link.tile_matrix_set.crs.name == WEB_MERCATOR.name


def _format(media_type: str) -> TileFormat:
    return TileFormat(media_type, extension_of(media_type))


def _grid(link: MatrixSetLink) -> GridFacts:
    found = link.tile_matrix_set
    return GridFacts(found, {one.identifier: link.limits_of(one) for one in found.matrices})
