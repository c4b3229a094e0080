"""Reads which tile matrix sets a foreign layer is linked to, and its limits there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Optional

from ..grid.limits import Limits, union_of_limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..sentence import Sentence, sentence
from .elements import NAMES, WHOLE, by_name, deep_text, is_in_order, text_in
from .model import TileMatrixSetLink
from .repair_notes import NoteBook, quoted
from .wmts_set_reader import ReadSets

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["LinkReader"]


class LinkReader:
    """Reads the links of layers to the sets of one document."""

    def __init__(self, sets: ReadSets, notes: NoteBook) -> None:
        self._sets = sets
        self._notes = notes
        self._whole = {name: TileMatrixSetLink(name) for name in sets.sets}
        self._tags: list[str] = []
        self._by_lower_name: Optional[dict[str, TileMatrixSet]] = None

    def read(self, elements: Iterable[_Element], layer: str) -> tuple[TileMatrixSetLink, ...]:
        """Return the links to sets that can be used, each once."""
        links: dict[str, TileMatrixSetLink] = {}
        for element in elements:
            children = element[:]
            if len(children) == 1 and NAMES[children[0].tag] == "tilematrixset":
                link = self._whole.get(children[0].text)  # as most links are
                if link is not None and link.tile_matrix_set not in links:
                    links[link.tile_matrix_set] = link
                    continue
            self._read_odd(element, layer, links)
        if not links:
            text = sentence("the layer cannot be shown: none of its tile matrix sets can be used")
            self._notes.add("layer-without-set", text, layer)
        return tuple(links.values())

    def _read_odd(self, element: _Element, layer: str, links: dict[str, TileMatrixSetLink]) -> None:
        """Add what a link says that has limits, or is not as it should be."""
        parts = by_name(element)
        named = parts.get("tilematrixset", ())
        if len(named) > 1:
            text = sentence("one link names several tile matrix sets; each was taken for a link")
            self._notes.add("link-several-sets", text, layer)
        for name in named:
            link = self._link(deep_text(name), parts, layer)
            if link is None:
                continue
            if link.tile_matrix_set in links:
                text = sentence("the layer is linked to the set twice; the first link counts")
                self._notes.add("link-duplicate", text, layer, link.tile_matrix_set)
                continue
            links[link.tile_matrix_set] = link

    def _link(
        self, name: str, parts: dict[str, list[_Element]], layer: str
    ) -> Optional[TileMatrixSetLink]:
        """Return the link to the set of this name, or None if it cannot be used."""
        limits = parts.get("tilematrixsetlimits")
        if limits is None and name in self._whole:
            return self._whole[name]
        found = self._find(name, layer)
        if found is None or limits is None:
            return None if found is None else self._whole[found.identifier]
        return TileMatrixSetLink(found.identifier, self._limits(limits, found, layer))

    def _find(self, name: str, layer: str) -> Optional[TileMatrixSet]:
        """Return the set of this name, letter case aside as GDAL does."""
        found = self._sets.sets.get(name)
        if found is not None or name in self._sets.kept_out:
            return found
        if self._by_lower_name is None:
            known = reversed(list(self._sets.sets.values()))
            self._by_lower_name = {one.identifier.lower(): one for one in known}
        found = self._by_lower_name.get(name.lower())
        if found is None:
            text = sentence(
                "the layer is linked to tile matrix set {name}, which is not described",
                name=quoted(name),
            )
        else:
            text = sentence(
                "the layer is linked to {name}, which was taken for {found}",
                name=quoted(name),
                found=quoted(found.identifier),
            )
        self._notes.add("link-unknown", text, layer)
        return found

    def _limits(
        self, elements: Iterable[_Element], linked: TileMatrixSet, layer: str
    ) -> Optional[Mapping[str, Limits]]:
        """Return the limits that can be true, or None if there are none of them.

        As QGIS does, limits beyond their matrix are dropped, which leaves the whole matrix.
        """
        found: dict[str, Limits] = {}
        notes = _LimitsNotes()
        for entry in (entry for element in elements for entry in element[:]):
            name, limits = _entry(entry, self._tags)
            matrix = linked.matrix(name) or _spelled_otherwise(name, linked, notes)
            if matrix is None:
                continue
            fault = _fault(limits, matrix)
            if fault:
                notes.count(fault, name)
            elif matrix.identifier in found:
                notes.count("limits-duplicate", name)
                found[matrix.identifier] = union_of_limits((found[matrix.identifier], limits))
            else:
                found[matrix.identifier] = limits
        if not found:
            notes.count("limits-empty", "")
        for code, text in notes.sentences():
            self._notes.add(code, text, layer, linked.identifier)
        return found or None


def _entry(element: _Element, tags: list[str]) -> tuple[str, Limits]:
    """Return the name of the matrix and the limits, with -1 for what is missing or no number.

    For `tags` see `is_in_order`.
    """
    children = element[:]
    if not is_in_order(children, _IN_ORDER, tags):
        return _unusual_entry(element)
    matrix, min_row, max_row, min_column, max_column = children
    limits = Limits(
        WHOLE[min_row.text], WHOLE[max_row.text], WHOLE[min_column.text], WHOLE[max_column.text]
    )
    return deep_text(matrix), limits


def _unusual_entry(element: _Element) -> tuple[str, Limits]:
    """Return the same of an entry in another order, or that lacks something."""
    parts = by_name(element)
    return text_in(parts, "tilematrix"), Limits(*(WHOLE[text_in(parts, x)] for x in _IN_ORDER[1:]))


def _fault(limits: Limits, matrix: TileMatrix) -> str:
    """Return what is wrong with the limits, if anything."""
    min_row, max_row, min_column, max_column = limits
    if 0 <= min_row <= max_row < matrix.height and 0 <= min_column <= max_column < matrix.width:
        return ""
    is_range = 0 <= min_row <= max_row and 0 <= min_column <= max_column
    return "limits-outside" if is_range else "limits-malformed"


def _spelled_otherwise(
    name: str, linked: TileMatrixSet, notes: _LimitsNotes
) -> Optional[TileMatrix]:
    """Return the matrix `set:3` that a limit calls `3`, or None.

    Limits that call the matrix `3` by `set:3` are MapCache's, which counts their rows from the
    bottom if its grid does. QGIS does not know the matrix either, and asks for all tiles.
    """
    prefix = f"{linked.identifier}:"
    if name.startswith(prefix) and linked.matrix(name[len(prefix) :]) is not None:
        notes.count("limits-untrue", name)
        return None
    found = linked.matrix(prefix + name)
    notes.count("limits-unknown-matrix" if found is None else "limits-prefix", name)
    return found


_IN_ORDER = ["tilematrix", "mintilerow", "maxtilerow", "mintilecol", "maxtilecol"]
"""What limits have, in the standard's order (OGC 07-057r7, table 17)."""

