"""Reads the boxes of foreign layers, with their axes put right by what else the document says."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Optional

from ..errors import GridError
from ..grid.boxes import WORLD, reproject_box
from ..grid.crs import CRS84, WEB_MERCATOR, Crs
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrixSet
from ..sentence import sentence
from .corner_repairs import fits_better_swapped, swapped_box
from .crs_names import CrsNames
from .elements import NAMES, numbers
from .model import BoxInCrs
from .repair_notes import NoteBook, quoted

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["BoxReader"]

_SLACK = 0.01
"""Degrees by which a box may reach beyond the earth (rounding)."""

_MOST_PROJECTED = 50
_FARTHEST = 1e12


class BoxReader:
    """Reads boxes of one document's layers."""

    def __init__(self, crs_names: CrsNames, notes: NoteBook) -> None:
        self._crs_names = crs_names
        self._notes = notes
        self._projected = 0
        self._extents: dict[tuple[str, str], BoundingBox] = {}

    def extent(self, elements: Iterable[_Element], layer: str) -> Optional[BoundingBox]:
        """Return the box around the WGS84BoundingBox elements, or None if none can be used."""
        found: Optional[BoundingBox] = None
        for element in elements:
            corners = _corner_texts(element)
            box = self._extents.get(corners) or self._extent(corners, layer)
            if box is None:
                text = sentence(
                    "the layer's extent in longitude and latitude was left out: it is no box"
                )
                self._notes.add("extent-refused", text, layer)
            else:
                found = box if found is None else _around(found, box)
        return found

    def _extent(self, corners: tuple[str, str], layer: str) -> Optional[BoundingBox]:
        """Return the box in degrees, and remember it if it needed no repair: many repeat it."""
        written = _box(*corners)
        if written is None:
            return None
        if _is_extent(written):
            self._extents[corners] = written
            return written
        return self._on_earth(written, layer)

    def boxes(
        self,
        elements: Sequence[_Element],
        layer: str,
        extent: Optional[BoundingBox],
        sets: Sequence[TileMatrixSet],
    ) -> tuple[BoxInCrs, ...]:
        """Return the BoundingBox elements whose CRS is known, one a CRS.

        `extent` and `sets` are the layer's, by which swapped axes are found out.
        """
        found: dict[Crs, BoxInCrs] = {}
        for element in elements:
            crs = self._crs_of(element, sets)
            corners = _box(*_corner_texts(element))
            if crs is None or corners is None:
                name = quoted(element.get("crs", ""))
                text = sentence(
                    "a box in {name} was left out: its CRS is unknown, or it is no box", name=name
                )
                self._notes.add("box-refused", text, layer)
            elif crs not in found:
                found[crs] = BoxInCrs(crs, self._right_way(corners, crs, layer, extent, sets))
        return tuple(found.values())

    def _on_earth(self, box: BoundingBox, layer: str) -> Optional[BoundingBox]:
        """Return the box in degrees, or None if it can't be that."""
        if not _is_latitude(box.min_y, box.max_y) and _is_latitude(box.min_x, box.max_x):
            box = swapped_box(box)
            text = sentence(
                "its extent was taken for latitude before longitude, the wrong way round"
            )
            self._notes.add("extent-swapped", text, layer)
        west, south, east, north = box
        if not _is_latitude(south, north) or max(abs(west), abs(east)) > 360.0 + _SLACK:
            return None
        if west > east or west < -180.0 - _SLACK or east > 180.0 + _SLACK:
            text = sentence(
                "its extent crosses 180 degrees and was widened to the whole round of the earth"
            )
            self._notes.add("extent-widened", text, layer)
            west, east = -180.0, 180.0
        if south > north:
            south, north = north, south
        return BoundingBox(max(west, -180.0), max(south, -90.0), min(east, 180.0), min(north, 90.0))

    def _crs_of(self, element: _Element, sets: Sequence[TileMatrixSet]) -> Optional[Crs]:
        name = element.get("crs", "")
        if name:
            return self._crs_names.find(name)
        several = {linked.crs for linked in sets}
        return several.pop() if len(several) == 1 else None

    def _right_way(
        self,
        corners: BoundingBox,
        crs: Crs,
        layer: str,
        extent: Optional[BoundingBox],
        sets: Sequence[TileMatrixSet],
    ) -> BoundingBox:
        """Return the box easting first, its axes swapped if that fits better."""
        box, other = _sorted(corners), _sorted(swapped_box(corners))
        if crs.northing_first:
            box, other = other, box
        areas = self._areas(other, crs, extent, sets)
        if not fits_better_swapped(box, other, areas):
            return box
        text = sentence("the axes of its box in {crs} were swapped", crs=crs.name)
        self._notes.add("box-swapped", text, layer)
        return other

    def _areas(
        self,
        other: BoundingBox,
        crs: Crs,
        extent: Optional[BoundingBox],
        sets: Sequence[TileMatrixSet],
    ) -> Iterable[Optional[BoundingBox]]:
        """Return where the layer lies in this CRS, as far as that is known without much work."""
        if crs.is_geographic:
            return [extent or WORLD]
        if crs == WEB_MERCATOR and extent is not None:
            return [self.projected(extent, crs)]
        finest = [linked.matrices[-1] for linked in sets if linked.crs == crs]
        areas = [matrix.extent_of(matrix.whole) for matrix in finest[:1]]
        if areas and extent is not None and _touches(other, areas[0]):
            return [self.projected(extent, crs)]
        return areas

    def projected(self, extent: BoundingBox, crs: Crs) -> Optional[BoundingBox]:
        """Return the extent in a CRS, or None if it has no place there or there were too many."""
        if crs.is_geographic:
            return extent
        self._projected += crs != WEB_MERCATOR
        if self._projected > _MOST_PROJECTED:
            return None
        try:
            return reproject_box(extent, CRS84, crs)
        except GridError:
            return None


def _corner_texts(element: _Element) -> tuple[str, str]:
    found = {NAMES[child.tag]: child.text for child in element[:]}
    return found.get("lowercorner") or "", found.get("uppercorner") or ""


def _box(lower: str, upper: str) -> Optional[BoundingBox]:
    """Return the numbers of both corners as written, or None if they are not two finite pairs."""
    try:
        one, other = lower.split()
        third, fourth = upper.split()
        box = BoundingBox(float(one), float(other), float(third), float(fourth))
    except ValueError:
        pairs = numbers(lower, 2), numbers(upper, 2)
        if not all(pairs):
            return None
        box = BoundingBox(*pairs[0], *pairs[1])
    return box if all(map(math.isfinite, box)) and max(map(abs, box)) < _FARTHEST else None


def _is_extent(box: BoundingBox) -> bool:
    west, south, east, north = box
    return -180.0 <= west <= east <= 180.0 and -90.0 <= south <= north <= 90.0


def _is_latitude(south: float, north: float) -> bool:
    return -90.0 - _SLACK <= south <= 90.0 + _SLACK and -90.0 - _SLACK <= north <= 90.0 + _SLACK


def _sorted(box: BoundingBox) -> BoundingBox:
    return BoundingBox(
        min(box.min_x, box.max_x),
        min(box.min_y, box.max_y),
        max(box.min_x, box.max_x),
        max(box.min_y, box.max_y),
    )


def _around(one: BoundingBox, other: BoundingBox) -> BoundingBox:
    return BoundingBox(
        min(one.min_x, other.min_x),
        min(one.min_y, other.min_y),
        max(one.max_x, other.max_x),
        max(one.max_y, other.max_y),
    )


def _touches(one: BoundingBox, other: BoundingBox) -> bool:
    return one.intersection(other) is not None
