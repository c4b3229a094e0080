"""What is copied for libraries of web pages is pasted into one as it stands, and shows the tiles.

The page loads the library and has an element with the id map, as the user is told, and no more.
"""

from __future__ import annotations

import json
import math

import pytest
from PIL import Image
from wmts_bridge.tests.clients.served import (
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    PACKED,
    REGION,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.clients.test_openlayers import four

SIDE = 512
MERCATOR = [
    (WORLD, "3", 2, 5),
    (REGION, "5", 16, 10),
    (REGION, "9", 268, 175),
    (PACKED, "9", 267, 176),
    (LARGE, "2", 1, 2),
]
OTHERS = [(TWO_BY_ONE, "2", 5, 2), (NATIONAL, "2", 6, 4), (NORTHING_FIRST, "2", 4, 3)]
LIBRARIES = {
    "openlayers": ("openlayers", [*MERCATOR, *OTHERS]),
    "openlayers-10.6": ("openlayers", [*MERCATOR, *OTHERS]),
    "openlayers-7.5": ("openlayers", [*MERCATOR, *OTHERS]),
    "leaflet": ("leaflet", MERCATOR),
    "maplibre-5": ("maplibre", MERCATOR),
    "maplibre-6": ("maplibre", MERCATOR),
}
CASES = [
    (library, profile, *place)
    for library, (profile, places) in LIBRARIES.items()
    for place in places
] + [("leaflet", "leaflet-wms", *place) for place in MERCATOR]
LAYERS = [
    *((library, profile, WORLD) for library, (profile, _) in LIBRARIES.items()),
    *((library, profile, REGION) for library, (profile, _) in LIBRARIES.items()),
    *((library, profile, LARGE) for library, (profile, _) in LIBRARIES.items()),
    ("openlayers", "openlayers", NATIONAL),
    ("openlayers", "openlayers", NORTHING_FIRST),
    *(("leaflet", "leaflet-wms", tiles) for tiles in (WORLD, REGION, NATIONAL, TWO_BY_ONE)),
]
POINTS = [[x, y] for x in range(20, SIDE, 36) for y in range(20, SIDE, 36)]
GLOBE_SIDE = 320  # pixels; a globe is drawn without help of any hardware

PASTED = """(async () => {
  await load(%s);
  paste(%s);
  return %s;
})()"""


@pytest.fixture
def pasted(browser, website, served, tmp_path):
    """Return what pastes a text into a page with a library, calls a function, takes a picture."""

    def pasted(library, text, call, side=SIDE):
        picture = tmp_path / "shown.png"
        answer = browser.perform(
            f"{website}/snippet.html",
            viewport={"width": side, "height": side},
            evaluate=PASTED % (json.dumps(library), json.dumps(text), call),
            picture=str(picture),
        )
        assert answer["complaints"] == []
        assert {status for status, _ in answer["requests"]} == {200}
        known = (f"{website}/", served.url, "data:", "blob:")
        assert [url for _, url in answer["requests"] if not url.startswith(known)] == []
        with Image.open(picture) as seen:
            return answer["value"], seen.convert("RGB")

    return pasted


def shown(profile, **given):
    """The call of the page that shows a window, or what the text showed already."""
    function = profile.partition("-")[0]
    return f"await SHOW.{function}({json.dumps(given)})"


def name_of(value):
    return getattr(value, "name", str(value))


@pytest.mark.parametrize(
    ("library", "profile", "tiles", "level", "column", "row"), CASES, ids=name_of
)
def test_each_tile_is_shown_in_its_place(
    served, pasted, library, profile, tiles, level, column, row
):
    side, grid = tiles.grid.tile, tiles.grid
    across = SIDE / 2 / side
    center = grid.point(level, column + across, row + across)
    zoom = int(level) + round(math.log2(side / 256))
    cell = grid.level(level).cell
    call = shown(profile, center=center, resolution=cell, zoom=zoom, points=[])
    _, seen = pasted(library, served.copied(profile, tiles.name), call)
    for z, x, y in four(level, column, row) if side == 256 else [(level, column, row)]:
        left, top = (x - column) * side, (y - row) * side
        for right, down in ((0.75, 0.25), (0.9, 0.9), (0.1, 0.9)):
            pixel = seen.getpixel((left + int(right * side), top + int(down * side)))
            assert pixel == tiles.colour((z, x, y)), (z, x, y, right, down)


@pytest.mark.parametrize(("library", "profile", "tiles"), LAYERS, ids=name_of)
def test_the_map_looks_at_the_layer(served, pasted, library, profile, tiles):
    text = served.copied(profile, tiles.name)
    points, seen = pasted(library, text, shown(profile, points=POINTS))
    if tiles.grid.crs != "EPSG:3857" and profile == "leaflet-wms":  # reprojected by the service
        colours = {seen.getpixel(tuple(point)) for point in POINTS}
        assert len(colours & colours_of(tiles)) >= 4
        return
    found = [
        (place, colours_at(tiles, *place), seen.getpixel(tuple(at)))
        for at, place in zip(POINTS, points)
    ]
    assert_seen(found)


GLOBES = [
    ("cesium", WORLD),
    ("cesium", REGION),
    ("cesium", TWO_BY_ONE),
    ("cesium", LARGE),
    ("cesium-tms", WORLD),
    ("cesium-tms", REGION),
    ("cesium-tms", TWO_BY_ONE),
]


@pytest.mark.parametrize(("profile", "tiles"), GLOBES, ids=name_of)
def test_the_globe_shows_each_tile_in_its_place(served, pasted, profile, tiles):
    text = served.copied(profile, tiles.name)
    points = [point for point in POINTS if max(point) < GLOBE_SIDE]
    call = f"await globeColours({json.dumps(points)})"
    seen, _ = pasted("cesium", text, call, GLOBE_SIDE)
    found = []
    for longitude, latitude, *colour in seen:
        place = (longitude, latitude)
        if tiles.grid.crs == "EPSG:3857":
            place = in_mercator(*place)
        found.append((place, colours_at(tiles, *place), tuple(colour)))
    assert_seen(found)


def in_mercator(longitude, latitude):
    """Easting and northing in EPSG:3857."""
    radius = 6378137
    up = math.log(math.tan(math.pi / 4 + math.radians(latitude) / 2))
    return math.radians(longitude) * radius, up * radius


def colours_of(tiles):
    """The colours of all tiles."""
    return {tiles.colour(place) for place in tiles.places()}


def colours_at(tiles, easting, northing):
    """The colours that tiles of all levels have at a place; none where a level has no tile."""
    found = []
    for z in tiles.levels:
        level, side = tiles.grid.level(z), tiles.grid.tile
        right, down = (
            (easting - tiles.grid.left) / level.cell,
            (tiles.grid.top - northing) / level.cell,
        )
        column, row = math.floor(right / side), math.floor(down / side)
        first_column, last_column, first_row, last_row = tiles.limits_at(z)
        if not (first_column <= column <= last_column and first_row <= row <= last_row):
            return []
        picture = tiles.picture((z, column, row))
        found.append(picture.getpixel((int(right % side), int(down % side))))
    return found


def assert_seen(found):
    """Fail unless places with tiles show the colour that one of their levels has there.

    A few may lie on an edge or a letter, where colours are mixed.
    """
    judged = [one for one in found if one[1]]
    wrong = [one for one in judged if not any(near(one[2], colour) for colour in one[1])]
    assert len(judged) >= 20
    assert len(wrong) <= len(judged) / 10, wrong
    assert len({seen for _, _, seen in judged}) >= 2


def near(one, other):
    """Whether two colours are the same but for rounding."""
    return max(abs(a - b) for a, b in zip(one, other)) <= 2
