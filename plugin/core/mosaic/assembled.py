"""Pieces of a level put together from its tiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged, TileError
from ..image.pillow import decoded
from ..image.warp import blank_picture
from ..sentence import sentence_of
from ..tile import Absent, Tile, TileRequest, TileSource
from .patched import Level
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Assembled", "assembled"]


class Assembled(NamedTuple):
    """What tiles of one level show in some windows; places without a tile are transparent.

    `expires` is the earliest of the tiles' own, None if none has one; `incomplete` says that some
    could not be had.
    """

    pictures: Sequence[Image]
    expires: Optional[float]
    stale: bool
    incomplete: bool


_Place = tuple[int, int]
"""Column and row in the matrix."""


def assembled(
    source: TileSource, level: Level, windows: Sequence[Window], request: TileRequest
) -> Optional[Assembled]:
    """Return what the tiles show in the windows, or None if all of them are absent.

    `request` tells dimensions and deadline. A tile that is absent is transparent, and so is one
    that could not be had, if others could.

    Raises:
        TileError: none could be had, and not for being absent.
    """
    tiles: dict[_Place, Tile] = {}
    errors: list[TileError] = []
    places = (place[1:] for window in windows for place in level.places(window))
    for column, row in dict.fromkeys(places):
        wanted = request._replace(matrix=level.matrix.identifier, column=column, row=row)
        try:
            answer = source.tile(wanted)
        except TileError as error:
            errors.append(error)
            continue
        if not isinstance(answer, Absent):
            tiles[column, row] = answer
    if not tiles:
        if errors:
            raise errors[0]
        return None
    expiries = [tile.expires for tile in tiles.values() if tile.expires is not None]
    return Assembled(
        _pictures(tiles, level, windows),
        min(expiries, default=None),
        any(tile.stale for tile in tiles.values()),
        bool(errors),
    )


def _pictures(tiles: Mapping[_Place, Tile], level: Level, windows: Sequence[Window]) -> list[Image]:
    width, height = level.matrix.tile_width, level.matrix.tile_height
    parts = {place: _decoded(tile) for place, tile in tiles.items()}
    pictures = []
    for window in windows:
        picture = blank_picture(*window.size)
        for column, own, row in level.places(window):
            if (own, row) in parts:
                place = (column * width - window.left, row * height - window.upper)
                picture.paste(parts[own, row], place)
        pictures.append(picture)
    return pictures


def _decoded(tile: Tile) -> Image:
    try:
        return decoded(tile.body, tile.media_type)
    except ImageError as exc:
        raise TileDamaged(sentence_of(exc)) from exc
