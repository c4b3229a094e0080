"""Capabilities documents to test with, and how to read what was written."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

from lxml import etree
from wmts_bridge.plugin.core.capabilities.model import (
    CapabilitiesDocument,
    Layer,
    ServiceIdentification,
    ServiceProvider,
    TileMatrixSetLink,
)
from wmts_bridge.plugin.core.capabilities.own_addresses import (
    operations_at,
    service_metadata_url,
    tile_resource,
)
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.grid.crs import CRS84, EARTH_RADIUS, WEB_MERCATOR, WGS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox, limits_of_extent
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix, TileMatrixSet

BASE = "http://127.0.0.1:8787/wmts"
NAMES = {
    "w": "http://www.opengis.net/wmts/1.0",
    "ows": "http://www.opengis.net/ows/1.1",
    "xlink": "http://www.w3.org/1999/xlink",
}
HALF = math.pi * EARTH_RADIUS


def _squares(count: int, cell_size: float, left: float, top: float, columns: int) -> Any:
    return tuple(
        TileMatrix(str(z), cell_size / 2**z, left, top, 256, 256, columns * 2**z, 2**z)
        for z in range(count)
    )


MERCATOR = TileMatrixSet("WebMercatorQuad", WEB_MERCATOR, _squares(6, HALF / 128, -HALF, HALF, 1))
GEODETIC = TileMatrixSet("WGS1984Quad", WGS84, _squares(6, 0.703125, -180.0, 90.0, 2))
LONGITUDE_FIRST = TileMatrixSet("WorldCRS84Quad", CRS84, _squares(6, 0.703125, -180.0, 90.0, 2))

ALPS = BoundingBox(5.9, 45.8, 10.5, 47.8)
ALPS_IN_METRES = BoundingBox(656785.0, 5748300.0, 1168854.0, 6077300.0)


def limits_in(tile_matrix_set: TileMatrixSet, extent: BoundingBox) -> Any:
    """Return the limits of an extent in the set's CRS, for each of its matrices."""
    return {
        matrix.identifier: limits_of_extent(matrix, extent) for matrix in tile_matrix_set.matrices
    }


def layer(identifier: str = "world", **changes: Any) -> Layer:
    """Return a layer that fills WebMercatorQuad, changed as told."""
    whole = Layer(
        identifier=identifier,
        title="The world",
        links=(TileMatrixSetLink("WebMercatorQuad"),),
        formats=("image/png",),
        extent=BoundingBox(-180.0, -85.0511287798066, 180.0, 85.0511287798066),
        resource_urls=(tile_resource(BASE, identifier, "image/png", "png"),),
    )
    return dataclasses.replace(whole, **changes)


def regional_layer() -> Layer:
    """Return a layer of the Alps in three tile matrix sets, Web Mercator the last of them."""
    return layer(
        "alps",
        extent=ALPS,
        links=(
            TileMatrixSetLink("WGS1984Quad", limits_in(GEODETIC, ALPS)),
            TileMatrixSetLink("WorldCRS84Quad", limits_in(LONGITUDE_FIRST, ALPS)),
            TileMatrixSetLink("WebMercatorQuad", limits_in(MERCATOR, ALPS_IN_METRES)),
        ),
    )


def document(*layers: Layer, **changes: Any) -> CapabilitiesDocument:
    """Return a document of ours with these layers and three tile matrix sets, changed as told."""
    whole = CapabilitiesDocument(
        identification=ServiceIdentification("Tiles", "Tiles of this computer", ("tiles", "WMTS")),
        provider=ServiceProvider("The provider"),
        operations=operations_at(BASE),
        layers=layers,
        tile_matrix_sets=(MERCATOR, GEODETIC, LONGITUDE_FIRST),
        update_sequence="1700000000000",
        service_metadata_url=service_metadata_url(BASE),
    )
    return dataclasses.replace(whole, **changes)


def written(*layers: Layer, **changes: Any) -> Any:
    """Write such a document and return its root element as a strict parser reads it."""
    return etree.fromstring(write_capabilities(document(*layers, **changes)))


def texts(element: Any, path: str) -> list[str]:
    """Return the texts (or attributes) an XPath finds, with the prefixes of NAMES."""
    return [
        str(getattr(found, "text", found) or "") for found in element.xpath(path, namespaces=NAMES)
    ]
