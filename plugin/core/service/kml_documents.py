"""What the documents of a super-overlay say: regions, pictures, and where to go on."""

from __future__ import annotations

import math

from ..capabilities.kml_writer import (
    FOREVER,
    KmlLink,
    KmlLookAt,
    KmlOverlay,
    KmlRegion,
    write_kml,
)
from ..grid.crs import METRES_PER_DEGREE
from ..grid.limits import BoundingBox
from ..image.media_types import JPEG, PNG, extension_of
from .kml_pyramid import Pyramid
from .tile_names import Place, name_in_grid

__all__ = ["icon_type", "root_document", "tile_document"]

_OF_A_TILE = 2
"""A tile appears once it is half as large as it is, at which its parent is shown full size."""

_TIMES_A_TILE = 8
"""It goes when it is so many times as large: its quarters had three levels' time to appear, so that
the ground between is never bare."""

_NEAREST, _FARTHEST = 200.0, 12_000_000.0
"""Metres from which a layer is looked at."""


def root_document(pyramid: Pyramid, base_url: str) -> bytes:
    """Return the document that a user opens."""
    layer, address = pyramid.layer, _address(pyramid, base_url)
    texts = (layer.abstract, layer.attribution)
    return write_kml(
        layer.title or layer.identifier,
        KmlRegion(layer.extent, 0),
        [_link(pyramid, place, address) for place in pyramid.top],
        look_at=_look_at(layer.extent),
        description="\n".join(text for text in texts if text),
    )


def tile_document(pyramid: Pyramid, place: Place, base_url: str) -> bytes:
    """Return the document about a tile: its picture, if there is one, and its quarters."""
    address = _address(pyramid, base_url)
    side, most, overlay = _side(pyramid, place), FOREVER, None
    if pyramid.has_tile(place):
        extension = extension_of(icon_type(pyramid))
        href = f"{address}/{_path(place)}.{extension}"
        overlay = KmlOverlay(href, pyramid.box(place), place.level)
        most = FOREVER if pyramid.shows_last(place) else side * _TIMES_A_TILE
    return write_kml(
        _path(place),
        KmlRegion(pyramid.box(place), side // _OF_A_TILE, most),
        [_link(pyramid, quarter, address) for quarter in pyramid.below(place)],
        overlay,
    )


def icon_type(pyramid: Pyramid) -> str:
    """Return the format of the pictures: PNG or JPEG, since Google Earth reads no WebP."""
    first = pyramid.layer.formats[0]
    return first if first == JPEG else PNG


def _address(pyramid: Pyramid, base_url: str) -> str:
    return f"{base_url}/kml/{name_in_grid(pyramid.layer, pyramid.link)}"


def _path(place: Place) -> str:
    return f"{place.level}/{place.column}/{place.row}"


def _side(pyramid: Pyramid, place: Place) -> int:
    matrix = pyramid.levels[place.level]
    return min(matrix.tile_width, matrix.tile_height)


def _link(pyramid: Pyramid, place: Place, address: str) -> KmlLink:
    region = KmlRegion(pyramid.box(place), _side(pyramid, place) // _OF_A_TILE)
    return KmlLink(_path(place), f"{address}/{_path(place)}.kml", region)


def _look_at(extent: BoundingBox) -> KmlLookAt:
    longitude, latitude = (extent.min_x + extent.max_x) / 2, (extent.min_y + extent.max_y) / 2
    across = (extent.max_x - extent.min_x) * math.cos(math.radians(latitude))
    along = extent.max_y - extent.min_y
    metres = max(across, along) * METRES_PER_DEGREE
    return KmlLookAt(longitude, latitude, min(max(metres, _NEAREST), _FARTHEST))
