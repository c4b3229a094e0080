"""What a client has to be told of a published layer, as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrixSet

__all__ = ["GridFacts", "LayerFacts", "TileFormat"]


class TileFormat(NamedTuple):
    """A format of tiles: its media type, and its file extension without the dot."""

    media_type: str
    extension: str


class GridFacts(NamedTuple):
    """A tile matrix set that a layer is linked to; `limits` go by tile matrix, for each of them."""

    tile_matrix_set: TileMatrixSet
    limits: Mapping[str, Limits]


class LayerFacts(NamedTuple):
    """A published layer, as far as a client has to be told of it.

    `formats` and `grids` come with the one to be preferred first, `style` is the default one.
    `extent` is longitude and latitude. `dimensions` are their default values by identifier.
    `kml_name` names it in addresses of KML, where it can be shown by it; `switched_off` names the
    protocols by which it is not to be had. Its WMS gives maps in `map_formats`, any box of them or,
    with `only_tiles_as_maps`, those alone that are a tile.
    """

    identifier: str
    formats: tuple[TileFormat, ...]
    style: str
    extent: BoundingBox
    grids: tuple[GridFacts, ...]
    attribution: str = ""
    dimensions: Mapping[str, str] = {}
    is_vector: bool = False
    kml_name: str = ""
    switched_off: frozenset[str] = frozenset()
    map_formats: tuple[TileFormat, ...] = (TileFormat("image/png", "png"),)
    only_tiles_as_maps: bool = False
