"""WMTS by resource addresses (OGC 07-057r7, clause 10)."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Optional

from ..capabilities.own_addresses import info_extension
from ..errors import RequestRefused
from ..image.media_types import MEDIA_TYPES
from ..layer.published import PublishedLayer
from ..sentence import sentence
from ..web.message import Response
from ..web.negotiation import accepts
from ..web.query import MalformedText, decode_component, parse_query
from .call import Call, cross_origin
from .exception_report import invalid, not_found, report
from .known_levels import KnownLevels
from .known_tiles import KnownTile
from .wmts_capabilities import CapabilitiesWanted, WmtsDocuments
from .wmts_info import check_offered, info_response
from .wmts_legend import legend_response
from .wmts_tile import tile_response
from .wmts_wanted import WantedLevel, find_layer, lasting_request, wanted_level

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
        key, row, column = _key_row_column(call.request.path)
        level = self._known.find(key, call.publication)
        try:
            if level is not None:
                return _get_tile(call, level, _decoded(row), _decoded(column))
            if call.rest[0] != VERSION:
                raise not_found("WMTS addresses start with /wmts/1.0.0/.")
            if call.rest[1:] == (CAPABILITIES_NAME,):
                return self._capabilities(call)
            return self._get_anew(call, key)
        except RequestRefused as refused:
            return report(_as_not_found(refused), cross_origin(call))

    def known_tile(self, call: Call) -> Optional[KnownTile]:
        """Return the tile that a request means, if others of its level were asked for before."""
        key, row, column = _key_row_column(call.request.path)
        level = self._known.find(key, call.publication)
        if level is None:
            return None
        try:
            return KnownTile(level, lasting_request(level, _decoded(row), _decoded(column)))
        except RequestRefused:
            return None

    def _capabilities(self, call: Call) -> Response:
        if not accepts(call.request.headers.get("accept", ""), "application/xml", "text/xml"):
            text = f"{CAPABILITIES_NAME} is application/xml, which the Accept header excludes."
            return report(RequestRefused(406, *not_found(text).faults), cross_origin(call))
        return self._documents.respond(call, CapabilitiesWanted())

    def _get_anew(self, call: Call, key: Optional[Hashable]) -> Response:
        """Answer for a tile, a pixel of one, or a legend, by an address not seen before."""
        segments = [_decoded(segment) for segment in call.rest[1:]]
        layer = find_layer(call.publication, segments[0] if segments else "")
        open_to = cross_origin(call, layer)
        try:
            if len(segments) == 3 and segments[2].startswith("legend."):
                return legend_response(call.request, layer, segments[1], open_to)
            if len(segments) == len(_tile_names(layer)) + 3:
                parameters = _info_parameters(layer, segments)
                level = wanted_level(layer, parameters, call.profile.strict)
                return info_response(level, parameters, open_to)
            parameters = _tile_parameters(layer, segments, call.request.query)
            level = wanted_level(layer, parameters, call.profile.strict)
        except RequestRefused as refused:
            return report(_as_not_found(refused), open_to)
        if key is not None:
            self._known.remember(key, level)
        return _get_tile(call, level, parameters["tilerow"], parameters["tilecol"])


def _key_row_column(path: str) -> tuple[Optional[Hashable], str, str]:
    """Return what the addresses of a level's tiles have in common, and what they have not.

    Without an extension there is no such key: then the query may say the format.
    """
    rest, _, last = path.rpartition("/")
    start, _, row = rest.rpartition("/")
    column, dot, extension = last.partition(".")
    return (start, extension) if dot else None, row, column


def _get_tile(call: Call, level: WantedLevel, row: str, column: str) -> Response:
    open_to = cross_origin(call, level.layer)
    try:
        return tile_response(call.request, level, row, column, open_to)
    except RequestRefused as refused:
        return report(_as_not_found(refused), open_to)


def _tile_names(layer: PublishedLayer) -> tuple[str, ...]:
    """Return the parameters in the order in which a tile's address has them behind the layer."""
    dimensions = (dimension.identifier.lower() for dimension in layer.dimensions)
    return ("style", *dimensions, "tilematrixset", "tilematrix", "tilerow", "tilecol")


def _tile_parameters(layer: PublishedLayer, segments: list[str], query: str) -> dict[str, str]:
    """Read `{layer}/{style}/{dimension}…/{set}/{matrix}/{row}/{column}.{extension}`."""
    parameters = _named(_tile_names(layer), segments)
    column, dot, extension = parameters["tilecol"].partition(".")
    parameters["tilecol"] = column
    parameters["format"] = _format(layer, extension) if dot else _format_of_query(layer, query)
    return parameters


def _info_parameters(layer: PublishedLayer, segments: list[str]) -> dict[str, str]:
    """Read the same with `/{J}/{I}.{extension}` behind a column without extension."""
    check_offered(layer)
    parameters = _named((*_tile_names(layer), "j", "i"), segments)
    parameters["i"], _, extension = parameters["i"].partition(".")
    known = {info_extension(name): name for name in reversed(layer.info_formats)}
    if extension not in known:
        told = "There is no info format for the extension {extension!r}."
        raise invalid("InfoFormat", sentence(told, extension=extension))
    return {**parameters, "infoformat": known[extension], "format": layer.formats[0]}


def _named(names: tuple[str, ...], segments: list[str]) -> dict[str, str]:
    if len(segments) != len(names) + 1 or not all(segments):
        raise not_found("This is not the address of a tile; the capabilities document has them.")
    return dict(zip(names, segments[1:]))


def _format(layer: PublishedLayer, extension: str) -> str:
    media_type = MEDIA_TYPES.get(extension.lower(), "")
    if not media_type:
        told = "There is no format for the extension {extension!r}."
        raise invalid("format", sentence(told, extension=extension))
    return media_type


def _format_of_query(layer: PublishedLayer, query: str) -> str:
    return parse_query(query).values.get("format") or layer.formats[0]


def _decoded(segment: str) -> str:
    if segment.isalnum() and segment.isascii():
        return segment
    try:
        return decode_component(segment)
    except MalformedText as exc:
        raise not_found(sentence("A part of the address {fault}.", fault=exc)) from exc


def _as_not_found(refused: RequestRefused) -> RequestRefused:
    """Turn a refusal of KVP's into one of REST's: what is not there is 404."""
    return RequestRefused(404, *refused.faults) if refused.status == 400 else refused
