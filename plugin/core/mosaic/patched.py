"""A window of a level put together from its tiles, none of which may fail."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, Optional

from ..errors import ImageError, TileDamaged, TileTimeout
from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..image.pillow import decoded, resampling
from ..image.warp import blank_picture
from ..tile import Absent, Tile, TileRequest, TileSource
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
    source: TileSource, level: Level, window: Window, request: TileRequest
) -> Optional[Patch]:
    """Return what the tiles show in the window, or None if there are none; absent is transparent.

    `request` tells dimensions and deadline.

    Raises:
        TileError: a tile could not be had, or is damaged, or time is up.
    """
    picture: Optional[Image] = None
    tiles: list[Tile] = []
    for column, own, row in level.places(window):
        if request.deadline is not None and time.monotonic() > request.deadline:
            raise TileTimeout("the tiles of the map did not come in time")
        wanted = request._replace(matrix=level.matrix.identifier, column=own, row=row)
        answer = source.tile(wanted)
        if isinstance(answer, Absent):
            continue
        picture = picture or blank_picture(*window.size)
        place = (
            column * level.matrix.tile_width - window.left,
            row * level.matrix.tile_height - window.upper,
        )
        picture.paste(_picture(answer, level.matrix), place)
        tiles.append(answer._replace(body=b""))
    if picture is None:
        return None
    expiries = [tile.expires for tile in tiles if tile.expires is not None]
    return Patch(picture, min(expiries, default=None), any(tile.stale for tile in tiles))


def _picture(tile: Tile, matrix: TileMatrix) -> Image:
    size = (matrix.tile_width, matrix.tile_height)
    try:
        picture = decoded(tile.body, tile.media_type)
        if picture.size != size:
            picture = picture.resize(size, resampling("LANCZOS"))
    except ImageError as exc:
        raise TileDamaged(f"a tile is no picture that can be read: {exc}") from exc
    return picture
