"""The XYZ service: `/xyz/{layer}@{grid}/{z}/{x}/{y}.{ext}` with rows from the top, and TileJSON."""

from __future__ import annotations

from typing import Optional

from ..errors import RequestRefused
from ..web.message import Response
from .call import Call
from .exception_report import not_found
from .known_tiles import KnownTiles
from .tile_names import (
    Place,
    decoded,
    find_tiles,
    known_tile_response,
    named_tile,
    number,
    plain_refusal,
)
from .tilejson import tilejson_response

__all__ = ["XyzService"]

_TILEJSON = ".json"


class XyzService:
    """Answers everything below `/xyz`, and below MapCache's `/gmaps`."""

    def __init__(self) -> None:
        """No address is known yet."""
        self._known = KnownTiles()

    def respond(self, call: Call) -> Response:
        """Answer one request; what is not there is 404 in plain text."""
        try:
            return self._response(call)
        except RequestRefused as refused:
            return plain_refusal(call, refused, *call.rest[:1])

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer a request for a tile that is had at once, or return None."""
        return known_tile_response(call, self._known)

    def _response(self, call: Call) -> Response:
        parts = [decoded(part) for part in call.rest]
        if len(parts) == 1 and parts[0].endswith(_TILEJSON):
            return tilejson_response(
                call, find_tiles(call.publication, parts[0][: -len(_TILEJSON)])
            )
        if len(parts) != 4:
            raise not_found(
                "Addresses are {layer}@{grid}/{z}/{x}/{y}.{ext}, and {layer}@{grid}.json."
            )
        tiles = find_tiles(call.publication, parts[0])
        row, _, extension = parts[3].partition(".")
        place = Place(number(parts[1]), number(parts[2]), number(row))
        return named_tile(call, tiles, place, extension, self._known)
