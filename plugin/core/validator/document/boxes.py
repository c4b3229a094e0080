"""Do the boxes of layers say where on the earth they lie, and do they agree?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ...capabilities.corner_repairs import swapped_box
from ...capabilities.elements import by_name, numbers, text_in
from ...capabilities.model import BoxInCrs, Layer
from ...capabilities.repair_notes import quoted
from ...grid.limits import BoundingBox
from ...sentence import Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from .axis_order import WGS84_BOX_SWAPPED
from .check import Check
from .places import Projector, read_layers, shown_box
from .written import Case, WrittenLayer, gathered, known_crs, written_layers

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

_WGS84_CLAUSE = (
    "OWS 06-121r3, 10.2.2: a WGS84BoundingBox has longitude and latitude in degrees, the lower"
    " corner south-west, the upper corner north-east."
)

LAYER_WITHOUT_BOX = Rule(
    "layer-without-box",
    Severity.WARNING,
    "a layer does not say where it lies",
    "7.1.1.1.1: WGS84BoundingBox and BoundingBox are optional.",
    "Add a WGS84BoundingBox, and a BoundingBox in the CRS of each tile matrix set.",
    (
        Effect("QGIS", "may take a wrong extent, and zooms to it"),
        Effect("GDAL", "takes the whole tile matrix set for the extent"),
        Effect("ArcGIS JS", "zooms to the whole world"),
        Effect("WebWorldWind", "fails to read a layer in EPSG:4326"),
    ),
)
WGS84_BOX_MISSING = Rule(
    "wgs84-box-missing",
    Severity.NOTE,
    "a layer has boxes, but no WGS84BoundingBox",
    "7.1.1.1.1: a WGS84BoundingBox is optional.",
    "Add a WGS84BoundingBox: it is the one that every client understands.",
    (
        Effect("ArcGIS JS", "zooms to the whole world"),
        Effect("WebWorldWind", "fails to read a layer in EPSG:4326"),
    ),
)
WGS84_BOX_BEYOND_EARTH = Rule(
    "wgs84-box-beyond-earth",
    Severity.ERROR,
    "a WGS84BoundingBox reaches beyond the earth",
    _WGS84_CLAUSE,
    "Write degrees: -180 to 180 for longitude, -90 to 90 for latitude.",
    (
        Effect("QGIS", "lists a wrong extent"),
        Effect("ArcGIS JS", "zooms to nowhere"),
        Effect("GDAL", "takes a wrong extent if there is no other box"),
    ),
)
WGS84_BOX_ACROSS = Rule(
    "wgs84-box-across-180",
    Severity.NOTE,
    "a WGS84BoundingBox reaches across 180 degrees of longitude",
    sentence(
        "{clause} Clients differ in how they read a box across the 180th meridian.",
        clause=sentence(_WGS84_CLAUSE),
    ),
    "Write -180 and 180 if clients shall find the layer.",
    (
        Effect("GDAL", "finds an empty extent"),
        Effect("ArcGIS JS", "zooms to a wrong place"),
    ),
)
BOX_INVERTED = Rule(
    "box-inverted",
    Severity.ERROR,
    "the lower corner of a box lies above the upper",
    "OWS 06-121r3, 10.2.1: LowerCorner has the smallest value of each axis, UpperCorner the"
    " largest.",
    "Exchange the values: the smaller ones into LowerCorner.",
    (
        Effect("GDAL", "finds an empty extent"),
        Effect("OpenLayers", "asks for no tile"),
        Effect("ArcGIS JS", "zooms to nowhere"),
    ),
)
BOX_EMPTY = Rule(
    "box-empty",
    Severity.WARNING,
    "a box has no area",
    "OWS 06-121r3, 10.2.1: a box surrounds the data.",
    "Write the true corners.",
    (
        Effect("GDAL", "finds an empty extent"),
        Effect("OpenLayers", "asks for no tile or one"),
    ),
)
BOX_CRS_UNKNOWN = Rule(
    "box-crs-unknown",
    Severity.WARNING,
    "a BoundingBox does not say in which CRS it is, or in one that is unknown",
    "OWS 06-121r3, 10.2.1: the attribute crs names the CRS of a box.",
    "Write the SupportedCRS of a linked tile matrix set into crs, letter by letter.",
    (Effect("GDAL", "leaves the box aside"), Effect("OpenLayers", "leaves the box aside")),
)
BOXES_DISJOINT = Rule(
    "boxes-disjoint",
    Severity.ERROR,
    "the boxes of a layer lie in different places",
    "OWS 06-121r3, 10.2: all boxes surround the same data.",
    "Correct the wrong one. Often its crs is another's, or its axes are exchanged.",
    (
        Effect("GDAL", "cuts the layer to a place without data, if it takes the wrong one"),
        Effect("OpenLayers", "asks for no tile where the layer is"),
    ),
)
BOXES_DIFFER = Rule(
    "boxes-differ",
    Severity.WARNING,
    "the boxes of a layer are of very different sizes",
    "OWS 06-121r3, 10.2: all boxes surround the same data.",
    "Compute both from the data.",
    (
        Effect("GDAL", "cuts the layer to the box in the CRS of the tile matrix set"),
        Effect("OpenLayers", "cuts the layer to the box in the CRS of the tile matrix set"),
    ),
)
RULES = (
    LAYER_WITHOUT_BOX,
    WGS84_BOX_MISSING,
    WGS84_BOX_BEYOND_EARTH,
    WGS84_BOX_ACROSS,
    BOX_INVERTED,
    BOX_EMPTY,
    BOX_CRS_UNKNOWN,
    BOXES_DISJOINT,
    BOXES_DIFFER,
)

_SLACK = 0.01
"""Degrees by which a box may reach beyond the earth (rounding)."""

_METRES = 1000.0
"""No angle in degrees is larger, however wrong."""

_LEAST_SHARED = 0.4
"""Part of what two boxes cover together that they must share. Projected boxes are larger."""


def check_boxes(subject: Subject) -> Iterator[Finding]:
    """Check the boxes of each layer, and each against the others."""
    read = read_layers(subject)
    projector = Projector()
    cases: dict[str, list[Case]] = {rule.code: [] for rule in (*RULES, WGS84_BOX_SWAPPED)}
    for layer in written_layers(subject):
        for rule, case in _of_layer(layer, read.get(layer.identifier), projector):
            cases[rule.code].append(case)
    for rule in (*RULES, WGS84_BOX_SWAPPED):
        yield from gathered(rule, cases[rule.code])


def _of_layer(
    layer: WrittenLayer, read: Optional[Layer], projector: Projector
) -> Iterator[tuple[Rule, Case]]:
    extents = layer.parts.get("wgs84boundingbox", [])
    boxes = layer.parts.get("boundingbox", [])
    if not extents:
        rule = WGS84_BOX_MISSING if boxes else LAYER_WITHOUT_BOX
        yield rule, Case(layer.element, _missing(layer, bool(boxes)), layer.about)
    for element in extents:
        box = _written(element)
        for rule, seen in () if box is None else _extent_faults(box):
            yield rule, _case(layer, element, seen)
    for element in boxes:
        for rule, seen in _box_faults(element, layer):
            yield rule, _case(layer, element, seen)
    if read is not None and read.extent is not None:
        for rule, code, seen in _contradictions(read, read.extent, projector):
            places = [one for one in boxes if _name_of(one) == code] if code else extents
            yield rule, _case(layer, (places or boxes)[0], seen)


def _missing(layer: WrittenLayer, has_others: bool) -> Sentence:
    if has_others:
        return sentence("Layer {layer} has no WGS84BoundingBox.", layer=quoted(layer.identifier))
    return sentence("Layer {layer} has no box.", layer=quoted(layer.identifier))


def _case(layer: WrittenLayer, element: _Element, seen: Sentence) -> Case:
    told = sentence("Layer {layer}: {seen}.", layer=quoted(layer.identifier), seen=seen)
    return Case(element, told, layer.about)


def _extent_faults(box: BoundingBox) -> Iterator[tuple[Rule, Sentence]]:
    west, south, east, north = box
    lower, upper = f"{west:.10g} {south:.10g}", f"{east:.10g} {north:.10g}"
    corners = sentence("the corners are {lower} and {upper}", lower=lower, upper=upper)
    latitude, longitude = max(abs(south), abs(north)), max(abs(west), abs(east))
    if latitude > 90.0 + _SLACK and longitude <= 90.0 + _SLACK:
        return  # latitude first: a question of axes
    if max(latitude, longitude) > _METRES:
        yield WGS84_BOX_BEYOND_EARTH, sentence("{corners}: these look like metres", corners=corners)
    elif latitude > 90.0 + _SLACK or longitude > 360.0 + _SLACK:
        yield WGS84_BOX_BEYOND_EARTH, corners
    elif south > north:
        yield BOX_INVERTED, sentence("{corners}: it ends south of where it begins", corners=corners)
    elif west > east or longitude > 180.0 + _SLACK:
        yield WGS84_BOX_ACROSS, corners
    elif west == east or south == north:
        yield BOX_EMPTY, corners


def _box_faults(element: _Element, layer: WrittenLayer) -> Iterator[tuple[Rule, Sentence]]:
    name = _name_of(element)
    crs = known_crs(name)
    if crs is None:
        unnamed = sentence("its box names no CRS")
        what = sentence("its box is in {crs}", crs=quoted(name)) if name else unnamed
        yield BOX_CRS_UNKNOWN, what
    box = _written(element)
    if box is None:
        return
    one, other = f"{box.min_x:.10g} {box.min_y:.10g}", f"{box.max_x:.10g} {box.max_y:.10g}"
    corners = sentence(
        "the corners of its box in {crs} are {one} and {other}",
        crs=quoted(name),
        one=one,
        other=other,
    )
    across = crs is not None and crs.is_geographic
    first_is_longitude = crs is not None and not crs.northing_first
    is_across = across and (box.min_x > box.max_x if first_is_longitude else box.min_y > box.max_y)
    if (box.min_x > box.max_x or box.min_y > box.max_y) and not is_across:
        yield BOX_INVERTED, corners
    elif box.min_x == box.max_x or box.min_y == box.max_y:
        yield BOX_EMPTY, corners


def _contradictions(
    layer: Layer, extent: BoundingBox, projector: Projector
) -> Iterator[tuple[Rule, str, Sentence]]:
    """Yield the rule, the CRS as it is written and what is seen, of boxes that cannot be true."""
    if _area(extent) <= 0.0 or extent.max_x - extent.min_x > 350.0:
        return  # some turns around the earth look like others
    for one in layer.boxes:
        there = projector.projected(extent, one.crs)
        if there is None or _area(there) <= 0.0 or _area(one.box) <= 0.0:
            continue
        shared = there.intersection(one.box)
        seen = sentence(
            "its box in {crs} is {box}, its WGS84BoundingBox is {there} there",
            crs=one.crs.name,
            box=shown_box(one.box),
            there=shown_box(there),
        )
        common = _area(shared) if shared is not None else 0.0
        if shared is None and _fits_exchanged(extent, one, projector):
            yield (
                WGS84_BOX_SWAPPED,
                "",
                sentence("{seen}; with latitude and longitude exchanged both agree", seen=seen),
            )
            return
        if shared is None:
            yield BOXES_DISJOINT, one.crs.urn, seen
        elif common < _LEAST_SHARED * (_area(there) + _area(one.box) - common):
            yield BOXES_DIFFER, one.crs.urn, seen


def _fits_exchanged(extent: BoundingBox, one: BoxInCrs, projector: Projector) -> bool:
    """Tell whether a box in degrees agrees with another as soon as its axes are exchanged."""
    if max(abs(extent.min_x), abs(extent.max_x)) > 90.0:
        return False
    there = projector.projected(swapped_box(extent), one.crs)
    return there is not None and there.intersection(one.box) is not None


def _name_of(element: _Element) -> str:
    return (element.get("crs") or "").strip()


def _written(element: _Element) -> Optional[BoundingBox]:
    parts = by_name(element)
    lower, upper = (numbers(text_in(parts, name), 2) for name in ("lowercorner", "uppercorner"))
    return BoundingBox(*lower, *upper) if lower and upper else None


def _area(box: BoundingBox) -> float:
    return (box.max_x - box.min_x) * (box.max_y - box.min_y)


CHECKS: tuple[Check, ...] = (check_boxes,)
