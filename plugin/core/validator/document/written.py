"""Tile matrix sets and layers as a document writes them: nothing repaired, every element known."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...capabilities.crs_names import CrsNames
from ...capabilities.elements import NAMES, WHOLE, by_name, deep_text, numbers, text_in
from ...grid.crs import Crs
from ...grid.tile_matrix import PIXEL_SIZE, TileMatrix
from ...sentence import Sentence, sentence
from ..finding import NOWHERE, About, Finding, Rule
from ..subject import Subject, place_of
from ..wording import Counted, more_layers

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "Case",
    "Level",
    "Link",
    "WrittenLayer",
    "WrittenSet",
    "gathered",
    "known_crs",
    "linked_names",
    "written_layers",
    "written_sets",
]

_MOST_ALIKE = 3
"""How many findings of one rule may stand one by one before they are told as one."""

_MOST_LEVELS = 100
_TINIEST, _FARTHEST = 1e-12, 1e12


class Level(NamedTuple):
    """A TileMatrix element; what is no number there is None. `corner` is in the written order."""

    element: _Element
    parts: dict[str, list[_Element]]
    identifier: str
    scale: Optional[float]
    corner: Optional[tuple[float, float]]
    tile_width: Optional[int]
    tile_height: Optional[int]
    width: Optional[int]
    height: Optional[int]

    def matrix(self, crs: Crs) -> Optional[TileMatrix]:
        """Return it as a value, its corner easting first as the CRS's axes have it, or None."""
        sizes = (self.tile_width, self.tile_height, self.width, self.height)
        tile_width, tile_height, width, height = (size or 0 for size in sizes)
        if self.scale is None or self.corner is None:
            return None
        if min(tile_width, tile_height, width, height) < 1:
            return None
        if max(tile_width, tile_height, width, height) > _FARTHEST:
            return None
        left, top = self.corner[::-1] if crs.northing_first else self.corner
        cell_size = self.scale * PIXEL_SIZE / crs.metres_per_unit
        if not _TINIEST < cell_size < _FARTHEST or not max(abs(left), abs(top)) < _FARTHEST:
            return None
        return TileMatrix(
            self.identifier, cell_size, left, top, tile_width, tile_height, width, height
        )

    def child(self, name: str) -> _Element:
        """Return the child of this name (lower case), or the element itself."""
        return self.parts.get(name, [self.element])[0]


class WrittenSet(NamedTuple):
    """A TileMatrixSet element. `crs` is None if its name is not understood."""

    element: _Element
    parts: dict[str, list[_Element]]
    identifier: str
    crs_name: str
    crs: Optional[Crs]
    levels: tuple[Level, ...]

    @property
    def about(self) -> About:
        """What findings on it are about."""
        return About(tile_matrix_set=self.identifier)

    def matrices(self) -> list[tuple[Level, TileMatrix]]:
        """Return the levels that are fully described, in the document's order."""
        if self.crs is None:
            return []
        pairs = ((level, level.matrix(self.crs)) for level in self.levels)
        return [(level, matrix) for level, matrix in pairs if matrix is not None]


class Link(NamedTuple):
    """A TileMatrixSetLink element: the first set it names, and its TileMatrixLimits elements."""

    element: _Element
    tile_matrix_set: str
    limits: tuple[_Element, ...]


class WrittenLayer(NamedTuple):
    """A Layer element."""

    element: _Element
    parts: dict[str, list[_Element]]
    identifier: str
    links: tuple[Link, ...]

    @property
    def about(self) -> About:
        """What findings on it are about."""
        return About(layer=self.identifier)


class Case(NamedTuple):
    """One breach of a rule, before it is told."""

    element: _Element
    seen: Sentence
    about: About = NOWHERE


def written_sets(subject: Subject) -> Iterator[WrittenSet]:
    """Yield the sets of a document in its order; one that is described twice but once."""
    known = set()
    for element in _in_contents(subject.root, "tilematrixset"):
        parts = by_name(element)
        identifier = text_in(parts, "identifier")
        if identifier in known:
            continue
        known.add(identifier)
        name = text_in(parts, "supportedcrs")
        levels = tuple(map(_level, parts.get("tilematrix", ())[:_MOST_LEVELS]))
        yield WrittenSet(element, parts, identifier, name, known_crs(name), levels)


def written_layers(subject: Subject) -> Iterator[WrittenLayer]:
    """Yield the layers of a document in its order."""
    for element in _in_contents(subject.root, "layer"):
        parts = by_name(element)
        links = tuple(map(_link, parts.get("tilematrixsetlink", ())))
        yield WrittenLayer(element, parts, text_in(parts, "identifier"), links)


def linked_names(subject: Subject) -> set[str]:
    """Return the identifiers of all sets that a layer is linked to."""
    links = (
        element
        for layer in written_layers(subject)
        for link in layer.links
        for element in by_name(link.element).get("tilematrixset", ())
    )
    return set(map(deep_text, links))


@functools.lru_cache(maxsize=512)
def known_crs(name: str) -> Optional[Crs]:
    """Return the CRS that a document means by this name, or None."""
    return CrsNames().find(name)


def gathered(rule: Rule, cases: Iterable[Case], more: Counted = more_layers) -> Iterator[Finding]:
    """Yield a finding a case, or one for all of them if they are many.

    `more` says how many more there are where one finding stands for many.
    """
    found = list(cases)
    if len(found) <= _MOST_ALIKE:
        for case in found:
            yield Finding(rule, place_of(case.element), case.seen, case.about)
        return
    first = found[0]
    names = [_name(case.about) for case in found[1:_MOST_ALIKE]]
    rest = more(len(found) - 1)
    seen = sentence("{seen} The same goes for {more}.", seen=first.seen, more=rest)
    if any(names):
        seen = sentence(
            "{seen} The same goes for {more} ({names}, ...).",
            seen=first.seen,
            more=rest,
            names=", ".join(filter(None, names)),
        )
    about = _shared(found)
    yield Finding(rule, place_of(first.element), seen, about)


def _name(about: About) -> str:
    return about.layer or about.tile_matrix or about.tile_matrix_set


def _shared(cases: Sequence[Case]) -> About:
    """Return what all cases are about alike."""
    fields = zip(*(case.about for case in cases))
    return About(*(values[0] if len(set(values)) == 1 else "" for values in fields))


def _in_contents(root: _Element, name: str) -> Iterator[_Element]:
    for contents in by_name(root).get("contents", [root]):
        for element in contents[:]:
            if NAMES[element.tag] == name:
                yield element


def _level(element: _Element) -> Level:
    parts = by_name(element)
    scale, corner = numbers(text_in(parts, "scaledenominator"), 1), text_in(parts, "topleftcorner")
    pair = numbers(corner, 2)
    sizes = (WHOLE[text_in(parts, name)] for name in _SIZES)
    whole = [size if size >= 0 else None for size in sizes]
    return Level(
        element,
        parts,
        text_in(parts, "identifier"),
        scale[0] if scale else None,
        (pair[0], pair[1]) if pair else None,
        *whole,
    )


_SIZES = ("tilewidth", "tileheight", "matrixwidth", "matrixheight")


def _link(element: _Element) -> Link:
    parts = by_name(element)
    limits = (entry for found in parts.get("tilematrixsetlimits", ()) for entry in found[:])
    return Link(element, text_in(parts, "tilematrixset"), tuple(limits))
