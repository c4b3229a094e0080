"""What the tests against the machine's QGIS share."""

from __future__ import annotations

import gc
import sqlite3

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtGui import QIcon
from wmts_bridge import classFactory
from wmts_bridge.plugin.adapters import opening
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.algorithms.provider import BridgeProvider
from wmts_bridge.plugin.ui.edit_layer import EditLayerDialog
from wmts_bridge.tests.qgis.qgis_window import QgisWindow
from wmts_bridge.tests.qgis.tile_remote import TileRemote, colour, png


@pytest.fixture(scope="session", autouse=True)
def garbage_of_tests_alone(qgis_app):
    """Leave what there is before the tests out of every collection: it stays anyway."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_collected_here(garbage_of_tests_alone):
    """Collect garbage in this thread only, after each test.

    Tests leave windows and controllers without a parent, and Python would delete them in whichever
    thread happens to collect, where Qt crashes. test_garbage.py holds the plugin to having them.
    """
    gc.disable()
    yield
    gc.enable()
    gc.collect()


@pytest.fixture
def remote():
    """Return a remote that gives its tiles to anyone."""
    remote = TileRemote()
    yield remote
    remote.close()


@pytest.fixture
def window(qgis_app):
    """Return a stand-in for QGIS's window."""
    window = QgisWindow()
    window.window.resize(1000, 600)
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()


@pytest.fixture(scope="session", autouse=True)
def no_tiles_of_earlier_runs(qgis_app):
    """Empty what QGIS keeps of the network between runs: the system hands out ports again."""
    QgsNetworkAccessManager.instance().cache().clear()


@pytest.fixture(scope="session")
def auth_manager(qgis_app):
    """Return QGIS's authentication manager, unlocked with a master password."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("only-for-tests", True)
    return manager


@pytest.fixture
def use_proxy(qgis_app):
    """Return what sets QGIS up to use a port of loopback as its proxy; undone after the test."""
    settings = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyUser": "pu",
        "proxyPassword": "pp",
        # QGIS itself goes there directly in these tests: it asks our server and the remote.
        "noProxyUrls": ["http://127.0.0.1"],
    }

    def use(port):
        for key, value in {**values, "proxyPort": str(port)}.items():
            settings.setValue(f"proxy/{key}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield use
    for key in (*values, "proxyPort"):
        settings.remove(f"proxy/{key}")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


@pytest.fixture
def provider(qgis_app):
    """Add our Processing provider to QGIS."""
    provider = BridgeProvider(QIcon())
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(provider)
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(autouse=True)
def tell_what_is_logged(qgis_app):
    """Print what the plugin logs, so that it stands beside the failure it explains."""

    def tell(text, tag, level):
        if tag == "WMTS Bridge":
            print(text)

    log = QgsApplication.messageLog()
    log.messageReceived.connect(tell)
    yield
    log.messageReceived.disconnect(tell)


@pytest.fixture
def load(window, tmp_path, monkeypatch, qtbot):
    """Return what loads the plugin over a real bridge with a catalogue and a port of its own."""
    catalogue = tmp_path / "profil ü" / "catalogue.json"
    monkeypatch.setattr(opening, "bridge_opener", lambda path, port: bridge_opener(catalogue, 0))
    loaded = []

    def load():
        plugin = classFactory(window)
        plugin.initGui()
        plugin.catalogue = catalogue
        loaded.append(plugin)
        return plugin

    yield load
    for plugin in loaded:
        if hasattr(plugin, "dock"):
            plugin.unload()


@pytest.fixture
def plugin(load):
    return load()


@pytest.fixture
def serve(window, plugin, qtbot):
    """Return what serves a layer by the toolbar's action and returns its row in the list."""

    def serve(layer):
        assert layer.isValid()
        window.layer = layer
        controller = plugin.presenter.controller  # made now: else it is made in a later turn
        plugin.serve_action.trigger()
        qtbot.waitUntil(lambda: not controller.view().is_busy, timeout=20000)
        assert controller.view().is_running, window.message()
        return controller.view().rows[-1]

    return serve


@pytest.fixture
def mbtiles(tmp_path):
    path = tmp_path / "carte générale.mbtiles"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE metadata (name TEXT, value TEXT)")
        database.execute(
            "CREATE TABLE tiles (zoom_level INT, tile_column INT, tile_row INT, tile_data BLOB)"
        )
        places = [(z, x, y) for z in range(3) for x in range(1 << z) for y in range(1 << z)]
        tiles = [(z, x, (1 << z) - 1 - y, png(colour(z, x, y))) for z, x, y in places]
        database.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", tiles)
        values = {"name": "w", "format": "png", "minzoom": "0", "maxzoom": "2"}
        values["bounds"] = "-180,-85.05112878,180,85.05112878"
        database.executemany("INSERT INTO metadata VALUES (?, ?)", values.items())
    database.close()
    return path


@pytest.fixture
def controller(qgis_app, fake, qtbot):
    """Return a controller of the stand-in for a bridge that the test's module calls `fake`."""
    controller = BridgeController(fake.open)
    with qtbot.waitSignal(controller.changed):
        controller.load()
    qtbot.waitUntil(lambda: controller.bridge is not None)
    yield controller
    fake.gate.set()
    controller.shutdown()


@pytest.fixture
def edit(window, controller, qtbot):
    """Return what opens the window in which a layer of the controller's is edited."""

    def edit(identifier):
        dialog = EditLayerDialog(window, controller, identifier)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return edit
