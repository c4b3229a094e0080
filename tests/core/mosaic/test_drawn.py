"""Tiles drawn from another grid's, held against GDAL's own warper."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mosaic.drawn import DrawnFrom, DrawnSource
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

SIDE = 1024
LEVEL = "2"


def waves(width, height):
    """A smooth picture: every place has a colour of its own."""
    red = Image.linear_gradient("L").rotate(90).resize((width, height))
    green = Image.linear_gradient("L").resize((width, height))
    blue = Image.radial_gradient("L").resize((width, height))
    return Image.merge("RGB", (red, green, blue))


class CutTiles:
    """A level of a grid cut out of one picture; some tiles may be absent or fail."""

    def __init__(self, picture, absent=(), failing=()):
        self.picture, self.absent, self.failing = picture, set(absent), set(failing)
        self.asked = []

    def tile(self, request):
        place = (request.column, request.row)
        self.asked.append((request.matrix, *place))
        if place in self.failing:
            raise TileUnavailable("the remote is down")
        if place in self.absent:
            return Absent("a hole")
        left, top = 256 * request.column, 256 * request.row
        body = io.BytesIO()
        self.picture.crop((left, top, left + 256, top + 256)).save(body, "PNG")
        return Tile(body.getvalue(), "image/png", etag=str(place))


def origin_in(crs, extent, **faults):
    """A grid of 4 by 4 tiles over `extent`, all of one level."""
    cell = (extent.max_x - extent.min_x) / SIDE
    grid = regular_set("origin", parse_crs(crs), (extent.min_x, extent.max_y), [cell], 256, extent)
    source = CutTiles(waves(SIDE, SIDE), **faults)
    return DrawnFrom(source, grid, extent)


ORIGINS = {
    "EPSG:3857": BoundingBox(0, 5000000, 2000000, 7000000),
    "EPSG:2154": BoundingBox(100000, 6100000, 1100000, 7100000),
    "EPSG:28992": BoundingBox(0, 300000, 300000, 600000),
    "EPSG:3035": BoundingBox(3000000, 2000000, 5000000, 4000000),
    "EPSG:4326": BoundingBox(0, 40, 20, 60),
}
TARGETS = {
    **dict.fromkeys(ORIGINS, "WebMercatorQuad"),
    "EPSG:3857": "WorldCRS84Quad",
}


def middle_tile(drawn_set, origin, deeper):
    """A tile of about the origin's resolution in its middle."""
    from wmts_bridge.plugin.core.grid.boxes import reproject_box
    from wmts_bridge.plugin.core.grid.limits import limits_of_extent

    box = reproject_box(origin.extent, origin.tile_matrix_set.crs, drawn_set.crs)
    cell = (box.max_x - box.min_x) / SIDE
    best = min(
        range(len(drawn_set.matrices)), key=lambda i: abs(drawn_set.matrices[i].cell_size - cell)
    )
    matrix = drawn_set.matrices[best + deeper]
    x, y = (box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2
    limits = limits_of_extent(matrix, BoundingBox(x, y, x, y))
    return matrix, limits.min_column, limits.min_row


def gdal_warp(tmp_path, origin, target_crs, box):
    """What gdalwarp makes of the same picture in the place of a tile."""
    from osgeo import gdal, osr

    gdal.UseExceptions()
    there = Path(tmp_path) / "origin.tif"
    origin.source.picture.save(tmp_path / "origin.png")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(origin.tile_matrix_set.crs.code))
    extent = origin.extent
    gdal.Translate(
        str(there), str(tmp_path / "origin.png"), outputSRS=reference.ExportToWkt(),
        outputBounds=[extent.min_x, extent.max_y, extent.max_x, extent.min_y],
    )  # fmt: skip
    result = tmp_path / "warped.tif"
    subprocess.run(
        ["gdalwarp", "-q", "-r", "bilinear", "-et", "0", "-t_srs", target_crs, "-te",
         *map(repr, box), "-ts", "256", "256", "-dstalpha", str(there), str(result)],
        check=True,
    )  # fmt: skip
    data = gdal.Open(str(result)).ReadAsArray()
    return Image.merge("RGBA", [Image.fromarray(band) for band in data])


