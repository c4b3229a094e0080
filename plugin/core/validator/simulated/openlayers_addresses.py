"""Where OpenLayers asks for tiles: by KVP unless the first address of GetTile says otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional, Union
from urllib.parse import quote, urlencode

from ...sentence import sentence
from .belief import Refusal
from .openlayers_document import Get, OlDocument, OlLayer

__all__ = ["OlAddresses", "addresses_of"]

_VARIABLE = re.compile(r"\{(\w+?)\}", re.A)


class OlAddresses(NamedTuple):
    """What makes the address of a tile, and how many URL templates take turns in it."""

    make: Callable[[str, int, int], str]
    templates: int = 1


def addresses_of(
    document: OlDocument, layer: OlLayer, tile_matrix_set: str
) -> Union[OlAddresses, Refusal]:
    """Return how tiles are asked for, or why none are."""
    hrefs = _kvp_hrefs(document.gets)
    if isinstance(hrefs, Refusal):
        return hrefs
    style = layer.styles[layer.default_style]
    values = {"layer": layer.identifier, "style": style, "tilematrixset": tile_matrix_set}
    if hrefs:
        kvp = {**values, "Service": "WMTS", "Request": "GetTile", "Version": "1.0.0"}
        kvp["Format"] = layer.formats[0]
        return OlAddresses(_kvp(hrefs[0], kvp, dict(layer.dimensions)))
    if not layer.templates:
        return Refusal(
            sentence(
                "asks for no tile: it finds neither KVP as the first way to ask for tiles, nor a"
                " ResourceURL for tiles"
            )
        )
    make = _restful(layer.templates[0], values, dict(layer.dimensions))
    return OlAddresses(make, len(layer.templates))


def _kvp_hrefs(gets: Optional[tuple[Get, ...]]) -> Union[list[str], Refusal]:
    """Return the addresses to be asked by KVP; none if the first is for another encoding."""
    if gets == ():
        return Refusal(sentence("stops with an error: GetTile has no ows:Get with an xlink:href"))
    hrefs: list[str] = []
    encoding = ""
    for get in gets or ():
        if get.encodings == ():
            return Refusal(
                sentence("stops with an error: a Constraint of GetTile has no GetEncoding")
            )
        offered = get.encodings or ("KVP",)
        encoding = "KVP" if get.encodings is None else encoding or offered[0]
        if encoding != "KVP":
            break
        if "KVP" in offered:
            hrefs.append(get.href)
    return hrefs


def _kvp(
    href: str, values: Mapping[str, str], dimensions: Mapping[str, Optional[str]]
) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        place = {"TileMatrix": matrix, "TileCol": column, "TileRow": row, **dimensions}
        start = re.sub(r"[?&]$", "", href)
        joint = "&" if "?" in start else "?"
        return f"{start}{joint}{urlencode({**values, **place}, quote_via=quote)}"

    return make


def _restful(
    template: str, values: Mapping[str, str], dimensions: Mapping[str, Optional[str]]
) -> Callable[[str, int, int], str]:
    def known(found: re.Match[str]) -> str:
        return values.get(found[1].lower(), found[0])

    start = _VARIABLE.sub(known, template)

    def make(matrix: str, column: int, row: int) -> str:
        place = {"TileMatrix": matrix, "TileCol": column, "TileRow": row, **dimensions}
        return _VARIABLE.sub(lambda found: quote(str(place.get(found[1], "undefined"))), start)

    return make
