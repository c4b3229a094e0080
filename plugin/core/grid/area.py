"""Where on the earth a CRS is meant to be used, in its own units."""

from __future__ import annotations

import functools
import math
from typing import Optional

from ..errors import GridError
from .boxes import WORLD, reproject_box
from .crs import CRS84, EARTH_RADIUS, METRES_PER_DEGREE, WEB_MERCATOR, Crs
from .limits import BoundingBox

__all__ = ["area_of_use"]

_METRES_PER_GRAD = METRES_PER_DEGREE * 0.9
_EDGE = math.pi * EARTH_RADIUS


@functools.lru_cache(maxsize=256)
def area_of_use(crs: Crs) -> Optional[BoundingBox]:
    """Return the box, easting first, that the CRS's registry entry gives, or None if it has none.

    For Web Mercator and CRSs in degrees, which are the whole square or the whole earth here, pyproj
    is not loaded.
    """
    if crs == WEB_MERCATOR:
        return BoundingBox(-_EDGE, -_EDGE, _EDGE, _EDGE)
    if crs.is_geographic and not math.isclose(crs.metres_per_unit, _METRES_PER_GRAD, rel_tol=0.01):
        return WORLD  # in degrees, whatever the planet
    try:
        import pyproj
        from pyproj.exceptions import CRSError
    except ImportError:
        return None
    try:
        area = pyproj.CRS.from_authority(crs.authority, crs.code).area_of_use
        if area is None or area.west >= area.east:
            return None
        return reproject_box(BoundingBox(*area.bounds), CRS84, crs)
    except (CRSError, GridError):
        return None
