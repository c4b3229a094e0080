"""Corners and boxes whose axes are the wrong way round."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import axis_order
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, by_code

HALF = "20037508.342789244"


def replaced(*pairs: tuple[str, str]) -> str:
    text = clean_document()
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return text


def in_set(identifier: str, more: str) -> str:
    """Add something between identifier and CRS of a set."""
    head = f"<TileMatrixSet>\n      <ows:Identifier>{identifier}</ows:Identifier>"
    return changed(head, head + more)


def box_of_set(lower: str, upper: str, crs: str) -> str:
    return (
        f'<ows:BoundingBox crs="urn:ogc:def:crs:EPSG::{crs}"><ows:LowerCorner>{lower}'
        f"</ows:LowerCorner><ows:UpperCorner>{upper}</ows:UpperCorner></ows:BoundingBox>"
    )


DEFECTS = [
    Defect(
        "corner-axes-swapped",
        replaced((">90 -180</TopLeft", ">-180 90</TopLeft")),
        "TileMatrixSet[2]/TileMatrix[1]/TopLeftCorner",
        "4326",
    ),
    Defect(
        "corner-axes-swapped",
        replaced((">100000 7200000<", ">7200000 100000<")),
        "TileMatrixSet[4]/TileMatrix[1]/TopLeftCorner",
        "easting first",
    ),
    Defect(
        "corner-axes-swapped",
        replaced((">5500000 2000000<", ">2000000 5500000<")),
        "TileMatrixSet[5]/TileMatrix[1]/TopLeftCorner",
        "northing first",
    ),
    Defect(
        "corner-not-top-left",
        replaced((f">-{HALF} {HALF}</TopLeft", f">-{HALF} -{HALF}</TopLeft")),
        "TileMatrixSet[1]/TileMatrix[1]/TopLeftCorner",
    ),
    Defect(
        "box-axes-swapped",
        replaced(
            (">2438509 3887037<", ">3887037 2438509<"), (">2614162 4052163<", ">4052163 2614162<")
        ),
        "Layer[2]/ows:BoundingBox[3]",
        "northing first",
    ),
    Defect(
        "box-axes-swapped",
        replaced(
            (">815028 6434542<", ">6434542 815028<"), (">975708 6605948<", ">6605948 975708<")
        ),
        "Layer[2]/ows:BoundingBox[2]",
        "easting first",
    ),
    Defect(
        "wgs84-box-swapped",
        replaced(
            (">-180 -85.0511287798066<", ">-85.0511287798066 -180<"),
            (">180 85.0511287798066<", ">85.0511287798066 180<"),
        ),
        "Layer[1]/ows:WGS84BoundingBox",
    ),
    Defect(
        "set-box-axes-swapped",
        in_set("EuropeLAEA", box_of_set("2000000 1305696", "6194304 5500000", "3035")),
        "TileMatrixSet[5]/ows:BoundingBox",
    ),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=Defect.__str__)
def test_axes_the_wrong_way_round_are_found(defect):
    assert_found(defect)


def test_the_evidence_is_told_in_numbers():
    text = replaced((">90 -180</TopLeft", ">-180 90</TopLeft"))
    found = by_code(axis_order.check_axis_order(spoilt(text)))["corner-axes-swapped"]
    assert "northing first, that is easting 90 and northing -180" in found.seen
    assert "it is at 5 levels" in found.seen or "5 levels" in found.seen


def test_the_box_of_a_set_in_the_right_order_is_fine():
    text = in_set("EuropeLAEA", box_of_set("1305696 2000000", "5500000 6194304", "3035"))
    assert list(axis_order.check_axis_order(spoilt(text))) == []


def test_the_clean_document_has_all_axes_right():
    assert list(axis_order.check_axis_order(clean_subject())) == []
