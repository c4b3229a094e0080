"""The WMS service: maps of any size, place and CRS, in versions 1.1.1 and 1.3.0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from ..errors import ImageError, RequestRefused
from ..image.kept_pictures import KeptPictures
from ..image.media_types import JPEG
from ..image.pillow import encoded
from ..mosaic.drawn import DrawnFrom
from ..sentence import sentence
from ..web.message import Header, Response
from ..web.query import Query, parse_query
from .call import Call, cross_origin
from .exception_report import not_found
from .wms_capabilities import WmsDocuments, negotiated_version
from .wms_error_picture import error_picture
from .wms_info import map_info_response, wanted_queries
from .wms_legend import map_legend_response
from .wms_map import MapWanted, map_response
from .wms_report import V111, V130, refusal, wms_report
from .wms_turns import MapTurns
from .wms_wanted import (
    required,
    wanted_background,
    wanted_format,
    wanted_layer,
    wanted_layers,
    wanted_resampling,
    wanted_size,
    wanted_view,
)

__all__ = ["WmsService"]

_OPERATIONS = {
    "getcapabilities": "GetCapabilities",
    "capabilities": "GetCapabilities",  # as version 1.0 called them (OGC 01-068r3, annex A)
    "getmap": "GetMap",
    "map": "GetMap",
    "getfeatureinfo": "GetFeatureInfo",
    "feature_info": "GetFeatureInfo",
    "getlegendgraphic": "GetLegendGraphic",
}
_SPOKEN = {"1.0.0": V111, "1.1.0": V111, "1.1.1": V111, "1.3.0": V130}


class _Parameters(Mapping[str, str]):
    """The parameters of one query; reading one that is malformed refuses the request."""

    def __init__(self, query: Query) -> None:
        self._query = query

    def __getitem__(self, name: str) -> str:
        if name in self._query.malformed:
            raise refusal(
                sentence(
                    "The value of {name} {fault}.",
                    name=name.upper(),
                    fault=self._query.malformed[name],
                )
            )
        return self._query.values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._query.values)

    def __len__(self) -> int:
        return len(self._query.values)


class WmsService:
    """Answers everything at and below `/wms`."""

    def __init__(self, turns: Optional[MapTurns] = None) -> None:
        """No document is written and no map is drawn yet; maps are drawn by these turns."""
        self._documents = WmsDocuments()
        self._turns = turns or MapTurns()
        self._pictures = KeptPictures()

    def respond(self, call: Call) -> Response:
        """Answer one request; what is wrong with it becomes a service exception."""
        query = parse_query(call.request.query)
        parameters = _Parameters(query)
        version = V130
        try:
            version = negotiated_version(_version(parameters))
            if call.rest not in ((), ("",)):
                raise RequestRefused(404, *not_found("The WMS is at /wms.").faults)
            return self._answered(call, parameters, version)
        except RequestRefused as refused:
            return wms_report(refused, version, _open_to(call, query))

    def at_once(self, call: Call) -> Optional[Response]:
        """Return None: every map takes some time."""
        return None

    def _answered(self, call: Call, parameters: Mapping[str, str], version: str) -> Response:
        operation = _operation(parameters)
        if operation == "GetCapabilities":
            return self._documents.respond(call, version, parameters)
        if operation == "GetLegendGraphic":
            return _get_legend(call, parameters)
        try:
            _check_version(parameters)
            if operation == "GetMap":
                return self._get_map(call, _map_wanted(call, parameters, version))
            return _get_info(call, parameters, version)
        except RequestRefused as refused:
            picture = self._picture_of(refused, parameters) if operation == "GetMap" else None
            if picture is None:
                raise
            headers = _open_to(call, parse_query(call.request.query))
            return picture._replace(headers=(*picture.headers, *headers))

    def _picture_of(
        self, refused: RequestRefused, parameters: Mapping[str, str]
    ) -> Optional[Response]:
        """Return the map that tells of the error, or shows nothing, if that was asked for."""
        asked = parameters.get("exceptions", "").lower().rpartition("_")[2]
        if asked not in ("inimage", "blank"):
            return None
        try:
            size, media_type = wanted_size(parameters), wanted_format(parameters)
            background = wanted_background(parameters)
            if media_type == JPEG:
                background = background._replace(transparent=False)
            text = str(refused) if asked == "inimage" else ""
            with self._turns.turn(*size):
                body = encoded(error_picture(text, size, background), media_type)
        except (RequestRefused, ImageError):
            return None
        return Response(200, (("Content-Type", media_type), ("Cache-Control", "no-cache")), body)

    def _get_map(self, call: Call, wanted: MapWanted) -> Response:
        open_to = cross_origin(call, *(one.layer for one in wanted.layers))
        with self._turns.turn(wanted.view.width, wanted.view.height):
            return map_response(call.request, wanted, open_to, self._shared)

    def _shared(self, origin: DrawnFrom) -> DrawnFrom:
        return origin._replace(decode=self._pictures.decoded, turn=self._turns.piece)


def _open_to(call: Call, query: Query) -> tuple[Header, ...]:
    names = ",".join(query.values.get(key, "") for key in ("layers", "query_layers", "layer"))
    layers = [call.publication.layer(name.strip()) for name in names.split(",")]
    return cross_origin(call, *[layer for layer in layers if layer is not None])


def _version(parameters: Mapping[str, str]) -> str:
    return parameters.get("version") or parameters.get("wmtver", "")


def _operation(parameters: Mapping[str, str]) -> str:
    service, request = parameters.get("service", "WMS"), parameters.get("request", "")
    if service.upper() != "WMS":
        raise refusal(sentence("This is a WMS, not {service!r}.", service=service))
    if not request:
        raise refusal("The parameter REQUEST is missing.")
    operation = _OPERATIONS.get(request.lower())
    if operation is None:
        raise refusal(
            sentence("There is no operation {request!r}.", request=request), "OperationNotSupported"
        )
    return operation


def _check_version(parameters: Mapping[str, str]) -> None:
    version = _version(parameters)
    if version not in _SPOKEN:
        if not version:
            raise refusal("The parameter VERSION is missing.")
        raise refusal(sentence("This is WMS 1.3.0 and 1.1.1, not {version!r}.", version=version))


def _map_wanted(call: Call, parameters: Mapping[str, str], version: str) -> MapWanted:
    layers = wanted_layers(call.publication, parameters)
    return MapWanted(
        layers,
        wanted_view(parameters, version),
        wanted_format(parameters, layers[0].layer),
        wanted_background(parameters),
        wanted_resampling(parameters),
    )


def _get_info(call: Call, parameters: Mapping[str, str], version: str) -> Response:
    shown = wanted_layers(call.publication, parameters)
    queries = wanted_queries(call.publication, parameters, shown)
    open_to = cross_origin(call, *(one.layer for one in queries))
    return map_info_response(queries, wanted_view(parameters, version), parameters, open_to)


def _get_legend(call: Call, parameters: Mapping[str, str]) -> Response:
    layer = wanted_layer(call.publication, required(parameters, "layer"))
    return map_legend_response(call.request, layer, parameters, cross_origin(call, layer))
