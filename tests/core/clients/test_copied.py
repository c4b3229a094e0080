"""What is copied for each client, told of a layer by values alone."""

from __future__ import annotations

import ast
import re

import pytest
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profiles import OFFERED, PROFILES
from wmts_bridge.tests.core.clients.layers import (
    BASE,
    PNG,
    VECTOR,
    WEBP,
    facts,
    grid,
    named,
    trimmed_below,
)

ALONE = f"{BASE}/layers/roads"
ADDRESSES = {
    "qgis": f"{ALONE}/qgis/wmts/1.0.0/WMTSCapabilities.xml",
    "arcgis-pro": f"{ALONE}/arcgis-pro/wmts/1.0.0/WMTSCapabilities.xml",
    "arcgis-online": f"{ALONE}/arcgis-online/wmts",
    "cadcorp": f"{ALONE}/cadcorp/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
    "fme": f"{ALONE}/fme/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
    "strict": f"{ALONE}/strict/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
    "default": f"{ALONE}/wmts/1.0.0/WMTSCapabilities.xml",
    "quadkey": f"{ALONE}/quadkey/ve?LayerName=roads@WebMercatorQuad&tile={{quadkey}}",
    "google-earth": f"{ALONE}/google-earth/kml/roads@WorldCRS84Quad.kml",
    "gdal": f"WMTS:{ALONE}/gdal/wmts/1.0.0/WMTSCapabilities.xml,layer=roads",
}
PICTURES_ONLY = [profile for profile in OFFERED if not profile.draws_vector_tiles]


def text(name, layer=None, base=BASE):
    """What is copied for the client with this identifier."""
    copied = copied_for(PROFILES[name], layer or facts(), base)
    assert copied.problem == ""
    return copied.text


@pytest.mark.parametrize(("name", "address"), ADDRESSES.items(), ids=ADDRESSES)
def test_the_address_is_the_one_that_the_client_asks_for(name, address):
    assert text(name) == address


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_all_addresses_stay_under_the_one_that_the_server_has(profile):
    copied = copied_for(profile, facts(), "https://maps.example/tiles/").text
    found = re.findall(r"https?://[^\s\"]+", copied)
    assert found
    assert all(one.startswith("https://maps.example/tiles/layers/roads/") for one in found)


def test_gdal_is_told_which_grid_where_there_are_several():
    several = facts(grid(), grid("WGS1984Quad"))
    assert text("gdal", several).endswith(",layer=roads,tilematrixset=WebMercatorQuad_2-5")


def test_leaflet_gets_rows_before_columns_and_only_what_there_is():
    copied = text("leaflet")
    assert "/roads/default/WebMercatorQuad_2-5/{z}/{y}/{x}.png" in copied
    assert "minZoom: 2," in copied
    assert "maxNativeZoom: 5," in copied
    assert "bounds: [[45.5, 5.123457], [47.987654, 11.2]]," in copied
    assert "zoomOffset" not in copied


def test_leaflet_counts_levels_of_large_tiles_from_one():
    copied = text("leaflet", facts(grid("WebMercatorQuad512", "1", "4")))
    assert "tileSize: 512," in copied
    assert "zoomOffset: -1," in copied
    assert "minZoom: 2," in copied
    assert "maxNativeZoom: 5," in copied


def test_cesium_gets_its_own_grid_of_degrees():
    copied = text("cesium", facts(grid("WGS1984Quad", "0", "3")))
    assert "/WGS1984Quad_0-3/{TileMatrix}/{TileRow}/{TileCol}.png" in copied
    assert "tilingScheme: new Cesium.GeographicTilingScheme()," in copied
    assert "minimumLevel" not in copied
    assert "maximumLevel: 3," in copied


def test_a_grid_that_fits_is_taken_wherever_it_stands():
    both = facts(grid("WGS1984Quad"), grid())
    assert "WebMercatorQuad_2-5" in text("leaflet", both)
    assert "WGS1984Quad_2-5" in text("cesium", both)


UNFIT = {
    "another CRS": grid("NZTM2000Quad", "0", "3"),
    "levels with other names": named({"2": "EPSG:3857:2"}),
    "levels named by other numbers": named({"2": "3", "3": "4", "4": "5", "5": "6"}),
    "a leading zero": named({"2": "02"}),
}


