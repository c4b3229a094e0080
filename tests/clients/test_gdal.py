"""GDAL's WMTS driver reads, pixel for pixel, the mosaic of the tiles that were put in."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
from contextlib import closing
from typing import NamedTuple

import pytest
from PIL import Image, ImageChops
from wmts_bridge.tests.clients.served import (
    EVERY_SET,
    FROM_BOTTOM,
    FROM_TOP,
    HOLED,
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    REGION,
    SAMPLE,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.clients.tile_sets import TileSet

LEAST_OVERVIEW = 128  # pixels; GDAL leaves out smaller ones


class Raster(NamedTuple):
    """What GDAL read: the picture, its upper left corner and the side of a pixel, in CRS units.

    What is transparent in the picture has no colour either.
    """

    picture: Image.Image
    left: float
    top: float
    cell: float


@pytest.fixture(scope="module")
def gdal(tmp_path_factory):
    """Return a function that runs one of GDAL's programs, with a cache that starts empty."""
    folder = tmp_path_factory.mktemp("gdal")
    environment = {**os.environ, "GDAL_DEFAULT_WMS_CACHE_PATH": str(folder / "cache")}

    def run(*command):
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False
        )
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    run.folder = folder
    return run


@pytest.fixture(scope="module")
def read(gdal):
    """Return a function that reads one level of a layer."""

    def read(document, layer, level) -> Raster:
        target = gdal.folder / f"{layer}-{level}.tif"
        options = ("-q", "-of", "GTiff", "-co", "INTERLEAVE=PIXEL", "-co", "ALPHA=YES")
        source = f"WMTS:{document},layer={layer},tilematrix={level}"
        gdal("gdal_translate", *options, source, str(target))
        with Image.open(target) as picture:
            picture.load()
            seen = Image.new("RGBA", picture.size)
            seen.paste(picture, mask=picture.getchannel("A"))
            _, _, _, left, top, _ = picture.tag_v2[33922]  # ModelTiepointTag
            cell = picture.tag_v2[33550][0]  # ModelPixelScaleTag
        assert picture.mode == "RGBA"
        return Raster(seen, left, top, cell)

    return read


def expected(tiles: TileSet, level: str, raster: Raster) -> Image.Image:
    """Return the mosaic where GDAL says that its raster lies, which must be on a whole pixel."""
    grid = tiles.grid
    assert raster.cell == pytest.approx(grid.level(level).cell, rel=1e-9)
    column, row = (raster.left - grid.left) / raster.cell, (grid.top - raster.top) / raster.cell
    assert column == pytest.approx(round(column), abs=1e-3)
    assert row == pytest.approx(round(row), abs=1e-3)
    return tiles.window(level, round(column), round(row), *raster.picture.size)


def assert_same(one: Image.Image, other: Image.Image) -> None:
    """Fail unless both pictures are equal, pixel for pixel."""
    assert (one.size, one.mode) == (other.size, other.mode)
    if one.tobytes() != other.tobytes():
        different = [
            ImageChops.difference(*bands).getbbox() for bands in zip(one.split(), other.split())
        ]
        pytest.fail(f"the bands differ in {different}")


LEVELS = [
    pytest.param(tiles, level, id=f"{tiles.name}-{level}")
    for tiles in EVERY_SET
    for level in (tiles.levels[0], tiles.levels[-1])
]


@pytest.mark.parametrize(("tiles", "level"), LEVELS)
def test_a_level_is_the_mosaic_of_its_tiles(served, read, tiles, level):
    raster = read(served.restful, tiles.name, level)
    assert_same(raster.picture, expected(tiles, level, raster))


@pytest.mark.parametrize("tiles", [WORLD, REGION, NATIONAL], ids=lambda tiles: tiles.name)
def test_the_address_with_parameters_gives_the_same(served, read, tiles):
    level = tiles.levels[1]
    raster = read(served.kvp, tiles.name, level)
    assert_same(raster.picture, expected(tiles, level, raster))


