"""Maps drawn from tiles, held against GDAL's own warper and against what must be there."""

from __future__ import annotations

import contextlib
import io
import subprocess
import time

import pytest
from PIL import Image, ImageChops, ImageDraw
from wmts_bridge.plugin.core.errors import ImageError, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.boxes import reproject_box
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.image.kept_pictures import KeptPictures
from wmts_bridge.plugin.core.mosaic.drawn import DrawnFrom
from wmts_bridge.plugin.core.mosaic.map_drawing import MOST_TILES, cell_size_in, drawn_map
from wmts_bridge.plugin.core.mosaic.map_view import MapView
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

SIDE = 2048
SET = well_known_set("WebMercatorQuad")
LEVEL = SET.matrix("12")
LIMITS = Limits(1430, 1437, 2126, 2133)  # in Switzerland
EDGE = 20037508.342789244
ASKED = TileRequest("", 0, 0)


def checkerboard(side=16):
    """Squares of so many pixels."""
    picture = Image.new("RGB", (SIDE, SIDE), "white")
    drawing = ImageDraw.Draw(picture)
    for y in range(0, SIDE, side):
        for x in range(y % (2 * side), SIDE, 2 * side):
            drawing.rectangle((x, y, x + side - 1, y + side - 1), fill=(20, 60, 120))
    return picture


def like_a_map():
    """Areas, roads and shades."""
    red = Image.linear_gradient("L").rotate(90).resize((SIDE, SIDE))
    blue = Image.radial_gradient("L").resize((SIDE, SIDE))
    picture = Image.merge("RGB", (red, Image.new("L", (SIDE, SIDE), 200), blue))
    drawing = ImageDraw.Draw(picture)
    for at in range(0, SIDE, 150):
        drawing.line((at, 0, SIDE - at, SIDE), fill=(90, 60, 40), width=3)
        drawing.line((0, at, SIDE, (at * 7) % SIDE), fill=(200, 30, 30), width=2)
        drawing.ellipse((at, at, at + 60, at + 90), fill=(60, 140, 60))
    return picture


PICTURES = {"checkerboard": checkerboard, "map": like_a_map}


class Cut:
    """The tiles of one level, cut out of a picture."""

    def __init__(self, picture, limits=LIMITS):
        self.picture, self.limits = picture, limits

    def tile(self, request):
        assert self.limits.contain(request.column, request.row)
        left = 256 * (request.column - self.limits.min_column)
        top = 256 * (request.row - self.limits.min_row)
        return as_tile(self.picture.crop((left, top, left + 256, top + 256)))


class Plain:
    """Tiles of one colour at every level, but for some that are absent or fail."""

    def __init__(self, colour=(200, 30, 90), absent=(), failing=()):
        self.body = as_tile(Image.new("RGB", (256, 256), colour))
        self.absent, self.failing, self.asked = set(absent), set(failing), []

    def tile(self, request):
        place = (request.matrix, request.column, request.row)
        self.asked.append(place)
        if place in self.failing:
            raise TileUnavailable("the remote is down")
        return Absent("a hole") if place in self.absent else self.body


def as_tile(picture):
    """The picture as PNG."""
    body = io.BytesIO()
    picture.save(body, "PNG")
    return Tile(body.getvalue(), "image/png")


def world(source, first="0", last="6"):
    """A layer of the whole world."""
    return DrawnFrom(source, SET.trimmed(first, last), BoundingBox(-EDGE, -EDGE, EDGE, EDGE))


def view(crs, box, width, height):
    return MapView(parse_crs(crs), BoundingBox(*box), width, height)


def colours(drawn):
    """The colours of a map, with how often each comes."""
    return {colour: count for count, colour in drawn.picture.convert("RGBA").getcolors(1 << 24)}


# --- as GDAL draws it -----------------------------------------------------------------------------


