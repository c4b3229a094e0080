"""Do the levels of a tile matrix set go together: their order, scales, corners and tile sizes?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.elements import text_in
from ...capabilities.repair_notes import quoted
from ...grid.crs import CRS84, WEB_MERCATOR, WGS84
from ...grid.custom import MAX_TILE_SIDE
from ...grid.tile_matrix import TileMatrix
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from ..wording import in_row, more_sets, whole
from .check import Check
from .written import Case, Level, WrittenSet, gathered, linked_names, written_sets

__all__ = ["CHECKS", "RULES"]

SCALE_DUPLICATE = Rule(
    "scale-duplicate",
    Severity.ERROR,
    "two levels of a tile matrix set have the same scale denominator",
    "6.1: each tile matrix of a set has a scale of its own.",
    "Correct the scale denominator, or leave one of the two levels out.",
    (
        Effect("QGIS", "keeps one of the two levels"),
        Effect("OpenLayers", "never asks for one of the two levels"),
    ),
)
LEVEL_ORDER = Rule(
    "level-order",
    Severity.WARNING,
    "the levels of a tile matrix set are not listed from the coarsest to the finest",
    "6.1 leaves the order open, but clients count on it.",
    "List the tile matrices by falling scale denominator.",
    (
        Effect("GDAL", "takes the last level for the finest, and offers no finer one"),
        Effect("GeoTools", "takes the place in the list for the zoom level"),
    ),
)
TILE_SIZE_DIFFERS = Rule(
    "tile-size-differs",
    Severity.WARNING,
    "the levels of a tile matrix set have tiles of different sizes",
    "6.1 allows it; few clients do.",
    "Use one tile size in a set, and a second set for the other size.",
    (Effect("ArcGIS JS", "draws every level with the tile size of the first"),),
)
TILE_SIZE_TOO_LARGE = Rule(
    "tile-size-too-large",
    Severity.WARNING,
    sentence("tiles are more than {count} pixels wide or high", count=MAX_TILE_SIDE),
    "The standard knows no bound.",
    "Offer tiles of 256 or 512 pixels.",
    (Effect("GDAL", "does not open the layer"),),
)
CORNERS_DIFFER = Rule(
    "corners-differ",
    Severity.NOTE,
    "the levels of a tile matrix set start at different corners",
    "6.1 allows it: each tile matrix has a TopLeftCorner of its own.",
    "If nothing speaks against it, let all levels start at one corner: grids counted from the"
    " bottom left often end at the top with whole tiles, which differ from level to level.",
    (Effect("Cesium", "knows one corner for all levels, and puts some of them out of place"),),
)
NOT_DOUBLING = Rule(
    "set-not-doubling",
    Severity.NOTE,
    "the numbers of tiles do not double from level to level",
    "6.1 allows any sizes.",
    "Nothing, unless the service is meant for this client.",
    (Effect("WebWorldWind", "does not offer the layer in this tile matrix set"),),
)
RULES = (
    SCALE_DUPLICATE,
    LEVEL_ORDER,
    TILE_SIZE_DIFFERS,
    TILE_SIZE_TOO_LARGE,
    CORNERS_DIFFER,
    NOT_DOUBLING,
)

_SAME_PLACE = 0.5
"""Pixels of the finer level by which corners may differ."""

_Levels = Sequence[tuple[Level, TileMatrix]]


def check_levels(subject: Subject) -> Iterator[Finding]:
    """Check the levels of each set against each other."""
    linked = linked_names(subject)
    not_doubling: list[Case] = []
    for found in written_sets(subject):
        levels = found.matrices()
        for finding in (_same_scale(found), _order(found)):
            if finding is not None:
                yield finding
        if found.identifier in linked and levels:
            yield from _tile_sizes(found, levels)
            yield from _corners(found, levels)
            not_doubling += _doubling(found, levels)
    yield from gathered(NOT_DOUBLING, not_doubling, more_sets)


def _same_scale(found: WrittenSet) -> Optional[Finding]:
    first: dict[float, Level] = {}
    pairs = []
    names = set()
    for level in found.levels:
        if level.scale is None or level.identifier in names:
            continue  # a level that is described twice is another mistake
        names.add(level.identifier)
        other = first.setdefault(level.scale, level)
        if other is not level:
            pairs.append((other, level))
    if not pairs:
        return None
    one, other = pairs[0]
    seen = sentence(
        "levels {one} and {other} both have {scale}",
        one=quoted(one.identifier),
        other=quoted(other.identifier),
        scale=text_in(other.parts, "scaledenominator"),
    )
    if len(pairs) > 1:
        seen = in_row([seen, sentence("there are {count} such pairs", count=len(pairs))])
    return Finding(
        SCALE_DUPLICATE, place_of(other.child("scaledenominator")), whole(seen), found.about
    )


def _order(found: WrittenSet) -> Optional[Finding]:
    known = [level for level in found.levels if level.scale is not None]
    for before, level in zip(known, known[1:]):
        if (before.scale or 0.0) < (level.scale or 0.0):
            seen = sentence(
                "Level {level} is coarser than {before}, which stands before it.",
                level=quoted(level.identifier),
                before=quoted(before.identifier),
            )
            return Finding(LEVEL_ORDER, place_of(level.element), seen, found.about)
    return None


def _tile_sizes(found: WrittenSet, levels: _Levels) -> Iterator[Finding]:
    first, of_first = levels[0]
    size = (of_first.tile_width, of_first.tile_height)
    for level, matrix in levels:
        if (matrix.tile_width, matrix.tile_height) != size:
            seen = sentence(
                "Tiles of level {level} are {width} by {height} pixels, of {first}"
                " {first_width} by {first_height}.",
                level=quoted(level.identifier),
                width=matrix.tile_width,
                height=matrix.tile_height,
                first=quoted(first.identifier),
                first_width=size[0],
                first_height=size[1],
            )
            place = place_of(level.child("tilewidth"))
            yield Finding(TILE_SIZE_DIFFERS, place, seen, found.about)
            break
    for level, matrix in levels:
        if max(matrix.tile_width, matrix.tile_height) > MAX_TILE_SIDE:
            seen = sentence(
                "Tiles of level {level} are {width} by {height} pixels.",
                level=quoted(level.identifier),
                width=matrix.tile_width,
                height=matrix.tile_height,
            )
            place = place_of(level.child("tilewidth"))
            yield Finding(TILE_SIZE_TOO_LARGE, place, seen, found.about)
            break


def _corners(found: WrittenSet, levels: _Levels) -> Iterator[Finding]:
    first, of_first = levels[0]
    finest = min(matrix.cell_size for _, matrix in levels)
    for level, matrix in levels:
        apart = max(abs(matrix.left - of_first.left), abs(matrix.top - of_first.top))
        if apart > _SAME_PLACE * finest:
            seen = sentence(
                "Level {level} starts at {corner}, {first} at {first_corner}.",
                level=quoted(level.identifier),
                corner=text_in(level.parts, "topleftcorner"),
                first=quoted(first.identifier),
                first_corner=text_in(first.parts, "topleftcorner"),
            )
            place = place_of(level.child("topleftcorner"))
            yield Finding(CORNERS_DIFFER, place, seen, found.about)
            return


def _doubling(found: WrittenSet, levels: _Levels) -> Iterator[Case]:
    if found.crs not in (WEB_MERCATOR, WGS84, CRS84):
        return  # the client knows no others
    ordered = sorted(levels, key=lambda pair: -pair[1].cell_size)
    for (before, one), (level, other) in zip(ordered, ordered[1:]):
        if (other.width, other.height) != (2 * one.width, 2 * one.height):
            seen = sentence(
                "Level {level} has {width} by {height} tiles, {before} before it {before_width} by"
                " {before_height}.",
                level=quoted(level.identifier),
                width=other.width,
                height=other.height,
                before=quoted(before.identifier),
                before_width=one.width,
                before_height=one.height,
            )
            yield Case(level.child("matrixwidth"), seen, found.about)
            return


CHECKS: tuple[Check, ...] = (check_levels,)
