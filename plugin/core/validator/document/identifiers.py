"""Can layers, tile matrix sets and tile matrices be told apart, and asked for by every client?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children
from ...sentence import sentence
from ..finding import About, Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import Part, layers_of, sets_of, text_in

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES"]

IDENTIFIER_EMPTY = Rule(
    "identifier-empty",
    Severity.ERROR,
    "an identifier is empty",
    "Tables 6, 13 and 14: the Identifier is an unambiguous name within the server.",
    "Give it a name.",
    (
        Effect("QGIS", "cannot ask for it"),
        Effect("WebWorldWind", "asks for an address with // where the name should be"),
    ),
)
LAYER_DUPLICATE = Rule(
    "layer-duplicate",
    Severity.ERROR,
    "two layers have the same identifier",
    "Table 6: the Identifier is an unambiguous name within the server.",
    "Give one of them another identifier.",
    (
        Effect("OpenLayers", "finds the first of them only"),
        Effect("OWSLib", "keeps the last of them only"),
    ),
)
SET_DUPLICATE = Rule(
    "tile-matrix-set-duplicate",
    Severity.ERROR,
    "two tile matrix sets have the same identifier",
    "Table 13: the Identifier is an unambiguous name within the server.",
    "Remove one of them, or give it another identifier.",
    (
        Effect("OpenLayers", "finds the first of them only"),
        Effect("OWSLib", "keeps the last of them only"),
    ),
)
MATRIX_DUPLICATE = Rule(
    "tile-matrix-duplicate",
    Severity.ERROR,
    "two tile matrices of a set have the same identifier",
    "Table 14: the Identifier is an unambiguous name within the tile matrix set.",
    "Give one of them another identifier: tiles of one cannot be asked for.",
    (
        Effect("OpenLayers", "asks for tiles of one where those of the other should be"),
        Effect("OWSLib", "keeps the last of them only"),
        Effect("QGIS", "asks for tiles of one where those of the other should be"),
    ),
)
CASE_ONLY = Rule(
    "identifier-case",
    Severity.NOTE,
    "two identifiers differ in letter case only",
    "7.1.1: identifiers are case-sensitive. Folders on Windows and macOS, are not.",
    "Give one of them another identifier.",
)
CHARACTERS = Rule(
    "identifier-characters",
    Severity.WARNING,
    "an identifier has characters that break addresses",
    "OGC 06-121r3, clause 11, and RFC 3986: these characters are separators, or must be encoded.",
    "Use letters, digits and . _ - : only, and accept the old name in requests, too.",
    (
        Effect("Cesium", "puts the identifier into addresses as it is"),
        Effect("WebWorldWind", "puts the identifier into addresses as it is"),
        Effect("ArcGIS JS", "puts the identifier into URL templates as it is"),
    ),
)
NOT_ASCII = Rule(
    "identifier-not-ascii",
    Severity.NOTE,
    "an identifier has letters beyond those of ASCII",
    "RFC 3986: addresses are ASCII; clients and servers must agree on UTF-8 for the rest.",
    "Use letters without accents; write the name as people know it in the title.",
)
DEFAULT028MM = Rule(
    "default028mm",
    Severity.WARNING,
    "a tile matrix set in degrees is called default028mm",
    "No requirement: the name is that of tile matrix sets of ArcGIS Server.",
    "Give the tile matrix set another name.",
    (
        Effect(
            "ArcGIS JS", "counts with a smaller earth for this name, so that tiles are displaced"
        ),
    ),
)
LEVEL_NAMES = Rule(
    "tile-matrix-not-numbered",
    Severity.NOTE,
    "tile matrices are not called by plain numbers",
    "Table 14: the Identifier of a tile matrix is any text.",
    "Call them 0, 1, 2 and so on, and accept the old names in requests, too.",
    (
        Effect("Cesium", "asks for 0, 1, 2 unless it is told the names as tileMatrixLabels"),
        Effect("Leaflet", "asks for 0, 1, 2 unless it is told the names"),
    ),
)
RULES = (
    IDENTIFIER_EMPTY,
    LAYER_DUPLICATE,
    SET_DUPLICATE,
    MATRIX_DUPLICATE,
    CASE_ONLY,
    CHARACTERS,
    NOT_ASCII,
    DEFAULT028MM,
    LEVEL_NAMES,
)

_BREAKS = re.compile(r"""[\s,/{}?&#%+"<>\\;|^`\[\]]""")
_PLAIN_NUMBER = re.compile(r"0|[1-9][0-9]{0,3}")


def check_identifiers(subject: Subject) -> Iterator[Finding]:
    """Yield what is wrong with the identifiers of layers, sets, matrices and styles."""
    yield from _judged(list(layers_of(subject.root)), LAYER_DUPLICATE)
    sets = list(sets_of(subject.root))
    yield from _judged(sets, SET_DUPLICATE)
    for found in sets:
        yield from _judged(list(_matrices(found)), MATRIX_DUPLICATE)
        yield from _level_names(found)
    for layer in layers_of(subject.root):
        for style in children(layer.element, "Style"):
            yield from _characters(style, text_in(style, "Identifier"), layer.about)


def check_default028mm(subject: Subject) -> Iterator[Finding]:
    """Yield a set in degrees with the name that ArcGIS knows a way of its own for."""
    described = subject.document.tile_matrix_set("default028mm")
    if described is None or not described.crs.is_geographic:
        return
    for found in sets_of(subject.root):
        if found.identifier == "default028mm":
            text = sentence("Its CRS is {crs}.", crs=described.crs.name)
            yield Finding(DEFAULT028MM, place_of(found.element), text, found.about)


def _matrices(parent: Part) -> Iterator[Part]:
    for element in children(parent.element, "TileMatrix"):
        identifier = text_in(element, "Identifier")
        yield Part(element, identifier, parent.about._replace(tile_matrix=identifier))


def _judged(parts: Iterable[Part], duplicate: Rule) -> Iterator[Finding]:
    """Yield what is wrong with identifiers that have to differ from each other."""
    seen: dict[str, str] = {}
    exact = set()
    for part in parts:
        name = part.identifier
        if not name:
            if next(children(part.element, "Identifier"), None) is not None:
                text = sentence("The Identifier is empty.")
                yield Finding(IDENTIFIER_EMPTY, place_of(part.element), text, part.about)
            continue
        yield from _characters(part.element, name, part.about)
        if name in exact:
            text = sentence("{name} stands there before.", name=quoted(name))
            yield Finding(duplicate, place_of(part.element), text, part.about)
        elif name.lower() in seen:
            text = sentence(
                "There are {one} and {other}.", one=quoted(seen[name.lower()]), other=quoted(name)
            )
            yield Finding(CASE_ONLY, place_of(part.element), text, part.about)
        exact.add(name)
        seen.setdefault(name.lower(), name)


def _characters(element: _Element, name: str, about: About) -> Iterator[Finding]:
    breaking = dict.fromkeys(_BREAKS.findall(name))
    if breaking:
        text = sentence(
            "{name} has {characters}.", name=quoted(name), characters=" ".join(map(repr, breaking))
        )
        yield Finding(CHARACTERS, place_of(element), text, about)
    elif not name.isascii():
        yield Finding(
            NOT_ASCII, place_of(element), sentence("It is {name}.", name=quoted(name)), about
        )


def _level_names(found: Part) -> Iterator[Finding]:
    others = [part for part in _matrices(found) if not _PLAIN_NUMBER.fullmatch(part.identifier)]
    named = [part for part in others if part.identifier]
    if named:
        name, more = quoted(named[0].identifier), len(named) - 1
        text = sentence("{name} is not written as plain numbers are.", name=name)
        if more:
            text = sentence(
                "{name} and {count} more are not written as plain numbers are.",
                name=name,
                count=more,
            )
        yield Finding(LEVEL_NAMES, place_of(named[0].element), text, found.about)


CHECKS: tuple[Check, ...] = (check_identifiers, check_default028mm)
