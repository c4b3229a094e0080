"""Do scale denominators and corners have digits enough, so that no tile is seen out of place?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation
from typing import Optional

from ...capabilities.elements import text_in
from ...capabilities.repair_notes import quoted
from ...grid.crs import EARTH_RADIUS, METRES_PER_DEGREE, WEB_MERCATOR, Crs
from ...grid.tile_matrix import TileMatrix
from ...sentence import sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from .check import Check
from .written import Case, Level, WrittenSet, gathered, linked_names, written_sets

__all__ = ["CHECKS", "RULES"]

_EFFECTS = (
    Effect("QGIS", "draws the tiles out of place"),
    Effect("OpenLayers", "draws the tiles out of place"),
    Effect("GDAL", "gives the tiles a wrong place"),
)

SCALE_DIGITS = Rule(
    "scale-digits",
    Severity.WARNING,
    "a scale denominator has too few digits",
    "6.1: the place of every tile follows from the corner and the scale denominator alone.",
    "Write scale denominators with all digits that a double has, up to 17.",
    _EFFECTS,
)
CORNER_DIGITS = Rule(
    "corner-digits",
    Severity.WARNING,
    "a TopLeftCorner has too few digits",
    "6.1: the place of every tile follows from the corner and the scale denominator alone.",
    "Write the corner with all its digits: -20037508.342789244 20037508.342789244 in EPSG:3857.",
    _EFFECTS,
)
RULES = (SCALE_DIGITS, CORNER_DIGITS)

_EDGE = math.pi * EARTH_RADIUS
_WORLD_SCALE = 559082264.0287178
"""Scale denominator of the world on one tile of 256 pixels (OGC 07-057r7, annex E.3)."""

_NEAR_EDGE = 3e-5
"""Part of the world's side by which a corner may miss the world's."""

_MOST_DRIFT = 0.5
_FINEST_CELL = 0.01
_FEWEST_DIGITS = 3
_FEWEST_DIGITS_OF_A_PART = 6
"""With fewer, a number beside another's third or half was more likely chosen than cut."""


def check_digits(subject: Subject) -> Iterator[Finding]:
    """Check how far out of place the last tile is for want of digits."""
    linked = linked_names(subject)
    for found in written_sets(subject):
        levels = found.matrices() if found.identifier in linked else []
        if found.crs is None or not levels:
            continue
        unit = found.crs.metres_per_unit
        maps = [pair for pair in levels if pair[1].cell_size * unit >= _FINEST_CELL]
        yield from _scale_digits(found, found.crs, maps)
        if found.crs == WEB_MERCATOR:
            yield from _corner_digits(found, maps)


def _scale_digits(
    found: WrittenSet, crs: Crs, levels: Sequence[tuple[Level, TileMatrix]]
) -> Iterator[Finding]:
    """Tell of the level that is worst."""
    most = max((level.scale or 0.0 for level, _ in levels), default=0.0)
    worst: Optional[tuple[float, Level, float]] = None
    for level, matrix in levels:
        meant = _meant(level, crs, most, matrix)
        if meant is None:
            continue
        drift = abs((level.scale or 0.0) / meant - 1.0) * _pixels(matrix)
        if drift > _MOST_DRIFT and (worst is None or drift > worst[0]):
            worst = (drift, level, meant)
    if worst is not None:
        drift, level, meant = worst
        seen = sentence(
            "Level {level} has {scale}, {meant!r} was meant: its last tile is {drift:.1f}"
            " pixels out of place.",
            level=quoted(level.identifier),
            scale=text_in(level.parts, "scaledenominator"),
            meant=meant,
            drift=drift,
        )
        case = Case(level.child("scaledenominator"), seen, found.about)
        yield from gathered(SCALE_DIGITS, [case])


def _meant(level: Level, crs: Crs, most: float, matrix: TileMatrix) -> Optional[float]:
    """Return the number that was cut or rounded, or None if the level says what it means.

    `most` is the scale denominator of the set's coarsest level.
    """
    written = _decimal(text_in(level.parts, "scaledenominator"))
    if written is None or level.scale is None:
        return None
    exponent = written.as_tuple().exponent
    digits = len(written.as_tuple().digits)
    if not isinstance(exponent, int) or digits < _FEWEST_DIGITS:
        return None
    candidates = []
    if crs == WEB_MERCATOR or math.isclose(crs.metres_per_unit, METRES_PER_DEGREE, rel_tol=1e-6):
        candidates.append(_WORLD_SCALE / 2 ** round(math.log2(_WORLD_SCALE / level.scale)))
    if digits >= _FEWEST_DIGITS_OF_A_PART and level.scale < most:
        candidates.append(most / round(most / level.scale))
    near = [one for one in candidates if abs(one - level.scale) <= 10.0**exponent]
    exact = [one for one in near if abs(level.scale / one - 1.0) * _pixels(matrix) <= _MOST_DRIFT]
    return None if exact or not near else near[0]


def _corner_digits(
    found: WrittenSet, levels: Sequence[tuple[Level, TileMatrix]]
) -> Iterator[Finding]:
    """Tell of the finest level that starts beside the corner of the world."""
    worst: Optional[tuple[float, Level, float]] = None
    for level, matrix in levels:
        offset = max(abs(abs(matrix.left) - _EDGE), abs(abs(matrix.top) - _EDGE))
        drift = offset / matrix.cell_size
        if offset < _NEAR_EDGE * _EDGE and drift > max(_MOST_DRIFT, worst[0] if worst else 0.0):
            worst = (drift, level, offset)
    if worst is not None:
        drift, level, offset = worst
        seen = sentence(
            "The corner {corner} is {offset:.3g} m beside the world's: at level {level} that"
            " is {drift:.1f} pixels.",
            corner=text_in(level.parts, "topleftcorner"),
            offset=offset,
            level=quoted(level.identifier),
            drift=drift,
        )
        yield from gathered(CORNER_DIGITS, [Case(level.child("topleftcorner"), seen, found.about)])


def _decimal(text: str) -> Optional[Decimal]:
    """Return the number without the zeros at its end, or None."""
    try:
        number = Decimal(text).normalize() if len(text) < 100 else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() and number > 0 else None


def _pixels(matrix: TileMatrix) -> int:
    return max(matrix.width * matrix.tile_width, matrix.height * matrix.tile_height)


CHECKS: tuple[Check, ...] = (check_digits,)
