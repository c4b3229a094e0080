"""What a client sees: published layers, and the publication that holds them all."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

from ..capabilities.model import Dimension, Style
from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..tile import FeatureInfoSource, Tile, TileSource
from .map_ways import MapWays

__all__ = [
    "DEFAULT_STYLE",
    "IN_DEGREES",
    "LegendPicture",
    "MatrixSetLink",
    "Publication",
    "PublishedLayer",
]

DEFAULT_STYLE = "default"

IN_DEGREES = "WorldCRS84Quad"
"""The set that a layer is drawn in for programs that know degrees only."""


@dataclass(frozen=True)
class LegendPicture:
    """The picture of a style's legend; sizes are pixels. `picture` gets it and raises TileError."""

    media_type: str
    width: int
    height: int
    picture: Callable[[], Tile]


@dataclass(frozen=True)
class MatrixSetLink:
    """A layer in one tile matrix set: where its tiles come from and which there are.

    `extent` is the layer's box in the set's CRS, easting first. `sources` go by style and media
    type. `limits` goes by tile matrix identifier; None says the layer fills the whole set.
    `info` tells of features, where the layer's styles do, by style. `drawn` are the matrices that
    the source lacks: their tiles are drawn from those of others, and tell of no features.
    """

    tile_matrix_set: TileMatrixSet
    extent: BoundingBox
    sources: Mapping[tuple[str, str], TileSource]
    limits: Optional[Mapping[str, Limits]] = None
    info: Mapping[str, FeatureInfoSource] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()

    def limits_of(self, matrix: TileMatrix) -> Limits:
        """Return where the layer has tiles at this matrix."""
        if self.limits is None:
            return matrix.whole
        return self.limits.get(matrix.identifier, matrix.whole)


@dataclass(frozen=True)
class PublishedLayer:
    """One layer as clients see it.

    `formats` are media types, the source's own first; `styles` come with the default one first,
    `legends` go by style. `extent` is longitude and latitude (west, south, east, north). `missing`
    is the answer for a tile that the limits promise but the source lacks: `blank`, `404` or `204`.
    By the protocols among `services_off` it is not to be had; `maps` are those of its WMS.
    A `protected` layer needs credentials at its source, so that other websites may not read it
    (interop.md rule 29). `vector_layers` are what is inside of vector tiles, as TileJSON has it.
    `in_degrees` gives the layer, which it is called with, by one link to IN_DEGREES; it may raise
    GridError.
    """

    identifier: str
    title: str
    links: tuple[MatrixSetLink, ...]
    formats: tuple[str, ...]
    extent: BoundingBox
    abstract: str = ""
    attribution: str = ""
    styles: tuple[Style, ...] = (Style(DEFAULT_STYLE, is_default=True),)
    info_formats: tuple[str, ...] = ()
    legends: Mapping[str, LegendPicture] = field(default_factory=dict)
    dimensions: tuple[Dimension, ...] = ()
    missing: str = "blank"
    protected: bool = False
    notes: tuple[str, ...] = ()
    services_off: frozenset[str] = frozenset()
    maps: MapWays = field(default_factory=MapWays)
    vector_layers: tuple[Mapping[str, Any], ...] = ()
    in_degrees: Optional[Callable[[PublishedLayer], PublishedLayer]] = field(
        default=None, repr=False, compare=False
    )


@dataclass(frozen=True)
class Publication:
    """Everything that is published at one moment; replaced whole, so a request sees one state.

    `update_sequence` rises with every change and never goes back.
    """

    layers: Mapping[str, PublishedLayer] = field(default_factory=dict)
    update_sequence: int = 0

    def layer(self, name: str) -> Optional[PublishedLayer]:
        """Return the layer that a request means, or None: GeoServer writes `workspace:layer`."""
        return self.layers.get(name) or self.layers.get(name.replace(":", ".", 1))

    def shown_by(self, protocol: str) -> Publication:
        """Return it without the layers that are not to be had by a protocol."""
        return self._narrowed.get(protocol, self)

    @functools.cached_property
    def _narrowed(self) -> Mapping[str, Publication]:
        switched_off = {name for layer in self.layers.values() for name in layer.services_off}
        return {name: self._without(name) for name in switched_off}

    def _without(self, protocol: str) -> Publication:
        left = {x: one for x, one in self.layers.items() if protocol not in one.services_off}
        return Publication(left, self.update_sequence)
