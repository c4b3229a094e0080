"""Tiles by quadkeys: `/ve?LayerName={layer}@{grid}&tile={quadkey}`, as MapCache has them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Optional

from ..errors import Fault, RequestRefused
from ..grid.tile_matrix import TileMatrix
from ..sentence import sentence
from ..web.message import Response
from ..web.query import parse_query
from .call import Call
from .exception_report import not_found
from .known_tiles import KnownTiles
from .tile_names import (
    NamedTiles,
    Place,
    find_tiles,
    known_tile_response,
    named_tile,
    plain_refusal,
)

__all__ = ["QuadkeyService", "has_quadkeys", "place_of"]

_DIGITS = frozenset("0123")
_LONGEST = 30


class QuadkeyService:
    """Answers `/ve`."""

    def __init__(self) -> None:
        """No address is known yet."""
        self._known = KnownTiles()

    def respond(self, call: Call) -> Response:
        """Answer one request; a key that is none is 400, a tile that is not there 404."""
        try:
            return self._response(call)
        except RequestRefused as refused:
            return plain_refusal(call, refused, _name(call))

    def at_once(self, call: Call) -> Optional[Response]:
        """Answer a request for a tile that is had at once, or return None."""
        return known_tile_response(call, self._known)

    def _response(self, call: Call) -> Response:
        name, key = _name(call), parse_query(call.request.query).values.get("tile")
        if not name or key is None:
            raise _malformed("Say which tile: /ve?LayerName={layer}@{grid}&tile={quadkey}.")
        if not _DIGITS.issuperset(key):
            raise _malformed(sentence("{key!r} is no quadkey: its digits are 0 to 3.", key=key))
        if len(key) > _LONGEST:
            raise not_found(sentence("There is no level {level}.", level=len(key)))
        tiles = find_tiles(call.publication, name)
        return named_tile(call, tiles, _place_in(tiles, key), "", self._known)


def _name(call: Call) -> str:
    values = parse_query(call.request.query).values
    return values.get("layername") or values.get("layer") or ""


def place_of(key: str) -> Place:
    """Return the tile of the square pyramid that a quadkey of digits 0 to 3 names (interop 3.3)."""
    column = row = 0
    for digit in key:
        column = column << 1 | int(digit) & 1
        row = row << 1 | int(digit) >> 1
    return Place(len(key), column, row)


def has_quadkeys(levels: Mapping[int, TileMatrix]) -> bool:
    """Tell whether the tiles of a grid's levels have quadkeys."""
    return _is_all(levels, _is_square) or _is_all(levels, _is_two_squares)


def _place_in(tiles: NamedTiles, key: str) -> Place:
    """Return the tile of the layer's grid that a quadkey means.

    On the geographic grid of two tiles keys are MapCache's historical ones: they count in the
    square of 360 by 360 degrees around it, one level more. Its first two levels are not aligned.

    Raises:
        RequestRefused: the grid has no quadkeys, or none of this length.
    """
    place = place_of(key)
    if _is_all(tiles.levels, _is_square):
        return place
    if not _is_all(tiles.levels, _is_two_squares):
        name = tiles.link.tile_matrix_set.identifier
        raise not_found(
            sentence(
                "The tiles of {name} have no quadkeys: they are no quarters of each other.",
                name=name,
            )
        )
    if place.level < 2:
        raise not_found("Keys of the geographic grid have two digits or more.")
    row = place.row - (1 << place.level - 2)
    if row < 0:
        raise not_found("There is no tile beyond the pole.")
    return Place(place.level - 1, place.column, row)


def _is_all(levels: Mapping[int, TileMatrix], kind: Callable[[int, TileMatrix], bool]) -> bool:
    return all(kind(level, matrix) for level, matrix in levels.items())


def _is_square(level: int, matrix: TileMatrix) -> bool:
    return matrix.width == matrix.height == 1 << level


def _is_two_squares(level: int, matrix: TileMatrix) -> bool:
    return matrix.height == 1 << level and matrix.width == 2 << level


def _malformed(text: str) -> RequestRefused:
    return RequestRefused(400, Fault("InvalidParameterValue", "tile", text))
