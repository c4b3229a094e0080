"""WMTS by key-value pairs (OGC 07-057r7, clause 8): which operation, and its parameters."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Optional

from ..errors import RequestRefused
from ..sentence import sentence
from ..web.message import Response
from ..web.query import Query, parse_query
from .call import Call, cross_origin
from .exception_report import invalid, missing, report
from .known_levels import KnownLevels
from .known_tiles import KnownTile
from .wmts_capabilities import CapabilitiesWanted, WmtsDocuments
from .wmts_info import check_offered, info_response
from .wmts_tile import tile_response
from .wmts_wanted import WantedLevel, find_layer, lasting_request, wanted_level

__all__ = ["WmtsKvp"]

_OPERATIONS = {name.lower(): name for name in ("GetCapabilities", "GetTile", "GetFeatureInfo")}
_MIXED_CASE = ("AcceptVersions", "TileMatrixSet", "TileMatrix", "TileRow", "TileCol")
_LOCATORS = {name.lower(): name for name in (*_MIXED_CASE, "updateSequence")}


class _Parameters(Mapping[str, str]):
    """The parameters of one query; reading one that is malformed refuses the request."""

    def __init__(self, query: Query) -> None:
        self._query = query

    def __getitem__(self, name: str) -> str:
        if name in self._query.malformed:
            locator = _LOCATORS.get(name, name)
            fault = self._query.malformed[name]
            raise invalid(
                locator, sentence("The value of {name} {fault}.", name=locator, fault=fault)
            )
        return self._query.values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._query.values)

    def __len__(self) -> int:
        return len(self._query.values)


class WmtsKvp:
    """Answers `/wmts?SERVICE=WMTS&REQUEST=…`."""

    def __init__(self, documents: WmtsDocuments) -> None:
        """Take the capabilities documents from `documents`."""
        self._documents = documents
        self._known = KnownLevels()

    def respond(self, call: Call) -> Response:
        """Answer one request; what is wrong with it becomes an exception report."""
        query = parse_query(call.request.query)
        key = None if query.malformed else _key(query.values, call.request.path)
        level = self._known.find(key, call.publication)
        if level is not None:
            return _get_tile(call, level, query.values)
        parameters = _Parameters(query) if query.malformed else query.values
        try:
            operation = _operation(parameters, call.profile.strict)
            if operation == "GetTile":
                return self._get_tile_anew(call, parameters, key)
            if operation == "GetCapabilities":
                return self._documents.respond(call, _capabilities_wanted(parameters))
            return _get_feature_info(call, parameters)
        except RequestRefused as refused:
            return report(refused, cross_origin(call))

    def known_tile(self, call: Call) -> Optional[KnownTile]:
        """Return the tile that a request means, if others of its level were asked for before."""
        query = parse_query(call.request.query)
        if query.malformed:
            return None
        level = self._known.find(_key(query.values, call.request.path), call.publication)
        if level is None:
            return None
        row, column = query.values.get("tilerow"), query.values.get("tilecol")
        try:
            return KnownTile(level, lasting_request(level, row, column))
        except RequestRefused:
            return None

    def _get_tile_anew(self, call: Call, parameters: Mapping[str, str], key: object) -> Response:
        layer = find_layer(call.publication, parameters.get("layer", ""))
        try:
            _check_version(parameters, call.profile.strict)
            level = wanted_level(layer, parameters, call.profile.strict)
        except RequestRefused as refused:
            return report(refused, cross_origin(call, layer))
        if key is not None and not layer.dimensions:
            self._known.remember(key, level)
        return _get_tile(call, level, parameters)


def _key(values: Mapping[str, str], path: str) -> Hashable:
    """Return all of a GetTile request without dimensions that row and column do not say.

    The path tells which layers and which dialect are meant.
    """
    get = values.get
    return (
        get("tilematrix"),
        get("layer"),
        get("tilematrixset"),
        get("style"),
        get("format"),
        get("request"),
        get("service"),
        get("version"),
        path,
    )


def _operation(parameters: Mapping[str, str], strict: bool) -> str:
    """Return the operation's name (07-057r7, tables 2 and 29)."""
    service, request = parameters.get("service", ""), parameters.get("request", "")
    if not service:
        also = () if request else missing("request").faults
        raise RequestRefused(400, *missing("service").faults, *also)
    operation = request if strict else _OPERATIONS.get(request.lower(), request)
    _check_service(service, operation, strict)
    if not request:
        raise missing("request")
    if operation not in _OPERATIONS.values():
        raise invalid("request", sentence("There is no operation {request!r}.", request=request))
    return operation


def _check_service(service: str, operation: str, strict: bool) -> None:
    if service == "WMTS" or (not strict and service.upper() == "WMTS"):
        return
    # QGIS asks an address without SERVICE=WMTS as a WMS, and takes our document (rule 26).
    if not strict and service.upper() == "WMS" and operation == "GetCapabilities":
        return
    raise invalid("service", sentence("This is a WMTS, not {service!r}.", service=service))


def _check_version(parameters: Mapping[str, str], strict: bool) -> None:
    version = parameters.get("version", "")
    if not version and strict:
        raise missing("version")
    if version not in ("", "1.0.0"):
        raise invalid("version", sentence("This is WMTS 1.0.0, not {version!r}.", version=version))


def _get_tile(call: Call, level: WantedLevel, parameters: Mapping[str, str]) -> Response:
    open_to = cross_origin(call, level.layer)
    row, column = parameters.get("tilerow"), parameters.get("tilecol")
    try:
        return tile_response(call.request, level, row, column, open_to)
    except RequestRefused as refused:
        return report(refused, open_to)


def _get_feature_info(call: Call, parameters: Mapping[str, str]) -> Response:
    layer = find_layer(call.publication, parameters.get("layer", ""))
    open_to = cross_origin(call, layer)
    try:
        check_offered(layer)
        _check_version(parameters, call.profile.strict)
        if not call.profile.strict:
            # QGIS and GDAL never say the format or an own default style (interop.md rule 25).
            own = {"format": layer.formats[0], "style": ""}
            parameters = {**own, **{name: parameters[name] for name in parameters}}
        level = wanted_level(layer, parameters, call.profile.strict)
        return info_response(level, parameters, open_to)
    except RequestRefused as refused:
        return report(refused, open_to)


def _capabilities_wanted(parameters: Mapping[str, str]) -> CapabilitiesWanted:
    return CapabilitiesWanted(
        versions=parameters.get("acceptversions"),
        sections=parameters.get("sections"),
        update_sequence=parameters.get("updatesequence"),
    )
