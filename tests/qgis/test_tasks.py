"""Tasks work in another thread and report in the main one."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from qgis.core import QgsApplication
from wmts_bridge.plugin.adapters.tasks import TaskRunner
from wmts_bridge.plugin.core.errors import SetupError


@pytest.fixture
def runner(qgis_app):
    runner = TaskRunner()
    yield runner
    runner.abandon()


@pytest.fixture
def reports():
    """Return what was reported, each with the thread it was reported in."""
    return []


def run(runner, reports, job):
    def done(result):
        reports.append(("done", result, threading.current_thread()))

    def failed(error):
        reports.append(("failed", str(error), threading.current_thread()))

    runner.run("Test", job, done, failed)


def test_the_job_runs_elsewhere_and_its_result_comes_here(runner, reports, qtbot):
    run(runner, reports, lambda _: threading.current_thread())
    qtbot.waitUntil(lambda: bool(reports))

    [(outcome, worker, reporter)] = reports
    assert outcome == "done"
    assert worker is not threading.main_thread()
    assert reporter is threading.main_thread()


def test_every_job_has_a_thread_of_pythons_own(runner, reports, qtbot):
    """In those of Qt, pyproj 3.7 crashes when it is used for the second time."""
    for _ in range(3):
        run(runner, reports, lambda _: threading.current_thread())
    qtbot.waitUntil(lambda: len(reports) == 3)

    workers = [worker for _, worker, _ in reports]
    assert {type(worker) for worker in workers} == {threading.Thread}
    assert len(set(workers)) == 3


def test_an_error_of_ours_is_told_as_it_is(runner, reports, qtbot):
    def job(_):
        raise SetupError("There is no such folder.")

    run(runner, reports, job)
    qtbot.waitUntil(lambda: bool(reports))

    assert reports == [("failed", "There is no such folder.", threading.main_thread())]


def test_an_unexpected_error_is_logged_without_its_text(runner, reports, qtbot):
    logged = []
    address = f"http://127.0.0.1/?key={'sec' + 'ret'}"
    log = QgsApplication.messageLog()

    def job(_):
        raise ZeroDivisionError(address)

    def remember(text, tag, _):
        logged.append((text, tag))

    log.messageReceived.connect(remember)
    run(runner, reports, job)
    qtbot.waitUntil(lambda: bool(reports and logged))
    log.messageReceived.disconnect(remember)

    [(outcome, text, _)] = reports
    assert outcome == "failed"
    assert "ZeroDivisionError" in text
    assert [tag for _, tag in logged] == ["WMTS Bridge"]
    assert "in job" in logged[0][0]
    assert "secret" not in text + logged[0][0]


def test_a_cancelled_job_can_see_it_and_says_so(runner, reports, qtbot):
    started = threading.Event()

    def job(is_cancelled):
        started.set()
        while not is_cancelled():
            threading.Event().wait(0.01)
        raise SetupError("stopped early")

    run(runner, reports, job)
    assert started.wait(10)
    QgsApplication.taskManager().cancelAll()
    qtbot.waitUntil(lambda: bool(reports))

    assert reports[0][:2] == ("failed", "stopped early")


def test_after_abandoning_nobody_is_told(runner, reports, qtbot):
    started, release, ended = threading.Event(), threading.Event(), threading.Event()

    def job(_):
        started.set()
        release.wait(10)
        ended.set()

    run(runner, reports, job)
    assert started.wait(10)
    runner.abandon()
    release.set()
    qtbot.waitUntil(lambda: ended.is_set() and QgsApplication.taskManager().count() == 0)

    assert reports == []


def test_what_runs_is_kept_alive_though_its_runner_is_forgotten(qgis_app, qtbot):
    gate, told = threading.Event(), []
    task = weakref.ref(
        TaskRunner().run("waiting", lambda _: gate.wait(10), told.append, told.append)
    )
    gc.collect()
    assert task() is not None
    gate.set()
    qtbot.waitUntil(lambda: told == [True])
    qtbot.waitUntil(lambda: gc.collect() >= 0 and task() is None)
