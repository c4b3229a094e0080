"""Styles that cannot be asked for, and legends that say too little."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import styles
from wmts_bridge.tests.core.validator.clean import changed, clean_document, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

WORLD_STYLE = """<Style isDefault="true">
        <ows:Title>default</ows:Title>
        <ows:Identifier>default</ows:Identifier>
      </Style>
      """
NIGHT = """<Style>
        <ows:Title>night</ows:Title>
        <ows:Identifier>night</ows:Identifier>
      </Style>"""
FIRST_OF_REGION = '<Style isDefault="true">\n        <ows:Title>default</ows:Title>\n' + (
    "        <ows:Identifier>default</ows:Identifier>\n        <LegendURL"
)
STYLE_1, STYLE_2 = "/Layer[2]/Style[1]", "/Layer[2]/Style[2]"


def first_style(old: str, new: str) -> str:
    return changed(FIRST_OF_REGION, FIRST_OF_REGION.replace(old, new))


def night(old: str, new: str) -> str:
    return changed(NIGHT, NIGHT.replace(old, new))


DEFECTS = [
    Defect("layer-without-style", changed(WORLD_STYLE, ""), "/Layer[1]"),
    Defect("style-identifier-empty", night(">night</ows:Id", "></ows:Id"), STYLE_2),
    Defect("style-duplicate", changed(NIGHT, NIGHT.replace("night", "default")), STYLE_2),
    Defect("default-style-unclear", first_style(' isDefault="true"', ""), STYLE_1),
    Defect(
        "only-style-not-default",
        changed(WORLD_STYLE, WORLD_STYLE.replace(' isDefault="true"', "")),
        "/Layer[1]/Style",
    ),
    Defect("default-style-several", night("<Style>", '<Style isDefault="1">'), STYLE_2),
    Defect("default-style-malformed", first_style('"true"', '"True"'), STYLE_1),
    Defect("style-title-differs", night(">night</ows:Title", ">By night</ows:Title"), STYLE_2),
    Defect(
        "legend-format-missing",
        changed('<LegendURL format="image/png" ', "<LegendURL "),
        f"{STYLE_1}/LegendURL",
    ),
    Defect("legend-size-wrong", changed('"120"', '"0"'), f"{STYLE_1}/LegendURL", "zero"),
    Defect("legend-size-wrong", changed('"80"', '"80px"'), f"{STYLE_1}/LegendURL", "with unit"),
    Defect("legend-size-wrong", changed('"80"', f'"{"9" * 5000}"'), "/LegendURL", "endless"),
]


def test_the_title_of_an_only_style_is_free():
    text = changed(WORLD_STYLE, WORLD_STYLE.replace(">default</ows:Title", ">Plain</ows:Title"))
    assert list(styles.check_styles(spoilt(text))) == []


def test_a_legend_need_not_tell_its_size():
    text = clean_document().replace(' width="120" height="80"', "")
    assert list(styles.check_legends(spoilt(text))) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in styles.RULES}
