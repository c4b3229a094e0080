"""Writes tile matrix sets in JSON (OGC 17-083r4, version 2), to be read by us and by others."""

from __future__ import annotations

from typing import Any

from .crs import Crs
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["tile_matrix_set_as_json"]


def tile_matrix_set_as_json(tile_matrix_set: TileMatrixSet) -> dict[str, Any]:
    """Return the set as a JSON object; `pointOfOrigin` is in the axis order of the CRS.

    Aliases and parent are left out: the standard has no place for them.
    """
    crs = tile_matrix_set.crs
    return {
        "id": tile_matrix_set.identifier,
        "title": tile_matrix_set.title,
        "crs": _address(crs),
        "orderedAxes": _axes(crs),
        "tileMatrices": [_matrix(tile_matrix_set, each) for each in tile_matrix_set.matrices],
    }


def _matrix(tile_matrix_set: TileMatrixSet, matrix: TileMatrix) -> dict[str, Any]:
    point = [matrix.left, matrix.top]
    return {
        "id": matrix.identifier,
        "scaleDenominator": tile_matrix_set.scale_denominator(matrix),
        "cellSize": matrix.cell_size,
        "cornerOfOrigin": "topLeft",
        "pointOfOrigin": point[::-1] if tile_matrix_set.crs.northing_first else point,
        "tileWidth": matrix.tile_width,
        "tileHeight": matrix.tile_height,
        "matrixWidth": matrix.width,
        "matrixHeight": matrix.height,
    }


def _address(crs: Crs) -> str:
    version = "1.3" if crs.authority == "OGC" else "0"
    return f"http://www.opengis.net/def/crs/{crs.authority}/{version}/{crs.code}"


def _axes(crs: Crs) -> list[str]:
    axes = ["Lon", "Lat"] if crs.is_geographic else ["E", "N"]
    return axes[::-1] if crs.northing_first else axes
