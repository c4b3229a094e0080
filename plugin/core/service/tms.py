"""The TMS service (Tile Map Service 1.0.0): rows from the bottom, and documents about them."""

from __future__ import annotations

from typing import Optional

from ..capabilities.tms_writer import error_document
from ..errors import RequestRefused
from ..layer.published import PublishedLayer
from ..sentence import sentence
from ..web.message import Response
from ..web.query import parse_query
from .call import Call, cross_origin
from .exception_report import not_found
from .known_tiles import KnownTiles
from .tile_names import (
    Place,
    decoded,
    find_tiles,
    known_tile_response,
    named_tile,
    number,
    open_to,
)
from .tms_documents import check_servable, services, tile_map, tile_map_service

__all__ = ["VERSION", "TmsService"]

VERSION = "1.0.0"
_RESOURCE = "tilemapresource.xml"
_HEADERS = (("Content-Type", "text/xml; charset=utf-8"), ("Cache-Control", "no-cache"))


class TmsService:
    """Answers everything at and below `/tms`."""

    def __init__(self) -> None:
        """No address is known yet."""
        self._known = KnownTiles()

    def respond(self, call: Call) -> Response:
        """Answer one request; what is not there is 404 with TMS's own error document."""
        try:
            return self._response(call)
        except RequestRefused as refused:
            status = 404 if refused.status == 400 else refused.status
            body = error_document(str(refused))
            headers = (*_HEADERS, *open_to(call, *call.rest[1:2]))
            return Response(status, headers, body, faults=refused.faults)

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer a request for a tile that is had at once, or return None."""
        return known_tile_response(call, self._known)

    def _response(self, call: Call) -> Response:
        parts = [decoded(part) for part in call.rest]
        if parts and not parts[-1]:
            parts.pop()  # a slash at the end
        if not parts:
            return _document(call, services(call.base_url))
        if parts[0] != VERSION:
            raise not_found(
                sentence(
                    "There is no version {version} of TMS here; {known} there is.",
                    version=parts[0],
                    known=VERSION,
                )
            )
        if len(parts) == 1:
            body = tile_map_service(call.publication, call.base_url)
            return _document(call, body, *call.publication.layers.values())
        if len(parts) == 5:
            return self._tile(call, parts)
        if len(parts) == 2 or parts[2:] == [_RESOURCE]:
            tiles = find_tiles(call.publication, parts[1])
            return _document(call, tile_map(tiles, call.base_url), tiles.layer)
        raise not_found("Tiles are at {layer}@{grid}@{ext}/{z}/{x}/{y}.{ext}.")

    def _tile(self, call: Call, parts: list[str]) -> Response:
        tiles = find_tiles(call.publication, parts[1])
        check_servable(tiles)
        last, _, extension = parts[4].partition(".")
        level, column, row = number(parts[2]), number(parts[3]), number(last)
        matrix = tiles.levels.get(level)
        if matrix is None:
            raise not_found(sentence("The layer has no level {level}.", level=level))
        if row >= matrix.height:
            raise not_found(
                sentence("The grid has no row {row} at level {level}.", row=row, level=level)
            )
        if not _is_from_top(call):
            row = matrix.flipped(row)
        return named_tile(call, tiles, Place(level, column, row), extension, self._known)


def _is_from_top(call: Call) -> bool:
    """Tell whether the client counts from the top, as GeoServer's `flipY=true` says."""
    return parse_query(call.request.query).values.get("flipy", "").lower() == "true"


def _document(call: Call, body: bytes, *layers: PublishedLayer) -> Response:
    return Response(200, (*_HEADERS, *cross_origin(call, *layers)), body)
