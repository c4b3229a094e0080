"""A judgement as a whole: what ends it early is told, with what was left out by that."""

from __future__ import annotations

import re
import threading

import pytest
from wmts_bridge.plugin.core.validator.judging import Depth, judge_service
from wmts_bridge.tests.core.validator.clean import clean_document, spoilt
from wmts_bridge.tests.core.validator.service import serving


def judged(most, sample=40):
    """Return the judgement of a clean service by so many requests at most."""
    with serving(max_requests=most) as served:
        return judge_service(served.subject, served.asker, Depth(sample=sample))


@pytest.mark.parametrize(
    ("most", "words"),
    [
        (3, "the answers were checked in part only, availability was not measured, no layer"),
        (50, "availability was measured by "),
        (150, "looked at in part only ("),
    ],
    ids=["while answers are checked", "while tiles are counted", "while tiles are looked for"],
)
def test_what_was_left_out_for_want_of_requests_is_told(most, words):
    found = judged(most)
    assert words in found.unfinished
    assert found.is_spent
    assert found.requests == most


def test_with_enough_requests_all_is_done():
    found = judged(5000)
    assert (found.unfinished, found.is_spent) == ("", False)
    assert {one.layer for one in found.truth} == {"world", "region"}


def test_once_it_is_stopped_nothing_further_is_begun():
    stop = threading.Event()
    stop.set()
    with serving(stop=stop) as served:
        found = judge_service(served.subject, served.asker, Depth(sample=5))
    assert (found.requests, found.findings, found.is_spent) == (0, (), False)
    assert found.unfinished.endswith(", the document was checked in part only")


def test_a_document_of_which_no_tile_can_be_asked_is_not_judged_to_the_end():
    wide = re.sub(r"<TileWidth>\d+", "<TileWidth>99999999", clean_document())
    subject = spoilt(wide)
    with serving() as served:
        found = judge_service(subject, served.asker, Depth(sample=5))
    assert found.unfinished.startswith("no tile can be asked for")
    assert not found.is_spent
