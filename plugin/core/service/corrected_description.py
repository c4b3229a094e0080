"""What the capabilities of a corrected service say: the remote's words, and our addresses."""

from __future__ import annotations

import dataclasses
from urllib.parse import quote

from ..capabilities.model import CapabilitiesDocument, Layer, Legend, Style, TileMatrixSetLink
from ..capabilities.own_addresses import (
    info_resource,
    legend_address,
    operations_at,
    service_metadata_url,
    tile_resource,
)
from ..image.media_types import EXTENSIONS, extension_of
from ..layer.published import MatrixSetLink, Publication, PublishedLayer

__all__ = ["describe_corrected"]

_IN_PATH = ":,@!$'()*="
_PNG = "png"


def describe_corrected(
    document: CapabilitiesDocument, publication: Publication, base: str
) -> CapabilitiesDocument:
    """Return the document with sets and limits as they are published, and all addresses at `base`.

    Links to websites and further documents of the provider are left out: every address in the
    document stays under the same base.
    """
    layers = publication.layers.values()
    linked = [link.tile_matrix_set for layer in layers for link in layer.links]
    said = {layer.identifier: layer for layer in reversed(document.layers)}
    return dataclasses.replace(
        document,
        provider=document.provider._replace(site=""),
        operations=operations_at(base, any(layer.info_formats for layer in layers)),
        layers=tuple(_layer(said[layer.identifier], layer, base) for layer in layers),
        tile_matrix_sets=tuple({found.identifier: found for found in linked}.values()),
        update_sequence=str(publication.update_sequence),
        service_metadata_url=service_metadata_url(base),
    )


def _layer(said: Layer, layer: PublishedLayer, base: str) -> Layer:
    dimensions = [dimension.identifier for dimension in layer.dimensions]
    name = quote(layer.identifier, safe=_IN_PATH)
    tiles = [
        tile_resource(base, name, media_type, extension_of(media_type), dimensions)
        for media_type in layer.formats
        if media_type in EXTENSIONS
    ]
    infos = [info_resource(base, name, one, dimensions) for one in layer.info_formats]
    return dataclasses.replace(
        said,
        links=tuple(_link(link) for link in layer.links),
        formats=layer.formats,
        extent=layer.extent,
        metadata=(),
        styles=tuple(_style(layer, style, f"{base}", name) for style in layer.styles),
        info_formats=layer.info_formats,
        dimensions=layer.dimensions,
        resource_urls=(*tiles, *infos),
    )


def _link(link: MatrixSetLink) -> TileMatrixSetLink:
    return TileMatrixSetLink(link.tile_matrix_set.identifier, link.limits)


def _style(layer: PublishedLayer, style: Style, base: str, name: str) -> Style:
    picture = layer.legends.get(style.identifier)
    if picture is None:
        return style._replace(legends=())
    extension = EXTENSIONS.get(picture.media_type, _PNG)
    href = legend_address(base, name, quote(style.identifier, safe=_IN_PATH), extension)
    legend = Legend(href, picture.media_type, picture.width, picture.height)
    return style._replace(legends=(legend,))
