"""The rate of requests, pausing, stopping, and the time left."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.layer.seed_pace import Gate, RateLimit, TimeLeft
from wmts_bridge.tests.core.layer.seeded import PATIENCE, FakeTime


def test_turns_are_spread_evenly():
    limit = RateLimit(4.0)
    assert [limit.delay(10.0) for _ in range(4)] == [0.0, 0.25, 0.5, 0.75]


def test_a_late_turn_lets_nobody_hurry():
    limit = RateLimit(4.0)
    limit.delay(0.0)
    assert [limit.delay(9.0), limit.delay(9.0)] == [0.0, 0.25]


def test_without_a_rate_nobody_waits():
    limit = RateLimit(0.0)
    assert {limit.delay(1.0) for _ in range(100)} == {0.0}


@pytest.mark.parametrize("rate", [0.0, 4.0])
def test_a_remote_that_asks_for_a_pause_gets_it(rate):
    limit = RateLimit(rate)
    limit.delay(0.0)
    limit.hold(30.0)
    limit.hold(20.0)
    assert limit.delay(1.0) == 29.0


def test_a_gate_lets_pass_at_the_rate():
    time = FakeTime()
    gate = Gate(2.0, time)
    assert all(gate.turn() for _ in range(5))
    assert time.seconds >= 2.0


def test_a_stopped_gate_lets_nobody_pass():
    gate = Gate(0.0, FakeTime())
    gate.pause()
    gate.stop()
    gate.pause()
    assert not gate.passes()
    assert not gate.turn()
    assert not gate.paused


def test_who_waits_at_a_paused_gate_goes_on_when_it_opens():
    gate = Gate(0.0, FakeTime())
    gate.pause()
    passed = threading.Event()
    thread = threading.Thread(target=lambda: gate.passes() and passed.set())
    thread.start()
    assert gate.paused
    assert not passed.is_set()
    gate.resume()
    thread.join(PATIENCE)
    assert passed.is_set()


def test_the_time_left_follows_the_pace():
    left = TimeLeft()
    assert left.seconds(0.0, 0, 100) is None
    assert left.seconds(10.0, 20, 100) == 40.0
    assert left.seconds(20.0, 40, 100) == 30.0


def test_only_the_last_minute_counts():
    left = TimeLeft()
    for second in range(0, 200, 10):
        found = left.seconds(second, 1000 if second < 60 else 1000 + second - 50, 2000)
    assert found == pytest.approx(2000 - (1000 + 190 - 50))


def test_after_a_pause_the_time_left_is_told_anew():
    left = TimeLeft()
    left.seconds(0.0, 0, 100)
    left.forget()
    assert left.seconds(1000.0, 10, 100) is None
    assert left.seconds(1001.0, 20, 100) == 8.0


def test_what_is_done_needs_no_more_time():
    assert TimeLeft().seconds(0.0, 7, 7) == 0.0
