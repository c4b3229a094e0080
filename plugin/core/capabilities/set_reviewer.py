"""Looks at tile matrix sets again once the layers are known: only they tell some axes apart.

`47 5` is a fine corner in EPSG:4326 whichever comes first; where the layers lie decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..grid.area import area_of_use
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrixSet
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
    extents: dict[str, dict[BoundingBox, None]] = {}
    for layer in layers:
        if layer.extent is not None:
            for link in layer.links:
                known = extents.setdefault(link.tile_matrix_set, {})
                if len(known) < _MOST_EXTENTS:
                    known[layer.extent] = None
    for name, found in doubtful.items():
        areas = [boxes.projected(extent, found.crs) for extent in extents.get(name, ())]
        matrix = found.matrices[-1]
        other = swapped(matrix)
        box, other_box = matrix.extent_of(matrix.whole), other.extent_of(other.whole)
        if fits_better_swapped(box, other_box, areas):
            matrices = tuple(map(swapped, found.matrices))
            reviewed[name] = TileMatrixSet(name, found.crs, matrices, found.title)
            text = "the axes of its corners were swapped, since its layers lie there"
            notes.add("corner-swapped", text, tile_matrix_set=name)
    return reviewed


def _is_doubtful(found: TileMatrixSet) -> bool:
    """Tell whether the set would lie in its CRS's area with its axes swapped, too."""
    area = area_of_use(found.crs)
    finest = found.matrices[-1]
    return area is None or may_lie_in(finest, finest.top, finest.left, area)
