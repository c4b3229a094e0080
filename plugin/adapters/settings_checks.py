"""What is wrong with settings of the bridge, in sentences; most of it is for worker threads."""

from __future__ import annotations

import ipaddress
import os
from pathlib import Path
from typing import NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ..core.errors import WmtsBridgeError
from .settings import BridgeSettings
from .translated import ended, told, with_capital

__all__ = ["Problems", "folder_problem", "is_open_to_others", "problems_of"]

_LOOPBACK_NAMES = ("localhost",)


class Problems(NamedTuple):
    """What is wrong, by the place where it is told; empty where nothing is."""

    address: str = ""
    folder: str = ""
    clients: str = ""


def is_open_to_others(host: str) -> bool:
    """Tell whether programs on other computers can ask a server that listens at this address."""
    name = host.strip().strip("[]").lower()
    if name in _LOOPBACK_NAMES:
        return False
    try:
        return not ipaddress.ip_address(name).is_loopback
    except ValueError:
        return True


def problems_of(settings: BridgeSettings, own_port: int = 0) -> Problems:
    """Return what is wrong with settings; `own_port` is the one that our own server has now.

    It opens sockets and asks disks, which may take time: for worker threads.
    """
    return Problems(
        address=_address_problem(settings, own_port),
        folder=folder_problem(settings.cache_folder),
        clients=_clients_problem(settings),
    )


def _address_problem(settings: BridgeSettings, own_port: int) -> str:
    from ..core.server.listening import open_listeners
    from ..core.server.settings import ListenAddress

    # What we hold ourselves is given back before it is taken again; then only the host is tried.
    port = 0 if settings.port == own_port else settings.port
    try:
        listeners = open_listeners(ListenAddress(settings.host, port))
    except WmtsBridgeError as error:
        return told(error)
    for listener in listeners:
        listener.close()
    return ""


def folder_problem(folder: str) -> str:
    """Say why tiles cannot be kept in a folder, or nothing; for worker threads.

    One that is not there yet must be possible.
    """
    if not folder:
        return ""
    import tempfile  # here, for it takes its time, and the page is shown before

    path = Path(folder)
    if not path.is_absolute():
        return _tr("“{}” is no complete path.").format(folder)
    try:
        there = next(one for one in (path, *path.parents) if os.path.lexists(one))
        if not there.is_dir():
            return _tr("“{}” is a file, and no folder.").format(there)
        with tempfile.TemporaryFile(dir=there):
            return ""
    except (OSError, StopIteration, ValueError):
        return _tr("Nothing can be written into “{}”.").format(folder)


def _clients_problem(settings: BridgeSettings) -> str:
    from ..core.server.addressing import allowed_host, website_origin

    try:
        for name in settings.allowed_hosts:
            allowed_host(name)
        for address in settings.origins:
            website_origin(address)
    except WmtsBridgeError as error:
        return _sentence(told(error))
    return ""


def _sentence(text: str) -> str:
    return ended(with_capital(text))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BridgeSettings", text)
