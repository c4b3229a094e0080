"""Tile matrix sets as QGIS reads them: text is taken as it is, with blanks and line breaks.

`qgswmscapabilities.cpp`, and `qgscoordinatereferencesystem.cpp` for the names of CRSs.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...errors import GridError
from ...grid.crs import CRS84, METRES_PER_DEGREE, Crs, parse_crs
from ...grid.limits import BoundingBox, Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import Sentence, sentence
from .belief import ClientLevel
from .names import Children, all_text, by_written_name

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["QgisCrs", "QgisSet", "box_of", "crs_of", "set_of", "text_of", "whole_number"]

_URN = re.compile(r"urn:(?:x-)?ogc:def:crs:([^:]+).*:([^:]+)\Z", re.I)
_ADDRESS = re.compile(r"http://www\.opengis\.net/def/crs/([^/]+).+/([^/]+)\Z", re.I)
_GML = re.compile(r"http://www\.opengis\.net/gml/srs/epsg\.xml#(.+)\Z", re.I)
_NOT_ITS_OWN = {"EPSG:102100", "EPSG:102113", "EPSG:41001", "OSGEO:41001"}
_UNITS = (1.0, 0.3048, 0.9144, 1000.0, 1609.344, 1852.0)
_NUMBER = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*\Z", re.I | re.A)
_WHOLE = re.compile(r"\s*[+-]?\d{1,15}\s*\Z", re.A)


class QgisCrs(NamedTuple):
    """A CRS of QGIS's database; `inverted` says that coordinates are turned round."""

    crs: Crs
    name: str
    inverted: bool
    metres_per_unit: float


class QgisSet(NamedTuple):
    """A tile matrix set: its levels with all their tiles, and those that could not be read."""

    identifier: str
    crs: Optional[QgisCrs]
    spelling: str
    levels: tuple[ClientLevel, ...]
    left_out: Mapping[str, Sentence]


def text_of(parts: Children, name: str) -> str:
    """Return the text of the first child of this name."""
    found = parts.get(name)
    return all_text(found[0]) if found else ""


def _number(text: str) -> float:
    return float(text) if _NUMBER.match(text) else 0.0


def whole_number(text: str) -> int:
    """Return the number, 0 if it is none."""
    return int(text) if _WHOLE.match(text) else 0


@functools.lru_cache(maxsize=256)
def crs_of(spelling: str) -> Optional[QgisCrs]:
    """Return the CRS as QGIS finds it in its database, or None."""
    named = _URN.match(spelling) or _ADDRESS.match(spelling)
    gml = _GML.match(spelling)
    name = ":".join(named.groups()).upper() if named else f"EPSG:{gml[1]}" if gml else spelling
    if name.upper() == "CRS:84":
        return QgisCrs(CRS84, "EPSG:4326", False, METRES_PER_DEGREE)
    if name.upper() in _NOT_ITS_OWN or name != name.strip() or name.count(":") != 1:
        return None
    try:
        crs = parse_crs(name)
    except GridError:
        return None
    if crs == CRS84 and name.upper() != "OGC:CRS84":
        return None
    return QgisCrs(crs, name.upper(), _is_inverted(crs), _metres(crs))


def _is_inverted(crs: Crs) -> bool:
    """Tell whether the first axis points north: so do both around the South Pole."""
    if crs.northing_first or crs.is_geographic or crs.authority != "EPSG":
        return crs.northing_first
    import pyproj
    from pyproj.exceptions import CRSError

    try:
        axes = pyproj.CRS.from_authority(crs.authority, crs.code).axis_info
    except CRSError:  # such as EPSG:900913
        return False
    return bool(axes) and axes[0].direction == "north"


def _metres(crs: Crs) -> float:
    if crs.is_geographic:
        return METRES_PER_DEGREE
    known = any(math.isclose(crs.metres_per_unit, unit, rel_tol=3e-6) for unit in _UNITS)
    return crs.metres_per_unit if known else 1.0


def set_of(element: _Element) -> QgisSet:
    """Return a tile matrix set; of levels with the same scale the last one counts."""
    parts = by_written_name(element)
    spelling = text_of(parts, "ows:SupportedCRS")
    crs = crs_of(spelling)
    levels: dict[float, ClientLevel] = {}
    left_out: dict[str, Sentence] = {}
    for matrix in parts.get("TileMatrix", ()):
        inside = by_written_name(matrix)
        name = text_of(inside, "ows:Identifier")
        corner = text_of(inside, "TopLeftCorner").split(" ")
        if len(corner) != 2:
            left_out[name] = sentence(
                "TopLeftCorner of {name} must be two numbers with one blank between and nothing"
                " else, before QGIS 3.44 ({corner!r})",
                name=name,
                corner=text_of(inside, "TopLeftCorner")[:60],
            )
            continue
        level = _level(name, inside, corner, crs)
        if level.cell_size > 0 and level.tile_width > 0 and level.tile_height > 0:
            levels[level.cell_size] = level
        else:
            left_out[name] = sentence(
                "ScaleDenominator, TileWidth or TileHeight of {name} is no number", name=name
            )
    identifier = text_of(parts, "ows:Identifier")
    return QgisSet(identifier, crs, spelling, tuple(levels.values()), left_out)


def _level(name: str, parts: Children, corner: list[str], crs: Optional[QgisCrs]) -> ClientLevel:
    left, top = map(_number, corner)
    if crs is not None and crs.inverted:
        left, top = top, left
    metres = 1.0 if crs is None else crs.metres_per_unit
    return ClientLevel(
        name,
        _number(text_of(parts, "ScaleDenominator")) * PIXEL_SIZE / metres,
        left,
        top,
        whole_number(text_of(parts, "TileWidth")),
        whole_number(text_of(parts, "TileHeight")),
        Limits(
            0,
            whole_number(text_of(parts, "MatrixHeight")) - 1,
            0,
            whole_number(text_of(parts, "MatrixWidth")) - 1,
        ),
    )


def box_of(element: _Element, inverted: bool) -> Optional[BoundingBox]:
    """Return what LowerCorner and UpperCorner say, easting first; None if they can't be read."""
    parts = by_written_name(element)
    corners = [text_of(parts, f"ows:{name}Corner").split(" ") for name in ("Lower", "Upper")]
    if any(len(corner) != 2 for corner in corners):
        return None
    (x1, y1), (x2, y2) = (tuple(map(_number, corner)) for corner in corners)
    box = BoundingBox(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
    return BoundingBox(box.min_y, box.min_x, box.max_y, box.max_x) if inverted else box
