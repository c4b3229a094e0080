"""The answer to GetMap: the tile that the map is, or a picture drawn of tiles."""

from __future__ import annotations

import hashlib
import math
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import GridError, ImageError, TileDamaged, TileError
from ..image.media_types import JPEG
from ..image.pillow import encoded, pillow
from ..image.structure import check_image
from ..mosaic.map_drawing import DrawnMap, drawn_map
from ..mosaic.map_view import MapView
from ..sentence import sentence
from ..tile import Absent, Tile, TileRequest
from ..web.message import Header, Request, Response
from .wms_origin import aligned_tile, link_for, origin_of
from .wms_report import refusal
from .wms_wanted import Background, WantedLayer
from .wmts_tile import could_not_be_had, found_response

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["MapWanted", "empty_picture", "map_response", "wanted_resampling"]

_SECONDS = 30.0
_WHITE = (255, 255, 255)
_METHODS = ("NEAREST", "BILINEAR", "BICUBIC", "LANCZOS")


class MapWanted(NamedTuple):
    """A request for a map that has been understood: all in it exists."""

    layers: tuple[WantedLayer, ...]
    view: MapView
    media_type: str
    background: Background
    method: str = "BILINEAR"


def wanted_resampling(parameters: Mapping[str, str]) -> str:
    """Return by which of Pillow's filters the map is drawn; WMS itself has no word for it.

    Raises:
        RequestRefused: there is no such filter.
    """
    name = (parameters.get("resampling") or "BILINEAR").upper()
    if name not in _METHODS:
        offered = ", ".join(method.lower() for method in _METHODS)
        raise refusal(f"There is no resampling {name.lower()!r}; there are {offered}.")
    return name


def map_response(request: Request, wanted: MapWanted, open_to: tuple[Header, ...]) -> Response:
    """Draw the map and answer with it.

    Raises:
        RequestRefused: it is of too many tiles, one of them could not be had, or the CRS cannot be
            reached from the layer's.
    """
    deadline = time.monotonic() + _SECONDS
    try:
        tile = _own_tile(wanted, deadline)
        if tile is not None:
            return found_response(request, tile, open_to, wanted.layers[0].layer.identifier)
        return _drawn_response(request, wanted, open_to, deadline)
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    except GridError as exc:
        raise refusal(f"The map cannot be drawn: {exc}.", "InvalidCRS") from exc
    except ImageError as exc:
        raise refusal(f"The map cannot be drawn: {exc}.") from exc


def _own_tile(wanted: MapWanted, deadline: float) -> Optional[Tile]:
    """Return the tile that is just this map, in this format, if there is one."""
    if len(wanted.layers) != 1:
        return None
    layer, style, dimensions = wanted.layers[0]
    link = link_for(layer, style, wanted.view)
    place = aligned_tile(link, wanted.view)
    source = link.sources.get((style, wanted.media_type))
    if place is None or source is None or not _keeps_background(wanted, layer.formats[0]):
        return None
    answer = source.tile(TileRequest(*place, dimensions, deadline))
    if isinstance(answer, Absent) or answer.encoding:
        return None
    if answer.media_type != wanted.media_type or not _is_as_wanted(answer, wanted):
        return None
    return answer


def _keeps_background(wanted: MapWanted, own_format: str) -> bool:
    """Tell whether a tile's conversion leaves what is behind it as wanted: JPEG's is white."""
    white = wanted.background.colour == _WHITE
    return white or own_format == JPEG or wanted.media_type != JPEG


def _is_as_wanted(tile: Tile, wanted: MapWanted) -> bool:
    try:
        facts = check_image(tile.body)
    except ImageError as exc:
        raise TileDamaged(sentence("a tile is no picture: {reason}", reason=exc)) from exc
    if (facts.width, facts.height) != (wanted.view.width, wanted.view.height):
        return False
    return wanted.background.transparent or not facts.has_alpha


def _drawn_response(
    request: Request, wanted: MapWanted, open_to: tuple[Header, ...], deadline: float
) -> Response:
    whole: Optional[Image] = None
    maps: list[DrawnMap] = []
    for one in wanted.layers:
        found = _drawn(one, wanted, deadline)
        whole = _laid_over(whole, found.picture)
        maps.append(found._replace(picture=None))  # no more than two at once: they are large
    body = encoded(_on_background(whole, wanted), wanted.media_type, quickly=True)
    etag = hashlib.blake2b(body, digest_size=12).hexdigest()
    expires = min((x.expires for x in maps if x.expires is not None), default=None)
    stale = any(found.stale for found in maps)
    tile = Tile(body, wanted.media_type, etag=etag, expires=expires, stale=stale)
    response = found_response(request, tile, open_to, wanted.layers[0].layer.identifier)
    return response._replace(headers=(*response.headers, _level_header(maps[0])))


def _drawn(one: WantedLayer, wanted: MapWanted, deadline: float) -> DrawnMap:
    origin = origin_of(one.layer, link_for(one.layer, one.style, wanted.view), one.style)
    request = TileRequest("", 0, 0, one.dimensions, deadline)
    return drawn_map(origin, wanted.view, request, wanted.method)


def _level_header(drawn: DrawnMap) -> Header:
    """Tell the level, and by how many levels the map is coarser (or, negative, finer) than it."""
    deviation = round(math.log2(drawn.ratio), 3) + 0.0  # which is never -0
    return ("X-Tile-Matrix", f"{drawn.matrix.identifier}; deviation={deviation:+.3f}")


def _laid_over(below: Optional[Image], above: Optional[Image]) -> Optional[Image]:
    """Return both pictures, one over the other; the lower one may be drawn upon."""
    if above is None:
        return below
    if below is None or above.mode == "RGB":
        return above
    if below.mode == "RGB":
        below.paste(above, mask=above.getchannel("A"))
    else:
        below.alpha_composite(above)
    return below


def _on_background(picture: Optional[Image], wanted: MapWanted) -> Image:
    """Return the picture with what is to be seen through it; JPEG knows no transparency."""
    background = wanted.background
    if wanted.media_type == JPEG:
        background = background._replace(transparent=False)
    if picture is None:
        return empty_picture(wanted.view.width, wanted.view.height, background)
    if picture.mode == "RGB":
        return picture
    lowest, _ = picture.getchannel("A").getextrema()
    if lowest == 255:
        return picture.convert("RGB")
    if background.transparent:
        return picture
    plain = empty_picture(wanted.view.width, wanted.view.height, background)
    plain.paste(picture, mask=picture.getchannel("A"))
    return plain


def empty_picture(width: int, height: int, background: Background) -> Image:
    """Return a map without anything on it."""
    if background.transparent:
        clear: Image = pillow().new("RGBA", (width, height), (*background.colour, 0))
        return clear
    plain: Image = pillow().new("RGB", (width, height), background.colour)
    return plain
