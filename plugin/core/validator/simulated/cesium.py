"""CesiumJS: what its usual options make of a layer, since it reads no capabilities.

`WebMapTileServiceImageryProvider.js`. A user gives it an address, the layer, the style and the tile
matrix set. It has two grids of its own, and calls levels 0, 1, 2 unless labels are given.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional, Union
from urllib.parse import quote

from ...capabilities.model import KVP, CapabilitiesDocument, Layer
from ...grid.crs import CRS84, WEB_MERCATOR, WGS84
from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrixSet
from ...sentence import Sentence, sentence
from ..subject import Subject
from .belief import Belief, ClientLevel, Readings, Refusal
from .client import Client
from .names import Children, all_text, by_local_name

__all__ = ["CESIUM"]

_HALF = math.pi * 6378137.0
_MOST_LEVELS = 26
_VARIABLE = re.compile(r"\{(\w+)\}")
_JPEG = "image/jpeg"


class _Scheme(NamedTuple):
    """A grid of Cesium's: easting and northing where it begins, and its matrix at level 0."""

    name: str
    left: float
    top: float
    span: float
    columns: int


_MERCATOR = _Scheme("WebMercatorTilingScheme", -_HALF, _HALF, 2 * _HALF, 1)
_GEOGRAPHIC = _Scheme("GeographicTilingScheme", -180.0, 90.0, 180.0, 2)
_SCHEMES = {WEB_MERCATOR: _MERCATOR, WGS84: _GEOGRAPHIC, CRS84: _GEOGRAPHIC}


def _read(subject: Subject) -> Readings:
    names: dict[str, frozenset[str]] = {}
    for element in subject.root.iter("{*}TileMatrixSet"):
        parts = by_local_name(element)
        matrices = [by_local_name(one) for one in parts.get("TileMatrix", ())]
        names[_identifier(parts)] = frozenset(map(_identifier, matrices))
    document = subject.document
    return {layer.identifier: _belief(document, layer, names) for layer in document.layers}


def _identifier(parts: Children) -> str:
    found = parts.get("Identifier")
    return all_text(found[0]).strip() if found else ""


def _belief(
    document: CapabilitiesDocument, layer: Layer, names: Mapping[str, frozenset[str]]
) -> Union[Belief, Refusal]:
    """Return what comes of the usual options; `names` are those of each set's tile matrices."""
    linked = [document.tile_matrix_set(link.tile_matrix_set) for link in layer.links]
    known = [found for found in linked if found is not None and found.crs in _SCHEMES]
    if not known:
        return Refusal(
            sentence("has grids for EPSG:3857 and EPSG:4326 only, and the layer has neither")
        )
    chosen = next((found for found in known if _fits(found)), known[0])
    scheme = _SCHEMES[chosen.crs]
    address = _address(document, layer, chosen.identifier)
    if isinstance(address, Refusal):
        return address
    side = chosen.matrices[0].tile_width
    levels = _levels(scheme, side, names.get(chosen.identifier, frozenset()))
    numbers = {level.tile_matrix for level in levels}
    left_out = {
        matrix.identifier: sentence(
            "it calls its levels 0, 1, 2 and not {level} unless the option tileMatrixLabels"
            " says so",
            level=matrix.identifier,
        )
        for matrix in chosen.matrices
        if matrix.identifier not in numbers
    }
    return Belief(
        chosen.identifier,
        levels,
        address.make,
        left_out,
        sentence("it keeps to its {scheme}", scheme=scheme.name),
        sentence(
            "its {scheme} begins with {columns} x 1 tiles over the whole world",
            scheme=scheme.name,
            columns=scheme.columns,
        ),
        (_options(chosen, layer, side, address.needs_format),),
    )


def _fits(found: TileMatrixSet) -> bool:
    """Tell whether a set is laid out as Cesium's own grid, whatever its levels are called."""
    scheme, matrix = _SCHEMES[found.crs], found.matrices[0]
    step = math.log2(scheme.span / matrix.span_x) if matrix.span_x > 0 else math.nan
    near = 2 * matrix.cell_size
    return (
        abs(step - round(step)) < 1e-4
        and abs(matrix.left - scheme.left) < near
        and abs(matrix.top - scheme.top) < near
    )


@functools.lru_cache(maxsize=64)
def _levels(scheme: _Scheme, side: int, names: frozenset[str]) -> tuple[ClientLevel, ...]:
    """Return those levels of Cesium's grid that the tile matrix set calls by their number."""
    return tuple(
        ClientLevel(
            str(level),
            scheme.span / 2**level / side,
            scheme.left,
            scheme.top,
            side,
            side,
            Limits(0, 2**level - 1, 0, scheme.columns * 2**level - 1),
        )
        for level in range(_MOST_LEVELS)
        if str(level) in names
    )


def _options(found: TileMatrixSet, layer: Layer, side: int, format_: str) -> Sentence:
    """Return the options that the user has to give beside layer, style and set."""
    scheme = _SCHEMES[found.crs]
    options = [f"tilingScheme {scheme.name}"] if scheme is _GEOGRAPHIC else []
    options += [f"format {format_}"] if format_ else []
    options += [f"tileWidth {side}", f"tileHeight {side}"] if side != 256 else []
    options += ["dimensions"] if layer.dimensions else []
    options.append(f"maximumLevel {found.matrices[-1].identifier}")
    return sentence(
        "reads no capabilities and has to be given {options}", options=", ".join(options)
    )


class _Addresses(NamedTuple):
    make: Callable[[str, int, int], str]
    needs_format: str


def _address(
    document: CapabilitiesDocument, layer: Layer, tile_matrix_set: str
) -> Union[_Addresses, Refusal]:
    """Return how tiles are asked for: with the layer's template if it has one, else by KVP."""
    style = next((style.identifier for style in layer.styles if style.is_default), "")
    style = style or (layer.styles[0].identifier if layer.styles else "")
    templates = [url.template for url in layer.resource_urls if url.resource_type == "tile"]
    dimensions = {one.identifier: one.default for one in layer.dimensions}
    values = {**dimensions, "Style": style, "style": style, "TileMatrixSet": tile_matrix_set}
    if templates:
        return _Addresses(_restful(templates[0], values), "")
    href = _kvp_href(document)
    if href is None:
        return Refusal(
            sentence("has no address to ask at: neither a ResourceURL for tiles nor KVP")
        )
    format_ = _JPEG if _JPEG in layer.formats else layer.formats[0]

    def make(matrix: str, column: int, row: int) -> str:
        start = href.rstrip("?&")
        joint = "&" if "?" in start else "?"
        query = (
            f"service=WMTS&version=1.0.0&request=GetTile&tilematrix={matrix}"
            f"&layer={quote(layer.identifier)}&style={quote(style)}&tilerow={row}&tilecol={column}"
            f"&tilematrixset={quote(tile_matrix_set)}&format={quote(format_)}"
        )
        return f"{start}{joint}{query}"

    return _Addresses(make, "" if format_ == _JPEG else format_)


def _kvp_href(document: CapabilitiesDocument) -> Optional[str]:
    for operation in document.operations:
        if operation.name == "GetTile":
            for endpoint in operation.endpoints:
                if endpoint.encoding == KVP:
                    return endpoint.href
    return None


def _restful(template: str, values: Mapping[str, str]) -> Callable[[str, int, int], str]:
    def make(matrix: str, column: int, row: int) -> str:
        place = {"TileMatrix": matrix, "TileRow": str(row), "TileCol": str(column), **values}
        return _VARIABLE.sub(lambda found: place.get(found[1], found[0]), template)

    return make


CESIUM = Client("Cesium", _read, minds=())
