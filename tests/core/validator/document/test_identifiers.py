"""Identifiers that cannot be told apart, or asked for."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import identifiers
from wmts_bridge.tests.core.validator.clean import changed, clean_document, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, level_of

WORLD = "<ows:Identifier>world</ows:Identifier>"
SETS, LAYER_1 = "/Contents/TileMatrixSet", "/Contents/Layer[1]"
LEVEL_1 = level_of("FranceLambert", "1")


def layer(name: str) -> str:
    """Return the document with another identifier of the first layer."""
    text = changed(WORLD, WORLD.replace("world", name))
    return changed("<LayerRef>world</LayerRef>", f"<LayerRef>{name}</LayerRef>", text)


def level(name: str) -> str:
    return changed(LEVEL_1, LEVEL_1.replace(">1</ows", f">{name}</ows"))


def geodetic_set(name: str) -> str:
    return clean_document().replace("WGS1984Quad", name)


DEFECTS = [
    Defect("identifier-empty", changed(WORLD, "<ows:Identifier/>"), LAYER_1, "layer"),
    Defect(
        "identifier-empty",
        level(""),
        f"{SETS}[4]/TileMatrix[2]",
        "matrix",
        ("limits-unknown-matrix",),
    ),
    Defect("layer-duplicate", changed(WORLD, WORLD.replace("world", "region")), "/Layer[2]"),
    Defect(
        "tile-matrix-set-duplicate",
        changed("Identifier>FranceLambert<", "Identifier>WGS1984Quad<"),
        f"{SETS}[4]",
        also=("link-to-missing-set",),
    ),
    Defect(
        "tile-matrix-duplicate",
        level("0"),
        f"{SETS}[4]/TileMatrix[2]",
        also=("limits-unknown-matrix",),
    ),
    Defect("identifier-case", layer("Region"), "/Layer[2]"),
    *(
        Defect("identifier-characters", layer(name), LAYER_1, repr(name))
        for name in ("a world", "earth/world", "world?", "the+world", "world{1}")
    ),
    Defect("identifier-not-ascii", layer("wörld"), LAYER_1),
    Defect("default028mm", geodetic_set("default028mm"), f"{SETS}[2]"),
    Defect(
        "tile-matrix-not-numbered",
        level("01"),
        f"{SETS}[4]/TileMatrix[2]",
        also=("limits-unknown-matrix",),
    ),
]


def test_names_with_a_workspace_are_fine():
    assert list(identifiers.check_identifiers(spoilt(layer("topp:states_1.2-a")))) == []


def test_a_set_in_metres_may_be_called_default028mm():
    text = clean_document().replace("FranceLambert", "default028mm")
    assert list(identifiers.check_default028mm(spoilt(text))) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=str)
def test_a_defect_is_found_where_it_is(defect):
    assert_found(defect)


def test_every_rule_has_its_defect():
    assert {defect.code for defect in DEFECTS} == {rule.code for rule in identifiers.RULES}