@pytest.mark.parametrize("coarser", [0.75, 1.0, 1.37], ids=["larger", "as it is", "smaller"])
@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:3035", "EPSG:2056"])
@pytest.mark.parametrize("kind", PICTURES)
def test_a_map_is_what_gdal_makes_of_the_same_tiles(kind, crs, coarser, tmp_path):
    picture = PICTURES[kind]()
    extent = LEVEL.extent_of(LIMITS)
    origin = DrawnFrom(Cut(picture), SET.trimmed("12", "12"), extent, {"12": LIMITS})
    wanted = middle_of(origin, crs, coarser)
    drawn = drawn_map(origin, wanted, ASKED)
    assert drawn.ratio == pytest.approx(coarser, rel=0.01)
    ours = drawn.picture.convert("RGB")
    theirs = by_gdal(picture, extent, wanted, tmp_path)
    mean, high = difference(ours, theirs)
    assert mean <= 2
    assert high <= 24
    assert abs(shift(ours, theirs, 1, 0)) < 0.2
    assert abs(shift(ours, theirs, 0, 1)) < 0.2


def middle_of(origin, crs, coarser):
    """A view of 500 by 400 pixels inside of what there is, its pixels so many times larger."""
    box = reproject_box(origin.extent, SET.crs, parse_crs(crs))
    first = view(crs, box, 500, 400)
    cell = first.cell_size / (cell_size_in(origin, first) / LEVEL.cell_size) * coarser
    x, y = (box.min_x + box.max_x) / 2, (box.min_y + box.max_y) / 2
    return view(crs, (x - 250 * cell, y - 200 * cell, x + 250 * cell, y + 200 * cell), 500, 400)


def by_gdal(picture, extent, wanted, folder):
    plain, placed, made = (str(folder / f"{name}.tif") for name in ("plain", "placed", "made"))
    picture.save(plain)
    corners = map(repr, (extent.min_x, extent.max_y, extent.max_x, extent.min_y))
    place = ["gdal_translate", "-q", "-a_srs", "EPSG:3857", "-a_ullr", *corners, plain, placed]
    subprocess.run(place, check=True)
    edges = ["-te", *map(repr, wanted.box), "-ts", str(wanted.width), str(wanted.height)]
    to = ["-t_srs", wanted.crs.name, *edges]
    subprocess.run(["gdalwarp", "-q", "-r", "bilinear", *to, placed, made], check=True)
    with Image.open(made) as found:
        return found.convert("RGB")


def difference(one, other):
    """The mean and the 99th percentile of how far two pictures are apart."""
    bands = ImageChops.difference(one, other).split()
    counts = [sum(each) for each in zip(*(band.histogram() for band in bands))]
    total, seen = sum(counts), 0
    high = 0
    while (seen := seen + counts[high]) < 0.99 * total:
        high += 1
    return sum(value * count for value, count in enumerate(counts)) / total, high


def shift(one, other, across, along):
    """By how many pixels one picture lies off the other: where a parabola is lowest."""
    before, middle, after = (
        squares(ImageChops.offset(one, across * step, along * step), other) for step in (-1, 0, 1)
    )
    return (before - after) / (2 * (before - 2 * middle + after))


def squares(one, other):
    inner = (8, 8, one.width - 8, one.height - 8)  # what is moved out comes in on the other side
    counts = ImageChops.difference(one, other).crop(inner).histogram()
    return sum((at % 256) ** 2 * count for at, count in enumerate(counts))


# --- no seams -------------------------------------------------------------------------------------

