"""Reads tile matrix sets in JSON: OGC 17-083r2 (version 1) and OGC 17-083r4 (version 2)."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Any, NoReturn, Optional, Union

from ..errors import GridError
from ..sentence import Sentence, sentence
from .checks import (
    MAX_MATRICES,
    MAX_MATRIX_SIDE,
    checked_set,
    coordinate,
    positive,
    quote,
    whole_number,
)
from .crs import Crs, parse_crs
from .tile_matrix import PIXEL_SIZE, TileMatrix, TileMatrixSet

__all__ = ["MAX_FILE_SIZE", "read_tile_matrix_set", "read_tile_matrix_set_file"]

MAX_FILE_SIZE = 1_000_000
"""Bytes; a hundred tile matrices take about 30,000."""

_MAX_TILE_SIDE = 4096
_NORTHING_NAMES = {"Y", "LAT", "N", "LATITUDE", "NORTHING"}
_SCALE_TOLERANCE = 0.1
"""How far cellSize and scaleDenominator may disagree: OGC's own CanadianNAD83_LCC counts its scales
at 96 pixels an inch (0.2646 mm instead of 0.28). More is a mistake of units."""


def read_tile_matrix_set_file(path: Union[str, os.PathLike[str]]) -> TileMatrixSet:
    """Return the tile matrix set in a JSON file.

    Raises:
        GridError: the file cannot be read, is too large, or holds no tile matrix set.
    """
    name = os.path.basename(os.fspath(path))
    try:
        with open(path, "rb") as file:
            content = file.read(MAX_FILE_SIZE + 1)
    except (OSError, ValueError) as exc:  # ValueError: a NUL character in the path
        raise GridError(
            sentence("cannot read the tile matrix set {name}: {reason}", name=name, reason=exc)
        ) from exc
    if len(content) > MAX_FILE_SIZE:
        raise GridError(sentence("{name} is too large for a tile matrix set", name=name))
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as exc:
        raise GridError(
            sentence("{name} is not a JSON document: {reason}", name=name, reason=exc)
        ) from exc
    return read_tile_matrix_set(document)


def _refuse_constant(constant: str) -> NoReturn:
    raise GridError(sentence("{constant} is not a number of JSON", constant=constant))


def read_tile_matrix_set(document: Mapping[str, Any]) -> TileMatrixSet:
    """Return the tile matrix set that a JSON document describes, version 1 or 2.

    Raises:
        GridError: it describes none, or one that WMTS cannot express (variable matrix widths).
    """
    if not isinstance(document, Mapping):
        raise GridError(
            sentence("a tile matrix set is a JSON object, not {value}", value=quote(document))
        )
    crs = parse_crs(_crs_text(document.get("crs", document.get("supportedCRS"))))
    listed = document.get("tileMatrices", document.get("tileMatrix"))
    if not isinstance(listed, list) or not 1 <= len(listed) <= MAX_MATRICES:
        raise GridError(
            sentence("a tile matrix set lists 1 to {most} tile matrices", most=MAX_MATRICES)
        )
    northing_first = _northing_first(document.get("orderedAxes"), crs)
    matrices = [_matrix(item, crs, northing_first) for item in listed]
    identifier = _text(document, "id", "identifier", "title") or crs.name
    return checked_set(identifier, crs, matrices, title=_text(document, "title"))


def _text(document: Mapping[str, Any], *keys: str) -> str:
    """Return the first text (or whole number) there is under one of the keys."""
    for key in keys:
        value = document.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**9:
            return str(value)
        if isinstance(value, str) and value.strip():
            return value.strip()[:200]
    return ""


def _crs_text(value: object) -> str:
    """Return the name of the CRS, which OGC 17-083r4 6.2.2 writes in four ways."""
    if isinstance(value, Mapping):
        projjson = value.get("wkt")
        named = projjson.get("id") if isinstance(projjson, Mapping) else None
        if isinstance(named, Mapping):
            return f"{named.get('authority')}:{named.get('code')}"
        value = value.get("uri")
    if not isinstance(value, str):
        raise GridError("the CRS of the tile matrix set has no name such as EPSG:2056")
    return value


def _northing_first(ordered_axes: object, crs: Crs) -> bool:
    """Tell the order of the coordinates; `orderedAxes` goes before the CRS's own order."""
    if isinstance(ordered_axes, list) and ordered_axes:
        return str(ordered_axes[0]).upper() in _NORTHING_NAMES
    return crs.northing_first


