"""Are the numbers of tile matrices, limits and boxes written as numbers, and are they possible?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...capabilities.elements import NAMES, by_name, deep_text
from ...capabilities.repair_notes import quoted
from ...grid.checks import MAX_MATRIX_SIDE
from ...sentence import Sentence, sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject
from ..wording import in_row, many, whole
from .check import Check
from .written import Case, Level, WrittenSet, gathered, written_layers, written_sets

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

NUMBER_MALFORMED = Rule(
    "number-malformed",
    Severity.ERROR,
    "something that must be a number is none",
    "Scale denominators and coordinates are decimals with a point, sizes are whole numbers without"
    " unit or separator (7.1.1; OWS 06-121r3, 10.2).",
    "Write the plain number, with a point before the decimals and nothing else: 559082264.0287178.",
    (
        Effect("QGIS", "takes what it cannot read for 0 and shows nothing"),
        Effect("OpenLayers", "computes with NaN and asks for nothing"),
        Effect("GDAL", "reads up to the first odd character, or drops the level"),
    ),
)
NUMBER_NOT_POSITIVE = Rule(
    "number-not-positive",
    Severity.ERROR,
    "a size or a scale is zero or less",
    "Tiles, matrices and scale denominators are positive (6.1 and 7.1.1).",
    "Give the true size. A level without tiles is to be left out, not given the size 0.",
    (
        Effect("GDAL", "drops the level"),
        Effect("QGIS", "shows nothing at this level"),
        Effect("OpenLayers", "asks for nothing at this level"),
    ),
)
MATRIX_TOO_WIDE = Rule(
    "matrix-too-wide",
    Severity.NOTE,
    "levels are more than 2147483647 pixels wide or high",
    "The standard knows no bound, but clients count pixels in 32 bits with a sign.",
    "Leave out levels that are finer than the data. Nothing else is to be done.",
    (Effect("GDAL", "leaves these levels out"),),
)
RULES = (NUMBER_MALFORMED, NUMBER_NOT_POSITIVE, MATRIX_TOO_WIDE)

_DECIMAL = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?\Z", re.ASCII)
_WHOLE = re.compile(r"[-+]?\d{1,18}\Z", re.ASCII)
_SIZES = ("tilewidth", "tileheight", "matrixwidth", "matrixheight")
_BOUNDS = ("mintilerow", "maxtilerow", "mintilecol", "maxtilecol")
_CORNERS = ("lowercorner", "uppercorner")
_BOXES = ("wgs84boundingbox", "boundingbox")


def check_numbers(subject: Subject) -> Iterator[Finding]:
    """Check that numbers are numbers, that sizes are positive and that clients can count them."""
    malformed: list[Case] = []
    zero: list[Case] = []
    for found in written_sets(subject):
        for level in found.levels:
            about = found.about._replace(tile_matrix=level.identifier)
            _look_at_level(level, about, malformed, zero)
        _look_at_boxes(found.parts, found.about, malformed)
        yield from _too_wide(found)
    for layer in written_layers(subject):
        _look_at_boxes(layer.parts, layer.about, malformed)
        for link in layer.links:
            about = About(layer.identifier, link.tile_matrix_set)
            for entry in link.limits:
                malformed += (
                    _malformed(child, about)
                    for child in entry[:]
                    if NAMES[child.tag] in _BOUNDS and not _WHOLE.match(deep_text(child))
                )
    yield from gathered(NUMBER_MALFORMED, malformed, _more_numbers)
    yield from gathered(NUMBER_NOT_POSITIVE, zero, _more_numbers)


def _look_at_level(level: Level, about: About, malformed: list[Case], zero: list[Case]) -> None:
    for name in ("scaledenominator", *_SIZES):
        pattern = _WHOLE if name in _SIZES else _DECIMAL
        for element in level.parts.get(name, ())[:1]:
            text = deep_text(element)
            if not pattern.match(text):
                malformed.append(_malformed(element, about))
            elif float(text) <= 0.0:
                seen = sentence("{name} is {text}.", name=_short(element), text=text)
                zero.append(Case(element, seen, about))
    for element in level.parts.get("topleftcorner", ())[:1]:
        _look_at_corner(element, about, malformed)


def _look_at_boxes(parts: dict[str, list[_Element]], about: About, malformed: list[Case]) -> None:
    for box in (box for name in _BOXES for box in parts.get(name, ())):
        corners = by_name(box)
        for element in (corner for name in _CORNERS for corner in corners.get(name, ())):
            _look_at_corner(element, about, malformed)


def _look_at_corner(element: _Element, about: About, malformed: list[Case]) -> None:
    words = (element.text or "").split()
    if len(words) != 2 or not all(map(_DECIMAL.match, words)):
        malformed.append(_malformed(element, about))


def _malformed(element: _Element, about: About) -> Case:
    return Case(
        element,
        sentence("{name} is {text}.", name=_short(element), text=quoted(deep_text(element))),
        about,
    )


def _too_wide(found: WrittenSet) -> Iterator[Finding]:
    wide = []
    for level in found.levels:
        across = (level.width or 0) * (level.tile_width or 0)
        along = (level.height or 0) * (level.tile_height or 0)
        if max(across, along) > MAX_MATRIX_SIDE:
            wide.append((level, across, along))
    if wide:
        level, across, along = wide[0]
        seen = sentence(
            "level {level} is {across} by {along} pixels",
            level=quoted(level.identifier),
            across=across,
            along=along,
        )
        if len(wide) > 1:
            more = sentence("{count} levels of the set are too large", count=len(wide))
            seen = in_row([seen, more])
        case = Case(level.element, whole(seen), found.about)
        yield from gathered(MATRIX_TOO_WIDE, [case])


def _more_numbers(count: int) -> Sentence:
    return many(count, "more number")


def _short(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


CHECKS: tuple[Check, ...] = (check_numbers,)