@pytest.mark.parametrize(
    ("top", "bottom"), list(zip(FROM_TOP, FROM_BOTTOM)), ids=lambda tiles: tiles.name
)
def test_rows_from_the_bottom_give_the_same_picture_as_rows_from_the_top(served, read, top, bottom):
    level = top.levels[1]
    one, other = (read(served.restful, tiles.name, level) for tiles in (top, bottom))
    assert one[1:] == other[1:]
    assert_same(one.picture, other.picture)


@pytest.mark.parametrize("level", HOLED.levels)
def test_a_hole_in_the_data_is_blank_and_all_around_it_is_there(served, read, level):
    raster = read(served.restful, HOLED.name, level)
    assert raster.picture.size == (256 * 2 ** int(level),) * 2
    assert_same(raster.picture, expected(HOLED, level, raster))


@pytest.mark.parametrize("tiles", EVERY_SET, ids=lambda tiles: tiles.name)
def test_size_origin_and_levels_are_those_of_the_tiles(served, gdal, tiles):
    info = json.loads(gdal("gdalinfo", "-json", f"WMTS:{served.restful},layer={tiles.name}"))
    finest = tiles.levels[-1]
    grid = tiles.grid
    first_column, last_column, first_row, last_row = tiles.limits_at(finest)
    left, _, _, top = grid.box(finest, first_column, first_row)
    width, height = (
        (last - first + 1) * grid.tile
        for first, last in ((first_column, last_column), (first_row, last_row))
    )
    cell = grid.level(finest).cell
    # MBTiles carry their extent in degrees with as many digits as their maker wrote.
    slack = {"abs": 1.0} if tiles.name == "packed" else {"rel": 1e-9}
    assert info["geoTransform"][0] == pytest.approx(left, **slack)
    assert info["geoTransform"][3] == pytest.approx(top, **slack)
    assert info["geoTransform"][1] == pytest.approx(cell, rel=1e-9)
    assert info["geoTransform"][5] == pytest.approx(-cell, rel=1e-9)
    assert info["size"] == [width, height]
    assert [one["size"] for one in info["bands"][0]["overviews"]] == [
        size for size in coarser_sizes(tiles, width, height) if min(size) >= LEAST_OVERVIEW
    ]
    code = grid.crs.partition(":")[2]
    assert f'ID["EPSG",{code}]' in info["coordinateSystem"]["wkt"]


def coarser_sizes(tiles, width, height):
    """Return the size at every level but the finest, the finer ones first."""
    cells = [tiles.grid.level(level).cell for level in reversed(tiles.levels)]
    return [[round(side * cells[0] / cell) for side in (width, height)] for cell in cells[1:]]


def test_the_sample_shows_the_world(served, read):
    raster = read(served.restful, "sample", "2")
    assert raster.picture.size == (1024, 1024)
    assert_same(raster.picture.convert("RGB"), mbtiles_level(SAMPLE, 2))


def mbtiles_level(path, level) -> Image.Image:
    """Return a level of an MBTiles file, whose rows count from the bottom."""
    side = 256 << level
    picture = Image.new("RGB", (side, side))
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        query = "SELECT tile_column, tile_row, tile_data FROM tiles WHERE zoom_level = ?"
        for column, row, body in database.execute(query, (level,)):
            tile = Image.open(io.BytesIO(body)).convert("RGB")
            picture.paste(tile, (column * 256, side - 256 - row * 256))
    return picture


@pytest.mark.parametrize(
    "tiles",
    [WORLD, REGION, TWO_BY_ONE, NATIONAL, NORTHING_FIRST, LARGE, HOLED],
    ids=lambda tiles: tiles.name,
)
def test_an_exported_folder_is_read_from_a_plain_web_server(served, exported, read, tiles):
    document = exported(tiles)
    for level in (tiles.levels[0], tiles.levels[-1]):
        raster = read(document, tiles.name, level)
        assert_same(raster.picture, expected(tiles, level, raster))
        assert_same(raster.picture, read(served.restful, tiles.name, level).picture)
