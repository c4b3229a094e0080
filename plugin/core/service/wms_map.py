"""The answer to GetMap: the tile that the map is, or a picture drawn of tiles."""

from __future__ import annotations

import hashlib
import time
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import GridError, ImageError, TileDamaged, TileError
from ..image.media_types import JPEG
from ..image.pillow import encoded, pillow
from ..image.structure import check_image
from ..mosaic.map_view import MapView
from ..sentence import sentence
from ..tile import Absent, Tile, TileRequest
from ..web.message import Header, Request, Response
from .wms_origin import aligned_tile
from .wms_parts import MapPart, Shared, drawn_part, forwarded_tile, part_of_tile, refuse_unaligned
from .wms_report import refusal
from .wms_wanted import Background, WantedLayer
from .wmts_tile import could_not_be_had, found_response

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["MapWanted", "empty_picture", "map_response"]

_SECONDS = 30.0
_WHITE = (255, 255, 255)


class MapWanted(NamedTuple):
    """A request for a map that has been understood: all in it exists.

    An empty `method` leaves the filter to each layer.
    """

    layers: tuple[WantedLayer, ...]
    view: MapView
    media_type: str
    background: Background
    method: str = ""


def map_response(
    request: Request, wanted: MapWanted, open_to: tuple[Header, ...], shared: Shared
) -> Response:
    """Draw the map and answer with it.

    Raises:
        RequestRefused: it is of too many tiles, one of them could not be had, the CRS cannot be
            reached from the layer's, or a layer gives no map but its tiles.
    """
    refuse_unaligned(wanted.layers, wanted.view)
    deadline = time.monotonic() + _SECONDS
    try:
        tile = _own_tile(wanted, deadline)
        if tile is not None:
            return found_response(request, tile, open_to, wanted.layers[0].layer.identifier)
        return _drawn_response(request, wanted, open_to, deadline, shared)
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    except GridError as exc:
        raise refusal(
            sentence("The map cannot be drawn: {reason}.", reason=exc), "InvalidCRS"
        ) from exc
    except ImageError as exc:
        raise refusal(sentence("The map cannot be drawn: {reason}.", reason=exc)) from exc


def _own_tile(wanted: MapWanted, deadline: float) -> Optional[Tile]:
    """Return the tile that is just this map, in this format, if there is one."""
    if len(wanted.layers) != 1:
        return None
    layer, style, dimensions = wanted.layers[0]
    place = aligned_tile(layer, style, wanted.view)
    if place is None or not _keeps_background(wanted, layer.formats[0]):
        return None
    source = place.link.sources.get((style, wanted.media_type))
    if source is None:
        return None
    matrix = place.matrix.identifier
    answer = source.tile(TileRequest(matrix, place.column, place.row, dimensions, deadline))
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
    request: Request,
    wanted: MapWanted,
    open_to: tuple[Header, ...],
    deadline: float,
    shared: Shared,
) -> Response:
    whole: Optional[Image] = None
    parts: list[MapPart] = []
    for one in wanted.layers:
        given = forwarded_tile(one, wanted.view, deadline)
        if given is not None and _is_whole_map(given, wanted):
            return found_response(request, given, open_to, one.layer.identifier)
        if given is not None:
            found = part_of_tile(given)
        else:
            found = drawn_part(one, wanted.view, wanted.method, deadline, shared)
        whole = _laid_over(whole, found.picture)
        parts.append(found._replace(picture=None))  # no more than two at once: they are large
    body = encoded(_on_background(whole, wanted), wanted.media_type, quickly=True)
    etag = hashlib.blake2b(body, digest_size=12).hexdigest()
    expires = min((x.expires for x in parts if x.expires is not None), default=None)
    stale = any(found.stale for found in parts)
    tile = Tile(body, wanted.media_type, etag=etag, expires=expires, stale=stale)
    response = found_response(request, tile, open_to, wanted.layers[0].layer.identifier)
    return response._replace(headers=(*response.headers, *parts[0].headers))


def _is_whole_map(given: Tile, wanted: MapWanted) -> bool:
    """Tell whether what another WMS gave is the map just as it is wanted."""
    if len(wanted.layers) > 1 or given.media_type != wanted.media_type:
        return False
    return _is_as_wanted(given, wanted)


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
