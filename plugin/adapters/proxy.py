"""The proxy that QGIS is set up to use, as plain values."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import NamedTuple

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

__all__ = ["DIRECT", "Proxy", "proxy_for"]

_NO_HEADERS: Mapping[str, str] = {}
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    # socks5h: the proxy looks up the names, as Qt has it by default.
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
}


class Proxy(NamedTuple):
    """A proxy's address (empty: none) and the headers it must be sent."""

    url: str = ""
    headers: Mapping[str, str] = _NO_HEADERS


DIRECT = Proxy()


def proxy_for(url: str) -> Proxy:
    """Return the proxy that QGIS would use for `url`. Call it in the main thread."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return DIRECT
    for found in factory.queryProxy(QNetworkProxyQuery(QUrl(url))):
        if found.type() in (QNetworkProxy.ProxyType.NoProxy, QNetworkProxy.ProxyType.DefaultProxy):
            return DIRECT
        scheme = _SCHEMES.get(found.type())
        if scheme and found.hostName():
            return Proxy(_address(scheme, found), _authorization(found))
    return DIRECT


def _address(scheme: str, proxy: QNetworkProxy) -> str:
    host = f"[{proxy.hostName()}]" if ":" in proxy.hostName() else proxy.hostName()
    return f"{scheme}://{host}:{proxy.port()}"


def _authorization(proxy: QNetworkProxy) -> Mapping[str, str]:
    if not proxy.user():
        return _NO_HEADERS
    pair = f"{proxy.user()}:{proxy.password()}".encode()
    return {"Proxy-Authorization": "Basic " + base64.b64encode(pair).decode("ascii")}
