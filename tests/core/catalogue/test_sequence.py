"""The updateSequence never goes back."""

from __future__ import annotations

import time

import pytest
from wmts_bridge.plugin.core.catalogue.sequence import next_update_sequence


def test_without_a_past_it_is_at_least_the_time_in_milliseconds():
    before = int(time.time() * 1000)
    assert before <= next_update_sequence(0) <= int(time.time() * 1000)


@pytest.mark.parametrize("previous", [10**15, 2**62])
def test_after_a_clock_was_set_back_it_still_rises(previous):
    assert next_update_sequence(previous) == previous + 1
