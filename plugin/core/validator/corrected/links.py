"""Links of layers to tile matrix sets put right, and the limits in them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from ...capabilities.elements import WHOLE
from ...capabilities.empty_levels import NO_TILES, is_marked_empty
from ...capabilities.model import CapabilitiesDocument, Layer
from ...grid.limits import BoundingBox, Limits, limits_of_extent, union_of_limits
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ...sentence import NO_WORDS, Sentence, sentence
from ..judgement import LayerTruth
from .changes import ChangeList
from .numbers import put_text
from .schema_order import placed
from .tree import child, drop, elements, inserted, mark, named, new, reorder, text_of, unmark
from .true_limits import TrueLevel, clipped, true_levels

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["LinkCorrector"]

_PARTS = ("MinTileRow", "MaxTileRow", "MinTileCol", "MaxTileCol")


class LinkCorrector:
    """Corrects the links of one document's layers.

    `unused` are the tile matrices that its sets lose, by set.
    """

    def __init__(
        self,
        document: CapabilitiesDocument,
        truths: Sequence[LayerTruth],
        unused: Mapping[str, Collection[str]],
        log: ChangeList,
    ) -> None:
        """Nothing is changed yet."""
        self._sets = {one.identifier: one for one in document.tile_matrix_sets}
        self._truths = {(truth.layer, truth.tile_matrix_set): truth for truth in truths}
        self._unused = unused
        self._log = log

    def correct(self, element: _Element, layer: Layer) -> None:
        """Correct the links of one layer."""
        self._split(element)
        seen: set[str] = set()
        for link in named(element, "TileMatrixSetLink"):
            name = self._name(link, layer)
            if name is None:
                continue
            if name in seen:
                self._log.add(link, sentence("a second link to the same set was removed"), name)
                drop(link)
                continue
            seen.add(name)
            self._correct_limits(link, layer, name)
        if not layer.links:
            self._log.leave(
                sentence(
                    "the layer {layer} has no tile matrix set that can be used",
                    layer=layer.identifier,
                )
            )

    def _split(self, element: _Element) -> None:
        """Make a link of each set that one link names."""
        for link in named(element, "TileMatrixSetLink"):
            for name in reversed(named(link, "TileMatrixSet")[1:]):
                self._log.add(name, sentence("a set became a link of its own"), name.text or "")
                text = name.text or ""
                drop(name)
                inserted(element, new("TileMatrixSetLink", "", new("TileMatrixSet", text)), link)

    def _name(self, link: _Element, layer: Layer) -> Optional[str]:
        """Return the set that a link means, or None if it was removed or cannot be used."""
        name = text_of(link, "TileMatrixSet")
        known = [one.tile_matrix_set for one in layer.links]
        if name in known:
            return name
        same = [other for other in known if other.lower() == name.lower()]
        is_described = any(
            text_of(one, "ows:Identifier") == name
            for one in named(link.getparent().getparent(), "TileMatrixSet")
        )
        element = child(link, "TileMatrixSet")
        if same and not is_described and element is not None:
            put_text(element, same[0], sentence("the set was given its right name"), self._log)
            return same[0]
        if known and not is_described:
            text = sentence("a link to a tile matrix set that is not described was removed")
            self._log.add(link, text, name)
            drop(link)
        return None

    def _correct_limits(self, link: _Element, layer: Layer, name: str) -> None:
        read = self._sets.get(name)
        if read is None:
            return
        lists = named(link, "TileMatrixSetLimits")
        for further in lists[1:]:
            self._log.add(further, sentence("a second list of limits was joined to the first"))
            for entry in elements(further):
                lists[0].append(entry)
            drop(further)
        written = _Written(lists[0] if lists else None, read, _box_in(layer, read))
        truth = self._truths.get((layer.identifier, name))
        levels = true_levels(read, written.limits, truth)
        if all(level.is_empty for level in levels):
            if truth is not None:
                self._log.leave(
                    sentence(
                        "the layer {layer} in {set} has no tiles at all that could be found",
                        layer=layer.identifier,
                        set=name,
                    )
                )
            levels = true_levels(read, written.limits, None)
        unused = self._unused.get(name, ())
        levels = tuple(one for one in levels if one.matrix.identifier not in unused)
        self._write(link, lists[0] if lists else None, written, levels)

    def _write(
        self,
        link: _Element,
        found: Optional[_Element],
        written: _Written,
        levels: Sequence[TrueLevel],
    ) -> None:
        if written.limits is None and all(map(_is_whole, levels)):
            if found is not None:
                text = sentence("a list of limits that says nothing true was removed")
                self._log.add(found, text)
                drop(found)
            return
        if found is None:
            found = placed(link, new("TileMatrixSetLimits"))
        entries = written.entries
        last: Optional[_Element] = None
        for level in levels:
            entry = entries.pop(level.matrix.identifier, None)
            last = self._entry(found, entry, last, level, written)
        for entry in named(found, "TileMatrixLimits"):
            if all(text_of(entry, "TileMatrix") != one.matrix.identifier for one in levels):
                text = sentence("limits of a level that the set does not have were removed")
                self._log.add(entry, text, _shown_entry(entry))
                drop(entry)
        self._drop_doubles(found)
        self._sort(found, levels)

    def _entry(
        self,
        found: _Element,
        entry: Optional[_Element],
        last: Optional[_Element],
        level: TrueLevel,
        written: _Written,
    ) -> _Element:
        """Make the limits of one level right, or add them."""
        values = [str(value) for value in level.limits]
        what = level.words
        if entry is None:
            parts = [new(name, value) for name, value in zip(_PARTS, values)]
            entry = new("TileMatrixLimits", "", new("TileMatrix", level.matrix.identifier), *parts)
            before = NO_WORDS if written.limits else sentence("none, which means all tiles")
            entry = inserted(found, entry, last)
            self._log.add(entry, what, before, _shown(level.limits))
            if level.is_empty:
                mark(entry, NO_TILES)
            return entry
        before, name = _shown_entry(entry), child(entry, "TileMatrix")
        if name is not None and name.text != level.matrix.identifier:
            put_text(
                name,
                level.matrix.identifier,
                sentence("the level was given its right name"),
                self._log,
            )
        if [text_of(entry, part) for part in _PARTS] != values:
            self._log.add(entry, what, before, _shown(level.limits))
            for part, value in zip(_PARTS, values):
                element = child(entry, part)
                if element is None:
                    element = placed(entry, new(part))
                element.text = value
        self._mark(entry, level)
        return entry

    def _mark(self, entry: _Element, level: TrueLevel) -> None:
        """Say by a comment that a level has no tiles, or take that back."""
        if level.is_empty and not is_marked_empty(entry):
            text = sentence("a comment says that the level has no tiles")
            self._log.add(entry, text, "", NO_TILES)
            mark(entry, NO_TILES)
        elif not level.is_empty and is_marked_empty(entry):
            self._log.add(entry, sentence("the level has tiles after all"), NO_TILES, "")
            unmark(entry, NO_TILES)

    def _drop_doubles(self, found: _Element) -> None:
        seen: set[str] = set()
        for entry in named(found, "TileMatrixLimits"):
            name = text_of(entry, "TileMatrix")
            if name in seen:
                text = sentence("limits given twice were joined")
                self._log.add(entry, text, _shown_entry(entry))
                drop(entry)
            seen.add(name)

    def _sort(self, found: _Element, levels: Sequence[TrueLevel]) -> None:
        """Put the limits into the order of the set: GeoTools goes by it (interop.md 1.1)."""
        entries = named(found, "TileMatrixLimits")
        places = {level.matrix.identifier: at for at, level in enumerate(levels)}
        names = [text_of(entry, "TileMatrix") for entry in entries]
        order = sorted(range(len(entries)), key=lambda at: places[names[at]])
        if order == list(range(len(entries))):
            return
        text = sentence("the limits were put into the order of the tile matrix set")
        self._log.add(found, text, " ".join(names), " ".join(names[at] for at in order))
        reorder(found, entries, order)


class _Written:
    """What a list of limits says, as far as it can be true; `limits` is None if nothing can.

    `entries` are the elements by the identifier of their tile matrix.
    """

    def __init__(
        self, found: Optional[_Element], read: TileMatrixSet, box: Optional[BoundingBox]
    ) -> None:
        self.entries: dict[str, _Element] = {}
        said: dict[str, Limits] = {}
        for entry in [] if found is None else named(found, "TileMatrixLimits"):
            matrix = _matrix_of(text_of(entry, "TileMatrix"), read)
            if matrix is None:
                continue
            self.entries.setdefault(matrix.identifier, entry)
            if is_marked_empty(entry):
                continue
            limits = _said(entry, matrix)
            if limits is None:
                limits = _covering(matrix, box)
            known = said.get(matrix.identifier)
            said[matrix.identifier] = limits if known is None else union_of_limits((known, limits))
        self.limits: Optional[Mapping[str, Limits]] = said or None


def _matrix_of(name: str, read: TileMatrixSet) -> Optional[TileMatrix]:
    """Return the matrix that limits mean; `3` is also `set:3`, as our reader has it."""
    return read.matrix(name) or read.matrix(f"{read.identifier}:{name}")


def _said(entry: _Element, matrix: TileMatrix) -> Optional[Limits]:
    """Return what an entry says, cut to the matrix; None if it is no range, or all outside."""
    values = [WHOLE[text_of(entry, part)] for part in _PARTS]
    limits = Limits(*values)
    if min(values) < 0 or limits.min_row > limits.max_row or limits.min_column > limits.max_column:
        return None
    return clipped(limits, matrix)


def _covering(matrix: TileMatrix, box: Optional[BoundingBox]) -> Limits:
    covered = None if box is None else limits_of_extent(matrix, box)
    return covered or matrix.whole


def _box_in(layer: Layer, read: TileMatrixSet) -> Optional[BoundingBox]:
    return next((found.box for found in layer.boxes if found.crs == read.crs), None)


def _is_whole(level: TrueLevel) -> bool:
    return level.limits == level.matrix.whole and not level.is_empty


def _shown(limits: Limits) -> Sentence:
    return _shown_bounds(*map(str, limits))


def _shown_entry(entry: _Element) -> Sentence:
    return _shown_bounds(*(text_of(entry, part) for part in _PARTS))


def _shown_bounds(min_row: str, max_row: str, min_column: str, max_column: str) -> Sentence:
    return sentence(
        "rows {min_row} to {max_row}, columns {min_column} to {max_column}",
        min_row=min_row,
        max_row=max_row,
        min_column=min_column,
        max_column=max_column,
    )
