"""URL templates that do not lead to every tile."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import templates
from wmts_bridge.tests.core.validator.clean import changed, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

TILE = "{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"
RESOURCE = '<ResourceURL format="image/png" resourceType="tile" '
INFO = "{TileCol}/{J}/{I}.html"
PLACE = "/Layer[2]/ResourceURL[1]"


def template(old: str, new: str) -> str:
    return changed(TILE, TILE.replace(old, new))


def missing(variable: str) -> Defect:
    text = template(f"{{{variable}}}", "0")
    return Defect("template-variable-missing", text, PLACE, variable)


DEFECTS = [
    Defect(
        "resource-url-attribute-missing",
        changed(RESOURCE, RESOURCE.replace('format="image/png" ', "")),
        PLACE,
        "format",
    ),
    Defect(
        "resource-url-attribute-missing",
        changed(RESOURCE, RESOURCE.replace('resourceType="tile" ', "")),
        PLACE,
        "type",
    ),
    Defect("resource-type-unknown", changed(RESOURCE, RESOURCE.replace("tile", "Tile")), PLACE),
    *map(missing, ("TileMatrix", "TileRow", "TileCol", "TileMatrixSet", "Style")),
    Defect("template-tile-variable-case", template("TileRow", "tileRow"), PLACE),
    Defect("template-variable-case", template("Style", "style"), PLACE),
    Defect("template-variable-unknown", template("{Style}", "{Style}/{Time}"), PLACE),
    Defect("template-layer-variable", template("{Style}", "{Layer}/{Style}"), PLACE),
    Defect("template-dimension-missing", changed("{time}/", ""), "/Layer[1]/ResourceURL"),
    Defect("template-point-missing", changed(INFO, "{TileCol}/{I}.html"), "/ResourceURL[2]"),
    Defect("template-characters", template("{Style}", "by day/{Style}"), PLACE, "blank"),
    Defect("template-characters", template("{Style}", "%zz/{Style}"), PLACE, "percent"),
]


def test_what_a_layer_has_but_one_of_need_not_be_a_variable():
    text = changed("{Style}/{time}", "default/{time}")
    assert list(templates.check_templates(spoilt(text))) == []


def test_a_misspelled_variable_is_missing_and_unknown():
    found = templates.check_templates(spoilt(template("{TileCol}", "{TileColumn}")))
    codes = {finding.code for finding in found}
    assert codes == {"template-variable-missing", "template-variable-unknown"}


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in templates.RULES}
