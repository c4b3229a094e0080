"""Levels that do not go together, and sets that are not what they are called."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.document import known_sets, levels
from wmts_bridge.tests.core.validator.clean import changed, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import (
    Defect,
    assert_found,
    by_code,
    in_set,
    level_of,
)

HALF = "20037508.342789244"


def in_level(identifier: str, level: str, *pairs: tuple[str, str]) -> str:
    old = new = level_of(identifier, level)
    for one, other in pairs:
        assert one in new, one
        new = new.replace(one, other)
    return in_set(identifier, lambda text: text.replace(old, new))


def exchanged(text: str) -> str:
    """Put the first level of a set last."""
    start, end = text.index("<TileMatrix>"), text.index("</TileMatrix>") + len("</TileMatrix>")
    return text[:start] + text[end:].replace(
        "</TileMatrixSet>", text[start:end] + "</TileMatrixSet>"
    )


def scale_set(identifier: str, name: str) -> str:
    end = "</ows:SupportedCRS>"
    more = f"{end}<WellKnownScaleSet>urn:ogc:def:wkss:OGC:1.0:{name}</WellKnownScaleSet>"
    return in_set(identifier, lambda text: text.replace(end, more))


DEFECTS = [
    Defect(
        "scale-duplicate",
        in_level(
            "FranceLambert", "2", (repr(14628571.428571429 / 4), repr(14628571.428571429 / 2))
        ),
        "TileMatrixSet[4]/TileMatrix[3]/ScaleDenominator",
    ),
    Defect("level-order", in_set("EuropeLAEA", exchanged), "TileMatrixSet[5]/TileMatrix[5]"),
    Defect(
        "tile-size-differs",
        in_level(
            "FranceLambert",
            "3",
            (">256</TileW", ">512</TileW"),
            (">256</TileH", ">512</TileH"),
        ),
        "TileMatrixSet[4]/TileMatrix[4]/TileWidth",
        also=("limits-beside-layer",),
    ),
    Defect(
        "tile-size-too-large",
        in_set(
            "EuropeLAEA",
            lambda text: text.replace(">256</TileWidth>", ">8192</TileWidth>"),
        ),
        "TileMatrixSet[5]/TileMatrix[1]/TileWidth",
    ),
    Defect(
        "corners-differ",
        in_level("FranceLambert", "1", ("100000 7200000", "100000 7201000")),
        "TileMatrixSet[4]/TileMatrix[2]/TopLeftCorner",
    ),
    Defect(
        "set-not-doubling",
        in_level("WebMercatorQuad", "3", (">8</MatrixWidth", ">9</MatrixWidth")),
        "TileMatrixSet[1]/TileMatrix[4]/MatrixWidth",
    ),
    Defect("scale-set-unknown", scale_set("FranceLambert", "France"), "WellKnownScaleSet"),
    Defect(
        "scale-set-untrue", scale_set("WGS1984Quad", "GoogleCRS84Quad"), "WellKnownScaleSet", "CRS"
    ),
    Defect(
        "scale-set-untrue",
        scale_set("WebMercatorQuad_5-8", "GoogleMapsCompatible"),
        "WellKnownScaleSet",
        "not from the largest",
    ),
    Defect(
        "set-not-as-named",
        in_level(
            "WebMercatorQuad", "3", (repr(559082264.0287178 / 8), repr(559082264.0287178 / 8.5))
        ),
        "TileMatrixSet[1]",
    ),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=Defect.__str__)
def test_what_does_not_go_together_is_found(defect):
    assert_found(defect)


def test_a_set_named_after_another_crs_is_noted():
    text = changed(
        "<TileMatrixSet>FranceLambert</TileMatrixSet>", "<TileMatrixSet>EPSG:2056</TileMatrixSet>"
    )
    text = text.replace(">FranceLambert<", ">EPSG:2056<")
    found = by_code(known_sets.check_known_sets(spoilt(text)))
    assert list(found) == ["set-named-after-other-crs"]


@pytest.mark.parametrize("name", ["GoogleMapsCompatible"])
def test_a_true_scale_set_is_left_alone(name):
    assert list(known_sets.check_known_sets(spoilt(scale_set("WebMercatorQuad", name)))) == []


def test_corners_that_differ_by_rounding_are_left_alone():
    text = in_level("WebMercatorQuad", "3", (HALF, HALF[:-4]))
    assert "corners-differ" not in by_code(levels.check_levels(spoilt(text)))


def test_the_clean_document_has_levels_that_go_together():
    subject = clean_subject()
    assert [*levels.check_levels(subject), *known_sets.check_known_sets(subject)] == []
