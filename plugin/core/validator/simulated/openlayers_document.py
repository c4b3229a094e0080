"""A document as OpenLayers reads it (`format/WMTSCapabilities.js`, `format/OWS.js`).

Names are compared with their namespaces, prefixes don't matter. What is not as expected is None, or
missing; of several elements where one is expected, the last that can be read counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..subject import XLINK
from .names import Children, all_text, by_namespace

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Get", "LimitsEntry", "Link", "OlDocument", "OlLayer", "OlMatrix", "OlSet", "read"]

_DECIMAL = re.compile(r"\s*([+-]?\d*\.?\d+(?:e[+-]?\d+)?)\s*\Z", re.I | re.A)
_INTEGER = re.compile(r"\s*(\d{1,15})\s*\Z", re.A)
_Box = tuple[float, float, float, float]


class OlMatrix(NamedTuple):
    """A TileMatrix: numbers that could not be read are None."""

    identifier: str
    scale: Optional[float]
    corner: Optional[tuple[float, float]]
    tile_width: Optional[int]
    tile_height: Optional[int]
    width: Optional[int]
    height: Optional[int]


class OlSet(NamedTuple):
    """A TileMatrixSet. `matrices` are in the document's order."""

    identifier: str
    crs: str
    box: Optional[_Box]
    matrices: tuple[OlMatrix, ...]


class LimitsEntry(NamedTuple):
    """A TileMatrixLimits."""

    tile_matrix: str
    min_row: Optional[int]
    max_row: Optional[int]
    min_column: Optional[int]
    max_column: Optional[int]


class Link(NamedTuple):
    """A TileMatrixSetLink. `limits` is None without a list of limits."""

    tile_matrix_set: str
    limits: Optional[tuple[LimitsEntry, ...]]


class Get(NamedTuple):
    """An address of GetTile. `encodings` is None without a Constraint."""

    href: str
    encodings: Optional[tuple[str, ...]]


class OlLayer(NamedTuple):
    """A Layer. `dimensions` have None for a value where there is none."""

    identifier: str
    links: tuple[Link, ...]
    formats: tuple[str, ...]
    styles: tuple[str, ...]
    default_style: int
    dimensions: tuple[tuple[str, Optional[str]], ...]
    boxes: tuple[tuple[str, _Box], ...]
    templates: Optional[tuple[str, ...]]


class OlDocument(NamedTuple):
    """What is asked of a document. `gets` is None if it has no operation GetTile."""

    layers: tuple[OlLayer, ...]
    sets: dict[str, OlSet]
    gets: Optional[tuple[Get, ...]]


def read(root: _Element) -> Optional[OlDocument]:
    """Return the document, or None if it has no Contents in the namespace of WMTS."""
    parts = by_namespace(root)
    contents = parts.get("Contents")
    if not contents:
        return None
    inside = by_namespace(contents[-1])
    sets: dict[str, OlSet] = {}
    for element in inside.get("TileMatrixSet", ()):
        found = _set(by_namespace(element))
        sets.setdefault(found.identifier, found)
    layers = tuple(_layer(by_namespace(element)) for element in inside.get("Layer", ()))
    return OlDocument(layers, sets, _gets(parts))


def _text(parts: Children, name: str) -> str:
    found = parts.get(name)
    return all_text(found[-1]).strip() if found else ""


def _decimal(parts: Children, name: str) -> Optional[float]:
    found = _DECIMAL.match(_text(parts, name))
    return float(found[1]) if found else None


def _integer(parts: Children, name: str) -> Optional[int]:
    found = _INTEGER.match(_text(parts, name))
    return int(found[1]) if found else None


def _corner(text: str) -> Optional[tuple[float, float]]:
    numbers = text.split()
    if len(numbers) != 2:
        return None
    try:
        return float(numbers[0]), float(numbers[1])
    except ValueError:
        return None


