"""Answering for tiles that are had at once."""

from __future__ import annotations

from typing import Optional

from ..errors import RequestRefused
from ..tile import Tile
from ..web.message import Response
from ..web.negotiation import refuses_gzip
from .call import Call, cross_origin
from .known_tiles import KnownTile
from .ready_answer import ReadyAnswer
from .wmts_tile import answer_response

__all__ = ["prompt_response"]


def prompt_response(call: Call, known: KnownTile) -> Optional[Response]:
    """Return what `tile_response` would, if nothing has to be waited for, else None."""
    level = known.level
    if level.prompt is None:
        return None
    answer = level.prompt.at_once(known.request)
    if answer is None:
        return None
    if isinstance(answer, Tile) and _is_usual(answer, call) and not level.layer.protected:
        ready = known.ready
        if ready is None or not ready.is_for(answer):
            open_to = cross_origin(call, level.layer)
            ready = known.ready = ReadyAnswer.of(answer, open_to, level.layer.identifier)
        return ready.to(call.request, answer)
    try:
        return answer_response(call.request, level, answer, cross_origin(call, level.layer))
    except RequestRefused:
        return None


def _is_usual(tile: Tile, call: Call) -> bool:
    """Tell whether the answer with a tile is the same for a while, and for this client."""
    if tile.encoding and refuses_gzip(call.request.headers):
        return False
    return tile.etag != "" and not tile.stale
