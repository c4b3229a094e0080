"""GDAL's WMTS driver: which grid, which tiles and which addresses it makes of a document.

`frmts/wmts/wmtsdataset.cpp`; read, and run as 3.6. Namespaces and prefixes are taken off first.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional, Union
from urllib.parse import quote

from ...grid.crs import Crs
from ...grid.limits import BoundingBox, Limits
from ...sentence import Sentence, sentence
from ..subject import XLINK, Subject
from ..wording import in_row
from .belief import Belief, ClientLevel, Readings, Refusal, reads_crs
from .client import Client
from .gdal_sets import GdalSet, box_of, crs_of, is_swapped, set_of, text_of
from .names import Children, all_text, by_local_name, first
from .tiles import common_limits, matrix_of, projected_box, tiles_within

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["GDAL"]

_MOST_PIXELS = 2**31 - 1
_LEAST_OVERVIEW = 128
_WHOLE = re.compile(r"\s*([+-]?\d{1,15})", re.A)
_Sets = Mapping[str, Union[GdalSet, Refusal]]


class _Area(NamedTuple):
    """The extent of the raster, and in words where it is from."""

    box: BoundingBox
    reach: Sentence
    is_of_layer: bool


def _belief(parts: Children, sets: _Sets, kvp: str) -> Union[Belief, Refusal]:
    links = [by_local_name(element) for element in parts.get("TileMatrixSetLink", ())]
    known = [link for link in links if text_of(link, "TileMatrixSet") in sets]
    styles = _styles(parts)
    if not known:
        return Refusal(
            sentence(
                "refuses the layer, which has no TileMatrixSetLink to a tile matrix set that there"
                " is"
            )
        )
    if not styles:
        return Refusal(sentence("refuses the layer, which has no Style"))
    identifier = text_of(known[0], "TileMatrixSet")
    found = sets[identifier]
    if isinstance(found, Refusal):
        return found
    address = _address(parts, identifier, styles[0], kvp)
    if isinstance(address, Refusal):
        return address
    limits = _limits(known[0])
    area = _area(parts, found, limits)
    kept = () if area.is_of_layer else tuple(limits.items())
    levels, left_out = _levels(found, kept, area.box)
    if not levels:
        return Refusal(sentence("finds no level to show: {reach}", reach=area.reach))
    origin = reads_crs(found.spelling, found.swapped)
    if found.crs.is_geographic and (levels[-1].left, levels[-1].top) == (90.0, -180.0):
        origin = in_row([origin, sentence("newer versions put that right by themselves")])
    remarks = tuple(_remarks(found, _cut_off(levels, limits)))
    return Belief(identifier, levels, address, left_out, area.reach, origin, remarks)


def _remarks(found: GdalSet, cut_off: str) -> Iterator[Sentence]:
    if found.corrected:
        yield sentence("puts the axes of TopLeftCorner right by itself, and warns of it")
    if cut_off:
        yield sentence(
            "newer versions keep to the limits, too, which leave out level {level}", level=cut_off
        )


def _styles(parts: Children) -> list[str]:
    """Return the identifiers of the styles, those that are default first."""
    found: list[str] = []
    for element in parts.get("Style", ()):
        style = text_of(by_local_name(element), "Identifier")
        if element.get("isDefault", "").lower() in ("true", "yes", "on", "1"):
            found.insert(0, style)
        else:
            found.append(style)
    return found


def _whole(text: str) -> int:
    found = _WHOLE.match(text)
    return int(found[1]) if found else 0


def _limits(link: Children) -> dict[str, Limits]:
    """Return the limits by tile matrix; at an entry that lacks something GDAL reads no further."""
    found: dict[str, Limits] = {}
    names = ("TileMatrix", "MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")
    for listed in link.get("TileMatrixSetLimits", ())[:1]:
        for element in by_local_name(listed).get("TileMatrixLimits", ()):
            inside = by_local_name(element)
            texts = [text_of(inside, name) for name in names]
            if not all(texts):
                return found
            found[texts[0]] = Limits(*map(_whole, texts[1:]))
    return found


def _area(parts: Children, found: GdalSet, limits: Mapping[str, Limits]) -> _Area:
    """Return what the raster covers: a box of the layer, else of the set, else the finest level."""
    boxes: dict[str, tuple[BoundingBox, Crs]] = {}
    for element in [*parts.get("BoundingBox", ()), *parts.get("WGS84BoundingBox", ())]:
        is_degrees = str(element.tag).endswith("WGS84BoundingBox")
        spelling = element.get("crs", "") or ("EPSG:4326" if is_degrees else "")
        crs = crs_of(spelling)
        box = None if crs is None else box_of(element, is_swapped(spelling, crs))
        if crs is not None and box is not None:
            boxes[spelling] = (_turned(box, crs), crs)
    if found.spelling in boxes:
        reach = sentence("it keeps to the layer's BoundingBox in {crs}", crs=found.spelling)
        return _Area(boxes[found.spelling][0], reach, True)
    for spelling in sorted(boxes)[:1]:
        box, crs = boxes[spelling]
        projected = projected_box(box, crs, found.crs)
        if projected is not None:
            return _Area(
                projected,
                sentence("it keeps to the layer's box in {crs}", crs=spelling),
                True,
            )
    finest = matrix_of(found.levels[-1])
    own = finest.extent_of(finest.whole)
    reach = sentence(
        "it keeps to the last TileMatrix of the set, {level}, and its limits",
        level=finest.identifier,
    )
    box = (found.box.intersection(own) if found.box else None) or own
    if finest.identifier in limits:
        box = box.intersection(finest.extent_of(limits[finest.identifier])) or box
    return _Area(box, reach, False)


def _turned(box: BoundingBox, crs: Crs) -> BoundingBox:
    if crs.is_geographic and crs.northing_first and max(abs(box.min_y), abs(box.max_y)) > 90:
        return BoundingBox(box.min_y, box.min_x, box.max_y, box.max_x)
    return box


@functools.lru_cache(maxsize=512)
def _levels(
    found: GdalSet, limits: tuple[tuple[str, Limits], ...], box: BoundingBox
) -> tuple[tuple[ClientLevel, ...], dict[str, Sentence]]:
    """Return the levels of the raster and its overviews, and the others with the reason.

    The last one in the document is the raster itself; what has too many pixels for GDAL, or is
    smaller than an overview may be, is not missed.
    """
    last = found.levels[-1]
    reason = sentence(
        "it takes the last TileMatrix in the document for the finest, {level}",
        level=last.tile_matrix,
    )
    left_out = {
        level.tile_matrix: reason for level in found.levels if level.cell_size < last.cell_size
    }
    by_name = dict(limits)
    used: list[ClientLevel] = []
    for level in reversed(found.levels):
        width = (box.max_x - box.min_x) / level.cell_size
        height = (box.max_y - box.min_y) / level.cell_size
        if max(width, height) > _MOST_PIXELS or level.tile_matrix in left_out:
            continue
        if used and min(width, height) < _LEAST_OVERVIEW:
            break
        used.append(level._replace(asked=_asked(level, by_name.get(level.tile_matrix), box)))
    return tuple(reversed(used)), left_out


def _cut_off(levels: Sequence[ClientLevel], limits: Mapping[str, Limits]) -> str:
    """Return the first level whose limits lie clear of what is asked for; nothing if none does."""
    for level in levels:
        own = limits.get(level.tile_matrix)
        if own is not None and level.asked is not None and common_limits(level.asked, own) is None:
            return level.tile_matrix
    return ""


def _asked(level: ClientLevel, limits: Optional[Limits], box: BoundingBox) -> Optional[Limits]:
    asked = tiles_within(level, box)
    return asked if asked is None or limits is None else common_limits(asked, limits)


def _address(
    parts: Children, tile_matrix_set: str, style: str, kvp: str
) -> Union[Callable[[str, int, int], str], Refusal]:
    """Return how tiles are asked for: by the first URL template, by KVP only if there is none."""
    layer = text_of(parts, "Identifier")
    found = (by_local_name(element) for element in parts.get("Dimension", ()))
    dimensions = {text_of(one, "Identifier"): text_of(one, "Default") for one in found}
    for element in parts.get("ResourceURL", ()):
        if element.get("resourceType", "").lower() == "tile" and element.get("template"):
            values = {"Style": style, "TileMatrixSet": tile_matrix_set, **dimensions}
            return _restful(element.get("template", ""), values)
    if not kvp:
        return Refusal(
            sentence("refuses the layer: there is neither a ResourceURL for tiles nor KVP")
        )
    formats = [all_text(element).strip() for element in parts.get("Format", ())]
    format_ = "image/png" if "image/png" in formats else (formats or [""])[0]

    def make(matrix: str, column: int, row: int) -> str:
        start = kvp.rstrip("?&")
        joint = "&" if "?" in start else "?"
        query = (
            f"service=WMTS&request=GetTile&version=1.0.0&layer={quote(layer)}&style={quote(style)}"
            f"&format={format_}&TileMatrixSet={quote(tile_matrix_set)}"
            f"&TileMatrix={matrix}&TileRow={row}&TileCol={column}"
        )
        return f"{start}{joint}{query}"

    return make


def _restful(template: str, values: Mapping[str, str]) -> Callable[[str, int, int], str]:
    """Fill in each variable where it stands first, in any letter case."""

    def make(matrix: str, column: int, row: int) -> str:
        place = {"TileCol": str(column), "TileRow": str(row), "TileMatrix": matrix}
        address = template
        for name, value in {**values, **place}.items():
            pattern = re.compile(re.escape(f"{{{name}}}"), re.I)
            address = pattern.sub(value.replace("\\", r"\\"), address, count=1)
        return address

    return make


def _kvp_href(root: _Element) -> str:
    """Return the last address of GetTile whose first encoding is KVP, or that names none."""
    href = ""
    metadata = first(root, "OperationsMetadata", named=by_local_name)
    operations = [] if metadata is None else by_local_name(metadata).get("Operation", [])
    for operation in operations:
        http = first(operation, "DCP", "HTTP", named=by_local_name)
        if operation.get("name", "").lower() != "gettile" or http is None:
            continue
        for get in by_local_name(http).get("Get", ()):
            value = first(get, "Constraint", "AllowedValues", "Value", named=by_local_name)
            if value is None or all_text(value).strip().upper() == "KVP":
                href = get.get(f"{{{XLINK}}}href") or get.get("href") or ""
    return href


def _read(subject: Subject) -> Readings:
    root = subject.root
    name = str(root.tag).rpartition("}")[2]
    contents = first(root, "Contents", named=by_local_name)
    if name != "Capabilities" or contents is None:
        return Refusal(sentence("finds no Contents in an element Capabilities"))
    inside = by_local_name(contents)
    sets: dict[str, Union[GdalSet, Refusal]] = {}
    for element in inside.get("TileMatrixSet", ()):
        sets.setdefault(text_of(by_local_name(element), "Identifier"), set_of(element))
    kvp = _kvp_href(root)
    readings: dict[str, Union[Belief, Refusal]] = {}
    for element in inside.get("Layer", ()):
        parts = by_local_name(element)
        readings.setdefault(text_of(parts, "Identifier"), _belief(parts, sets, kvp))
    return readings


GDAL = Client("GDAL", _read, minds=())
