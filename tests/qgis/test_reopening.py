"""Other settings take effect without QGIS being started anew: the bridge is opened again."""

from __future__ import annotations

import socket
import urllib.error
import urllib.request

import pytest
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.adapters.settings import BridgeSettings, write_settings
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.json"


@pytest.fixture
def controller(qgis_app, path):
    """Return what serves a catalogue of its own; what it fails with is printed."""
    controller = BridgeController(bridge_opener(path, free_port()))
    controller.failed.connect(print)
    yield controller
    controller.shutdown()
    write_settings(BridgeSettings())


@pytest.fixture
def serve(controller, mbtiles, qtbot):
    """Return what serves a layer and waits for it."""

    def serve():
        with qtbot.waitSignal(controller.served, timeout=20000):
            controller.serve(LayerSettings("roads", SourceSettings("mbtiles", str(mbtiles))))

    return serve


def status(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.status
    except urllib.error.URLError as error:
        return getattr(error, "code", None)


def test_a_running_server_moves_to_its_new_port_with_its_layers(controller, serve, path, qtbot):
    serve()
    before, port = controller.view().url, free_port()

    with qtbot.waitSignal(controller.started, timeout=20000):
        controller.reopen(bridge_opener(path, port))

    assert controller.view().url == f"http://127.0.0.1:{port}/"
    assert [row.identifier for row in controller.view().rows] == ["roads"]
    assert status(controller.view().rows[0].address) == 200
    assert status(before) is None


def test_the_same_port_is_taken_again(controller, serve, path, qtbot):
    serve()
    url = controller.view().url
    port = int(url.rstrip("/").rpartition(":")[2])

    with qtbot.waitSignal(controller.started, timeout=20000):
        controller.reopen(bridge_opener(path, port))

    assert controller.view().url == url
    assert status(url) == 200


def test_what_else_was_chosen_takes_effect(controller, serve, path, qtbot):
    serve()
    write_settings(BridgeSettings(services_off=("wmts",), allowed_hosts=("maps.example",)))

    with qtbot.waitSignal(controller.started, timeout=20000):
        controller.reopen(bridge_opener(path, free_port()))

    assert status(controller.view().rows[0].address) == 404
    request = urllib.request.Request(controller.view().url, headers={"Host": "maps.example"})
    assert status(request) == 200


def test_a_server_that_rests_goes_on_resting(controller, serve, path, qtbot):
    serve()
    with qtbot.waitSignal(controller.stopped, timeout=20000):
        controller.stop()
    first = controller.bridge

    controller.reopen(bridge_opener(path, free_port()))
    qtbot.waitUntil(lambda: controller.bridge is not first, timeout=20000)

    assert not controller.view().is_running
    assert [row.identifier for row in controller.view().rows] == ["roads"]


def test_what_was_never_opened_is_opened_by_the_new_settings(controller, serve, path):
    port = free_port()
    controller.reopen(bridge_opener(path, port))
    assert controller.bridge is None

    serve()

    assert controller.view().url == f"http://127.0.0.1:{port}/"


def test_settings_may_change_while_the_first_ones_are_applied(controller, serve, path, qtbot):
    serve()
    port = free_port()

    controller.reopen(bridge_opener(path, free_port()))
    controller.reopen(bridge_opener(path, port))
    serve()

    qtbot.waitUntil(lambda: controller.view().url == f"http://127.0.0.1:{port}/", timeout=20000)
    qtbot.waitUntil(lambda: controller.view().is_running, timeout=20000)
    assert status(controller.view().url) == 200


def test_a_choice_that_cannot_be_used_is_told_and_can_be_mended(controller, serve, path, qtbot):
    serve()
    write_settings(BridgeSettings(origins=("no website",)))
    with qtbot.waitSignal(controller.failed, timeout=20000) as failed:
        controller.reopen(bridge_opener(path, free_port()))
    assert "not the address of a website" in failed.args[0]
    assert not controller.view().is_running

    write_settings(BridgeSettings())
    controller.reopen(bridge_opener(path, free_port()))
    serve()

    assert status(controller.view().rows[0].address) == 200
