"""Waits that end: for a request that never does, and for a pause."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.errors import JudgingStopped, TransportRefused, TransportTimeout
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer
from wmts_bridge.plugin.core.validator.manners.waiting import answer_in_time, pause

ANSWER = RemoteAnswer(200, {}, b"x", "http://127.0.0.1:9/")


@pytest.fixture
def hanging():
    """Return a request that hangs, whatever its deadline, until the test is over."""
    over = threading.Event()
    yield lambda until: over.wait(60) and ANSWER
    over.set()


def test_an_answer_is_returned():
    assert answer_in_time(lambda until: ANSWER, 5, threading.Event()) is ANSWER


@pytest.mark.parametrize("error", [TransportRefused("no"), KeyError("a mistake of ours")])
def test_an_error_goes_to_who_asked(error):
    def ask(until):
        raise error

    with pytest.raises(type(error)) as caught:
        answer_in_time(ask, 5, threading.Event())
    assert caught.value is error


def test_a_request_that_hangs_is_left_behind_when_its_time_is_up(hanging):
    with pytest.raises(TransportTimeout, match="no answer in 0 s"):
        answer_in_time(hanging, 0, threading.Event())


def test_a_request_that_hangs_is_left_behind_when_the_judge_is_stopped(hanging):
    stop = threading.Event()

    def ask(until):
        stop.set()
        return hanging(until)

    with pytest.raises(JudgingStopped, match="stopped"):
        answer_in_time(ask, 3600, stop)


def test_a_pause_ends_when_the_judge_is_stopped():
    stop = threading.Event()
    pause(0, stop)
    stop.set()
    with pytest.raises(JudgingStopped, match="stopped"):
        pause(3600, stop)
