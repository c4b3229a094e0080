"""Boxes of layers and sets: the right way round, and there where clients look for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Optional

from ...capabilities.box_reader import BoxReader
from ...capabilities.corner_repairs import swapped_box
from ...capabilities.crs_names import CrsNames
from ...capabilities.model import CapabilitiesDocument, Layer
from ...capabilities.repair_notes import NoteBook
from ...capabilities.xml_text import corner
from ...errors import GridError
from ...grid.boxes import geographic_extent
from ...grid.crs import Crs
from ...grid.limits import BoundingBox
from ...grid.tile_matrix import TileMatrixSet
from ...sentence import sentence
from ..judgement import LayerTruth
from .changes import ChangeList
from .numbers import corner_text, is_near, pair, put_text
from .schema_order import placed
from .sets import name_of_crs
from .tree import child, drop, named, new, text_of
from .true_limits import clipped

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BoxCorrector"]

_POLE = 90.0
_ROUNDING = 0.01
"""Degrees that our reader takes off boxes that reach beyond the earth."""


class BoxCorrector:
    """Corrects the boxes of one document."""

    def __init__(
        self, document: CapabilitiesDocument, truths: Sequence[LayerTruth], log: ChangeList
    ) -> None:
        """Nothing is changed yet."""
        self._sets = {one.identifier: one for one in document.tile_matrix_sets}
        self._spellings = document.crs_spellings
        self._truths = {(truth.layer, truth.tile_matrix_set): truth for truth in truths}
        self._log = log
        self._crs_names = CrsNames()
        self._reader = BoxReader(self._crs_names, NoteBook())

    def correct_set(self, element: _Element) -> None:
        """Correct the box of a tile matrix set."""
        read = self._sets.get(text_of(element, "ows:Identifier"))
        if read is not None:
            for box in named(element, "ows:BoundingBox"):
                self._correct_box(box, "", None, [read])

    def correct(self, element: _Element, layer: Layer) -> None:
        """Correct the boxes of a layer, and add what it needs.

        A box in longitude and latitude everybody needs; without any box QGIS errs by the whole
        earth (rule 12). A layer that has one does without further boxes: clients project it.
        """
        sets = [self._sets.get(link.tile_matrix_set) for link in layer.links]
        linked = [one for one in sets if one is not None]
        for box in named(element, "ows:WGS84BoundingBox"):
            self._correct_extent(box, layer.identifier)
        for box in named(element, "ows:BoundingBox"):
            self._correct_box(box, layer.identifier, layer.extent, linked)
        if not linked or child(element, "ows:WGS84BoundingBox") is not None:
            return
        extent = layer.extent or self._extent(layer, linked)
        if child(element, "ows:BoundingBox") is None:
            self._add_boxes(element, layer, linked)
        if extent is not None:
            made = _box_element("ows:WGS84BoundingBox", extent, northing_first=False)
            self._add(element, made)

    def _correct_extent(self, box: _Element, layer: str) -> None:
        """Swap what is the wrong way round; what reaches across 180 degrees stays."""
        read = self._reader.extent([box], layer)
        if read is None:
            self._log.add(box, sentence("a box that is none was removed"), _shown(box))
            drop(box)
            return
        written = _numbers(box)
        is_right = written is not None and not _is_swapped(written, read)
        self._write(box, written if written and is_right else read, northing_first=False)

    def _correct_box(
        self,
        box: _Element,
        layer: str,
        extent: Optional[BoundingBox],
        sets: Sequence[TileMatrixSet],
    ) -> None:
        found = self._reader.boxes([box], layer, extent, sets)
        if not found:
            if layer:
                text = sentence("a box that is none, or in a CRS that is not known, was removed")
                self._log.add(box, text, f"{box.get('crs', '')} {_shown(box)}")
                drop(box)
            return
        crs, right = found[0].crs, _on_earth(found[0].crs, found[0].box)
        if not layer:
            right = _as_set(right, sets[0])
        name = self._spelling(crs, box.get("crs", ""), sets)
        if box.get("crs") != name:
            text = sentence("the CRS of a box was named as the set names it")
            self._log.add(box, text, box.get("crs", ""), name)
            box.set("crs", name)
        self._write(box, right, northing_first=crs.northing_first)

    def _spelling(self, crs: Crs, written: str, sets: Sequence[TileMatrixSet]) -> str:
        """Return the name of a box's CRS, letter by letter that of a linked set (rule 12)."""
        names = [
            name_of_crs(self._spellings.get(one.identifier, one.crs.urn), one.crs)
            for one in sets
            if one.crs == crs
        ]
        return written if written in names or not names else names[0]

    def _write(self, box: _Element, right: BoundingBox, *, northing_first: bool) -> None:
        min_x, min_y, max_x, max_y = right
        pairs = ((min_x, min_y), (max_x, max_y))
        for name, (x, y) in zip(("ows:LowerCorner", "ows:UpperCorner"), pairs):
            element = child(box, name)
            if element is None:
                element = placed(box, new(name))
            first, second = (y, x) if northing_first else (x, y)
            text = corner_text(element.text, first, second)
            put_text(element, text, sentence("the corner of a box was put right"), self._log)

    def _extent(self, layer: Layer, linked: Iterable[TileMatrixSet]) -> Optional[BoundingBox]:
        """Return where the layer lies, by its boxes, else by its tiles."""
        for found in layer.boxes:
            extent = _geographic(found.crs, found.box)
            if extent is not None:
                return extent
        for read in linked:
            covered = self._covered(layer, read)
            extent = None if covered is None else _geographic(read.crs, covered)
            if extent is not None:
                return extent
        return None

    def _covered(self, layer: Layer, read: TileMatrixSet) -> Optional[BoundingBox]:
        """Return the ground of the finest level of which limits are known, else the set's."""
        truth = self._truths.get((layer.identifier, read.identifier))
        found = {one.tile_matrix: one.limits for one in truth.levels} if truth else {}
        link = next(one for one in layer.links if one.tile_matrix_set == read.identifier)
        for limits in (found, link.limits or {}):
            for matrix in reversed(read.matrices):
                said = limits.get(matrix.identifier)
                known = None if said is None else clipped(said, matrix)
                if known is not None:
                    return matrix.extent_of(known)
        extent = read.extent
        is_box = extent.min_x < extent.max_x and extent.min_y < extent.max_y
        return extent if is_box else None

    def _add_boxes(self, element: _Element, layer: Layer, linked: Iterable[TileMatrixSet]) -> None:
        """Add what the tiles cover in the CRS of each set; GDAL finds it by its very name."""
        there: set[str] = set()
        for read in linked:
            name = name_of_crs(self._spellings.get(read.identifier, read.crs.urn), read.crs)
            box = None if name in there else self._covered(layer, read)
            if box is not None:
                there.add(name)
                made = _box_element("ows:BoundingBox", box, northing_first=read.crs.northing_first)
                made.set("crs", name)
                self._add(element, made)

    def _add(self, element: _Element, made: _Element) -> None:
        added = placed(element, made)
        self._log.add(added, sentence("a box that clients need was added"), "", _shown(added))


