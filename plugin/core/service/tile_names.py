"""Layers in grids as the tile protocols name them: `{layer}@{grid}@{ext}`, and shorter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional
from urllib.parse import quote

from ..errors import RequestRefused
from ..grid.lookup import find_set
from ..grid.tile_matrix import TileMatrix
from ..grid.trimmed import levels_of
from ..image.media_types import MEDIA_TYPES
from ..layer.published import MatrixSetLink, Publication, PublishedLayer
from ..sentence import sentence
from ..web.message import Header, Response
from ..web.query import MalformedText, decode_component, parse_query
from .call import Call, cross_origin
from .exception_report import not_found
from .known_tiles import KnownTile, KnownTiles
from .prompt import prompt_response
from .wmts_tile import tile_response
from .wmts_wanted import WantedLevel, lasting_request, wanted_level

__all__ = [
    "NamedTiles",
    "Place",
    "decoded",
    "find_tiles",
    "known_tile_response",
    "name_in_grid",
    "named_tile",
    "number",
    "open_to",
    "plain_refusal",
]

_LONGEST_NUMBER = 10


class NamedTiles(NamedTuple):
    """A layer in a grid of its own, and the matrices by level number; `media_type` if named."""

    layer: PublishedLayer
    link: MatrixSetLink
    levels: Mapping[int, TileMatrix]
    media_type: str


class Place(NamedTuple):
    """A tile by level number, column, and row from the top."""

    level: int
    column: int
    row: int


def name_in_grid(layer: PublishedLayer, link: MatrixSetLink) -> str:
    """Return the name of a layer in a grid, as a part of an address."""
    grid = link.tile_matrix_set
    return f"{layer.identifier}@{quote(grid.parent or grid.identifier, safe='')}"


def decoded(segment: str) -> str:
    """Return a part of an address, decoded.

    Raises:
        RequestRefused: it is no text.
    """
    try:
        return decode_component(segment)
    except MalformedText as exc:
        raise not_found(sentence("A part of the address {fault}.", fault=exc)) from exc


def find_tiles(publication: Publication, name: str) -> NamedTiles:
    """Return what `layer`, `layer@grid` or `layer@grid@ext` means; without a grid, the first one.

    Raises:
        RequestRefused: there is no such layer, or it has no such grid or format.
    """
    identifier, _, rest = name.partition("@")
    grid, _, extension = rest.partition("@")
    layer = publication.layer(identifier)
    if layer is None:
        raise not_found(sentence("There is no layer {layer!r} here.", layer=identifier))
    sets = [link.tile_matrix_set for link in layer.links]
    found = find_set(sets, grid) if grid else sets[0]
    if found is None:
        raise not_found(
            sentence("The layer {layer} has no grid {grid!r}.", layer=identifier, grid=grid)
        )
    link = next(link for link in layer.links if link.tile_matrix_set is found)
    return NamedTiles(layer, link, levels_of(found), _media_type(extension) if extension else "")


def named_tile(
    call: Call,
    tiles: NamedTiles,
    place: Place,
    extension: str,
    known: Optional[KnownTiles] = None,
) -> Response:
    """Answer with a tile, and remember for the next time what the address means.

    Without an extension the format is that of the name, else the layer's own. Style and dimensions
    may be in the query, by their names.

    Raises:
        RequestRefused: there is no such tile, or it could not be had.
    """
    matrix = tiles.levels.get(place.level)
    if matrix is None:
        raise not_found(sentence("The layer has no level {level}.", level=place.level))
    limits = tiles.link.limits_of(matrix)
    if not limits.contain(place.column, place.row):
        raise _no_tile_at(place)
    media_type = _media_type(extension) if extension else tiles.media_type
    parameters = {
        "style": "",
        **parse_query(call.request.query).values,
        "format": media_type or tiles.layer.formats[0],
        "tilematrixset": tiles.link.tile_matrix_set.identifier,
        "tilematrix": matrix.identifier,
    }
    level = _wanted(tiles.layer, parameters)
    row, column = str(place.row), str(place.column)
    address = (call.request.path, call.request.query)
    if known is not None:
        known.remember(address, KnownTile(level, lasting_request(level, row, column)))
    return tile_response(call.request, level, row, column, cross_origin(call, tiles.layer))


def _no_tile_at(place: Place) -> RequestRefused:
    return not_found(
        sentence(
            "The layer has no tile at column {column}, row {row} there.",
            column=place.column,
            row=place.row,
        )
    )


def _wanted(layer: PublishedLayer, parameters: Mapping[str, str]) -> WantedLevel:
    try:
        return wanted_level(layer, parameters)
    except RequestRefused as refused:
        raise RequestRefused(404, *refused.faults) from refused


def known_tile_response(call: Call, known: KnownTiles) -> Optional[Response]:
    """Answer with a tile that was asked for by this address before, if it is had at once."""
    request = call.request
    tile = known.find((request.path, request.query), call.publication)
    return None if tile is None else prompt_response(call, tile)


def open_to(call: Call, *names: str) -> tuple[Header, ...]:
    """Return the headers that let other websites read a refusal that is about layers.

    `names` are parts of addresses that name them, with a grid or without, encoded or not.
    """
    layers = [_layer_named(call.publication, name) for name in names]
    return cross_origin(call, *[layer for layer in layers if layer is not None])


def _layer_named(publication: Publication, name: str) -> Optional[PublishedLayer]:
    try:
        return publication.layer(decode_component(name).partition("@")[0].strip())
    except MalformedText:
        return None


def plain_refusal(call: Call, refused: RequestRefused, name: str = "") -> Response:
    """Return a refusal as plain text, for protocols that have no form for it.

    `name` is the part of the address that names the layer.
    """
    headers = (("Content-Type", "text/plain; charset=utf-8"), ("Cache-Control", "no-cache"))
    body = f"{refused}\n".encode()
    return Response(refused.status, headers + open_to(call, name), body, faults=refused.faults)


def _media_type(extension: str) -> str:
    media_type = MEDIA_TYPES.get(extension.lower(), "")
    if not media_type:
        raise not_found(
            sentence("There is no format for the extension {extension!r}.", extension=extension)
        )
    return media_type


def number(text: str) -> int:
    """Return a level, column or row: digits only.

    Raises:
        RequestRefused: it is no such number.
    """
    if not (text.isdecimal() and text.isascii()) or len(text) > _LONGEST_NUMBER:
        raise not_found(sentence("{text!r} is no level, column or row.", text=text))
    return int(text)
