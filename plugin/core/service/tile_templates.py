"""Addresses of a layer's tiles by each protocol, with names in braces for a program to fill in."""

from __future__ import annotations

from urllib.parse import quote

from ..image.media_types import extension_of
from ..layer.published import MatrixSetLink, PublishedLayer
from .tile_names import name_in_grid

__all__ = ["quadkey_template", "tms_address", "wmts_kvp_template", "wmts_template", "xyz_template"]


def wmts_template(
    layer: PublishedLayer, link: MatrixSetLink, media_type: str, base_url: str
) -> str:
    """Return the RESTful address, in the default style and by the defaults of the dimensions."""
    dimensions = [quote(dimension.default, safe="") for dimension in layer.dimensions]
    grid = link.tile_matrix_set.identifier
    fixed = "/".join([layer.identifier, layer.styles[0].identifier, *dimensions, grid])
    place = f"{{TileMatrix}}/{{TileRow}}/{{TileCol}}.{extension_of(media_type)}"
    return f"{base_url}/wmts/1.0.0/{fixed}/{place}"


def wmts_kvp_template(
    layer: PublishedLayer, link: MatrixSetLink, media_type: str, base_url: str
) -> str:
    """Return the address by parameters, in the default style."""
    return (
        f"{base_url}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={layer.identifier}"
        f"&STYLE={layer.styles[0].identifier}&FORMAT={media_type}"
        f"&TILEMATRIXSET={link.tile_matrix_set.identifier}"
        "&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}"
    )


def xyz_template(layer: PublishedLayer, link: MatrixSetLink, extension: str, base_url: str) -> str:
    """Return the address by XYZ, in the format of an extension."""
    return f"{base_url}/xyz/{name_in_grid(layer, link)}/{{z}}/{{x}}/{{y}}.{extension}"


def tms_address(layer: PublishedLayer, link: MatrixSetLink, extension: str, base_url: str) -> str:
    """Return the address of the tile map, in the format of an extension."""
    return f"{base_url}/tms/1.0.0/{name_in_grid(layer, link)}@{extension}/"


def quadkey_template(
    layer: PublishedLayer, link: MatrixSetLink, base_url: str, extension: str = ""
) -> str:
    """Return the address by quadkeys; without an extension in the layer's own format."""
    suffix = f"@{extension}" if extension else ""
    return f"{base_url}/ve?LayerName={name_in_grid(layer, link)}{suffix}&tile={{quadkey}}"
