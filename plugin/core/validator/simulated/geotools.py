"""GeoTools (gt-wmts): which grid, which tiles and which addresses it makes of a document.

`model/WMTSCapabilities.java`, `client/WMTSTileService.java`, `client/WMTSTileFactory.java`; read,
not run. It reads the document whole, and what it cannot read spoils all layers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional, Union
from urllib.parse import quote

from ...grid.crs import CRS84, WGS84
from ...grid.limits import BoundingBox, Limits
from ...sentence import sentence
from ..subject import XLINK, Subject
from .belief import Belief, ClientLevel, Readings, Refusal, reads_crs
from .client import Client
from .geotools_sets import GeoToolsSet, numbers_in, set_of, text_of
from .judging import shown_address
from .names import Children, all_text, by_namespace, first
from .tiles import levels_within, projected_box

__all__ = ["GEOTOOLS"]

_PNG = ("image/png", "image/png24", "png", "png24", "image/png; mode=24bit")
_LIMITS = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
_ARC = sentence("counts 111319 m to a degree, which moves tiles by up to 90 m")


class _Kind(NamedTuple):
    """How the service is asked: by templates, or by KVP at `href`."""

    is_restful: bool
    href: str


def _read(subject: Subject) -> Readings:
    parts = by_namespace(subject.root)
    contents = parts.get("Contents")
    if not contents or not str(subject.root.tag).startswith("{"):
        return Refusal(sentence("reads nothing: there is no Contents in the namespace of WMTS 1.0"))
    identification = first(subject.root, "ows:ServiceIdentification", named=by_namespace)
    version = first(
        subject.root, "ows:ServiceIdentification", "ows:ServiceTypeVersion", named=by_namespace
    )
    if identification is None or version is None:
        return Refusal(
            sentence("reads nothing: ServiceIdentification has to say its ServiceTypeVersion")
        )
    inside = by_namespace(contents[0])
    sets: dict[str, GeoToolsSet] = {}
    for element in inside.get("TileMatrixSet", ()):
        found = set_of(by_namespace(element))
        if isinstance(found, Refusal):
            return found
        sets[found.identifier] = found
    kind = _kind(parts)
    if isinstance(kind, Refusal):
        return kind
    layers = map(by_namespace, inside.get("Layer", ()))
    return {text_of(layer, "ows:Identifier"): _belief(layer, sets, kind) for layer in layers}


def _kind(parts: Children) -> Union[_Kind, Refusal]:
    """Return how the service is asked: REST if any address of any operation is for it."""
    encodings: set[str] = set()
    href = ""
    for metadata in parts.get("ows:OperationsMetadata", ())[:1]:
        for get in metadata.iter("{*}Get"):
            href = get.get(f"{{{XLINK}}}href", "")
            if ":" not in href:
                shown = shown_address(href)
                return Refusal(
                    sentence(
                        "reads nothing: the address {address} of an operation is not whole",
                        address=shown,
                    )
                )
            encodings.update(all_text(value).strip().lower() for value in get.iter("{*}Value"))
    is_restful = bool(encodings & {"rest", "restful"}) or "kvp" not in encodings
    return _Kind(is_restful, href)


def _belief(
    parts: Children, sets: Mapping[str, GeoToolsSet], kind: _Kind
) -> Union[Belief, Refusal]:
    links = {
        text_of(link, "TileMatrixSet"): link
        for link in map(by_namespace, parts.get("TileMatrixSetLink", ()))
    }
    linked = [found for name, found in sets.items() if name in links]
    if not linked:
        return Refusal(sentence("finds no tile matrix set that the layer is linked to"))
    in_degrees = (found for found in linked if found.crs in (WGS84, CRS84))
    chosen = next(in_degrees, linked[0])
    if chosen.axes_fault:
        return Refusal(chosen.axes_fault)
    address = _address(parts, chosen.identifier, kind)
    if isinstance(address, Refusal):
        return address
    levels = _limited(chosen.levels, links[chosen.identifier])
    box = _box(parts)
    projected = None if box is None else projected_box(box, CRS84, chosen.crs)
    if projected is not None:
        levels = levels_within(levels, projected)
    return Belief(
        chosen.identifier,
        levels,
        address,
        {},
        sentence(
            "it takes the limits by their position in the list, the first for the first TileMatrix"
        ),
        reads_crs(chosen.crs.name, chosen.crs.northing_first),
        (_ARC,) if chosen.crs.is_geographic else (),
    )


def _limited(levels: tuple[ClientLevel, ...], link: Children) -> tuple[ClientLevel, ...]:
    """Return the levels with limits, the n-th in the list for the n-th level."""
    listed = [
        by_namespace(entry)
        for found in link.get("TileMatrixSetLimits", ())[:1]
        for entry in by_namespace(found).get("TileMatrixLimits", ())
    ]
    if not listed:
        return levels
    limited = []
    for number, level in enumerate(levels):
        asked: Optional[Limits] = level.asked
        if number < len(listed):
            numbers = [numbers_in(text_of(listed[number], name), 1) for name in _LIMITS]
            asked = Limits(*(int(found[0]) for found in numbers)) if all(numbers) else None
        limited.append(level._replace(asked=asked))
    return tuple(limited)


def _box(parts: Children) -> Optional[BoundingBox]:
    for element in parts.get("ows:WGS84BoundingBox", ())[:1]:
        inside = by_namespace(element)
        corners = [
            numbers_in(text_of(inside, f"ows:{name}Corner"), 2) for name in ("Lower", "Upper")
        ]
        if all(corners):
            return BoundingBox(*corners[0], *corners[1])
    return None


def _address(
    parts: Children, tile_matrix_set: str, kind: _Kind
) -> Union[Callable[[str, int, int], str], Refusal]:
    layer = text_of(parts, "ows:Identifier")
    styles = [text_of(by_namespace(style), "ows:Identifier") for style in parts.get("Style", ())]
    defaults = [style.get("isDefault") == "true" for style in parts.get("Style", ())]
    style = styles[defaults.index(True)] if True in defaults else (styles or [""])[0]
    formats = [all_text(element).strip() for element in parts.get("Format", ())]
    if not formats:
        return Refusal(sentence("stops with an error: the layer has no Format"))
    format_ = next((one for one in formats if one in _PNG), formats[0])
    if not kind.is_restful:
        return _kvp(kind.href, layer, style, format_, tile_matrix_set)
    templates = {
        one.get("format", ""): one.get("template", "")
        for one in parts.get("ResourceURL", ())
        if one.get("resourceType") == "tile"
    }
    if format_ not in templates:
        return Refusal(
            sentence(
                "stops with an error: the service offers REST, but no ResourceURL is for {format}",
                format=format_,
            )
        )
    found = [by_namespace(element) for element in parts.get("Dimension", ())]
    times = {text_of(one, "ows:Identifier"): text_of(one, "Default") for one in found}
    time = {name: value for name, value in times.items() if name.lower() == "time"}
    values = {"layer": layer, "style": style, "tilematrixset": tile_matrix_set, **time}
    return _restful(templates[format_], values)


def _kvp(
    href: str, layer: str, style: str, format_: str, tile_matrix_set: str
) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        start = href.rstrip("?&")
        joint = "&" if "?" in start else "?"
        query = (
            f"service=WMTS&version=1.0.0&request=GetTile&layer={quote(layer)}&style={quote(style)}"
            f"&format={quote(format_)}&tilematrixset={quote(tile_matrix_set)}"
            f"&TileMatrix={quote(matrix)}&TileCol={column}&TileRow={row}"
        )
        return f"{start}{joint}{query}"

    return make


def _restful(template: str, values: Mapping[str, str]) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        place = {"tilematrix": quote(matrix, safe=""), "tilerow": str(row), "tilecol": str(column)}
        address = template
        for name, value in {**values, **place}.items():
            pattern = re.compile(re.escape(f"{{{name}}}"), re.I)
            address = pattern.sub(value.replace("\\", r"\\"), address)
        return address

    return make


GEOTOOLS = Client("GeoTools", _read)
