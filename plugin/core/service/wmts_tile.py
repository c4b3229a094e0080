"""The answer to GetTile: the tile, or what stands for it."""

from __future__ import annotations

import time
from typing import Optional

from ..errors import Fault, RequestRefused, TileError, TileTimeout
from ..image.blank import blank_tile
from ..image.media_types import VECTOR_TILE
from ..image.plain_tile import plain_tile
from ..sentence import sentence, sentence_of
from ..tile import Absent, Answer, Tile
from ..web.conditional import http_date, is_not_modified
from ..web.message import Header, Request, Response
from ..web.negotiation import refuses_gzip
from .wmts_wanted import WantedLevel, wanted_request

__all__ = [
    "answer_response",
    "could_not_be_had",
    "found_response",
    "seconds_fresh",
    "tile_response",
]

_FRESH_SECONDS = 300
_BLANK_SECONDS = 60
_DIGITS = 7  # binary ones, that are told of a time: enough for a part of 64
_STALE = (("Warning", '110 - "Response is Stale"'), ("X-Cache", "STALE"))
"""How caches mark what they give though it has expired (RFC 7234, 5.5.1; Squid and nginx)."""


def tile_response(
    request: Request,
    level: WantedLevel,
    row_text: Optional[str],
    column_text: Optional[str],
    open_to: tuple[Header, ...],
) -> Response:
    """Get the tile and answer with it, or with what stands for it.

    Raises:
        RequestRefused: row or column are no numbers or outside the limits, the tile could not be
            had, or it is absent and the layer says to tell so.
    """
    wanted = wanted_request(level, row_text, column_text)
    try:
        answer = level.source.tile(wanted)
    except TileError as exc:
        raise could_not_be_had(exc) from exc
    return answer_response(request, level, answer, open_to)


def answer_response(
    request: Request, level: WantedLevel, answer: Answer, open_to: tuple[Header, ...]
) -> Response:
    """Answer with what a source gave.

    Raises:
        RequestRefused: the tile is absent and the layer says to tell so.
    """
    if isinstance(answer, Absent):
        return _absent_response(request, level, answer, open_to)
    return found_response(request, answer, open_to, level.layer.identifier)


def found_response(
    request: Request, tile: Tile, open_to: tuple[Header, ...], layer: str = ""
) -> Response:
    """Answer with a tile or map of a layer, or with 304 if the client has it already.

    Raises:
        RequestRefused: the client takes no gzip, and the tile's own cannot be unpacked.
    """
    if tile.encoding:
        open_to = (*open_to, ("Vary", "Accept-Encoding"))
        tile = _as_accepted(request, tile)
    etag = f'"{tile.etag}"' if tile.etag else ""
    headers: tuple[Header, ...] = (
        ("Content-Type", tile.media_type),
        ("Cache-Control", f"max-age={seconds_fresh(tile)}"),
        *open_to,
    )
    if etag:
        headers += (("ETag", etag),)
    if tile.modified is not None:
        headers += (("Last-Modified", http_date(int(tile.modified))),)
    if tile.encoding:
        headers += (("Content-Encoding", tile.encoding),)
    if tile.stale:
        headers += _STALE
    if is_not_modified(request.headers, etag, tile.modified):
        return Response(304, headers[1:], layer=layer)
    return Response(200, headers, tile.body, layer)


def _as_accepted(request: Request, tile: Tile) -> Tile:
    if not refuses_gzip(request.headers):
        return tile
    try:
        return plain_tile(tile)
    except TileError as exc:
        raise could_not_be_had(exc) from exc


def seconds_fresh(tile: Tile) -> int:
    """Return for how long a client may keep the tile, or up to a sixtieth less.

    So the answer with it is the same for a while, and need not be made anew each second.
    """
    if tile.expires is None:
        return _FRESH_SECONDS
    left = max(0, int(tile.expires - time.time()))
    steps = max(0, left.bit_length() - _DIGITS)
    return left >> steps << steps


def _absent_response(
    request: Request, level: WantedLevel, absent: Absent, open_to: tuple[Header, ...]
) -> Response:
    """Answer for a tile that the limits promise but the source lacks (interop.md rule 27)."""
    headers = (("Cache-Control", f"max-age={_BLANK_SECONDS}"), *open_to)
    if level.layer.missing == "404":
        text = sentence("There is no tile here: {reason}.", reason=absent.reason)
        raise RequestRefused(404, Fault("NoApplicableCode", "", text))
    if level.layer.missing == "204" or level.media_type == VECTOR_TILE:
        return Response(204, headers)
    matrix = level.matrix
    etag = f'"blank-{matrix.tile_width}-{matrix.tile_height}"'
    headers = (("Content-Type", level.media_type), *headers, ("ETag", etag))
    if is_not_modified(request.headers, etag, None):
        return Response(304, headers[1:])
    body = blank_tile(level.media_type, matrix.tile_width, matrix.tile_height)
    return Response(200, headers, body)


def could_not_be_had(error: TileError) -> RequestRefused:
    """Return the refusal for what a source failed to give: a gateway's error, never a picture."""
    status = 504 if isinstance(error, TileTimeout) else 502
    return RequestRefused(status, Fault("NoApplicableCode", "", sentence_of(error)))
