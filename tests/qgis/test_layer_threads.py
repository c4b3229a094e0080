"""Threads that draw: as many as there are cores for, and all of them end."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError
from types import SimpleNamespace

import pytest
from wmts_bridge.plugin.adapters.rendered import layer_threads
from wmts_bridge.plugin.adapters.rendered.layer_threads import LayerThreads

PATIENCE = 20.0
MANY = 4


@pytest.fixture
def threads(qgis_app):
    """Return some, with nothing to draw; ended in the end."""
    threads = LayerThreads([SimpleNamespace(layers=()) for _ in range(MANY)])
    yield threads
    threads.abort()


def wait_for_all(threads):
    for thread in threads._threads:
        thread.join(PATIENCE)
    assert threads.are_over


def all_at_once(threads):
    """Have each thread take a call, and return the futures of calls that wait for each other."""
    together = threading.Barrier(MANY)
    return [threads.call(lambda _: together.wait(PATIENCE)) for _ in range(MANY)]


def test_when_closed_all_of_them_end_and_nothing_is_taken_any_more(threads, monkeypatch):
    monkeypatch.setattr(layer_threads, "_LINGER_SECONDS", 0.01)
    for future in all_at_once(threads):
        future.result(PATIENCE)

    threads.close()

    wait_for_all(threads)
    with pytest.raises(CancelledError):
        threads.call(lambda _: None).result(PATIENCE)


def test_those_that_are_busy_when_they_are_closed_end_after_it(threads, monkeypatch):
    monkeypatch.setattr(layer_threads, "_LINGER_SECONDS", 0.01)
    go_on = threading.Event()
    futures = [threads.call(lambda _: go_on.wait(PATIENCE)) for _ in range(MANY + 1)]

    threads.close()
    go_on.set()

    assert all(future.result(PATIENCE) for future in futures)
    wait_for_all(threads)


def test_who_asks_after_it_was_closed_is_answered_by_all_of_them(threads):
    threads.close()

    for future in all_at_once(threads):
        future.result(PATIENCE)


def test_when_aborted_all_of_them_end_and_what_waits_is_cancelled(threads):
    began, go_on = threading.Semaphore(0), threading.Event()
    busy = [threads.call(lambda _: (began.release(), go_on.wait(PATIENCE))) for _ in range(MANY)]
    for _ in range(MANY):
        assert began.acquire(timeout=PATIENCE)
    waits = threads.call(lambda _: None)

    threading.Thread(target=threads.abort).start()

    with pytest.raises(CancelledError):
        waits.result(PATIENCE)
    go_on.set()
    for future in busy:
        assert future.result(PATIENCE)
    wait_for_all(threads)
