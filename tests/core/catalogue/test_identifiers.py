"""Identifiers made from titles are safe in every address and each its own."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.catalogue.identifiers import free_identifier, is_identifier


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("roads", "roads"),
        ("Roads 2024", "Roads_2024"),
        ("Zürich, Straßen & Wege", "Zurich_Strassen_Wege"),
        ("Łódź Ørsted Æbler", "Lodz_Orsted_AEbler"),
        ("shadows:1", "shadows_1"),
        ("地図", "layer"),
        ("", "layer"),
        ("../../etc/passwd", "etc_passwd"),
        ("..", "layer"),
        ("tiles.mbtiles", "tiles.mbtiles"),
        ("{z}/{x}/{y}?key=a#b%20", "z_x_y_key_a_b_20"),
        ("a\x00b\n", "a_b"),
        ("default", "layer_default"),
        ("WMTSCapabilities.xml", "layer_WMTSCapabilities.xml"),
        ("nul", "layer_nul"),
        ("COM1.tiles", "layer_COM1.tiles"),
        ("x" * 200, "x" * 64),
    ],
)
def test_a_title_becomes_an_identifier(title, expected):
    assert free_identifier(title, ()) == expected


@pytest.mark.parametrize(
    ("title", "taken", "expected"),
    [
        ("a b", ["a_b"], "a_b_2"),
        ("a b", ["a_b", "a_b_2"], "a_b_3"),
        ("Roads", ["roads"], "Roads_2"),
        ("地図", ["layer"], "layer_2"),
    ],
    ids=["taken", "taken twice", "taken but for case", "without letters"],
)
def test_an_identifier_that_is_taken_gets_a_number(title, taken, expected):
    assert free_identifier(title, taken) == expected


@given(st.text(), st.lists(st.text()))
def test_any_title_gives_a_free_identifier(title, titles):
    taken: list[str] = []
    for other in titles:
        taken.append(free_identifier(other, taken))
    found = free_identifier(title, taken)
    assert re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9_.-]*", found)
    assert found not in taken
    assert len({name.lower() for name in [*taken, found]}) == len(taken) + 1


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("roads", True),
        ("topp.states", True),
        ("a-b_c.9", True),
        ("", False),
        (".", False),
        ("..", False),
        ("a b", False),
        ("a/b", False),
        ("topp:states", False),
        ("é", False),
        ("a\n", False),
    ],
)
def test_an_identifier_is_told_from_other_text(text, verdict):
    assert is_identifier(text) is verdict
