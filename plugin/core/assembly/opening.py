"""From what the user said about a source to the opened source."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Callable, Optional
from urllib.parse import urlsplit

from ..catalogue.values import SourceSettings
from ..errors import SetupError
from ..grid.json_sets import read_tile_matrix_set
from ..grid.tile_matrix import TileMatrixSet
from ..grid.well_known import well_known_set
from ..sentence import sentence
from ..source.folder import open_folder
from ..source.mbtiles import open_mbtiles
from ..source.opened import OpenedSource
from ..transport.settings import TransportSettings
from .caching import folder_of
from .options import ServerOptions

if TYPE_CHECKING:
    from ..transport.protocol import Transport

__all__ = [
    "NO_OPENERS",
    "RENDERED",
    "Opener",
    "TransportFor",
    "located",
    "name_of",
    "named_grid",
    "open_source",
    "transport_at",
    "transport_settings",
]

TransportFor = Callable[[SourceSettings], TransportSettings]
"""Says how the remote of a source is reached: credentials, proxy, certificates."""

Opener = Callable[[SourceSettings], OpenedSource]
"""Opens sources of a kind that the core cannot open itself; raises SetupError. Any thread."""

NO_OPENERS: Mapping[str, Opener] = {}

RENDERED = "rendered"
"""The kind of layers and map themes that QGIS draws, while it has their project open."""

_WEB = ("http", "https")
_WMTS = "wmts:"


def _kind_of(location: str) -> str:
    """Return what kind of source a location names: `xyz`, `tms`, `wmts`, `folder` or `mbtiles`.

    Raises:
        SetupError: it is neither an address nor something on this computer.
    """
    if location.lower().startswith(_WMTS):
        return "wmts"
    if urlsplit(location).scheme.lower() in _WEB:
        return "xyz" if "{" in location or "%7B" in location.upper() else "tms"
    if os.path.isdir(location):
        return "folder"
    if os.path.isfile(location):
        return "mbtiles"
    raise SetupError(
        sentence(
            "no source of tiles: {location!r} is neither a folder or file on this computer "
            "nor an address that starts with http:// or https://",
            location=location,
        )
    )


def located(location: str) -> SourceSettings:
    """Return the settings of a source of which only its location is known.

    A path is made absolute, so that it still leads there from another folder.

    Raises:
        SetupError: the location names no source.
    """
    kind = _kind_of(location)
    if kind in ("folder", "mbtiles"):
        location = os.path.abspath(location)
    elif kind == "wmts":
        location = location[len(_WMTS) :]
    return SourceSettings(kind, location)


def name_of(source: SourceSettings) -> str:
    """Return a short name for a source: its file, folder or remote layer, or the host it is at."""
    if source.remote is not None:
        return source.remote.layer
    location = source.location
    parts = urlsplit(location)
    if parts.scheme.lower() in _WEB:
        return parts.hostname or "tiles"
    name = os.path.basename(os.path.abspath(location))
    return name[: -len(".mbtiles")] if name.lower().endswith(".mbtiles") else name


def transport_settings(options: ServerOptions) -> TransportFor:
    """Return how remotes are reached when only the source's own settings and these options say."""

    def settings_for(source: SourceSettings) -> TransportSettings:
        return TransportSettings(
            headers=source.headers,
            query=source.query,
            user=source.user,
            password=source.password,
            proxy=options.proxy,
            ca_file=options.ca_file,
            absent_statuses=source.absent_statuses,
        )

    return settings_for


def transport_at(settings: TransportSettings, *, offline: bool) -> Transport:
    """Return how a remote is reached, which is not at all while offline."""
    # Imported here: what lies on this computer needs no urllib3.
    from ..store.offline import OfflineTransport
    from ..transport.pooled import open_transport
    from ..transport.sparing import SparingTransport

    return OfflineTransport(settings) if offline else SparingTransport(open_transport(settings))


def open_source(
    source: SourceSettings, transport_for: TransportFor, *, offline: bool = False
) -> OpenedSource:
    """Open a source whose secrets are in clear; it may ask a remote or read a disk.

    While `offline` no remote is asked; what it answered when it was opened before stands in, if it
    has a cache folder.

    Raises:
        SetupError: it cannot be opened; the text says why.
    """
    if source.kind == RENDERED:
        raise SetupError("QGIS draws this layer: it is served only where QGIS runs")
    common: dict[str, Any] = {
        "grid": named_grid(source),
        "rows": source.rows,
        "bounds": source.bounds,
        "levels": source.own_levels or (source.levels if source.kind == "xyz" else None),
    }
    if source.kind == "mbtiles":
        return open_mbtiles(source.location, **common)
    common["media_type"] = source.format
    if source.kind == "folder":
        return open_folder(source.location, **common)
    transport = transport_at(transport_for(source), offline=offline)
    folder = folder_of(source.cache)
    if folder is None:
        return _open_remote(source, transport, common)
    from ..store.kept_answers import KeptAnswers

    kept = KeptAnswers(transport, folder)
    try:
        return _open_remote(source, kept, common)
    finally:
        kept.opened()


def _open_remote(
    source: SourceSettings, transport: Transport, common: Mapping[str, Any]
) -> OpenedSource:
    # Imported here: what lies on this computer needs no lxml.
    from ..source.tms import open_tms
    from ..source.xyz import open_xyz

    if source.kind == "tms":
        return open_tms(source.location, transport=transport, **common)
    if source.kind == "xyz":
        offset = source.level_offset
        return open_xyz(source.location, transport=transport, level_offset=offset, **common)
    raise SetupError(sentence("unknown kind of source: {kind!r}", kind=source.kind))


def named_grid(source: SourceSettings) -> Optional[TileMatrixSet]:
    """Return the grid that the user named, or None if it is to be found out.

    Raises:
        GridError: there is no such grid, or it is none.
    """
    if isinstance(source.grid, str):
        name = source.grid
        if source.tile_size == 512:
            name = f"{name or 'WebMercatorQuad'}512".replace("512512", "512")
        return well_known_set(name) if name else None
    return read_tile_matrix_set(source.grid)
