"""Scale denominators computed with wrong constants, or cut short."""

from __future__ import annotations

import re

import pytest
from wmts_bridge.plugin.core.validator.document import digits, scales
from wmts_bridge.tests.core.validator.clean import clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import Defect, assert_found, by_code, in_set

HALF = 20037508.342789244
SCALE = re.compile(r"<ScaleDenominator>([^<]+)<")


def times(identifier: str, factor: float) -> str:
    """Multiply the scale denominators of a set."""

    def larger(found: re.Match[str]) -> str:
        return f"<ScaleDenominator>{float(found[1]) * factor!r}<"

    return in_set(identifier, lambda text: SCALE.sub(larger, text))


def rounded(identifier: str, form: str) -> str:
    def shorter(found: re.Match[str]) -> str:
        return f"<ScaleDenominator>{format(float(found[1]), form)}<"

    return in_set(identifier, lambda text: SCALE.sub(shorter, text))


def many_levels(text: str) -> str:
    """Describe a set of round cell sizes instead, each 1.000002 times too large."""
    sizes = (1000, 650, 500, 250, 100, 50, 20, 10, 5, 2.5, 1.5, 1, 0.7, 0.5)
    levels = "".join(
        f"<TileMatrix><ows:Identifier>{level}</ows:Identifier>"
        f"<ScaleDenominator>{size * 1.000002 / 0.00028!r}</ScaleDenominator>"
        "<TopLeftCorner>100000 7200000</TopLeftCorner>"
        "<TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        f"<MatrixWidth>{int(1200000 / size / 256) + 1}</MatrixWidth>"
        f"<MatrixHeight>{int(1200000 / size / 256) + 1}</MatrixHeight></TileMatrix>"
        for level, size in enumerate(sizes)
    )
    return text[: text.index("<TileMatrix>")] + levels + "</TileMatrixSet>"


@pytest.mark.parametrize(
    "defect",
    [
        Defect(
            "scale-other-pixel-size",
            times("WebMercatorQuad", 0.28 / (25.4 / 96)),
            "TileMatrixSet[1]/TileMatrix[1]/ScaleDenominator",
            "96 dpi",
        ),
        Defect(
            "scale-other-pixel-size",
            times("WGS1984Quad", 0.28 / (25.4 / 72)),
            "TileMatrixSet[2]/TileMatrix[1]/ScaleDenominator",
            "72 dpi in degrees",
        ),
        Defect(
            "scale-metres-per-degree",
            times("WGS1984Quad", 111194.92664455873 / 111319.49079327358),
            "TileMatrixSet[2]/TileMatrix[1]/ScaleDenominator",
            "sphere",
        ),
        Defect(
            "scale-metres-per-degree",
            times("WGS1984Quad", 111111 / 111319.49079327358),
            "TileMatrixSet[2]/TileMatrix[1]/ScaleDenominator",
            "rounded",
        ),
        Defect(
            "scale-factor",
            in_set("FranceLambert", many_levels),
            "TileMatrixSet[4]/TileMatrix[1]/ScaleDenominator",
            also=("limits-beside-layer",),  # those of the levels before
        ),
        Defect(
            "scale-digits",
            rounded("WebMercatorQuad_5-8", ".4g"),
            "TileMatrixSet[3]/TileMatrix",
        ),
        Defect("scale-digits", rounded("WebMercatorQuad", ".4g"), "TileMatrixSet[1]/", "coarse"),
        Defect(
            "corner-digits",
            in_set("WebMercatorQuad_5-8", lambda text: text.replace(repr(HALF), "20037000")),
            "TileMatrixSet[3]/TileMatrix[4]/TopLeftCorner",
        ),
    ],
    ids=Defect.__str__,
)
def test_a_wrong_constant_or_a_cut_number_is_found(defect):
    assert_found(defect)


def test_the_drift_at_the_far_edge_is_told_in_pixels():
    text = times("WGS1984Quad", 111194.92664455873 / 111319.49079327358)
    found = by_code(scales.check_scales(spoilt(text)))["scale-metres-per-degree"]
    # Level 4 is 8192 pixels wide, and 124.56 m of 111319.49 m too short.
    assert "9.2 pixels out of place" in found.seen
    assert "6371 km" in found.seen


@pytest.mark.parametrize("form", [".12g", ".9f", ".4f", ".17e"])
def test_numbers_with_digits_enough_are_fine(form):
    subject = spoilt(rounded("WebMercatorQuad", form))
    assert [*digits.check_digits(subject), *scales.check_scales(subject)] == []


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param([66.1459656252646, 33.0729828126323, 13.2291931250529], id="ESRI's scales"),
        pytest.param([0.00028 * scale for scale in (5e6, 2.5e6, 1e6, 5e5, 1e5)], id="round scales"),
        pytest.param([4096 / 3.0, 4096 / 6.0, 4096 / 12.0, 4096 / 24.0], id="no round number"),
        pytest.param([6.8e5 / 256, 3.4e5 / 256, 1.7e5 / 256, 8.5e4 / 256], id="a whole country"),
    ],
)
def test_honest_national_grids_are_left_alone(sizes):
    def described(text: str) -> str:
        sizes_left = iter(sizes * 4)

        def other(found: re.Match[str]) -> str:
            return f"<ScaleDenominator>{next(sizes_left) / 0.00028!r}<"

        return SCALE.sub(other, text)

    subject = spoilt(in_set("FranceLambert", described))
    assert [*digits.check_digits(subject), *scales.check_scales(subject)] == []


def test_what_nobody_can_see_is_left_alone():
    text = times("WGS1984Quad", 111319 / 111319.49079327358)  # 0.04 pixels at level 4
    assert list(scales.check_scales(spoilt(text))) == []


def test_a_set_that_no_layer_uses_is_left_alone():
    text = times("WGS1984Quad", 0.9).replace(
        "<TileMatrixSet>WGS1984Quad</TileMatrixSet>",
        "<TileMatrixSet>WebMercatorQuad</TileMatrixSet>",
    )
    assert list(scales.check_scales(spoilt(text))) == []


def test_the_clean_document_has_right_scales():
    subject = clean_subject()
    assert [*digits.check_digits(subject), *scales.check_scales(subject)] == []
    assert clean_document().count("<ScaleDenominator>") > 20
