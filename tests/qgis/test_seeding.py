"""Seeding from QGIS: the forecast first, a job that outlives its window, and a clean end."""

from __future__ import annotations

import dataclasses
import threading

import pytest
from qgis.core import QgsApplication, QgsRectangle, QgsTask
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.adapters.seed_jobs import SeedJobs, SeedWish
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.ui.edit_boxes import longitude_and_latitude
from wmts_bridge.plugin.ui.seeding.dialog import SeedDialog
from wmts_bridge.tests.qgis.live import xyz

ALL = 1 + 4 + 16


@pytest.fixture
def controller(qgis_app, tmp_path, remote, qtbot):
    controller = BridgeController(bridge_opener(tmp_path / "catalogue.json", 0))
    source = SourceSettings(
        "xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png", levels=Levels(0, 2), cache=str(tmp_path / "t")
    )
    with qtbot.waitSignal(controller.served, timeout=20000):
        controller.serve(LayerSettings("roads", source, title="Roads"))
    yield controller
    remote.gate.set()
    controller.shutdown()


@pytest.fixture
def jobs(controller):
    jobs = SeedJobs(controller)
    yield jobs
    jobs.close()


@pytest.fixture
def open_dialog(window, controller, jobs, qtbot):
    def open_dialog():
        dialog = SeedDialog(window, controller, jobs, "roads")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def over(jobs):
    job = jobs.job("roads")
    return lambda: not job.is_running


def estimated(dialog, qtbot):
    dialog.estimate_button.click()
    qtbot.waitUntil(lambda: dialog.start_button.isEnabled(), timeout=20000)


def test_nothing_is_fetched_before_it_was_told_how_much_it_is(open_dialog, jobs, qtbot, remote):
    dialog = open_dialog()
    assert not dialog.start_button.isEnabled()

    estimated(dialog, qtbot)

    assert dialog.forecast.text().startswith(f"{ALL} tiles of levels 0 to 2, about ")
    assert jobs.job("roads") is None


def test_another_wish_wants_another_forecast(open_dialog, qtbot):
    dialog = open_dialog()
    estimated(dialog, qtbot)

    dialog.form.levels.first.setValue(0)
    dialog.form.levels.last.setValue(1)

    assert not dialog.start_button.isEnabled()
    assert dialog.forecast.text() == ""


def test_an_area_and_levels_bound_what_is_fetched(open_dialog, jobs, qtbot):
    dialog = open_dialog()
    crs = longitude_and_latitude()
    dialog.form.extent.setOutputExtentFromUser(QgsRectangle(1, 1, 80, 60), crs)
    dialog.form.extent.setChecked(True)
    dialog.form.levels.first.setValue(1)
    dialog.form.levels.last.setValue(2)

    estimated(dialog, qtbot)
    assert dialog.forecast.text().startswith("2 tiles of levels 1 to 2")
    dialog.start_button.click()
    qtbot.waitUntil(over(jobs), timeout=20000)

    assert jobs.job("roads").report.complete
    assert jobs.job("roads").report.total == 2


def test_a_job_goes_on_when_its_window_is_closed_and_is_found_again(
    open_dialog, jobs, qtbot, remote
):
    dialog = open_dialog()
    dialog.form.levels.first.setValue(2)
    dialog.form.levels.last.setValue(2)
    estimated(dialog, qtbot)
    dialog.start_button.click()
    dialog.close()

    again = open_dialog()

    assert again.pane.isVisible()
    assert again.form.levels.levels() == Levels(2, 2)
    qtbot.waitUntil(over(jobs), timeout=20000)
    assert again.pane.text.text().startswith(("16 tiles came", "0 tiles came"))
    assert again.form.isEnabled()


