"""What opening a tile source finds out: its grid, format, extent, limits and doubts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Optional

from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrixSet
from ..tile import TileSource
from .rows import RowOrder
from .vector_layers import VectorLayers

__all__ = ["OpenedSource", "Survey"]

Survey = Callable[[Callable[[], bool]], Optional[Mapping[str, Limits]]]
"""A slow look at what there is: takes `is_cancelled`, returns the true limits by tile matrix
identifier (matrices without any tile are left out), or None if cancelled or nothing was found."""


_FROM_TOP = RowOrder()


@dataclass(frozen=True)
class OpenedSource:
    """A tile source, ready to be asked, and what is known of it.

    `tile_matrix_set` holds just the levels the source has. `extent` is in the set's CRS, easting
    first; None means unknown: the whole set. `limits` are the true limits where they are known at
    once, `survey` finds them later where they are not; `seen` are limits of the tiles that a quick
    look came upon. `order` says how the source itself counts rows. `notes` are sentences for the
    user, such as a guess that he may want to turn round. `vector_layers` are what is inside of
    vector tiles, as far as the source tells.
    """

    source: TileSource
    tile_matrix_set: TileMatrixSet
    media_type: str
    title: str
    abstract: str = ""
    attribution: str = ""
    extent: Optional[BoundingBox] = None
    limits: Optional[Mapping[str, Limits]] = None
    survey: Optional[Survey] = None
    seen: Optional[Mapping[str, Limits]] = None
    order: RowOrder = _FROM_TOP
    protected: bool = False
    notes: tuple[str, ...] = ()
    vector_layers: VectorLayers = ()
