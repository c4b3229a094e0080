"""Coordinate reference systems as tile matrix sets need them: name, axis order, metres per unit."""

from __future__ import annotations

import functools
import math
import re
from typing import Any, NamedTuple

from ..errors import GridError
from ..sentence import sentence

__all__ = [
    "CRS84",
    "EARTH_RADIUS",
    "METRES_PER_DEGREE",
    "WEB_MERCATOR",
    "WGS84",
    "Crs",
    "in_same_units",
    "parse_crs",
]

EARTH_RADIUS = 6378137.0
"""Semi-major axis of WGS 84 and GRS 80, in metres."""

METRES_PER_DEGREE = math.pi * EARTH_RADIUS / 180.0
"""OGC 17-083r4 6.1.1: degrees become metres along the equator of the ellipsoid."""


class Crs(NamedTuple):
    """A coordinate reference system.

    `authority` and `code` name it (`EPSG`, `3857`; `OGC`, `CRS84`); `urn` is what WMTS documents
    carry. `northing_first` says whether documents in this CRS write latitude or northing before
    longitude or easting; inside core/ coordinates are always easting first.
    """

    authority: str
    code: str
    urn: str
    northing_first: bool
    metres_per_unit: float

    @property
    def name(self) -> str:
        """The short name, such as `EPSG:3857`."""
        return f"{self.authority}:{self.code}"

    @property
    def is_geographic(self) -> bool:
        """Tell whether the units are angles: even a grad is longer than any unit of maps."""
        return self.metres_per_unit > 10_000


WEB_MERCATOR = Crs("EPSG", "3857", "urn:ogc:def:crs:EPSG::3857", False, 1.0)
WGS84 = Crs("EPSG", "4326", "urn:ogc:def:crs:EPSG::4326", True, METRES_PER_DEGREE)
CRS84 = Crs("OGC", "CRS84", "urn:ogc:def:crs:OGC:1.3:CRS84", False, METRES_PER_DEGREE)

_WELL_KNOWN = {("EPSG", "3857"): WEB_MERCATOR, ("EPSG", "4326"): WGS84, ("OGC", "CRS84"): CRS84}
_OTHER_NAMES = {
    ("CRS", "84"): CRS84,
    ("EPSG", "900913"): WEB_MERCATOR,
    ("EPSG", "102100"): WEB_MERCATOR,
    ("EPSG", "102113"): WEB_MERCATOR,
    ("EPSG", "3785"): WEB_MERCATOR,
    ("ESRI", "102100"): WEB_MERCATOR,
    ("ESRI", "102113"): WEB_MERCATOR,
    ("OSGEO", "41001"): WEB_MERCATOR,
}
"""Names that pyproj does not know, or knows for something that every client draws as 3857."""

_OTHER_AXES = {
    "OGC:CRS84": "EPSG:4326",
    "EPSG:32661": "EPSG:5041",
    "EPSG:32761": "EPSG:5042",
}
"""CRSs by others that differ in nothing but the order of their axes. Between those about the poles
pyproj swaps coordinates even if it is told to take easting first."""

_AUTHORITY, _CODE = r"(?P<authority>[A-Za-z]{2,20})", r"(?P<code>[A-Za-z0-9_]{1,20})"
_SPELLINGS = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        rf"urn:(?:x-)?ogc:def:crs:{_AUTHORITY}:[\w.]*:(?:3:)?{_CODE}\Z",
        rf"urn:(?:x-)?ogc:def:crs:{_AUTHORITY}:{_CODE}\Z",
        rf"https?://(?:www\.)?opengis\.net/def/crs/{_AUTHORITY}/[\w.]+/{_CODE}\Z",
        rf"https?://(?:www\.)?opengis\.net/gml/srs/{_AUTHORITY}\.xml#{_CODE}\Z",
        rf"\[?{_AUTHORITY}:{_CODE}\]?\Z",
    )
)


def in_same_units(one: Crs, other: Crs) -> bool:
    """Tell whether two CRSs differ in no more than the order of their axes."""
    names = (one.name, other.name)
    return one == other or len({_OTHER_AXES.get(name, name) for name in names}) == 1


@functools.lru_cache(maxsize=256)
def parse_crs(text: str) -> Crs:
    """Return the CRS that `text` names: `EPSG:2056`, an OGC URN, an opengis.net address.

    Raises:
        GridError: the text names no CRS that pyproj knows, or one that tiles cannot lie in.
    """
    name = _split(text)
    known = _WELL_KNOWN.get(name) or _OTHER_NAMES.get(name)
    return known or _look_up(*name)


def _split(text: str) -> tuple[str, str]:
    for spelling in _SPELLINGS:
        found = spelling.match(text.strip())
        if found:
            return found["authority"].upper(), found["code"].upper()
    shown = repr(text[:80])
    raise GridError(
        sentence(
            "not the name of a coordinate reference system: {name} (try EPSG:3857)", name=shown
        )
    )


def _look_up(authority: str, code: str) -> Crs:
    try:
        import pyproj
        from pyproj.exceptions import CRSError
    except ImportError as exc:
        raise GridError(
            sentence(
                "{authority}:{code} needs the Python package pyproj", authority=authority, code=code
            )
        ) from exc
    try:
        found = pyproj.CRS.from_authority(authority, code)
    except CRSError as exc:
        raise GridError(
            sentence(
                "unknown coordinate reference system: {authority}:{code}",
                authority=authority,
                code=code,
            )
        ) from exc
    if not (found.is_projected or found.is_geographic) or len(found.axis_info) < 2:
        raise GridError(
            sentence(
                "{authority}:{code} is not a CRS of a map (neither projected nor geographic)",
                authority=authority,
                code=code,
            )
        )
    version = "1.3" if authority == "OGC" else ""
    urn = f"urn:ogc:def:crs:{authority}:{version}:{code}"
    return Crs(authority, code, urn, _is_northing_first(found), _metres_per_unit(found))


def _is_northing_first(crs: Any) -> bool:
    """Tell whether the first axis is northing or latitude.

    Polar systems name both axes 'north' or 'south'; there the abbreviation decides. Axes to the
    south and the west stay as they are: pyproj turns none of them round.
    """
    first, second = crs.axis_info[0], crs.axis_info[1]
    if first.direction != second.direction:
        return bool(first.direction == "north")
    return first.abbrev.upper() in ("N", "Y", "X") and second.abbrev.upper() in ("E",)


def _metres_per_unit(crs: Any) -> float:
    axis = crs.axis_info[0]
    if crs.is_geographic:
        return float(axis.unit_conversion_factor) * float(crs.ellipsoid.semi_major_metre)
    return float(axis.unit_conversion_factor)
