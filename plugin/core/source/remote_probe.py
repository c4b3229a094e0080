"""Finding out about a tile service by a few requests: what ails it, its levels and its grid."""

from __future__ import annotations

import enum
import time
from typing import NamedTuple, Optional

from ..errors import GridError, ImageError, SetupError, TransportError, TransportTimeout
from ..grid.boxes import reproject_box
from ..grid.crs import CRS84
from ..grid.limits import BoundingBox, Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..image.likeness import is_flat, sketched
from ..image.media_types import VECTOR_TILE, media_type_of
from ..image.structure import check_image
from ..sentence import sentence_of
from ..tile import Tile
from ..transport.protocol import RemoteAnswer, Transport
from ..web.url_template import TilePlace, compile_template
from .exploring import Explorer, LevelSeen, Place, tiles_below

__all__ = [
    "FirstTiles",
    "Trouble",
    "TroubleKind",
    "deepest_level",
    "first_tiles",
    "fits_two_squares",
    "sent_as",
    "trouble_with",
]

_SECONDS = 8.0
_COARSE_LEVELS = 3
_PLACEHOLDERS = 2
"""Levels in a row with the same picture, which is then one that says that there is none."""


class TroubleKind(enum.Enum):
    """Why a service gives no tiles."""

    DENIED = "denied"
    PAGE = "page"
    NO_PICTURE = "no picture"
    NO_TILE = "no tile"
    FAILED = "failed"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"


class Trouble(NamedTuple):
    """Why, and what was seen: a status or a sentence, without secrets."""

    kind: TroubleKind
    detail: str = ""


class FirstTiles(NamedTuple):
    """The coarsest level at which tiles were found; `is_turned`: only with rows turned round."""

    seen: LevelSeen
    is_turned: bool = False


def trouble_with(transport: Transport, url: str) -> Optional[Trouble]:
    """Ask for an address once and return why there is no tile; None: there is one."""
    try:
        answer = transport.get(url, deadline=time.monotonic() + _SECONDS)
    except TransportTimeout as exc:
        return Trouble(TroubleKind.TIMEOUT, sentence_of(exc))
    except TransportError as exc:
        return Trouble(TroubleKind.UNREACHABLE, sentence_of(exc))
    return _trouble_of(answer)


