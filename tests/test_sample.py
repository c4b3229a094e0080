"""The sample map keeps what its metadata promises, and stays small."""

from __future__ import annotations

import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "world.mbtiles"
TWO_MEGABYTES = 2_000_000


@pytest.fixture
def database():
    with closing(sqlite3.connect(f"file:{SAMPLE}?mode=ro", uri=True)) as database:
        yield database


@pytest.fixture
def metadata(database):
    return dict(database.execute("SELECT name, value FROM metadata"))


def test_it_is_no_larger_than_two_megabytes():
    assert SAMPLE.stat().st_size <= TWO_MEGABYTES


def test_it_says_what_it_is_and_whom_to_thank(metadata):
    assert metadata["name"] == "World"
    assert metadata["attribution"] == "Made with Natural Earth"
    assert (metadata["type"], metadata["format"]) == ("baselayer", "png")
    assert metadata["bounds"] == "-180,-85.0511287798066,180,85.0511287798066"


def test_every_tile_of_every_level_it_names_is_there(database, metadata):
    levels = range(int(metadata["minzoom"]), int(metadata["maxzoom"]) + 1)
    there = set(database.execute("SELECT zoom_level, tile_column, tile_row FROM tiles"))
    assert there == {
        (z, column, row) for z in levels for column in range(2**z) for row in range(2**z)
    }


def test_every_tile_is_a_png_of_256_pixels(database):
    for (body,) in database.execute("SELECT tile_data FROM tiles"):
        with Image.open(io.BytesIO(body)) as picture:
            picture.load()
            assert (picture.format, picture.size) == ("PNG", (256, 256))


def test_north_is_up(database):
    """Antarctica, which is white, lies in the row that MBTiles counts first."""
    white = {row: _share_of_white(database, row) for row in (0, 1)}
    assert white[0] > 3 * white[1]


def _share_of_white(database, row):
    """Return how much of a row of level 1, counted from the bottom, is white."""
    query = "SELECT tile_data FROM tiles WHERE zoom_level = 1 AND tile_row = ?"
    pixels = []
    for (body,) in database.execute(query, (row,)):
        pixels += Image.open(io.BytesIO(body)).convert("RGB").getdata()
    return sum(min(pixel) >= 0xF9 for pixel in pixels) / len(pixels)
