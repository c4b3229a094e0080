"""What several layers tell of a place becomes one document of the type asked for."""

from __future__ import annotations

import json

import pytest
from lxml import etree
from wmts_bridge.plugin.core.errors import TileDamaged
from wmts_bridge.plugin.core.service.info_together import told_together
from wmts_bridge.plugin.core.tile import FeatureInfo
from wmts_bridge.tests.core.service.published import ask
from wmts_bridge.tests.core.service.wms_asked import (
    Painted,
    exception_code,
    painted,
    target,
    with_info,
    wms_of,
)

GML = (
    '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs"'
    ' xmlns:gml="http://www.opengis.net/gml" numberOfFeatures="{n}">'
    "<gml:boundedBy><gml:null>unknown</gml:null></gml:boundedBy>"
    '<gml:featureMember><a:{name} xmlns:a="http://maps.example/{name}"/></gml:featureMember>'
    "</wfs:FeatureCollection>"
)


@pytest.mark.parametrize("name", ["text/plain", "text/plain; charset=utf-8", "application/x-own"])
def test_texts_stand_below_one_another(name):
    assert told_together(name, [b"one\r\n", b"", b"two", b" \n"]) == b"one\ntwo\n"


@pytest.mark.parametrize("document", [b"one", b"<no>xml", b"{", b"<!DOCTYPE a><a/>"])
@pytest.mark.parametrize("name", ["text/plain", "application/json", "text/html", "text/xml"])
def test_what_one_alone_tells_stays_as_it_is(name, document):
    assert told_together(name, [b"", document, b"  "]) == document
    assert told_together(name, [b""]) == b""


def test_features_of_json_come_into_one_collection():
    documents = [
        {"type": "FeatureCollection", "features": [1], "totalFeatures": 1, "bbox": [0], "crs": 1},
        {"type": "FeatureCollection", "features": [2, 3], "totalFeatures": 2, "more": "é"},
    ]
    told = told_together("application/json", [json.dumps(x).encode() for x in documents])
    assert json.loads(told) == {
        "type": "FeatureCollection",
        "features": [1, 2, 3],
        "totalFeatures": 3,
        "crs": 1,
        "more": "é",
    }


def test_json_that_is_no_object_becomes_a_list():
    assert json.loads(told_together("application/geo+json", [b"[1]", b'{"a": 2}'])) == [
        [1],
        {"a": 2},
    ]


@pytest.mark.parametrize(
    "name", ["application/vnd.ogc.gml", "text/xml; subtype=gml/3.1.1", "text/xml"]
)
def test_features_of_xml_come_into_one_collection(name):
    documents = [GML.format(n=n, name=text).encode() for n, text in ((1, "road"), (2, "river"))]
    root = etree.fromstring(told_together(name, documents))
    assert [etree.QName(one).localname for one in root] == ["featureMember", "featureMember"]
    assert [etree.QName(one[0]).namespace for one in root] == [
        "http://maps.example/road",
        "http://maps.example/river",
    ]
    assert root.get("numberOfFeatures") == "3"


def test_pages_come_into_one_body():
    pages = [
        b"<html><head><title>1</title></head><BODY class='a'><p>one</p></BODY></html>",
        b"<html><head><style>p{}</style></head><body><p>two</p></body></html>",
        b"<p>three</p>",
    ]
    assert told_together("text/html", pages) == (
        b"<html><head><title>1</title></head><BODY class='a'><p>one</p><p>two</p><p>three</p>"
        b"</BODY></html>"
    )
    assert told_together("text/html", pages[2:] * 2) == b"<p>three</p>\n<p>three</p>"


@pytest.mark.parametrize(
    ("name", "document"),
    [
        ("application/json", b"nothing"),
        ("application/json", b"[" * 100_000),
        ("text/xml", b"<a><b></a>"),
        ("text/xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        ("application/vnd.ogc.gml", b"no features"),
    ],
    ids=["no JSON", "deep JSON", "no XML", "entities", "text"],
)
def test_what_is_not_of_its_type_is_damaged(name, document):
    good = b"{}" if "json" in name else b"<a/>"
    with pytest.raises(TileDamaged, match="what a layer tells is no"):
        told_together(name, [good, document])


# --- asked of a server ---


class Telling(Painted):
    """Tells a text of every place."""

    def __init__(self, text, absent=()):
        super().__init__(absent=absent)
        self.text = text

    def feature_info(self, request):
        return FeatureInfo(self.text, request.info_format)


def told(layers, query, info_format="text/plain"):
    sources = {"a": b"from a", "b": b"from b", "c": b'{"features": [1]}', "d": b'{"features": [2]}'}
    made = wms_of(*(with_info(painted(x), Telling(text)) for x, text in sources.items()))
    asked = {"request": "GetFeatureInfo", "info_format": info_format, "i": "5", "j": "5"}
    return ask(made, target(**asked, layers=layers, query_layers=query))


@pytest.mark.parametrize(
    ("query", "body"),
    [
        ("a,b", b"from a\nfrom b\n"),
        ("b,a", b"from b\nfrom a\n"),
        ("b", b"from b"),
        ("a,a", b"from a"),
    ],
)
def test_every_layer_that_is_asked_tells(query, body):
    response = told("a,b", query)
    assert (response.status, response.body) == (200, body)
    assert response.header("Content-Type") == "text/plain"
    assert response.header("Content-Security-Policy") == "sandbox"


def test_json_of_every_layer_is_one():
    assert json.loads(told("c,d", "c,d", "application/json").body) == {"features": [1, 2]}


def test_what_cannot_be_put_together_is_an_exception():
    response = told("a,c", "a,c", "application/json")
    assert (response.status, exception_code(response)) == (502, "")
