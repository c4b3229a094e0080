"""GetFeatureInfo and GetLegendGraphic: forwarded to the layer's own tile and style."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.capabilities.model import Style
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.core.service.published import ask
from wmts_bridge.tests.core.service.wms_asked import (
    Painted,
    exception_code,
    painted,
    picture_of,
    target,
    with_info,
    with_legend,
    wms_of,
)

QUERY = {
    "request": "GetFeatureInfo",
    "query_layers": "map",
    "info_format": "text/plain",
    "i": "0",
    "j": "0",
}


def server():
    source = Painted()
    return wms_of(
        with_info(painted("map", source), source),
        with_info(painted("degrees", source, "WorldCRS84Quad"), source),
        painted("picture"),
    )


def told(made=None, **changed):
    """What is said of a place."""
    response = ask(made or server(), target(**{**QUERY, **changed}))
    assert response.status == 200, response.body
    return response.body.decode()


ONE_TILE = {"bbox": "0,0,20037508.342789244,20037508.342789244", "width": "256", "height": "256"}


@pytest.mark.parametrize(
    ("pixel", "said"),
    [
        (("0", "0"), "1/1/0 0,0"),
        (("255", "255"), "1/1/0 255,255"),
        (("17", "99"), "1/1/0 17,99"),
    ],
)
def test_a_pixel_of_a_tile_is_that_pixel(pixel, said):
    i, j = pixel
    assert told(**ONE_TILE, i=i, j=j) == said


def test_version_1_1_1_counts_by_x_and_y():
    assert told(version="1.1.1", **ONE_TILE, i=None, j=None, x="17", y="99") == "1/1/0 17,99"


def test_a_pixel_of_a_free_map_is_found_in_its_tile():
    box = "-156543.03392804097,-156543.03392804097,156543.03392804097,156543.03392804097"
    asked = {"bbox": box, "width": "2", "height": "2"}
    assert told(**asked, i="0", j="0") == "0/0/0 127,127"
    assert told(**asked, i="1", j="1") == "0/0/0 128,128"


@pytest.mark.parametrize(
    "asked",
    [
        {"crs": "EPSG:4326", "bbox": "0,0,90,90"},
        {"crs": "CRS:84", "bbox": "0,0,90,90"},
        {"version": "1.1.1", "srs": "EPSG:4326", "crs": None, "bbox": "0,0,90,90"},
    ],
    ids=str,
)
def test_a_pixel_of_another_crs_is_projected(asked):
    size = {"width": "90", "height": "90", "i": "44", "j": "59"}  # 44.5 east, 30.5 north
    assert told(layers="degrees", query_layers="degrees", **asked, **size) == "0/1/0 63,84"
    level, place = told(**asked, **size).split(" ")
    assert (level, place) == ("0/0/0", "159,105")


def test_a_pixel_behind_the_antimeridian_is_found_on_the_other_side():
    asked = {"crs": "CRS:84", "bbox": "170,0,190,20", "width": "20", "height": "20"}
    said = told(layers="degrees", query_layers="degrees", **asked, i="15", j="10")
    assert said == "0/0/0 7,114"  # 174.5 west, 9.5 north


def test_levels_that_are_only_drawn_are_not_asked():
    made = server()
    layer = made.publication.layers["map"]
    link = dataclasses.replace(layer.links[0], drawn=frozenset({"1", "2"}))
    made = wms_of(dataclasses.replace(layer, links=(link,)))
    assert told(made, **ONE_TILE, i="17", j="99").split("/")[0] in ("0", "3")


@pytest.mark.parametrize(
    ("info_format", "body"),
    [("text/plain", ""), ("application/json", '{"type": "FeatureCollection", "features": []}')],
)
def test_where_there_is_no_tile_nothing_is_known(info_format, body):
    made = server()
    layer = made.publication.layers["map"]
    link = dataclasses.replace(layer.links[0], limits={"1": Limits(1, 1, 1, 1)})
    made = wms_of(dataclasses.replace(layer, links=(link,)))
    assert told(made, **ONE_TILE, info_format=info_format) == body


@pytest.mark.parametrize("info_format", ["text/plain", "application/json"])
def test_the_type_is_the_one_asked_for(info_format):
    response = ask(server(), target(**{**QUERY, "info_format": info_format}))
    assert response.header("Content-Type") == info_format
    assert response.header("Content-Security-Policy") == "sandbox"


def test_without_a_format_it_is_the_layers_first():
    assert told(**ONE_TILE, info_format=None) == "1/1/0 0,0"


def test_the_format_of_the_map_need_not_be_said():
    assert told(**ONE_TILE, format=None) == "1/1/0 0,0"


REFUSED = {
    "bad format": ({"info_format": "text/none"}, "InvalidFormat"),
    "i outside": ({"i": "300"}, "InvalidPoint"),
    "j outside": ({"j": "200"}, "InvalidPoint"),
    "negative": ({"i": "-1"}, "InvalidPoint"),
    "no point": ({"i": None}, "InvalidPoint"),
    "no number": ({"j": "1.5"}, "InvalidPoint"),
    "unknown layer": ({"query_layers": "none"}, "LayerNotDefined"),
    "no layer": ({"query_layers": None}, "LayerNotDefined"),
    "layer that is not shown": ({"query_layers": "degrees"}, "LayerNotDefined"),
    "not queryable": ({"layers": "picture", "query_layers": "picture"}, "LayerNotQueryable"),
}


@pytest.mark.parametrize("case", REFUSED)
@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_what_is_wrong_is_told_by_its_code(case, version):
    changed, code = REFUSED[case]
    response = ask(server(), target(**{**QUERY, "version": version, **changed}))
    assert exception_code(response, version) == code


# --- legends --------------------------------------------------------------------------------------

LEGEND = "/wms?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetLegendGraphic&LAYER=map"


@pytest.mark.parametrize("style", ["", "&STYLE=", "&STYLE=default"])
@pytest.mark.parametrize("name", ["image/png", "image/jpeg", ""])
def test_a_legend_is_the_styles_own(style, name):
    address = f"{LEGEND}{style}&FORMAT={name}"
    response = ask(wms_of(with_legend(painted("map"))), address)
    assert response.header("Content-Type") == (name or "image/png")
    assert picture_of(response).size == (20, 30)


def test_default_is_the_name_of_the_default_style_of_a_legend_too():
    plain = with_legend(painted("map"))
    night = dataclasses.replace(
        plain,
        styles=(Style("night", is_default=True),),
        legends={"night": plain.legends["default"]},
    )
    assert picture_of(ask(wms_of(night), f"{LEGEND}&STYLE=default")).size == (20, 30)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ("&STYLE=none", "StyleNotDefined"),
        ("&FORMAT=image/tiff", "InvalidFormat"),
        ("", ""),
    ],
)
def test_a_legend_that_is_not_there_is_an_exception(changed, code):
    made = wms_of(with_legend(painted("map")) if changed else painted("map"))
    assert exception_code(ask(made, LEGEND + changed), "1.1.1") == (code or "StyleNotDefined")


def test_a_legend_of_an_unknown_layer_is_an_exception():
    response = ask(wms_of(), LEGEND)
    assert exception_code(response, "1.1.1") == "LayerNotDefined"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        (target(**{**QUERY, "query_layers": None}), "QUERY_LAYERS"),
        (LEGEND.replace("LAYER=map", "LAYER="), "LAYER"),
    ],
)
def test_a_layer_that_was_not_named_is_said_to_be_missing(address, name):
    response = ask(server(), address)
    exception_code(response, "1.1.1" if name == "LAYER" else "1.3.0")
    assert f"The parameter {name} is missing.".encode() in response.body
