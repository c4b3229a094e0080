"""Do limits lie where the layer does, and are there limits where they would spare requests?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.repair_notes import quoted
from ...grid.limits import BoundingBox, Limits, flipped_limits
from ...grid.tile_matrix import TileMatrix
from ...sentence import Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row
from .check import Check
from .limit_entries import (
    FROM_BOTTOM,
    Entry,
    entries_of,
    expected_limits,
    inside,
    shown_limits,
    turned,
)
from .places import Place, more_links, of_link, places_of, shown_box
from .written import Case, gathered

__all__ = ["CHECKS", "RULES"]

_CLAUSE = "7.1.1.1.1: limits say which rows and columns have tiles; rows count from the top."
_NOTHING = (
    Effect("OpenLayers", "asks for no tile where the layer is"),
    Effect("QGIS", "asks for tiles at the edge of the limits, and shows nothing"),
    Effect("GDAL", "finds no data"),
    Effect("GeoTools", "asks for the wrong tiles"),
)

ROWS_FROM_BOTTOM = Rule(
    "limits-rows-from-bottom",
    Severity.ERROR,
    "the rows of limits are counted from the bottom",
    _CLAUSE,
    "Count from the top: MinTileRow = MatrixHeight - 1 - the largest row counted from the bottom,"
    " MaxTileRow = MatrixHeight - 1 - the smallest; or leave the limits out.",
    _NOTHING,
)
ROWS_AND_COLUMNS = Rule(
    "limits-rows-and-columns-swapped",
    Severity.ERROR,
    "rows and columns of limits are exchanged",
    _CLAUSE,
    "Exchange MinTileRow with MinTileCol, and MaxTileRow with MaxTileCol.",
    _NOTHING,
)
LIMITS_BESIDE = Rule(
    "limits-beside-layer",
    Severity.ERROR,
    "limits lie where the layer does not",
    _CLAUSE,
    "Compute limits and boxes from the same extent of the data.",
    _NOTHING,
)
LIMITS_CUT = Rule(
    "limits-cut-layer",
    Severity.WARNING,
    "limits leave out a large part of the layer's box",
    _CLAUSE,
    "Widen the limits if there are tiles beyond; else correct the box.",
    (
        Effect("OpenLayers", "does not ask for the tiles left out"),
        Effect("QGIS", "does not ask for the tiles left out"),
    ),
)
LIMITS_WIDER = Rule(
    "limits-wider-than-layer",
    Severity.NOTE,
    "limits surround much more than the layer's box",
    _CLAUSE,
    "Narrow the limits to the data, or correct the box.",
    (
        Effect("QGIS", "asks for tiles that have no data"),
        Effect("OpenLayers", "asks for tiles that have no data, in versions that go by limits"),
    ),
)
LIMITS_MISSING = Rule(
    "limits-missing",
    Severity.WARNING,
    "a layer is much smaller than its tile matrix set, and has no limits",
    "7.1.1.1.1: TileMatrixSetLimits are optional; without them, every tile of the set may be asked"
    " for.",
    "Add a TileMatrixLimits for every level, computed from the layer's extent; or link the layer to"
    " a tile matrix set of its size.",
    (
        Effect("QGIS", "asks for tiles that do not exist"),
        Effect("ArcGIS JS", "asks for tiles that do not exist, all over the set"),
        Effect("GeoTools", "asks for tiles that do not exist"),
    ),
)
RULES = (
    ROWS_FROM_BOTTOM,
    ROWS_AND_COLUMNS,
    LIMITS_BESIDE,
    LIMITS_CUT,
    LIMITS_WIDER,
    LIMITS_MISSING,
)

_LEAST_SHARE = 0.5
"""Part of the set's tiles that a layer must have not to need limits."""

_FEWEST_NEEDLESS = 10
_CUT = 0.7
"""Part of a layer's box that limits must surround."""

_WIDER = 2.0
"""How many times more tiles than the layer's box needs limits may have."""


def check_limits_place(subject: Subject) -> Iterator[Finding]:
    """Check limits by the boxes of their layers."""
    cases: dict[str, list[Case]] = {rule.code: [] for rule in RULES}
    for place in places_of(subject):
        if place.box is None:
            continue
        entries = entries_of(place)
        found = _misplaced(place, place.box, entries) if entries else _missing(place, place.box)
        for rule, entry, seen in found:
            about = About(place.layer.identifier, place.tile_matrix_set.identifier)
            element = place.link.element if entry is None else entry.element
            cases[rule.code].append(Case(element, of_link(place, seen), about))
    for rule in RULES:
        yield from gathered(rule, cases[rule.code], more_links)


_Fault = tuple[Rule, Optional[Entry], Sentence]