def _trouble_of(answer: RemoteAnswer) -> Optional[Trouble]:
    status = str(answer.status)
    if answer.status in (401, 403, 407):
        return Trouble(TroubleKind.DENIED, status)
    if media_type_of(answer.body):
        return None
    start = answer.body[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if answer.status == 200 and start.startswith((b"<!doctype html", b"<html", b"<head")):
        return Trouble(TroubleKind.PAGE, status)
    if answer.status == 200 and answer.body:
        return Trouble(TroubleKind.NO_PICTURE, start[:60].decode("utf-8", "replace"))
    is_absent = answer.status in (200, 204, 400, 404, 410)
    return Trouble(TroubleKind.NO_TILE if is_absent else TroubleKind.FAILED, status)


def sent_as(transport: Transport, template: str, place: TilePlace) -> tuple[str, int]:
    """Return the media type and width in pixels of a tile as the service sends it; 0: unknown."""
    try:
        url = compile_template(template).url_of(place)
        answer = transport.get(url, deadline=time.monotonic() + _SECONDS)
        if media_type_of(answer.body) == VECTOR_TILE:
            return VECTOR_TILE, 0
        facts = check_image(answer.body)
    except (SetupError, TransportError, ImageError):
        return "", 0
    return facts.media_type, facts.width if facts.width == facts.height else 0


def first_tiles(
    explorer: Explorer, grid: TileMatrixSet, inside: Optional[BoundingBox], most: int
) -> Optional[FirstTiles]:
    """Return the coarsest level at which there are tiles, or None if none was found.

    `inside` is where to look, in degrees; without it all of the coarsest levels is looked at.
    """
    if inside is None:
        for matrix in grid.matrices[:_COARSE_LEVELS]:
            if matrix.whole.tile_count <= most:
                seen = _whole(explorer, matrix)
                if seen.there:
                    return FirstTiles(seen)
        return None
    try:
        box = reproject_box(inside, CRS84, grid.crs)
    except GridError:
        return None
    for matrix in grid.matrices:
        found = _first_inside(explorer, matrix, box, most)
        if found is not None:
            return found
    return None


def _whole(explorer: Explorer, matrix: TileMatrix) -> LevelSeen:
    return LevelSeen(matrix, explorer.look(matrix, _all(matrix.whole)), True)


def _all(limits: Limits) -> list[Place]:
    rows = range(limits.min_row, limits.max_row + 1)
    return [(x, y) for y in rows for x in range(limits.min_column, limits.max_column + 1)]


def _first_inside(
    explorer: Explorer, matrix: TileMatrix, box: BoundingBox, most: int
) -> Optional[FirstTiles]:
    limits = limits_of_extent(matrix, box)
    if limits is None:
        return None
    column = (limits.min_column + limits.max_column) // 2
    row = (limits.min_row + limits.max_row) // 2
    for line, is_turned in ((row, False), (matrix.flipped(row), True)):
        if explorer.tile(matrix, column, line) is not None:
            is_whole = limits.tile_count <= most and not is_turned
            around = _all(limits) if is_whole else _around(column, line)
            return FirstTiles(LevelSeen(matrix, explorer.look(matrix, around), False), is_turned)
    return None


def _around(column: int, row: int) -> list[Place]:
    return [(column + x, row + y) for y in (-1, 0, 1) for x in (-1, 0, 1)]


def fits_two_squares(explorer: Explorer, grid: TileMatrixSet, first: Tile) -> bool:
    """Tell whether there is a picture east of a single square: a grid of 2 by 1 tiles has one.

    Services that go round the earth, or send something blank, do not count.
    """
    matrix = grid.matrices[0]
    if matrix.width != 2:
        return False
    beyond = explorer.tile(matrix, 1, 0)
    if beyond is None or beyond.body == first.body or beyond.media_type == VECTOR_TILE:
        return False
    try:
        return not is_flat(sketched(beyond.body, beyond.media_type))
    except ImageError:
        return False


def deepest_level(explorer: Explorer, grid: TileMatrixSet, last: LevelSeen) -> Optional[int]:
    """Return the number of the finest level that has a tile below one that was seen, or None.

    It follows the tile with the most bytes, one request a level, and looks beside it before it says
    that there is none.
    """
    there = last.there
    if not there:
        return None
    place = max(there, key=lambda one: (len(there[one].body), one))
    numbers = {matrix.identifier: level for level, matrix in levels_of(grid).items()}
    matrix, deepest, bodies = last.matrix, numbers[last.matrix.identifier], [there[place].body]
    for finer in grid.matrices[grid.matrices.index(matrix) + 1 :]:
        found = _one_below(explorer, matrix, place, finer)
        if explorer.is_over:
            return None
        if found is None:
            break
        place, tile = found
        bodies.append(tile.body)
        matrix, deepest = finer, numbers[finer.identifier]
    return deepest - _repeated(bodies)


def _one_below(
    explorer: Explorer, matrix: TileMatrix, place: Place, finer: TileMatrix
) -> Optional[tuple[Place, Tile]]:
    for one in tiles_below(matrix, place, finer)[::-1]:
        tile = explorer.tile(finer, *one)
        if tile is not None:
            return one, tile
    return None


def _repeated(bodies: list[bytes]) -> int:
    """Return how many of the last bodies are one and the same picture, if they are several."""
    count = 0
    while count < len(bodies) and bodies[-1 - count] == bodies[-1]:
        count += 1
    return count if _PLACEHOLDERS <= count < len(bodies) and not _is_blank(bodies[-1]) else 0


def _is_blank(body: bytes) -> bool:
    try:
        return is_flat(sketched(body, media_type_of(body)))
    except (ImageError, KeyError):
        return True
