"""Numbers in sentences."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.wording import (
    columns,
    enumerated,
    in_row,
    listed,
    many,
    more_layers,
    percent,
    percents,
    rows,
    whole,
    with_commas,
)


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


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["a"], "'a'"),
        (["a", "b"], "'a' and 'b'"),
        (["a", "b", "c"], "'a', 'b' and 'c'"),
        (["a", "b", "c", "d"], "'a', 'b', 'c' and 1 more layer"),
        ([*"abcdef"], "'a', 'b', 'c' and 3 more layers"),
    ],
    ids=len,
)
def test_of_many_names_the_first_are_listed(names, words):
    assert listed(names, more_layers) == words


@pytest.mark.parametrize(
    ("join", "words"),
    [(enumerated, "a, b and c"), (with_commas, "a, b, c"), (in_row, "a; b; c")],
    ids=["enumerated", "with commas", "in a row"],
)
def test_parts_are_put_in_a_row(join, words):
    assert join(["a", "b", "c"]) == words
    assert join(["a"]) == "a"
    assert join([]) == ""


def test_what_is_empty_is_left_out_of_a_row():
    assert in_row(["", "a", "", "b"]) == "a; b"


def test_a_run_of_one_is_told_as_one():
    assert (rows(3, 3), rows(3, 7)) == ("row 3", "rows 3 to 7")
    assert (columns(3, 3), columns(3, 7)) == ("column 3", "columns 3 to 7")


def test_a_clause_becomes_a_sentence():
    assert whole(in_row(["no tile came", "two failed"])) == "No tile came; two failed."
