"""The forms in which a layer's tiles can be asked for, each of which has a map on its page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple
from urllib.parse import quote

from ..grid.trimmed import levels_of
from ..image.media_types import VECTOR_TILE
from ..layer.published import MatrixSetLink, PublishedLayer
from .kml_pyramid import kml_name
from .quadkey import has_quadkeys
from .tile_templates import (
    quadkey_template,
    tms_address,
    wmts_kvp_template,
    wmts_template,
    xyz_template,
)
from .tms_documents import has_one_origin

__all__ = ["EXTENSION", "FORMS", "Form", "forms_in_grid", "kml_document", "wms_service"]

EXTENSION = "{extension}"
"""What stands for the extension of the format where the page's scripts put it in."""

_TMS_PLACE = f"{{z}}/{{x}}/{{-y}}.{EXTENSION}"


class Form(NamedTuple):
    """A way to ask for tiles: the protocol it belongs to, its title, and how it counts."""

    service: str
    title: str
    counting: str


FORMS: Mapping[str, Form] = {
    "wmts-kvp": Form("wmts", "WMTS, KVP", "rows and columns from the top left"),
    "wmts-rest": Form("wmts", "WMTS, RESTful", "rows and columns from the top left"),
    "xyz": Form("xyz", "XYZ", "y from the top"),
    "tms": Form("tms", "TMS", "y from the bottom"),
    "tms-flipped": Form("tms", "TMS, flipped", "y from the top, as GeoServer has it"),
    "quadkey": Form("quadkey", "Quadkeys", "a digit for each level"),
    "wms-1.1.1": Form("wms", "WMS 1.1.1", "the box of each tile, easting first"),
    "wms-1.3.0": Form("wms", "WMS 1.3.0", "the box in the order of the CRS’s axes"),
    "kml": Form("kml", "KML", "pictures in degrees, found document by document"),
}
"""All of them by the names that the page's scripts know, in the order in which they are shown."""


def forms_in_grid(
    layer: PublishedLayer, link: MatrixSetLink, base_url: str, services: AbstractSet[str]
) -> Mapping[str, str]:
    """Return the address of tiles by each form in which those of `services` show the layer.

    Names in braces stand for the place of a tile; of WMS and KML it is the address to begin with.
    """
    found = {**dict(_of_tiles(layer, link, base_url)), **dict(_of_layer(layer, base_url))}
    return {
        form: found[form] for form in FORMS if form in found and FORMS[form].service in services
    }


def _of_tiles(
    layer: PublishedLayer, link: MatrixSetLink, base_url: str
) -> Iterable[tuple[str, str]]:
    yield "wmts-kvp", wmts_kvp_template(layer, link, layer.formats[0], base_url)
    yield "wmts-rest", wmts_template(layer, link, layer.formats[0], base_url)
    yield "xyz", xyz_template(layer, link, EXTENSION, base_url)
    if has_one_origin(link.tile_matrix_set):
        tile_map = tms_address(layer, link, EXTENSION, base_url)
        yield "tms", tile_map + _TMS_PLACE
        yield "tms-flipped", f"{tile_map}{_TMS_PLACE.replace('-y', 'y')}?flipY=true"
    if has_quadkeys(levels_of(link.tile_matrix_set)):
        yield "quadkey", quadkey_template(layer, link, base_url, EXTENSION)


def _of_layer(layer: PublishedLayer, base_url: str) -> Iterable[tuple[str, str]]:
    if VECTOR_TILE not in layer.formats:
        capabilities = f"{wms_service(layer, base_url)}?SERVICE=WMS&REQUEST=GetCapabilities"
        yield "wms-1.1.1", f"{capabilities}&VERSION=1.1.1"
        yield "wms-1.3.0", f"{capabilities}&VERSION=1.3.0"
    if kml_name(layer):
        yield "kml", kml_document(layer, base_url)


def wms_service(layer: PublishedLayer, base_url: str) -> str:
    """Return the address of the WMS of a layer alone."""
    return f"{base_url}/layers/{quote(layer.identifier, safe='')}/wms"


def kml_document(layer: PublishedLayer, base_url: str) -> str:
    """Return the address of the document to begin with, of a layer that can be shown by KML."""
    return f"{base_url}/kml/{kml_name(layer)}.kml"
