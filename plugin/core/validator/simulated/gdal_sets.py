"""Tile matrix sets as GDAL's WMTS driver reads them (`frmts/wmts/wmtsdataset.cpp`)."""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING, NamedTuple, Optional, Union

from ...errors import GridError
from ...grid.crs import EARTH_RADIUS, Crs, parse_crs
from ...grid.limits import BoundingBox, Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import sentence
from .belief import ClientLevel, Refusal
from .names import Children, all_text, by_local_name

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["GdalSet", "box_of", "crs_of", "is_swapped", "set_of", "text_of"]

_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)", re.I | re.A)
_WHOLE = re.compile(r"\s*([+-]?\d{1,15})", re.A)
_UNKNOWN = re.compile(r"EPSG:+(?:102100|102113|41001)\Z|\AEPSG::|epsg\.xml#", re.I)
_MISPRINTED = "urn:ogc:def:crs:epsg:6.18:3:"
_LARGEST_TILE = 4096
_DEGREES = 180 / math.pi / EARTH_RADIUS
_NEEDED = ("Identifier", "ScaleDenominator", "TopLeftCorner", "TileWidth", "TileHeight")


class GdalSet(NamedTuple):
    """A tile matrix set: levels in the document's order, its own box, how its axes are taken."""

    crs: Crs
    spelling: str
    swapped: bool
    corrected: bool
    levels: tuple[ClientLevel, ...]
    box: Optional[BoundingBox]


def text_of(parts: Children, name: str) -> str:
    """Return the text of a child; blanks before it are no part of it."""
    found = parts.get(name)
    return all_text(found[0]).lstrip() if found else ""


def _number(text: str) -> float:
    """Return the number that a text begins with, as C's atof."""
    found = _NUMBER.match(text)
    return float(found[1]) if found else 0.0


def _whole(text: str) -> int:
    found = _WHOLE.match(text)
    return int(found[1]) if found else 0


@functools.lru_cache(maxsize=256)
def crs_of(spelling: str) -> Optional[Crs]:
    """Return the CRS that a name means to GDAL, or None."""
    name = spelling.strip(" \r\n")
    if name.lower().startswith(_MISPRINTED):
        name = f"EPSG:{name[len(_MISPRINTED) :]}"
    elif name.lower() == "urn:ogc:def:crs:epsg::102100":
        name = "EPSG:3857"
    elif _UNKNOWN.search(name):
        return None
    try:
        return parse_crs(name)
    except GridError:
        return None


def is_swapped(spelling: str, crs: Crs) -> bool:
    """Tell whether numbers in this CRS are taken northing first: not if spelled `EPSG:4326`."""
    return crs.northing_first and not spelling.upper().startswith("EPSG:")


def set_of(element: _Element) -> Union[GdalSet, Refusal]:
    """Return a tile matrix set, or why GDAL refuses it."""
    parts = by_local_name(element)
    spelling = text_of(parts, "SupportedCRS")
    crs = crs_of(spelling)
    if crs is None:
        return Refusal(
            sentence("does not know the coordinate reference system {crs!r}", crs=spelling)
        )
    swapped = is_swapped(spelling, crs)
    levels: list[ClientLevel] = []
    corrected = False
    for matrix in parts.get("TileMatrix", ()):
        level = _level(by_local_name(matrix), crs, swapped)
        if isinstance(level, Refusal):
            return level
        turned = _turned(level)
        corrected = corrected or turned is not level
        if turned.asked is not None:
            levels.append(turned)
    if not levels:
        return Refusal(sentence("finds no TileMatrix in the tile matrix set"))
    box = _own_box(parts, spelling, swapped)
    return GdalSet(crs, spelling, swapped, corrected, tuple(levels), box)


def _level(parts: Children, crs: Crs, swapped: bool) -> Union[ClientLevel, Refusal]:
    name, corner = text_of(parts, "Identifier"), text_of(parts, "TopLeftCorner")
    refusal = _lacks(parts, name, corner)
    if refusal is not None:
        return refusal
    cell_size = _number(text_of(parts, "ScaleDenominator")) * PIXEL_SIZE
    cell_size *= _DEGREES if crs.is_geographic else 1.0
    tile_width = _whole(text_of(parts, "TileWidth"))
    tile_height = _whole(text_of(parts, "TileHeight"))
    if cell_size <= 0:
        return Refusal(
            sentence(
                "refuses the tile matrix set: ScaleDenominator of {name} is no number", name=name
            )
        )
    if not (0 < tile_width <= _LARGEST_TILE and 0 < tile_height <= _LARGEST_TILE):
        return Refusal(
            sentence(
                "refuses the tile matrix set: tiles of {name} are not 1 to 4096 pixels wide",
                name=name,
            )
        )
    left, top = _number(corner), _number(corner.partition(" ")[2])
    if swapped:
        left, top = top, left
    width, height = _whole(text_of(parts, "MatrixWidth")), _whole(text_of(parts, "MatrixHeight"))
    whole = Limits(0, height - 1, 0, width - 1) if width > 0 and height > 0 else None
    return ClientLevel(name, cell_size, left, top, tile_width, tile_height, whole)


def _lacks(parts: Children, name: str, corner: str) -> Optional[Refusal]:
    for needed in (*_NEEDED, "MatrixWidth", "MatrixHeight"):
        if not text_of(parts, needed):
            return Refusal(
                sentence(
                    "refuses the tile matrix set: tile matrix {name} has no {child}",
                    name=name,
                    child=needed,
                )
            )
    if " " not in corner:
        return Refusal(
            sentence(
                "refuses the tile matrix set: there is no blank between the numbers of"
                " TopLeftCorner of {name} ({corner!r})",
                name=name,
                corner=corner[:60],
            )
        )
    return None


def _turned(level: ClientLevel) -> ClientLevel:
    """Return the level with its corner swapped where GDAL sees that it is the wrong way round."""
    if level.top == -180.0 and level.tile_matrix.upper().startswith("EPSG:4326:"):
        return level._replace(left=level.top, top=level.left)
    return level


def _own_box(parts: Children, spelling: str, swapped: bool) -> Optional[BoundingBox]:
    for element in parts.get("BoundingBox", ())[:1]:
        if element.get("crs", "").lower() in ("", spelling.lower()):
            return box_of(element, swapped)
    return None


def box_of(element: _Element, swapped: bool) -> Optional[BoundingBox]:
    """Return what LowerCorner and UpperCorner say, easting first; None if they can't be read."""
    parts = by_local_name(element)
    corners = [text_of(parts, f"{name}Corner").split() for name in ("Lower", "Upper")]
    if any(len(corner) != 2 for corner in corners):
        return None
    (x1, y1), (x2, y2) = (tuple(map(_number, corner)) for corner in corners)
    return BoundingBox(y1, x1, y2, x2) if swapped else BoundingBox(x1, y1, x2, y2)
