"""The bridge's page in QGIS's options: what it shows, keeps, warns of and applies."""

from __future__ import annotations

import socket
from types import SimpleNamespace

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
)
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener, default_folder
from wmts_bridge.plugin.adapters.settings import BridgeSettings, read_settings, write_settings
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.clients.profiles import OFFERED
from wmts_bridge.plugin.ui.options.factory import BridgeOptionsFactory
from wmts_bridge.plugin.ui.options.page import BridgeOptionsPage

OTHERS = BridgeSettings(
    host="127.0.0.1",
    port=9000,
    start_with_qgis=True,
    services_off=("of-another-version",),
    cache_folder="/tmp/tiles ü",
    disk_megabytes=2000,
    memory_megabytes=128,
    default_profile="gdal",
    origins=("https://maps.example", "http://127.0.0.1:3000"),
    allowed_hosts=("maps.example",),
    offline=True,
)


@pytest.fixture(autouse=True)
def nothing_chosen(qgis_app):
    """Forget what is chosen, before and after."""
    QgsSettings().remove("wmts_bridge")
    yield
    QgsSettings().remove("wmts_bridge")


@pytest.fixture
def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture
def opened(qtbot):
    """Return what opens the page as QGIS does, by its factory."""

    def opened(controller=None):
        factory = BridgeOptionsFactory(lambda: controller)
        page = factory.createWidget(None)
        qtbot.addWidget(page)
        page.resize(640, 620)
        page.show()
        return page

    return opened


class Recorder(QObject):
    """Stands in for the controller: a server that runs at a port."""

    changed = pyqtSignal()

    def __init__(self, port=0):
        super().__init__()
        self.reopened = []
        self._view = SimpleNamespace(is_running=bool(port), url=f"http://127.0.0.1:{port}/")

    def view(self):
        return self._view

    def reopen(self, open_bridge):
        self.reopened.append(open_bridge)


def test_qgis_is_given_a_page_with_a_name_and_a_picture(qgis_app):
    factory = BridgeOptionsFactory(lambda: None)
    assert factory.title() == "WMTS Bridge"
    assert not factory.icon().isNull()


def test_the_page_shows_the_defaults_and_where_tiles_are_kept(opened):
    page = opened()
    assert isinstance(page, QgsOptionsPageWidget)
    assert page.settings() == BridgeSettings()
    assert page.cache.folder.lineEdit().placeholderText() == default_folder()
    assert page.clients.profile.count() == len(OFFERED)


def test_what_is_kept_is_shown_and_read_again(opened):
    write_settings(OTHERS)
    page = opened()
    assert page.settings() == OTHERS
    page.apply()
    assert read_settings() == OTHERS


def test_what_is_changed_is_kept_when_the_options_are_accepted(opened):
    page = opened()
    page.server.host.setCurrentText(" 127.0.0.1 ")
    page.server.port.setValue(9000)
    page.server.start_with_qgis.click()
    page.server.offline.click()
    page.server.services["wmts"].click()
    page.cache.folder.setFilePath("/tmp/tiles ü")
    page.cache.disk.setValue(2000)
    page.cache.memory.setValue(128)
    page.clients.profile.setCurrentText("GDAL")
    page.clients.origins.setPlainText("https://maps.example\n\n http://127.0.0.1:3000 ")
    page.clients.allowed_hosts.setPlainText("maps.example, maps.example")
    assert read_settings() == BridgeSettings()

    page.apply()

    assert read_settings() == OTHERS._replace(services_off=("wmts",))


def test_a_profile_that_is_no_more_gives_way_to_the_generic_one(opened):
    write_settings(BridgeSettings(default_profile="gone"))
    assert opened().settings().default_profile == "default"


def test_the_usual_port_is_one_click_away(opened, qtbot):
    write_settings(BridgeSettings(port=9000))
    page = opened()
    qtbot.mouseClick(page.server.usual_port, Qt.MouseButton.LeftButton)
    assert page.server.port.value() == 8787


