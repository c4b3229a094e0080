"""Tile grids as the tests see them, worked out apart from the code under test."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

PIXEL_SIZE = 0.00028
METRES_PER_DEGREE = math.pi * 6378137 / 180


class Level(NamedTuple):
    """One level: side of a pixel in units of the CRS, and how many tiles there are each way."""

    name: str
    cell: float
    columns: int
    rows: int


class Grid(NamedTuple):
    """A tile grid; `left` and `top` are easting and northing of its top left corner.

    `name` is the well-known one, or empty for a grid that has to be described.
    """

    name: str
    crs: str
    left: float
    top: float
    levels: tuple[Level, ...]
    tile: int = 256
    northing_first: bool = False
    metres_per_unit: float = 1.0

    def level(self, name: str) -> Level:
        """The level of this name."""
        return next(level for level in self.levels if level.name == name)

    def box(self, z: str, column: int, row: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a tile, its row counted from the top."""
        span = self.level(z).cell * self.tile
        left, top = self.left + column * span, self.top - row * span
        return left, top - span, left + span, top

    def point(self, z: str, column: float, row: float) -> tuple[float, float]:
        """Easting and northing of a place counted in tiles: 0.5, 0.5 is the middle of tile 0, 0."""
        span = self.level(z).cell * self.tile
        return self.left + column * span, self.top - row * span

    def json(self) -> dict[str, Any]:
        """The grid as an OGC tile matrix set (17-083r4) for `--grid`."""
        corner = [self.top, self.left] if self.northing_first else [self.left, self.top]
        return {
            "id": f"{self.crs.replace(':', '_')}_test",
            "crs": self.crs,
            "tileMatrices": [
                {
                    "id": level.name,
                    "cellSize": level.cell,
                    "scaleDenominator": level.cell * self.metres_per_unit / PIXEL_SIZE,
                    "pointOfOrigin": corner,
                    "tileWidth": self.tile,
                    "tileHeight": self.tile,
                    "matrixWidth": level.columns,
                    "matrixHeight": level.rows,
                }
                for level in self.levels
            ],
        }


def _halving(span: float, columns: int, rows: int, tile: int, levels: int) -> tuple[Level, ...]:
    return tuple(
        Level(str(z), span / tile / 2**z, columns * 2**z, rows * 2**z) for z in range(levels)
    )


_EDGE = math.pi * 6378137

MERCATOR = Grid("WebMercatorQuad", "EPSG:3857", -_EDGE, _EDGE, _halving(2 * _EDGE, 1, 1, 256, 12))
MERCATOR_512 = Grid(
    "WebMercatorQuad512", "EPSG:3857", -_EDGE, _EDGE, _halving(2 * _EDGE, 1, 1, 512, 12), tile=512
)
GEODETIC = Grid(
    "WGS1984Quad",
    "EPSG:4326",
    -180,
    90,
    _halving(180, 2, 1, 256, 8),
    northing_first=True,
    metres_per_unit=METRES_PER_DEGREE,
)
SWISS = Grid(  # neither square nor halving, as national grids are
    "",
    "EPSG:2056",
    2420000,
    1350000,
    (Level("0", 500, 4, 3), Level("1", 250, 8, 5), Level("2", 100, 19, 13)),
)
EUROPEAN = Grid(
    "",
    "EPSG:3035",
    900000,
    5500000,
    (Level("0", 10000, 3, 2), Level("1", 5000, 6, 4), Level("2", 2500, 11, 8)),
    northing_first=True,
)


def in_degrees(mercator: Grid, z: str, limits: tuple[int, int, int, int]) -> tuple[float, ...]:
    """West, south, east and north of some tiles of a Mercator grid."""
    first_column, last_column, first_row, last_row = limits
    left, _, _, top = mercator.box(z, first_column, first_row)
    _, bottom, right, _ = mercator.box(z, last_column, last_row)
    south, north = (math.degrees(math.atan(math.sinh(y / 6378137))) for y in (bottom, top))
    return left / METRES_PER_DEGREE, south, right / METRES_PER_DEGREE, north