@pytest.mark.parametrize("deeper", [0, 1], ids=["same scale", "twice as large"])
@pytest.mark.parametrize("crs", ORIGINS)
def test_a_drawn_tile_is_what_gdal_warps(crs, deeper, tmp_path):
    origin = origin_in(crs, ORIGINS[crs])
    target = well_known_set(TARGETS[crs])
    matrix, column, row = middle_tile(target, origin, deeper)
    answer = DrawnSource(origin, target).tile(TileRequest(matrix.identifier, column, row))
    ours = Image.open(io.BytesIO(answer.body)).convert("RGBA")
    crs_name = {"WebMercatorQuad": "EPSG:3857", "WorldCRS84Quad": "OGC:CRS84"}[target.identifier]
    theirs = gdal_warp(tmp_path, origin, crs_name, matrix.tile_extent(column, row))
    difference = ImageChops.difference(ours, theirs)
    # A step of one pixel of this picture is a quarter of a colour step: half a pixel shows as 1.
    assert max(ImageStat.Stat(difference).mean) <= 0.6
    assert max(high for _, high in difference.getextrema()[:3]) <= 3


def test_tiles_fit_together_without_a_seam():
    origin = origin_in("EPSG:3035", ORIGINS["EPSG:3035"])
    drawn = DrawnSource(origin, well_known_set("WebMercatorQuad"))
    matrix, column, row = middle_tile(well_known_set("WebMercatorQuad"), origin, 1)

    def picture(column, row):
        answer = drawn.tile(TileRequest(matrix.identifier, column, row))
        return Image.open(io.BytesIO(answer.body)).convert("RGB")

    left, right, below = picture(column, row), picture(column + 1, row), picture(column, row + 1)
    for at in range(0, 256, 15):
        across = zip(left.getpixel((255, at)), right.getpixel((0, at)))
        along = zip(left.getpixel((at, 255)), below.getpixel((at, 0)))
        assert all(abs(one - other) <= 2 for pair in (across, along) for one, other in pair)


def test_what_is_absent_is_transparent_and_the_rest_is_drawn():
    whole = origin_in("EPSG:3035", ORIGINS["EPSG:3035"])
    holed = origin_in("EPSG:3035", ORIGINS["EPSG:3035"], absent=[(1, 1)])
    target = well_known_set("WebMercatorQuad")
    matrix, column, row = middle_tile(target, whole, -1)
    request = TileRequest(matrix.identifier, column, row)
    there = Image.open(io.BytesIO(DrawnSource(whole, target).tile(request).body)).convert("RGBA")
    holes = Image.open(io.BytesIO(DrawnSource(holed, target).tile(request).body)).convert("RGBA")
    clear = sum(alpha == 0 for alpha in holes.getchannel("A").getdata())
    assert clear > 1000
    visible = holes.getchannel("A").point(lambda alpha: 255 if alpha == 255 else 0)
    same = Image.composite(
        ImageChops.difference(there, holes), Image.new("RGBA", (256, 256)), visible
    )
    assert max(high for _, high in same.getextrema()) == 0


def test_one_failing_tile_leaves_a_hole_that_is_soon_asked_for_again():
    origin = origin_in("EPSG:3035", ORIGINS["EPSG:3035"], failing=[(1, 1)])
    target = well_known_set("WebMercatorQuad")
    matrix, column, row = middle_tile(target, origin, -1)
    answer = DrawnSource(origin, target).tile(TileRequest(matrix.identifier, column, row))
    assert answer.expires is not None


def test_it_fails_when_every_tile_fails():
    everything = [(column, row) for column in range(4) for row in range(4)]
    origin = origin_in("EPSG:3035", ORIGINS["EPSG:3035"], failing=everything)
    target = well_known_set("WebMercatorQuad")
    matrix, column, row = middle_tile(target, origin, 0)
    with pytest.raises(TileUnavailable):
        DrawnSource(origin, target).tile(TileRequest(matrix.identifier, column, row))


@pytest.mark.parametrize("place", [("0", 5, 5), ("bogus", 0, 0), ("7", 0, 0)])
def test_what_lies_elsewhere_is_absent(place):
    origin = origin_in("EPSG:3035", ORIGINS["EPSG:3035"])
    drawn = DrawnSource(origin, well_known_set("WebMercatorQuad"))
    assert isinstance(drawn.tile(TileRequest(*place)), Absent)


