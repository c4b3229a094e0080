"""Formats that are none, or that no template gives."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import formats
from wmts_bridge.tests.core.validator.clean import changed, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

JPEG, PNG = "<Format>image/jpeg</Format>", "<Format>image/png</Format>"
INFO = "<InfoFormat>text/html</InfoFormat>"
TEMPLATE = '<ResourceURL format="image/png" resourceType="tile" '
FORMAT = "/Layer[2]/Format"
DEFECTS = [
    Defect("layer-without-format", changed(PNG, ""), "/Layer[2]"),
    Defect("format-duplicate", changed(INFO, INFO * 2), "/Layer[2]/InfoFormat[2]"),
    Defect("format-malformed", changed(PNG, PNG + "<Format>png</Format>"), f"{FORMAT}[2]"),
    Defect("format-malformed", changed(INFO, "<InfoFormat/>"), "/Layer[2]/InfoFormat", "empty"),
    Defect("format-unregistered", changed(JPEG, JPEG.replace("jpeg", "jpg")), "/Layer[1]/Format"),
    Defect("png-not-first", changed(PNG, JPEG + PNG), f"{FORMAT}[1]"),
    Defect("format-without-template", changed(PNG, PNG + JPEG), f"{FORMAT}[2]"),
    Defect(
        "template-format-unlisted",
        changed(TEMPLATE, TEMPLATE.replace("png", "webp")),
        "/Layer[2]/ResourceURL[1]",
    ),
    Defect(
        "template-format-unlisted",
        changed(INFO, INFO.replace("html", "plain")),
        "/Layer[2]/ResourceURL[2]",
        "of feature info",
    ),
    Defect(
        "templates-of-several-formats",
        changed(
            TEMPLATE,
            f'{TEMPLATE.replace("png", "jpeg")}template="https://maps.example/wmts/1.0.0/region/'
            '{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.jpg"/>' + TEMPLATE,
        ),
        "/Layer[2]/ResourceURL[1]",
    ),
]


@pytest.mark.parametrize("name", ["application/vnd.ogc.gml/3.1.1", "image/png; mode=8bit"])
def test_media_types_of_real_servers_are_taken_for_such(name):
    text = changed(INFO, f"{INFO}<InfoFormat>{name}</InfoFormat>")
    assert list(formats.check_formats(spoilt(text))) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in formats.RULES}
