"""A piece of a level put together from its tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged, TileError
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import decoded
from ..image.warp import blank_picture
from ..sentence import sentence_of
from ..tile import Absent, Tile, TileRequest, TileSource
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Assembled", "assembled"]


class Assembled(NamedTuple):
    """What tiles of one level show in a window; places without a tile are transparent.

    `expires` is the
    earliest of the tiles' own, None if none has one; `incomplete` says that some could not be had.
    """

    picture: Image
    expires: Optional[float]
    stale: bool
    incomplete: bool


def assembled(
    source: TileSource, matrix: TileMatrix, window: Window, request: TileRequest
) -> Optional[Assembled]:
    """Return what the tiles show in the window, or None if all of them are absent.

    `request` tells dimensions and deadline. A tile that is absent is transparent, and so is one
    that could not be had, if others could.

    Raises:
        TileError: none could be had, and not for being absent.
    """
    limits = window.tiles(matrix)
    places = [
        (column, row)
        for row in range(limits.min_row, limits.max_row + 1)
        for column in range(limits.min_column, limits.max_column + 1)
    ]
    tiles: list[tuple[int, int, Tile]] = []
    errors: list[TileError] = []
    for column, row in places:
        wanted = request._replace(matrix=matrix.identifier, column=column, row=row)
        try:
            answer = source.tile(wanted)
        except TileError as error:
            errors.append(error)
            continue
        if not isinstance(answer, Absent):
            tiles.append((column, row, answer))
    if not tiles:
        if errors:
            raise errors[0]
        return None
    return _together(tiles, matrix, window, bool(errors))


def _together(
    tiles: list[tuple[int, int, Tile]], matrix: TileMatrix, window: Window, incomplete: bool
) -> Assembled:
    width, height = matrix.tile_width, matrix.tile_height
    picture = blank_picture(*window.size)
    for column, row, tile in tiles:
        try:
            part = decoded(tile.body, tile.media_type)
        except ImageError as exc:
            raise TileDamaged(sentence_of(exc)) from exc
        picture.paste(part, (column * width - window.left, row * height - window.upper))
    expiries = [tile.expires for _, _, tile in tiles if tile.expires is not None]
    return Assembled(
        picture,
        min(expiries, default=None),
        any(tile.stale for _, _, tile in tiles),
        incomplete,
    )
