"""QGIS: which grid, which tiles and which addresses it makes of a document.

`qgswmscapabilities.cpp`, `qgswmsprovider.cpp`; read, and run as 3.22. Names of elements are
compared as they are written, prefix and all; text is taken as it is, blanks and line breaks too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional, Union
from urllib.parse import quote

from ...grid.crs import CRS84, Crs
from ...grid.limits import BoundingBox, Limits
from ...sentence import sentence
from ..subject import XLINK, Subject
from .belief import Belief, ClientLevel, Readings, Refusal, reads_crs
from .client import Client
from .names import Children, all_text, by_written_name, first
from .qgis_sets import QgisCrs, QgisSet, box_of, crs_of, set_of, text_of, whole_number
from .tiles import levels_within, projected_box

__all__ = ["QGIS"]


class _KvpHref(NamedTuple):
    href: Optional[str]
    encoding: str


def _belief(
    parts: Children, sets: Mapping[str, QgisSet], kvp: _KvpHref, version: str
) -> Union[Belief, Refusal]:
    links = [by_written_name(element) for element in parts.get("TileMatrixSetLink", ())]
    known = [link for link in links if text_of(link, "TileMatrixSet") in sets]
    if not known:
        return Refusal(sentence("finds no tile matrix set that the layer is linked to"))
    found = sets[text_of(known[0], "TileMatrixSet")]
    if found.crs is None:
        named = found.spelling.strip()
        why = sentence("does not know the coordinate reference system {crs!r}", crs=named)
        if named != found.spelling:
            why = sentence(
                "does not know the coordinate reference system {crs!r} with blanks or line breaks"
                " around",
                crs=named,
            )
        return Refusal(why)
    if not found.levels and found.left_out:
        return Refusal(
            sentence("asks for no tile: {reason}", reason=next(iter(found.left_out.values())))
        )
    if not found.levels:
        return Refusal(sentence("finds no TileMatrix in the tile matrix set"))
    address = _address(parts, found.identifier, kvp, version)
    if isinstance(address, Refusal):
        return address
    extent = _extent(parts, found.crs)
    levels = _limited(found.levels, known[0])
    if extent is not None:
        levels = levels_within(levels, extent)
    return Belief(
        found.identifier,
        levels,
        address,
        found.left_out,
        sentence("it keeps to the layer's boxes and limits, and to MatrixWidth and MatrixHeight"),
        reads_crs(found.crs.name, found.crs.inverted),
    )


def _extent(parts: Children, wanted: QgisCrs) -> Optional[BoundingBox]:
    """Return the layer's box in the CRS of its tile matrix set, projected if there is no other."""
    boxes: list[tuple[str, Crs, BoundingBox]] = []
    for element in parts.get("ows:WGS84BoundingBox", ())[:1]:
        box = box_of(element, False)
        boxes += [] if box is None else [("CRS:84", CRS84, box)]
    for element in parts.get("ows:BoundingBox", ()):
        crs = crs_of(element.get("crs", ""))
        box = None if crs is None else box_of(element, crs.inverted)
        if crs is not None and box is not None:
            boxes.append((crs.name, crs.crs, box))
    for name, _, box in boxes:
        if name == wanted.name:
            return box
    projected = (projected_box(box, crs, wanted.crs) for _, crs, box in boxes)
    return next(filter(None, projected), None)


def _limited(levels: tuple[ClientLevel, ...], link: Children) -> tuple[ClientLevel, ...]:
    """Return the levels cut to limits; those beyond their matrix are passed over."""
    limits: dict[str, Limits] = {}
    by_name = {level.tile_matrix: level for level in levels}
    for listed in link.get("TileMatrixSetLimits", ()):
        for entry in by_written_name(listed).get("TileMatrixLimits", ()):
            inside = by_written_name(entry)
            names = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
            found = Limits(*(whole_number(text_of(inside, name)) for name in names))
            level = by_name.get(text_of(inside, "TileMatrix"))
            if level is not None and level.asked is not None and _lies_in(found, level.asked):
                limits[level.tile_matrix] = found
    if not limits:
        return levels
    return tuple(
        level._replace(asked=limits.get(level.tile_matrix, level.asked)) for level in levels
    )


def _lies_in(found: Limits, whole: Limits) -> bool:
    return (
        0 <= found.min_row <= found.max_row <= whole.max_row
        and 0 <= found.min_column <= found.max_column <= whole.max_column
    )