def test_a_job_pauses_goes_on_and_stops(open_dialog, jobs, qtbot, remote):
    jobs.start(SeedWish("roads", rate=1.0))
    dialog = open_dialog()
    job = jobs.job("roads")
    qtbot.waitUntil(lambda: dialog.pane.pause.isEnabled(), timeout=20000)

    dialog.pane.pause.click()
    assert job.is_paused
    assert dialog.pane.pause.text() == "&Resume"
    dialog.pane.pause.click()
    assert not job.is_paused
    dialog.pane.stop.click()
    qtbot.waitUntil(over(jobs), timeout=20000)

    assert job.report.cancelled
    assert "left for the next time" in dialog.pane.text.text()


def test_quitting_qgis_asks_nothing_and_the_job_goes_on_in_the_next_session(jobs, qtbot, remote):
    job = jobs.start(SeedWish("roads", rate=1.0))
    qtbot.waitUntil(lambda: job.progress is not None and job.progress.done > 0, timeout=20000)
    assert job.task.flags() & QgsTask.Flag.CancelWithoutPrompt

    QgsApplication.taskManager().cancelAll()  # as QGIS does when it is quit
    qtbot.waitUntil(over(jobs), timeout=20000)
    assert job.report.cancelled

    again = jobs.start(SeedWish("roads"))
    qtbot.waitUntil(lambda: not again.is_running, timeout=20000)
    assert again.report.complete
    assert again.report.counts.fetched < ALL


def test_what_failed_is_listed(open_dialog, jobs, qtbot, controller):
    layer = controller.bridge.catalogue.layer("roads")
    lost = dataclasses.replace(layer.source, location="http://127.0.0.1:1/{z}/{x}/{y}.png")
    with qtbot.waitSignal(controller.served, timeout=20000):
        controller.serve(dataclasses.replace(layer, source=lost))
    job = jobs.start(SeedWish("roads", levels=(1, 1)))
    dialog = open_dialog()
    # It waits before it tries them again.
    qtbot.waitUntil(lambda: job.progress and job.progress.phase == "waiting", timeout=20000)
    job.stop()
    qtbot.waitUntil(over(jobs), timeout=20000)

    failures = dialog.pane.failures
    assert failures.isVisible()
    listed = {
        tuple(failures.topLevelItem(n).text(column) for column in range(3))
        for n in range(failures.topLevelItemCount())
    }
    assert listed == {("1", "0", "0"), ("1", "0", "1"), ("1", "1", "0"), ("1", "1", "1")}
    assert "4 failed" in dialog.pane.text.text()


def test_a_layer_that_is_kept_in_memory_gets_the_folder_first(
    open_dialog, qtbot, controller, tmp_path
):
    layer = controller.bridge.catalogue.layer("roads")
    source = dataclasses.replace(layer.source, cache="memory")
    with qtbot.waitSignal(controller.served, timeout=20000):
        controller.serve(dataclasses.replace(layer, source=source))
    dialog = open_dialog()
    dialog.form.folder.setFilePath(str(tmp_path / "chosen"))

    estimated(dialog, qtbot)

    assert controller.bridge.catalogue.layer("roads").source.cache == str(tmp_path / "chosen")


def test_what_cannot_be_seeded_is_told_in_the_window(open_dialog, qtbot, controller):
    dialog = open_dialog()
    dialog.form.levels.first.setValue(7)
    dialog.form.levels.last.setValue(9)

    dialog.estimate_button.click()

    qtbot.waitUntil(lambda: dialog.message_bar.currentItem() is not None, timeout=20000)
    assert "none of 7 to 9" in dialog.message_bar.currentItem().text()


def test_a_job_of_a_layer_that_is_removed_ends(jobs, qtbot, controller):
    job = jobs.start(SeedWish("roads", rate=1.0))
    qtbot.waitUntil(lambda: job.progress is not None, timeout=20000)

    controller.remove(["roads"])

    qtbot.waitUntil(lambda: not job.is_running, timeout=20000)
    assert jobs.job("roads") is None


