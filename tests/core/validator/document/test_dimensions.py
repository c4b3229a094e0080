"""Dimensions that cannot be asked for."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import dimensions
from wmts_bridge.tests.core.validator.clean import changed, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

VALUES = "<Value>2023</Value>\n        <Value>2024</Value>"
DEFAULT = "<Default>2024</Default>"
NAME = "<ows:Identifier>time</ows:Identifier>"
DIMENSION = """<Dimension>
        <ows:Identifier>TIME</ows:Identifier>
        <Default>1</Default>
        <Value>1</Value>
      </Dimension>
      <TileMatrixSetLink>
        <TileMatrixSet>WebMercatorQuad<"""
LINK = DIMENSION[DIMENSION.index("<TileMatrixSetLink>") :]
PLACE = "/Layer[1]/Dimension"


def named(name: str) -> str:
    text = changed(NAME, NAME.replace("time", name))
    return changed("{time}", f"{{{name}}}", text)


DEFECTS = [
    Defect("dimension-without-value", changed(VALUES, ""), PLACE),
    Defect("dimension-without-default", changed(DEFAULT, ""), PLACE),
    Defect("dimension-default-unlisted", changed(DEFAULT, DEFAULT.replace("4", "5")), PLACE),
    Defect("dimension-value-duplicate", changed(VALUES, VALUES + "<Value>2023</Value>"), PLACE),
    Defect("dimension-duplicate", changed(LINK, DIMENSION), f"{PLACE}[2]"),
    Defect("dimension-name", named("valid-time"), PLACE),
    Defect("dimension-name-taken", named("Style"), PLACE),
]


@pytest.mark.parametrize(
    ("old", "new"),
    [(DEFAULT, DEFAULT.replace("2024", "current")), (VALUES, "<Value>2000/2030/P1Y</Value>")],
    ids=["the current value", "in an interval"],
)
def test_a_default_may_be_meant_by_the_values(old, new):
    assert list(dimensions.check_dimensions(spoilt(changed(old, new)))) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in dimensions.RULES}
