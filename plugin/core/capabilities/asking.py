"""How to ask a described WMTS for a tile or for feature info: from its document to addresses.

KVP or RESTful is as the document offers it. Identifiers go into addresses as the document spells
them, percent-encoded as their place demands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, Optional

from ..errors import DocumentError
from .address_pattern import AddressPattern, kvp_pattern, template_pattern
from .model import KVP, RESTFUL, CapabilitiesDocument, Layer, ResourceUrl, Style

__all__ = [
    "Asked",
    "TileQuestion",
    "ask_for_info",
    "ask_for_tiles",
    "default_style",
    "preferred_format",
]

_NO_DIMENSIONS: Mapping[str, str] = {}
_EXTENSIONS = {"image/jpeg": "jpg", "image/svg+xml": "svg"}


class Asked(NamedTuple):
    """What to ask for. Empty texts mean: what the layer offers first.

    `dimensions` go by identifier; those not named have their default. `encoding` is `KVP` or
    `RESTful` to insist on one.
    """

    tile_matrix_set: str
    style: Optional[str] = None
    media_type: str = ""
    dimensions: Mapping[str, str] = _NO_DIMENSIONS
    encoding: str = ""


class TileQuestion(NamedTuple):
    """A question compiled: `url_of(matrix, column, row, dimensions)` is the address of a tile.

    The matrix goes by its identifier, the row counts from the top; `dimensions` are the values that
    differ from those asked for, None for none. For feature info `url_of_point` has the column and
    row of a pixel in the tile besides: `(matrix, column, row, i, j, dimensions)`.
    """

    media_type: str
    encoding: str
    url_of: Callable[[str, int, int, Optional[Mapping[str, str]]], str]
    url_of_point: Callable[[str, int, int, int, int, Optional[Mapping[str, str]]], str]


def preferred_format(layer: Layer) -> str:
    """Return the format to ask for: PNG if there is one, else the first picture, else the first."""
    lowered = [(media_type.lower(), media_type) for media_type in layer.formats]
    for wanted in ("image/png", "image/"):
        exact = [media_type for lower, media_type in lowered if lower == wanted]
        similar = [media_type for lower, media_type in lowered if lower.startswith(wanted)]
        if exact or similar:
            return (exact or similar)[0]
    return layer.formats[0] if layer.formats else "image/png"


def default_style(layer: Layer) -> Style:
    """Return the style said to be the default, else the first."""
    chosen = next((style for style in layer.styles if style.is_default), None)
    return chosen or (layer.styles[0] if layer.styles else Style("default", is_default=True))


def ask_for_tiles(document: CapabilitiesDocument, layer: Layer, asked: Asked) -> TileQuestion:
    """Return how to ask for the layer's tiles.

    A URL template of the format is preferred, as GDAL does, but not if it knows less than KVP: an
    empty style (a path cannot hold it) or a dimension that it leaves out.

    Raises:
        DocumentError: the layer is not linked to the set, or there is no way to ask for this.
    """
    media_type = asked.media_type or preferred_format(layer)
    values = _values(layer, asked, media_type)
    resources = [_resource(found) for found in layer.resource_urls if _is_tile(found, layer)]
    templates = _templates(layer, resources, media_type, asked, values)
    kvp = _kvp(document, ("GetTile",), {"REQUEST": "GetTile", "FORMAT": media_type}, layer, values)
    return _question(document, layer, asked, media_type, (templates, kvp), values)


def ask_for_info(document: CapabilitiesDocument, layer: Layer, asked: Asked) -> TileQuestion:
    """Return how to ask what is at a pixel of a tile; `media_type` is the InfoFormat wanted.

    Raises:
        DocumentError: the layer has no feature info, or there is no way to ask for it.
    """
    offered = [url for url in layer.resource_urls if url.resource_type.lower() == "featureinfo"]
    formats = [*layer.info_formats, *(url.format for url in offered if url.format)]
    media_type = asked.media_type or (formats[0] if formats else "")
    if not media_type:
        raise DocumentError(f"layer {layer.identifier} has no feature info")
    values = {**_values(layer, asked, preferred_format(layer)), "infoformat": media_type}
    templates = _templates(layer, offered, media_type, asked, values)
    parameters = {
        "REQUEST": "GetFeatureInfo",
        "FORMAT": preferred_format(layer),
        "INFOFORMAT": media_type,
    }
    operations = ("GetFeatureInfo", "GetTile")
    kvp = _kvp(document, operations, parameters, layer, values) if layer.info_formats else None
    return _question(document, layer, asked, media_type, (templates, kvp), values)


def _values(layer: Layer, asked: Asked, media_type: str) -> dict[str, str]:
    """Return what stands for each variable of a template, by its name in lower case.

    Raises:
        DocumentError: the layer is not linked to the set.
    """
    if all(link.tile_matrix_set != asked.tile_matrix_set for link in layer.links):
        raise DocumentError(
            f"layer {layer.identifier} has no tiles in tile matrix set {asked.tile_matrix_set!r}"
        )
    wanted = {name.lower(): value for name, value in asked.dimensions.items()}
    values = {
        dimension.identifier.lower(): wanted.get(dimension.identifier.lower(), dimension.default)
        for dimension in layer.dimensions
    }
    style = default_style(layer).identifier if asked.style is None else asked.style
    values.update(
        layer=layer.identifier,
        layeridentifier=layer.identifier,
        style=style,
        tilematrixset=asked.tile_matrix_set,
        format=media_type,
    )
    return values


def _is_tile(found: ResourceUrl, layer: Layer) -> bool:
    """Tell whether a template is for tiles; WMTS Simple's are, of a layer with a single set."""
    kind = found.resource_type.lower()
    return kind == "tile" or (kind == "simpleprofiletile" and len(layer.links) == 1)


def _resource(found: ResourceUrl) -> ResourceUrl:
    return found
