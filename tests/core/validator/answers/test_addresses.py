"""Addresses with parameters changed, whatever else stands in them."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.answers.addresses import (
    endpoint,
    kvp_capabilities,
    restful_capabilities,
    with_parameters,
)
from wmts_bridge.tests.core.validator.clean import BASE, changed, clean_subject, spoilt


@pytest.mark.parametrize(
    ("url", "changes", "expected"),
    [
        ("http://a/w?", {"A": "1"}, "http://a/w?A=1"),
        ("http://a/w", {"A": "1"}, "http://a/w?A=1"),
        ("http://a/w?map=/x.map&", {"A": "1"}, "http://a/w?map=/x.map&A=1"),
        ("http://a/w??map=x&&layer=b", {"LAYER": "c"}, "http://a/w?map=x&LAYER=c"),
        ("http://a/w?LaYeR=b&row=1", {"layer": None}, "http://a/w?row=1"),
        ("http://a/w?l%61yer=b", {"layer": None}, "http://a/w?"),
        ("http://a/w?a=1#part", {"B": "x y&z"}, "http://a/w?a=1&B=x%20y%26z"),
    ],
)
def test_parameters_are_changed(url, changes, expected):
    assert with_parameters(url, changes) == expected


def test_the_documents_own_addresses_are_found():
    subject = clean_subject()
    assert endpoint(subject.document, "GetTile") == f"{BASE}?"
    assert endpoint(subject.document, "GetTile", "RESTful") == f"{BASE}/1.0.0/"
    assert endpoint(subject.document, "GetMap") == ""
    assert kvp_capabilities(subject) == f"{BASE}?SERVICE=WMTS&REQUEST=GetCapabilities"
    assert restful_capabilities(subject) == f"{BASE}/1.0.0/WMTSCapabilities.xml"


def test_a_metadata_address_by_kvp_is_no_resource():
    old = f"{BASE}/1.0.0/WMTSCapabilities.xml"
    text = changed(old, f"{BASE}?service=WMTS&amp;request=GetCapabilities")
    assert restful_capabilities(spoilt(text)) == ""
