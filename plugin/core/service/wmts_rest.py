"""WMTS by resource addresses (OGC 07-057r7, clause 10)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ..errors import RequestRefused
from ..image.media_types import MEDIA_TYPES
from ..layer.published import PublishedLayer
from ..web.message import Response
from ..web.negotiation import accepts
from ..web.query import MalformedText, decode_component, parse_query
from .call import Call, cross_origin
from .exception_report import invalid, not_found, report
from .known_levels import KnownLevels
from .wmts_capabilities import CapabilitiesWanted, WmtsDocuments
from .wmts_tile import WantedLevel, find_layer, tile_response, wanted_level

__all__ = ["CAPABILITIES_NAME", "VERSION", "WmtsRest"]

VERSION = "1.0.0"
CAPABILITIES_NAME = "WMTSCapabilities.xml"


class WmtsRest:
    """Answers `/wmts/1.0.0/…`."""

    def __init__(self, documents: WmtsDocuments) -> None:
        """Take the capabilities documents from `documents`."""
        self._documents = documents
        self._known = KnownLevels()

    def respond(self, call: Call) -> Response:
        """Answer one request; whatever is not there is 404 with a report (07-057r7, 10.3)."""
        column, dot, extension = call.rest[-1].partition(".")
        key = (*call.rest[:-2], extension, call.profile.strict)
        level = self._known.find(key, call.publication) if dot else None
        try:
            if level is not None:
                return _get_tile(call, level, _decoded(call.rest[-2]), _decoded(column))
            if call.rest[0] != VERSION:
                raise not_found(f"WMTS addresses start with /wmts/{VERSION}/.")
            if call.rest[1:] == (CAPABILITIES_NAME,):
                return self._capabilities(call)
            return self._get_tile_anew(call, key if dot else None)
        except RequestRefused as refused:
            return report(_as_not_found(refused), cross_origin(call))

    def _capabilities(self, call: Call) -> Response:
        if not accepts(call.request.headers.get("accept", ""), "application/xml", "text/xml"):
            text = f"{CAPABILITIES_NAME} is application/xml, which the Accept header excludes."
            return report(RequestRefused(406, *not_found(text).faults), cross_origin(call))
        return self._documents.respond(call, CapabilitiesWanted())

    def _get_tile_anew(self, call: Call, key: Optional[tuple[object, ...]]) -> Response:
        """Answer `{layer}/{style}/{dimension}…/{set}/{matrix}/{row}/{column}.{extension}`."""
        segments = [_decoded(segment) for segment in call.rest[1:]]
        layer = find_layer(call.publication, segments[0] if segments else "")
        try:
            parameters = _parameters(layer, segments, call.request.query)
            level = wanted_level(layer, parameters, call.profile.strict)
        except RequestRefused as refused:
            return report(_as_not_found(refused), cross_origin(call, layer))
        if key is not None:
            self._known.remember(key, level)
        return _get_tile(call, level, parameters["tilerow"], parameters["tilecol"])


def _get_tile(call: Call, level: WantedLevel, row: str, column: str) -> Response:
    open_to = cross_origin(call, level.layer)
    try:
        return tile_response(call.request, level, row, column, open_to)
    except RequestRefused as refused:
        return report(_as_not_found(refused), open_to)


def _parameters(layer: PublishedLayer, segments: list[str], query: str) -> Mapping[str, str]:
    names = ("style", *(dimension.identifier.lower() for dimension in layer.dimensions))
    names += ("tilematrixset", "tilematrix", "tilerow", "tilecol")
    if len(segments) != len(names) + 1 or not all(segments):
        raise not_found("This is not the address of a tile; the capabilities document has them.")
    parameters = dict(zip(names, segments[1:]))
    column, dot, extension = parameters["tilecol"].partition(".")
    parameters["tilecol"] = column
    parameters["format"] = _format(layer, extension) if dot else _format_of_query(layer, query)
    return parameters


def _format(layer: PublishedLayer, extension: str) -> str:
    media_type = MEDIA_TYPES.get(extension.lower(), "")
    if not media_type:
        raise invalid("format", f"There is no format for the extension {extension!r}.")
    return media_type


def _format_of_query(layer: PublishedLayer, query: str) -> str:
    return parse_query(query).values.get("format") or layer.formats[0]


def _decoded(segment: str) -> str:
    try:
        return decode_component(segment)
    except MalformedText as exc:
        raise not_found(f"A part of the address {exc}.") from exc


def _as_not_found(refused: RequestRefused) -> RequestRefused:
    """Turn a refusal of KVP's into one of REST's: what is not there is 404."""
    return RequestRefused(404, *refused.faults) if refused.status == 400 else refused
