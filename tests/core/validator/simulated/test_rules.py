"""Single rules of single clients, and what is told of them."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl

import pytest
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.plugin.core.validator.simulated.client import verdicts_of
from wmts_bridge.plugin.core.validator.simulated.clients import CLIENTS
from wmts_bridge.tests.core.validator.clean import clean_document, clean_subject, spoilt

_BY_NAME = {client.name: client for client in CLIENTS}
_MERCATOR = ">urn:ogc:def:crs:EPSG::3857<"
_DEGREES = ">urn:ogc:def:crs:EPSG::4326<"


def verdict(name: str, text: str, layer: str = "region"):
    """Return the outcome and the reason."""
    found = {one.layer: one for one in _BY_NAME[name].verdicts(spoilt(text))}[layer]
    return found.outcome, found.why


def in_degrees(spelling: str = _DEGREES) -> str:
    """Return a document whose layer `world` is in degrees alone, and named like this."""
    link = r"<TileMatrixSetLink>\s*<TileMatrixSet>WebMercatorQuad</TileMatrixSet>.*?SetLink>"
    return re.sub(link, "", clean_document(), count=1, flags=re.S).replace(_DEGREES, spelling)


@pytest.mark.parametrize("name", ["OpenLayers", "OpenLayers before 10.11"])
def test_openlayers_takes_the_degree_of_its_own_sphere_for_systems_told_by_proj4(name):
    outcome, why = verdict(name, in_degrees(">urn:ogc:def:crs:EPSG::4258<"), "world")
    assert outcome is Outcome.SHOWS_WRONGLY
    assert "km from their place (level 3 and 4): it takes a pixel for 0.0879891" in why


def test_openlayers_before_leaves_a_box_of_the_layer_aside():
    text = in_degrees(">urn:ogc:def:crs:OGC:1.3:CRS84<").replace(">90 -180<", ">-180 90<")
    assert verdict("OpenLayers before 10.11", text, "world")[0] is Outcome.SHOWS
    outcome, why = verdict("OpenLayers", text, "world")
    assert outcome is Outcome.SHOWS_WRONGLY
    assert "BoundingBox in urn:ogc:def:crs:EPSG::4326" in why


def test_what_openlayers_has_to_be_told_of_is_said():
    text = re.sub(
        r"<TileMatrixSetLink>\s*<TileMatrixSet>WebMercatorQuad_5-8.*?SetLink>",
        "",
        clean_document(),
        flags=re.S,
    )
    text = re.sub(
        r"<TileMatrixSetLink>\s*<TileMatrixSet>FranceLambert<.*?SetLink>", "", text, flags=re.S
    )
    outcome, why = verdict("OpenLayers", text)
    assert outcome is Outcome.SHOWS
    assert "EPSG:3035 by proj4, with northing first" in why


def test_qgis_and_geotools_take_the_axes_of_a_polar_system_otherwise():
    text = clean_document().replace(_MERCATOR, ">urn:ogc:def:crs:EPSG::3031<")
    outcome, why = verdict("QGIS", text, "world")
    assert outcome is not Outcome.SHOWS
    assert "EPSG:3031 with northing first" in why or "boxes" in why


@pytest.mark.parametrize("layer", ["world", "region"])
def test_a_set_that_geotools_does_not_know_spoils_all_layers(layer):
    text = clean_document().replace("urn:ogc:def:crs:EPSG::3035<", "EPSG:102100<")
    outcome, why = verdict("GeoTools", text, layer)
    assert outcome is Outcome.SHOWS_NOTHING
    assert "no other layer either: tile matrix set EuropeLAEA" in why


def test_geotools_asks_by_the_last_address_of_all_operations():
    text = re.sub(r"<ows:Get [^>]*1\.0\.0.*?</ows:Get>", "", clean_document(), flags=re.S)
    assert verdict("GeoTools", text)[0] is Outcome.SHOWS
    last = text.rindex("https://maps.example/wmts?")
    spoiled = text[:last] + "wmts?" + text[last + len("https://maps.example/wmts?") :]
    outcome, why = verdict("GeoTools", spoiled)
    assert outcome is Outcome.SHOWS_NOTHING
    assert "the address wmts of an operation is not whole" in why


def test_arcgis_loses_ows_out_of_the_name_of_a_layer():
    text = clean_document().replace(">region<", ">shadows:1<")
    outcome, why = verdict("ArcGIS JS", text, "shadows:1")
    assert outcome is Outcome.SHOWS_NOTHING
    assert "'shad1'" in why


def test_arcgis_takes_the_size_of_tiles_from_the_first_tile_matrix():
    text = clean_document()
    start = text.index(">WebMercatorQuad_5-8</ows:Identifier>")
    first = text.index("<TileWidth>256<", start)
    text = text[:first] + text[first:].replace("256<", "512<", 2)
    outcome, why = verdict("ArcGIS JS", text)
    assert outcome is not Outcome.SHOWS
    assert "a tile for 512 x 512 pixels, not 256 x 256" in why


def test_arcgis_takes_another_sphere_for_the_set_that_is_called_as_its_own():
    text = in_degrees()
    assert verdict("ArcGIS JS", text, "world")[0] is Outcome.SHOWS
    outcome, why = verdict("ArcGIS JS", text.replace("WGS1984Quad", "default028mm"), "world")
    assert outcome is Outcome.SHOWS_WRONGLY
    assert "it takes a pixel for 0.175978" in why


def test_arcgis_takes_the_first_attribute_of_a_get_for_its_address():
    text = re.sub(r"<ResourceURL[^>]*/>", "", clean_document())
    assert verdict("ArcGIS JS", text)[0] is Outcome.SHOWS
    text = text.replace("<ows:Get xlink:href", '<ows:Get xlink:type="simple" xlink:href')
    outcome, why = verdict("ArcGIS JS", text)
    assert outcome is Outcome.SHOWS_NOTHING
    assert "asks at simple" in why


def test_cesium_calls_levels_by_numbers():
    text = re.sub(
        r"(<(?:ows:Identifier|TileMatrix)>)(\d)(</)", r"\1EPSG:3857:\2\3", clean_document()
    )
    outcome, why = verdict("Cesium", text)
    assert outcome is Outcome.SHOWS_NOTHING
    assert "tileMatrixLabels" in why


def test_cesium_has_two_grids_only():
    text = clean_document().replace(_MERCATOR, ">urn:ogc:def:crs:EPSG::2154<")
    outcome, why = verdict("Cesium", text)
    assert outcome is Outcome.SHOWS_NOTHING
    assert "EPSG:3857 and EPSG:4326 only" in why


def test_what_cesium_has_to_be_given_is_said():
    text = re.sub(r"<ResourceURL[^>]*/>", "", in_degrees())
    assert verdict("Cesium", text)[1].endswith("has to be given format image/png, maximumLevel 8")
    assert "tilingScheme GeographicTilingScheme" in verdict("Cesium", text, "world")[1]


NOT_WELL_FORMED = {  # seen with GDAL 3.6 and QGIS 3.22
    "a bare &": (lambda text: text.replace("every year", "every & any year"), set()),
    "a blank line before it": (lambda text: f"\n{text}", set()),
    "a control character": (lambda text: text.replace("All of", "All \b of"), {"QGIS"}),
    "an undeclared prefix": (
        lambda text: text.replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', ""),
        {"QGIS"},
    ),
}


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
@pytest.mark.parametrize("spoil", NOT_WELL_FORMED.values(), ids=NOT_WELL_FORMED.keys())
def test_a_document_that_is_not_well_formed_is_read_by_few(client, spoil):
    change, readers = spoil
    found = list(client.verdicts(spoilt(change(clean_document()))))
    refused = all(one.why.startswith("cannot read the document") for one in found)
    assert refused is (client.name not in readers | {"GDAL", "Cesium"})


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_no_reason_grows_with_what_a_document_says(client):
    text = clean_document().replace(">WebMercatorQuad_5-8<", f">{'long ' * 5000}<")
    assert all(0 < len(one.why) <= 400 for one in client.verdicts(spoilt(text)))


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
def test_no_reason_tells_a_key_of_an_address(client):
    text = clean_document().replace(
        "https://maps.example/wmts", "ftp://me:secret@maps.example/services;key=secret/wmts"
    )
    for one in client.verdicts(spoilt(re.sub(r"\.(png|jpg)\"", r'.\1?token=secret"', text))):
        assert "secret" not in one.why


@pytest.mark.parametrize(
    "number", ["", "NaN", "-1", "0", "1e400", "1e-320", "9" * 400, "one", "١٢"]
)
@pytest.mark.parametrize(
    "element",
    ["ScaleDenominator", "TopLeftCorner", "TileWidth", "MatrixHeight", "MaxTileCol"],
)
def test_no_number_is_too_strange(element, number):
    spoiled = re.sub(rf"(<{element}>)[^<]*", rf"\g<1>{number}", clean_document())
    subject = spoilt(spoiled)
    found = [(one.client, one.layer) for one in verdicts_of(CLIENTS, subject)]
    layers = [layer.identifier for layer in subject.document.layers]
    assert found == [(client.name, layer) for client in CLIENTS for layer in layers]


def test_all_clients_at_once_say_what_each_says_alone():
    subject = clean_subject()
    alone = [one for client in CLIENTS for one in client.verdicts(subject)]
    assert list(verdicts_of(CLIENTS, subject)) == alone


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.name)
@pytest.mark.parametrize(
    ("href", "start"),
    [
        ("http://127.0.0.1/wmts?", "http://127.0.0.1/wmts?"),
        ("http://127.0.0.1/wmts", "http://127.0.0.1/wmts?"),
        ("http://127.0.0.1/wmts?map=a", "http://127.0.0.1/wmts?map=a&"),
    ],
    ids=["ends with ?", "no ?", "a parameter of its own"],
)
def test_parameters_are_added_to_the_address_of_the_service(client, href, start):
    text = re.sub(r"<ResourceURL[^>]*/>", "", clean_document())
    text = re.sub(r"<ows:Get [^>]*1\.0\.0.*?</ows:Get>", "", text, flags=re.S)
    text = text.replace(
        '<ows:Get xlink:href="https://maps.example/wmts?"', f'<ows:Get xlink:href="{href}"'
    )
    belief = client.read(spoilt(text))["region"]
    address = belief.address("8", 131, 90)
    if client.name != "ArcGIS JS":  # adds ? whatever there is
        assert address.startswith(start)
    query = {name.lower(): value for name, value in parse_qsl(address.partition("?")[2])}
    assert query["layer"] == "region"
    assert query["tilematrixset"] == belief.tile_matrix_set
    assert (query["tilematrix"], query["tilerow"], query["tilecol"]) == ("8", "90", "131")
