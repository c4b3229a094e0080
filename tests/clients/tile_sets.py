"""Tile sets whose every tile tells its place: made once, served to real clients, compared."""

from __future__ import annotations

import functools
import hashlib
import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from PIL import Image, ImageDraw
from wmts_bridge.tests.clients.grids import Grid

Place = tuple[str, int, int]
"""Level, column, and row from the top."""


@dataclass(frozen=True)
class TileSet:
    """Tiles of some levels of a grid: all of them, or those inside limits.

    `limits` goes by level: first and last column, first and last row. `holes` lack though they lie
    inside. `bottom` says that the rows on disk count from the bottom.
    """

    name: str
    grid: Grid
    first: int
    last: int
    limits: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)
    holes: frozenset[Place] = frozenset()
    bottom: bool = False
    label: str = ""

    @property
    def levels(self) -> tuple[str, ...]:
        """The names of the levels, the coarsest first."""
        return tuple(level.name for level in self.grid.levels[self.first : self.last + 1])

    def limits_at(self, z: str) -> tuple[int, int, int, int]:
        """First and last column, first and last row."""
        level = self.grid.level(z)
        return self.limits.get(z, (0, level.columns - 1, 0, level.rows - 1))

    def places(self) -> Iterator[Place]:
        """Every tile there is."""
        for z in self.levels:
            first_column, last_column, first_row, last_row = self.limits_at(z)
            for column in range(first_column, last_column + 1):
                for row in range(first_row, last_row + 1):
                    if (z, column, row) not in self.holes:
                        yield z, column, row

    def renamed(self, name: str, *, bottom: bool) -> TileSet:
        """The same tiles under another name and with other rows."""
        return replace(self, name=name, bottom=bottom, label=self.label or self.name)

    def disk_row(self, place: Place) -> int:
        """The row as it stands on disk."""
        z, _, row = place
        return self.grid.level(z).rows - 1 - row if self.bottom else row

    def picture(self, place: Place) -> Image.Image:
        """A tile: its own colour, a corner that shows which way is up, and its place in letters."""
        return _picture(self.label or self.name, place, self.grid.tile)

    def colour(self, place: Place) -> tuple[int, int, int]:
        """The colour that fills a tile but for its corner and letters."""
        return _colour(self.label or self.name, place)

    def window(self, z: str, left: int, top: int, width: int, height: int) -> Image.Image:
        """A piece of the mosaic of a level, in its pixels; what has no tile is transparent."""
        tile = self.grid.tile
        result = Image.new("RGBA", (width, height))
        there = set(self.places())
        for column in range(left // tile, (left + width - 1) // tile + 1):
            for row in range(top // tile, (top + height - 1) // tile + 1):
                if (z, column, row) in there:
                    at = column * tile - left, row * tile - top
                    result.paste(self.picture((z, column, row)), at)
        return result

    def write_folder(self, folder: Path) -> Path:
        """Write `z/x/y.png` and return the folder."""
        root = folder / self.name
        for place in self.places():
            z, column, _ = place
            target = root / z / str(column) / f"{self.disk_row(place)}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(self.png(place))
        return root

    def write_mbtiles(self, folder: Path, **metadata: str) -> Path:
        """Write an MBTiles file (its rows count from the bottom) and return its path."""
        path = folder / f"{self.name}.mbtiles"
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE metadata (name text, value text)")
            database.execute(
                "CREATE TABLE tiles"
                " (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"
            )
            database.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
            database.executemany(
                "INSERT INTO tiles VALUES (?, ?, ?, ?)",
                [
                    (int(place[0]), place[1], self.disk_row(place), self.png(place))
                    for place in self.places()
                ],
            )
            database.commit()
        return path

    def png(self, place: Place) -> bytes:
        """A tile as bytes."""
        buffer = io.BytesIO()
        self.picture(place).save(buffer, "PNG", compress_level=1)
        return buffer.getvalue()


def _colour(name: str, place: Place) -> tuple[int, int, int]:
    red, green, blue = hashlib.blake2b(f"{name}/{place}".encode(), digest_size=3).digest()
    return red, green, blue


@functools.lru_cache(maxsize=4096)
def _picture(name: str, place: Place, tile: int) -> Image.Image:
    colour = _colour(name, place)
    picture = Image.new("RGB", (tile, tile), colour)
    draw = ImageDraw.Draw(picture)
    opposite = tuple(255 - part for part in colour)
    draw.polygon([(0, 0), (tile // 6, 0), (0, tile // 6)], fill=opposite)
    draw.text((tile // 3, tile * 3 // 8), "/".join(map(str, place)), fill=opposite)
    return picture
