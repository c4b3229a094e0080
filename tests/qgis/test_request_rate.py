"""Requests a second: the mean of the last seconds, and nothing said before it is known."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.adapters.request_rate import RequestRate

RATES = {
    "read once": ([(0, 7)], None),
    "twice": ([(0, 0), (1, 10)], 10.0),
    "the mean of the last five seconds": ([(0, 0), *((n, 50) for n in range(1, 8))], 0.0),
    "nobody looked for a while": ([(0, 0), (1, 10), (60, 1000)], None),
    "the counter began anew": ([(0, 900), (1, 10)], None),
    "read twice in one moment": ([(0, 1), (0, 1)], None),
}


@pytest.mark.parametrize(("reads", "rate"), RATES.values(), ids=RATES.keys())
def test_the_rate_is_that_of_the_last_seconds(reads, rate):
    counter = RequestRate()

    assert [counter.per_second(*read) for read in reads][-1] == rate
