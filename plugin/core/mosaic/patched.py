"""A window of a level put together from its tiles, none of which may fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional

from ..errors import ImageError, TileDamaged
from ..grid.crs import Crs
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import pillow, resampling
from ..image.warp import blank_picture
from ..sentence import sentence
from ..tile import Absent, Tile, TileRequest, TileSource
from .fetched import fetched
from .map_view import turn_columns, world_pixels
from .window import Window

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Decode", "LaidTile", "Level", "Patch", "laid_tiles", "patched"]

Decode = Callable[[bytes, str], "Image"]
"""Makes a picture of a tile's bytes and media type; it raises ImageError."""


class Level(NamedTuple):
    """A matrix, where it has tiles, and how many of its columns go around the earth (0: none).

    `world` is at which of its pixels the earth begins and ends, 0 and 0 in a CRS that has sides.
    Columns of a window may lie outside of the matrix, if it goes around the earth.
    """

    matrix: TileMatrix
    limits: Limits
    turn: int = 0
    world: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of(cls, crs: Crs, matrix: TileMatrix, limits: Limits) -> Level:
        """Return a level of a grid in this CRS."""
        return cls(matrix, limits, turn_columns(crs, matrix), world_pixels(crs, matrix))

    @property
    def is_endless(self) -> bool:
        """Whether there are tiles all around the earth, so that the level has no sides."""
        limits = self.limits
        return self.turn > 0 and (limits.min_column, limits.max_column) == (0, self.turn - 1)

    @property
    def around(self) -> float:
        """How many pixels go around the earth, be they whole columns or not; 0 if none do."""
        west, east = self.world
        return float(self.turn * self.matrix.tile_width) if self.turn else east - west

    @property
    def sides(self) -> tuple[float, float]:
        """The first pixel that there is, and the first behind; nothing is beyond the earth."""
        width = self.matrix.tile_width
        first, last = self.limits.min_column * width, (self.limits.max_column + 1) * width
        if self.turn or not 0 < self.around < self.matrix.width * width:
            return first, last
        return max(first, self.world[0]), min(last, self.world[1])

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
