"""Boxes that are none, that contradict each other, or that their tile matrix set does not cover."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.plugin.core.validator.document import boxes, sizes
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import (
    Defect,
    assert_found,
    by_code,
    in_set,
    level_of,
)

REGION = "Layer[2]/ows:WGS84BoundingBox"


def corners(lower: str, upper: str) -> str:
    """Give layer `region` another box in degrees."""
    text = changed(">4.5 45<", f">{lower}<")
    return changed(">6.5 46.5<", f">{upper}<", text)


def lambert_box(lower: str, upper: str) -> str:
    text = changed(">815028 6434542<", f">{lower}<")
    return changed(">975708 6605948<", f">{upper}<", text)


def without(*patterns: str) -> str:
    text = clean_document()
    for pattern in patterns:
        text, count = re.subn(pattern, "", text, flags=re.S)
        assert count
    return text


def in_level(identifier: str, level: str, old: str, new: str) -> str:
    before = level_of(identifier, level)
    assert old in before
    return in_set(identifier, lambda text: text.replace(before, before.replace(old, new)))


WGS84_BOXES = r"<ows:WGS84BoundingBox>.*?</ows:WGS84BoundingBox>"
OTHER_BOXES = r"<ows:BoundingBox crs.*?</ows:BoundingBox>"

DEFECTS = [
    Defect("layer-without-box", without(WGS84_BOXES, OTHER_BOXES), "Layer[1]"),
    Defect("wgs84-box-missing", without(WGS84_BOXES), "Layer[1]"),
    Defect("wgs84-box-beyond-earth", corners("500938 5621521", "723577 5860840"), REGION, "metres"),
    Defect("wgs84-box-beyond-earth", corners("4.5 45", "366.5 46.5"), REGION, "longitude"),
    Defect(
        "wgs84-box-across-180", corners("170 45", "-170 46.5"), REGION, also=("boxes-disjoint",)
    ),
    Defect("box-inverted", corners("4.5 46.5", "6.5 45"), REGION, "degrees"),
    Defect(
        "box-inverted",
        lambert_box("815028 6605948", "975708 6434542"),
        "Layer[2]/ows:BoundingBox[2]",
        "metres",
    ),
    Defect("box-empty", corners("4.5 45", "4.5 46.5"), REGION),
    Defect(
        "box-crs-unknown",
        changed(
            '<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::2154">',
            '<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::99999">',
        ),
        "Layer[2]/ows:BoundingBox[2]",
    ),
    Defect(
        "boxes-disjoint",
        lambert_box("315028 6434542", "475708 6605948"),
        "Layer[2]/ows:BoundingBox[2]",
        also=("limits-beside-layer",),
    ),
    Defect("wgs84-box-swapped", corners("45 4.5", "46.5 6.5"), REGION, "both could be latitudes"),
    Defect("boxes-differ", lambert_box("815028 6434542", "835708 6455948"), "Layer[2]/ows:Bound"),
    Defect(
        "layer-outside-set",
        in_set("FranceLambert", lambda text: text.replace("100000 7200000", "1100000 7200000")),
        "Layer[2]/TileMatrixSetLink[2]",
    ),
    Defect(
        "layer-beyond-set",
        in_set("FranceLambert", lambda text: text.replace("100000 7200000", "900000 7200000")),
        "Layer[2]/TileMatrixSetLink[2]",
        also=("limits-beside-layer",),
    ),
    Defect(
        "level-too-small",
        in_level("WGS1984Quad", "3", ">16</MatrixWidth", ">8</MatrixWidth"),
        "TileMatrixSet[2]/TileMatrix[4]/MatrixWidth",
    ),
    Defect(
        "level-too-small",
        in_level("WGS1984Quad", "4", ">16</MatrixHeight", ">12</MatrixHeight"),
        "TileMatrixSet[2]/TileMatrix[5]/MatrixHeight",
        "south",
    ),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=Defect.__str__)
def test_a_box_that_misleads_clients_is_found(defect):
    assert_found(defect)


def test_metres_in_a_box_of_degrees_are_named_as_such():
    found = by_code(boxes.check_boxes(spoilt(corners("500938 5621521", "723577 5860840"))))
    assert "look like metres" in found["wgs84-box-beyond-earth"].seen


def test_a_projected_box_may_be_larger_than_the_one_in_degrees():
    text = lambert_box("800000 6420000", "990000 6620000")
    assert list(boxes.check_boxes(spoilt(text))) == []


def test_a_level_that_ends_at_the_edge_of_the_world_is_large_enough():
    text = in_level("WGS1984Quad", "0", ">2</MatrixWidth", ">3</MatrixWidth")
    assert list(sizes.check_sizes(spoilt(text))) == []


def test_a_coarse_level_may_hang_over():
    text = in_level("FranceLambert", "3", ">8</MatrixWidth", ">7</MatrixWidth")
    assert list(sizes.check_sizes(spoilt(text))) == []


def test_many_layers_without_a_box_are_told_as_one():
    layer = "<Layer><ows:Identifier>more{}</ows:Identifier></Layer>"
    more = "".join(layer.format(number) for number in range(9))
    text = clean_document().replace("<Contents>", f"<Contents>{more}")
    found = [one for one in boxes.check_boxes(spoilt(text)) if one.code == "layer-without-box"]
    assert len(found) == 1
    assert "8 more layers (more1, more2, ...)" in found[0].seen


def test_the_clean_document_has_right_boxes():
    subject = clean_subject()
    assert [*boxes.check_boxes(subject), *sizes.check_sizes(subject)] == []
