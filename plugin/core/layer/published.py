"""What a client sees: published layers, and the publication that holds them all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, NamedTuple, Optional

from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..tile import TileSource

__all__ = ["Dimension", "MatrixSetLink", "Publication", "PublishedLayer", "Style"]


class Style(NamedTuple):
    """A way a layer is drawn. The title equals the identifier (interop.md rule 13)."""

    identifier: str = "default"
    is_default: bool = True


class Dimension(NamedTuple):
    """A further axis of a layer, such as time (OGC 07-057r7, table 9)."""

    identifier: str
    default: str
    values: tuple[str, ...]
    current: bool = False
    unit: str = ""


@dataclass(frozen=True)
class MatrixSetLink:
    """A layer in one tile matrix set: where its tiles come from and which there are.

    `limits` goes by tile matrix identifier; None says the layer fills the whole set, or that its
    limits are not known yet.
    """

    tile_matrix_set: TileMatrixSet
    source: TileSource
    limits: Optional[Mapping[str, Limits]] = None

    def limits_of(self, matrix: TileMatrix) -> Limits:
        """Return where the layer has tiles at this matrix."""
        if self.limits is None:
            return matrix.whole
        return self.limits.get(matrix.identifier, matrix.whole)


@dataclass(frozen=True)
class PublishedLayer:
    """One layer as clients see it.

    `formats` are media types, the source's own first. `extent` is longitude and latitude (west,
    south, east, north). `missing` is the answer for a tile that the limits promise but the source
    lacks: `blank`, `404` or `204`. A `protected` layer needs credentials at its source, so that
    other websites may not read it (interop.md rule 29).
    """

    identifier: str
    title: str
    links: tuple[MatrixSetLink, ...]
    formats: tuple[str, ...]
    extent: BoundingBox
    abstract: str = ""
    attribution: str = ""
    styles: tuple[Style, ...] = (Style(),)
    dimensions: tuple[Dimension, ...] = ()
    missing: str = "blank"
    protected: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Publication:
    """Everything that is published at one moment; replaced whole, so a request sees one state.

    `update_sequence` rises with every change and never goes back.
    """

    layers: Mapping[str, PublishedLayer] = field(default_factory=dict)
    update_sequence: int = 0
