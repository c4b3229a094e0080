"""Judging again and again: when, what is remembered of it, and the table."""

from __future__ import annotations

import resource
import threading

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.validator.finding import Finding, Rule, Severity
from wmts_bridge.plugin.core.validator.history import (
    Moment,
    keep_judging,
    moment_of,
    open_history,
    periods_of,
    table_of,
)
from wmts_bridge.plugin.core.validator.judgement import Availability, Judgement

HOME = "http://127.0.0.1:9/wmts?token=shibboleth"
HOUR = 3600.0
MOMENTS = [Moment(1_700_000_000.0 + 60 * n, 100, 100 - n, n % 2, 1, 120) for n in range(10)]


class Clock:
    """Seconds that pass while somebody waits or works; it stops after so many waits."""

    def __init__(self, stop_after):
        self.now = 50.0
        self.waits = []
        self._stop_after = stop_after

    def __call__(self):
        return self.now

    def wait(self, seconds):
        self.waits.append(seconds)
        self.now += seconds
        return len(self.waits) >= self._stop_after


def test_it_judges_at_even_times():
    clock, starts = Clock(4), []

    def once():
        starts.append(clock.now)
        clock.now += 7

    assert keep_judging(300, once, threading.Event(), clock, clock.wait) == 4
    assert starts == [50, 350, 650, 950]


def test_a_time_that_was_missed_is_left_out():
    clock, starts, durations = Clock(4), [], iter([10, 700, 300, 10])

    def once():
        starts.append(clock.now)
        clock.now += next(durations)

    keep_judging(300, once, threading.Event(), clock, clock.wait)
    assert starts == [50, 350, 1250, 1850]


def test_it_ends_when_it_is_stopped():
    stop = threading.Event()
    assert keep_judging(300, stop.set, stop) == 1
    assert keep_judging(300, stop.set, stop) == 0


def opened(path, **more):
    return open_history(path, HOME, **more)


@pytest.fixture
def path(tmp_path):
    history = opened(tmp_path / "history")
    for moment in MOMENTS:
        history.add(moment)
    history.close()
    return tmp_path / "history"


def test_what_was_added_is_remembered(path):
    history = opened(path)
    assert history.moments() == MOMENTS
    history.close()


def test_no_secret_is_in_the_file(path):
    assert b"shibboleth" not in path.read_bytes()


def test_a_kill_in_mid_line_costs_that_moment_only(path):
    whole = path.read_bytes()
    for cut in range(len(whole) - 90, len(whole)):
        path.write_bytes(whole[:cut])
        history = opened(path)
        found = history.moments()
        assert found == MOMENTS[: len(found)]
        assert len(found) >= 8
        history.add(MOMENTS[9])
        assert history.moments() == [*found, MOMENTS[9]]
        history.close()


@pytest.mark.parametrize(
    "line",
    [
        b'{"at":"soon"}',
        b'{"at":1e999}',
        b'{"at":-1}',
        b'{"at":1,"asked":1,"right":2}',
        b'{"at":1,"asked":true,"right":1}',
        b'{"at":1,"trouble":3}',
        b"nonsense",
    ],
)
def test_a_line_of_nonsense_is_left_out(path, line):
    path.write_bytes(path.read_bytes() + line + b"\n")
    history = opened(path)
    assert history.moments() == MOMENTS
    history.close()


def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "mine"
    path.write_bytes(b"my diary\n")
    with pytest.raises(SetupError, match="another file"):
        opened(path)
    assert path.read_bytes() == b"my diary\n"


def test_a_full_history_forgets_its_older_half(tmp_path):
    path = tmp_path / "history"
    history = opened(path, most_bytes=2000)
    moments = [Moment(1_700_000_000.0 + n, 100, 99) for n in range(200)]
    for moment in moments:
        history.add(moment)
        assert path.stat().st_size <= 2000
    found = history.moments()
    history.close()
    assert found == moments[-len(found) :]
    assert len(found) >= 5
    assert [one.name for one in tmp_path.iterdir()] == ["history"]


def test_what_cannot_be_written_is_told_and_nothing_is_forgotten(path):
    history = opened(path)
    size = path.stat().st_size
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20, before[1]))  # half a line
    try:
        with pytest.raises(SetupError, match="the disk may be full"):
            history.add(MOMENTS[0])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.stat().st_size == size
    history.add(MOMENTS[0])
    assert history.moments() == [*MOMENTS, MOMENTS[0]]
    history.close()


def test_a_judgement_is_remembered_by_its_figures():
    rules = [Rule("a", severity, "", "", "") for severity in Severity]
    judgement = Judgement(
        "http://127.0.0.1:9/",
        "Roads",
        1000.5,
        requests=42,
        findings=tuple(Finding(rule, "", "") for rule in (*rules, rules[0])),
        availability=(
            Availability("roads", "", "", 5, 4, 0.3, 0.9),
            Availability("", "", "", 20, 19, 0.7, 0.99),
        ),
        unfinished="stopped",
    )
    assert moment_of(judgement) == Moment(1000.5, 20, 19, 2, 1, 42, "stopped")


def test_a_judgement_without_tiles_is_a_failed_moment():
    moment = moment_of(Judgement("http://127.0.0.1:9/", "", 7.0, unfinished="down"))
    (period,) = periods_of([moment], HOUR)
    assert (period.failed, period.asked, period.low, period.high) == (1, 0, 0.0, 1.0)


def test_moments_are_gathered_into_periods():
    moments = [
        Moment(0.0, 10, 10),
        Moment(3599.0, 10, 5, errors=2),
        Moment(3600.0, 0, 0, trouble="down"),
        Moment(3601.0, 10, 9),
        Moment(9 * HOUR, 4, 4),
    ]
    told = [(p.start, p.moments, p.failed, p.asked, p.right) for p in periods_of(moments, HOUR)]
    assert told == [(0, 2, 0, 20, 15), (3600, 2, 1, 10, 9), (9 * HOUR, 1, 0, 4, 4)]


def test_the_table_is_read_at_a_glance():
    assert list(table_of(periods_of([Moment(0.0, 20, 15), Moment(HOUR, 0, 0)], HOUR))) == [
        "from (UTC)        judged failed   tiles    came  95 % interval",
        "1970-01-01 00:00       1      0      20  75.0 %  53.1 to 88.8 %",
        "1970-01-01 01:00       1      1       0       -  -",
    ]