def _matrix(item: object, crs: Crs, northing_first: bool) -> TileMatrix:
    if not isinstance(item, Mapping):
        raise GridError(sentence("a tile matrix is a JSON object, not {value}", value=quote(item)))
    identifier = _text(item, "id", "identifier")
    name = quote(identifier)
    if item.get("variableMatrixWidths") or item.get("variableMatrixWidth"):
        raise GridError(
            sentence(
                "the variable widths of tile matrix {name} have no counterpart in WMTS", name=name
            )
        )
    cell_size = _cell_size(item, crs, name)
    tile_width, tile_height, width, height = (
        whole_number(item.get(key), _member(key, name), most)
        for key, most in (
            ("tileWidth", _MAX_TILE_SIDE),
            ("tileHeight", _MAX_TILE_SIDE),
            ("matrixWidth", MAX_MATRIX_SIDE),
            ("matrixHeight", MAX_MATRIX_SIDE),
        )
    )
    origin = item.get("pointOfOrigin", item.get("topLeftCorner"))
    left, top = _easting_first(origin, crs, northing_first, name)
    corner = item.get("cornerOfOrigin") or "topLeft"
    if corner == "bottomLeft":
        top = coordinate(
            top + height * tile_height * cell_size,
            sentence("the top of tile matrix {name}", name=name),
        )
    elif corner != "topLeft":
        raise GridError(
            sentence(
                "cornerOfOrigin of tile matrix {name} is topLeft or bottomLeft, not {value}",
                name=name,
                value=quote(corner),
            )
        )
    return TileMatrix(identifier, cell_size, left, top, tile_width, tile_height, width, height)


def _member(key: str, name: str) -> Sentence:
    return sentence("{key} of tile matrix {name}", key=key, name=name)


def _cell_size(item: Mapping[str, Any], crs: Crs, name: str) -> float:
    """Return the side of a pixel in CRS units, from cellSize or else from scaleDenominator."""
    by_scale: Optional[float] = None
    if item.get("scaleDenominator") is not None:
        scale = positive(item["scaleDenominator"], _member("scaleDenominator", name))
        by_scale = scale * PIXEL_SIZE / crs.metres_per_unit
    if item.get("cellSize") is None:
        if by_scale is None:
            raise GridError(
                sentence(
                    "neither cellSize nor scaleDenominator of tile matrix {name} is given",
                    name=name,
                )
            )
        return positive(by_scale, _member("scaleDenominator", name))
    cell_size = positive(item["cellSize"], _member("cellSize", name))
    if by_scale is not None and abs(by_scale - cell_size) > _SCALE_TOLERANCE * cell_size:
        raise GridError(
            sentence("cellSize and scaleDenominator of tile matrix {name} disagree", name=name)
        )
    return cell_size


def _easting_first(point: object, crs: Crs, northing_first: bool, name: str) -> tuple[float, float]:
    if not isinstance(point, (list, tuple)) or len(point) != 2:
        raise GridError(
            sentence(
                "pointOfOrigin of tile matrix {name} must be two numbers, not {value}",
                name=name,
                value=quote(point),
            )
        )
    numbers: list[float] = [coordinate(value, _member("pointOfOrigin", name)) for value in point]
    first, second = numbers
    if crs.is_geographic and northing_first and abs(first) > 100 >= abs(second):
        northing_first = False  # a latitude cannot be -180: the axes are swapped, as in many files
    return (second, first) if northing_first else (first, second)
