"""The addresses of a layer by the protocols beside WMTS, as far as they can show it."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from urllib.parse import quote

from ..grid.trimmed import levels_of
from ..image.media_types import VECTOR_TILE, extension_of
from ..layer.published import MatrixSetLink, PublishedLayer
from .kml_pyramid import kml_name
from .landing_address import Address
from .quadkey import has_quadkeys
from .tile_names import name_in_grid
from .tile_templates import quadkey_template, tms_address, xyz_template
from .tilejson import has_tilejson
from .tms_documents import has_one_origin

__all__ = ["protocol_addresses"]


def protocol_addresses(
    layer: PublishedLayer, base_url: str, services: AbstractSet[str]
) -> list[Address]:
    """Return the addresses by those of `services` that can show the layer.

    What stands in braces is for the program to fill in.
    """
    found = [pair for link in layer.links for pair in _of_grid(layer, link, base_url)]
    found += _of_layer(layer, base_url)
    return [address for service, address in found if service in services]


def _of_grid(
    layer: PublishedLayer, link: MatrixSetLink, base_url: str
) -> Iterable[tuple[str, Address]]:
    grid = link.tile_matrix_set
    suffix = f", {grid.identifier}" if len(layer.links) > 1 else ""
    extension = extension_of(layer.formats[0])
    yield "xyz", Address(f"Tiles, XYZ{suffix}", xyz_template(layer, link, extension, base_url))
    if has_tilejson(grid):
        address = f"{base_url}/xyz/{name_in_grid(layer, link)}.json"
        yield "xyz", Address(f"TileJSON{suffix}", address)
    if has_one_origin(grid):
        yield "tms", Address(f"TMS{suffix}", tms_address(layer, link, extension, base_url))
    if has_quadkeys(levels_of(grid)):
        address = quadkey_template(layer, link, base_url)
        yield "quadkey", Address(f"Tiles by quadkeys{suffix}", address)


def _of_layer(layer: PublishedLayer, base_url: str) -> Iterable[tuple[str, Address]]:
    if VECTOR_TILE not in layer.formats:
        alone = f"{base_url}/layers/{quote(layer.identifier, safe='')}/wms"
        yield (
            "wms",
            Address("WMS of this layer alone", f"{alone}?SERVICE=WMS&REQUEST=GetCapabilities"),
        )
    name = kml_name(layer)
    if name:
        yield "kml", Address("KML for Google Earth", f"{base_url}/kml/{name}.kml")
