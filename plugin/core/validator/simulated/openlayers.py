"""OpenLayers: which grid, which tiles and which addresses it makes of a document.

`source/WMTS.js` (`optionsFromCapabilities`), `tilegrid/WMTS.js`; read and run as 7.5.2, 10.6.1 and
10.11.0. What reads limits changed in June 2026 (pull request 17505).
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional, Union

from ...errors import GridError
from ...grid.crs import METRES_PER_DEGREE, Crs, parse_crs
from ...grid.limits import Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import NO_WORDS, Sentence, sentence
from ..subject import Subject
from .belief import Belief, ClientLevel, Readings, Refusal, reads_crs
from .client import Client
from .openlayers_addresses import addresses_of
from .openlayers_document import Link, OlDocument, OlLayer, OlMatrix, OlSet, read
from .openlayers_extent import extent_of, tiles_in

__all__ = ["OPENLAYERS", "OPENLAYERS_BEFORE"]

_MERCATOR = {f"EPSG:{code}" for code in (3857, 102100, 102113, 900913)} | {
    "http://www.opengis.net/def/crs/EPSG/0/3857",
    "http://www.opengis.net/gml/srs/epsg.xml#3857",
}
_LONGITUDE_FIRST = {
    "CRS:84",
    "urn:ogc:def:crs:OGC:1.3:CRS84",
    "urn:ogc:def:crs:OGC:2:84",
    "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
}
_LATITUDE_FIRST = {
    "EPSG:4326",
    "http://www.opengis.net/gml/srs/epsg.xml#4326",
    "http://www.opengis.net/def/crs/EPSG/0/4326",
}
_URN = re.compile(r"urn:(?:x-)?ogc:def:crs:EPSG:(?:.*:)?(\w+)$", re.A)
_SPHERE_DEGREE = math.pi * 6370997.0 / 180
"""Metres that OpenLayers takes for a degree of systems which are not its own."""

_NUMBERS = (
    "ScaleDenominator",
    "TopLeftCorner",
    "TileWidth",
    "TileHeight",
    "MatrixWidth",
    "MatrixHeight",
)


class _Projection(NamedTuple):
    """A CRS as OpenLayers knows it; `remark` is for those it has to be told of."""

    crs: Crs
    swapped: bool
    metres_per_unit: float
    remark: Sentence = NO_WORDS


class _Reader:
    """Makes beliefs of one document's layers."""

    def __init__(self, document: OlDocument, before: bool) -> None:
        self._document = document
        self._before = before
        self._grids: dict[object, Union[_Grid, Refusal]] = {}

    def belief(self, layer: OlLayer) -> Union[Belief, Refusal]:
        """Return what OpenLayers would do with a layer."""
        fault = _missing(layer)
        if fault:
            return Refusal(fault)
        link = layer.links[0]
        found = self._document.sets.get(link.tile_matrix_set)
        if found is None:
            return Refusal(
                sentence(
                    "finds no tile matrix set {set}, the layer's first", set=link.tile_matrix_set
                )
            )
        projection = _projection(found.crs)
        if projection is None:
            return Refusal(
                sentence("does not know the coordinate reference system {crs!r}", crs=found.crs)
            )
        grid = self._grid(layer, link, found, projection)
        if isinstance(grid, Refusal):
            return grid
        address = addresses_of(self._document, layer, found.identifier)
        if isinstance(address, Refusal):
            return address
        remarks = [projection.remark] if projection.remark else []
        if address.templates > 1:
            remarks.append(
                sentence("asks at all URL templates of the layer in turn, whatever their format")
            )
        return Belief(
            found.identifier,
            grid.levels,
            address.make,
            grid.left_out,
            grid.reach,
            reads_crs(found.crs, projection.swapped),
            tuple(remarks),
        )

    def _grid(
        self, layer: OlLayer, link: Link, found: OlSet, projection: _Projection
    ) -> Union[_Grid, Refusal]:
        key = (found.identifier, link.limits, None if self._before else layer.boxes)
        if key not in self._grids:
            self._grids[key] = _grid(layer, link, found, projection, self._before)
        return self._grids[key]


class _Grid(NamedTuple):
    levels: tuple[ClientLevel, ...]
    left_out: Mapping[str, Sentence]
    reach: Sentence


def _missing(layer: OlLayer) -> Sentence:
    """Return what the layer lacks without which OpenLayers stops with an error."""
    if not layer.links:
        return sentence("stops with an error: the layer has no TileMatrixSetLink")
    if not layer.styles:
        return sentence("stops with an error: the layer has no Style")
    if not layer.formats:
        return sentence("stops with an error: the layer has no Format")
    for name, value in layer.dimensions:
        if value is None:
            return sentence(
                "stops with an error: dimension {name} has neither Default nor Value", name=name
            )
    return NO_WORDS


