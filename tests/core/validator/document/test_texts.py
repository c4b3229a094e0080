"""Texts that clients which read letter by letter do not understand."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import texts
from wmts_bridge.tests.core.validator.clean import changed, clean_document, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, level_of

CORNER = "<TopLeftCorner>100000 7200000</TopLeftCorner>"
LEVEL = level_of("FranceLambert", "2")
LOWER = "<ows:LowerCorner>4.5 45</ows:LowerCorner>"
MATRIX = "/Contents/TileMatrixSet[4]/TileMatrix[3]"


def corner(new: str) -> str:
    return changed(LEVEL, LEVEL.replace(CORNER, CORNER.replace("100000 7200000", new)))


DEFECTS = [
    *(
        Defect("corner-blanks", corner(text), f"{MATRIX}/TopLeftCorner", repr(text))
        for text in ("100000  7200000", "\n100000 7200000\n", " 100000 7200000", "100000\n7200000")
    ),
    Defect(
        "corner-blanks",
        changed(LOWER, LOWER.replace("4.5 45", "4.5\t45")),
        "/Layer[2]/ows:WGS84BoundingBox/ows:LowerCorner",
        "of a box",
    ),
    Defect(
        "text-padded",
        changed("<Format>image/png</Format>", "<Format>\n  image/png\n</Format>"),
        "/Layer[2]/Format",
    ),
    Defect(
        "ows-in-name",
        changed("<ows:Identifier>world<", "<ows:Identifier>shadows:1<").replace(
            "<LayerRef>world<", "<LayerRef>shadows:1<"
        ),
        "/Layer[1]/ows:Identifier",
    ),
    Defect(
        "ows-in-name",
        changed("/legend/region.png", "/Windows:legend.png"),
        "/Style[1]/LegendURL",
        "in an address",
    ),
    Defect("ows-in-title", changed("The world<", "Windows: a world<"), "/Layer[1]/ows:Title"),
]


def test_the_prefix_of_elements_is_no_text():
    assert list(texts.check_ows(spoilt(clean_document()))) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in texts.RULES}
