"""Numbers in sentences."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.wording import many, percent, percents


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 levels"), (1, "1 level"), (2, "2 levels"), (12_000, "12,000 levels")],
)
def test_a_count_has_its_word(count, words):
    assert many(count, "level") == words


def test_a_word_may_have_a_plural_of_its_own():
    assert many(2, "tile matrix", "tile matrices") == "2 tile matrices"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.0, "0 %"),
        (0.871, "87 %"),
        (1.0, "100 %"),
        (0.998, "99.8 %"),
        (0.99996, "99.996 %"),
        (0.002, "0.2 %"),
        (1e-9, "0 %"),
    ],
)
def test_a_share_is_never_told_as_all_or_none_if_that_can_be_seen(share, words):
    assert percent(share) == words


def test_an_interval_names_its_unit_once():
    assert percents(0.79, 1.0) == "79 to 100 %"
    assert percents(0.531, 0.888, 1) == "53.1 to 88.8 %"