_TEXTS = {
    "limits-malformed": sentence("{count} of its limits are no range of numbers and were dropped"),
    "limits-outside": sentence(
        "{count} of its limits reach beyond their tile matrix and were dropped"
    ),
    "limits-duplicate": sentence("{count} of its limits are given more than once and were joined"),
    "limits-unknown-matrix": sentence("{count} of its limits name no tile matrix of the set"),
    "limits-prefix": sentence("{count} of its limits spell the tile matrix without the set"),
    "limits-untrue": sentence(
        "{count} of its limits call tile matrices as MapCache does, and were dropped"
    ),
    "limits-empty": sentence("its list of limits says nothing; the whole set was taken"),
}


class _LimitsNotes:
    """What is wrong with the limits of one link: how often, and where first."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._first: dict[str, str] = {}

    def count(self, code: str, matrix: str) -> None:
        """Count one defect at this matrix."""
        self._counts[code] = self._counts.get(code, 0) + 1
        self._first.setdefault(code, matrix)

    def sentences(self) -> Iterable[tuple[str, str]]:
        """Yield each code with its sentence."""
        for code, count in self._counts.items():
            text = Sentence(_TEXTS[code], {"count": count})
            where = self._first[code]
            if where:
                text = sentence("{text} (first: {matrix})", text=text, matrix=quoted(where))
            yield code, text
