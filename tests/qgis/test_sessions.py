"""Sessions of QGIS one after another and side by side: what stays, what is told, what ends."""

from __future__ import annotations

import threading
import urllib.request

from qgis.core import QgsRasterLayer
from wmts_bridge import classFactory
from wmts_bridge.plugin.adapters import opening
from wmts_bridge.plugin.adapters.bridge_view import LayerState
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.tests.qgis.live import xyz


def test_a_layer_whose_source_is_gone_is_listed_with_the_reason(load, window, qtbot, mbtiles):
    plugin = load()
    window.layer = QgsRasterLayer(str(mbtiles), "Carte", "gdal")
    with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
        plugin.serve_action.trigger()
    plugin.unload()
    window.layer = None
    mbtiles.rename(mbtiles.with_suffix(".gone"))

    again = load()
    with qtbot.waitSignal(again.presenter.controller.started, timeout=20000):
        again.presenter.panel.layer_actions.start.trigger()

    [row] = again.presenter.controller.view().rows
    assert row.state == LayerState.FAILING
    assert "carte" in row.problem


def test_a_damaged_catalogue_is_set_aside_and_that_is_said(load, window, qtbot):
    plugin = load()
    plugin.catalogue.parent.mkdir()
    plugin.catalogue.write_text("{ not a catalogue", "utf-8")

    with qtbot.waitSignal(plugin.presenter.controller.warned, timeout=20000):
        plugin.panel_action.trigger()

    assert "damaged" in window.message()
    assert plugin.presenter.controller.view().rows == ()


def test_a_layer_with_a_key_keeps_its_address_when_served_in_another_session(
    load, window, qtbot, remote, auth_manager
):
    window.layer = xyz(remote.url + "{z}/{x}/{y}.png?key=abc")
    addresses = []
    for _ in range(2):
        plugin = load()
        with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
            plugin.serve_action.trigger()
        addresses.append([row.identifier for row in plugin.presenter.controller.view().rows])
        plugin.unload()

    assert addresses[0] == addresses[1]


def test_a_taken_port_is_named_and_nothing_moves(window, tmp_path, monkeypatch, qtbot, remote):
    opener = bridge_opener(tmp_path / "catalogue.json", remote.port)
    monkeypatch.setattr(opening, "bridge_opener", lambda path, port: opener)
    plugin = classFactory(window)
    plugin.initGui()
    window.layer = xyz(remote.url + "{z}/{x}/{y}.png")
    try:
        with qtbot.waitSignal(plugin.presenter.controller.failed, timeout=20000):
            plugin.serve_action.trigger()

        assert str(remote.port) in window.message()
        assert not plugin.presenter.controller.view().is_running
    finally:
        plugin.unload()


def test_two_windows_of_one_profile_serve_one_catalogue(load, window, qtbot, remote):
    first = load()
    window.layer = xyz(remote.url + "{z}/{x}/{y}.png")
    with qtbot.waitSignal(first.presenter.controller.served, timeout=20000):
        first.serve_action.trigger()

    second = load()
    window.layer = xyz(remote.url + "other/{z}/{x}/{y}.png")
    with qtbot.waitSignal(second.presenter.controller.served, timeout=20000):
        second.serve_action.trigger()

    controllers = [plugin.presenter.controller for plugin in (first, second)]
    qtbot.waitUntil(lambda: [len(c.view().rows) for c in controllers] == [2, 2], timeout=20000)
    rows = [[row.identifier for row in controller.view().rows] for controller in controllers]
    assert rows[0] == rows[1]


def test_quitting_does_not_wait_for_requests_in_flight(load, window, qtbot, remote):
    plugin = load()
    window.layer = xyz(remote.url + "{z}/{x}/{y}.png")
    with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
        plugin.serve_action.trigger()
    [row] = plugin.presenter.controller.view().rows
    tile = row.address.replace(
        "WMTSCapabilities.xml", f"{row.identifier}/default/WebMercatorQuad_0-4/4/3/2.png"
    )
    seen = len(remote.requests)
    remote.gate.clear()
    outcomes = []
    clients = [threading.Thread(target=ask, args=(tile, outcomes)) for _ in range(8)]
    for client in clients:
        client.start()
    qtbot.waitUntil(lambda: len(remote.requests) > seen, timeout=20000)

    plugin.unload()

    # The remote still holds its tile back: nobody waited for it.
    assert not remote.gate.is_set()
    remote.gate.set()
    for client in clients:
        client.join(20)
    assert len(outcomes) == 8
    qtbot.waitUntil(lambda: not ours_alive(), timeout=20000)


def ask(url, outcomes):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            outcomes.append(answer.status)
    except OSError as exc:
        outcomes.append(type(exc).__name__)


def ours_alive():
    return [thread for thread in threading.enumerate() if "wmts" in thread.name.lower()]
