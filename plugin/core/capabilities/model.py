"""What a WMTS capabilities document says, as values: of ours to be written, of others as read.

Names are the standard's (OGC 07-057r7, clause 7.1.1). Coordinates are easting (longitude) first
whatever the CRS; only readers and writers know a document's axis order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from ..grid.crs import Crs
from ..grid.limits import BoundingBox, Limits
from ..grid.tile_matrix import TileMatrixSet

__all__ = [
    "KVP",
    "RESTFUL",
    "BoxInCrs",
    "CapabilitiesDocument",
    "Dimension",
    "Endpoint",
    "Layer",
    "Legend",
    "Operation",
    "ResourceUrl",
    "ServiceIdentification",
    "ServiceProvider",
    "Style",
    "TileMatrixSetLink",
]

KVP = "KVP"
RESTFUL = "RESTful"


class ServiceIdentification(NamedTuple):
    """What the service calls itself. The last two are `none` if there are none."""

    title: str
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    fees: str = "none"
    access_constraints: str = "none"


class ServiceProvider(NamedTuple):
    """Who offers the service; empty texts are left out of the document."""

    name: str
    site: str = ""
    individual: str = ""
    position: str = ""
    phone: str = ""
    email: str = ""


class Endpoint(NamedTuple):
    """One address of an operation. `encoding` is `KVP`, `RESTful` or what the document says."""

    encoding: str
    href: str


class Operation(NamedTuple):
    """An operation, such as `GetTile`, and where it answers GET requests."""

    name: str
    endpoints: tuple[Endpoint, ...]


class Legend(NamedTuple):
    """A picture of a style's legend.

    Sizes are pixels, 0 for unknown. It is meant for scale denominators from `min_scale_denominator`
    (included) to `max_scale_denominator` (excluded); both equal one of a tile matrix.
    """

    href: str
    format: str = ""
    width: int = 0
    height: int = 0
    min_scale_denominator: Optional[float] = None
    max_scale_denominator: Optional[float] = None


class Style(NamedTuple):
    """A way a layer is drawn. An empty title stands for the identifier (interop.md rule 13)."""

    identifier: str
    is_default: bool = False
    title: str = ""
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    legends: tuple[Legend, ...] = ()


class Dimension(NamedTuple):
    """A further axis of a layer, such as time, and the values that can be asked for."""

    identifier: str
    default: str
    values: tuple[str, ...]
    current: bool = False
    title: str = ""
    abstract: str = ""
    unit: str = ""
    unit_symbol: str = ""


class TileMatrixSetLink(NamedTuple):
    """That a layer has tiles in the tile matrix set of this identifier, and where.

    `limits` goes by tile matrix identifier; None says that the whole set may be asked for.
    """

    tile_matrix_set: str
    limits: Optional[Mapping[str, Limits]] = None


class ResourceUrl(NamedTuple):
    """A URL template. `resource_type` is `tile` or `FeatureInfo`."""

    format: str
    template: str
    resource_type: str = "tile"


class BoxInCrs(NamedTuple):
    """A box in a CRS; the CRS's `urn` is the spelling that the document uses."""

    crs: Crs
    box: BoundingBox


@dataclass(frozen=True)
class Layer:
    """One layer of the document.

    `extent` is longitude and latitude (west, south, east, north); None where the document does not
    say. `boxes` are the same in other CRSs. `metadata` are addresses of further documents.
    """

    identifier: str
    title: str
    links: tuple[TileMatrixSetLink, ...]
    formats: tuple[str, ...]
    extent: Optional[BoundingBox] = None
    abstract: str = ""
    keywords: tuple[str, ...] = ()
    boxes: tuple[BoxInCrs, ...] = ()
    metadata: tuple[str, ...] = ()
    styles: tuple[Style, ...] = (Style("default", is_default=True),)
    info_formats: tuple[str, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    resource_urls: tuple[ResourceUrl, ...] = ()


@dataclass(frozen=True)
class CapabilitiesDocument:
    """A whole document. `update_sequence` is a decimal number in ours, any text in others.

    `crs_spellings` are the names of CRSs as a stranger's document writes them, by tile matrix set,
    where they are not the CRS's `urn`; no part of what the document says.
    """

    identification: ServiceIdentification
    provider: ServiceProvider
    operations: tuple[Operation, ...]
    layers: tuple[Layer, ...] = ()
    tile_matrix_sets: tuple[TileMatrixSet, ...] = ()
    update_sequence: str = ""
    service_metadata_url: str = ""
    crs_spellings: Mapping[str, str] = field(default_factory=dict, compare=False)

    def layer(self, identifier: str) -> Optional[Layer]:
        """Return the layer with this identifier, or None."""
        return next((layer for layer in self.layers if layer.identifier == identifier), None)

    def tile_matrix_set(self, identifier: str) -> Optional[TileMatrixSet]:
        """Return the tile matrix set with this identifier, or None."""
        sets = self.tile_matrix_sets
        return next((found for found in sets if found.identifier == identifier), None)
