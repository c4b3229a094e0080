"""What our capabilities document says of the published layers."""

from __future__ import annotations

from ..capabilities.model import (
    BoxInCrs,
    CapabilitiesDocument,
    Layer,
    Legend,
    ServiceIdentification,
    ServiceProvider,
    Style,
    TileMatrixSetLink,
)
from ..capabilities.own_addresses import (
    info_resource,
    legend_address,
    operations_at,
    service_metadata_url,
    tile_resource,
)
from ..grid.tile_matrix import TileMatrixSet
from ..image.media_types import extension_of
from ..layer.published import MatrixSetLink, Publication, PublishedLayer

__all__ = ["describe"]

_IDENTIFICATION = ServiceIdentification(
    title="WMTS Bridge",
    abstract="Tiles of this computer as a Web Map Tile Service.",
    keywords=("WMTS", "tiles"),
)
_PROVIDER = ServiceProvider(name="WMTS Bridge")


def describe(publication: Publication, base: str) -> CapabilitiesDocument:
    """Return what the capabilities document of these layers says; `base` is the KVP address."""
    layers = publication.layers.values()
    linked = [link.tile_matrix_set for layer in layers for link in layer.links]
    return CapabilitiesDocument(
        identification=_IDENTIFICATION,
        provider=_PROVIDER,
        operations=operations_at(base, any(layer.info_formats for layer in layers)),
        layers=tuple(_layer(layer, base) for layer in layers),
        tile_matrix_sets=tuple({found.identifier: found for found in linked}.values()),
        update_sequence=str(publication.update_sequence),
        service_metadata_url=service_metadata_url(base),
    )


def _layer(layer: PublishedLayer, base: str) -> Layer:
    dimensions = [dimension.identifier for dimension in layer.dimensions]
    return Layer(
        identifier=layer.identifier,
        title=layer.title,
        abstract=_abstract(layer),
        links=tuple(_link(link) for link in layer.links),
        formats=layer.formats,
        extent=layer.extent,
        boxes=tuple(BoxInCrs(link.tile_matrix_set.crs, link.extent) for link in layer.links),
        styles=tuple(_style(layer, style, base) for style in layer.styles),
        info_formats=layer.info_formats,
        dimensions=layer.dimensions,
        resource_urls=(
            *(
                tile_resource(base, layer.identifier, name, extension_of(name), dimensions)
                for name in layer.formats
            ),
            *(
                info_resource(base, layer.identifier, name, dimensions)
                for name in layer.info_formats
            ),
        ),
    )


def _style(layer: PublishedLayer, style: Style, base: str) -> Style:
    """Return the style with the address at which we show its legend, if it has one."""
    picture = layer.legends.get(style.identifier)
    if picture is None:
        return style._replace(legends=())
    extension = extension_of(picture.media_type)
    href = legend_address(base, layer.identifier, style.identifier, extension)
    legend = Legend(href, picture.media_type, picture.width, picture.height)
    return style._replace(legends=(legend,))


def _abstract(layer: PublishedLayer) -> str:
    return "\n".join(text for text in (layer.abstract, layer.attribution) if text)


def _link(link: MatrixSetLink) -> TileMatrixSetLink:
    limits = link.limits
    if limits is None or _fills(link.tile_matrix_set, link):
        return TileMatrixSetLink(link.tile_matrix_set.identifier)
    return TileMatrixSetLink(link.tile_matrix_set.identifier, limits)


def _fills(tile_matrix_set: TileMatrixSet, link: MatrixSetLink) -> bool:
    return all(link.limits_of(matrix) == matrix.whole for matrix in tile_matrix_set.matrices)
