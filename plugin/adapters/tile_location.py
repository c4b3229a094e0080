"""What the user typed, pasted or dropped, as the location of a source of tiles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, Optional
from urllib.parse import unquote, urlsplit

from qgis.PyQt.QtCore import QCoreApplication, QMimeData

from ..core.errors import SetupError
from ..core.secrets import redact

__all__ = [
    "WantedPlace",
    "is_half_an_address",
    "locations_in",
    "read_location",
    "same_host",
    "shown_location",
]

_WEB = ("http://", "https://")
_ONE_TILE = re.compile(
    r"^(?P<start>https?://[^?#{}]+?/)(?P<z>\d{1,2})/(?P<x>\d+)/(?P<y>\d+)(?P<end>\.\w+)?(?P<rest>[?#].*)?$"
)
_FOLDER_TEMPLATE = re.compile(
    r"^(?P<folder>.+?)[/\\]\{z\}[/\\]\{x\}[/\\]\{(?P<y>-?y)\}(?:\.\w+)?$", re.I
)
_WMTS = re.compile(r"service=wmts|wmtscapabilities\.xml|^wmts:", re.I)
_DRIVE = re.compile(r"^/[A-Za-z]:")


class WantedPlace(NamedTuple):
    """An address or path, the rows that a template of a path names, and a remark for the user."""

    location: str
    rows: str = ""
    note: str = ""


def read_location(text: str) -> WantedPlace:
    """Return what a line of text means; no disk and no remote is asked.

    Raises:
        SetupError: it is something that belongs elsewhere; one sentence says where.
    """
    text = text.strip().strip("\"'").strip()
    if _WMTS.search(text):
        raise SetupError(
            _tr("This is a WMTS already: add it with “Add Remote WMTS” instead, layer by layer.")
        )
    if text.lower().startswith(_WEB):
        if _host_of(text) is None:
            raise SetupError(_tr("This address has no host that can be asked."))
        return _address(text)
    path = _path(text)
    template = _FOLDER_TEMPLATE.match(path)
    if template:
        rows = "bottom" if template["y"].startswith("-") else "top"
        return WantedPlace(template["folder"], rows)
    if re.search(r"[/\\](tilemapresource\.xml|metadata\.json)$", path, re.I):
        return WantedPlace(re.split(r"[/\\][^/\\]*$", path)[0])
    return WantedPlace(path)


def _address(text: str) -> WantedPlace:
    tile = _ONE_TILE.match(text)
    if not tile or not _can_be_a_tile(int(tile["z"]), int(tile["x"]), int(tile["y"])):
        return WantedPlace(text)
    end = f"{tile['end'] or ''}{tile['rest'] or ''}"
    template = f"{tile['start']}{{z}}/{{x}}/{{y}}{end}"
    note = _tr("That was the address of one tile; this is taken for all of them: {}")
    return WantedPlace(template, note=note.format(f"{{z}}/{{x}}/{{y}}{tile['end'] or ''}"))


def _can_be_a_tile(level: int, column: int, row: int) -> bool:
    return level <= 24 and column < 2 << level and row < 1 << level


def _path(text: str) -> str:
    # Not QUrl: it takes `#` for a fragment and percent-encodes braces.
    if not text.lower().startswith("file:"):
        return text
    path = unquote(text[len("file:") :])
    if path.startswith("//"):
        host, slash, rest = path[2:].partition("/")
        is_here = host.lower() in ("", "localhost")
        path = slash + rest if is_here else f"//{host}/{rest}"  # a Windows share
    return path[1:] if _DRIVE.match(path) else path


def is_half_an_address(text: str) -> bool:
    """Tell whether somebody may still be typing this address of a service."""
    is_web = text.lower().startswith(_WEB)
    path = text.partition("://")[2].partition("?")[0].partition("/")[2]
    return is_web and "{" not in text and not path.endswith(("/", ".xml"))


def same_host(one: str, other: str) -> bool:
    """Tell whether two locations are on the same host, so that what is said of one holds."""
    return _host_of(one) == _host_of(other)


def _host_of(text: str) -> Optional[str]:
    """Return host and port of an address, or None without one that can be asked."""
    try:
        parts = urlsplit(text.strip())
        return parts.netloc.rpartition("@")[2].lower() if parts.hostname else None
    except ValueError:  # such as half of an IPv6 address
        return None


def shown_location(location: str) -> str:
    """Return a location as it may be shown: without keys and passwords."""
    return redact(location)


def locations_in(data: QMimeData) -> list[str]:
    """Return the files, folders and addresses that were dropped or pasted, each once."""
    found: Iterable[str]
    if data.hasUrls():
        found = [
            url.toLocalFile() if url.isLocalFile() else unquote(url.toString())
            for url in data.urls()
        ]
    else:
        found = data.text().splitlines() if data.hasText() else []
    return list(dict.fromkeys(one.strip() for one in found if one.strip()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("AddTiles", text)