PLACES = {
    "mercator": ("EPSG:3857", (0, 0, 3e6, 2e6), 1500, 1100),
    "degrees": ("EPSG:4326", (-20, 10, 40, 60), 1500, 1100),
    "europe": ("EPSG:3035", (2.5e6, 1.4e6, 6.5e6, 5e6), 1200, 1100),
    "over the antimeridian in degrees": ("EPSG:4326", (170, -20, 195, 10), 500, 600),
    "over the antimeridian in mercator": ("EPSG:3857", (EDGE - 1e6, 0, EDGE + 1e6, 1e6), 700, 350),
    "over the antimeridian by pdc mercator": ("EPSG:3832", (2e6, -2e6, 5e6, 1e6), 600, 600),
    "west of the antimeridian": ("EPSG:4326", (-190, -20, -170, 0), 400, 400),
    "around a pole, in its tiles": ("EPSG:3995", (1e6, 1e6, 4e6, 4e6), 600, 600),
    "pixels that are not square": ("EPSG:4326", (0, 0, 10, 40), 700, 300),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("method", ["NEAREST", "BILINEAR", "BICUBIC", "LANCZOS"])
def test_one_colour_stays_one_colour(place, method):
    drawn = drawn_map(world(Plain()), view(*PLACES[place]), ASKED, method)
    assert colours(drawn) == {(200, 30, 90, 255): PLACES[place][2] * PLACES[place][3]}


def test_a_map_over_the_antimeridian_asks_for_the_columns_of_both_sides():
    source = Plain()
    drawn_map(world(source, "3", "3"), view("EPSG:4326", (170, 10, 190, 20), 114, 57), ASKED)
    assert {column for _, column, _ in source.asked} == {0, 7}


@pytest.mark.parametrize("limits", [Limits(4, 7, 4, 7), Limits(4, 7, 12, 15)], ids=["in", "at"])
def test_the_edge_of_a_layer_does_not_fade(limits):
    extent = SET.matrix("4").extent_of(limits)
    origin = DrawnFrom(Plain(), SET.trimmed("4", "4"), extent, {"4": limits})
    drawn = drawn_map(origin, MapView(SET.crs, extent, 900, 900), ASKED)
    assert colours(drawn) == {(200, 30, 90, 255): 900 * 900}


@pytest.mark.parametrize(
    ("columns", "shown"), [((0, 3), (300, 0, 600, 300)), ((12, 15), (0, 0, 300, 300))]
)
@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_layer_at_the_antimeridian_is_seen_from_the_other_side(crs, columns, shown):
    limits = Limits(4, 7, *columns)
    origin = DrawnFrom(
        Plain(), SET.trimmed("4", "4"), SET.matrix("4").extent_of(limits), {"4": limits}
    )
    boxes = {
        "EPSG:3857": (EDGE - 3e6, 1e6, EDGE + 3e6, 4e6),
        "EPSG:4326": (150, 10, 210, 40),
    }
    alpha = drawn_map(origin, view(crs, boxes[crs], 600, 300), ASKED).picture.getchannel("A")
    assert alpha.getbbox() == shown
    assert alpha.crop(shown).getextrema() == (255, 255)


class Padded:
    """Tiles of 512 pixels of 0.5625 degrees: the second hangs over the earth's edge, in black."""

    def tile(self, request):
        picture = Image.new("RGB", (512, 512), (200, 30, 90))
        if request.column == 1:
            picture.paste((0, 0, 0), (128, 0, 512, 512))
        return as_tile(picture)


@pytest.mark.parametrize("method", ["NEAREST", "BILINEAR", "LANCZOS"])
@pytest.mark.parametrize(
    ("crs", "box"),
    [
        ("EPSG:3857", (EDGE - 3e6, -2e6, EDGE + 3e6, 2e6)),
        ("EPSG:4326", (150, -20, 210, 20)),
        ("EPSG:2193", (1000000, 5000000, 3000000, 7000000)),
        ("EPSG:3413", (-3000000, -1000000, -1000000, 1000000)),
    ],
)
def test_tiles_that_hang_over_the_edge_of_the_earth_are_drawn_up_to_it(crs, box, method):
    whole = BoundingBox(-180, -90, 180, 90)
    grid = regular_set("wide", parse_crs("EPSG:4326"), (-180, 90), [0.5625], 512, whole)
    drawn = drawn_map(DrawnFrom(Padded(), grid, whole), view(crs, box, 240, 160), ASKED, method)
    assert set(colours(drawn)) == {(200, 30, 90, 255)}


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_grid_that_ends_at_the_antimeridian_is_not_drawn_beyond_it(crs):
    extent = BoundingBox(0, 0, EDGE, EDGE)
    grid = regular_set("east", SET.crs, (0, EDGE), [EDGE / 512], 256, extent)
    boxes = {
        "EPSG:3857": (EDGE - 3e6, 1e6, EDGE + 3e6, 4e6),
        "EPSG:4326": (150, 10, 210, 40),
    }
    drawn = drawn_map(DrawnFrom(Plain(), grid, extent), view(crs, boxes[crs], 600, 300), ASKED)
    assert drawn.picture.getchannel("A").getbbox() == (0, 0, 300, 300)


# --- what is asked for ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "level"),
    [(1.0, "3"), (0.72, "3"), (0.69, "4"), (1.4, "3"), (1.43, "2"), (40, "0"), (0.01, "6")],
)
def test_a_map_is_drawn_of_the_level_that_is_nearest_in_scale(cell, level):
    side = 100 * cell * SET.matrix("3").cell_size
    drawn = drawn_map(world(Plain()), view("EPSG:3857", (0, 0, side, side), 100, 100), ASKED)
    assert drawn.matrix.identifier == level
    own = SET.matrix(level).cell_size / SET.matrix("3").cell_size
    assert drawn.ratio == pytest.approx(cell / own)


