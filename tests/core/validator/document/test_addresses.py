"""Addresses that lead nowhere, or not for everybody."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import addresses
from wmts_bridge.plugin.core.validator.subject import subject_of
from wmts_bridge.tests.core.validator.clean import changed, clean_document
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

LEGEND = "https://maps.example/wmts/legend/region.png"
TEMPLATE = "https://maps.example/wmts/1.0.0/region/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"
METADATA = "https://maps.example/wmts/1.0.0/WMTSCapabilities.xml"
DEFECTS = [
    Defect("address-missing", changed(LEGEND, ""), "/Layer[2]/Style[1]/LegendURL"),
    Defect("address-relative", changed(LEGEND, "legend.png"), "/LegendURL"),
    Defect(
        "address-relative",
        changed(TEMPLATE, TEMPLATE.replace("https://maps.example", "")),
        "/Layer[2]/ResourceURL[1]",
        "template",
    ),
    Defect("address-relative", changed(LEGEND, "file:///etc/legend.png"), "/LegendURL", "file"),
    Defect("address-relative", changed(LEGEND, "http://[::1/a.png"), "/LegendURL", "malformed"),
    Defect(
        "address-private",
        changed(TEMPLATE, TEMPLATE.replace("https://maps.example", "http://localhost:8080")),
        "/Layer[2]/ResourceURL[1]",
    ),
    Defect(
        "address-insecure",
        changed(LEGEND, LEGEND.replace("https", "http")),
        "/Layer[2]/Style[1]/LegendURL",
    ),
    Defect("service-metadata-url-relative", changed(METADATA, "?a=b"), "/ServiceMetadataURL"),
]


def told(base: str, url: str) -> list[str]:
    """Return the codes for a document that came from `url` and gives addresses at `base`."""
    found = addresses.check_addresses(subject_of(clean_document(base).encode(), url))
    return [finding.code for finding in found]


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in addresses.RULES}


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ("http://localhost:8080/wmts", "https://maps.example/wmts"),
        ("http://127.0.0.1/wmts", "http://10.0.0.5/wmts"),
        ("http://[::1]:8080/wmts", "http://10.0.0.5/wmts"),
        ("http://10.0.0.5/wmts", "https://maps.example/wmts"),
        ("http://geoserver:8080/wmts", "https://maps.example/wmts"),
        ("http://tiles.internal/wmts", "https://maps.example/wmts"),
    ],
)
def test_a_host_that_others_cannot_reach_is_found_once(base, url):
    assert told(base, url) == ["address-private"]


@pytest.mark.parametrize(
    ("base", "url"),
    [
        ("http://localhost:8080/wmts", "http://127.0.0.1:8080/wmts"),
        ("http://10.0.0.5/wmts", "http://192.168.1.1/wmts"),
        ("https://tiles.maps.example/wmts", "http://maps.example/wmts"),
        ("http://localhost/wmts", "/home/maps/capabilities.xml"),
        ("http://localhost/wmts", ""),
    ],
)
def test_a_host_that_the_reader_can_reach_is_fine(base, url):
    assert told(base, url) == []


def test_a_password_in_an_address_is_not_told():
    text = clean_document("http://maps:geheim@localhost/wmts").encode()
    found = list(addresses.check_addresses(subject_of(text, "https://maps.example/wmts")))
    assert [finding.code for finding in found] == ["address-private"]
    assert "geheim" not in repr(found)
