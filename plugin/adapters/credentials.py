"""QGIS's authentication configurations as plain HTTP headers."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from ..core.errors import SetupError

__all__ = ["headers_of_authcfg"]

_FIRST_WITH_API_HEADER = 32400


def headers_of_authcfg(authcfg: str, url: str) -> Mapping[str, str]:
    """Return the headers with which QGIS would authenticate a request to `url`.

    Call it in the main thread: QGIS may ask the user for the master password.

    Raises:
        SetupError: the configuration is unknown, the master password was refused, or the method
            does more than add headers (client certificates, signed addresses).
    """
    manager = QgsApplication.authManager()
    if authcfg not in manager.configIds():
        raise SetupError(_tr("QGIS knows no authentication configuration {}.").format(authcfg))
    method = manager.configAuthMethodKey(authcfg)
    answer = manager.updateNetworkRequest(QNetworkRequest(QUrl(url)), authcfg)
    done, request = answer if isinstance(answer, tuple) else (answer, None)
    if not done or request is None:
        raise SetupError(_why_not(method))
    headers = {_text(name): _text(request.rawHeader(name)) for name in request.rawHeaderList()}
    if not headers or request.url() != QUrl(url):
        raise SetupError(_why_not(method))
    return headers


def _why_not(method: str) -> str:
    if method == "APIHeader" and Qgis.QGIS_VERSION_INT < _FIRST_WITH_API_HEADER:
        text = _tr("This QGIS cannot use the method API Header; newer ones (3.40) can.")
    elif not QgsApplication.authManager().masterPasswordIsSet():
        text = _tr("Without the master password QGIS does not give its stored credentials.")
    else:
        text = _tr("The authentication method {} gives no HTTP header that could be passed on.")
    return text.format(method)


def _text(value: object) -> str:
    # QGIS writes header values as UTF-8.
    return bytes(value).decode("utf-8", "replace")  # type: ignore[call-overload]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Credentials", text)