def test_a_map_of_whole_pixels_is_cut_out_as_it_is():
    picture = like_a_map()
    origin = DrawnFrom(
        Cut(picture), SET.trimmed("12", "12"), LEVEL.extent_of(LIMITS), {"12": LIMITS}
    )
    left, top, cell = origin.extent.min_x, origin.extent.max_y, LEVEL.cell_size
    box = (left + 100 * cell, top - 700 * cell, left + 600 * cell, top - 300 * cell)
    drawn = drawn_map(origin, view("EPSG:3857", box, 500, 400), ASKED)
    expected = picture.crop((100, 300, 600, 700))
    assert ImageChops.difference(drawn.picture.convert("RGB"), expected).getbbox() is None


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_tile_that_is_absent_is_transparent(crs):
    hole = ("2", 2, 1)
    box = SET.matrix("2").tile_extent(2, 1)
    if crs == "EPSG:4326":
        box = reproject_box(box, SET.crs, parse_crs(crs))
    wide = box.max_x - box.min_x
    wanted = view(crs, (box.min_x - wide, box.min_y, box.max_x + wide, box.max_y), 768, 256)
    drawn = drawn_map(world(Plain(absent=[hole]), "2", "2"), wanted, ASKED)
    alpha = drawn.picture.getchannel("A")
    assert alpha.crop((260, 4, 508, 252)).getextrema() == (0, 0)
    assert alpha.crop((4, 4, 252, 252)).getextrema() == (255, 255)
    assert alpha.crop((516, 4, 764, 252)).getextrema() == (255, 255)


@pytest.mark.parametrize("absent", [[], [("2", 2, 1)]], ids=["full", "with a hole"])
def test_drawing_leaves_pictures_that_are_remembered_as_they_are(absent):
    origin = world(Plain(absent=absent), "2", "2")
    remembering = origin._replace(decode=KeptPictures().decoded)
    for box in [(-90, -20, 90, 80), (-180, -89, 170, 89), (-90, -20, 90, 80)]:
        wanted = view("EPSG:4326", box, 300, 200)
        alone, together = (drawn_map(each, wanted, ASKED) for each in (origin, remembering))
        assert together.picture.tobytes() == alone.picture.tobytes()


