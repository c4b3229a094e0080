"""GetMap: pixels where they belong, in either version, over one another and on a background."""

from __future__ import annotations

import dataclasses

import pytest
from PIL import Image
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.tile import Tile, TileRequest
from wmts_bridge.tests.core.service.published import ask
from wmts_bridge.tests.core.service.wms_asked import (
    BLUE,
    GREEN,
    LEVELS,
    RED,
    STYLES,
    TIME,
    WHOLE,
    Painted,
    bytes_of,
    exception_code,
    map_of,
    painted,
    picture_of,
    target,
    wms_of,
)

WHITE = (255, 255, 255)


QUARTERS = {(0, 0): RED, (1, 0): BLUE, (0, 1): GREEN, (1, 1): (240, 200, 40)}


class Quarters:
    """Tiles of level 1: one colour for each quarter of the world."""

    def tile(self, request):
        colour = QUARTERS[request.column, request.row]
        return Tile(bytes_of(Image.new("RGB", (256, 256), colour)), "image/png", etag=str(colour))


def quarters():
    return wms_of(painted("map", Quarters()), painted("top", Painted(BLUE, half=True)))


def trimmed(layer, first, last):
    """The layer with some of its levels only."""
    link = layer.links[0]
    own = dataclasses.replace(link, tile_matrix_set=link.tile_matrix_set.trimmed(first, last))
    return dataclasses.replace(layer, links=(own,))


def quarters_only():
    return wms_of(trimmed(painted("map", Quarters()), "1", "1"))


# --- axes -----------------------------------------------------------------------------------------

