"""OpenLayers in Chromium, old and new, on a page of another website, reading pixels back."""

from __future__ import annotations

import pytest
from wmts_bridge.tests.clients.served import (
    FROM_BOTTOM,
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    PACKED,
    REGION,
    TWO_BY_ONE,
    WORLD,
)
from wmts_bridge.tests.clients.tile_sets import TileSet

NOTHING = [0, 0, 0, 0]
VERSIONS = ("ol-7.5.2", "ol-10.6.1", "ol")

# A window of two by two tiles, named by the tile at its upper left: all inside the set, and over
# two of its corners, where tiles must end just where the set does.
WINDOWS = [
    (WORLD, "3", 2, 5),
    (WORLD, "1", 0, 0),
    (REGION, "5", 16, 10),
    (REGION, "7", 65, 42),
    (REGION, "9", 272, 178),
    (PACKED, "9", 266, 174),
    (TWO_BY_ONE, "0", 0, 0),
    (TWO_BY_ONE, "2", 5, 2),
    (NATIONAL, "1", 3, 1),
    (NATIONAL, "2", 4, 0),
    (NATIONAL, "2", 12, 10),
    (NORTHING_FIRST, "2", 9, 6),
    (LARGE, "2", 1, 2),
]
IDS = [f"{tiles.name}-{'-'.join(map(str, place))}" for tiles, *place in WINDOWS]


@pytest.fixture
def look(browser, served, website):
    """Return a function that shows a window of a layer and returns what OpenLayers saw."""

    def look(version, tiles, level, column, row, encoding="", document=""):
        grid = tiles.grid
        answer = browser.perform(
            f"{website}/probe.html?openlayers={version}",
            call="probe",
            given={
                "capabilities": document or served.restful,
                "layer": tiles.name,
                "projection": projection(tiles),
                "encoding": encoding,
                "center": grid.point(level, column + 256 / grid.tile, row + 256 / grid.tile),
                "resolution": grid.level(level).cell,
                "at": [grid.point(z, x + 0.75, y + 0.25) for z, x, y in four(level, column, row)],
            },
        )
        assert answer["complaints"] == []
        assert answer["value"]["understood"]
        return answer

    return look


def four(level, column, row):
    """Return the tile and its neighbours to the right, below, and between them."""
    return [(level, column + x, row + y) for y in (0, 1) for x in (0, 1)]


def projection(tiles: TileSet):
    """Return what a user tells OpenLayers of a system that it does not know."""
    grid = tiles.grid
    left, bottom, _, _ = grid.box("0", 0, grid.levels[0].rows - 1)
    _, _, right, top = grid.box("0", grid.levels[0].columns - 1, 0)
    return {
        "code": grid.crs,
        "units": "m",
        "axisOrientation": "neu" if grid.northing_first else "enu",
        "extent": [left, bottom, right, top],
    }


def seen_of(tiles, level, column, row):
    """Return the colours that a map of this window must show."""
    there = set(tiles.places())
    if tiles is LARGE:  # its window is a quarter as many tiles
        return [[*tiles.colour((level, column, row)), 255]]
    return [
        [*tiles.colour(place), 255] if place in there else NOTHING
        for place in four(level, column, row)
    ]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("tiles", "level", "column", "row"), WINDOWS, ids=IDS)
def test_each_tile_shows_where_it_lies_and_none_where_none_is(
    look, version, tiles, level, column, row
):
    answer = look(version, tiles, level, column, row)
    expected = seen_of(tiles, level, column, row)
    assert answer["value"]["failed"] == 0
    assert answer["value"]["encoding"] == "KVP"
    assert answer["value"]["resolution"] == pytest.approx(tiles.grid.level(level).cell, rel=1e-9)
    assert answer["value"]["colours"][: len(expected)] == expected


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("tiles", [WORLD, REGION, NATIONAL], ids=lambda tiles: tiles.name)
def test_restful_addresses_show_the_same(look, version, tiles):
    level = tiles.levels[-1]
    first_column, _, first_row, _ = tiles.limits_at(level)
    answer = look(version, tiles, level, first_column + 1, first_row + 1, encoding="REST")
    assert answer["value"]["colours"] == seen_of(tiles, level, first_column + 1, first_row + 1)
    assert any("/default/" in url for _, url in answer["requests"])


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("corner", [(266, 174), (272, 178)], ids=["upper left", "lower right"])
def test_of_a_region_no_tile_outside_is_asked_for(look, version, corner):
    answer = look(version, REGION, "9", *corner)
    asked = [url for _, url in answer["requests"] if "GetTile" in url]
    (inside,) = set(four("9", *corner)) & set(REGION.places())
    assert len(asked) == 1
    assert f"TileCol={inside[1]}&TileRow={inside[2]}" in asked[0]
    assert {status for status, _ in answer["requests"]} == {200}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("tiles", FROM_BOTTOM[1:4], ids=lambda tiles: tiles.name)
def test_rows_counted_from_the_bottom_come_out_the_right_way_up(look, version, tiles):
    level = tiles.levels[-1]
    first_column, _, _, last_row = tiles.limits_at(level)
    answer = look(version, tiles, level, first_column, last_row - 1)
    assert answer["value"]["colours"] == seen_of(tiles, level, first_column, last_row - 1)


def test_the_document_of_one_layer_alone_is_enough(look, served):
    alone = f"{served.url}layers/region/wmts/1.0.0/WMTSCapabilities.xml"
    answer = look("ol", REGION, "8", 134, 88, document=alone)
    assert answer["value"]["colours"] == seen_of(REGION, "8", 134, 88)
    tiles = [url for _, url in answer["requests"] if "GetTile" in url]
    assert tiles
    assert all(url.startswith(f"{served.url}layers/region/") for url in tiles)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("tiles", "level", "column", "row"),
    [(WORLD, "3", 2, 5), (REGION, "9", 272, 178), (NATIONAL, "2", 12, 10), (LARGE, "2", 1, 2)],
    ids=lambda value: getattr(value, "name", value),
)
def test_an_exported_folder_shows_the_same_and_nothing_is_asked_in_vain(
    look, exported, version, tiles, level, column, row
):
    answer = look(version, tiles, level, column, row, document=exported(tiles))
    expected = seen_of(tiles, level, column, row)
    assert answer["value"]["failed"] == 0
    assert answer["value"]["encoding"] == "REST"
    assert answer["value"]["colours"][: len(expected)] == expected
