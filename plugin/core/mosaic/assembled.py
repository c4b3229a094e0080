"""A piece of a level put together from its tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged, TileError
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import decoded
from ..image.warp import blank_picture
from ..tile import Absent, Tile, TileRequest, TileSource

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Assembled", "assembled"]


class Assembled(NamedTuple):
    """Tiles of one level in one picture; places without a tile are transparent.

    `left` and `top` say how many pixels of the level lie before the picture. `expires` is the
    earliest of the tiles' own, None if none has one; `incomplete` says that some could not be had.
    """

    picture: Image
    left: int
    top: int
    expires: Optional[float]
    stale: bool
    incomplete: bool


def assembled(
    source: TileSource, matrix: TileMatrix, limits: Limits, request: TileRequest
) -> Optional[Assembled]:
    """Return the tiles inside `limits` as one picture, or None if all of them are absent.

    `request` tells dimensions and deadline. A tile that is absent is transparent, and so is one
    that could not be had, if others could.

    Raises:
        TileError: none could be had, and not for being absent.
    """
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
    return _together(tiles, matrix, limits, bool(errors))


def _together(
    tiles: list[tuple[int, int, Tile]], matrix: TileMatrix, limits: Limits, incomplete: bool
) -> Assembled:
    width, height = matrix.tile_width, matrix.tile_height
    columns = limits.max_column - limits.min_column + 1
    rows = limits.max_row - limits.min_row + 1
    picture = blank_picture(columns * width, rows * height)
    for column, row, tile in tiles:
        try:
            part = decoded(tile.body, tile.media_type)
        except ImageError as exc:
            raise TileDamaged(str(exc)) from exc
        picture.paste(part, ((column - limits.min_column) * width, (row - limits.min_row) * height))
    expiries = [tile.expires for _, _, tile in tiles if tile.expires is not None]
    return Assembled(
        picture,
        limits.min_column * width,
        limits.min_row * height,
        min(expiries, default=None),
        any(tile.stale for _, _, tile in tiles),
        incomplete,
    )
