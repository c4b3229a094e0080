"""Do tile matrix sets keep what their names promise: well-known scale sets and registered names?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Optional

from ...capabilities.elements import text_in
from ...capabilities.repair_notes import quoted
from ...grid.crs import CRS84, METRES_PER_DEGREE, WEB_MERCATOR, Crs
from ...grid.tile_matrix import PIXEL_SIZE, TileMatrix, TileMatrixSet
from ...grid.well_known import well_known_set
from ...sentence import NO_WORDS, Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import enumerated
from .check import Check
from .written import Case, WrittenSet, gathered, known_crs, linked_names, written_sets

__all__ = ["CHECKS", "RULES"]

SCALE_SET_UNKNOWN = Rule(
    "scale-set-unknown",
    Severity.NOTE,
    "a well-known scale set that the standard does not know",
    "6.2 and annex E: GlobalCRS84Scale, GlobalCRS84Pixel, GoogleCRS84Quad, GoogleMapsCompatible.",
    "Leave WellKnownScaleSet out: it is optional, and clients work without it.",
)
SCALE_SET_UNTRUE = Rule(
    "scale-set-untrue",
    Severity.WARNING,
    "a tile matrix set is not the well-known scale set that it names",
    "6.2 and annex E: whoever names a well-known scale set has its CRS and its scale denominators,"
    " from the largest on.",
    "Leave WellKnownScaleSet out: it is optional, and clients work without it.",
    (
        Effect("GDAL", "takes the extent of the scale set for layers without a box"),
        Effect("GeoTools", "may treat the set as the one that it knows by that name"),
    ),
)
SET_NOT_AS_NAMED = Rule(
    "set-not-as-named",
    Severity.WARNING,
    "a tile matrix set has a registered name, but is another one",
    "OGC 17-083r4, annex D, and 07-057r7, annex E: these names stand for one grid each.",
    "Give the set a name of its own, or the corners, scales and tile sizes of the registered one.",
    (Effect("Cesium", "asks for tiles of the grid that it knows by that name, if told so"),),
)
SET_NAMED_AFTER_OTHER_CRS = Rule(
    "set-named-after-other-crs",
    Severity.NOTE,
    "a tile matrix set is named after another CRS than its own",
    "7.1.1.1.1: the identifier may be anything; people take it for what it says.",
    "Name the set after its own CRS.",
    (Effect("Leaflet", "is set up for the wrong CRS by whoever trusts the name"),),
)
RULES = (SCALE_SET_UNKNOWN, SCALE_SET_UNTRUE, SET_NOT_AS_NAMED, SET_NAMED_AFTER_OTHER_CRS)

_SAME = 1e-6
"""Part by which scales may differ; OGC's own tests allow as much."""

_SAME_PLACE = 0.5
_WORLD_SCALE = 559082264.0287178
_DEGREES_OF_PIXEL = (
    *(2.0, 1.0, 0.5, 1 / 3, 1 / 6, 1 / 12, 1 / 30, 1 / 60, 1 / 120, 1 / 240, 1 / 720),
    *(1 / 1200, 1 / 3600, 1 / 7200, 1 / 12000, 1 / 36000, 1 / 120000, 1 / 360000),
)
_SCALES = (
    *(5e8, 2.5e8, 1e8, 5e7, 2.5e7, 1e7, 5e6, 2.5e6, 1e6, 5e5, 2.5e5, 1e5, 5e4, 2.5e4, 1e4),
    *(5e3, 2.5e3, 1e3, 500.0, 250.0, 100.0),
)


class _ScaleSet(NamedTuple):
    crs: Crs
    scales: tuple[float, ...]


_QUAD = tuple(_WORLD_SCALE / 2**level for level in range(31))
_SCALE_SETS = {
    "GoogleMapsCompatible": _ScaleSet(WEB_MERCATOR, _QUAD),
    "GoogleCRS84Quad": _ScaleSet(CRS84, _QUAD),
    "GlobalCRS84Scale": _ScaleSet(CRS84, _SCALES),
    "GlobalCRS84Pixel": _ScaleSet(
        CRS84, tuple(size * METRES_PER_DEGREE / PIXEL_SIZE for size in _DEGREES_OF_PIXEL)
    ),
}
"""OGC 07-057r7, annex E; the quads go on beyond level 18, as services do."""

_NAMES = (
    "WebMercatorQuad",
    "GoogleMapsCompatible",
    "WorldCRS84Quad",
    "GoogleCRS84Quad",
    "WGS1984Quad",
)