@functools.lru_cache(maxsize=256)
def _projection(code: str) -> Optional[_Projection]:
    """Return the CRS, taken for registered with proj4 if OpenLayers does not know it itself."""
    try:
        crs = parse_crs(code)
    except GridError:
        return None
    name = _URN.sub(r"EPSG:\1", code)
    for known in (code, name):
        if known in _MERCATOR:
            return _Projection(crs, False, 1.0)
        if known in _LATITUDE_FIRST | _LONGITUDE_FIRST:
            return _Projection(crs, known in _LATITUDE_FIRST, METRES_PER_DEGREE)
    remark = sentence("has to be told of {crs} by proj4", crs=name)
    if crs.northing_first:
        remark = sentence(
            "has to be told of {crs} by proj4, with northing first (+axis=neu)", crs=name
        )
    metres = _SPHERE_DEGREE if crs.is_geographic else crs.metres_per_unit
    return _Projection(crs, crs.northing_first, metres, remark)


def _grid(
    layer: OlLayer, link: Link, found: OlSet, projection: _Projection, before: bool
) -> Union[_Grid, Refusal]:
    matrices = sorted(found.matrices, key=lambda one: -(one.scale or 0.0))
    fault = _unreadable(matrices, found)
    if fault:
        return Refusal(fault)
    if before and link.limits == ():
        return Refusal(sentence("stops with an error: TileMatrixSetLimits is empty"))
    entries = {entry.tile_matrix: entry for entry in reversed(link.limits or ())}
    levels, left_out = [], {}
    extent, reach = extent_of(layer, link, found, projection, before)
    for matrix in matrices:
        name = matrix.identifier
        prefixed = None if ":" in name else entries.get(f"{found.identifier}:{name}")
        entry = entries.get(name) or prefixed
        if entries and entry is None:
            left_out[name] = sentence("TileMatrixSetLimits has no entry for {name}", name=name)
            continue
        whole = _level(matrix, projection)
        asked = whole.asked
        if entry is not None and not before:
            reach = sentence("it asks for what TileMatrixSetLimits say")
            asked = Limits(*map(_number, entry[1:]))
        elif extent is not None:
            asked = tiles_in(whole, extent)
        levels.append(whole._replace(asked=asked))
    if not levels:
        return Refusal(
            sentence("asks for no tile: TileMatrixSetLimits name no tile matrix of the set")
        )
    fault = _of_one_scale(levels)
    return Refusal(fault) if fault else _Grid(tuple(levels), left_out, reach)


def _unreadable(matrices: list[OlMatrix], found: OlSet) -> Sentence:
    """Return which tile matrix OpenLayers cannot use, if there is one: it spoils all."""
    if not matrices:
        return sentence(
            "stops with an error: tile matrix set {set} has no TileMatrix", set=found.identifier
        )
    for matrix in matrices:
        for name, value in zip(_NUMBERS, matrix[1:]):
            if value is None:
                return sentence(
                    "cannot read {name} of tile matrix {level}", name=name, level=matrix.identifier
                )
    return NO_WORDS


def _of_one_scale(levels: Sequence[ClientLevel]) -> Sentence:
    """Return what OpenLayers says of two levels with one scale; nothing if there are none."""
    for one, other in zip(levels, levels[1:]):
        if one.cell_size == other.cell_size:
            return sentence(
                "stops with an error: tile matrices {one} and {other} are of one scale",
                one=one.tile_matrix,
                other=other.tile_matrix,
            )
    return NO_WORDS


def _level(matrix: OlMatrix, projection: _Projection) -> ClientLevel:
    _, scale, corner, tile_width, tile_height, width, height = matrix
    left, top = corner or (0.0, 0.0)
    if projection.swapped:
        left, top = top, left
    return ClientLevel(
        matrix.identifier,
        (scale or 0.0) * PIXEL_SIZE / projection.metres_per_unit,
        left,
        top,
        tile_width or 0,
        tile_height or 0,
        Limits(0, (height or 0) - 1, 0, (width or 0) - 1),
    )


def _number(number: Optional[int]) -> int:
    return -1 if number is None else number


def _read(subject: Subject, before: bool) -> Readings:
    document = read(subject.root)
    if document is None:
        return Refusal(sentence("finds no Contents in the namespace of WMTS 1.0"))
    reader = _Reader(document, before)
    found: dict[str, Union[Belief, Refusal]] = {}
    for layer in document.layers:
        if layer.identifier not in found:
            found[layer.identifier] = reader.belief(layer)
    return found


OPENLAYERS = Client("OpenLayers", functools.partial(_read, before=False))
OPENLAYERS_BEFORE = Client(
    sentence("OpenLayers before 10.11"), functools.partial(_read, before=True)
)
