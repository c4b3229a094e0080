"""Threads that do one job after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from wmts_bridge.plugin.core.server.workers import Workers
from wmts_bridge.tests.core.server.live import PATIENCE, wait_until

NAME = "test worker"


@pytest.fixture
def workers() -> Iterator[Workers]:
    some = Workers(NAME, patience=0.02)
    yield some
    some.end()
    assert some.join(time.monotonic() + PATIENCE) == 0


def threads() -> int:
    return sum(thread.name == NAME for thread in threading.enumerate())


def test_jobs_at_the_same_time_have_a_thread_each(workers: Workers) -> None:
    meeting = threading.Barrier(5)
    for _ in range(4):
        workers.do(lambda: meeting.wait(PATIENCE))

    meeting.wait(PATIENCE)


def test_a_thread_takes_one_job_after_the_other() -> None:
    workers = Workers(NAME)
    done = threading.Semaphore(0)
    names: set[int] = set()
    for _ in range(20):
        workers.do(lambda: (names.add(threading.get_ident()), done.release()))
        assert done.acquire(timeout=PATIENCE)
        wait_until(lambda: workers.free == 1)

    assert len(names) == 1
    workers.end()
    assert workers.join(time.monotonic() + PATIENCE) == 0


def test_threads_without_a_job_end_by_themselves(workers: Workers) -> None:
    for _ in range(5):
        workers.do(lambda: None)

    wait_until(lambda: threads() == 0)
    done = threading.Event()
    workers.do(done.set)
    assert done.wait(PATIENCE)


def test_a_job_that_breaks_down_is_logged_and_the_next_is_done(
    workers: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    done = threading.Event()
    workers.do(lambda: 1 / 0)
    workers.do(done.set)

    assert done.wait(PATIENCE)
    wait_until(lambda: "a job broke down" in caplog.text)


def test_waiting_for_threads_ends_at_the_deadline_and_says_how_many_are_left() -> None:
    workers = Workers(NAME)
    release = threading.Event()
    workers.do(lambda: release.wait(PATIENCE))
    workers.end()

    assert workers.join(time.monotonic()) == 1

    release.set()
    assert workers.join(time.monotonic() + PATIENCE) == 0
