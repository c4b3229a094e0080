"""What a source can do that draws maps of any box itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional, Protocol

from ..tile import Tile
from .map_view import MapView

__all__ = ["MapRequest", "MapSource"]


class MapRequest(NamedTuple):
    """A map of any box. Dimensions go by identifier, `deadline` is as a tile request's."""

    view: MapView
    dimensions: Mapping[str, str]
    deadline: Optional[float] = None


class MapSource(Protocol):
    """A source that draws maps of any box itself; many threads ask at once."""

    def map(self, request: MapRequest) -> Tile:
        """Return the map, of just the view's size; what is transparent shows what lies below.

        Raises:
            TileError: it could not be had.
            GridError: the source does not know the view's CRS.
        """
        ...