def check_known_sets(subject: Subject) -> Iterator[Finding]:
    """Check the sets that layers are linked to against what their names stand for."""
    linked = linked_names(subject)
    for found in written_sets(subject):
        if found.identifier not in linked or found.crs is None:
            continue
        yield from _scale_set(found, found.crs)
        known = well_known_set(found.identifier) if found.identifier in _NAMES else None
        read = subject.document.tile_matrix_set(found.identifier)
        if known is not None and read is not None:
            yield from _as_named(found, read, known)
        elif ":" in found.identifier:
            yield from _named_after(found, found.crs)


def _scale_set(found: WrittenSet, crs: Crs) -> Iterator[Finding]:
    name = text_in(found.parts, "wellknownscaleset")
    if not name:
        return
    element = found.parts["wellknownscaleset"][0]
    promised = _SCALE_SETS.get(name.rpartition(":")[2].rpartition("/")[2])
    if promised is None:
        yield from gathered(
            SCALE_SET_UNKNOWN,
            [Case(element, sentence("It is called {name}.", name=quoted(name)), found.about)],
        )
        return
    reasons: list[Sentence] = []
    if crs != promised.crs:
        reasons.append(
            sentence("its CRS is {crs} instead of {right}", crs=crs.name, right=promised.crs.name)
        )
    scales = sorted((level.scale for level in found.levels if level.scale), reverse=True)
    reasons += _other_scales(scales, promised.scales)
    if reasons:
        seen = sentence(
            "The set names {name}, but {reasons}.", name=quoted(name), reasons=enumerated(reasons)
        )
        yield from gathered(SCALE_SET_UNTRUE, [Case(element, seen, found.about)])


def _other_scales(scales: Sequence[float], promised: Sequence[float]) -> Iterator[Sentence]:
    for scale in scales:
        if not any(math.isclose(scale, one, rel_tol=_SAME) for one in promised):
            yield sentence("scale denominator {scale!r} is none of it", scale=scale)
            return
    if scales and not math.isclose(scales[0], promised[0], rel_tol=_SAME):
        yield sentence(
            "its largest scale denominator is {scale!r} instead of {right!r}",
            scale=scales[0],
            right=promised[0],
        )


def _as_named(found: WrittenSet, read: TileMatrixSet, known: TileMatrixSet) -> Iterator[Finding]:
    reason = NO_WORDS
    if read.crs != known.crs:
        reason = sentence(
            "its CRS is {crs} instead of {right}", crs=read.crs.name, right=known.crs.name
        )
    for matrix in () if reason else read.matrices:
        reason = _difference(matrix, known)
        if reason:
            break
    if reason:
        seen = sentence(
            "The set is called {set}, but {reason}.", set=quoted(found.identifier), reason=reason
        )
        yield from gathered(SET_NOT_AS_NAMED, [Case(found.element, seen, found.about)])


def _difference(matrix: TileMatrix, known: TileMatrixSet) -> Sentence:
    """Return in what a matrix differs from those of the registered set, or nothing."""
    level = quoted(matrix.identifier)
    finest = known.matrices[-1].cell_size
    if matrix.cell_size < finest * (1 - _SAME):
        return NO_WORDS  # the registered set goes on, if only on paper
    same = [one for one in known.matrices if _has_scale_of(one, matrix)]
    if not same:
        return sentence("the scale of level {level} is none of it", level=level)
    one = same[0]
    if (one.tile_width, one.tile_height) != (matrix.tile_width, matrix.tile_height):
        return sentence(
            "tiles of level {level} are {width} by {height} pixels",
            level=level,
            width=matrix.tile_width,
            height=matrix.tile_height,
        )
    apart = max(abs(one.left - matrix.left), abs(one.top - matrix.top))
    if apart > max(_SAME_PLACE * one.cell_size, 1e-6 * abs(one.left)):
        return sentence(
            "level {level} starts at easting {easting:.10g}, northing {northing:.10g} instead of"
            " {right_easting:.10g}, {right_northing:.10g}",
            level=level,
            easting=matrix.left,
            northing=matrix.top,
            right_easting=one.left,
            right_northing=one.top,
        )
    return NO_WORDS


def _has_scale_of(one: TileMatrix, other: TileMatrix) -> bool:
    return math.isclose(one.cell_size, other.cell_size, rel_tol=_SAME)


def _named_after(found: WrittenSet, crs: Crs) -> Iterator[Finding]:
    other: Optional[Crs] = known_crs(found.identifier)
    if other is None or other == crs:
        return
    if {other.name, crs.name} <= {"EPSG:4326", "OGC:CRS84"}:
        return  # the same grid, and the names are used for each other everywhere
    seen = sentence(
        "The set is called {set}; its CRS is {crs}.", set=quoted(found.identifier), crs=crs.name
    )
    yield from gathered(SET_NAMED_AFTER_OTHER_CRS, [Case(found.element, seen, found.about)])


CHECKS: tuple[Check, ...] = (check_known_sets,)