def _address(
    parts: Children, tile_matrix_set: str, kvp: _KvpHref, version: str
) -> Union[Callable[[str, int, int], str], Refusal]:
    layer = text_of(parts, "ows:Identifier")
    styles = [by_written_name(style) for style in parts.get("Style", ())]
    style = next((text_of(one, "ows:Identifier") for one in styles), "default")
    formats = [all_text(element) for element in parts.get("Format", ())]
    if kvp.href is not None:
        format_ = formats[0] if formats else "image/png"
        return _kvp(kvp.href, version, layer, style, format_, tile_matrix_set)
    templates = {
        one.get("format", ""): one.get("template", "")
        for one in parts.get("ResourceURL", ())
        if one.get("resourceType") == "tile" and one.get("format") and one.get("template")
    }
    template = next((templates[one] for one in formats if one in templates), None)
    if template is None:
        named = ", ".join(formats) or sentence("no format at all")
        if kvp.encoding:
            return Refusal(
                sentence(
                    "asks for no tile: the first ows:Get of GetTile is for {encoding}, and no"
                    " ResourceURL is for {formats}",
                    encoding=kvp.encoding,
                    formats=named,
                )
            )
        return Refusal(
            sentence(
                "asks for no tile: no GetTile, and no ResourceURL is for {formats}", formats=named
            )
        )
    return _restful(template, _dimensions(parts), layer, style, tile_matrix_set)


def _dimensions(parts: Children) -> dict[str, str]:
    found = (by_written_name(element) for element in parts.get("Dimension", ()))
    return {text_of(one, "ows:Identifier"): text_of(one, "Default") for one in found}


def _kvp(
    href: str, version: str, layer: str, style: str, format_: str, tile_matrix_set: str
) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        start = href.rstrip("?&")
        joint = "&" if "?" in start else "?"
        query = (
            f"SERVICE=WMTS&REQUEST=GetTile&VERSION={version}&LAYER={quote(layer)}"
            f"&STYLE={quote(style)}&FORMAT={format_}&TILEMATRIXSET={quote(tile_matrix_set)}"
            f"&TILEMATRIX={quote(matrix)}&TILEROW={row}&TILECOL={column}"
        )
        return f"{start}{joint}{query}"

    return make


def _restful(
    template: str, dimensions: Mapping[str, str], layer: str, style: str, tile_matrix_set: str
) -> Callable[[str, int, int], str]:
    values = {**dimensions, "layer": layer, "style": style, "tilematrixset": tile_matrix_set}

    def make(matrix: str, column: int, row: int) -> str:
        place = {"tilematrix": matrix, "tilecol": str(column), "tilerow": str(row)}
        address = template
        for name, value in {**values, **place}.items():
            pattern = re.compile(re.escape(f"{{{name}}}"), re.I)
            address = pattern.sub(value.replace("\\", r"\\"), address)
        return address

    return make


def _get_tile(parts: Children) -> _KvpHref:
    """Return the first address of GetTile if it is asked by KVP: only its first value counts."""
    for metadata in parts.get("ows:OperationsMetadata", ()):
        for operation in by_written_name(metadata).get("ows:Operation", ()):
            get = first(operation, "ows:DCP", "ows:HTTP", "ows:Get", named=by_written_name)
            if operation.get("name") != "GetTile" or get is None:
                continue
            value = first(
                get, "ows:Constraint", "ows:AllowedValues", "ows:Value", named=by_written_name
            )
            encoding = "KVP" if value is None else all_text(value)
            href = get.get(f"{{{XLINK}}}href")
            if href is not None:
                return _KvpHref(href, "") if encoding == "KVP" else _KvpHref(None, encoding)
    return _KvpHref(None, "")


def _read(subject: Subject) -> Readings:
    root = subject.root
    if root.prefix or str(root.tag).rpartition("}")[2] != "Capabilities":
        return Refusal(
            sentence(
                "loads no layer: the root element must be written Capabilities, without the"
                " prefix {prefix}:",
                prefix=root.prefix,
            )
        )
    parts = by_written_name(root)
    if "Contents" not in parts:
        return Refusal(sentence("finds no element written Contents, without a prefix"))
    contents = by_written_name(parts["Contents"][0])
    sets = {}
    for element in contents.get("TileMatrixSet", ()):
        found = set_of(element)
        sets[found.identifier] = found
    kvp = _get_tile(parts)
    readings: dict[str, Union[Belief, Refusal]] = {}
    for element in contents.get("Layer", ()):
        inside = by_written_name(element)
        belief = _belief(inside, sets, kvp, root.get("version", ""))
        readings.setdefault(text_of(inside, "ows:Identifier"), belief)
    if not any(readings):
        return Refusal(
            sentence("finds no identifier of a layer: it must be written ows:Identifier")
        )
    return readings


QGIS = Client("QGIS", _read, minds=("&amp;", "before its declaration"))
