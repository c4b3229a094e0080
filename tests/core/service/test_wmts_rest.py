"""WMTS by resource addresses: tiles, and what is not there."""

from __future__ import annotations

import dataclasses

import pytest
from lxml import etree
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.layer.published import LegendPicture
from wmts_bridge.plugin.core.tile import FeatureInfo, Tile
from wmts_bridge.tests.core.service.published import TIME, NumberedSource, application, ask, layer

REGION = {"2": Limits(1, 2, 2, 3), "3": Limits(2, 5, 4, 7)}
IPV, OUT = "InvalidParameterValue", "TileOutOfRange"


@pytest.fixture
def served():
    return application(
        layer(),
        layer("region", levels=("2", "3"), limits=REGION),
        layer("timed", dimensions=(TIME,)),
    )


ANSWERED = {
    "with extension": "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png",
    "without extension": "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3",
    "format in the query": "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3?format=image/png",
    "identifiers escaped": "/wmts/1.0.0/map/default/EPSG%3A3857/EPSG%3A3857%3A2/1/3.png",
    "trimmed set": "/wmts/1.0.0/region/default/WebMercatorQuad_2-3/2/1/3.png",
    "trimmed set by the full name": "/wmts/1.0.0/region/default/WebMercatorQuad/2/1/3.png",
    "one layer alone": "/layers/map/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png",
    "one layer in a dialect": "/layers/map/strict/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png",
    "dimension": "/wmts/1.0.0/timed/default/2019/WebMercatorQuad/2/1/3.png",
    "dimension default": "/wmts/1.0.0/timed/default/default/WebMercatorQuad/2/1/3.png",
    "a cache buster": "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png?_=1",
}


@pytest.mark.parametrize("target", ANSWERED.values(), ids=ANSWERED)
def test_an_address_as_clients_build_it_gets_its_tile(served, target):
    response = ask(served, target)
    assert (response.status, response.header("Content-Type")) == (200, "image/png")
    assert response.header("ETag") == '"2-3-1"'
    assert response.header("Access-Control-Allow-Origin") == "*"


def test_the_extension_chooses_the_format(served):
    response = ask(served, "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.jpg")
    assert response.header("Content-Type") == "image/jpeg"
    assert response.body.startswith(b"\xff\xd8")


NOT_FOUND = {
    "unknown layer": ("bogus/default/WebMercatorQuad/2/1/3.png", IPV),
    "unknown style": ("map/bogus/WebMercatorQuad/2/1/3.png", IPV),
    "unknown set": ("map/default/bogus/2/1/3.png", IPV),
    "unknown matrix": ("map/default/WebMercatorQuad/99/1/3.png", IPV),
    "row out of range": ("map/default/WebMercatorQuad/2/4/3.png", OUT),
    "column out of range": ("map/default/WebMercatorQuad/2/1/4.png", OUT),
    "row outside limits": ("region/default/WebMercatorQuad/2/0/3.png", OUT),
    "row no number": ("map/default/WebMercatorQuad/2/x/3.png", IPV),
    "extension of no format": ("map/default/WebMercatorQuad/2/1/3.exe", IPV),
    "two extensions": ("map/default/WebMercatorQuad/2/1/3.png.gz", IPV),
    "empty extension": ("map/default/WebMercatorQuad/2/1/3.", IPV),
    "too short": ("map/default/WebMercatorQuad/2/1", "NoApplicableCode"),
    "too long": ("map/default/WebMercatorQuad/2/1/3.png/4", "NoApplicableCode"),
    "trailing slash": ("map/default/WebMercatorQuad/2/1/3.png/", "NoApplicableCode"),
    "doubled slash": ("map//default/WebMercatorQuad/2/1/3.png", "NoApplicableCode"),
    "dots": ("%2e%2e/%2e%2e/etc/passwd", IPV),
    "backslashes": ("..\\..\\etc\\passwd", IPV),
    "slash escaped in the layer": ("ma%2Fp/default/WebMercatorQuad/2/1/3.png", IPV),
    "broken escape": ("%zz/default/WebMercatorQuad/2/1/3.png", "NoApplicableCode"),
    "unknown dimension value": ("timed/default/1999/WebMercatorQuad/2/1/3.png", IPV),
    "nothing": ("", "MissingParameterValue"),
    "below the document": ("WMTSCapabilities.xml/Bogus", IPV),
}


