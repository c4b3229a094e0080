"""ArcGIS Maps SDK for JavaScript: which grid, tiles and addresses it makes of a document.

`layers/WMTSLayer.js`, `layers/support/wmtsUtils.js`; read as 5.1, not run. It deletes every `ows:`
from the text of the document and compares the names that are left as they are written.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional, Union
from urllib.parse import quote

from ...errors import GridError
from ...grid.crs import CRS84, METRES_PER_DEGREE, Crs, parse_crs
from ...grid.limits import Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import sentence
from ..subject import Subject
from .belief import Belief, ClientLevel, Readings, Refusal
from .client import Client
from .names import Children, all_text, by_written_name, first

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ARCGIS_JS"]

_OWS = re.compile("ows:", re.I)
_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)", re.I | re.A)
_OTHER_SPHERE = math.pi * 6370997.0 / 180
_ESRIS_OWN_SET = "default028mm"
_MERCATOR = (3857, 900913, 102100, 102113)


class _Set(NamedTuple):
    identifier: str
    swapped: bool
    levels: tuple[ClientLevel, ...]


def _by_name(element: _Element) -> Children:
    """Return the children by the name in their tag, `ows:` taken off."""
    found: Children = {}
    for name, children in by_written_name(element).items():
        found.setdefault(_OWS.sub("", name), []).extend(children)
    return found


def _text(parts: Children, name: str) -> str:
    found = parts.get(name)
    return _OWS.sub("", all_text(found[0])) if found else ""


def _number(text: str) -> float:
    found = _NUMBER.match(text)
    return float(found[1]) if found else math.nan


def _whole(text: str) -> int:
    number = _number(text)
    return int(number) if math.isfinite(number) else -1


@functools.lru_cache(maxsize=256)
def _crs(spelling: str) -> Optional[Crs]:
    """Return the CRS by the number after the last colon, or None."""
    if "crs84" in spelling.lower():
        return CRS84
    code = spelling.rpartition(":")[2].strip()
    if not code.isascii() or not code.isdigit():
        return None
    try:
        return parse_crs("EPSG:3857" if int(code) in _MERCATOR else f"EPSG:{code}")
    except GridError:
        return None


def _set(parts: Children) -> Union[_Set, Refusal]:
    spelling, identifier = _text(parts, "SupportedCRS"), _text(parts, "Identifier")
    crs = _crs(spelling)
    if crs is None:
        return Refusal(
            sentence(
                "finds no number of a coordinate reference system at the end of {crs!r}",
                crs=spelling,
            )
        )
    swapped = crs.northing_first and "epsg" in spelling.lower()
    matrices = [_by_name(element) for element in parts.get("TileMatrix", ())]
    if not matrices:
        return Refusal(sentence("finds no TileMatrix in tile matrix set {name}", name=identifier))
    metres = crs.metres_per_unit
    if crs.is_geographic:
        metres = _OTHER_SPHERE if identifier == _ESRIS_OWN_SET else METRES_PER_DEGREE
    sides = _whole(_text(matrices[0], "TileWidth")), _whole(_text(matrices[0], "TileHeight"))
    levels = []
    for matrix in matrices:
        name, corner = _text(matrix, "Identifier"), _text(matrix, "TopLeftCorner")
        numbers = [_number(part) for part in corner.split(" ")][:2]
        if len(numbers) < 2 or not all(map(math.isfinite, numbers)):
            return Refusal(
                sentence(
                    "asks for no tile: TopLeftCorner of tile matrix {name} must be two numbers with"
                    " one blank between ({corner!r})",
                    name=name,
                    corner=corner[:60],
                )
            )
        left, top = reversed(numbers) if swapped else numbers
        cell_size = _number(_text(matrix, "ScaleDenominator")) * PIXEL_SIZE / metres
        width, height = _whole(_text(matrix, "MatrixWidth")), _whole(_text(matrix, "MatrixHeight"))
        asked = Limits(0, height - 1, 0, width - 1)
        levels.append(ClientLevel(name, cell_size, left, top, *sides, asked))
    return _Set(identifier, swapped, tuple(levels))


def _belief(
    parts: Children, sets: Mapping[str, Union[_Set, Refusal]], kvp: str
) -> Union[Belief, Refusal]:
    links = [_by_name(element) for element in parts.get("TileMatrixSetLink", ())]
    if not links:
        return Refusal(sentence("finds no TileMatrixSetLink in the layer"))
    named = _text(links[0], "TileMatrixSet")
    found = sets.get(named)
    if found is None:
        return Refusal(sentence("finds no tile matrix set {set}, the layer's first", set=named))
    if isinstance(found, Refusal):
        return found
    address = _address(parts, named, kvp)
    if isinstance(address, Refusal):
        return address
    origin = sentence(
        "it reads the set with easting first, and the size of tiles from the first TileMatrix"
    )
    if found.swapped:
        origin = sentence(
            "it reads the set with northing first, and the size of tiles from the first TileMatrix"
        )
    return Belief(
        named,
        _limited(found.levels, links[0]),
        address,
        {},
        sentence("it keeps to TileMatrixSetLimits, or to MatrixWidth and MatrixHeight"),
        origin,
    )


def _limited(levels: tuple[ClientLevel, ...], link: Children) -> tuple[ClientLevel, ...]:
    limits: dict[str, Limits] = {}
    for listed in link.get("TileMatrixSetLimits", ())[:1]:
        for entry in _by_name(listed).get("TileMatrixLimits", ()):
            inside = _by_name(entry)
            names = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
            found = Limits(*(_whole(_text(inside, name)) for name in names))
            limits.setdefault(_text(inside, "TileMatrix"), found)
    if not limits:
        return levels
    return tuple(
        level._replace(asked=limits.get(level.tile_matrix, level.asked)) for level in levels
    )


def _address(
    parts: Children, tile_matrix_set: str, kvp: str
) -> Union[Callable[[str, int, int], str], Refusal]:
    """Return how tiles are asked for: by templates if there are any, whatever else is offered."""
    layer = _text(parts, "Identifier")
    raw = (all_text(element) for element in parts.get("Identifier", ())[:1])
    if any(_OWS.search(text) for text in raw):
        return Refusal(
            sentence(
                "asks for layer {layer!r}: it deletes every 'ows:' from the document", layer=layer
            )
        )
    styles = [_text(_by_name(element), "Identifier") for element in parts.get("Style", ())]
    style = (styles or ["default"])[0]
    formats = [all_text(element).strip() for element in parts.get("Format", ())]
    format_ = (formats or [""])[0]
    offered = [
        (one.get("format", ""), _OWS.sub("", one.get("template", "")))
        for one in parts.get("ResourceURL", ())
        if one.get("resourceType") == "tile"
    ]
    templates = [template for media, template in offered if media == format_]
    templates = templates or [template for _, template in offered]
    if templates:
        values = {"Style": style, "TileMatrixSet": tile_matrix_set, **_dimensions(parts)}
        return _restful(templates[0], values)
    if not kvp:
        return Refusal(
            sentence("has no address to ask at: neither a ResourceURL for tiles nor KVP")
        )

    def make(matrix: str, column: int, row: int) -> str:
        query = (
            f"SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&LAYER={quote(layer)}&STYLE={quote(style)}"
            f"&FORMAT={format_}&TILEMATRIXSET={quote(tile_matrix_set)}&TILEMATRIX={quote(matrix)}"
            f"&TILEROW={row}&TILECOL={column}"
        )
        return f"{kvp.rstrip('?&')}?{query}"

    return make


def _dimensions(parts: Children) -> dict[str, str]:
    """Return the first two dimensions and their defaults; it knows of no more."""
    found = [_by_name(element) for element in parts.get("Dimension", ())[:2]]
    return {_text(one, "Identifier"): _text(one, "Default") for one in found}


def _restful(template: str, values: Mapping[str, str]) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        place = {"TileMatrix": matrix, "TileRow": str(row), "TileCol": str(column), **values}
        address = template
        for name, value in place.items():
            pattern = re.compile(re.escape(f"{{{name}}}"), re.I)
            address = pattern.sub(value.replace("\\", r"\\"), address)
        return address

    return make


def _kvp_href(root: _Element) -> str:
    """Return the address of GetTile for KVP: the first attribute of a Get, whatever it is."""
    metadata = first(root, "OperationsMetadata", named=_by_name)
    for operation in [] if metadata is None else _by_name(metadata).get("Operation", []):
        http = first(operation, "DCP", "HTTP", named=_by_name)
        if operation.get("name") != "GetTile" or http is None:
            continue
        for get in _by_name(http).get("Get", ()):
            value = first(get, "Constraint", "AllowedValues", "Value", named=_by_name)
            if get.attrib and (value is None or all_text(value).strip() == "KVP"):
                return str(next(iter(get.attrib.values())))
    return ""


def _read(subject: Subject) -> Readings:
    contents = first(subject.root, "Contents", named=_by_name)
    if contents is None:
        return Refusal(sentence("finds no element written Contents, without a prefix"))
    inside = _by_name(contents)
    sets: dict[str, Union[_Set, Refusal]] = {}
    for element in inside.get("TileMatrixSet", ()):
        parts = _by_name(element)
        sets.setdefault(_text(parts, "Identifier"), _set(parts))
    kvp = _kvp_href(subject.root)
    readings: dict[str, Union[Belief, Refusal]] = {}
    for element in inside.get("Layer", ()):
        parts = _by_name(element)
        identifier = all_text(parts["Identifier"][0]) if "Identifier" in parts else ""
        readings.setdefault(identifier, _belief(parts, sets, kvp))
    if not any(readings):
        return Refusal(
            sentence("finds no identifier of a layer: it must be written ows:Identifier")
        )
    return readings


ARCGIS_JS = Client("ArcGIS JS", _read)
