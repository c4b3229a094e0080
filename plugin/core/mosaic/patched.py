"""A window of a level put together from its tiles, none of which may fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import pillow, resampling
from ..image.warp import blank_picture
from ..sentence import sentence
from ..tile import Absent, Tile, TileRequest
from .drawn import Decode, DrawnFrom
from .fetched import fetched
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Level", "Patch", "patched"]


class Level(NamedTuple):
    """A matrix, where it has tiles, and how many of its columns go around the earth (0: none).

    Columns of a window may lie outside of the matrix, if it goes around the earth.
    """

    matrix: TileMatrix
    limits: Limits
    turn: int = 0

    @property
    def is_endless(self) -> bool:
        """Whether there are tiles all around the earth, so that the level has no sides."""
        limits = self.limits
        return self.turn > 0 and (limits.min_column, limits.max_column) == (0, self.turn - 1)

    def places(self, window: Window) -> Iterator[tuple[int, int, int]]:
        """Yield column in the window, column in the matrix, and row, of each tile there is."""
        around = window.tiles(self.matrix)
        for row in range(around.min_row, around.max_row + 1):
            for column in range(around.min_column, around.max_column + 1):
                own = column % self.turn if self.turn else column
                if self.limits.contain(own, row):
                    yield column, own, row


class Patch(NamedTuple):
    """What tiles show in a window; `expires` is the earliest of theirs, None if none has one."""

    picture: Image
    expires: Optional[float]
    stale: bool


def patched(
    origin: DrawnFrom, level: Level, window: Window, request: TileRequest
) -> Optional[Patch]:
    """Return what the tiles show in the window, or None if there are none; absent is transparent.

    `request` tells dimensions and deadline.

    Raises:
        TileError: a tile could not be had, or is damaged, or time is up.
    """
    places = list(level.places(window))
    wanted = [
        request._replace(matrix=level.matrix.identifier, column=own, row=row)
        for _, own, row in places
    ]
    there = [
        (column, row, answer)
        for (column, _, row), answer in zip(places, fetched(origin.source, wanted))
        if not isinstance(answer, Absent)
    ]
    if not there:
        return None
    is_full = len(there) == window.tiles(level.matrix).tile_count
    picture = _together(there, level.matrix, window, is_full, origin.decode)
    tiles = [tile for _, _, tile in there]
    expiries = [tile.expires for tile in tiles if tile.expires is not None]
    return Patch(picture, min(expiries, default=None), any(tile.stale for tile in tiles))


def _together(
    there: list[tuple[int, int, Tile]],
    matrix: TileMatrix,
    window: Window,
    is_full: bool,
    decode: Decode,
) -> Image:
    """Return one picture of the tiles, in mode RGB if nothing in it is transparent."""
    picture: Optional[Image] = None
    for column, row, tile in there:
        part = _picture(tile, matrix, decode)
        if picture is None and is_full and part.mode == "RGB":
            picture = pillow().new("RGB", window.size)
        elif picture is None:
            picture = blank_picture(*window.size)
        elif (picture.mode, part.mode) == ("RGB", "RGBA"):
            picture = picture.convert("RGBA")
        left, upper = column * matrix.tile_width, row * matrix.tile_height
        picture.paste(part, (left - window.left, upper - window.upper))
    return picture or blank_picture(*window.size)


def _picture(tile: Tile, matrix: TileMatrix, decode: Decode) -> Image:
    size = (matrix.tile_width, matrix.tile_height)
    try:
        picture = decode(tile.body, tile.media_type)
        if picture.size != size:
            picture = picture.resize(size, resampling("LANCZOS"))
    except ImageError as exc:
        raise TileDamaged(
            sentence("a tile is no picture that can be read: {reason}", reason=exc)
        ) from exc
    return picture