def _box(element: _Element) -> Optional[_Box]:
    parts = by_namespace(element)
    corners = [_corner(_text(parts, f"ows:{name}Corner")) for name in ("Lower", "Upper")]
    if corners[0] is None or corners[1] is None:
        return None
    (x1, y1), (x2, y2) = corners[0], corners[1]
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _set(parts: Children) -> OlSet:
    boxes = [_box(element) for element in parts.get("ows:BoundingBox", ())]
    matrices = []
    for element in parts.get("TileMatrix", ()):
        inside = by_namespace(element)
        matrices.append(
            OlMatrix(
                _text(inside, "ows:Identifier"),
                _decimal(inside, "ScaleDenominator"),
                _corner(_text(inside, "TopLeftCorner")),
                _integer(inside, "TileWidth"),
                _integer(inside, "TileHeight"),
                _integer(inside, "MatrixWidth"),
                _integer(inside, "MatrixHeight"),
            )
        )
    box = next((one for one in reversed(boxes) if one), None)
    crs = _text(parts, "ows:SupportedCRS")
    return OlSet(_text(parts, "ows:Identifier"), crs, box, tuple(matrices))


def _layer(parts: Children) -> OlLayer:
    styles = parts.get("Style", [])
    defaults = [style.get("isDefault") == "true" for style in styles]
    boxes = ((one.get("crs", ""), _box(one)) for one in parts.get("ows:BoundingBox", ()))
    resources = parts.get("ResourceURL")
    return OlLayer(
        _text(parts, "ows:Identifier"),
        tuple(_link(by_namespace(element)) for element in parts.get("TileMatrixSetLink", ())),
        tuple(all_text(element).strip() for element in parts.get("Format", ())),
        tuple(_text(by_namespace(style), "ows:Identifier") for style in styles),
        defaults.index(True) if True in defaults else 0,
        tuple(_dimension(by_namespace(element)) for element in parts.get("Dimension", ())),
        tuple((crs, box) for crs, box in boxes if box),
        None
        if resources is None
        else tuple(
            one.get("template", "") for one in resources if one.get("resourceType") == "tile"
        ),
    )


def _dimension(parts: Children) -> tuple[str, Optional[str]]:
    values = [*parts.get("Default", ())[-1:], *parts.get("Value", ())[:1]]
    value = all_text(values[0]).strip() if values else None
    return _text(parts, "ows:Identifier"), value


def _link(parts: Children) -> Link:
    lists = parts.get("TileMatrixSetLimits")
    if lists is None:
        return Link(_text(parts, "TileMatrixSet"), None)
    entries = []
    for element in by_namespace(lists[-1]).get("TileMatrixLimits", ()):
        inside = by_namespace(element)
        names = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
        numbers = (_integer(inside, name) for name in names)
        entries.append(LimitsEntry(_text(inside, "TileMatrix"), *numbers))
    return Link(_text(parts, "TileMatrixSet"), tuple(entries))


def _gets(parts: Children) -> Optional[tuple[Get, ...]]:
    found: Optional[tuple[Get, ...]] = None
    for metadata in parts.get("ows:OperationsMetadata", ())[-1:]:
        for operation in by_namespace(metadata).get("ows:Operation", ()):
            dcps = by_namespace(operation).get("ows:DCP", ())[-1:]
            https = [one for dcp in dcps for one in by_namespace(dcp).get("ows:HTTP", ())[-1:]]
            if operation.get("name") == "GetTile":
                gets = [get for http in https for get in by_namespace(http).get("ows:Get", ())]
                found = tuple(_get(get) for get in gets if get.get(f"{{{XLINK}}}href"))
    return found


def _get(element: _Element) -> Get:
    href = element.get(f"{{{XLINK}}}href", "")
    constraints = by_namespace(element).get("ows:Constraint")
    if not constraints:
        return Get(href, None)
    for constraint in constraints:
        if constraint.get("name") == "GetEncoding":
            allowed = by_namespace(constraint).get("ows:AllowedValues", ())[-1:]
            values = [one for each in allowed for one in by_namespace(each).get("ows:Value", ())]
            return Get(href, tuple(all_text(value).strip() for value in values))
    return Get(href, ())
