"""QGIS's proxy settings become plain values."""

from __future__ import annotations

import pytest
from qgis.core import QgsNetworkAccessManager, QgsSettings
from wmts_bridge.plugin.adapters.proxy import DIRECT, Proxy, proxy_for

KEYS = ("Enabled", "Type", "Host", "Port", "User", "Password", "ExcludedUrls")


@pytest.fixture
def set_proxy(qgis_app):
    """Return what sets QGIS up as its options dialog does; undone after the test."""
    settings = QgsSettings()

    def set_up(**values):
        for key, value in values.items():
            settings.setValue(f"proxy/proxy{key}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield set_up
    for key in KEYS:
        settings.remove(f"proxy/proxy{key}")
    settings.remove("proxy/noProxyUrls")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


ON = {"Enabled": True, "Host": "127.0.0.1", "Port": "3128"}
USER = {"User": "pu", "Password": "pp"}
AUTHORIZATION = {"Proxy-Authorization": "Basic cHU6cHA="}
SETTINGS = {
    "none": ({"Enabled": False}, DIRECT),
    "HTTP": ({**ON, "Type": "HttpProxy"}, Proxy("http://127.0.0.1:3128")),
    "HTTP with a password": (
        {**ON, **USER, "Type": "HttpProxy"},
        Proxy("http://127.0.0.1:3128", AUTHORIZATION),
    ),
    "caching HTTP": ({**ON, "Type": "HttpCachingProxy"}, Proxy("http://127.0.0.1:3128")),
    "SOCKS": ({**ON, "Type": "Socks5Proxy"}, Proxy("socks5h://127.0.0.1:3128")),
    "IPv6": ({**ON, "Type": "HttpProxy", "Host": "::1"}, Proxy("http://[::1]:3128")),
}


@pytest.mark.parametrize(("settings", "expected"), SETTINGS.values(), ids=SETTINGS.keys())
def test_the_proxy_is_the_one_that_qgis_is_set_up_to_use(set_proxy, settings, expected):
    set_proxy(**settings)

    assert proxy_for("http://tile.example/0/0/0.png") == expected


def test_an_address_that_needs_no_proxy_gets_none(set_proxy):
    QgsSettings().setValue("proxy/noProxyUrls", ["http://intranet.example"])
    set_proxy(**ON, Type="HttpProxy", ExcludedUrls=["http://localhost/"])

    assert proxy_for("http://intranet.example/0/0/0.png") == DIRECT
    assert proxy_for("http://localhost/0/0/0.png") == DIRECT
    assert proxy_for("http://tile.example/0/0/0.png") != DIRECT
