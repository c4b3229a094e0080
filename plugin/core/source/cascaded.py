"""What opening a layer of a remote WMTS finds out: its sets, styles, dimensions and doubts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable, NamedTuple, Optional

from ..capabilities.model import Dimension, Legend, Style
from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrixSet
from ..tile import Closable, FeatureInfoSource, Tile, TileSource

__all__ = ["CascadedLayer", "CascadedSet", "RemoteLegend"]


class CascadedSet(NamedTuple):
    """A remote layer in one of its tile matrix sets, named as we publish it.

    `extent` is in the set's CRS; `limits` go by our matrix identifiers, None where the remote says
    nothing. `sources` and `info` go by style.
    """

    tile_matrix_set: TileMatrixSet
    extent: BoundingBox
    limits: Optional[Mapping[str, Limits]]
    sources: Mapping[str, TileSource]
    info: Mapping[str, FeatureInfoSource]


class RemoteLegend(NamedTuple):
    """A legend as the remote describes it, and how to get its picture (raises TileError)."""

    legend: Legend
    picture: Callable[[], Tile]


@dataclass(frozen=True)
class CascadedLayer:
    """A remote layer, ready to be asked. Styles come with the default one first."""

    title: str
    abstract: str
    media_type: str
    sets: tuple[CascadedSet, ...]
    styles: tuple[Style, ...]
    extent: Optional[BoundingBox] = None
    dimensions: tuple[Dimension, ...] = ()
    info_formats: tuple[str, ...] = ()
    legends: Mapping[str, RemoteLegend] = field(default_factory=dict)
    protected: bool = False
    notes: tuple[str, ...] = ()

    def close(self) -> None:
        """Close idle connections to the remote."""
        for one in self.sets:
            for source in one.sources.values():
                if isinstance(source, Closable):
                    source.close()
