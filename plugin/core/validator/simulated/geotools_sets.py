"""Tile matrix sets as GeoTools reads them: one that it cannot read spoils the whole document."""

from __future__ import annotations

import functools
import math
import re
from typing import NamedTuple, Optional, Union

from ...errors import GridError
from ...grid.crs import Crs, parse_crs
from ...grid.limits import Limits
from ...grid.tile_matrix import PIXEL_SIZE
from ...sentence import NO_WORDS, Sentence, sentence
from .belief import ClientLevel, Refusal
from .names import Children, all_text, by_namespace

__all__ = ["GeoToolsSet", "numbers_in", "set_of", "text_of"]

_UNKNOWN = re.compile(r"EPSG:.*?:?(?:102100|102113|41001)\Z|\AEPSG::", re.I)
_COUNTS = ("TileWidth", "TileHeight", "MatrixWidth", "MatrixHeight")
_MOST_DIGITS = 64


class GeoToolsSet(NamedTuple):
    """A tile matrix set. `axes_fault` says why nothing is shown in its CRS; else it is empty."""

    identifier: str
    crs: Crs
    levels: tuple[ClientLevel, ...]
    axes_fault: Sentence


def text_of(parts: Children, name: str) -> str:
    """Return the text of the first child of this name, without blanks around."""
    found = parts.get(name)
    return all_text(found[0]).strip() if found else ""


def numbers_in(text: str, count: int) -> tuple[float, ...]:
    """Return the numbers, with any blanks between; nothing if they are not so many."""
    parts = text.split()
    if len(parts) != count or any(len(part) > _MOST_DIGITS for part in parts):
        return ()
    try:
        numbers = tuple(map(float, parts))
    except ValueError:
        return ()
    return numbers if all(map(math.isfinite, numbers)) else ()


@functools.lru_cache(maxsize=256)
def _crs(spelling: str) -> Optional[Crs]:
    if _UNKNOWN.search(spelling):
        return None
    try:
        return parse_crs(spelling)
    except GridError:
        return None


@functools.lru_cache(maxsize=256)
def _axes_fault(crs: Crs) -> Sentence:
    """Return why GeoTools lays no tiles in a CRS: its axes must point east and north."""
    if crs.is_geographic or crs.authority != "EPSG" or crs.code in ("3857", "900913"):
        return NO_WORDS
    import pyproj
    from pyproj.exceptions import CRSError

    try:
        axes = pyproj.CRS.from_authority(crs.authority, crs.code).axis_info
    except CRSError:
        return NO_WORDS
    if {axis.direction for axis in axes[:2]} == {"east", "north"}:
        return NO_WORDS
    return sentence("asks for no tile: the axes of {crs} do not point east and north", crs=crs.name)


def set_of(parts: Children) -> Union[GeoToolsSet, Refusal]:
    """Return a tile matrix set, or why GeoTools reads no document that has it."""
    identifier, spelling = text_of(parts, "ows:Identifier"), text_of(parts, "ows:SupportedCRS")
    crs = _crs(spelling)
    if crs is None:
        return Refusal(
            sentence(
                "reads nothing, no other layer either: tile matrix set {set} is in {crs!r}, which"
                " it does not know",
                set=identifier,
                crs=spelling,
            )
        )
    levels = []
    for element in parts.get("TileMatrix", ()):
        level = _level(by_namespace(element), crs)
        if level is None:
            return Refusal(
                sentence(
                    "reads nothing, no other layer either: a TileMatrix of tile matrix set {set} is"
                    " faulty",
                    set=identifier,
                )
            )
        levels.append(level)
    if not levels:
        return GeoToolsSet(
            identifier, crs, (), sentence("asks for no tile: the set has no TileMatrix")
        )
    return GeoToolsSet(identifier, crs, tuple(levels), _axes_fault(crs))


def _level(parts: Children, crs: Crs) -> Optional[ClientLevel]:
    scale = numbers_in(text_of(parts, "ScaleDenominator"), 1)
    corner = numbers_in(text_of(parts, "TopLeftCorner"), 2)
    counts = [numbers_in(text_of(parts, name), 1) for name in _COUNTS]
    if not scale or not corner or not all(counts) or "ows:Identifier" not in parts:
        return None
    tile_width, tile_height, width, height = (int(count[0]) for count in counts)
    left, top = reversed(corner) if crs.northing_first else corner
    return ClientLevel(
        text_of(parts, "ows:Identifier"),
        scale[0] * PIXEL_SIZE / crs.metres_per_unit,
        left,
        top,
        tile_width,
        tile_height,
        Limits(0, height - 1, 0, width - 1),
    )