@pytest.mark.parametrize(("path", "code"), NOT_FOUND.values(), ids=NOT_FOUND)
def test_what_is_not_there_is_404_with_a_report(served, path, code):
    response = ask(served, f"/wmts/1.0.0/{path}")
    assert response.status == 404
    assert etree.fromstring(response.body)[0].get("exceptionCode") == code
    assert response.header("Access-Control-Allow-Origin") == "*"


def test_another_version_is_not_found(served):
    assert ask(served, "/wmts/2.0.0/WMTSCapabilities.xml").status == 404


@pytest.mark.parametrize(
    ("accept", "status"),
    [("example/unknown", 406), ("*/*", 200), ("text/xml", 200), ("application/*;q=0.1", 200),
     ("", 200), ("text/html, application/xml;q=0.9", 200), ("application/xml;q=0", 406)],
)  # fmt: skip
def test_the_document_is_refused_only_to_who_excludes_xml(served, accept, status):
    response = ask(served, "/wmts/1.0.0/WMTSCapabilities.xml", accept=accept)
    assert response.status == status


def test_a_removed_layer_is_gone_at_once(served):
    target = "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3.png"
    assert ask(served, target).status == 200
    served.publication = application(layer("other"), sequence=8).publication
    assert ask(served, target).status == 404


def test_the_source_is_asked_by_matrix_identifier_row_and_column():
    source = NumberedSource()
    ask(application(layer(source=source)), "/wmts/1.0.0/map/default/WebMercatorQuad/7/5/9.png")
    assert [(x.matrix, x.row, x.column) for x in source.asked] == [("7", 5, 9)]


class Features:
    """Tells what it was asked."""

    def feature_info(self, request):
        tile = request.tile
        body = f"{tile.matrix}/{tile.column}/{tile.row} {request.i} {request.j}"
        return FeatureInfo(body.encode(), request.info_format)


@pytest.fixture
def described():
    legend = LegendPicture("image/png", 20, 30, lambda: Tile(b"legend", "image/png", etag="l"))
    made = layer(info_formats=("text/plain", "application/geo+json"), legends={"default": legend})
    link = dataclasses.replace(made.links[0], info={"default": Features()})
    return application(dataclasses.replace(made, links=(link,)))


@pytest.mark.parametrize(
    ("extension", "kind"), [("txt", "text/plain"), ("geojson", "application/geo+json")]
)
def test_feature_info_is_asked_by_pixel_and_extension(described, extension, kind):
    path = f"/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3/250/5.{extension}"
    response = ask(described, path)
    assert (response.status, response.header("Content-Type")) == (200, kind)
    assert response.body == b"2/3/1 5 250"


INFO_NOT_FOUND = {
    "unknown extension": ("map/default/WebMercatorQuad/2/1/3/250/5.bogus", 404, IPV),
    "I outside": ("map/default/WebMercatorQuad/2/1/3/250/256.txt", 404, "PointIJOutOfRange"),
    "row outside": ("map/default/WebMercatorQuad/2/9/3/250/5.txt", 404, OUT),
    "no legend": ("map/bogus/legend.png", 404, IPV),
}


@pytest.mark.parametrize(("path", "status", "code"), INFO_NOT_FOUND.values(), ids=INFO_NOT_FOUND)
def test_what_is_not_known_is_404(described, path, status, code):
    response = ask(described, f"/wmts/1.0.0/{path}")
    assert response.status == status
    assert etree.fromstring(response.body)[0].get("exceptionCode") == code


def test_a_layer_without_feature_info_says_so_by_rest_too(served):
    response = ask(served, "/wmts/1.0.0/map/default/WebMercatorQuad/2/1/3/250/5.txt")
    assert response.status == 501


def test_the_document_names_addresses_of_info_and_legend_that_answer(described):
    root = etree.fromstring(ask(described, "/wmts/1.0.0/WMTSCapabilities.xml").body)
    (legend,) = root.iter("{*}LegendURL")
    assert (legend.get("width"), legend.get("height")) == ("20", "30")
    href = legend.get("{http://www.w3.org/1999/xlink}href")
    assert ask(described, href.partition(":8787")[2]).body == b"legend"
    templates = [x.get("template") for x in root.iter("{*}ResourceURL")]
    assert [x.partition("{TileCol}")[2] for x in templates] == [
        ".png", "/{J}/{I}.txt", "/{J}/{I}.geojson"]  # fmt: skip
    operations = [x.get("name") for x in root.iter("{*}Operation")]
    assert operations == ["GetCapabilities", "GetTile", "GetFeatureInfo"]
