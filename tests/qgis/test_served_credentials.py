"""Layers behind passwords, headers and proxies are served, and nothing of it is written down."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from qgis.core import QgsAuthMethodConfig, QgsRasterLayer
from wmts_bridge.plugin.adapters.bridge_view import LayerState
from wmts_bridge.tests.qgis.live import painted, wmts, wrong_tiles, xyz
from wmts_bridge.tests.qgis.tile_remote import LAST_LEVEL, TileRemote


@pytest.fixture
def guarded():
    """Return a remote that gives its tiles to one user only."""
    remote = TileRemote("üser", "pä:ss&word")
    yield remote
    remote.close()


def basic_authcfg(auth_manager):
    config = QgsAuthMethodConfig("Basic")
    config.setName("tiles")
    config.setConfig("username", "üser")
    config.setConfig("password", "pä:ss&word")
    answer = auth_manager.storeAuthenticationConfig(config)
    return (answer[1] if isinstance(answer, tuple) else config).id()


def test_a_layer_with_an_authentication_configuration_is_served(
    serve, plugin, guarded, auth_manager
):
    row = serve(xyz(guarded.url + "{z}/{x}/{y}.png", authcfg=basic_authcfg(auth_manager)))

    assert wrong_tiles(painted(wmts(row.address, row))) == []
    saved = plugin.catalogue.read_text("utf-8")
    assert "authcfg" in saved
    assert "üser" not in saved
    assert "word" not in saved


def test_a_layer_with_a_user_and_a_password_is_served(serve, plugin, guarded):
    layer = xyz(guarded.url + "{z}/{x}/{y}.png", username="üser", password="pä:ss&word")
    row = serve(layer)

    assert wrong_tiles(painted(wmts(row.address, row))) == []
    assert "ss&word" not in plugin.catalogue.read_text("utf-8")


def test_headers_of_a_layer_are_sent(serve, plugin):
    remote = TileRemote(demanded={"X-Api-Key": "only for us", "Referer": "http://127.0.0.1/map"})
    template = quote(remote.url + "{z}/{x}/{y}.png", safe=":/{}")
    layer = QgsRasterLayer(
        f"type=xyz&zmin=0&zmax={LAST_LEVEL}&url={template}"
        "&http-header:referer=http://127.0.0.1/map&http-header:X-Api-Key=only%20for%20us",
        "Tiles",
        "wms",
    )
    try:
        row = serve(layer)
        assert wrong_tiles(painted(wmts(row.address, row))) == []
    finally:
        remote.close()
    assert "only for us" not in plugin.catalogue.read_text("utf-8")


def test_an_unknown_authentication_configuration_is_told(plugin, window, qtbot, remote):
    window.layer = xyz(remote.url + "{z}/{x}/{y}.png", authcfg="zzzzzzz")

    with qtbot.waitSignal(plugin.presenter.controller.failed):
        plugin.serve_action.trigger()

    assert window.message() == "QGIS knows no authentication configuration zzzzzzz."
    assert remote.requests == []


def test_secrets_survive_a_restart_in_qgis_own_store(load, window, qtbot, guarded, auth_manager):
    plugin = load()
    layer = xyz(guarded.url + "{z}/{x}/{y}.png?token=t0ken", username="üser", password="pä:ss&word")
    window.layer = layer
    with qtbot.waitSignal(plugin.presenter.controller.served, timeout=20000):
        plugin.serve_action.trigger()
    [before] = plugin.presenter.controller.view().rows
    catalogue = plugin.catalogue
    plugin.unload()
    assert "t0ken" not in catalogue.read_text("utf-8")
    assert "ss&word" not in catalogue.read_text("utf-8")

    again = load()
    again.panel_action.trigger()
    qtbot.waitUntil(lambda: len(again.presenter.controller.view().rows) == 1)
    assert again.presenter.controller.view().rows[0].state == LayerState.STOPPED
    guarded.requests.clear()
    with qtbot.waitSignal(again.presenter.controller.started, timeout=20000):
        again.presenter.panel.layer_actions.start.trigger()

    [row] = again.presenter.controller.view().rows
    assert (row.identifier, row.state, row.problem) == (before.identifier, LayerState.RUNNING, "")
    assert wrong_tiles(painted(wmts(row.address, row))) == []
    assert all(path.endswith("?token=t0ken") for path, _ in guarded.requests)


def test_tiles_are_fetched_through_the_proxy_of_qgis(serve, remote, use_proxy):
    use_proxy(remote.port)
    row = serve(xyz("http://tile.example/{z}/{x}/{y}.png"))

    assert wrong_tiles(painted(wmts(row.address, row))) == []
    path, headers = remote.requests[-1]
    assert path.startswith("http://tile.example/")
    assert headers["Proxy-Authorization"] == "Basic cHU6cHA="
