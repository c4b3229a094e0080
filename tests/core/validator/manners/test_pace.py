"""When the next request may be made, by a clock that only moves when somebody waits."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.errors import JudgingStopped
from wmts_bridge.plugin.core.validator.manners.pace import Pace
from wmts_bridge.plugin.core.validator.manners.rules import Manners


class Clock:
    """Seconds that pass only while somebody waits."""

    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now

    def wait(self, seconds, stop):
        self.now += max(0.0, seconds)


@pytest.fixture
def clock():
    return Clock()


def pace_of(clock, **manners):
    return Pace(Manners(**{"per_second": 0, **manners}), threading.Event(), clock, clock.wait)


def waited(clock, pace):
    before = clock.now
    pace.take_turn()
    return round(clock.now - before, 6)


def test_requests_keep_their_distance(clock):
    pace = pace_of(clock, per_second=4)
    assert [waited(clock, pace) for _ in range(4)] == [0, 0.25, 0.25, 0.25]


def test_time_that_has_passed_is_not_saved_up(clock):
    pace = pace_of(clock, per_second=4)
    pace.take_turn()
    clock.now += 100
    assert [waited(clock, pace) for _ in range(2)] == [0, 0.25]


@pytest.mark.parametrize(
    ("status", "headers", "again", "wait"),
    [
        pytest.param(429, {"retry-after": "7"}, True, 7, id="429 that says when"),
        pytest.param(503, {"retry-after": "7"}, True, 7, id="503 that says when"),
        pytest.param(429, {}, True, 1, id="429 that does not"),
        pytest.param(503, {}, False, 0, id="503 that does not is a failure"),
        pytest.param(500, {"retry-after": "7"}, False, 0, id="500 has no say"),
        pytest.param(200, {"retry-after": "7"}, False, 0, id="nor has 200"),
        pytest.param(429, {"retry-after": "-7"}, True, 1, id="nonsense is not understood"),
        pytest.param(429, {"retry-after": "60"}, True, 60, id="the longest wait"),
    ],
)
def test_a_busy_service_is_asked_again_when_it_says(clock, status, headers, again, wait):
    pace = pace_of(clock)
    assert pace.note_answer(status, headers) is again
    assert waited(clock, pace) == wait


@pytest.mark.parametrize("said", ["61", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_long_pause_ends_the_judging(clock, said):
    with pytest.raises(JudgingStopped, match="asks for a pause of"):
        pace_of(clock).note_answer(503, {"retry-after": said})


@pytest.mark.parametrize(
    ("said", "words"), [("90", "90 seconds"), ("7200", "2 hours"), ("31536000", "365 days")]
)
def test_a_long_pause_is_told_in_units_of_people(clock, said, words):
    with pytest.raises(JudgingStopped, match=f"asks for a pause of {words}$"):
        pace_of(clock).note_answer(429, {"retry-after": said})


def test_a_service_that_fails_again_and_again_is_left_alone(clock):
    pace = pace_of(clock, most_failures=5)
    for _ in range(4):
        pace.note_answer(500, {})
    pace.note_answer(404, {})
    for _ in range(4):
        pace.note_answer(500, {})
    with pytest.raises(JudgingStopped, match="5 requests in a row failed, the last with"):
        pace.note_answer(502, {})


def test_five_refusals_in_a_row_end_the_judging(clock):
    pace = pace_of(clock)
    assert all(pace.note_answer(429, {"retry-after": "0"}) for _ in range(4))
    with pytest.raises(JudgingStopped, match="5 requests in a row with 429"):
        pace.note_answer(429, {"retry-after": "0"})


def test_an_answer_between_refusals_forgives_them(clock):
    pace = pace_of(clock)
    for _ in range(4):
        pace.note_answer(429, {"retry-after": "0"})
        pace.note_answer(200, {})
    assert pace.note_answer(429, {"retry-after": "0"})


def test_failures_in_a_row_slow_it_down_within_bounds(clock):
    pace = pace_of(clock)
    waits = []
    for _ in range(9):
        pace.note_answer(500, {})
        waits.append(waited(clock, pace))
    assert waits == [0, 0, 0.25, 0.5, 1, 2, 2, 2, 2]
    pace.note_answer(404, {})
    assert waited(clock, pace) == 0


def test_a_service_that_is_down_is_left_alone(clock):
    pace = pace_of(clock, most_silences=3)
    pace.note_silence()
    pace.note_silence()
    with pytest.raises(JudgingStopped, match="seems to be down"):
        pace.note_silence()
