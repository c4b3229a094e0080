"""What is copied for OpenLayers and Leaflet is pasted into a page, and shows the tiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from wmts_bridge.tests.clients.served import LARGE, NATIONAL, PACKED, REGION, TWO_BY_ONE, WORLD
from wmts_bridge.tests.clients.test_openlayers import VERSIONS, four, projection

LEAFLET = Path("/usr/share/javascript/leaflet")
SIDE = 512
WINDOWS = [
    (WORLD, "3", 2, 5),
    (REGION, "5", 16, 10),
    (REGION, "9", 268, 175),
    (PACKED, "9", 267, 176),
    (LARGE, "2", 1, 2),
]
IN_OTHER_GRIDS = [(TWO_BY_ONE, "2", 5, 2), (NATIONAL, "2", 6, 4)]

OPENLAYERS_PAGE = """(async () => {
  await loaded;
  const given = %(given)s;
  makeKnown(given.projection);
  Object.assign(document.getElementById("map").style, {position: "absolute", inset: "0"});
  const map = new ol.Map({
    target: "map",
    controls: [],
    pixelRatio: 1,
    view: new ol.View({
      projection: given.projection.code,
      center: given.center,
      resolution: given.resolution,
      constrainResolution: false,
      multiWorld: true,
    }),
  });
  %(copied)s
  await new Promise((resolve) => map.once("rendercomplete", resolve));
  return map.getLayers().getLength();
})()"""

LEAFLET_PAGE = """(async () => {
  const given = %(given)s;
  const style = document.createElement("style");
  style.textContent = given.style;
  const script = document.createElement("script");
  script.textContent = given.script;
  document.head.append(style, script);
  Object.assign(document.getElementById("map").style, {position: "absolute", inset: "0"});
  const map = L.map("map", {
    attributionControl: false,
    zoomControl: false,
    fadeAnimation: false,
    zoomAnimation: false,
  });
  map.setView(L.CRS.EPSG3857.unproject(L.point(...given.center)), given.zoom);
  %(copied)s
  const layer = await new Promise((resolve) => map.eachLayer(resolve));
  if (layer.isLoading()) {
    await new Promise((resolve) => layer.once("load", resolve));
  }
  return true;
})()"""


@pytest.fixture
def shown(browser, website, tmp_path):
    """Return a function that runs a script on a page and returns a picture of the map."""

    def shown(version, script):
        picture = tmp_path / "shown.png"
        answer = browser.perform(
            f"{website}/probe.html?openlayers={version}",
            viewport={"width": SIDE, "height": SIDE},
            evaluate=script,
            picture=str(picture),
        )
        assert answer["complaints"] == []
        assert {status for status, _ in answer["requests"]} == {200}
        with Image.open(picture) as seen:
            return seen.convert("RGB")

    return shown


def window(tiles, level, column, row):
    """The middle of a window of 512 pixels, and its resolution."""
    across = SIDE / 2 / tiles.grid.tile
    grid = tiles.grid
    return {
        "center": list(grid.point(level, column + across, row + across)),
        "resolution": grid.level(level).cell,
    }


def assert_shows(seen, tiles, level, column, row):
    """Fail unless each tile of the window is seen in its place, at places without letters."""
    side = tiles.grid.tile
    for z, x, y in four(level, column, row) if side == 256 else [(level, column, row)]:
        left, top = (x - column) * side, (y - row) * side
        for across, along in ((0.75, 0.25), (0.9, 0.9), (0.1, 0.9)):
            pixel = seen.getpixel((left + int(across * side), top + int(along * side)))
            assert pixel == tiles.colour((z, x, y)), (z, x, y, across, along)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "place", [*WINDOWS, *IN_OTHER_GRIDS], ids=lambda place: f"{place[0].name}-{place[1]}"
)
def test_openlayers_shows_what_is_copied_for_it(served, shown, version, place):
    tiles, level, column, row = place
    given = {**window(*place), "projection": projection(tiles)}
    copied = served.copied("openlayers", tiles.name)
    seen = shown(version, OPENLAYERS_PAGE % {"given": json.dumps(given), "copied": copied})
    assert_shows(seen, tiles, level, column, row)


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: f"{place[0].name}-{place[1]}")
def test_leaflet_shows_what_is_copied_for_it(served, shown, place):
    tiles, level, column, row = place
    given = {
        **window(*place),
        "zoom": int(level) + (1 if tiles is LARGE else 0),
        "script": (LEAFLET / "leaflet.js").read_text("utf-8"),
        "style": (LEAFLET / "leaflet.css").read_text("utf-8"),
    }
    copied = served.copied("leaflet", tiles.name)
    seen = shown("ol", LEAFLET_PAGE % {"given": json.dumps(given), "copied": copied})
    assert_shows(seen, tiles, level, column, row)
