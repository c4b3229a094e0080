"""Were scale denominators computed with 0.28 mm a pixel, and with the right length of a degree?

Cell sizes tell: those of the world's quadtrees and of most other grids are round numbers, or round
numbers halved. If all are so but for one common factor, that factor is the mistake.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.repair_notes import quoted
from ...grid.area import area_of_use
from ...grid.crs import METRES_PER_DEGREE, WEB_MERCATOR, Crs
from ...grid.tile_matrix import PIXEL_SIZE, TileMatrix
from ...sentence import NO_WORDS, Sentence, sentence
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import more_sets
from .check import Check
from .written import Case, Level, WrittenSet, gathered, linked_names, written_sets

__all__ = ["CHECKS", "RULES"]

_CLAUSE = (
    "6.1: a scale denominator is the size of a cell in metres divided by 0.00028, a pixel of"
    " 0.28 mm; degrees count as 111319.4908 m (OGC 17-083r4, 6.1.1)."
)
_EFFECTS = (
    Effect("QGIS", "draws tiles displaced, the more the farther from the corner"),
    Effect("OpenLayers", "draws tiles displaced and asks for wrong ones"),
    Effect("GDAL", "gives tiles a wrong place and size"),
)

PIXEL_SIZE_OTHER = Rule(
    "scale-other-pixel-size",
    Severity.ERROR,
    "scale denominators were computed for another pixel than 0.28 mm",
    _CLAUSE,
    "Multiply every scale denominator by the pixel's size that was used, and divide it by 0.28 mm:"
    " for 96 pixels an inch divide by 1.0582677.",
    _EFFECTS,
)
DEGREE_OTHER = Rule(
    "scale-metres-per-degree",
    Severity.ERROR,
    "scale denominators were computed with another length of a degree",
    _CLAUSE,
    "Compute them anew: degrees of a cell x 111319.49079327358 / 0.00028.",
    _EFFECTS,
)
COMMON_FACTOR = Rule(
    "scale-factor",
    Severity.WARNING,
    "scale denominators are round cell sizes times an odd factor",
    _CLAUSE,
    "Compute them anew from the true cell sizes: metres of a cell / 0.00028. Constants such as"
    " 39.37 inches a metre or 90.7 pixels an inch are not exact enough.",
    _EFFECTS,
)
RULES = (PIXEL_SIZE_OTHER, DEGREE_OTHER, COMMON_FACTOR)

_INCH = 25.4
_DPI = (72, 90, 90.7, 91, 96, 100, 120, 150)
_DEGREES = {
    "111319 m": 111319.0,
    "111320 m": 111320.0,
    sentence("111194.93 m (a sphere of 6371 km)"): math.pi * 6371000.0 / 180.0,
    sentence("111195.08 m (a sphere of 6371008.8 m)"): math.pi * 6371008.7714 / 180.0,
    sentence("111195.05 m (the sphere of MODIS, 6371007.181 m)"): math.pi * 6371007.181 / 180.0,
    sentence("111194.87 m (a sphere of 6370997 m)"): math.pi * 6370997.0 / 180.0,
    sentence("111120 m (60 nautical miles)"): 111120.0,
    "111111 m": 111111.0,
    "111111.1 m": 10_000_000.0 / 90.0,
    "111133 m": 111133.0,
}
_SAME = 3e-8
"""Part by which two factors may differ: documents write nine digits or more."""

_MOST_DRIFT = 0.5
"""Pixels by which a tile may be displaced before anyone can see it."""

_FINEST_CELL = 0.01
"""Metres; no map is finer, however many levels a grid has."""

_LARGEST_ODD = 1e-5
_FEWEST_ALIKE = 5
_FEWEST_NUMBERS = 3


def check_scales(subject: Subject) -> Iterator[Finding]:
    """Check the constants that scale denominators were computed with."""
    linked = linked_names(subject)
    wrong: dict[str, list[tuple[float, Case]]] = {}
    for found in written_sets(subject):
        levels = found.matrices() if found.identifier in linked else []
        if found.crs is None or not levels:
            continue
        rule, factor, cause = _mistake(found.crs, [matrix for _, matrix in levels])
        worst, matrix = max(_maps(found, levels), key=lambda pair: _pixels(pair[1]))
        drift = abs(factor - 1.0) * _pixels(matrix)
        if rule is not None and drift > _MOST_DRIFT:
            case = _case(found, factor, cause, drift, worst)
            wrong.setdefault(rule.code, []).append((drift, case))
    for rule in RULES:
        cases = sorted(wrong.get(rule.code, ()), key=lambda pair: -pair[0])
        yield from gathered(rule, [case for _, case in cases], more_sets)


def _case(found: WrittenSet, factor: float, cause: Sentence, drift: float, worst: Level) -> Case:
    seen = sentence(
        "All {count} scale denominators are {factor:.10g} times what they should be:"
        " {cause}. At the far edge of level {level} tiles are {drift} pixels out of"
        " place.",
        count=len(found.levels),
        factor=factor,
        cause=cause,
        level=quoted(worst.identifier),
        drift=_shown(drift),
    )
    return Case(found.levels[0].child("scaledenominator"), seen, found.about)


def _maps(
    found: WrittenSet, levels: Sequence[tuple[Level, TileMatrix]]
) -> Sequence[tuple[Level, TileMatrix]]:
    """Return the levels that a map may have, or the first."""
    unit = found.crs.metres_per_unit if found.crs is not None else 1.0
    return [pair for pair in levels if pair[1].cell_size * unit >= _FINEST_CELL] or levels[:1]


def _mistake(crs: Crs, matrices: Sequence[TileMatrix]) -> tuple[Optional[Rule], float, Sentence]:
    """Return the rule that is broken, the common factor, and its cause in words."""
    around = _times_around(crs, matrices)
    for dpi in _DPI:
        factor = PIXEL_SIZE * 1000.0 * dpi / _INCH
        if around is not None and abs(around / factor - 1.0) < 1e-4:
            return PIXEL_SIZE_OTHER, factor, sentence("they count {dpi} pixels an inch", dpi=dpi)
    if any(_is_round(m.cell_size * crs.metres_per_unit / PIXEL_SIZE) for m in matrices):
        return None, 1.0, NO_WORDS  # somebody chose scales, not cell sizes
    if crs.is_geographic:
        return _other_degree(crs, matrices)
    factor = _common_factor(matrices) if crs != WEB_MERCATOR else 1.0
    if factor != 1.0:
        return (
            COMMON_FACTOR,
            factor,
            sentence(
                "a cell is {size:.10g} instead of a round number",
                size=matrices[0].cell_size,
            ),
        )
    return None, 1.0, NO_WORDS


def _times_around(crs: Crs, matrices: Sequence[TileMatrix]) -> Optional[float]:
    """Return how many times every matrix goes around the world from its western edge, or None."""
    world = area_of_use(crs) if crs == WEB_MERCATOR or crs.is_geographic else None
    if world is None:
        return None
    side = world.max_x - world.min_x
    times = [matrix.width * matrix.span_x / side for matrix in matrices]
    is_alike = max(times) - min(times) < 1e-4 * min(times)
    is_at_edge = all(abs(matrix.left - world.min_x) < 1e-5 * side for matrix in matrices)
    return times[0] if is_alike and is_at_edge else None


def _other_degree(
    crs: Crs, matrices: Sequence[TileMatrix]
) -> tuple[Optional[Rule], float, Sentence]:
    sizes = [matrix.cell_size for matrix in matrices]
    if not math.isclose(crs.metres_per_unit, METRES_PER_DEGREE, rel_tol=0.01):
        return None, 1.0, NO_WORDS
    if any(map(_is_halved_round, sizes)):
        return None, 1.0, NO_WORDS
    for name, metres in _DEGREES.items():
        factor = metres / METRES_PER_DEGREE
        if all(_is_halved_round(size / factor) for size in sizes):
            return DEGREE_OTHER, factor, sentence("they count {metres} a degree", metres=name)
    return None, 1.0, NO_WORDS


def _common_factor(matrices: Sequence[TileMatrix]) -> float:
    """Return the factor that most cells are away from round numbers by, or 1."""
    factors = []
    for matrix in matrices:
        rounded = float(f"{matrix.cell_size:.2e}")
        factor = matrix.cell_size / rounded
        if _SAME < abs(factor - 1.0) < _LARGEST_ODD:
            factors.append((factor, rounded))
    factors.sort()
    middle = factors[len(factors) // 2][0] if factors else 1.0
    alike = [rounded for factor, rounded in factors if abs(factor - middle) < _SAME]
    different = {_without_twos(rounded) for rounded in alike}
    if len(alike) < max(_FEWEST_ALIKE, len(matrices) / 2) or len(different) < _FEWEST_NUMBERS:
        return 1.0
    return middle


def _without_twos(number: float) -> int:
    """Return what is left of three digits without their factors 2 and 5."""
    digits = round(float(f"{number:.2e}".partition("e")[0]) * 100)
    for prime in (2, 5):
        while digits % prime == 0:
            digits //= prime
    return digits


def _is_halved_round(size: float) -> bool:
    """Tell whether the size is a number of few digits, or half of one, a quarter and so on."""
    return any(_is_round(size * 2**times) for times in range(32))


def _is_round(number: float) -> bool:
    return math.isclose(number, float(f"{number:.3e}"), rel_tol=_SAME)


def _pixels(matrix: TileMatrix) -> int:
    return max(matrix.width * matrix.tile_width, matrix.height * matrix.tile_height)


def _shown(drift: float) -> str:
    return f"{drift:.1f}" if drift < 10 else f"{drift:.0f}"


CHECKS: tuple[Check, ...] = (check_scales,)
