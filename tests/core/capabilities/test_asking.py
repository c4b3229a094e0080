"""Addresses of tiles and of feature info, by template and by parameters."""

from __future__ import annotations

import pytest
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
    Endpoint,
    Layer,
    Operation,
    ResourceUrl,
    ServiceIdentification,
    ServiceProvider,
    TileMatrixSetLink,
)

HOST = "http://127.0.0.1:9"


def document(layer, kvp=None, info=None):
    operations = []
    for name, href in (("GetTile", kvp), ("GetFeatureInfo", info)):
        if href:
            endpoints = (Endpoint(RESTFUL, f"{HOST}/rest/"), Endpoint(KVP, href))
            operations.append(Operation(name, endpoints))
    return CapabilitiesDocument(
        ServiceIdentification("t"), ServiceProvider("p"), tuple(operations), (layer,)
    )


def layer(*urls, formats=("image/png",)):
    links = (TileMatrixSetLink("EPSG:3857"),)
    return Layer("ws:a b", "title", links, formats, resource_urls=urls)


def asked(of, media_type="image/png"):
    return Asked(of, "dark/1", media_type, "EPSG:3857")


@pytest.mark.parametrize(
    ("template", "address"),
    [
        ("/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png",
         "/dark%2F1/EPSG:3857/EPSG:3857:5/7/6.png"),
        ("/{layer}/{STYLE}/{tilematrix}-{tilecol}-{tilerow}",
         "/ws:a%20b/dark%2F1/EPSG:3857:5-6-7"),
        ("/{Time}/{Elevation}/{TileMatrix}/{TileCol}", "/2020-01-01/%2B5/EPSG:3857:5/6"),
        ("/{Unknown}/{TileRow}", "//7"),
    ],
)  # fmt: skip
def test_a_template_is_filled_in_any_case(template, address):
    of = layer(ResourceUrl("image/png", HOST + template))
    found = tile_address(document(of), asked(of))
    dimensions = {"time": "2020-01-01", "ELEVATION": "+5"}
    expected = HOST + address.replace("%2B5", "+5")
    assert found("EPSG:3857:5", 6, 7, dimensions) == expected


def test_templates_for_one_format_are_mirrors_and_those_for_others_are_not():
    of = layer(
        ResourceUrl("image/png", HOST + "/1/{TileRow}"),
        ResourceUrl("image/jpeg", HOST + "/jpeg/{TileRow}"),
        ResourceUrl("image/png", HOST + "/2/{TileRow}"),
    )
    found = tile_address(document(of), asked(of))
    assert {found("0", column, 0, {}) for column in range(4)} == {f"{HOST}/1/0", f"{HOST}/2/0"}


@pytest.mark.parametrize(
    ("href", "start"),
    [("/wmts?", "/wmts?"), ("/wmts", "/wmts?"), ("/cgi?map=/a%20b.map&", "/cgi?map=/a%20b.map&"),
     ("/wmts?service=WMS&token=x", "/wmts?token=x&")],
)  # fmt: skip
def test_parameters_are_added_to_what_the_address_has(href, start):
    of = layer()
    found = tile_address(document(of, HOST + href), asked(of))
    assert found("EPSG:3857:5", 6, 7, {"time": "a b"}) == (
        f"{HOST}{start}SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=ws%3Aa+b&STYLE=dark%2F1"
        "&FORMAT=image%2Fpng&TILEMATRIXSET=EPSG%3A3857&TILEMATRIX=EPSG%3A3857%3A5&TILEROW=7"
        "&TILECOL=6&time=a+b"
    )


def test_a_format_without_template_is_asked_for_by_parameters():
    of = layer(ResourceUrl("image/jpeg", HOST + "/{TileRow}"))
    found = tile_address(document(of, HOST + "/wmts?"), asked(of))
    assert "REQUEST=GetTile" in found("0", 0, 0, {})


def test_what_is_offered_in_no_way_cannot_be_asked():
    of = layer(ResourceUrl("image/jpeg", HOST + "/{TileRow}"))
    assert tile_address(document(of), asked(of)) is None
    assert info_address(document(of, HOST + "/wmts?"), asked(of), "text/plain") is None


def test_feature_info_is_asked_at_a_pixel():
    of = layer(ResourceUrl("text/plain", HOST + "/{TileRow}/{TileCol}/{J}/{I}", "FeatureInfo"))
    found = info_address(document(of), asked(of), "text/plain")
    assert found("0", 6, 7, 1, 2, {}) == f"{HOST}/7/6/2/1"
    by_kvp = info_address(document(of, info=HOST + "/wmts?"), asked(of), "text/html")
    assert by_kvp("0", 6, 7, 1, 2, {}).endswith(
        "&INFOFORMAT=text%2Fhtml&TILEMATRIX=0&TILEROW=7&TILECOL=6&I=1&J=2"
    )


@pytest.mark.parametrize(
    ("formats", "usual"),
    [(("image/jpeg", "image/png"), "image/png"), (("image/jpeg",), "image/jpeg"),
     (("image/jpeg", "image/png8"), "image/png8")],
)  # fmt: skip
def test_png_is_asked_for_first(formats, usual):
    assert usual_format(layer(formats=formats)) == usual
