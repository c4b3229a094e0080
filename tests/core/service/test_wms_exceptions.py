"""What a WMS refuses, and how: codes, types and pictures of either version (rows 57-59)."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.service.wms_turns import MapTurns
from wmts_bridge.tests.core.service.published import ask, layer
from wmts_bridge.tests.core.service.wms_asked import (
    LEVELS,
    TIME,
    Painted,
    exception_code,
    map_of,
    painted,
    picture_of,
    target,
    wms_of,
)

VERSIONS = ("1.1.1", "1.3.0")


def server():
    return wms_of(
        painted("map"),
        painted("time", dimensions=(TIME, LEVELS)),
        layer("roads", formats=("application/vnd.mapbox-vector-tile",)),
    )


REFUSED = {
    "no layers": ({"layers": None}, "LayerNotDefined"),
    "empty layers": ({"layers": ""}, "LayerNotDefined"),
    "unknown layer": ({"layers": "none"}, "LayerNotDefined"),
    "second layer unknown": ({"layers": "map,none"}, "LayerNotDefined"),
    "layer of vector tiles": ({"layers": "roads"}, "LayerNotDefined"),
    "unknown style": ({"styles": "none"}, "StyleNotDefined"),
    "second style unknown": ({"layers": "map,map", "styles": ",none"}, "StyleNotDefined"),
    "more styles than layers": ({"styles": "default,default"}, "StyleNotDefined"),
    "fewer styles than layers": (
        {"layers": "map,map,map", "styles": "default,default"},
        "StyleNotDefined",
    ),
    "too many layers": ({"layers": ",".join(["map"] * 17)}, ""),
    "unknown format": ({"format": "image/tiff"}, "InvalidFormat"),
    "no format": ({"format": None}, "InvalidFormat"),
    "vector tiles": ({"format": "application/vnd.mapbox-vector-tile"}, "InvalidFormat"),
    "no box": ({"bbox": None}, ""),
    "three numbers": ({"bbox": "0,0,1"}, ""),
    "five numbers": ({"bbox": "0,0,1,1,1"}, ""),
    "no numbers": ({"bbox": "a,b,c,d"}, ""),
    "not a number": ({"bbox": "0,0,nan,1"}, ""),
    "infinite": ({"bbox": "0,0,inf,1"}, ""),
    "overflowing": ({"bbox": "0,0,1e999,1"}, ""),
    "far away": ({"bbox": "0,0,1e300,1e300"}, ""),
    "underlined number": ({"bbox": "0,0,1_0,1"}, ""),
    "digits of other scripts": ({"bbox": "0,0,%D9%A1,1"}, ""),
    "no width": ({"bbox": "5,0,5,10"}, ""),
    "no height": ({"bbox": "0,5,10,5"}, ""),
    "left and right exchanged": ({"bbox": "10,0,0,10"}, ""),
    "top and bottom exchanged": ({"bbox": "0,10,10,0"}, ""),
    "smaller than a pixel can be": ({"bbox": "0,0,1e-300,1e-300"}, ""),
    "width of zero": ({"width": "0"}, ""),
    "negative width": ({"width": "-1"}, ""),
    "large width": ({"width": "100000"}, ""),
    "larger than is drawn": ({"width": "4097"}, ""),
    "endless width": ({"width": "9" * 5000}, ""),
    "half a pixel": ({"height": "10.5"}, ""),
    "height of words": ({"height": "high"}, ""),
    "no height given": ({"height": None}, ""),
    "no colour": ({"bgcolor": "white"}, ""),
    "unknown resampling": ({"resampling": "magic"}, ""),
    "no version": ({"version": None}, ""),
    "unknown version": ({"version": "1.2.0"}, ""),
    "other service": ({"service": "WFS"}, ""),
    "no request": ({"request": None}, ""),
    "unknown request": ({"request": "GetNothing"}, "OperationNotSupported"),
    "malformed value": ({"layers": "%"}, ""),
    "unknown time": ({"layers": "time", "time": "1999"}, "InvalidDimensionValue"),
    "several times": ({"layers": "time", "time": "2019,2020"}, "InvalidDimensionValue"),
    "unknown depth": ({"layers": "time", "dim_depth": "21"}, "InvalidDimensionValue"),
}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("case", REFUSED)
def test_what_is_wrong_is_told_by_a_valid_report(case, version):
    changed, code = REFUSED[case]
    asked = {"version": version, **changed}
    response = ask(server(), target(**asked))
    assert response.status == 400
    spoken = "1.1.1" if (asked["version"] or "1.3.0") < "1.3.0" else "1.3.0"
    assert exception_code(response, spoken) == code


@pytest.mark.parametrize("name", ["EPSG:1", "NONE:4326", "nothing", "", "EPSG:5773", "AUTO2:42001"])
@pytest.mark.parametrize(
    ("version", "key", "code"),
    [("1.1.1", "srs", "InvalidSRS"), ("1.3.0", "crs", "InvalidCRS")],
)
def test_an_unknown_crs_is_called_as_each_version_does(version, key, code, name):
    response = ask(server(), target(version=version, **{"crs": None, key: name}))
    assert exception_code(response, version) == code


def test_what_is_echoed_is_escaped():
    response = ask(server(), target(layers="<script>&'"))
    assert b"<script>" not in response.body
    assert exception_code(response) == "LayerNotDefined"


def test_a_parameter_given_twice_is_refused():
    response = ask(server(), target() + "&LAYERS=time")
    assert exception_code(response) == ""
    assert b"LAYERS" in response.body


def test_parameters_have_any_case_and_unknown_ones_are_ignored():
    address = target().replace("LAYERS", "Layers").replace("REQUEST=GetMap", "request=GETMAP")
    address += "&DPI=96&MAP_RESOLUTION=96&FORMAT_OPTIONS=dpi:96&TILED=true&HELLO=world"
    assert ask(server(), address).status == 200


@pytest.mark.parametrize(
    "written", ["LAYERS=%6D%61%70", "%4CAYERS=map", "LAYERS=map&BBOX=0%2C0%2C%2B9,9"]
)
def test_what_is_percent_encoded_is_decoded(written):
    address = target(layers=None, bbox=None if "BBOX" in written else "0,0,9,9")
    assert ask(server(), f"{address}&{written}").status == 200


def test_maps_are_asked_for_by_the_names_of_version_1_0_too():
    address = target(version="1.1.1").replace("REQUEST=GetMap", "REQUEST=map")
    assert ask(server(), address.replace("VERSION", "WMTVER")).status == 200


def test_below_the_address_there_is_nothing():
    response = ask(server(), "/wms/1.3.0/map?REQUEST=GetMap")
    assert response.status == 404
    assert exception_code(response) == ""


# --- pictures -------------------------------------------------------------------------------------

IN_IMAGE = {"1.1.1": "application/vnd.ogc.se_inimage", "1.3.0": "INIMAGE"}
BLANK = {"1.1.1": "application/vnd.ogc.se_blank", "1.3.0": "BLANK"}
XML = {"1.1.1": "application/vnd.ogc.se_xml", "1.3.0": "XML"}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("asked", [None, "", "XML", "none"])
def test_exceptions_are_xml_unless_asked_for_otherwise(version, asked):
    exceptions = XML[version] if asked == "XML" else asked
    response = ask(server(), target(version=version, layers="none", exceptions=exceptions))
    assert exception_code(response, version) == "LayerNotDefined"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", ["image/png", "image/jpeg", "image/gif", "image/webp"])
def test_an_exception_in_the_image_can_be_seen(version, name):
    changed = {"version": version, "layers": "none", "format": name}
    response = ask(server(), target(**changed, exceptions=IN_IMAGE[version]))
    assert response.status == 200
    picture = picture_of(response).convert("L")
    assert picture.size == (300, 200)
    assert picture.getextrema()[0] < 60, "there are no letters"
    assert response.header("Cache-Control") == "no-cache"


@pytest.mark.parametrize("version", VERSIONS)
def test_a_blank_exception_is_all_background(version):
    changed = {"version": version, "layers": "none", "exceptions": BLANK[version]}
    picture = map_of(server(), **changed, bgcolor="0x0A0B0C")
    assert picture.convert("RGB").getcolors() == [(60000, (10, 11, 12))]
    clear = map_of(server(), **changed, transparent="TRUE")
    assert clear.convert("RGBA").getchannel("A").getextrema() == (0, 0)
    white = map_of(server(), **changed, transparent="TRUE", format="image/jpeg")
    assert white.convert("L").getextrema()[0] > 250


@pytest.mark.parametrize("exceptions", ["INIMAGE", "BLANK"])
@pytest.mark.parametrize("changed", [{"width": "0"}, {"format": "image/tiff"}, {"bgcolor": "none"}])
def test_what_cannot_be_drawn_is_told_by_xml(exceptions, changed):
    response = ask(server(), target(exceptions=exceptions, **changed))
    assert response.status == 400
    exception_code(response)


@pytest.mark.parametrize("size", ["1", "20", "4096"])
def test_an_exception_fits_any_size(size):
    changed = {"width": size, "height": "30", "layers": "x" * 2000, "exceptions": "INIMAGE"}
    assert map_of(server(), **changed).size == (int(size), 30)


@pytest.mark.parametrize("exceptions", ["INIMAGE", "BLANK"])
def test_a_picture_of_an_exception_waits_for_its_turn_like_a_map(exceptions):
    turns = MapTurns(memory=1, seconds=0.01)
    made = wms_of(painted("map"), turns=turns)
    with turns.turn(1, 1):
        response = ask(made, target(layers="none", exceptions=exceptions))
    assert exception_code(response) == "LayerNotDefined"
    assert map_of(made, layers="none", exceptions=exceptions).size == (300, 200)


def test_tiles_that_fail_are_told_in_the_image():
    made = wms_of(painted("map", Painted(error=TileUnavailable("the remote is down"))))
    picture = map_of(made, exceptions="INIMAGE", transparent="TRUE")
    assert picture.convert("RGBA").getbbox() is not None
    blank = map_of(made, exceptions="BLANK", transparent="TRUE")
    assert blank.convert("RGBA").getchannel("A").getextrema() == (0, 0)


def test_get_capabilities_has_no_exceptions_in_images():
    address = "/wms?REQUEST=GetCapabilities&UPDATESEQUENCE=99&EXCEPTIONS=INIMAGE&WIDTH=9&HEIGHT=9"
    response = ask(server(), address + "&FORMAT=image/png")
    assert exception_code(response) == "InvalidUpdateSequence"
