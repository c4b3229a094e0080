"""Where layers lie in the CRSs of their tile matrix sets, by their boxes, axes put right."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple, Optional

from ...capabilities.model import Layer
from ...capabilities.repair_notes import quoted
from ...errors import GridError
from ...grid.boxes import reproject_box
from ...grid.crs import CRS84, WEB_MERCATOR, Crs
from ...grid.limits import BoundingBox
from ...grid.tile_matrix import TileMatrixSet
from ...sentence import Sentence, sentence
from ..subject import Subject
from ..wording import many
from .written import Link, WrittenLayer, WrittenSet, written_layers, written_sets

__all__ = ["Place", "Projector", "more_links", "of_link", "places_of", "read_layers", "shown_box"]

_MOST_PROJECTED = 30


class Place(NamedTuple):
    """A layer in one of its sets. `box` is where it lies there, None if that is not known.

    `is_exact` says that the box is no larger than what the document says: a box in degrees is
    larger once it was projected. `set_extent` is the box around all levels of the set.
    """

    layer: WrittenLayer
    link: Link
    written_set: WrittenSet
    tile_matrix_set: TileMatrixSet
    box: Optional[BoundingBox]
    is_exact: bool
    set_extent: BoundingBox


class Projector:
    """Projects the extents of layers, as long as they are not too many: each takes time."""

    def __init__(self) -> None:
        self._known: dict[tuple[BoundingBox, Crs], None] = {}

    def projected(self, extent: BoundingBox, crs: Crs) -> Optional[BoundingBox]:
        """Return the box around an extent in longitude and latitude, or None if it has none."""
        if crs != WEB_MERCATOR and not crs.is_geographic:
            self._known[extent, crs] = None
            if len(self._known) > _MOST_PROJECTED:
                return None
        return _projected(extent, crs)


@functools.lru_cache(maxsize=512)
def _projected(extent: BoundingBox, crs: Crs) -> Optional[BoundingBox]:
    if crs.is_geographic:
        return extent
    try:
        return reproject_box(extent, CRS84, crs)
    except GridError:
        return None


def places_of(subject: Subject) -> Iterator[Place]:
    """Yield each layer in each of its sets, one of each name, if the set can be used."""
    written = {found.identifier: found for found in written_sets(subject)}
    read_sets = {found.identifier: found for found in subject.document.tile_matrix_sets}
    layers = read_layers(subject)
    extents = {name: _extent_of(found) for name, found in read_sets.items()}
    projector = Projector()
    for layer in written_layers(subject):
        read = layers.get(layer.identifier)
        for link in layer.links if read is not None else ():
            found = read_sets.get(link.tile_matrix_set)
            if found is None or read is None or found.identifier not in written:
                continue
            box, is_exact = _box_in(read, found.crs, projector)
            extent = extents[found.identifier]
            yield Place(layer, link, written[found.identifier], found, box, is_exact, extent)


def _extent_of(found: TileMatrixSet) -> BoundingBox:
    boxes = [matrix.extent_of(matrix.whole) for matrix in found.matrices]
    west, south, east, north = zip(*boxes)
    return BoundingBox(min(west), min(south), max(east), max(north))


def read_layers(subject: Subject) -> dict[str, Layer]:
    """Return the layers as our reader has them, by identifier, the first of each."""
    found: dict[str, Layer] = {}
    for layer in subject.document.layers:
        found.setdefault(layer.identifier, layer)
    return found


def _box_in(layer: Layer, crs: Crs, projector: Projector) -> tuple[Optional[BoundingBox], bool]:
    """Return where the layer lies, by its box in this CRS if it has one."""
    for one in layer.boxes:
        if one.crs == crs:
            return one.box, True
    if layer.extent is None:
        return None, False
    is_exact = crs == WEB_MERCATOR or crs.is_geographic
    return projector.projected(layer.extent, crs), is_exact


def more_links(count: int) -> Sentence:
    """Return how many links there are beyond those told of."""
    return many(count, "more link of a layer", "more links of layers")


def of_link(place: Place, seen: Sentence) -> Sentence:
    """Return what was seen of a layer's link to a set, a clause, as a sentence that names both."""
    layer, name = quoted(place.layer.identifier), quoted(place.link.tile_matrix_set)
    return sentence("Layer {layer} in {set}: {seen}.", layer=layer, set=name, seen=seen)


def shown_box(box: BoundingBox) -> Sentence:
    """Return a box as a sentence has it."""
    west, south, east, north = (f"{number:.8g}" for number in box)
    return sentence(
        "easting {west} to {east}, northing {south} to {north}",
        west=west,
        east=east,
        south=south,
        north=north,
    )