OLD = {"version": "1.1.1", "crs": None}
SPELLINGS = {
    "1.3.0 EPSG:4326": {"crs": "EPSG:4326", "bbox": "10,20,30,60"},
    "1.3.0 CRS:84": {"crs": "CRS:84", "bbox": "20,10,60,30"},
    "1.1.1 EPSG:4326": {**OLD, "srs": "EPSG:4326", "bbox": "20,10,60,30"},
    "1.1.0 EPSG:4326": {**OLD, "version": "1.1.0", "srs": "EPSG:4326", "bbox": "20,10,60,30"},
    "1.3.0 EPSG:3857": {"bbox": "2e6,1e6,6e6,3e6"},
    "1.3.0 EPSG:900913": {"crs": "EPSG:900913", "bbox": "2e6,1e6,6e6,3e6"},
    "1.1.1 EPSG:3857": {**OLD, "srs": "EPSG:3857", "bbox": "2000000.,1.0E6,6E+6,3e6"},
    "1.3.0 EPSG:3035": {"crs": "EPSG:3035", "bbox": "2500000,4500000,3500000,5500000"},
    "1.1.1 EPSG:3035": {**OLD, "srs": "EPSG:3035", "bbox": "4500000,2500000,5500000,3500000"},
    "1.3.0 EPSG:2056": {"crs": "EPSG:2056", "bbox": "2500000,1100000,2800000,1300000"},
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_box_in_the_north_east_is_found_there(spelling):
    picture = map_of(quarters_only(), **SPELLINGS[spelling])
    assert picture.size == (300, 200)
    assert picture.convert("RGB").getcolors() == [(60000, BLUE)]


@pytest.mark.parametrize("spelling", ["1.3.0 EPSG:4326", "1.1.1 EPSG:4326"])
def test_the_same_numbers_the_other_way_round_are_elsewhere(spelling):
    south, west, north, east = ("-60,10,-20,40", "10,-60,40,-20")[spelling.startswith("1.1")].split(
        ","
    )
    changed = {**SPELLINGS[spelling], "bbox": f"{south},{west},{north},{east}"}
    picture = map_of(quarters_only(), **changed)
    assert picture.convert("RGB").getcolors() == [(60000, QUARTERS[1, 1])]


@pytest.mark.parametrize("size", [(8, 5), (1024, 768), (1, 1), (300, 4096)], ids=str)
@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_a_map_has_exactly_the_size_asked_for(size, crs):
    width, height = size
    picture = map_of(
        quarters_only(), crs=crs, bbox="1,2,30,40", width=str(width), height=str(height)
    )
    assert picture.size == size


def test_the_box_is_the_outer_edge_of_the_pixels():
    picture = map_of(
        quarters_only(), bbox="-40,-40,40,40", width="2", height="2", resampling="nearest"
    )
    seen = [picture.convert("RGB").getpixel(at) for at in ((0, 0), (1, 0), (0, 1), (1, 1))]
    assert seen == list(QUARTERS.values())


def test_another_aspect_is_stretched():
    picture = map_of(quarters_only(), bbox=WHOLE, width="400", height="100").convert("RGB")
    assert [picture.getpixel(at) for at in ((2, 2), (397, 2), (2, 97))] == [RED, BLUE, GREEN]


@pytest.mark.parametrize("name", ["image/png", "image/jpeg", "image/webp", "image/gif"])
@pytest.mark.parametrize("transparent", ["TRUE", "FALSE"])
def test_every_format_can_be_had(name, transparent):
    picture = map_of(quarters(), layers="top", format=name, transparent=transparent)
    assert picture.size == (300, 200)


@pytest.mark.parametrize("name", ["image/png; mode=8bit", "image/png8", "png", "image/jpg"])
def test_other_names_of_formats_are_known(name):
    assert ask(quarters(), target(format=name.replace(" ", "+"))).status == 200


# --- one above the other --------------------------------------------------------------------------


def test_layers_lie_in_the_order_of_the_request():
    made = wms_of(painted("map", Painted(RED)), painted("top", Painted(BLUE, half=True)))
    tile = {"bbox": WHOLE, "width": "256", "height": "256"}
    picture = map_of(made, layers="map,top", styles="", **tile).convert("RGB")
    assert (picture.getpixel((60, 9)), picture.getpixel((200, 9))) == (BLUE, RED)
    picture = map_of(made, layers="top,map", styles=",", **tile).convert("RGB")
    assert picture.getcolors() == [(65536, RED)]


@pytest.mark.parametrize("styles", ["", ",", "default,", ",default", "default,default", None])
def test_styles_may_be_empty(styles):
    assert map_of(quarters(), layers="map,top", styles=styles).size == (300, 200)


HALF = {"bbox": WHOLE, "width": "256", "height": "256", "layers": "top"}


@pytest.mark.parametrize("transparent", [None, "FALSE", "false", "yes"])
@pytest.mark.parametrize("aligned", [True, False])
def test_a_map_that_is_not_transparent_has_no_transparent_pixel(transparent, aligned):
    size = {} if aligned else {"width": "300"}
    picture = map_of(quarters(), **{**HALF, **size}, transparent=transparent, bgcolor="0x00FF80")
    assert "A" not in picture.getbands()
    picture = picture.convert("RGB")
    assert (picture.getpixel((60, 60)), picture.getpixel((250, 60))) == (BLUE, (0, 255, 128))


def test_the_background_is_white_unless_said():
    assert map_of(quarters(), **HALF).convert("RGB").getpixel((200, 60)) == WHITE


@pytest.mark.parametrize("name", ["image/png", "image/gif", "image/webp"])
def test_a_transparent_map_is_transparent(name):
    picture = map_of(quarters(), **HALF, format=name, transparent="TRUE").convert("RGBA")
    assert picture.getpixel((200, 60))[3] == 0
    assert picture.getpixel((60, 60))[3] == 255


def test_a_jpeg_has_the_background_though_it_was_to_be_transparent():
    picture = map_of(
        quarters(), **HALF, format="image/jpeg", transparent="TRUE", bgcolor="0x00FF00"
    )
    red, green, blue = picture.getpixel((200, 60))
    assert (red < 20, green > 235, blue < 20) == (True, True, True)


# --- the tile itself ------------------------------------------------------------------------------


def tile_box(level, column, row):
    return ",".join(
        map(repr, well_known_set("WebMercatorQuad").matrix(level).tile_extent(column, row))
    )


@pytest.mark.parametrize("transparent", ["TRUE", "FALSE"])
def test_a_map_that_is_a_tile_is_the_tile_itself(transparent):
    source = Painted()
    made = wms_of(painted("map", source))
    address = target(bbox=tile_box("7", 66, 45), width="256", height="256", transparent=transparent)
    response = ask(made, address)
    assert response.body == source.body
    assert response.header("ETag") == '"7-66-45"'
    assert ask(made, address, if_none_match='"7-66-45"').status == 304
    assert [place[:3] for place in source.asked] == [("7", 66, 45)] * 2


def test_a_tile_in_another_version_and_crs_is_the_tile_itself():
    source = Painted()
    made = wms_of(painted("map", source, "WebMercatorQuad", "WorldCRS84Quad"))
    box = {"width": "256", "height": "256", "transparent": "TRUE"}
    for asked in (
        {"crs": "EPSG:4326", "bbox": "0,45,45,90"},
        {"crs": "CRS:84", "bbox": "45,0,90,45"},
        {"version": "1.1.1", "srs": "EPSG:4326", "crs": None, "bbox": "45,0,90,45"},
    ):
        assert ask(made, target(**box, **asked)).body == source.body
    assert {place[:3] for place in source.asked} == {("2", 5, 1)}


def test_a_tile_that_lies_a_little_off_is_drawn():
    source = Painted()
    cell = well_known_set("WebMercatorQuad").matrix("7").cell_size
    box = ",".join(repr(float(edge) + 0.1 * cell) for edge in tile_box("7", 66, 45).split(","))
    response = ask(wms_of(painted("map", source)), target(bbox=box, width="256", height="256"))
    assert response.header("X-Tile-Matrix") == "7; deviation=+0.000"
    assert len(source.asked) == 4


def test_a_tile_that_is_absent_is_empty():
    source = Painted(absent=(("7", 66, 45),))
    asked = {"bbox": tile_box("7", 66, 45), "width": "256", "height": "256"}
    made = wms_of(painted("map", source))
    assert map_of(made, **asked).convert("RGBA").getcolors() == [(65536, (*WHITE, 255))]
    clear = map_of(made, **asked, transparent="TRUE").convert("RGBA")
    assert clear.getchannel("A").getextrema() == (0, 0)


def test_a_tile_outside_of_the_limits_is_not_asked_for():
    source = Painted()
    layer = painted("map", source)
    link = dataclasses.replace(layer.links[0], limits={"7": Limits(0, 9, 0, 9)})
    made = wms_of(dataclasses.replace(layer, links=(link,)))
    map_of(made, bbox=tile_box("7", 66, 45), width="256", height="256")
    assert source.asked == []


# --- what a layer offers --------------------------------------------------------------------------


def test_the_matrix_set_of_the_maps_own_crs_is_preferred():
    source = Painted()
    made = wms_of(painted("map", source, "WebMercatorQuad", "EuropeanETRS89_LAEAQuad"))
    response = ask(made, target(crs="EPSG:3035", bbox="2500000,4500000,3500000,5500000"))
    level = response.header("X-Tile-Matrix").partition(";")[0]
    matrix = well_known_set("EuropeanETRS89_LAEAQuad").matrix(level)
    assert matrix.cell_size == pytest.approx(1e6 / 245, rel=0.5)


def test_the_level_and_how_far_it_is_from_the_map_are_told():
    side = 200 * well_known_set("WebMercatorQuad").matrix("7").cell_size * 2**0.25
    response = ask(quarters_free(), target(bbox=f"0,0,{side},{side}", width="200", height="200"))
    assert response.header("X-Tile-Matrix") == "7; deviation=+0.250"


def quarters_free():
    return wms_of(painted("map"))


@pytest.mark.parametrize(
    ("asked", "dimensions"),
    [
        ({}, {"time": "2020", "depth": "10"}),
        ({"time": "2019"}, {"time": "2019", "depth": "10"}),
        ({"time": "2019-01-01T00:00:00.000Z"}, {"time": "2019", "depth": "10"}),
        ({"time": "current", "dim_depth": "10"}, {"time": "current", "depth": "10"}),
        ({"depth": "25"}, {"time": "2020", "depth": "25"}),
        ({"time": "default", "DIM_DEPTH": "40"}, {"time": "2020", "depth": "40"}),
    ],
    ids=str,
)
def test_dimensions_reach_the_source(asked, dimensions):
    source = Painted()
    map_of(wms_of(painted("map", source, dimensions=(TIME, LEVELS))), **asked)
    assert source.asked[0].dimensions == dimensions


def test_a_style_of_its_own_has_its_own_tiles():
    layer = painted("map", Painted(RED), styles=STYLES)
    grey = {("grey", "image/png"): Painted((90, 90, 90))}
    link = dataclasses.replace(layer.links[0], sources={**layer.links[0].sources, **grey})
    made = wms_of(dataclasses.replace(layer, links=(link,)))
    assert map_of(made, styles="grey").convert("RGB").getcolors() == [(60000, (90, 90, 90))]
    assert map_of(made, styles="").convert("RGB").getcolors() == [(60000, RED)]


def test_a_style_without_tiles_is_not_there():
    response = ask(wms_of(painted("map", styles=STYLES)), target(styles="grey"))
    assert exception_code(response) == "StyleNotDefined"


@pytest.mark.parametrize("name", ["nearest", "BILINEAR", "bicubic", "Lanczos"])
def test_the_client_may_choose_how_pixels_are_blended(name):
    assert map_of(quarters_only(), resampling=name).size == (300, 200)


def test_nearest_makes_no_new_colours():
    picture = map_of(quarters_only(), bbox="-3e6,-3e6,3e6,3e6", resampling="nearest")
    assert {colour for _, colour in picture.convert("RGB").getcolors()} == set(QUARTERS.values())
    picture = map_of(quarters_only(), bbox="-3e6,-3e6,3e6,3e6")
    assert len(picture.convert("RGB").getcolors()) > 4


@pytest.mark.parametrize(
    "asked",
    [
        {"bbox": "-40,190,-30,200"},
        {"bbox": "91,10,95,20"},
        {"bbox": "100,20,140,60"},
        {"bbox": "-1000,-1000,-900,-900"},
        {"crs": "EPSG:3857", "bbox": "3e7,0,4e7,1e7"},
        {"crs": "EPSG:2056", "bbox": "-9e6,-9e6,-8.9e6,-8.9e6"},
    ],
    ids=str,
)
def test_a_box_beyond_the_earth_is_empty_and_no_exception(asked):
    source = Painted()
    made = wms_of(trimmed(painted("map", source), "0", "3"))
    if asked.get("crs") == "EPSG:2056":
        link = dataclasses.replace(
            made.publication.layers["map"].links[0],
            limits={str(n): Limits(0, 0, 0, 0) for n in range(4)},
        )
        made = wms_of(dataclasses.replace(made.publication.layers["map"], links=(link,)))
    changed = {"crs": "EPSG:4326", **asked}
    picture = map_of(made, **changed, bgcolor="0x102030")
    assert picture.convert("RGB").getcolors() == [(60000, (16, 32, 48))]


def test_a_map_over_the_antimeridian_shows_both_sides():
    picture = map_of(quarters_only(), crs="EPSG:4326", bbox="10,170,30,190").convert("RGB")
    assert (picture.getpixel((10, 100)), picture.getpixel((290, 100))) == (BLUE, RED)


# --- what fails -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "status"), [(TileUnavailable("it is down"), 502), (TileTimeout("too slow"), 504)]
)
@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_tiles_that_cannot_be_had_are_an_exception(error, status, aligned, version):
    made = wms_of(painted("map", Painted(error=error)))
    size = {"width": "256", "height": "256"} if aligned else {}
    response = ask(made, target(version=version, **size))
    assert response.status == status
    assert exception_code(response, version) == ""
    assert str(error).encode() in response.body


