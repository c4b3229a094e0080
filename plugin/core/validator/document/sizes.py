"""Are matrices as large as their layers, and as large as the levels above and below?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.repair_notes import quoted
from ...grid.area import area_of_use
from ...grid.crs import WEB_MERCATOR, Crs
from ...grid.limits import BoundingBox
from ...grid.tile_matrix import TileMatrix
from ...sentence import Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import more_sets
from .check import Check
from .places import Place, places_of, shown_box
from .written import Case, gathered, linked_names, written_sets

__all__ = ["CHECKS", "RULES"]

LAYER_OUTSIDE_SET = Rule(
    "layer-outside-set",
    Severity.ERROR,
    "a layer lies outside of its tile matrix set",
    "6.1: tiles lie between the top left corner of the matrix and its last column and row.",
    "Correct the layer's box, or the corner and the scale denominators of the set.",
    (
        Effect("QGIS", "shows nothing"),
        Effect("OpenLayers", "asks for no tile"),
        Effect("GDAL", "does not open the layer"),
    ),
)
LAYER_BEYOND_SET = Rule(
    "layer-beyond-set",
    Severity.WARNING,
    "a layer reaches beyond its tile matrix set",
    "6.1: tiles lie between the top left corner of the matrix and its last column and row.",
    "Enlarge MatrixWidth and MatrixHeight, if the layer has data there; else correct its box.",
    (
        Effect("QGIS", "shows the layer cut off"),
        Effect("OpenLayers", "shows the layer cut off"),
        Effect("GDAL", "shows the layer cut off"),
    ),
)
LEVEL_TOO_SMALL = Rule(
    "level-too-small",
    Severity.WARNING,
    "a level covers less than others of its tile matrix set do",
    "6.1: MatrixWidth and MatrixHeight are the numbers of tiles that cover the area.",
    "Set MatrixWidth and MatrixHeight to the area's size divided by that of a tile, rounded up.",
    (
        Effect("QGIS", "shows the layer cut off at this level"),
        Effect("OpenLayers", "shows the layer cut off at this level"),
        Effect("GDAL", "shows the layer cut off, if it is the last level"),
    ),
)
RULES = (LAYER_OUTSIDE_SET, LAYER_BEYOND_SET, LEVEL_TOO_SMALL)

_MOST_BEYOND = 0.02
"""Part of a layer's side by which its box may reach beyond the set."""

_MOST_OFF = 0.01
"""Part of a tile by which levels may differ (rounding)."""


def check_sizes(subject: Subject) -> Iterator[Finding]:
    """Check the sizes of matrices by the layers that are linked to them, and by each other."""
    outside: list[Case] = []
    beyond: list[Case] = []
    for place in places_of(subject):
        if place.box is None:
            continue
        extent = place.set_extent
        if _is_outside(place.box, extent):
            outside.append(_case(place, place.box))
        elif _reaches_beyond(place, place.box, extent):
            beyond.append(_case(place, place.box))
    yield from gathered(LAYER_OUTSIDE_SET, outside)
    yield from gathered(LAYER_BEYOND_SET, beyond)
    yield from _levels_too_small(subject)


def _case(place: Place, box: BoundingBox) -> Case:
    identifier = place.tile_matrix_set.identifier
    seen = sentence(
        "Layer {layer} lies at {box}, its set {set} at {extent}.",
        layer=quoted(place.layer.identifier),
        box=shown_box(box),
        set=quoted(identifier),
        extent=shown_box(place.set_extent),
    )
    return Case(place.link.element, seen, About(place.layer.identifier, identifier))


def _is_outside(box: BoundingBox, extent: BoundingBox) -> bool:
    return (
        box.min_x >= extent.max_x
        or box.max_x <= extent.min_x
        or box.min_y >= extent.max_y
        or box.max_y <= extent.min_y
    )


def _reaches_beyond(place: Place, box: BoundingBox, extent: BoundingBox) -> bool:
    """Tell whether a part of the layer that can be seen has no tiles at any level."""
    if not place.is_exact:
        # Around a box in degrees a projected box has corners that nothing lies in.
        box = _shrunk(box, 0.15)
    finest = place.tile_matrix_set.matrices[-1]
    across = max(extent.min_x - box.min_x, box.max_x - extent.max_x)
    along = max(extent.min_y - box.min_y, box.max_y - extent.max_y)
    return across > max(_MOST_BEYOND * (box.max_x - box.min_x), finest.cell_size) or along > max(
        _MOST_BEYOND * (box.max_y - box.min_y), finest.cell_size
    )


def _shrunk(box: BoundingBox, part: float) -> BoundingBox:
    across, along = part * (box.max_x - box.min_x), part * (box.max_y - box.min_y)
    return BoundingBox(box.min_x + across, box.min_y + along, box.max_x - across, box.max_y - along)


def _levels_too_small(subject: Subject) -> Iterator[Finding]:
    linked = linked_names(subject)
    read = {found.identifier: found for found in subject.document.tile_matrix_sets}
    cases = []
    for found in written_sets(subject):
        repaired = read.get(found.identifier) if found.identifier in linked else None
        if repaired is None:
            continue
        small = _smallest(repaired.matrices, _world(repaired.crs))
        level = next((one for one in found.levels if small and one.identifier == small[0]), None)
        if small is not None and level is not None:
            cases.append(Case(level.child(small[1]), small[2], found.about))
    yield from gathered(LEVEL_TOO_SMALL, cases, more_sets)


def _world(crs: Crs) -> BoundingBox:
    """Return what no level need reach beyond."""
    area = area_of_use(crs) if crs == WEB_MERCATOR or crs.is_geographic else None
    return area or BoundingBox(-math.inf, -math.inf, math.inf, math.inf)


def _smallest(
    matrices: Sequence[TileMatrix], world: BoundingBox
) -> Optional[tuple[str, str, Sentence]]:
    """Return a level that misses what another one cannot but cover: where, and what is seen.

    Every level covers the area with whole tiles, so that the area ends less than a tile before
    the level does.
    """
    boxes = [matrix.extent_of(matrix.whole) for matrix in matrices]
    for matrix, box in zip(matrices, boxes):
        for other, larger in zip(matrices, boxes):
            east = min(larger.max_x - other.span_x, world.max_x)
            south = max(larger.min_y + other.span_y, world.min_y)
            missing_x = east - box.max_x - _MOST_OFF * matrix.span_x
            missing_y = box.min_y - south - _MOST_OFF * matrix.span_y
            if missing_x <= 0 and missing_y <= 0:
                continue
            if missing_x > 0:
                seen = sentence(
                    "Level {level} ends at {end:.10g} in the east, level {other} at {farther:.10g},"
                    " more than a tile farther.",
                    level=quoted(matrix.identifier),
                    end=box.max_x,
                    other=quoted(other.identifier),
                    farther=larger.max_x,
                )
                return matrix.identifier, "matrixwidth", seen
            seen = sentence(
                "Level {level} ends at {end:.10g} in the south, level {other} at {farther:.10g},"
                " more than a tile farther.",
                level=quoted(matrix.identifier),
                end=box.min_y,
                other=quoted(other.identifier),
                farther=larger.min_y,
            )
            return matrix.identifier, "matrixheight", seen
    return None


CHECKS: tuple[Check, ...] = (check_sizes,)
