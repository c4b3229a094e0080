"""Names of coordinate reference systems that clients read differently, or not at all."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import crs_names
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, by_code

LAEA = "<ows:SupportedCRS>urn:ogc:def:crs:EPSG::3035</ows:SupportedCRS>"
LAMBERT = "<ows:SupportedCRS>urn:ogc:def:crs:EPSG::2154</ows:SupportedCRS>"


def named(old: str, name: str) -> str:
    return changed(old, f"<ows:SupportedCRS>{name}</ows:SupportedCRS>")


@pytest.mark.parametrize(
    "defect",
    [
        Defect("crs-unknown", named(LAMBERT, "urn:ogc:def:crs:EPSG::999999"), "SupportedCRS"),
        Defect("crs-unknown", named(LAMBERT, "Lambert 93"), "SupportedCRS", "free text"),
        Defect("crs-short-form", named(LAEA, "EPSG:3035"), "SupportedCRS"),
        Defect(
            "crs-as-address",
            named(LAMBERT, "http://www.opengis.net/def/crs/EPSG/0/2154"),
            "SupportedCRS",
        ),
        Defect("crs-one-colon", named(LAMBERT, "urn:ogc:def:crs:EPSG:2154"), "SupportedCRS"),
    ],
    ids=Defect.__str__,
)
def test_a_name_that_harms_clients_is_found(defect):
    assert_found(defect)


@pytest.mark.parametrize(
    "name",
    ["EPSG:2154", "urn:ogc:def:crs:EPSG:6.18:3:2154", "urn:ogc:def:crs:EPSG:6.3:2154"],
)
def test_a_name_that_every_client_reads_is_left_alone(name):
    assert list(crs_names.check_crs_names(spoilt(named(LAMBERT, name)))) == []


def test_one_spelling_in_many_sets_is_told_once():
    text = clean_document().replace("EPSG::", "EPSG:")
    found = list(crs_names.check_crs_names(spoilt(text)))
    assert [one.code for one in found].count("crs-one-colon") == 4
    assert any("2 sets, as in 'WebMercatorQuad_5-8'" in one.seen for one in found)


def test_a_layer_with_two_sets_in_one_crs_is_noted():
    link = (
        "<TileMatrixSetLink><TileMatrixSet>WebMercatorQuad_5-8</TileMatrixSet></TileMatrixSetLink>"
    )
    text = changed('<ResourceURL format="image/jpeg"', f'{link}<ResourceURL format="image/jpeg"')
    found = by_code(crs_names.check_crs_names(spoilt(text)))
    assert list(found) == ["sets-share-crs"]
    assert found["sets-share-crs"].about.layer == "world"
    assert found["sets-share-crs"].severity is Severity.NOTE


def test_the_clean_document_names_its_systems_well():
    assert list(crs_names.check_crs_names(clean_subject())) == []
