"""Are the axes of corners and boxes written in the order that their CRS has?

Where the document's own numbers prove that they are not, our reader has put them right already:
its notes say where.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ...capabilities.elements import by_name, numbers, text_in
from ...grid.crs import Crs
from ...grid.limits import BoundingBox
from ...grid.tile_matrix import TileMatrix
from ...sentence import Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row, whole
from .check import Check
from .written import (
    Case,
    WrittenLayer,
    WrittenSet,
    gathered,
    known_crs,
    written_layers,
    written_sets,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES", "WGS84_BOX_SWAPPED"]

_ORDER = "Coordinates stand in the order of axes that their CRS defines (OWS 06-121r3, 10.2.1)."

CORNER_AXES_SWAPPED = Rule(
    "corner-axes-swapped",
    Severity.ERROR,
    "the axes of a TopLeftCorner are the wrong way round",
    "Coordinates stand in the order of axes that their CRS defines (6.1; OWS 06-121r3, 10.2.1):"
    " latitude first in EPSG:4326, longitude first in CRS84.",
    "Exchange the two numbers of every TopLeftCorner of the set: 90 -180 in"
    " urn:ogc:def:crs:EPSG::4326, -180 90 in urn:ogc:def:crs:OGC:1.3:CRS84.",
    (
        Effect("QGIS", "loads the layer as valid and shows nothing"),
        Effect("OpenLayers", "asks for no tile"),
        Effect("GeoTools", "asks for the wrong tiles"),
        Effect("ArcGIS JS", "puts the layer in the wrong place"),
        Effect("GDAL", "puts only some of such corners right by itself"),
    ),
)
CORNER_NOT_TOP_LEFT = Rule(
    "corner-not-top-left",
    Severity.ERROR,
    "a TopLeftCorner is another corner of the world",
    "Rows count from the top, and the corner given is the top left one (6.1).",
    "Give the top left corner: -20037508.342789244 20037508.342789244 in EPSG:3857, 90 -180 in"
    " urn:ogc:def:crs:EPSG::4326. If rows count from the bottom, turn them round in the answers.",
    (
        Effect("QGIS", "looks for the layer beyond the edge of the world and shows nothing"),
        Effect("OpenLayers", "asks for no tile"),
        Effect("GDAL", "places the layer beyond the edge of the world"),
    ),
)
BOX_AXES_SWAPPED = Rule(
    "box-axes-swapped",
    Severity.ERROR,
    "the axes of a layer's BoundingBox are the wrong way round",
    _ORDER,
    "Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out.",
    (
        Effect("GDAL", "cuts the layer to a place where it has no data"),
        Effect("OpenLayers", "asks for no tile where the layer is"),
        Effect("QGIS", "zooms to a wrong place"),
    ),
)
WGS84_BOX_SWAPPED = Rule(
    "wgs84-box-swapped",
    Severity.ERROR,
    "a WGS84BoundingBox has latitude before longitude",
    "A WGS84BoundingBox has longitude before latitude, always (OWS 06-121r3, 10.2.2).",
    "Write longitude before latitude in both corners.",
    (
        Effect("ArcGIS JS", "zooms to a wrong place"),
        Effect("GDAL", "cuts the layer to a wrong place if it has no other box"),
        Effect("WebWorldWind", "looks for the layer in the wrong place"),
        Effect("QGIS", "lists a wrong extent"),
    ),
)
SET_BOX_AXES_SWAPPED = Rule(
    "set-box-axes-swapped",
    Severity.WARNING,
    "the axes of a tile matrix set's BoundingBox are the wrong way round",
    _ORDER,
    "Exchange the two numbers in LowerCorner and in UpperCorner, or leave the box out: it is"
    " optional.",
    (
        Effect("OpenLayers", "cuts layers without a box of their own to this one"),
        Effect("GDAL", "cuts layers without a box of their own to this one"),
    ),
)
RULES = (
    CORNER_AXES_SWAPPED,
    CORNER_NOT_TOP_LEFT,
    BOX_AXES_SWAPPED,
    WGS84_BOX_SWAPPED,
    SET_BOX_AXES_SWAPPED,
)

_BY_NOTE = {"corner-swapped": CORNER_AXES_SWAPPED, "corner-sign": CORNER_NOT_TOP_LEFT}
_BOX_NOTES = ("box-swapped", "extent-swapped")
_NEAR = 1e-6
"""Part of a box's side by which its corner may miss the corner of the set (rounding)."""


def check_axis_order(subject: Subject) -> Iterator[Finding]:
    """Check corners and boxes by where their CRS is used and where the layers lie."""
    by_set = {note.tile_matrix_set: note.code for note in subject.notes if note.code in _BY_NOTE}
    for found in written_sets(subject):
        code = by_set.get(found.identifier)
        if code:
            yield from _corners(subject, found, _BY_NOTE[code])
        else:
            yield from _set_boxes(found)
    noted = {note.layer for note in subject.notes if note.code in _BOX_NOTES}
    boxes: list[Case] = []
    extents: list[Case] = []
    for layer in written_layers(subject):
        if layer.identifier in noted:
            _look_at_boxes(subject, layer, boxes, extents)
    yield from gathered(BOX_AXES_SWAPPED, boxes)
    yield from gathered(WGS84_BOX_SWAPPED, extents)


