"""A window of a level put together from its tiles, none of which may fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import pillow, resampling
from ..image.warp import blank_picture
from ..sentence import sentence
from ..tile import Absent, Tile, TileRequest, TileSource
from .drawn import Decode
from .fetched import fetched
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["LaidTile", "Level", "Patch", "laid_tiles", "patched"]


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


class LaidTile(NamedTuple):
    """A tile and where it lies in the grid; its column may be one behind the antimeridian."""

    column: int
    row: int
    tile: Tile


class Patch(NamedTuple):
    """What tiles show in a window; `expires` is the earliest of theirs, None if none has one."""

    picture: Image
    expires: Optional[float]
    stale: bool


def laid_tiles(
    source: TileSource, level: Level, window: Window, request: TileRequest
) -> list[LaidTile]:
    """Return the tiles that there are in the window; `request` tells dimensions and deadline.

    Raises:
        TileError: a tile could not be had, or time is up.
    """
    places = list(level.places(window))
    wanted = [
        request._replace(matrix=level.matrix.identifier, column=own, row=row)
        for _, own, row in places
    ]
    return [
        LaidTile(column, row, answer)
        for (column, _, row), answer in zip(places, fetched(source, wanted))
        if not isinstance(answer, Absent)
    ]


def patched(there: Sequence[LaidTile], matrix: TileMatrix, window: Window, decode: Decode) -> Patch:
    """Return what the tiles show in the window; where none of them lies it is transparent.

    Raises:
        TileDamaged: a tile cannot be read.
    """
    is_full = len(there) == window.tiles(matrix).tile_count
    picture = _together(there, matrix, window, is_full, decode)
    expiries = [laid.tile.expires for laid in there if laid.tile.expires is not None]
    return Patch(picture, min(expiries, default=None), any(laid.tile.stale for laid in there))


def _together(
    there: Sequence[LaidTile],
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
