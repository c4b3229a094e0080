"""Why a remote WMTS could not be connected to, as one sentence with what to do about it."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import TransportTimeout, WmtsBridgeError
from .translated import ended, told, with_capital

__all__ = ["advised"]

_STATUS = re.compile(r"answers with status (\d{3})")
_REASON = re.compile(r" \((.*)\)$", re.DOTALL)
_SERVER_ERRORS = 500


def advised(error: WmtsBridgeError) -> str:
    """Return in short what failed, what the user can do, and at the end what was said of it."""
    advice, text = _advice(error, str(error)), told(error)
    reason = _REASON.search(text)
    said = text[: reason.start()] if reason and advice else text
    head, _, rest = said.partition(" ")
    if "://" in head:
        colon = ":" if head.endswith(":") else ""
        said = f"{_host_of(head)}{colon} {rest}"
    else:
        said = with_capital(said)
    if not advice:
        return said
    why = f" ({reason[1]})" if reason else ""
    return f"{ended(said)} {advice}{why}"


def _host_of(address: str) -> str:
    """Return the host of an address of the core's sentences, with the port if it is said."""
    try:
        return urlsplit(address.rstrip(":")).netloc.rpartition("@")[2] or address
    except ValueError:
        return address


def _advice(error: WmtsBridgeError, text: str) -> str:
    status = _STATUS.search(text)
    if status:
        return _for_status(int(status[1]))
    if isinstance(error.__cause__, TransportTimeout):
        return _tr("Check the address, or allow more time under “Connection”.")
    for part, advice in _by_words():
        if part in text:
            return advice
    return ""


def _for_status(status: int) -> str:
    if status in (401, 403):
        return _tr("Choose an authentication configuration, or check user, password and headers.")
    if status == 407:
        return _tr("The proxy wants credentials: set them in QGIS's options or with the proxy.")
    if status >= _SERVER_ERRORS:
        return _tr("The service itself is in trouble: try again later.")
    return _tr("Check the address: it should lead to the capabilities of a WMTS.")


def _by_words() -> tuple[tuple[str, str], ...]:
    address = _tr("Check the address: it should lead to the capabilities of a WMTS.")
    return (
        ("no secure connection",
         _tr("If you trust its certificate, name it as “CA certificates” under “Connection”.")),
        ("the proxy failed", _tr("Check the proxy here and in QGIS's options.")),
        ("cannot be reached", _tr("Check the address and whether this computer is online.")),
        ("speaks no HTTP", _tr("Check the address, also whether it begins with https.")),
        ("a web page",
         _tr("It may be a login page: choose credentials, or check the address.")),
        ("capabilities of a WMS",
         _tr("A WMS has no tiles to cascade; QGIS adds it itself as a WMS layer.")),
        ("is no WMTS", address),
        ("not an address", address),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("RemoteTrouble", text)
