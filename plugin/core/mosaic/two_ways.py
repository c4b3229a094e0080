"""A few tiles as two small pictures: put together as they were read, and with the rows turned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..errors import ImageError
from ..grid.limits import BoundingBox, Limits, flipped_limits, union_of_limits
from ..grid.tile_matrix import TileMatrix
from ..image.media_types import PNG, VECTOR_TILE
from ..image.pillow import decoded, encoded, resampling
from ..image.warp import blank_picture
from ..tile import Tile

if TYPE_CHECKING:
    from PIL.Image import Image

__all__ = ["Seen", "TwoWays", "two_ways"]

_SIDE = 512
_MOST_A_SIDE = 8


class Seen(NamedTuple):
    """A picture as PNG, and the box that it covers, in CRS units."""

    picture: bytes
    extent: BoundingBox


class TwoWays(NamedTuple):
    """The same tiles, rows as they were read, and counted from the other end."""

    as_read: Seen
    turned: Seen


def two_ways(matrix: TileMatrix, tiles: Mapping[tuple[int, int], Tile]) -> TwoWays:
    """Return the tiles of a level both ways; of more than eight a side those in the middle.

    Raises:
        ImageError: not one of them is a picture, or Pillow is missing.
    """
    limits = _limits(tiles)
    across = max(
        (limits.max_column - limits.min_column + 1) * matrix.tile_width,
        (limits.max_row - limits.min_row + 1) * matrix.tile_height,
    )
    scale = min(1.0, _SIDE / across)
    size = (
        max(1, int(matrix.tile_width * scale)),
        max(1, int(matrix.tile_height * scale)),
    )
    pictures = _pictures(tiles, limits, size)
    flipped = flipped_limits(matrix, limits)
    return TwoWays(
        Seen(_together(pictures, limits, size, turned=False), matrix.extent_of(limits)),
        Seen(_together(pictures, limits, size, turned=True), matrix.extent_of(flipped)),
    )


def _limits(tiles: Mapping[tuple[int, int], Tile]) -> Limits:
    if not tiles:
        raise ImageError("there are no tiles to show")
    whole = union_of_limits(Limits(row, row, column, column) for column, row in tiles)
    first_row, last_row = _middle(whole.min_row, whole.max_row)
    return Limits(first_row, last_row, *_middle(whole.min_column, whole.max_column))


def _middle(first: int, last: int) -> tuple[int, int]:
    spare = max(0, last - first + 1 - _MOST_A_SIDE)
    return first + spare // 2, last - (spare - spare // 2)


def _pictures(
    tiles: Mapping[tuple[int, int], Tile], limits: Limits, size: tuple[int, int]
) -> Mapping[tuple[int, int], Image]:
    found: dict[tuple[int, int], Image] = {}
    problem = ImageError("vector tiles are no pictures")
    for place, tile in tiles.items():
        if tile.media_type == VECTOR_TILE or not limits.contain(*place):
            continue
        try:
            picture = decoded(tile.body, tile.media_type)
        except ImageError as exc:
            problem = exc
            continue
        found[place] = picture.resize(size, resampling("BOX"))
    if not found:
        raise problem
    return found


def _together(
    pictures: Mapping[tuple[int, int], Image],
    limits: Limits,
    size: tuple[int, int],
    *,
    turned: bool,
) -> bytes:
    columns = limits.max_column - limits.min_column + 1
    rows = limits.max_row - limits.min_row + 1
    whole = blank_picture(columns * size[0], rows * size[1])
    for (column, row), picture in pictures.items():
        line = limits.max_row - row if turned else row - limits.min_row
        whole.paste(picture, ((column - limits.min_column) * size[0], line * size[1]))
    return encoded(whole, PNG)
