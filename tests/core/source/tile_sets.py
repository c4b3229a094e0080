"""Tiles for the tests of sources, each a picture of its own, in folders, files and answers."""

from __future__ import annotations

import functools
import struct
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from wmts_bridge.plugin.core.grid.boxes import reproject_box
from wmts_bridge.plugin.core.grid.crs import CRS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix, TileMatrixSet
from wmts_bridge.plugin.core.grid.trimmed import levels_of, trimmed_set
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mbtiles import MBTilesWriter, stored_row
from wmts_bridge.plugin.core.tile import Tile, TileRequest, TileSource

MERCATOR = well_known_set("WebMercatorQuad")
GEODETIC = well_known_set("WGS1984Quad")

REGION = (5.9, 45.8, 10.5, 47.8)
"""Bounds of a country in the northern half of the world: no mirror image of itself."""


@functools.lru_cache(maxsize=4096)
def picture(level: int, column: int, row: int, size: int = 256) -> bytes:
    """A PNG that says which tile it is (row from the top): no two tiles have the same bytes."""
    header = struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(size * (1 + size // 8)))
    text = f"Comment\0{level}/{column}/{row}".encode("ascii")
    chunks = ((b"IHDR", header), (b"tEXt", text), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )


def region_limits(
    grid: TileMatrixSet, first: int, last: int, bounds: tuple[float, ...] = REGION
) -> Mapping[str, Limits]:
    """The limits that cover the bounds, by identifier."""
    box = reproject_box(BoundingBox(*bounds), CRS84, grid.crs)
    found = limits_of_set(trimmed_set(grid, first, last), box)
    assert found is not None
    return found


def places(
    grid: TileMatrixSet, limits: Mapping[str, Limits]
) -> Iterator[tuple[int, TileMatrix, int, int]]:
    """Level, matrix, column and row (from the top) of every tile inside the limits."""
    for level, matrix in levels_of(grid).items():
        for column, row in inside(limits[matrix.identifier]) if matrix.identifier in limits else ():
            yield level, matrix, column, row


def inside(limits: Limits) -> Iterator[tuple[int, int]]:
    for column in range(limits.min_column, limits.max_column + 1):
        for row in range(limits.min_row, limits.max_row + 1):
            yield column, row


def write_folder(
    root: Path,
    grid: TileMatrixSet,
    limits: Mapping[str, Limits],
    *,
    bottom: bool = False,
    extension: str = "png",
    size: int = 256,
) -> Path:
    """Write the tiles as files z/x/y.ext."""
    for level, matrix, column, row in places(grid, limits):
        name = matrix.height - 1 - row if bottom else row
        path = root / str(level) / str(column) / f"{name}.{extension}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture(level, column, row, size))
    return root


def write_mbtiles(
    path: Path,
    grid: TileMatrixSet,
    limits: Mapping[str, Limits],
    metadata: Mapping[str, str] | None = None,
    *,
    rows_from_top: bool = False,
) -> Path:
    """Write the tiles as an MBTiles file."""
    if metadata is None:
        metadata = {"name": "Tiles", "format": "png"}
    with MBTilesWriter(path, metadata) as writer:
        for level, matrix, column, row in places(grid, limits):
            stored = stored_row(matrix, row, rows_from_top=rows_from_top)
            writer.put(level, column, stored, picture(level, column, row))
    return path


def wrong_tiles(
    source: TileSource, grid: TileMatrixSet, limits: Mapping[str, Limits]
) -> list[tuple[int, int, int]]:
    """The tiles inside the limits that the source does not give, or not at their place."""
    wrong = []
    for level, matrix, column, row in places(grid, limits):
        answer = source.tile(TileRequest(matrix.identifier, column, row))
        if not isinstance(answer, Tile) or answer.body != picture(level, column, row):
            wrong.append((level, column, row))
    return wrong
