"""What is copied for each client, told of a layer by values alone."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

import pytest
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profile import Group
from wmts_bridge.plugin.core.clients.profiles import OFFERED, PROFILES
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.tests.core.clients.layers import (
    BASE,
    JPEG,
    PNG,
    VECTOR,
    WEBP,
    facts,
    grid,
    named,
    of,
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
    "any-wms": f"{ALONE}/any-wms/wms?SERVICE=WMS&REQUEST=GetCapabilities",
    "any-xyz": f"{ALONE}/any-xyz/xyz/roads@WebMercatorQuad/{{z}}/{{x}}/{{y}}.png",
}
SERVICES = {"wmts", "tms", "xyz", "quadkey", "kml", "wms"}
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
    assert copied.endswith("map.fitBounds([[45.5, 5.123457], [47.987654, 11.2]]);\n")
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


@pytest.mark.parametrize(
    "name", ["leaflet", "maplibre", "cesium", "cesium-tms", "any-xyz", "quadkey"]
)
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


def test_nobody_is_sent_to_a_wms_that_refuses_what_its_clients_ask_for():
    copied = copied_for(PROFILES["any-wms"], facts(only_tiles_as_maps=True), BASE)
    assert (copied.text, "only its own tiles" in copied.problem) == ("", True)


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_nothing_is_copied_for_a_protocol_that_is_off(profile):
    off = facts(switched_off=frozenset({profile.service}))
    others = facts(switched_off=frozenset(SERVICES - {profile.service}))
    assert copied_for(profile, off, BASE).text == ""
    assert profile.service in copied_for(profile, off, BASE).problem
    assert copied_for(profile, others, BASE).text


def test_openlayers_is_told_of_a_crs_that_it_does_not_know():
    copied = text("openlayers", facts(grid("NZTM2000Quad")))
    assert 'code: "EPSG:2193"' in copied
    assert 'axisOrientation: "neu"' in copied
    assert "addProjection" not in text("openlayers")


NAMES = {
    "EPSG:4326": "EPSG:4326",
    "OGC:CRS84": "urn:ogc:def:crs:OGC:1.3:CRS84",
    "ESRI:102001": "urn:ogc:def:crs:ESRI::102001",
}


@pytest.mark.parametrize(("crs", "name"), NAMES.items(), ids=NAMES)
def test_openlayers_is_told_a_crs_by_the_name_that_it_finds_in_the_document(crs, name):
    known = grid().tile_matrix_set
    copied = text("openlayers", facts(of(replace(known, crs=parse_crs(crs)))))
    assert f'new ol.View({{projection: "{name}"}})' in copied
    assert ("addProjection" in copied) == (crs == "ESRI:102001")


UNITS = {
    "EPSG:2056": 'units: "m"',
    "EPSG:4258": 'units: "degrees"',
    "EPSG:2263": "metersPerUnit: 0.304800609",
}


@pytest.mark.parametrize(("crs", "unit"), UNITS.items(), ids=UNITS)
def test_openlayers_is_told_the_unit_of_a_crs(crs, unit):
    known = grid().tile_matrix_set
    assert unit in text("openlayers", facts(of(replace(known, crs=parse_crs(crs)))))


def test_openlayers_looks_at_the_tiles_in_their_crs():
    copied = text("openlayers", facts(grid("WGS1984Quad", "0", "1")))
    assert 'new ol.View({projection: "EPSG:4326"})' in copied
    assert "map.getView().fit([-180.0, -90.0, 180.0, 90.0]);" in copied


def test_leaflet_by_wms_draws_any_grid():
    copied = text("leaflet-wms", facts(grid("NZTM2000Quad")))
    assert f'L.tileLayer.wms("{ALONE}/leaflet-wms/wms", {{' in copied
    assert 'layers: "roads",' in copied
    assert "transparent: true," in copied


def test_leaflet_by_wms_asks_a_photograph_for_no_transparency():
    copied = text("leaflet-wms", facts(formats=(JPEG, PNG), map_formats=(PNG, JPEG)))
    assert 'format: "image/jpeg",' in copied
    assert "transparent" not in copied


def test_leaflet_by_wms_asks_for_no_format_that_the_wms_lacks():
    copied = text("leaflet-wms", facts(formats=(JPEG, PNG), map_formats=(WEBP,)))
    assert 'format: "image/webp",' in copied


def test_leaflet_asks_a_wms_that_does_not_draw_for_its_tiles():
    large = grid("WebMercatorQuad512", "1", "4")
    copied = text("leaflet-wms", facts(large, only_tiles_as_maps=True))
    for option in ("minZoom: 2", "maxNativeZoom: 5", "maxZoom: 22", "tileSize: 512"):
        assert f"  {option},\n" in copied
    assert "zoomOffset" not in copied
    drawn = text("leaflet-wms", facts(large))
    assert "tileSize" not in drawn
    assert "maxNativeZoom" not in drawn
    assert "tileSize" not in text("leaflet-wms", facts(only_tiles_as_maps=True))
    elsewhere = facts(grid("NZTM2000Quad"), only_tiles_as_maps=True)
    copied = copied_for(PROFILES["leaflet-wms"], elsewhere, BASE)
    assert copied.text == ""
    assert "only its own tiles" in copied.problem


@pytest.mark.parametrize(
    ("found", "side"),
    [(grid(), 256), (grid("WebMercatorQuad512", "1", "4"), 512)],
    ids=["256 pixels", "512 pixels"],
)
def test_maplibre_is_told_the_tilejson_and_the_side_of_a_tile(found, side):
    copied = text("maplibre", facts(grid("NZTM2000Quad"), found))
    name = found.tile_matrix_set.parent
    address = f"{ALONE}/maplibre/xyz/roads@{name}.json"
    assert f'sources: {{tiles: {{type: "raster", url: "{address}", tileSize: {side}}}}},' in copied


def test_maplibre_looks_no_farther_than_web_mercator_goes():
    copied = text("maplibre", facts(extent=BoundingBox(-180, -90, 180, 90)))
    assert "bounds: [[-180.0, -85.051128], [180.0, 85.051128]]," in copied


def test_values_of_others_cannot_leave_their_place_in_an_address_of_qgis():
    copied = text("pyqgis", facts(style="a&url=http://evil.example/"))
    assert "styles=a%26url%3Dhttp://evil.example/&" in copied


# What shells of Unix and of Windows would make something else of between quotation marks. Windows
# takes %NAME% for a variable: the name of a style would have to be that of one.
FORBIDDEN = set("$`\\!\"'\n ")


def test_a_command_is_the_same_in_every_shell():
    hostile = facts(style="$(id) `id` \"; id; ! \\ '{a,b}[1-2]")
    command, address = text("curl", hostile).removesuffix('"\n').split(' "')
    assert command == "curl -f -o tile.png"
    assert not FORBIDDEN & set(address)
    assert not set("{}[]") & set(address)  # curl would fill them in
    assert address.endswith("/WebMercatorQuad_2-5/2/1/1.png")


@pytest.mark.parametrize("name", ["openlayers", "leaflet", "leaflet-wms", "cesium", "cesium-tms"])
def test_words_of_a_stranger_stay_words_on_a_page(name):
    hostile = facts(attribution='"</script><img src=x onerror=alert(1)>\n\\')
    copied = text(name, hostile)
    assert "<" not in copied
    assert r"\"&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\n\\" in copied


@pytest.mark.parametrize("profile", OFFERED, ids=lambda profile: profile.identifier)
def test_names_of_a_stranger_end_no_script(profile):
    hostile = "</script><!--"
    renamed = replace(grid().tile_matrix_set, identifier=hostile)
    copied = copied_for(profile, facts(of(renamed), style=hostile), BASE).text
    assert copied
    assert profile.group is not Group.WEB_PAGES or "<" not in copied


def test_python_for_owslib_is_python():
    copied = text("owslib", facts(formats=(WEBP, PNG)))
    found = {
        word.arg: ast.literal_eval(word.value)
        for node in ast.walk(ast.parse(copied))
        if isinstance(node, ast.Call)
        for word in node.keywords
        if isinstance(node.func, ast.Attribute) and node.func.attr == "gettile"
    }
    assert found == {
        "layer": "roads",
        "tilematrixset": "WebMercatorQuad_2-5",
        "tilematrix": "2",
        "row": 1,
        "column": 1,
        "format": "image/webp",
    }


def test_values_of_dimensions_stand_in_addresses_of_tiles():
    timed = facts(dimensions={"time": "2020-01-01T00:00/P1D"}, style="night")
    assert "/roads/night/2020-01-01T00%3A00%2FP1D/WebMercatorQuad_2-5/" in text("leaflet", timed)