def test_a_server_is_opened_anew_only_where_that_is_needed(opened, free_port):
    controller = Recorder()
    page = opened(controller)
    page.apply()
    page.server.start_with_qgis.click()
    page.clients.profile.setCurrentText("QGIS")
    page.apply()
    assert controller.reopened == []

    page.server.port.setValue(free_port)
    page.apply()
    page.apply()

    assert len(controller.reopened) == 1


def test_a_taken_port_is_told_while_it_is_typed(opened, qtbot, free_port):
    page = opened()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        page.server.port.setValue(taken)
        qtbot.waitUntil(lambda: f"Port {taken} is taken" in page.server.notice.text(), timeout=9000)

    page.server.port.setValue(free_port)
    qtbot.waitUntil(lambda: page.server.notice.text() == "", timeout=9000)


def test_the_port_of_our_own_server_is_not_told_to_be_taken(opened, qtbot):
    with socket.socket() as own:
        own.bind(("127.0.0.1", 0))
        own.listen()
        port = own.getsockname()[1]
        write_settings(BridgeSettings(port=port))
        page = opened(Recorder(port))
        page.cache.folder.setFilePath("tiles")
        qtbot.waitUntil(lambda: page.cache.notice.text() != "", timeout=9000)
        assert page.server.notice.text() == ""


def test_it_is_said_what_it_means_to_listen_to_others(opened, qtbot, free_port):
    page = opened()
    page.server.port.setValue(free_port)
    page.server.host.setCurrentText("0.0.0.0")
    qtbot.waitUntil(lambda: "Everybody in your network" in page.server.notice.text(), timeout=9000)

    page.server.host.setCurrentText("127.0.0.1")
    qtbot.waitUntil(lambda: page.server.notice.text() == "", timeout=9000)


def test_a_folder_that_cannot_be_used_and_names_that_are_none_are_told(opened, qtbot, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"")
    page = opened()
    page.cache.folder.setFilePath(str(file))
    page.clients.origins.setPlainText("maps.example")
    qtbot.waitUntil(lambda: "is a file" in page.cache.notice.text(), timeout=9000)
    assert page.clients.notice.text().startswith("Not the address of a website")


def test_no_protocol_at_all_is_told(opened, qtbot, free_port):
    page = opened()
    page.server.port.setValue(free_port)
    for box in page.server.services.values():
        box.click()
    qtbot.waitUntil(lambda: "nothing is served" in page.server.notice.text(), timeout=9000)


def test_a_page_that_is_not_seen_asks_nothing(qtbot):
    page = BridgeOptionsPage(lambda: None)
    qtbot.addWidget(page)
    assert not page._tasks._tasks
    page.show()
    assert page._tasks._tasks


def test_a_page_may_go_while_it_is_checked(opened, qtbot):
    page = opened()
    tasks = page._tasks
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not tasks._tasks, timeout=9000)


def test_every_control_explains_itself(opened):
    page = opened()
    kinds = (QCheckBox, QPushButton, QComboBox, QSpinBox, QPlainTextEdit)
    controls = [one for kind in kinds for one in page.findChildren(kind)]
    named = [one for one in controls if one.parent() in (page.server, page.cache, page.clients)]
    assert len(named) >= 11
    assert [one for one in named if not one.toolTip()] == []


def test_a_server_that_runs_moves_when_the_options_are_accepted(
    opened, qtbot, tmp_path, mbtiles, free_port, monkeypatch
):
    path = tmp_path / "catalogue.json"
    monkeypatch.setattr("wmts_bridge.plugin.ui.options.page.catalogue_path", lambda: path)
    controller = BridgeController(bridge_opener(path, 0))
    try:
        with qtbot.waitSignal(controller.served, timeout=20000):
            controller.serve(LayerSettings("roads", SourceSettings("mbtiles", str(mbtiles))))
        page = opened(controller)
        page.server.port.setValue(free_port)

        with qtbot.waitSignal(controller.started, timeout=20000):
            page.apply()

        assert controller.view().url == f"http://127.0.0.1:{free_port}/"
        assert [row.identifier for row in controller.view().rows] == ["roads"]
    finally:
        controller.shutdown()


def test_the_page_is_a_page_of_its_own_each_time(opened):
    first, second = opened(), opened()
    assert isinstance(first, BridgeOptionsPage)
    assert first is not second
