"""Addresses of tiles and of feature info, by template and by parameters."""

from __future__ import annotations

import dataclasses
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.capabilities.asking import (
    Asked,
    info_address,
    tile_address,
    usual_format,
)
from wmts_bridge.plugin.core.capabilities.model import (
    KVP,
    RESTFUL,
    CapabilitiesDocument,
    Dimension,
    Endpoint,
    Layer,
    Operation,
    ResourceUrl,
    ServiceIdentification,
    ServiceProvider,
    TileMatrixSetLink,
)

HOST = "http://127.0.0.1:9"
PLACE = "/{TileMatrix}/{TileRow}/{TileCol}"
TIME = Dimension("Time", "current", ("current", "2020-01-01"))


def document(layer, kvp=None, info=None, rest=f"{HOST}/rest/"):
    operations = []
    for name, href in (("GetTile", kvp), ("GetFeatureInfo", info)):
        endpoints = [Endpoint(RESTFUL, rest)] if rest else []
        if href:
            endpoints.append(Endpoint(KVP, HOST + href))
        operations.append(Operation(name, tuple(endpoints)))
    return CapabilitiesDocument(
        ServiceIdentification("t"), ServiceProvider("p"), tuple(operations), (layer,)
    )


def layer(*urls, formats=("image/png",), sets=("EPSG:3857",), dimensions=()):
    links = tuple(map(TileMatrixSetLink, sets))
    return Layer("ws:a b", "", links, formats, resource_urls=urls, dimensions=dimensions)


def tiles(template, media_type="image/png", kind="tile"):
    return ResourceUrl(media_type, HOST + template, kind)


def asked(of, media_type="image/png", **changes):
    return Asked(of, "dark/1", media_type, "EPSG:3857")._replace(**changes)


@pytest.mark.parametrize(
    ("template", "address"),
    [
        (
            "/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png",
            "/dark%2F1/EPSG:3857/EPSG:3857:5/7/6.png",
        ),
        ("/{layer}/{STYLE}/{tilematrix}-{tilecol}-{tilerow}", "/ws:a%20b/dark%2F1/EPSG:3857:5-6-7"),
        (PLACE + "?style={style}&l={Layer}", "/EPSG:3857:5/7/6?style=dark/1&l=ws:a%20b"),
        ("/%7BTileMatrix%7D/%7btilerow%7d/{ TileCol }", "/EPSG:3857:5/7/6"),
        ("/100%/a b/ä" + PLACE, "/100%25/a%20b/%C3%A4/EPSG:3857:5/7/6"),
        ("/%20;key=1" + PLACE + ".png?f=%s", "/%20;key=1/EPSG:3857:5/7/6.png?f=%25s"),
        ("/{Unknown}" + PLACE, "//EPSG:3857:5/7/6"),
    ],
    ids=["path", "any case", "query", "encoded braces", "unsafe text", "percent", "unknown"],
)
def test_a_template_is_filled_in(template, address):
    of = layer(tiles(template))
    assert tile_address(document(of), asked(of))("EPSG:3857:5", 6, 7, {}) == HOST + address


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({}, "current"),
        ({"TIME": "2020-01-01T00:00:00Z"}, "2020-01-01T00:00:00Z"),
        ({"Time": "a/b+c&d"}, "a%2Fb%2Bc%26d"),
        ({"elevation": "5"}, "current"),
    ],
    ids=["default", "any case", "unsafe", "another"],
)
def test_dimensions_are_filled_in_with_their_default_or_a_value(values, shown):
    of = layer(tiles("/{time}" + PLACE), dimensions=(TIME,))
    found = tile_address(document(of), asked(of))
    assert found("0", 6, 7, values) == f"{HOST}/{shown}/0/7/6"
    assert found("0", 6, 7, {}) == f"{HOST}/current/0/7/6"


def test_dimensions_are_parameters_by_their_own_names():
    of = layer(dimensions=(TIME, Dimension("dim_ä", "1", ("1",))))
    found = tile_address(document(of, "/wmts?"), asked(of))
    assert found("0", 6, 7, {"time": "a b"}).endswith("&TILECOL=6&Time=a%20b&dim_%C3%A4=1")


def test_templates_for_one_format_are_mirrors_and_those_for_others_are_not():
    of = layer(tiles("/1" + PLACE), tiles("/x" + PLACE, "image/jpeg"), tiles("/2" + PLACE))
    found = tile_address(document(of), asked(of))
    addresses = {found("0", column, 0, {}) for column in range(4)}
    assert {address[: len(HOST) + 2] for address in addresses} == {f"{HOST}/1", f"{HOST}/2"}


@pytest.mark.parametrize(
    ("href", "start"),
    [
        ("/wmts?", "/wmts?"),
        ("/wmts", "/wmts?"),
        ("/wmts??", "/wmts?"),
        ("/cgi?map=/a%20b.map&", "/cgi?map=/a%20b.map&"),
        ("/wmts?service=WMS&Request=GetTile&token=x&&VERSION=1&layer=q#top", "/wmts?token=x&"),
    ],
    ids=["question mark", "none", "two", "own query", "our parameters"],
)
def test_parameters_are_added_to_what_the_address_has(href, start):
    of = layer()
    found = tile_address(document(of, href), asked(of))
    assert found("EPSG:3857:5", 6, 7, {}) == (
        f"{HOST}{start}SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=ws:a%20b&STYLE=dark/1"
        "&FORMAT=image/png&TILEMATRIXSET=EPSG:3857&TILEMATRIX=EPSG:3857:5&TILEROW=7&TILECOL=6"
    )