def test_a_map_of_too_many_tiles_is_an_exception_that_says_so():
    made = wms_of(trimmed(painted("map"), "8", "9"))
    response = ask(made, target())
    assert response.status == 400
    assert b"more than 1024 tiles" in response.body
    assert exception_code(response) == ""


@pytest.mark.parametrize("size", ["256", "257"], ids=["the tile itself", "drawn"])
@pytest.mark.parametrize("body", [b"<html>nothing</html>", b"", Painted().body[:60]])
def test_a_tile_that_is_no_picture_is_an_exception(size, body):
    class Broken:
        def tile(self, request: TileRequest):
            return Tile(body, "image/png")

    response = ask(wms_of(painted("map", Broken())), target(width=size, height=size))
    assert response.status == 502
    assert exception_code(response) == ""


def test_a_protected_layer_is_open_to_no_other_website():
    made = wms_of(painted("map", protected=True), painted("open"))
    for layers in ("map", "open,map"):
        response = ask(made, target(layers=layers), origin="http://maps.example")
        assert response.status == 200
        assert response.header("Access-Control-Allow-Origin") == ""
        for changed in ({"styles": "bogus"}, {"styles": "bogus", "exceptions": "INIMAGE"}):
            refused = ask(made, target(layers=layers, **changed), origin="http://maps.example")
            assert refused.header("Access-Control-Allow-Origin") == ""
    for changed in ({}, {"styles": "bogus"}):
        answer = ask(made, target(layers="open", **changed))
        assert answer.header("Access-Control-Allow-Origin") == "*"


def test_a_free_map_has_an_etag_of_its_pixels():
    made = wms_of(painted("map"))
    first = ask(made, target(bbox="0,0,1e6,1e6"))
    again = ask(made, target(bbox="0,0,1e6,1e6"), if_none_match=first.header("ETag"))
    assert (first.status, again.status, again.body) == (200, 304, b"")
    assert picture_of(first).size == (300, 200)