@pytest.mark.parametrize("name", ["leaflet", "cesium", "cesium-tms", "quadkey"])
@pytest.mark.parametrize("unfit", UNFIT.values(), ids=UNFIT)
def test_a_grid_that_the_client_cannot_find_its_way_in_is_refused_with_the_reason(name, unfit):
    copied = copied_for(PROFILES[name], facts(unfit), BASE)
    assert copied.text == ""
    assert "no such tile matrix set" in copied.problem


@pytest.mark.parametrize("profile", PICTURES_ONLY, ids=lambda profile: profile.identifier)
def test_vector_tiles_are_not_offered_to_those_who_draw_pictures(profile):
    copied = copied_for(profile, facts(formats=(VECTOR,), is_vector=True), BASE)
    assert copied.text == ""
    assert copied.problem.startswith(profile.title)


TILE_MAPS = {
    "Mercator": (grid(), "WebMercatorQuad"),
    "degrees": (grid("WGS1984Quad", "0", "3"), "WGS1984Quad"),
    "what fits, wherever it stands": (grid("WorldCRS84Quad"), "WorldCRS84Quad"),
}


@pytest.mark.parametrize(("found", "name"), TILE_MAPS.values(), ids=TILE_MAPS)
def test_cesium_reads_the_tile_map_of_its_grids(found, name):
    copied = text("cesium-tms", facts(grid("NZTM2000Quad"), found))
    address = f"{ALONE}/cesium-tms/tms/1.0.0/roads@{name}@png/"
    assert f'Cesium.TileMapServiceImageryProvider.fromUrl("{address}"),' in copied


@pytest.mark.parametrize(
    ("name", "unfit"),
    [
        ("cesium-tms", grid("WebMercatorQuad512")),
        ("cesium-tms", trimmed_below(grid())),
        ("quadkey", grid("WGS1984Quad")),
        ("quadkey", trimmed_below(grid())),
    ],
    ids=["large tiles", "a grid of fewer rows", "keys of degrees", "keys of fewer rows"],
)
def test_other_protocols_are_for_their_own_grids_alone(name, unfit):
    assert copied_for(PROFILES[name], facts(unfit), BASE).text == ""


def test_google_earth_is_told_why_it_cannot_show_a_layer():
    copied = copied_for(PROFILES["google-earth"], facts(kml_name=""), BASE)
    assert copied.text == ""
    assert "degrees" in copied.problem


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_nothing_is_copied_for_a_protocol_that_is_off(profile):
    off = facts(switched_off=frozenset({profile.service}))
    others = facts(switched_off=frozenset({"wmts", "tms", "quadkey", "kml"} - {profile.service}))
    assert copied_for(profile, off, BASE).text == ""
    assert profile.service in copied_for(profile, off, BASE).problem
    assert copied_for(profile, others, BASE).text


def test_openlayers_is_said_to_need_a_crs_that_it_does_not_know():
    assert "EPSG:2193 has to be registered" in text("openlayers", facts(grid("NZTM2000Quad")))
    assert "registered" not in text("openlayers")


@pytest.mark.parametrize("name", ["openlayers", "leaflet", "cesium", "cesium-tms"])
def test_words_of_a_stranger_stay_words_on_a_page(name):
    hostile = facts(attribution='"</script><img src=x onerror=alert(1)>\n\\')
    copied = text(name, hostile)
    assert "<" not in copied
    assert r"\"&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\n\\" in copied


def test_python_for_owslib_is_python():
    copied = text("owslib", facts(formats=(WEBP, PNG)))
    found = {
        word.arg: ast.literal_eval(word.value)
        for node in ast.walk(ast.parse(copied))
        if isinstance(node, ast.Call)
        for word in node.keywords
    }
    assert found == {
        "layer": "roads",
        "tilematrixset": "WebMercatorQuad_2-5",
        "tilematrix": "5",
        "row": 0,
        "column": 0,
        "format": "image/webp",
    }


def test_values_of_dimensions_stand_in_addresses_of_tiles():
    timed = facts(dimensions={"time": "2020-01-01T00:00/P1D"}, style="night")
    assert "/roads/night/2020-01-01T00%3A00%2FP1D/WebMercatorQuad_2-5/" in text("leaflet", timed)