def test_tiles_are_waited_for_before_it_is_ones_turn_to_draw():
    turns = []

    class Watched(Plain):
        def tile(self, request):
            assert "drawing" not in turns
            return super().tile(request)

    @contextlib.contextmanager
    def turn():
        turns.append("drawing")
        yield
        turns[-1] = "drawn"

    origin = world(Watched(), "2", "2")._replace(turn=turn)
    drawn_map(origin, view("EPSG:4326", (-90, 0, 90, 80), 1500, 600), ASKED)
    assert turns == ["drawn", "drawn"]


def test_a_tile_that_fails_fails_the_map():
    source = Plain(failing=[("2", 2, 1)])
    with pytest.raises(TileUnavailable, match="the remote is down"):
        drawn_map(world(source, "2", "2"), view("EPSG:4326", (-90, 0, 90, 80), 500, 300), ASKED)


def test_a_map_whose_time_is_up_asks_for_no_more_tiles():
    source = Plain()
    late = ASKED._replace(deadline=time.monotonic() - 1)
    with pytest.raises(TileTimeout):
        drawn_map(world(source), view("EPSG:4326", (-90, 0, 90, 80), 500, 300), late)
    assert source.asked == []


@pytest.mark.parametrize(
    "wanted",
    [
        ("EPSG:4326", (0, 91, 10, 95), 8, 5),
        ("EPSG:4326", (185, 0, 190, 5), 8, 5),
        ("EPSG:4326", (-200, 0, -190, 5), 8, 5),
        ("EPSG:3857", (EDGE + 1, 0, EDGE + 10, 5), 8, 5),
        ("EPSG:2056", (9e6, 9e6, 9.1e6, 9.1e6), 8, 5),
    ],
    ids=["north", "east", "west", "mercator", "swiss"],
)
def test_a_map_of_nowhere_is_empty(wanted):
    source = Plain()
    limits = {"9": Limits(178, 179, 266, 267)}
    extent = SET.matrix("9").extent_of(limits["9"])
    origin = DrawnFrom(source, SET.trimmed("9", "9"), extent, limits)
    assert drawn_map(origin, view(*wanted), ASKED).picture is None
    assert source.asked == []


def test_a_map_wider_than_the_world_shows_it_once():
    drawn = drawn_map(world(Plain()), view("EPSG:4326", (-360, -80, 360, 80), 720, 160), ASKED)
    alpha = drawn.picture.getchannel("A")
    assert alpha.getbbox() == (180, 0, 540, 160)


def test_a_map_of_too_many_tiles_is_refused():
    source = Plain()
    everything = view("EPSG:3857", (-EDGE, -EDGE, EDGE, EDGE), 512, 512)
    with pytest.raises(ImageError, match="1024 tiles"):
        drawn_map(world(source, "6", "8"), everything, ASKED)
    assert source.asked == []


def test_too_many_tiles_give_way_to_those_of_a_coarser_level():
    source = Plain()
    narrow = view("EPSG:3857", (-EDGE, -1e6, EDGE, 1e6), 4096, 4)
    drawn = drawn_map(world(source), narrow, ASKED)
    assert drawn.matrix.identifier < "6"
    assert len(source.asked) <= MOST_TILES
    assert colours(drawn) == {(200, 30, 90, 255): 4096 * 4}


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:2056"])
def test_where_the_coarsest_level_is_much_finer_all_of_it_counts(crs):
    limits = {"12": LIMITS}
    origin = DrawnFrom(
        Cut(checkerboard(2)), SET.trimmed("12", "12"), LEVEL.extent_of(LIMITS), limits
    )
    drawn = drawn_map(origin, middle_of(origin, crs, 5.0), ASKED)
    low, high = drawn.picture.crop((200, 160, 300, 240)).convert("L").getextrema()
    assert 130 < low <= high < 180, "a mean of both colours, not one of them"
    kept = colours(drawn_map(origin, middle_of(origin, crs, 5.0), ASKED, "NEAREST"))
    assert set(kept) <= {(255, 255, 255, 255), (20, 60, 120, 255), (0, 0, 0, 0)}