def _box_element(name: str, box: BoundingBox, *, northing_first: bool) -> _Element:
    lower = corner(box.min_x, box.min_y, northing_first)
    upper = corner(box.max_x, box.max_y, northing_first)
    return new(name, "", new("ows:LowerCorner", lower), new("ows:UpperCorner", upper))


def _numbers(box: _Element) -> Optional[BoundingBox]:
    lower, upper = text_of(box, "ows:LowerCorner"), text_of(box, "ows:UpperCorner")
    one, other = pair(lower), pair(upper)
    return None if one is None or other is None else BoundingBox(*one, *other)


def _is_swapped(written: BoundingBox, read: BoundingBox) -> bool:
    """Tell whether our reader took latitude for the first number."""
    if written.min_x > written.max_x:
        return False  # across 180 degrees
    there = BoundingBox(written.min_y, written.min_x, written.max_y, written.max_x)
    is_other = any(abs(one - two) > _ROUNDING for one, two in zip(written, read))
    return is_other and all(abs(one - two) <= _ROUNDING for one, two in zip(there, read))


def _as_set(box: BoundingBox, read: TileMatrixSet) -> BoundingBox:
    """Return the box of a set with its axes swapped if only so it begins where its matrices do."""
    other = swapped_box(box)
    for matrix in read.matrices:
        if is_near(box.min_x, matrix.left) and is_near(box.max_y, matrix.top):
            return box
        if is_near(other.min_x, matrix.left) and is_near(other.max_y, matrix.top):
            return other
    return box


def _on_earth(crs: Crs, box: BoundingBox) -> BoundingBox:
    """Return the box with its axes swapped if latitudes beyond the poles become longitudes so."""
    other = swapped_box(box)
    if not crs.is_geographic or _is_latitude(box) or not _is_latitude(other):
        return box
    return other


def _is_latitude(box: BoundingBox) -> bool:
    return max(abs(box.min_y), abs(box.max_y)) <= _POLE + _ROUNDING


def _geographic(crs: Crs, box: BoundingBox) -> Optional[BoundingBox]:
    try:
        return geographic_extent(crs, box)
    except GridError:
        return None


def _shown(box: _Element) -> str:
    return ", ".join(text_of(box, name) for name in ("ows:LowerCorner", "ows:UpperCorner"))
