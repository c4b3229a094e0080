"""Maps drawn for tests: pyramids of tiles cut from one picture, in either order of rows."""

from __future__ import annotations

import random
from collections.abc import Iterator

from PIL import Image, ImageDraw
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrixSet
from wmts_bridge.plugin.core.grid.trimmed import levels_of
from wmts_bridge.plugin.core.image.media_types import PNG
from wmts_bridge.plugin.core.image.pillow import encoded
from wmts_bridge.plugin.core.tile import Absent, Tile

SIDE = 256


def drawn_map(seed: int, side: int, *, lines_only: bool = False) -> Image.Image:
    """A picture with areas, lines and dots, as maps have; transparent ground if `lines_only`."""
    dice = random.Random(seed)
    ground = (0, 0, 0, 0) if lines_only else (170, 205, 225, 255)
    picture = Image.new("RGBA", (side, side), ground)
    draw = ImageDraw.Draw(picture)

    def point():
        return dice.randrange(side), dice.randrange(side)

    def colour():
        return (dice.randrange(60, 250), dice.randrange(60, 250), dice.randrange(60, 250), 255)

    for _ in range(0 if lines_only else 40):
        x, y = point()
        reach = dice.randrange(side // 40, side // 5)
        corners = [
            (x + dice.randrange(-reach, reach), y + dice.randrange(-reach, reach)) for _ in range(7)
        ]
        draw.polygon(corners, fill=colour())
    for _ in range(30):
        draw.line([point(), point(), point()], fill=colour(), width=max(1, side // 300))
    return picture


def mirrored(picture: Image.Image) -> Image.Image:
    """The picture with its upper half mirrored into the lower one."""
    upper = picture.crop((0, 0, picture.width, picture.height // 2))
    flipped = upper.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    together = picture.copy()
    together.paste(flipped, (0, picture.height // 2))
    return together


def labelled(tile: Image.Image, text: str) -> Image.Image:
    """A tile with what stands upright at each level alike: a name and a frame."""
    tile = tile.copy()
    draw = ImageDraw.Draw(tile)
    draw.text((30, 118), text, fill=(20, 20, 20, 255))
    draw.rectangle((0, 0, SIDE - 1, SIDE - 1), outline=(90, 90, 90, 255))
    return tile


class DrawnTiles:
    """The tiles of a picture laid over a whole grid, from its level `first` to `last`.

    `bottom` counts rows from the bottom, read as if from the top. `only` says which are there.
    """

    def __init__(
        self,
        grid: TileMatrixSet,
        picture: Image.Image,
        *,
        bottom: bool = False,
        media_type: str = PNG,
        labels: bool = False,
        shade: int = 0,
        only=lambda matrix, column, row: True,
    ) -> None:
        self.asked = []
        self._grid = grid
        self._picture = picture
        self._bottom = bottom
        self._media_type = media_type
        self._labels = labels
        self._shade = shade
        self._only = only

    def tile(self, request):
        self.asked.append((request.matrix, request.column, request.row))
        matrix = self._grid.matrix(request.matrix)
        if matrix is None or not matrix.whole.contain(request.column, request.row):
            return Absent("outside")
        row = matrix.flipped(request.row) if self._bottom else request.row
        if not self._only(matrix, request.column, row):
            return Absent("not there")
        return Tile(self.body(matrix, request.column, row), self._media_type)

    def body(self, matrix, column, row):
        """The bytes of a tile, its row from the top."""
        wide, high = self._picture.size
        box = (
            column * wide / matrix.width,
            row * high / matrix.height,
            (column + 1) * wide / matrix.width,
            (row + 1) * high / matrix.height,
        )
        tile = self._picture.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box, reducing_gap=2)
        if self._labels:
            tile = labelled(tile, f"{matrix.identifier} Town")
        if self._shade:
            darker = int(matrix.identifier) * self._shade
            red, green, blue, alpha = tile.split()
            bands = [band.point(lambda v: max(0, v - darker)) for band in (red, green, blue)]
            tile = Image.merge("RGBA", (*bands, alpha))
        return encoded(tile, self._media_type)

    def files(self, first: int, last: int) -> Iterator[tuple[str, bytes]]:
        """Names z/x/y.png and bytes of the tiles, as they would lie in a folder."""
        for level, matrix in levels_of(self._grid).items():
            if first <= level <= last:
                for column in range(matrix.width):
                    for row in range(matrix.height):
                        if self._only(matrix, column, row):
                            name = matrix.flipped(row) if self._bottom else row
                            yield (
                                f"{level}/{column}/{name}.png",
                                self.body(matrix, column, row),
                            )


class Unreachable:
    """A source that cannot be had."""

    def tile(self, request):
        raise TileUnavailable("http://127.0.0.1/ cannot be reached")
