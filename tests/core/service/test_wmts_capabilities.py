"""The capabilities document of published layers: sections, negotiation, caching, addresses."""

from __future__ import annotations

import gzip

import pytest
from lxml import etree
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.core.service.published import TIME, application, ask, layer
from wmts_bridge.tests.schemas import schema_errors

NS = {"w": "http://www.opengis.net/wmts/1.0", "o": "http://www.opengis.net/ows/1.1"}
KVP = "/wmts?service=WMTS&request=GetCapabilities"
REST = "/wmts/1.0.0/WMTSCapabilities.xml"
REGION = {"2": Limits(1, 2, 2, 3), "3": Limits(2, 5, 4, 7)}
SECTIONS = ("ServiceIdentification", "ServiceProvider", "OperationsMetadata", "Contents")


@pytest.fixture
def served():
    return application(
        layer("map", title="Übersicht <&> ]]>"),
        layer("region", levels=("2", "3"), limits=REGION),
        layer("timed", matrix_set="WGS1984Quad", dimensions=(TIME,)),
    )


def document(response):
    assert response.status == 200, response.body
    return etree.fromstring(response.body)


@pytest.mark.parametrize("target", [KVP, REST, "/layers/map/wmts" + KVP[5:]])
def test_the_document_is_valid_against_the_schema(served, target):
    assert schema_errors(ask(served, target).body) == []


def test_names_in_any_case_and_order_give_the_same_bytes(served):
    spellings = [
        "service=WMTS&request=GetCapabilities&version=1.0.0",
        "SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetCapabilities",
        "rEqUeSt=GetCapabilities&SeRvIcE=WMTS&vErSiOn=1.0.0",
    ]
    assert len({ask(served, f"/wmts?{spelling}").body for spelling in spellings}) == 1


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_comes_alone_when_it_alone_is_asked_for(served, name):
    root = document(ask(served, f"{KVP}&Sections={name}"))
    assert [etree.QName(child).localname for child in root] == [name]


@pytest.mark.parametrize(
    ("sections", "names"),
    [("All", [*SECTIONS, "ServiceMetadataURL"]), ("Contents,Themes", ["Contents"]),
     ("Themes", []), ("Contents,All", [*SECTIONS, "ServiceMetadataURL"])],
)  # fmt: skip
def test_sections_may_be_combined(served, sections, names):
    root = document(ask(served, f"{KVP}&sections={sections}"))
    assert [etree.QName(child).localname for child in root] == names


@pytest.mark.parametrize(("sequence", "empty"), [("7", True), ("6", False), ("", False)])
def test_the_update_sequence_says_whether_the_document_is_known(served, sequence, empty):
    root = document(ask(served, f"{KVP}&updateSequence={sequence}"))
    assert root.get("updateSequence") == "7"
    assert (len(root) == 0) == empty


@pytest.mark.parametrize(
    "further",
    ["&AcceptVersions=1.0.0", "&AcceptVersions=9.9.9,1.0.0", "&version=2.0.0",
     "&AcceptFormats=bogus/xml", "&bogus=1"],
)  # fmt: skip
def test_what_can_be_ignored_is_ignored(served, further):
    response = ask(served, KVP + further)
    assert response.header("Content-Type") == "application/xml; charset=utf-8"
    assert document(response).get("version") == "1.0.0"


def test_qgis_asking_for_a_wms_gets_the_wmts(served):
    response = ask(served, "/wmts?SERVICE=WMS&REQUEST=GetCapabilities")
    assert document(response).tag == "{http://www.opengis.net/wmts/1.0}Capabilities"


def test_a_document_of_one_layer_stays_under_its_own_base(served):
    for base in ("/layers/region", "/layers/region/strict"):
        root = document(ask(served, base + REST))
        assert root.xpath("//w:Layer/o:Identifier/text()", namespaces=NS) == ["region"]
        addresses = root.xpath("//@*[local-name()='href'] | //@template", namespaces=NS)
        assert len(addresses) == 6
        assert all(x.startswith(f"http://127.0.0.1:8787{base}/wmts") for x in addresses)


def test_the_levels_of_a_layer_are_a_set_of_their_own_with_all_its_limits(served):
    root = document(ask(served, "/layers/region" + REST))
    matrices = root.xpath("//w:TileMatrixSet/w:TileMatrix/o:Identifier/text()", namespaces=NS)
    limits = root.xpath("//w:TileMatrixLimits/w:TileMatrix/text()", namespaces=NS)
    assert matrices == limits == ["2", "3"]


def test_a_layer_that_fills_its_set_has_no_limits(served):
    assert b"TileMatrixSetLimits" not in ask(served, "/layers/map" + REST).body


def test_the_document_may_be_compressed(served):
    plain, zipped = ask(served, REST), ask(served, REST, accept_encoding="gzip, deflate")
    assert zipped.header("Content-Encoding") == "gzip"
    assert gzip.decompress(zipped.body) == plain.body
    assert zipped.header("Vary") == plain.header("Vary") == "Accept-Encoding"
    assert zipped.header("ETag") != plain.header("ETag")


@pytest.mark.parametrize("coding", ["identity", "*;q=0", "gzip;q=0", "br", ""])
def test_who_takes_no_gzip_gets_none(served, coding):
    response = ask(served, REST, accept_encoding=coding)
    assert (response.status, response.header("Content-Encoding")) == (200, "")


def test_an_unchanged_document_is_not_sent_again(served):
    first = ask(served, REST)
    again = ask(served, REST, if_none_match=first.header("ETag"))
    assert (again.status, again.body) == (304, b"")
    assert again.header("Access-Control-Allow-Origin") == "*"
    assert again.header("Cache-Control") == first.header("Cache-Control") == "no-cache"
    assert first.header("Expires")


def test_a_change_changes_the_document_and_its_etag(served):
    first = ask(served, REST)
    served.publication = application(layer("other"), sequence=8).publication
    changed = ask(served, REST, if_none_match=first.header("ETag"))
    assert changed.status == 200
    assert document(changed).get("updateSequence") == "8"
