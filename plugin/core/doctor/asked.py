"""What a request to our server asked for: its parameters by name, and what exists of them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Optional

from ..clients.profiles import PROFILES
from ..errors import Fault
from ..grid.lookup import find_matrix, find_set
from ..grid.tile_matrix import TileMatrix
from ..layer.published import MatrixSetLink, Publication, PublishedLayer
from ..web.message import Request, Response
from ..web.query import MalformedText, decode_component, parse_query
from .tile_paths import TILE_PROTOCOLS, level_asked, link_asked, names_of_path, plain_faults

__all__ = ["Asked", "asked_of"]

_VERSION = "1.0.0"
_EXCEPTION = re.compile(
    r'<Exception exceptionCode="(\w+)"(?: locator="([^"]*)")?>\s*'
    r"<ExceptionText>(.*?)</ExceptionText>",
    re.DOTALL,
)
_SERVICE_EXCEPTION = re.compile(
    r'<ServiceException(?: code="(\w+)")?(?: locator="([^"]*)")?>(.*?)</ServiceException>',
    re.DOTALL,
)
_LONGEST_BODY = 1 << 14


class Asked(NamedTuple):
    """A request that failed, and how much of it makes sense.

    `service` is the first segment of the address behind what narrows it to one layer. `parameters`
    go by lower-case name, whether they came by KVP or in a path. What does not exist is None.
    `faults` are what our answer said. `publication` is what was published at the time.
    """

    service: str
    path: str
    is_kvp: bool
    parameters: Mapping[str, str]
    status: int
    faults: Sequence[Fault]
    publication: Publication
    layer: Optional[PublishedLayer] = None
    link: Optional[MatrixSetLink] = None
    matrix: Optional[TileMatrix] = None

    def fault(self, code: str, *locators: str) -> Optional[Fault]:
        """Return the fault with this code, about one of these parameters if any are named."""
        wanted = [locator.lower() for locator in locators]
        for fault in self.faults:
            if fault.code == code and (not wanted or fault.locator.lower() in wanted):
                return fault
        return None

    @property
    def place(self) -> Optional[tuple[int, int]]:
        """Column and row, if both are numbers."""
        column, row = self.parameters.get("tilecol", ""), self.parameters.get("tilerow", "")
        if all(text.isascii() and text.isdecimal() and len(text) < 19 for text in (column, row)):
            return int(column), int(row)
        return None


def asked_of(request: Request, response: Response, publication: Publication) -> Asked:
    """Return what a request asked for, given the answer that it got."""
    segments = [_decoded(segment) for segment in request.path[1:].split("/")]
    named = ""
    if segments[0] == "layers":
        named, segments = [*segments, ""][1], segments[2:] or [""]
        segments = segments[1:] or [""] if segments[0] in PROFILES else segments
    service, *rest = segments
    is_kvp = rest in ([], [""])
    parameters = dict(parse_query(request.query).values)
    if named:
        parameters["layer"] = named
    if service == "wmts" and rest[:1] == [_VERSION] and len(rest) > 2:
        parameters.update(_of_path(rest[1:], publication))
    parameters.update(names_of_path(service, rest, parameters))
    asked = Asked(
        service or parameters.get("service", "").lower(),
        request.path,
        is_kvp,
        parameters,
        response.status,
        _said(plain_faults(response) if service in TILE_PROTOCOLS else _faults(response), response),
        publication,
    )
    return _with_what_exists(asked)


def _of_path(segments: Sequence[str], publication: Publication) -> Mapping[str, str]:
    """Read `{layer}/{style}/{dimension}…/{set}/{matrix}/{row}/{column}.{extension}`."""
    layer = publication.layers.get(segments[0]) if segments else None
    dimensions = [one.identifier.lower() for one in layer.dimensions] if layer else []
    names = ["layer", "style", *dimensions, "tilematrixset", "tilematrix", "tilerow", "tilecol"]
    parameters = dict(zip(names, segments))
    if "tilecol" in parameters:
        parameters["tilecol"] = parameters["tilecol"].partition(".")[0]
    return parameters


def _with_what_exists(asked: Asked) -> Asked:
    layer = asked.publication.layer(asked.parameters.get("layer", ""))
    if layer is None:
        return asked
    if asked.service in TILE_PROTOCOLS:
        return _with_tile(asked._replace(layer=layer), layer)
    sets = [link.tile_matrix_set for link in layer.links]
    found = find_set(sets, asked.parameters.get("tilematrixset", ""))
    link = next((one for one in layer.links if one.tile_matrix_set is found), None)
    matrix = find_matrix(found, asked.parameters.get("tilematrix", "")) if found else None
    return asked._replace(layer=layer, link=link, matrix=matrix)


def _with_tile(asked: Asked, layer: PublishedLayer) -> Asked:
    """Add the grid and the level, and what is wrong with the tile by the codes of WMTS."""
    if "tilematrix" not in asked.parameters or not asked.faults:
        return asked
    link = link_asked(layer, asked.parameters["tilematrixset"])
    if link is None:
        return asked
    matrix = level_asked(link, asked.parameters["tilematrix"])
    text = asked.faults[0].text
    if matrix is None:
        fault = Fault("InvalidParameterValue", "TileMatrix", text)
        return asked._replace(link=link, faults=(fault,))
    asked = asked._replace(link=link, matrix=matrix)
    if asked.place is not None and not link.limits_of(matrix).contain(*asked.place):
        return asked._replace(faults=(Fault("TileOutOfRange", "TileRow", text),))
    return asked


def _faults(response: Response) -> tuple[Fault, ...]:
    """Read the faults of an exception report of ours, or of a WMS's."""
    if "xml" not in response.header("Content-Type"):
        return ()
    text = response.body[:_LONGEST_BODY].decode("utf-8", "replace")
    told = _EXCEPTION.findall(text) or _SERVICE_EXCEPTION.findall(text)
    return tuple(Fault(*map(html.unescape, found)) for found in told)


def _said(faults: Iterable[Fault], response: Response) -> tuple[Fault, ...]:
    """Return faults as they were read, but with the sentences that were written."""
    written = {fault.text: fault.text for fault in response.faults}
    return tuple(fault._replace(text=written.get(fault.text, fault.text)) for fault in faults)


def _decoded(segment: str) -> str:
    try:
        return decode_component(segment)
    except MalformedText:
        return segment
