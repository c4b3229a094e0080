"""Which layers and tiles stand for the whole service, so that it is asked little."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Optional

from ...capabilities.asking import Asked, tile_address, usual_format
from ...capabilities.model import KVP, RESTFUL, CapabilitiesDocument, Layer, TileMatrixSetLink
from ...errors import GridError
from ...grid.boxes import reproject_box
from ...grid.crs import CRS84
from ...grid.limits import BoundingBox, Limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ..asking import Asker, Reply
from ..finding import About
from ..subject import Subject
from .right_tile import Looked, look_at

__all__ = [
    "FoundTile",
    "Place",
    "address_of",
    "box_limits",
    "default_style",
    "found_tile",
    "sample_layers",
    "usable_tile",
]

_MOST_LAYERS = 3
_MOST_TRIES = 4


class Place(NamedTuple):
    """A tile of a document, with all that has to be said to ask for it."""

    layer: Layer
    tile_matrix_set: TileMatrixSet
    matrix: TileMatrix
    column: int
    row: int
    style: str
    media_type: str
    dimensions: Mapping[str, str] = {}

    @property
    def about(self) -> About:
        """Where in the document it belongs."""
        layer, found = self.layer.identifier, self.tile_matrix_set.identifier
        return About(layer, found, self.matrix.identifier)


class FoundTile(NamedTuple):
    """A tile that was asked for, and what came; an empty `encoding` stands for the best way."""

    place: Place
    encoding: str
    reply: Reply
    looked: Looked


def sample_layers(document: CapabilitiesDocument, most: int = _MOST_LAYERS) -> tuple[Layer, ...]:
    """Return the first, the last and layers between, of those that have tiles."""
    usable = [layer for layer in document.layers if any(_links(document, layer))]
    if len(usable) <= most:
        return tuple(usable)
    step = (len(usable) - 1) / max(1, most - 1)
    return tuple(usable[round(number * step)] for number in range(most))


def default_style(layer: Layer) -> str:
    """Return the style to ask for if nobody says which."""
    styles = [style for style in layer.styles if style.is_default] or layer.styles
    return styles[0].identifier if styles else "default"


def address_of(document: CapabilitiesDocument, place: Place, encoding: str = "") -> str:
    """Return the address of a tile, in one encoding or the best; empty if there is no such way."""
    asked = Asked(
        place.layer, place.style, place.media_type, place.tile_matrix_set.identifier, encoding
    )
    address = tile_address(document, asked)
    if address is None:
        return ""
    return address(place.matrix.identifier, place.column, place.row, place.dimensions)


def usable_tile(
    subject: Subject,
    asker: Asker,
    layers: Sequence[Layer],
    encodings: Sequence[str] = ("", KVP, RESTFUL),
) -> Optional[FoundTile]:
    """Return a picture of the first of the layers that has one, in the first way that works."""
    for layer in layers:
        for encoding in encodings:
            found = found_tile(subject, asker, layer, encoding)
            if found is not None and found.looked.is_picture:
                return found
    return None


def found_tile(
    subject: Subject, asker: Asker, layer: Layer, encoding: str = ""
) -> Optional[FoundTile]:
    """Return a picture of the layer, or else the first answer that is something; None: no way.

    A few levels are tried, since a level need not have data everywhere.
    """
    first: Optional[FoundTile] = None
    for place in _places(subject.document, layer):
        url = address_of(subject.document, place, encoding)
        if not url:
            return first
        reply = asker.ask(url)
        found = FoundTile(place, encoding, reply, look_at(reply, place.media_type, place.matrix))
        if found.looked.is_picture:
            return found
        first = first or found
    return first


def box_limits(layer: Layer, found: TileMatrixSet, matrix: TileMatrix) -> Optional[Limits]:
    """Return where the layer's own box lies in a matrix, or None if that cannot be known."""
    boxes = [entry.box for entry in layer.boxes if entry.crs == found.crs]
    try:
        if boxes:
            return limits_of_extent(matrix, boxes[0])
        if layer.extent is None:
            return None
        return limits_of_extent(matrix, _in_crs(layer.extent, found))
    except GridError:
        return None


def _in_crs(extent: BoundingBox, found: TileMatrixSet) -> BoundingBox:
    return reproject_box(extent, CRS84, found.crs)


def _links(
    document: CapabilitiesDocument, layer: Layer
) -> Iterator[tuple[TileMatrixSetLink, TileMatrixSet]]:
    for link in layer.links:
        found = document.tile_matrix_set(link.tile_matrix_set)
        if found is not None and found.matrices:
            yield link, found


def _places(document: CapabilitiesDocument, layer: Layer) -> Iterator[Place]:
    """Yield tiles in the middle of the layer: of a middle level first, then finer and coarser."""
    count = 0
    for link, found in _links(document, layer):
        levels = [
            one for one in found.matrices if link.limits is None or one.identifier in link.limits
        ]
        levels = levels or list(found.matrices)
        for matrix in dict.fromkeys((levels[len(levels) // 2], levels[0], levels[-1])):
            if count >= _MOST_TRIES:
                return
            limits = (link.limits or {}).get(matrix.identifier) or box_limits(layer, found, matrix)
            limits = limits or matrix.whole
            count += 1
            yield Place(
                layer,
                found,
                matrix,
                (limits.min_column + limits.max_column) // 2,
                (limits.min_row + limits.max_row) // 2,
                default_style(layer),
                usual_format(layer),
            )
