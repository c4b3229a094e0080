"""The page of a layer in Chromium: one place by every protocol, each in its own counting."""

from __future__ import annotations

import io
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from PIL import Image, ImageChops, ImageStat
from wmts_bridge.plugin.core.assembly.options import ServerOptions
from wmts_bridge.plugin.core.assembly.serving import build_application
from wmts_bridge.plugin.core.capabilities.model import Dimension, Style
from wmts_bridge.plugin.core.doctor.observer import Doctor
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.published import MatrixSetLink, Publication
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.server.figures import Figures
from wmts_bridge.plugin.core.server.settings import ListenAddress
from wmts_bridge.plugin.core.server.threaded import ThreadedServer
from wmts_bridge.plugin.core.service.demo_forms import FORMS
from wmts_bridge.plugin.core.service.wmts import WmtsService
from wmts_bridge.tests.clients.served import (
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    PACKED,
    REGION,
    SAMPLE,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.core.service.published import FORMATS, TIME, NumberedSource, layer

# Maps of whole pixels, so that pictures of them can be equal.
WINDOW = {"width": 1401, "height": 1500}
PAGE = """import(new URL("../static/demo/demo.js", document.baseURI)).then(async ({figures}) => {
  const shown = figures.filter((figure) => figure.isShown);
  %s
})"""
IS_THERE = PAGE % "return shown.length > 0 && shown.every((figure) => figure.pointed);"
RENDERED = """await Promise.all(shown.map((figure) => new Promise((resolve) => {
    figure.map.once("rendercomplete", resolve);
    figure.map.render();
  })));"""
# Of each map its place on the page, and the coordinates of many of its points.
PLACES = (
    RENDERED
    + """
  return shown.map((figure) => {
    const frame = figure.element.querySelector(".frame").getBoundingClientRect();
    const points = [];
    for (let x = 12; x < frame.width; x += 29) {
      for (let y = 12; y < frame.height; y += 23) {
        points.push([x, y, figure.map.getCoordinateFromPixel([x, y])]);
      }
    }
    const resolution = figure.map.getView().getResolution();
    const level = figure.tiles.levels[figure.tiles.levelFor(resolution)].id;
    const box = [frame.x, frame.y, frame.width, frame.height];
    return {form: figure.form, box, points, level, trouble: figure.trouble.textContent};
  });"""
)
# Of each map the names of all tiles on the screen, and what is said below it.
NAMES = (
    RENDERED
    + """
  return Promise.all(shown.map(async (figure) => {
    const {tileGrid, projection} = figure.tiles;
    const view = figure.map.getView();
    const seen = view.calculateExtent(figure.map.getSize());
    const extent = ol.proj.transformExtent(seen, view.getProjection(), projection);
    const names = [];
    tileGrid.forEachTileCoord(extent, figure.tiles.levelFor(view.getResolution()), (tile) => {
      if (figure.has(tile)) {
        names.push(figure.namesOf(tile));
      }
    });
    await figure.point(view.getCenter());
    return {
      form: figure.form,
      names,
      resolution: view.getResolution(),
      counted: figure.counted.textContent,
      address: figure.address.textContent,
      marked: [...figure.address.querySelectorAll("mark")].map((each) => each.textContent),
    };
  }));"""
)
PLAIN = ["[name=edges]", "[name=limits]"]
TILED = [form for form in FORMS if form != "kml"]
SETS = [WORLD, REGION, PACKED, LARGE, TWO_BY_ONE, NATIONAL, NORTHING_FIRST]


@pytest.fixture
def show(served, browser, tmp_path):
    """Return what opens the page of a layer and evaluates something there, once all is painted."""

    def show(name, script, **task):
        task = {"viewport": WINDOW, **task}
        answer = browser.perform(
            f"{served.url}demo/{name}", until=IS_THERE, evaluate=PAGE % script, **task
        )
        assert answer["complaints"] == []
        assert {status for status, _ in answer["requests"]} == {200}
        assert all(url.startswith(served.url) for _, url in answer["requests"])
        return answer

    return show


def forms_of(tiles):
    """Return the forms that count the tiles of a set."""
    without = set()
    if tiles in (NATIONAL, NORTHING_FIRST):
        without |= {"quadkey"}
    if tiles is NATIONAL:  # its levels have no common lower edge
        without |= {"tms", "tms-flipped"}
    return [form for form in FORMS if form not in without]


@pytest.mark.parametrize("tiles", SETS, ids=lambda tiles: tiles.name)
def test_every_map_paints_the_tiles_where_they_are(show, tmp_path, tiles):
    picture = tmp_path / "page.png"
    maps = show(tiles.name, PLACES, clicks=PLAIN, picture=str(picture))["value"]
    assert [one["form"] for one in maps] == forms_of(tiles)
    assert [one["trouble"] for one in maps] == [""] * len(maps)
    exact = [one for one in maps if one["form"] != "kml" or tiles is TWO_BY_ONE]
    with Image.open(picture) as opened:
        seen = opened.convert("RGB")
    for one in exact:
        assert painted_right(seen, tiles, one) >= 8, one["form"]


def painted_right(seen, tiles, one):
    """Count the points of a map that have the colour of their tile; fail for all others."""
    left, top, _, height = one["box"]
    there = set(tiles.places())
    right = 0
    for x, y, coordinate in one["points"]:
        place, plain = tile_at(tiles, one["level"], coordinate)
        covered = x > one["box"][2] - 50 and y > height - 75  # by the zoom buttons
        if plain and place in there and not covered:
            assert seen.getpixel((int(left + x), int(top + y))) == tiles.colour(place), (place, one)
            right += 1
    return right


def tile_at(tiles, level, coordinate):
    """Return the tile at a coordinate, and whether it has just its own colour there."""
    x, y = tile_place(tiles, level, coordinate)
    plain = 0.6 < x % 1 < 0.97 and 0.03 < y % 1 < 0.3
    return (level, int(x // 1), int(y // 1)), plain


def tile_place(tiles, level, coordinate):
    """Return a coordinate counted in tiles from the upper left."""
    span = tiles.grid.level(level).cell * tiles.grid.tile
    return (coordinate[0] - tiles.grid.left) / span, (tiles.grid.top - coordinate[1]) / span


def test_every_map_of_the_sample_is_the_same_picture(show, tmp_path):
    picture = tmp_path / "page.png"
    maps = show("sample", PLACES, clicks=PLAIN, picture=str(picture))["value"]
    with Image.open(picture) as opened:
        seen = opened.convert("RGB")
    pictures = {one["form"]: seen.crop(box_of(one)) for one in maps}
    first = pictures.pop("wmts-kvp")
    assert len(first.getcolors(100_000)) > 30
    for x, y, coordinate in maps[0]["points"]:
        left, top = maps[0]["box"][:2]
        if (x, y) < (first.width, first.height):
            pixel = seen.getpixel((int(left + x), int(top + y)))
            assert pixel == sample_pixel(int(maps[0]["level"]), coordinate)
    drawn_in_degrees = pictures.pop("kml")
    assert {form for form, each in pictures.items() if each.tobytes() == first.tobytes()} == {
        form for form in TILED if form != "wmts-kvp"
    }
    difference = ImageStat.Stat(ImageChops.difference(first, drawn_in_degrees))
    assert max(difference.mean) < 8
    turned = drawn_in_degrees.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    assert max(ImageStat.Stat(ImageChops.difference(first, turned)).mean) > 16


def sample_pixel(level, coordinate):
    """Return the colour that the sample has at a place, of a tile as it lies in the file."""
    x, y = tile_place(WORLD, str(level), coordinate)
    row = 2**level - 1 - int(y)
    with closing(sqlite3.connect(SAMPLE)) as database:
        (body,) = database.execute(
            "SELECT tile_data FROM tiles WHERE zoom_level=? AND tile_column=? AND tile_row=?",
            (level, int(x), row),
        ).fetchone()
    with Image.open(io.BytesIO(body)) as tile:
        return tile.convert("RGB").getpixel((int(x % 1 * 256), int(y % 1 * 256)))


def box_of(one):
    """Return where a map is on the page, without its zoom buttons."""
    left, top, width, height = (int(side + 0.5) for side in one["box"])
    return left + 1, top + 1, left + width - 50, top + height - 1


COUNTED = {
    "wmts-kvp": r"/layers/{name}/wmts\?.*TileMatrix=(\w+)&TileCol=(\d+)&TileRow=(\d+)",
    "wmts-rest": r"/layers/{name}/wmts/1\.0\.0/.*/(\w+)/(\d+)/(\d+)\.png",
    "xyz": r"/xyz/{name}@[^/]*/(\d+)/(\d+)/(\d+)\.png",
    "tms": r"/tms/1\.0\.0/{name}@[^/]*/(\d+)/(\d+)/(\d+)\.png$",
    "tms-flipped": r"/tms/1\.0\.0/{name}@[^/]*/(\d+)/(\d+)/(\d+)\.png\?flipY=true$",
    "quadkey": r"/ve\?LayerName={name}@.*tile=(\d*)",
    "kml": r"/kml/{name}@[^/]*/(\d+)/(\d+)/(\d+)\.png",
}


def asked_for(form, name, requests):
    """Return the numbers by which tiles were asked for, in the order of the names."""
    if form.startswith("wms-"):
        asked = [parse_qs(urlsplit(url).query) for _, url in requests if "/wms?" in url]
        version = form.rpartition("-")[2]
        return {
            tuple(map(float, one["BBOX"][0].split(",")))
            for one in asked
            if one["VERSION"] == [version]
        }
    pattern = re.compile(COUNTED[form].format(name=name))
    found = {match.groups() for _, url in requests if (match := pattern.search(unquote(url)))}
    if form == "wmts-kvp":
        return {(matrix, row, column) for matrix, column, row in found}
    return found


def numbers_of(form, names):
    """Return the numbers in the name of a tile, as they were asked for."""
    if form.startswith("wms-"):
        return tuple(float(number) for number in " ".join(names[1:]).split(","))
    words = [name.split(" ") for name in names]
    expected = {"quadkey": ["quadkey"]}.get(form, ["z", "x", "y"])
    if form.startswith("wmts-"):
        expected = ["TileMatrix", "TileRow", "TileCol"]
    assert [word for word, _ in words] == expected
    return tuple(number for _, number in words)


@pytest.mark.parametrize("tiles", SETS, ids=lambda tiles: tiles.name)
def test_tiles_are_named_by_the_numbers_by_which_they_were_asked_for(show, tiles):
    answer = show(tiles.name, NAMES)
    assert [one["form"] for one in answer["value"]] == forms_of(tiles)
    for one in answer["value"]:
        asked = asked_for(one["form"], tiles.name, answer["requests"])
        named = {numbers_of(one["form"], names) for names in one["names"]}
        assert named, one["form"]
        if one["form"].startswith("wms-"):
            near = one["resolution"] / 10
            assert sorted(named) == [pytest.approx(box, abs=near) for box in sorted(asked)]
        elif one["form"] == "kml":  # when several levels are seen, the first are there for a moment
            assert named <= asked
        else:
            assert named == asked, one["form"]


@pytest.mark.parametrize("tiles", [WORLD, TWO_BY_ONE], ids=lambda tiles: tiles.name)
def test_the_same_tile_is_counted_as_each_protocol_counts(show, tiles):
    told = {one["form"]: one for one in show(tiles.name, NAMES)["value"]}
    matrix, row, column = re.fullmatch(
        r"TileMatrix (\d+) · TileRow (\d+) · TileCol (\d+)", told["wmts-kvp"]["counted"]
    ).groups()
    bottom = tiles.grid.level(matrix).rows - 1 - int(row)
    assert told["wmts-rest"]["counted"] == told["wmts-kvp"]["counted"]
    assert told["xyz"]["counted"] == f"z {matrix} · x {column} · y {row}"
    assert told["tms"]["counted"] == f"z {matrix} · x {column} · y {bottom}"
    assert told["tms-flipped"]["counted"] == told["xyz"]["counted"]
    two = tiles is TWO_BY_ONE  # in the square around the earth, one level further
    digits = int(matrix) + two
    down = int(row) + (2 ** (int(matrix) - 1) if two else 0)
    pairs = zip(f"{int(column):0{digits}b}", f"{down:0{digits}b}")
    key = "".join(str(int(across) + 2 * int(along)) for across, along in pairs)
    assert told["quadkey"]["counted"] == f"quadkey {key}"
    assert told["quadkey"]["marked"] == [key]
    assert told["xyz"]["marked"] == [f"{matrix}/{column}/{row}"]
    assert told["wmts-rest"]["marked"] == [f"{matrix}/{row}/{column}"]


def test_wms_asks_for_the_same_box_in_the_order_of_each_version(show):
    told = {one["form"]: one["counted"] for one in show(TWO_BY_ONE.name, NAMES)["value"]}
    west, south, east, north = re.findall(r"-?\d+", told["wms-1.1.1"])
    assert re.findall(r"-?\d+", told["wms-1.3.0"]) == [south, west, north, east]
    assert abs(int(east) - int(west)) == abs(int(north) - int(south))


def test_addresses_below_the_maps_were_really_asked(show):
    answer = show(WORLD.name, NAMES)
    asked = {url for _, url in answer["requests"]}
    assert {one["address"] for one in answer["value"]} <= asked


MAP = ".demo-map[data-form='{}'] {}"


def test_a_tile_that_was_clicked_keeps_its_addresses_until_they_are_copied(show):
    copied, counted = show(
        WORLD.name,
        "return [await navigator.clipboard.readText(), shown[2].counted.textContent];",
        clicks=[MAP.format("xyz", ".frame"), MAP.format("tms", ".copy")],
    )["value"]
    level, column, row = map(int, re.findall(r"\d+", counted))
    bottom = WORLD.grid.level(str(level)).rows - 1 - row
    assert copied.endswith(f"/tms/1.0.0/world@WebMercatorQuad@png/{level}/{column}/{bottom}.png")


def test_pointing_at_one_map_names_the_tile_in_all_of_them(show):
    script = """const [first] = shown;
      const [z, column, row] = first.pointed;
      const extent = first.tiles.tileGrid.getTileCoordExtent([z, column, row + 1]);
      const frame = first.element.querySelector(".frame").getBoundingClientRect();
      const [x, y] = first.map.getPixelFromCoordinate([extent[0] + 1, extent[3] - 1]);
      first.map.getViewport().dispatchEvent(new PointerEvent("pointermove", {
        clientX: frame.x + x, clientY: frame.y + y, bubbles: true, pointerType: "mouse",
      }));
      return [row, shown.map((figure) => figure.pointed)];"""
    row, pointed = show(WORLD.name, f"{RENDERED}{script}")["value"]
    assert {place[2] for place in pointed[:-1]} == {row + 1}


def test_maps_are_left_out_by_choice(show):
    script = "return shown.map((figure) => figure.form);"
    clicks = [f"[name='{form}']" for form in ("kml", "wmts-kvp", "tms")]
    left = show(WORLD.name, script, clicks=clicks)["value"]
    assert left == [form for form in FORMS if form not in ("kml", "wmts-kvp", "tms")]


@pytest.mark.parametrize("width", [320, 420, 768, 1400])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_fits_any_window(show, width, dark):
    script = "return [document.documentElement.scrollWidth, ...shown[0].map.getSize()];"
    viewport = {"width": width, "height": 800}
    page, across, along = show(REGION.name, script, viewport=viewport, dark=dark)["value"]
    assert page <= width
    assert across >= min(width - 40, 300)
    assert along >= 200


# --- what can be chosen ---------------------------------------------------------------------------


@pytest.fixture
def several(browser):
    """Return what opens the page of a layer of two sets, formats, styles and three times.

    The layer's source remembers what it was asked.
    """
    source = NumberedSource()
    kinds = {(style, kind): TranscodedSource(source, kind) for style in LOOKS for kind in FORMATS}
    sets = map(well_known_set, ("WebMercatorQuad", "WorldCRS84Quad"))
    shown = replace(
        layer("several", dimensions=(TIME, DAYS), formats=("image/png", "image/jpeg")),
        links=tuple(MatrixSetLink(one, one.extent, kinds) for one in sets),
        styles=tuple(Style(look, is_default=look == "day") for look in LOOKS),
    )
    publication = Publication({"several": shown}, 1)
    application = build_application(
        ServerOptions(),
        Figures(lambda: publication.layers),
        Doctor(lambda: publication),
        lambda: (),
        "test",
        WmtsService(),
    )
    application.publication = publication
    server = ThreadedServer(application, ListenAddress(port=0), at_once=application.at_once)
    server.start()

    def several(script, until=IS_THERE):
        page = f"http://127.0.0.1:{server.port}/demo/several"
        return browser.perform(page, viewport=WINDOW, until=until, evaluate=PAGE % script)

    several.source, several.application = source, application
    yield several
    server.stop()


LOOKS = ("day", "night")
DAYS = Dimension("days", "2020-05-01", ("2020-01-01/2020-12-31/P1D",))
FAILED = PAGE % "return shown.length > 0 && shown.every((figure) => !figure.trouble.hidden);"
CHOOSE = """const lists = Array.from(document.querySelectorAll("#selects select"));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const choose = (number, value) => {
    lists[number].value = value;
    lists[number].dispatchEvent(new Event("change"));
  };
  for (const [number, value] of %s) {
    choose(number, value);
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
"""
EVERYTHING = [[0, 1], [1, 1], [2, 1], [3, 2]]
"""The second grid, JPEG, the night, and 2021: the default comes first of the times."""


def test_what_is_chosen_is_asked_for_by_every_protocol(several):
    labels = "return Array.from(document.querySelectorAll('#selects label'), (e) => e.textContent);"
    offered = several(labels)["value"]
    assert [text.split("day")[0] for text in offered[2:3]] == ["Style"]
    several.source.asked.clear()
    answer = several(f"{CHOOSE % EVERYTHING}{NAMES}")
    assert answer["complaints"] == []
    told = {one["form"]: one["address"] for one in answer["value"]}
    assert list(told) == list(FORMS)
    kml = told.pop("kml")
    assert kml.endswith(".png")  # which has one form only
    for form, address in told.items():
        decoded = unquote(address)
        assert "night" in decoded, form
        assert "2021" in decoded, form
        assert "WorldCRS84Quad" in decoded or form.startswith("wms-"), form
        assert "jpg" in decoded or "image/jpeg" in decoded, form
    assert "2021" in {request.dimensions["time"] for request in several.source.asked}


def test_no_other_format_is_asked_for_than_the_chosen_one(several):
    asked = {urlsplit(url).path for _, url in several("return 1;")["requests"]}
    restful = {path for path in asked if "/WebMercatorQuad/" in path and "/wmts/" in path}
    assert restful
    assert [path for path in restful if not path.endswith(".png")] == []


def test_a_value_within_an_interval_is_written_and_asked_for(several):
    write = """const field = document.querySelector("#selects input:not([type])");
      field.value = " 2020-07-14 ";
      field.dispatchEvent(new Event("change"));
      await new Promise((resolve) => setTimeout(resolve, 0));
    """
    several.source.asked.clear()
    answer = several(write + NAMES)
    assert answer["complaints"] == []
    named = [one["address"] for one in answer["value"] if one["form"] != "kml"]
    assert [address for address in named if "2020-07-14" not in address] == []
    assert "2020-07-14" in {request.dimensions["days"] for request in several.source.asked}


def test_maps_whose_tiles_fail_say_so(several):
    several.source.error = TileUnavailable("it does not answer")
    answer = several("return shown.map((figure) => figure.trouble.textContent);", FAILED)
    assert all(text.endswith("could not be had.") for text in answer["value"])


def test_pictures_of_kml_are_left_out_where_they_would_be_thousands(several):
    coarse, fine = (
        layer("several", source, matrix_set=name, levels=levels)
        for source in [several.source]
        for name, levels in (("WebMercatorQuad", ("0", "3")), ("WorldCRS84Quad", ("8", "9")))
    )
    shown = replace(coarse, links=(*coarse.links, *fine.links))
    several.application.publication = Publication({"several": shown}, 2)
    until = (
        PAGE % "return shown.length > 0 && shown.every((one) => one.pointed || one.form === 'kml')"
    )
    answer = several(f"{RENDERED} return shown.length;", until)
    assert answer["complaints"] == []
    assert answer["value"] == len(FORMS)
    assert not [url for _, url in answer["requests"] if "/kml/" in url]
    assert {request.matrix for request in several.source.asked} <= {"0", "1", "2", "3"}


def test_a_map_that_is_shown_again_leaves_the_others_alone(show):
    box = "document.querySelector(\"[name='xyz']\")"
    again = f"""const before = shown.map((figure) => figure.tiles);
      {box}.click();
      {box}.click();
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return figures.every((figure, number) => figure.tiles === before[number]);"""
    assert show(WORLD.name, again)["value"]
