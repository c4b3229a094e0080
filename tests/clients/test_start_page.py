"""The start page in Chromium: its map shows each layer, its buttons do what they say."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.tests.clients.served import FROM_TOP, PACKED
from wmts_bridge.tests.clients.tile_sets import TileSet

MAP = 'import(new URL("static/map.js", document.baseURI)).then(({map}) => %s)'
MAP_IS_THERE = MAP % 'Boolean(map.get("grid"))'

# What the map shows: a colour and its coordinate at each of many points, once all tiles have come.
POINTS = (
    MAP
    % """new Promise((resolve) => {
  map.once("rendercomplete", () => {
    const canvas = document.querySelector("#map .ol-layer canvas");
    const pen = canvas.getContext("2d");
    const points = [];
    for (let x = 10; x < canvas.width; x += 37) {
      for (let y = 10; y < canvas.height; y += 37) {
        const colour = Array.from(pen.getImageData(x, y, 1, 1).data);
        points.push([map.getCoordinateFromPixel([x, y]), colour]);
      }
    }
    resolve({
      points,
      place: document.getElementById("place").textContent,
      trouble: document.getElementById("trouble").textContent,
      credit: document.querySelector(".ol-attribution ul").textContent,
    });
  });
  map.render();
})"""
)


def level_of(place: str) -> str:
    """Return the level that the map says it shows."""
    return re.search(r"level (\S+)", place)[1]


def tile_at(tiles: TileSet, level: str, coordinate):
    """Return the tile at a coordinate, and whether it has just its own colour there."""
    grid = tiles.grid
    span = grid.level(level).cell * grid.tile
    x, y = (coordinate[0] - grid.left) / span, (grid.top - coordinate[1]) / span
    plain = 0.6 < x % 1 < 0.97 and 0.03 < y % 1 < 0.3
    return (level, int(x // 1), int(y // 1)), plain


@pytest.mark.parametrize("tiles", [*FROM_TOP, PACKED], ids=lambda tiles: tiles.name)
def test_the_map_shows_each_layer_in_its_own_grid(served, browser, tiles):
    answer = browser.perform(
        f"{served.url}#{tiles.name}",
        viewport={"width": 1100, "height": 800},
        until=MAP_IS_THERE,
        evaluate=POINTS,
    )
    assert answer["complaints"] == []
    assert answer["value"]["trouble"] == ""
    assert answer["value"]["place"].startswith(tiles.grid.crs)
    assert {status for status, _ in answer["requests"]} == {200}
    there = set(tiles.places())
    compared = 0
    for coordinate, colour in answer["value"]["points"]:
        place, plain = tile_at(tiles, level_of(answer["value"]["place"]), coordinate)
        if plain and place in there:
            assert colour == [*tiles.colour(place), 255], place
            compared += 1
    assert compared >= 5


def test_the_sample_is_shown_with_its_credit(served, browser):
    answer = browser.perform(f"{served.url}#sample", until=MAP_IS_THERE, evaluate=POINTS)
    assert answer["complaints"] == []
    assert answer["value"]["credit"] == "Made with Natural Earth"
    assert len({tuple(colour) for _, colour in answer["value"]["points"]}) > 5


def test_nothing_is_asked_of_anyone_else(served, browser):
    answer = browser.perform(served.url, clicks=["#edges"], until=MAP_IS_THERE, evaluate=POINTS)
    assert answer["complaints"] == []
    assert all(url.startswith(served.url) for _, url in answer["requests"])


def test_copy_puts_the_address_on_the_clipboard(served, browser):
    answer = browser.perform(
        served.url,
        clicks=[".service .copy"],
        until='document.querySelector(".service .copy").textContent === "Copied"',
        evaluate="navigator.clipboard.readText()",
    )
    assert answer["value"] == served.restful


def test_opening_another_layer_shows_it_and_closes_the_first(served, browser):
    answer = browser.perform(
        served.url,
        clicks=['.layer[data-layer="national"] summary'],
        until=MAP % 'map.get("link")?.crs === "EPSG:2056"',
        evaluate="[...document.querySelectorAll('.layer > details[open]')]"
        ".map((each) => each.parentElement.dataset.layer).concat(location.hash)",
    )
    assert answer["complaints"] == []
    assert answer["value"] == ["national", "#national"]


def test_a_layer_is_found_by_a_part_of_its_name(served, browser):
    answer = browser.perform(
        served.url,
        evaluate="""(() => {
          const filter = document.getElementById("filter");
          filter.value = "NATION";
          filter.dispatchEvent(new Event("input"));
          return [...document.querySelectorAll(".layer")]
            .filter((layer) => layer.checkVisibility()).map((layer) => layer.dataset.layer);
        })()""",
    )
    assert sorted(answer["value"]) == ["national", "national_tms"]


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_fits_any_window(served, browser, width, dark):
    answer = browser.perform(
        f"{served.url}#region",
        viewport={"width": width, "height": 700},
        dark=dark,
        until=MAP_IS_THERE,
        evaluate=MAP % "[document.documentElement.scrollWidth, ...map.getSize()]",
    )
    assert answer["complaints"] == []
    page_width, map_width, map_height = answer["value"]
    assert page_width <= width
    assert map_width >= min(width, 300)
    assert map_height >= 250


OPENED = """(() => {
  const details = document.querySelector('.layer[data-layer="region"] .copy-for');
  details.open = true;
  return Boolean(details.querySelector("select"));
})()"""
CHOOSE = """(() => {
  const details = document.querySelector('.layer[data-layer="region"] .copy-for');
  const list = details.querySelector("select");
  list.value = "gdal";
  list.dispatchEvent(new Event("change"));
  const shown = [...details.querySelectorAll(".program")].filter((each) => !each.hidden);
  shown[0].querySelector(".copy").click();
  return new Promise((resolve) => requestAnimationFrame(async () => resolve([
    shown.map((each) => each.dataset.program),
    await navigator.clipboard.readText(),
    localStorage.getItem("wmts-bridge-program"),
  ])));
})()"""


def test_a_program_is_chosen_and_its_text_is_copied(served, browser):
    answer = browser.perform(f"{served.url}#region", until=OPENED, evaluate=CHOOSE)
    assert answer["complaints"] == []
    assert answer["value"] == [["gdal"], served.copied("gdal", "region"), "gdal"]


def test_a_script_is_copied_with_its_lines(served, browser):
    answer = browser.perform(
        f"{served.url}copy/region",
        clicks=['.program[data-program="leaflet"] .copy'],
        until='document.querySelector(\'[data-program="leaflet"] .copy\').textContent === "Copied"',
        evaluate="navigator.clipboard.readText()",
    )
    assert answer["complaints"] == []
    assert answer["value"] == served.copied("leaflet", "region")
