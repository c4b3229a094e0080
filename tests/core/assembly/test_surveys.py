"""Surveys run in the background, and do not keep a program from ending."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.assembly import opened_layers
from wmts_bridge.plugin.core.assembly.surveys import Surveys
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.server.settings import ServerLimits

FOUND = {"0": Limits(0, 0, 0, 0)}


class Waits:
    """Stands for threads: notes how long each was waited for, on a clock of its own."""

    def __init__(self, monkeypatch):
        self.now = 0.0
        monkeypatch.setattr("time.monotonic", lambda: self.now)

    def join(self, seconds):
        self.now += seconds


def test_stopping_waits_for_all_surveys_together(monkeypatch):
    surveys, waits = Surveys(), Waits(monkeypatch)
    surveys._running = {str(number): (threading.Event(), waits) for number in range(10)}
    surveys.stop(0.3)
    assert waits.now == pytest.approx(0.3)


def test_the_server_and_the_surveys_together_end_within_two_seconds():
    assert ServerLimits().stop_seconds + opened_layers._STOP_SECONDS < 2


def test_what_a_survey_found_is_told_unless_it_was_cancelled():
    surveys, told, may_end = Surveys(), threading.Event(), threading.Event()
    heard = []
    surveys.start(
        "kept", lambda is_cancelled: FOUND, lambda found: (heard.append(found), told.set())
    )
    assert told.wait(10)

    def cancelled_meanwhile(is_cancelled):
        assert may_end.wait(10)
        return FOUND

    surveys.start("dropped", cancelled_meanwhile, heard.append)
    _, thread = surveys._running["dropped"]
    surveys.cancel("dropped")
    may_end.set()
    thread.join(10)
    assert not thread.is_alive()
    assert heard == [FOUND]
