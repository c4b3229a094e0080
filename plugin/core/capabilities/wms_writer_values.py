"""What our WMS capabilities say, as values; coordinates are easting (longitude) first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..grid.limits import BoundingBox
from .model import BoxInCrs, Dimension, ServiceIdentification, Style

__all__ = ["WmsDocument", "WmsLayer", "wms_dimension_name"]

_PLAIN_NAMES = ("time", "elevation")


@dataclass(frozen=True)
class WmsLayer:
    """One layer of the document.

    `extent` is longitude and latitude (west, south, east, north), `boxes` are the same in other
    CRSs. `crs_names` are those it can be asked for in besides those of its boxes. A layer that is
    `cascaded` is drawn by another WMS; maps that have a `fixed_size` (pixels across and along) are
    given in no other.
    """

    identifier: str
    title: str
    extent: BoundingBox
    boxes: tuple[BoxInCrs, ...] = ()
    crs_names: tuple[str, ...] = ()
    abstract: str = ""
    attribution: str = ""
    styles: tuple[Style, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    queryable: bool = False
    cascaded: bool = False
    fixed_size: Optional[tuple[int, int]] = None


@dataclass(frozen=True)
class WmsDocument:
    """A whole document; `address` is where the service answers, with its `?` at the end.

    `max_width` and `max_height` are pixels of a map, `layer_limit` says how many layers it may
    have.
    """

    identification: ServiceIdentification
    address: str
    layers: tuple[WmsLayer, ...]
    formats: tuple[str, ...]
    info_formats: tuple[str, ...] = ()
    legend_formats: tuple[str, ...] = ()
    max_width: int = 0
    max_height: int = 0
    layer_limit: int = 0
    update_sequence: str = ""


def wms_dimension_name(identifier: str) -> str:
    """Return what a dimension is called in requests, in lower case (OGC 06-042, C.3.2 and C.4)."""
    name = identifier.lower()
    return name if name in _PLAIN_NAMES or name.startswith("dim_") else f"dim_{name}"
