"""Numbers that are none, or that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wmts_bridge.plugin.core.validator.document import numbers
from wmts_bridge.tests.core.validator.clean import changed, clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.document.sown import (
    LAMBERT_0,
    Defect,
    assert_found,
    by_code,
    every_check,
)

SCALE = repr(14628571.428571429)


def scale(text: str) -> str:
    return in_level(f">{SCALE}<", f">{text}<")


def in_level(old: str, new: str) -> str:
    """Change the first level of the set in Lambert 93."""
    return changed(LAMBERT_0, LAMBERT_0.replace(old, new))


DEFECTS = [
    Defect("number-malformed", scale("14628571,428571429"), "ScaleDenominator", "comma"),
    Defect("number-malformed", scale("14 628 571.428571429"), "ScaleDenominator", "blanks within"),
    Defect("number-malformed", scale("1:14628571.428571429"), "ScaleDenominator", "ratio"),
    Defect("number-malformed", scale("NaN"), "ScaleDenominator", "not a number"),
    Defect(
        "number-malformed",
        in_level("<TileWidth>256<", "<TileWidth>256 px<"),
        "TileWidth",
        "unit",
    ),
    Defect(
        "number-malformed",
        in_level("100000 7200000", "100000,0 7200000,0"),
        "TopLeftCorner",
        "corner with commas",
    ),
    Defect(
        "number-malformed", changed("<MinTileRow>45<", "<MinTileRow>45.5<"), "MinTileRow", "limits"
    ),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=Defect.__str__)
def test_a_number_written_wrongly_is_found_where_it_stands(defect):
    assert_found(defect)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (f"<ScaleDenominator>{SCALE}<", "<ScaleDenominator>0<"),
        (f"<ScaleDenominator>{SCALE}<", "<ScaleDenominator>-5<"),
        ("<TileWidth>256<", "<TileWidth>0<"),
        ("<TileHeight>256<", "<TileHeight>-256<"),
        ("<MatrixWidth>1<", "<MatrixWidth>0<"),
    ],
)
def test_a_size_that_is_not_positive_is_an_error(old, new):
    found = by_code(numbers.check_numbers(spoilt(in_level(old, new))))
    assert list(found) == ["number-not-positive"]


def test_a_level_too_wide_for_32_bits_is_noted():
    text = in_level("<MatrixWidth>1<", "<MatrixWidth>8388608<")
    found = by_code(numbers.check_numbers(spoilt(text)))
    assert "2147483648 by 256 pixels" in found["matrix-too-wide"].seen


def test_exponents_are_numbers():
    text = scale("1.4628571428571429E7")
    assert list(numbers.check_numbers(spoilt(text))) == []


def test_many_alike_are_told_as_one():
    text = clean_document().replace("<TileWidth>256<", "<TileWidth>abc<")
    [found] = numbers.check_numbers(spoilt(text))
    assert "more numbers" in found.seen


def test_the_clean_document_has_no_wrong_number():
    assert list(numbers.check_numbers(clean_subject())) == []


ODD = st.one_of(
    st.text("0123456789.,-+eE \n", max_size=30),
    st.floats().map(repr),
    st.integers().map(str),
    st.sampled_from(["", "1e999", "-0", "٣", "1_0", "9" * 400, "1e-320", "5 5 5", "inf inf"]),
)
PLACES = [
    ("ScaleDenominator", SCALE),
    ("TopLeftCorner", "100000 7200000"),
    ("MatrixWidth", "1"),
    ("TileWidth", "256"),
]


@settings(max_examples=60, deadline=None)
@given(place=st.sampled_from(PLACES), text=ODD)
def test_no_number_breaks_a_check(place, text):
    name, old = place
    tagged = f"<{name}>{old}</{name}>"
    assert tagged in LAMBERT_0
    spoilt_level = LAMBERT_0.replace(tagged, f"<{name}>{text}</{name}>")
    every_check(spoilt(changed(LAMBERT_0, spoilt_level)))


CORNERS = ["815028 6434542", "4.5 45", "2438509 3887037", "500938 5621521"]


@settings(max_examples=40, deadline=None)
@given(corner=st.sampled_from(CORNERS), one=ODD, other=ODD)
def test_no_box_breaks_a_check(corner, one, other):
    old = f"<ows:LowerCorner>{corner}</ows:LowerCorner>"
    every_check(spoilt(changed(old, old.replace(corner, f"{one} {other}"))))


@settings(max_examples=40, deadline=None)
@given(name=st.sampled_from(["MinTileRow>45", "MaxTileRow>46", "MinTileCol>65"]), text=ODD)
def test_no_limit_breaks_a_check(name, text):
    every_check(spoilt(changed(f"<{name}<", f"<{name.partition('>')[0]}>{text}<")))
