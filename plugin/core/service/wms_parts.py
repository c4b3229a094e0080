"""What each layer gives to a map: drawn of its tiles, or asked of the WMS that draws its maps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional

from ..errors import ImageError, TileDamaged
from ..image.pillow import decoded
from ..mosaic.drawn import DrawnFrom
from ..mosaic.map_drawing import DrawnMap, drawn_map
from ..mosaic.map_source import MapRequest
from ..mosaic.map_view import MapView
from ..sentence import sentence
from ..tile import Tile, TileRequest
from ..web.message import Header
from .wms_origin import aligned_tile, is_aligned, link_for, origin_of
from .wms_report import refusal
from .wms_wanted import WantedLayer

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["MapPart", "Shared", "drawn_part", "forwarded_tile", "part_of_tile", "refuse_unaligned"]

Shared = Callable[[DrawnFrom], DrawnFrom]
"""Gives an origin what all maps share: the pictures that are remembered, the turns for drawing."""


class MapPart(NamedTuple):
    """A layer's part of a map, in mode RGB or RGBA, or None where nothing is."""

    picture: Optional[Image]
    expires: Optional[float] = None
    stale: bool = False
    headers: tuple[Header, ...] = ()


def refuse_unaligned(layers: Sequence[WantedLayer], view: MapView) -> None:
    """Refuse a map of layers that give no maps but their tiles, where it is none.

    Raises:
        RequestRefused: one of the layers is such a one.
    """
    for layer, style, _ in layers:
        if layer.maps.only_aligned and not is_aligned(layer, style, view):
            raise refusal(
                sentence(
                    "The layer {layer} gives only maps that are just one of its tiles; ask "
                    "for the box and the size of one, or use its WMTS.",
                    layer=layer.identifier,
                )
            )


def forwarded_tile(one: WantedLayer, view: MapView, deadline: float) -> Optional[Tile]:
    """Return what another WMS draws of the layer, or None if we are to; a tile is ours to give.

    Raises:
        TileError: it could not be had.
        GridError: the other WMS does not know the CRS.
    """
    source = one.layer.maps.forwarded.get(one.style)
    if source is None or aligned_tile(one.layer, one.style, view) is not None:
        return None
    return source.map(MapRequest(view, one.dimensions, deadline))


def part_of_tile(tile: Tile) -> MapPart:
    """Return a picture that another WMS drew as a part of the map.

    Raises:
        TileDamaged: it cannot be decoded.
    """
    try:
        picture = decoded(tile.body, tile.media_type)
    except ImageError as exc:
        raise TileDamaged(sentence("the WMS's answer is no map: {reason}", reason=exc)) from exc
    return MapPart(picture, tile.expires, tile.stale)


def drawn_part(
    one: WantedLayer, view: MapView, method: str, deadline: float, shared: Shared
) -> MapPart:
    """Draw a layer of its tiles, by `method` or, if that is empty, by the layer's own.

    Raises:
        ImageError: it is of too many tiles, or Pillow is missing.
        TileError: a tile could not be had.
        GridError: the CRS cannot be reached from the layer's.
    """
    layer, style, dimensions = one
    origin = origin_of(layer, link_for(layer, style, view), style)
    request = TileRequest("", 0, 0, dimensions, deadline)
    drawn = drawn_map(shared(origin), view, request, method or layer.maps.resampling)
    return MapPart(drawn.picture, drawn.expires, drawn.stale, (_level_header(drawn),))


def _level_header(drawn: DrawnMap) -> Header:
    """Tell the level, and by how many levels the map is coarser (or, negative, finer) than it."""
    deviation = round(math.log2(drawn.ratio), 3) + 0.0  # which is never -0
    return ("X-Tile-Matrix", f"{drawn.matrix.identifier}; deviation={deviation:+.3f}")
