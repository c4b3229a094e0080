"""KML for Google Earth: a layer as a super-overlay, whose documents lead from tile to tile."""

from __future__ import annotations

from typing import Optional

from ..errors import RequestRefused
from ..sentence import sentence
from ..web.message import Response
from .call import Call, cross_origin
from .exception_report import not_found
from .kml_documents import icon_type, root_document, tile_document
from .kml_pyramid import Pyramid, find_pyramid
from .tile_names import NamedTiles, Place, decoded, named_tile, number, plain_refusal

__all__ = ["KmlService"]

_MEDIA_TYPE = "application/vnd.google-earth.kml+xml"
_EXTENSION = "kml"
_FRESH_SECONDS = 60


class KmlService:
    """Answers everything below `/kml`."""

    def respond(self, call: Call) -> Response:
        """Answer one request; what is not there is 404 in plain text."""
        try:
            return _response(call)
        except RequestRefused as refused:
            name = call.rest[0] if call.rest else ""
            return plain_refusal(call, refused, name.partition(".kml")[0])

    def at_once(self, call: Call) -> Optional[Response]:
        """Return None: programs with KML ask for little, and tiles may have to be drawn."""
        return None


def _response(call: Call) -> Response:
    parts = [decoded(part) for part in call.rest]
    name, _, extension = parts[-1].rpartition(".") if parts else ("", "", "")
    if len(parts) == 1 and extension == _EXTENSION:
        pyramid = find_pyramid(call.publication, name)
        return _document(call, pyramid, root_document(pyramid, call.base_url), "no-cache")
    if len(parts) != 4:
        raise not_found(
            "Addresses are {layer}@{grid}.kml, and below it {layer}@{grid}/{z}/{x}/{y}.kml."
        )
    row, _, extension = parts[3].partition(".")
    place = Place(number(parts[1]), number(parts[2]), number(row))
    pyramid = find_pyramid(call.publication, parts[0])
    if extension != _EXTENSION:
        if not pyramid.has_tile(place):
            raise _nothing_at(place)
        tiles = NamedTiles(pyramid.layer, pyramid.link, pyramid.levels, icon_type(pyramid))
        return named_tile(call, tiles, place, extension)
    if not pyramid.has_document(place):
        raise _nothing_at(place)
    body = tile_document(pyramid, place, call.base_url)
    return _document(call, pyramid, body, f"max-age={_FRESH_SECONDS}")


def _nothing_at(place: Place) -> RequestRefused:
    return not_found(
        sentence(
            "The layer has nothing at {level}/{column}/{row}.",
            level=place.level,
            column=place.column,
            row=place.row,
        )
    )


def _document(call: Call, pyramid: Pyramid, body: bytes, kept: str) -> Response:
    own = (("Content-Type", _MEDIA_TYPE), ("Cache-Control", kept))
    return Response(200, own + cross_origin(call, pyramid.layer), body, pyramid.layer.identifier)
