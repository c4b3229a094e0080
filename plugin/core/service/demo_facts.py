"""What the scripts of a layer's page have to know of it, as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Optional
from urllib.parse import quote

from ..capabilities.own_addresses import service_metadata_url
from ..capabilities.wms_writer_values import wms_dimension_name
from ..errors import RequestRefused
from ..grid.tile_matrix import TileMatrix
from ..grid.trimmed import levels_of
from ..image.media_types import VECTOR_TILE, extension_of
from ..layer.published import MatrixSetLink, Publication, PublishedLayer
from .demo_forms import forms_in_grid, kml_document, wms_service
from .kml_pyramid import find_pyramid, kml_name
from .landing_layer import link_facts
from .wms_wanted import offered_formats

__all__ = ["demo_facts"]


def demo_facts(layer: PublishedLayer, base_url: str, services: AbstractSet[str]) -> str:
    """Return the layer's choices and, for each grid, its levels and the addresses of its tiles.

    `capabilities` is relative to the page, everything else absolute. The intervals of a dimension
    stand apart from its values: what is inside of them only a user knows.
    """
    alone = f"../layers/{quote(layer.identifier, safe='')}/wmts"
    facts = {
        "identifier": layer.identifier,
        "isVector": VECTOR_TILE in layer.formats,
        "capabilities": service_metadata_url(alone),
        "wms": wms_service(layer, base_url),
        "formats": [{"type": one, "extension": extension_of(one)} for one in layer.formats],
        "wmsFormats": offered_formats(layer),
        "styles": [style.identifier for style in layer.styles],
        "dimensions": [
            {
                "name": one.identifier,
                "wmsName": wms_dimension_name(one.identifier).upper(),
                "default": one.default,
                "values": [value for value in one.values if "/" not in value],
                "intervals": [value for value in one.values if "/" in value],
            }
            for one in layer.dimensions
        ],
        "grids": [_grid(layer, link, base_url, services) for link in layer.links],
        "kml": _pyramid(layer, base_url) if "kml" in services else None,
    }
    return json.dumps(facts)


def _grid(
    layer: PublishedLayer, link: MatrixSetLink, base_url: str, services: AbstractSet[str]
) -> dict[str, object]:
    return {
        **link_facts(link),
        "levels": _levels(link, levels_of(link.tile_matrix_set)),
        "forms": forms_in_grid(layer, link, base_url, services),
    }


def _pyramid(layer: PublishedLayer, base_url: str) -> Optional[dict[str, object]]:
    """Return where KML has pictures, and the document that leads there; None if it has none."""
    try:
        alone = Publication({layer.identifier: layer})
        pyramid = find_pyramid(alone, kml_name(layer))
    except RequestRefused:
        return None
    grid = pyramid.link.tile_matrix_set
    levels = {z: one for z, one in pyramid.levels.items() if grid.matrix(one.identifier)}
    return {
        "document": kml_document(layer, base_url),
        "extent": list(pyramid.link.extent),
        "levels": _levels(pyramid.link, levels),
    }


def _levels(link: MatrixSetLink, levels: Mapping[int, TileMatrix]) -> list[dict[str, object]]:
    return [_level(link, number, matrix) for number, matrix in levels.items()]


def _level(link: MatrixSetLink, number: int, matrix: TileMatrix) -> dict[str, object]:
    min_row, max_row, min_column, max_column = link.limits_of(matrix)
    return {
        "id": matrix.identifier,
        "z": number,
        "resolution": matrix.cell_size,
        "origin": [matrix.left, matrix.top],
        "tileSize": [matrix.tile_width, matrix.tile_height],
        "size": [matrix.width, matrix.height],
        "columns": [min_column, max_column],
        "rows": [min_row, max_row],
    }