BOTH = "/wmts?"


@pytest.mark.parametrize(
    ("of", "changes", "kvp", "is_kvp"),
    [
        (layer(tiles(PLACE)), {}, BOTH, False),
        (layer(tiles(PLACE)), {"encoding": KVP}, BOTH, True),
        (layer(tiles(PLACE)), {"encoding": RESTFUL}, BOTH, False),
        (layer(tiles(PLACE, "image/jpeg")), {}, BOTH, True),
        (layer(tiles("/{Style}" + PLACE)), {"style": ""}, BOTH, True),
        (layer(tiles("/{Style}" + PLACE)), {"style": ""}, None, False),
        (layer(tiles(PLACE), dimensions=(TIME,)), {}, BOTH, True),
        (layer(tiles(PLACE), sets=("EPSG:3857", "other")), {}, BOTH, True),
        (layer(tiles("/EPSG:3857" + PLACE), sets=("EPSG:3857", "other")), {}, BOTH, False),
        (layer(tiles("/{TileMatrix}/{x}/{y}")), {}, BOTH, True),
        (layer(tiles("/{Time}" + PLACE)), {}, BOTH, True),
        (layer(tiles(PLACE, "image/jpg")), {"media_type": "image/jpeg"}, BOTH, False),
        (layer(tiles(PLACE, "")), {}, BOTH, False),
        (layer(tiles(PLACE, kind="simpleProfileTile")), {}, BOTH, False),
        (layer(tiles(PLACE, kind="FeatureInfo")), {}, BOTH, True),
    ],
    ids=[
        "template first",
        "KVP wanted",
        "template wanted",
        "other format",
        "empty style",
        "empty style, nothing else",
        "template without dimension",
        "template without set",
        "set written out",
        "not a WMTS template",
        "unknown variable",
        "other name of the format",
        "any format",
        "WMTS Simple",
        "no template for tiles",
    ],
)
def test_the_way_that_says_more_is_taken(of, changes, kvp, is_kvp):
    found = tile_address(document(of, kvp), asked(of, **changes))
    assert ("REQUEST=GetTile" in found("0", 0, 0, {})) is is_kvp


def test_an_endpoint_without_templates_is_asked_as_the_standard_shows():
    of = layer(dimensions=(TIME,), formats=("image/jpeg",))
    found = tile_address(document(of), asked(of, "image/jpeg"))
    expected = "/rest/ws:a%20b/dark%2F1/current/EPSG:3857/5/7/6.jpg"
    assert found("5", 6, 7, {}) == HOST + expected


@pytest.mark.parametrize(
    "of",
    [
        layer(tiles(PLACE, "image/jpeg")),
        layer(tiles("/{TileRow}")),
        layer(ResourceUrl("image/png", "tiles" + PLACE)),
    ],
    ids=["other format", "no place", "relative"],
)
def test_what_is_offered_in_no_way_cannot_be_asked(of):
    assert tile_address(document(of), asked(of)) is None
    assert tile_address(document(of, rest=""), asked(of, encoding=KVP)) is None
    assert info_address(document(of, "/wmts?"), asked(of), "text/plain") is None


def test_feature_info_is_asked_at_a_pixel():
    of = layer(tiles(PLACE + "/{J}/{I}", "text/plain", "FeatureInfo"))
    found = info_address(document(of), asked(of), "text/plain")
    assert found("0", 6, 7, 1, 2, {}) == f"{HOST}/0/7/6/2/1"
    by_kvp = info_address(document(of, info="/wmts?"), asked(of), "text/html")
    query = parse_qs(urlsplit(by_kvp("0", 6, 7, 1, 2, {})).query)
    assert (query["REQUEST"], query["INFOFORMAT"]) == (["GetFeatureInfo"], ["text/html"])
    assert (query["I"], query["J"], query["TILECOL"]) == (["1"], ["2"], ["6"])


@given(st.text(), st.text())
def test_any_identifier_arrives_as_it_is(name, matrix):
    name, matrix = (text.encode("utf-8", "replace").decode() for text in (name, matrix))
    of = dataclasses.replace(layer(tiles("/{Layer}/{Style}" + PLACE)), identifier=name)
    style = name or "-"
    path = tile_address(document(of), asked(of, style=style))(matrix, 1, 2, {})
    parts = path[len(HOST) + 1 :].split("/")
    assert [unquote(part) for part in parts] == [name, style, matrix, "2", "1"]


@pytest.mark.parametrize(
    ("formats", "usual"),
    [
        (("image/jpeg", "image/png"), "image/png"),
        (("image/png; mode=8bit", "image/png"), "image/png"),
        (("image/jpeg", "image/png8"), "image/png8"),
        (("image/jpeg", "image/gif"), "image/jpeg"),
        (("application/pdf", "image/webp"), "image/webp"),
        (("tiles",), "tiles"),
        ((), "image/png"),
    ],
    ids=lambda value: value if isinstance(value, str) else ",".join(value),
)
def test_png_is_asked_for_first(formats, usual):
    assert usual_format(layer(formats=formats)) == usual