def _corners(subject: Subject, found: WrittenSet, rule: Rule) -> Iterator[Finding]:
    """Tell of the first level that our reader had to move, and of how many."""
    repaired = subject.document.tile_matrix_set(found.identifier)
    if repaired is None:
        return
    moved = []
    for level, matrix in found.matrices():
        right = repaired.matrix(level.identifier)
        if right is not None and (right.left, right.top) != (matrix.left, matrix.top):
            moved.append((level, matrix, right))
    if not moved:
        return
    level, matrix, right = moved[0]
    crs = repaired.crs
    axes = sentence("northing first") if crs.northing_first else sentence("easting first")
    seen = sentence(
        "The corner is written {corner!r}; in {crs}, {axes}, that is easting {easting} and"
        " northing {northing}, and the tiles would cover {area}. The set makes sense with"
        " easting {right_easting} and northing {right_northing}",
        corner=text_in(level.parts, "topleftcorner"),
        crs=crs.name,
        axes=axes,
        easting=_number(matrix.left),
        northing=_number(matrix.top),
        area=_extent(matrix),
        right_easting=_number(right.left),
        right_northing=_number(right.top),
    )
    more = sentence("so it is at {count} levels", count=len(moved)) if len(moved) > 1 else ""
    case = Case(level.child("topleftcorner"), whole(in_row([seen, more])), found.about)
    yield from gathered(rule, [case])


def _set_boxes(found: WrittenSet) -> Iterator[Finding]:
    """Tell of boxes that have the set's own corner only with their axes exchanged."""
    corners = [(matrix.left, matrix.top) for _, matrix in found.matrices()]
    for element in found.parts.get("boundingbox", ()):
        crs = known_crs(element.get("crs", "")) or found.crs
        box = _written_box(element)
        if crs is None or crs != found.crs or box is None:
            continue
        as_written, swapped = _both_ways(box, crs)
        side = max(box.max_x - box.min_x, box.max_y - box.min_y)
        if _has_corner(swapped, corners, side) and not _has_corner(as_written, corners, side):
            seen = sentence(
                "Its top left corner is easting {easting}, northing {northing}; with the axes"
                " exchanged it is the set's own, easting {right_easting}, northing"
                " {right_northing}.",
                easting=_number(as_written.min_x),
                northing=_number(as_written.max_y),
                right_easting=_number(swapped.min_x),
                right_northing=_number(swapped.max_y),
            )
            yield from gathered(SET_BOX_AXES_SWAPPED, [Case(element, seen, found.about)])


def _has_corner(box: BoundingBox, corners: list[tuple[float, float]], side: float) -> bool:
    """Tell whether the box starts where one of the levels does."""
    slack = _NEAR * side
    return any(
        abs(box.min_x - left) <= slack and abs(box.max_y - top) <= slack for left, top in corners
    )


def _look_at_boxes(
    subject: Subject, layer: WrittenLayer, boxes: list[Case], extents: list[Case]
) -> None:
    """Add the layer's boxes that our reader turned round."""
    for element in layer.parts.get("wgs84boundingbox", ()):
        box = _written_box(element)
        if box is not None and max(abs(box.min_y), abs(box.max_y)) > 90.01:
            seen = sentence(
                "Layer {layer!r}: the box is {corners}; its latitudes would be {south} to {north}.",
                layer=layer.identifier,
                corners=_shown(box),
                south=_number(box.min_y),
                north=_number(box.max_y),
            )
            if max(abs(box.min_x), abs(box.max_x)) <= 90.01:
                extents.append(Case(element, seen, layer.about))
    read = subject.document.layer(layer.identifier)
    for found in read.boxes if read is not None else ():
        for element in layer.parts.get("boundingbox", ()):
            box = _written_box(element)
            if box is None or known_crs(element.get("crs", "")) != found.crs:
                continue
            as_written, swapped = _both_ways(box, found.crs)
            if found.box == swapped != as_written:
                seen = sentence(
                    "Layer {layer!r}: the box is {corners} in {crs}; only with the axes exchanged"
                    " does it lie where the layer and its tiles do.",
                    layer=layer.identifier,
                    corners=_shown(box),
                    crs=found.crs.name,
                )
                about = About(layer.identifier)
                boxes.append(Case(element, seen, about))


def _written_box(element: _Element) -> Optional[BoundingBox]:
    parts = by_name(element)
    pairs = [numbers(text_in(parts, name), 2) for name in ("lowercorner", "uppercorner")]
    return BoundingBox(*pairs[0], *pairs[1]) if all(pairs) else None


def _both_ways(box: BoundingBox, crs: Crs) -> tuple[BoundingBox, BoundingBox]:
    """Return the box easting first, as its CRS has it, and with the axes exchanged."""
    xs, ys = sorted((box.min_x, box.max_x)), sorted((box.min_y, box.max_y))
    one = BoundingBox(xs[0], ys[0], xs[1], ys[1])
    other = BoundingBox(ys[0], xs[0], ys[1], xs[1])
    return (other, one) if crs.northing_first else (one, other)


def _extent(matrix: TileMatrix) -> Sentence:
    box = matrix.extent_of(matrix.whole)
    west, south, east, north = map(_number, box)
    return sentence(
        "easting {west} to {east}, northing {south} to {north}",
        west=west,
        east=east,
        south=south,
        north=north,
    )


def _shown(box: BoundingBox) -> Sentence:
    min_x, min_y, max_x, max_y = map(_number, box)
    return sentence(
        "{min_x} {min_y} to {max_x} {max_y}", min_x=min_x, min_y=min_y, max_x=max_x, max_y=max_y
    )


def _number(value: float) -> str:
    return f"{value:.10g}"


CHECKS: tuple[Check, ...] = (check_axis_order,)
