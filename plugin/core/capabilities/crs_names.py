"""The names that foreign documents give CRSs, understood once each and not without end."""

from __future__ import annotations

import re
from typing import Optional

from ..errors import GridError
from ..grid.crs import CRS84, WEB_MERCATOR, Crs, parse_crs

__all__ = ["CrsNames"]

_MOST_NAMES = 200
_EPSG_CODE = re.compile(r"EPSG\W+(?:[\d.]*\W+)??(\d{3,7})\Z", re.I)
_CRS84_SCALES = re.compile(r"G\w+CRS84(?:Quad|Pixel|Scale)\Z")
_LONGITUDE_FIRST = re.compile(r"(?:OGC|CRS)\W+(?:[\d.]+\W+)?(?:CRS)?:?84\Z", re.I)


class CrsNames:
    """What the names in one document mean. A name costs time to look up, so there is a bound."""

    def __init__(self) -> None:
        self._known: dict[str, Optional[Crs]] = {}

    def find(self, name: str) -> Optional[Crs]:
        """Return the CRS that a name means, or None."""
        name = name.strip()
        if name in self._known:
            return self._known[name]
        if not name or len(self._known) >= _MOST_NAMES:
            return None
        found = self._known[name] = _known_otherwise(name) or _parsed(name) or _by_code(name)
        return found


def _parsed(name: str) -> Optional[Crs]:
    try:
        return parse_crs(name)
    except GridError:
        return None


def _known_otherwise(name: str) -> Optional[Crs]:
    """Understand `urn:ogc:def:crs:OGC:2:84`, and well-known scale sets (OGC 07-057r7, annex E)."""
    if name.endswith("GoogleMapsCompatible"):
        return WEB_MERCATOR
    if "84" not in name:
        return None
    return CRS84 if _LONGITUDE_FIRST.search(name) or _CRS84_SCALES.search(name) else None


def _by_code(name: str) -> Optional[Crs]:
    """Understand `EPSG::3857`, and ESRI's codes said to be EPSG's."""
    code = _EPSG_CODE.search(name)
    if code is None:
        return None
    return _parsed(f"EPSG:{code[1]}") or _parsed(f"ESRI:{code[1]}")