def test_closing_ends_jobs_before_their_files_are_closed(jobs, qtbot, remote):
    job = jobs.start(SeedWish("roads", rate=1.0))
    qtbot.waitUntil(lambda: job.progress is not None, timeout=20000)

    jobs.close()

    assert job._over.is_set()


def test_the_dock_tells_of_jobs_and_leads_to_their_windows(
    window, plugin, serve, remote, tmp_path, qtbot
):
    serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png"))
    commands, panel = plugin.presenter._commands, plugin.presenter.panel
    layer = plugin.presenter.controller.bridge.catalogue.layer("Tiles")
    source = dataclasses.replace(layer.source, cache=str(tmp_path / "t"))
    with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
        plugin.presenter.controller.serve(dataclasses.replace(layer, source=source))
    assert panel.seeding.isHidden()

    job = commands.seed_jobs.start(SeedWish("Tiles", rate=1.0))
    assert '<a href="Tiles">Tiles</a>' in panel.seeding.text()
    panel.seeding.linkActivated.emit("Tiles")
    assert commands.windows.is_open("seed Tiles")

    job.stop()
    qtbot.waitUntil(lambda: not job.is_running, timeout=20000)
    assert panel.seeding.isHidden()


def test_unloading_ends_a_job_whose_remote_hangs_within_seconds(
    window, plugin, serve, remote, tmp_path, qtbot
):
    serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png"))
    controller, jobs = plugin.presenter.controller, plugin.presenter._commands.seed_jobs
    layer = controller.bridge.catalogue.layer("Tiles")
    source = dataclasses.replace(layer.source, cache=str(tmp_path / "t"))
    with qtbot.waitSignal(controller.served, timeout=20000):
        controller.serve(dataclasses.replace(layer, source=source))
    remote.gate.clear()
    job = jobs.start(SeedWish("Tiles"))
    qtbot.waitUntil(lambda: job.progress is not None, timeout=20000)

    plugin.unload()

    assert job._over.is_set()
    remote.gate.set()
    qtbot.waitUntil(
        lambda: not [x for x in threading.enumerate() if "seed" in x.name], timeout=20000
    )


def test_a_folder_in_which_no_tile_can_be_kept_is_told_before(
    open_dialog, controller, qtbot, tmp_path
):
    (tmp_path / "file").write_bytes(b"")
    dialog = open_dialog()
    dialog.form.folder.setFilePath(str(tmp_path / "file"))
    dialog.estimate_button.click()
    qtbot.waitUntil(lambda: dialog.message_bar.currentItem() is not None, timeout=20000)
    assert dialog.message_bar.currentItem().text().endswith("is a file, and no folder.")
    assert controller.bridge.catalogue.layer("roads").source.cache == str(tmp_path / "t")
    assert not dialog.start_button.isEnabled()
    assert dialog.forecast.text() == ""


def test_an_area_across_the_date_line_is_not_turned_around(open_dialog, qtbot):
    dialog = open_dialog()
    dialog.form.extent.setChecked(True)
    for end, text in (("XMin", "170"), ("XMax", "-170"), ("YMin", "1"), ("YMax", "2")):
        dialog.form.extent.findChild(QLineEdit, f"m{end}LineEdit").setText(text)
    dialog.estimate_button.click()
    assert "with the west less than the east" in dialog.message_bar.currentItem().text()
    assert dialog.estimate_button.isEnabled()


def test_enter_in_a_field_estimates_and_leaves_the_area_as_it_is(open_dialog, qtbot):
    dialog = open_dialog()
    dialog.form.extent.setOutputExtentFromUser(QgsRectangle(1, 1, 80, 60), longitude_and_latitude())
    dialog.form.extent.setChecked(True)
    dialog.activateWindow()
    dialog.form.levels.first.setFocus()
    qtbot.keyClick(dialog.form.levels.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.start_button.isEnabled(), timeout=20000)
    assert dialog.form.wish("roads").bounds == (1, 1, 80, 60)
