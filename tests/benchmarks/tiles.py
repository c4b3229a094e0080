"""Tile sets to measure with: valid PNGs, all different, sized like a real map's (median 2.5 KB)."""

from __future__ import annotations

import random
import sqlite3
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["FOLDER_LEVEL", "MBTILES_LEVEL", "Address", "make_folder", "make_mbtiles", "tile_bytes"]

FOLDER_LEVEL = 6
MBTILES_LEVEL = 9
MBTILES_TILES = 200_000
_SIDE = 1 << MBTILES_LEVEL
_MEDIAN_BYTES = 2500
_SPREAD = 0.6


class Address(NamedTuple):
    """A tile by level, column and row from the top."""

    level: int
    column: int
    row: int


def tile_bytes(address: Address) -> bytes:
    """Return the tile at an address: always the same, and no other's."""
    source = random.Random(f"{address}")
    size = int(_MEDIAN_BYTES * source.lognormvariate(0, _SPREAD))
    size = max(300, min(size, 40_000))
    # An ancillary, private chunk of noise: decoders step over it, and it costs no compression.
    noise = _chunk(b"noIs", source.randbytes(size - 200))
    colour = _chunk(b"PLTE", source.randbytes(3))
    return _SIGNATURE + _HEADER + colour + noise + _PIXELS + _END


def make_folder(folder: Path) -> list[Address]:
    """Write z/x/y.png for the whole world, unless it is there, and list the finest level."""
    done = folder / "complete"
    if not done.exists():
        for level in range(FOLDER_LEVEL + 1):
            for address in _level(level):
                path = folder / f"{level}/{address.column}/{address.row}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(tile_bytes(address))
        done.touch()
    return list(_level(FOLDER_LEVEL))


def make_mbtiles(path: Path, tiles: int = MBTILES_TILES) -> list[Address]:
    """Write an MBTiles file of one level, unless it is there, and list its tiles."""
    addresses = [Address(MBTILES_LEVEL, number % _SIDE, number // _SIDE) for number in range(tiles)]
    if path.exists():
        return addresses
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with sqlite3.connect(part) as database:
        database.execute("CREATE TABLE metadata (name text, value text)")
        database.executemany(
            "INSERT INTO metadata VALUES (?, ?)",
            [("name", "bench"), ("format", "png"), ("minzoom", "9"), ("maxzoom", "9")],
        )
        database.execute(
            "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer,"
            " tile_data blob)"
        )
        database.executemany(
            "INSERT INTO tiles VALUES (?, ?, ?, ?)",
            ((a.level, a.column, _SIDE - 1 - a.row, tile_bytes(a)) for a in addresses),
        )
        database.execute(
            "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)"
        )
    database.close()
    part.replace(path)
    return addresses


def _level(level: int) -> Iterator[Address]:
    side = 1 << level
    return (Address(level, column, row) for column in range(side) for row in range(side))


def _chunk(name: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + name
        + content
        + struct.pack(">I", zlib.crc32(name + content))
    )


_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = _chunk(b"IHDR", struct.pack(">IIBBBBB", 256, 256, 8, 3, 0, 0, 0))
_PIXELS = _chunk(b"IDAT", zlib.compress(bytes(257 * 256), 9))
_END = _chunk(b"IEND", b"")
