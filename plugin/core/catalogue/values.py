"""The values that describe everything published; they are what the catalogue file holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional, Union

__all__ = ["Catalogue", "LayerSettings", "Levels", "SourceSettings"]


class Levels(NamedTuple):
    """A range of zoom levels, both ends included."""

    first: int
    last: int


@dataclass(frozen=True)
class SourceSettings:
    """Where tiles come from, as the user said it; what he left out the source finds out itself.

    `kind` is `xyz`, `tms`, `folder` or `mbtiles`; `location` a URL template, an address or a path.
    `rows` is `top`, `bottom` or empty (find out). `grid` names a well-known tile matrix set, or is
    a JSON tile matrix set (OGC 17-083), or is empty. `bounds` is longitude and latitude: west,
    south, east, north. `level_offset` is added to the level before it is put into a URL. Values of
    `headers`, `query` and the password may hold `${NAME}`, which is looked up among the secrets.
    `authcfg` is the id of a QGIS authentication configuration.
    """

    kind: str
    location: str
    rows: str = ""
    grid: Union[str, Mapping[str, Any]] = ""
    bounds: Optional[tuple[float, float, float, float]] = None
    levels: Optional[Levels] = None
    level_offset: int = 0
    tile_size: int = 256
    format: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    password: str = ""
    authcfg: str = ""
    cache: str = "memory"


@dataclass(frozen=True)
class LayerSettings:
    """One published layer as the user set it up. Empty texts are taken from the source."""

    identifier: str
    source: SourceSettings
    title: str = ""
    abstract: str = ""
    attribution: str = ""
    missing: str = "blank"


@dataclass(frozen=True)
class Catalogue:
    """All published layers, in the order they are shown. Replaced whole when it changes."""

    layers: tuple[LayerSettings, ...] = ()
    update_sequence: int = 0

    def layer(self, identifier: str) -> Optional[LayerSettings]:
        """Return the layer with this identifier, or None."""
        return next((layer for layer in self.layers if layer.identifier == identifier), None)
