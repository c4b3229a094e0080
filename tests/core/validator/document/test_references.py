"""Links and themes that lead nowhere."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import references
from wmts_bridge.tests.core.validator.clean import changed
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found

LAEA_LINK = "<TileMatrixSet>EuropeLAEA</TileMatrixSet>"
LINKS = """
      <TileMatrixSetLink>
        <TileMatrixSet>WebMercatorQuad</TileMatrixSet>
      </TileMatrixSetLink>
      <TileMatrixSetLink>
        <TileMatrixSet>WGS1984Quad</TileMatrixSet>
      </TileMatrixSetLink>"""
DEFECTS = [
    Defect("layer-without-tile-matrix-set", changed(LINKS, ""), "/Layer[1]"),
    Defect(
        "link-to-missing-set",
        changed(LAEA_LINK, LAEA_LINK.replace("LAEA", "UTM")),
        "/Layer[2]/TileMatrixSetLink[3]/TileMatrixSet",
    ),
    Defect(
        "link-to-missing-set",
        changed(LAEA_LINK, LAEA_LINK.replace("LAEA", "laea")),
        "/Layer[2]/TileMatrixSetLink[3]/TileMatrixSet",
        "in other letters",
    ),
    Defect(
        "link-duplicate",
        changed(LINKS, LINKS + LINKS[: LINKS.index("Link>\n      <Tile") + 5]),
        "/Layer[1]/TileMatrixSetLink[3]/TileMatrixSet",
    ),
    Defect(
        "tile-matrix-set-unused",
        changed(LINKS, LINKS[: LINKS.index("Link>\n      <Tile") + 5]),
        "/Contents/TileMatrixSet[2]",
    ),
    Defect(
        "theme-layer-missing",
        changed("<LayerRef>world<", "<LayerRef>moon<"),
        "/Themes/Theme/LayerRef[1]",
    ),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in references.RULES}
