"""The rules as a whole: codes to rely on, texts to read, and a document that lists them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.sentence import Sentence
from wmts_bridge.plugin.core.validator.judging import RULES
from wmts_bridge.plugin.core.validator.reports.rule_list import rule_list
from wmts_bridge.tests.core.validator.conftest import gathered, untranslatable

FINDINGS = Path(__file__).resolve().parents[3] / "docs" / "findings.md"
CLIENTS = {
    "ArcGIS JS",
    "ArcGIS Runtime",
    "ArcMap",
    "Cadcorp SIS",
    "Cesium",
    "FME",
    "GDAL",
    "GeoTools",
    "Leaflet",
    "MapProxy",
    "OWSLib",
    "OpenLayers",
    "OpenLayers before 10.11",
    "QGIS",
    "WebWorldWind",
}


def test_every_code_stands_for_one_rule():
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_can_be_translated(rule):
    effects = [effect.text for effect in rule.effects]
    for text in (rule.title, rule.clause, rule.remedy, *effects):
        assert untranslatable(text) == [] if isinstance(text, Sentence) else text in gathered()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_can_be_read(rule):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.code)
    assert rule.remedy.endswith(".")
    assert all((rule.title, rule.clause))
    assert {effect.client for effect in rule.effects} <= CLIENTS


def test_the_list_of_findings_is_the_present_one():
    told = "write it anew: python -m plugin validate --rules > docs/findings.md"
    assert FINDINGS.read_text("utf-8") == rule_list(RULES), told


def test_every_rule_is_named_by_a_test_that_breaks_it():
    tests = Path(__file__).resolve().parents[2]
    found = [*tests.glob("core/validator/**/*.py"), *tests.glob("judged/*.py")]
    text = "".join(path.read_text("utf-8") for path in found if path != Path(__file__).resolve())
    assert [rule.code for rule in RULES if f'"{rule.code}' not in text] == []
