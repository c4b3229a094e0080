"""Addresses are copied as other computers can use them, where the server listens for them."""

from __future__ import annotations

import ipaddress

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QGuiApplication
from wmts_bridge.plugin.adapters import shared_address as room
from wmts_bridge.plugin.adapters.copying import copied_of
from wmts_bridge.plugin.adapters.settings import BridgeSettings, write_settings
from wmts_bridge.plugin.adapters.shared_address import own_address, shared_address
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.clients.profiles import PROFILES

HERE = "http://127.0.0.1:8787/wmts/1.0.0/WMTSCapabilities.xml"
THERE = "http://192.0.2.7:8787/wmts/1.0.0/WMTSCapabilities.xml"


@pytest.fixture
def listen_at(qgis_app):
    yield lambda host: write_settings(BridgeSettings(host=host))
    write_settings(BridgeSettings())


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_where_all_may_ask_the_address_is_the_one_in_the_network(listen_at, host):
    listen_at(host)

    assert shared_address(HERE, lambda: "192.0.2.7") == THERE


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "192.0.2.9"])
def test_else_it_stays_as_the_server_says_it(listen_at, host):
    listen_at(host)

    assert shared_address(HERE, lambda: "192.0.2.7") == HERE


def test_without_a_network_it_stays_too(listen_at):
    listen_at("0.0.0.0")

    assert shared_address(HERE, lambda: "") == HERE


def test_our_own_address_is_none_that_means_whoever_asks():
    found = own_address()

    assert found == "" or not ipaddress.ip_address(found).is_loopback


def test_what_is_copied_for_a_client_leads_there(listen_at, mbtiles, monkeypatch):
    monkeypatch.setattr(room, "own_address", lambda: "192.0.2.7")
    listen_at("0.0.0.0")
    layer = LayerSettings("roads", SourceSettings("mbtiles", str(mbtiles)))

    with bridge(layer) as server:
        text = copied_of(server, "roads", PROFILES["qgis"]).text
        port = server.url.rstrip("/").rpartition(":")[2]

    assert text.startswith(f"http://192.0.2.7:{port}/layers/roads/")


def test_what_the_dock_copies_leads_there(plugin, serve, mbtiles, listen_at, monkeypatch):
    monkeypatch.setattr(room, "own_address", lambda: "192.0.2.7")
    row = serve(QgsRasterLayer(str(mbtiles), "Carte", "gdal"))
    listen_at("0.0.0.0")

    plugin.presenter.panel.layer_actions.copy.trigger()

    copied = QGuiApplication.clipboard().text()
    assert copied == row.address.replace("127.0.0.1", "192.0.2.7")