def test_the_whole_world_lies_right_at_level_0():
    mercator = well_known_set("WebMercatorQuad")
    source = CutTiles(waves(256, 256))
    origin = DrawnFrom(source, mercator.trimmed("0", "0"), mercator.extent)
    drawn = DrawnSource(origin, well_known_set("WorldCRS84Quad"))
    picture = Image.open(io.BytesIO(drawn.tile(TileRequest("0", 1, 0)).body)).convert("RGBA")
    assert picture.getpixel((10, 2))[3] == 0  # beyond 85 degrees north
    equator, mercator_equator = picture.getpixel((1, 128)), source.picture.getpixel((128, 128))
    assert all(abs(a - b) <= 2 for a, b in zip(equator, mercator_equator))


@pytest.mark.parametrize(("levels", "asked"), [(("2", "2"), "3"), (("2", "2"), "1")])
def test_levels_that_are_missing_are_drawn_from_the_nearest(levels, asked):
    mercator = well_known_set("WebMercatorQuad")
    source = CutTiles(waves(SIDE, SIDE))
    drawn = DrawnSource(DrawnFrom(source, mercator.trimmed(*levels), mercator.extent), mercator)
    answer = drawn.tile(TileRequest(asked, 1, 1))
    picture = Image.open(io.BytesIO(answer.body)).convert("RGB")
    scale = 2.0 ** (2 - int(asked))
    middle = (round((256 + 128) * scale), round((256 + 128) * scale))
    seen = zip(picture.getpixel((128, 128)), source.picture.getpixel(middle))
    assert all(abs(one - other) <= 2 for one, other in seen)
    assert {matrix for matrix, _, _ in source.asked} == {"2"}


def test_a_tile_that_is_there_already_passes_as_it_is():
    mercator = well_known_set("WebMercatorQuad")
    source = CutTiles(waves(SIDE, SIDE))
    drawn = DrawnSource(DrawnFrom(source, mercator.trimmed("2", "2"), mercator.extent), mercator)
    assert drawn.tile(TileRequest("2", 3, 1)).etag == "(3, 1)"


class OneColour:
    """The same tile everywhere."""

    def __init__(self):
        body = io.BytesIO()
        Image.new("RGB", (256, 256), (200, 30, 90)).save(body, "PNG")
        self.answer, self.asked = Tile(body.getvalue(), "image/png"), []

    def tile(self, request):
        self.asked.append((request.matrix, request.column))
        return self.answer


def drawn_around(crs, x, y, cell, world):
    """A tile of 256 pixels of this size around a place, drawn from the world's levels 0 to 12."""
    half = 128 * cell
    box = BoundingBox(x - half, y - half, x + half, y + half)
    target = regular_set("here", parse_crs(crs), (box.min_x, box.max_y), [cell], 256, box)
    origin, source = well_known_set(world).trimmed("0", "12"), OneColour()
    answer = DrawnSource(DrawnFrom(source, origin, origin.extent), target).tile(
        TileRequest("0", 0, 0)
    )
    picture = Image.open(io.BytesIO(answer.body)).convert("RGBA")
    return {colour for _, colour in picture.getcolors()}, source.asked


@pytest.mark.parametrize("world", ["WebMercatorQuad", "WorldCRS84Quad"])
@pytest.mark.parametrize(
    ("crs", "x", "y"), [("EPSG:2193", 2180000, 5330000), ("EPSG:3031", 0, -1400000)]
)
def test_a_tile_across_the_antimeridian_is_drawn_from_both_sides(crs, x, y, world):
    colours, asked = drawn_around(crs, x, y, 60, world)
    assert colours == {(200, 30, 90, 255)}
    columns = {column for _, column in asked}
    assert 0 in columns
    assert max(columns) > 1000
    assert len(asked) <= 25


def test_a_tile_at_a_pole_is_drawn_from_a_level_that_does_not_take_all_the_earths_tiles():
    colours, asked = drawn_around("EPSG:3413", 0, 0, 300, "WorldCRS84Quad")
    assert (200, 30, 90, 255) in colours
    assert len(asked) <= 64