def _missing(place: Place, box: BoundingBox) -> Iterator[_Fault]:
    finest = place.tile_matrix_set.matrices[-1]
    expected = expected_limits(finest, box)
    if expected is None:
        return
    whole, needed = finest.whole.tile_count, expected.tile_count
    if needed < _LEAST_SHARE * whole and whole - needed >= _FEWEST_NEEDLESS:
        seen = sentence(
            "{needed:,} tiles of level {level} lie in its box, {needless:,} do not, and may be"
            " asked for; its limits there would be {limits}",
            needed=needed,
            level=quoted(finest.identifier),
            needless=whole - needed,
            limits=shown_limits(expected),
        )
        yield LIMITS_MISSING, None, seen


def _misplaced(place: Place, box: BoundingBox, entries: Sequence[Entry]) -> Iterator[_Fault]:
    way = turned(place, entries)
    pairs = [
        (entry, entry.matrix, entry.limits)
        for entry in entries
        if entry.matrix is not None and entry.limits is not None
    ]
    if way:
        yield _turned_fault(way, max(pairs, key=lambda pair: -pair[1].cell_size), box)
        return
    used = [pair for pair in pairs if inside(pair[2], pair[1])]
    if not used or box.intersection(place.set_extent) is None:
        return  # no limits can be right where the set has no tiles
    extents = [matrix.extent_of(limits) for _, matrix, limits in used]
    west, south, east, north = zip(*(matrix.extent_of(limits) for _, matrix, limits in pairs))
    around = BoundingBox(min(west), min(south), max(east), max(north))
    beside = [pair for pair, extent in zip(used, extents) if _is_beside(extent, box)]
    if beside:
        entry, matrix, limits = beside[0]
        seen = sentence(
            "{limits} of level {level} are {box}",
            limits=shown_limits(limits),
            level=quoted(entry.name),
            box=shown_box(matrix.extent_of(limits)),
        )
        if len(beside) > 1:
            seen = sentence("{seen} ({count} levels)", seen=seen, count=len(beside))
        there = sentence("the layer lies at {box}", box=shown_box(box))
        yield LIMITS_BESIDE, entry, in_row([seen, there])
    elif place.is_exact and _part_of(box, around, place) < _CUT:
        part = round(100 * _part_of(box, around, place))
        seen = sentence(
            "they surround {part} % of its box, {box}: {limits}",
            part=part,
            box=shown_box(box),
            limits=shown_box(around),
        )
        yield LIMITS_CUT, entries[0], seen
    else:
        yield from _wider(max(used, key=lambda pair: -pair[1].cell_size), box)


def _turned_fault(way: str, found: tuple[Entry, TileMatrix, Limits], box: BoundingBox) -> _Fault:
    """Return the fault with the figures of the finest level."""
    entry, matrix, limits = found
    expected = expected_limits(matrix, box)
    name = quoted(entry.name)
    said = sentence("level {level} has {limits}", level=name, limits=shown_limits(limits))
    if expected is not None:
        said = in_row([said, sentence("its box needs {limits}", limits=shown_limits(expected))])
    if way == FROM_BOTTOM:
        other = flipped_limits(matrix, limits)
        seen = sentence(
            "{said}. Of {count:,} rows counted from the bottom, the limits are rows {first}"
            " to {last} from the top",
            said=said,
            count=matrix.height,
            first=other.min_row,
            last=other.max_row,
        )
        return ROWS_FROM_BOTTOM, entry, seen
    return ROWS_AND_COLUMNS, entry, sentence("{said}. Exchanged, they fit", said=said)


def _wider(finest: tuple[Entry, TileMatrix, Limits], box: BoundingBox) -> Iterator[_Fault]:
    entry, matrix, limits = finest
    expected = expected_limits(matrix, box)
    if expected is None:
        return
    beyond = max(
        expected.min_row - limits.min_row,
        limits.max_row - expected.max_row,
        expected.min_column - limits.min_column,
        limits.max_column - expected.max_column,
    )
    if beyond > 1 and limits.tile_count > _WIDER * expected.tile_count:
        seen = sentence(
            "level {level} has {limits}, {tiles:,} tiles; its box needs {expected}, {needed:,}"
            " tiles",
            level=quoted(entry.name),
            limits=shown_limits(limits),
            tiles=limits.tile_count,
            expected=shown_limits(expected),
            needed=expected.tile_count,
        )
        yield LIMITS_WIDER, entry, seen


def _is_beside(extent: BoundingBox, box: BoundingBox) -> bool:
    return (
        extent.min_x >= box.max_x
        or extent.max_x <= box.min_x
        or extent.min_y >= box.max_y
        or extent.max_y <= box.min_y
    )


def _part_of(box: BoundingBox, around: BoundingBox, place: Place) -> float:
    """Return the part of the box that lies in the limits, of what lies in the set at all."""
    inside_set = box.intersection(place.set_extent)
    if inside_set is None:
        return 1.0
    shared = inside_set.intersection(around)
    return _area(shared) / _area(inside_set) if shared is not None else 0.0


def _area(box: BoundingBox) -> float:
    return (box.max_x - box.min_x) * (box.max_y - box.min_y)


CHECKS: tuple[Check, ...] = (check_limits_place,)
