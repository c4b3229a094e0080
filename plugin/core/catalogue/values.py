"""The values that describe everything published; they are what the catalogue file holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional, Union

__all__ = [
    "Catalogue",
    "LayerSettings",
    "Levels",
    "RemoteLayer",
    "SourceSettings",
    "StoreSettings",
    "WmsSettings",
]


class Levels(NamedTuple):
    """A range of zoom levels, both ends included."""

    first: int
    last: int


@dataclass(frozen=True)
class RemoteLayer:
    """Which layer of a remote WMTS is cascaded, and what of it.

    `store` is the full name of a store in the catalogue; without one the source's own `location` is
    the address of the capabilities. Empty `style` and `matrix_sets` mean the remote's default and
    all that can be used; `first_set` comes before the others, if the remote has it. `drawn_sets`
    are tile matrix sets in which the layer is drawn besides: names of well-known ones, or JSON as
    `grid` of SourceSettings. `dimensions` replace the remote's defaults.
    """

    layer: str
    store: str = ""
    style: str = ""
    matrix_sets: tuple[str, ...] = ()
    first_set: str = ""
    drawn_sets: tuple[Union[str, Mapping[str, Any]], ...] = ()
    dimensions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class StoreSettings:
    """A connection to a remote WMTS with the fields of GeoServer's WMTS store.

    `workspace` comes before the names of its layers. `query` (GeoServer's authKey) goes with every
    request, as do `headers`. Times are seconds. `absent_statuses` are HTTP statuses by which this
    remote says that there is no such tile. Secrets may be `${NAME}`.
    """

    name: str
    capabilities_url: str
    workspace: str = ""
    description: str = ""
    enabled: bool = True
    user: str = ""
    password: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    authcfg: str = ""
    max_connections: int = 6
    connect_timeout: float = 10.0
    read_timeout: float = 30.0
    proxy: str = ""
    ca_file: str = ""
    absent_statuses: tuple[int, ...] = ()

    @property
    def full_name(self) -> str:
        """The name among all stores: `workspace:name`, or the name alone."""
        return f"{self.workspace}:{self.name}" if self.workspace else self.name


@dataclass(frozen=True)
class SourceSettings:
    """Where tiles come from, as the user said it; what he left out the source finds out itself.

    `kind` is `xyz`, `tms`, `folder`, `mbtiles`, `wmts` or `rendered` (drawn by QGIS, while it has
    the project); `location` a URL template, an address or a path; `remote` says what is wanted of a
    WMTS.
    `rows` is `top`, `bottom` or empty (find out). `grid` names a well-known tile matrix set, or is
    a JSON tile matrix set (OGC 17-083), or is empty. `bounds` is longitude and latitude: west,
    south, east, north. `levels` are those that clients see: what the source lacks of them is drawn
    from the nearest that it has. `own_levels` are those that it has, where it does not tell itself;
    without them an address of tiles is taken to have all that clients see. `level_offset` is added
    to the level before it is put into a URL. Values of `headers`, `query` and the password may hold
    `${NAME}`, which is looked up among the secrets.
    `authcfg` is the id of a QGIS authentication configuration. `absent_statuses` are as a store's.
    """

    kind: str
    location: str
    rows: str = ""
    grid: Union[str, Mapping[str, Any]] = ""
    bounds: Optional[tuple[float, float, float, float]] = None
    levels: Optional[Levels] = None
    own_levels: Optional[Levels] = None
    level_offset: int = 0
    tile_size: int = 256
    format: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    password: str = ""
    authcfg: str = ""
    absent_statuses: tuple[int, ...] = ()
    cache: str = "memory"
    remote: Optional[RemoteLayer] = None


class WmsSettings(NamedTuple):
    """How maps of a layer are made for WMS.

    `maps` is `assemble` (of tiles), `aligned` (only maps that are a tile) or `forward` (asked of
    the WMS at `forward_url`, whose query names its layer and may name styles and version).
    `resampling` is `nearest`, `bilinear`, `bicubic` or `lanczos`. `formats` are the media types to
    be had, the first one where none is asked for; empty: all of ours. Unless `client_chooses`,
    every map is of the first.
    """

    maps: str = "assemble"
    forward_url: str = ""
    resampling: str = "bilinear"
    formats: tuple[str, ...] = ()
    client_chooses: bool = True


@dataclass(frozen=True)
class LayerSettings:
    """One published layer as the user set it up. Empty texts are taken from the source.

    `styles` are further ones that we draw: by identifier, the effects as JSON (see
    `image.effects_json`), in the order in which they are applied. `services_off` are the protocols
    by which the layer is not to be had.
    """

    identifier: str
    source: SourceSettings
    title: str = ""
    abstract: str = ""
    attribution: str = ""
    missing: str = "blank"
    styles: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    services_off: tuple[str, ...] = ()
    wms: WmsSettings = field(default_factory=WmsSettings)


@dataclass(frozen=True)
class Catalogue:
    """All stores and layers, in the order they are shown. Replaced whole when it changes.

    `offline` says that no remote is asked for anything, `cache_bytes` what each folder of remote
    tiles may take on disk, where that is said.
    """

    layers: tuple[LayerSettings, ...] = ()
    update_sequence: int = 0
    stores: tuple[StoreSettings, ...] = ()
    offline: bool = False
    cache_bytes: Optional[int] = None

    def layer(self, identifier: str) -> Optional[LayerSettings]:
        """Return the layer with this identifier, or None."""
        return next((layer for layer in self.layers if layer.identifier == identifier), None)

    def store(self, full_name: str) -> Optional[StoreSettings]:
        """Return the store of this full name, or None."""
        return next((store for store in self.stores if store.full_name == full_name), None)
