"""Looks at tile matrix sets again once the layers are known: only they tell some axes apart.

`47 5` is a fine corner in EPSG:4326 whichever comes first; where the layers lie decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..grid.area import area_of_use
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrixSet
from ..sentence import sentence
from .box_reader import BoxReader
from .corner_repairs import fits_better_swapped, may_lie_in, swapped
from .model import Layer
from .repair_notes import NoteBook

__all__ = ["reviewed_sets"]

_MOST_EXTENTS = 20


def reviewed_sets(
    sets: Mapping[str, TileMatrixSet],
    layers: Iterable[Layer],
    boxes: BoxReader,
    notes: NoteBook,
) -> dict[str, TileMatrixSet]:
    """Return the sets, with axes swapped where the layers linked lie clearly on that side."""
    reviewed = dict(sets)
    doubtful = {name: found for name, found in sets.items() if _is_doubtful(found)}
    if not doubtful:
        return reviewed
    places: dict[str, dict[tuple[BoundingBox, bool], None]] = {name: {} for name in doubtful}
    for layer in layers:
        for link in layer.links:
            linked = doubtful.get(link.tile_matrix_set)
            known = places.get(link.tile_matrix_set, {})
            if linked is not None and len(known) < _MOST_EXTENTS:
                _add_place(layer, linked, known)
    for name, found in doubtful.items():
        areas = [
            box if is_projected else boxes.projected(box, found.crs)
            for box, is_projected in places[name]
        ]
        matrix = found.matrices[-1]
        other = swapped(matrix)
        box, other_box = matrix.extent_of(matrix.whole), other.extent_of(other.whole)
        if fits_better_swapped(box, other_box, areas):
            matrices = tuple(map(swapped, found.matrices))
            reviewed[name] = TileMatrixSet(name, found.crs, matrices, found.title)
            text = sentence("the axes of its corners were swapped, since its layers lie there")
            notes.add("corner-swapped", text, tile_matrix_set=name)
    return reviewed


def _add_place(
    layer: Layer, found: TileMatrixSet, known: dict[tuple[BoundingBox, bool], None]
) -> None:
    """Add where the layer lies, and whether that is in the set's CRS: such a box says it best."""
    for one in layer.boxes:
        if one.crs == found.crs:
            known[one.box, True] = None
            return
    if layer.extent is not None:
        known[layer.extent, False] = None


def _is_doubtful(found: TileMatrixSet) -> bool:
    """Tell whether the set would lie in its CRS's area with its axes swapped, too."""
    area = area_of_use(found.crs)
    finest = found.matrices[-1]
    return area is None or may_lie_in(finest, finest.top, finest.left, area)
