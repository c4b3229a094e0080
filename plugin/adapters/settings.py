"""What the user chose for the bridge in QGIS's options, as a value kept in QgsSettings.

Light enough for QGIS's start: nothing of the core is imported here.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import QgsSettings

__all__ = ["BridgeSettings", "needs_restart", "read_settings", "starts_with_qgis", "write_settings"]

_GROUP = "wmts_bridge"
_HIGHEST_PORT = 65535
_MOST_MEGABYTES = 1 << 20
_TRUE = ("true", "1", "yes")


class BridgeSettings(NamedTuple):
    """How the bridge of this profile runs.

    `services_off` are the protocols that are not spoken, so that one that is new is. `cache_folder`
    is offered for tiles of remotes, empty for the usual one. Sizes are megabytes: what the layers
    of a folder may take on disk, 0 for the usual size, and what all layers may take in memory.
    `default_profile` is the client that addresses are copied for first. `origins` are the websites
    that may read layers behind credentials, `allowed_hosts` further names to answer to.
    """

    host: str = "127.0.0.1"
    port: int = 8787
    start_with_qgis: bool = False
    services_off: tuple[str, ...] = ()
    cache_folder: str = ""
    disk_megabytes: int = 0
    memory_megabytes: int = 64
    default_profile: str = "default"
    origins: tuple[str, ...] = ()
    allowed_hosts: tuple[str, ...] = ()
    offline: bool = False


_WHOLE_NUMBERS = {
    "port": (1, _HIGHEST_PORT),
    "disk_megabytes": (0, _MOST_MEGABYTES),
    "memory_megabytes": (1, _MOST_MEGABYTES),
}
_FOR_NEXT_TIME = ("start_with_qgis", "cache_folder", "default_profile")
"""What changes nothing about a bridge that runs."""


def read_settings() -> BridgeSettings:
    """Return what is kept; whatever is missing or makes no sense has its default."""
    kept, usual = QgsSettings(), BridgeSettings()
    read = {
        name: _understood(name, kept.value(f"{_GROUP}/{name}"), getattr(usual, name))
        for name in BridgeSettings._fields
    }
    return BridgeSettings(**read)


def write_settings(settings: BridgeSettings) -> None:
    """Keep the settings."""
    kept = QgsSettings()
    for name, value in settings._asdict().items():
        stored = " ".join(value) if isinstance(value, tuple) else value
        kept.setValue(f"{_GROUP}/{name}", stored)


def starts_with_qgis() -> bool:
    """Tell whether the server is to be started as soon as QGIS is."""
    return read_settings().start_with_qgis


def needs_restart(before: BridgeSettings, after: BridgeSettings) -> bool:
    """Tell whether a bridge that runs by `before` has to be opened anew to run by `after`."""
    names = [name for name in BridgeSettings._fields if name not in _FOR_NEXT_TIME]
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _understood(name: str, stored: Any, usual: Any) -> Any:
    """Return a stored value as its field has it: files of settings hold texts, and people's."""
    if stored is None:
        return usual
    if isinstance(usual, bool):
        return str(stored).lower() in _TRUE
    if isinstance(usual, int):
        lowest, highest = _WHOLE_NUMBERS[name]
        text = str(stored)
        is_number = text.isascii() and text.isdecimal() and len(text) < 9
        return int(text) if is_number and lowest <= int(text) <= highest else usual
    if isinstance(usual, tuple):
        return tuple(stored.split()) if isinstance(stored, str) else tuple(map(str, stored))
    return str(stored) or usual
