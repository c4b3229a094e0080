"""Boxes taken from one CRS to another."""

from __future__ import annotations

import functools
import math
import threading
from typing import Any

from ..errors import GridError
from ..sentence import sentence
from .crs import CRS84, EARTH_RADIUS, WEB_MERCATOR, WGS84, Crs, in_same_units
from .limits import BoundingBox

__all__ = ["MERCATOR_LATITUDE", "WORLD", "geographic_extent", "reproject_box"]

MERCATOR_LATITUDE = 85.0511287798066
"""Where the square of Web Mercator ends, in degrees north and south."""

WORLD = BoundingBox(-180.0, -90.0, 180.0, 90.0)
"""The earth in degrees."""

_DEGREES = (WGS84, CRS84)
_STEPS = 40
_ROUND_TRIP = 1e-6
"""Part of the box by which a point may miss itself on the way there and back."""


def geographic_extent(crs: Crs, box: BoundingBox) -> BoundingBox:
    """Return the box of `crs` in longitude and latitude, cut to the earth.

    For Web Mercator, EPSG:4326 and CRS84 pyproj is not loaded. A box across the antimeridian
    becomes as wide as the earth.

    Raises:
        GridError: no part of the box lies on the earth.
    """
    cut = reproject_box(box, crs, CRS84).intersection(WORLD)
    if cut is None:
        raise GridError(
            sentence(
                "the extent {box} in {crs} lies beyond the earth", box=_shown(box), crs=crs.name
            )
        )
    return cut


def reproject_box(box: BoundingBox, crs_from: Crs, crs_to: Crs) -> BoundingBox:
    """Return the smallest box in `crs_to` around the box in `crs_from`, both easting first.

    What cannot be projected is left out: so latitudes beyond 85.0511287798066 in Web Mercator.

    Raises:
        GridError: it is no box, or nothing of it can be projected.
    """
    if not all(map(math.isfinite, box)) or box.min_x > box.max_x or box.min_y > box.max_y:
        raise GridError(sentence("{box} is not a box", box=_shown(box)))
    if in_same_units(crs_from, crs_to):
        return box
    if crs_from in _DEGREES and crs_to == WEB_MERCATOR:
        return _mercator_from_degrees(box)
    if crs_from == WEB_MERCATOR and crs_to in _DEGREES:
        return _degrees_from_mercator(box)
    return _sampled(box, crs_from, crs_to)


def _mercator_from_degrees(box: BoundingBox) -> BoundingBox:
    south = max(box.min_y, -MERCATOR_LATITUDE)
    north = min(box.max_y, MERCATOR_LATITUDE)
    if south > north:
        raise GridError(
            sentence("{box} lies beyond the latitudes of Web Mercator", box=_shown(box))
        )
    edge = math.pi * EARTH_RADIUS

    def northing(latitude: float) -> float:
        metres = EARTH_RADIUS * math.asinh(math.tan(math.radians(latitude)))
        return max(-edge, min(edge, metres))

    return BoundingBox(
        box.min_x / 180.0 * edge, northing(south), box.max_x / 180.0 * edge, northing(north)
    )


def _degrees_from_mercator(box: BoundingBox) -> BoundingBox:
    edge = math.pi * EARTH_RADIUS

    def latitude(metres: float) -> float:
        metres = max(-edge, min(edge, metres))
        degrees = math.degrees(math.atan(math.sinh(metres / EARTH_RADIUS)))
        return max(-MERCATOR_LATITUDE, min(MERCATOR_LATITUDE, degrees))

    return BoundingBox(
        box.min_x / edge * 180.0, latitude(box.min_y), box.max_x / edge * 180.0, latitude(box.max_y)
    )


@functools.lru_cache(maxsize=256)  # the layers of a service mostly share their boxes
def _sampled(box: BoundingBox, crs_from: Crs, crs_to: Crs) -> BoundingBox:
    """Project points all over the box, and keep those that find the way back."""
    transformer = _transformer(crs_from.name, crs_to.name, threading.get_ident())
    xs, ys = _points(box)
    projected = transformer.transform(xs, ys)
    back = transformer.transform(*projected, direction="INVERSE")
    tolerance = _ROUND_TRIP * max(box.max_x - box.min_x, box.max_y - box.min_y, 1e-3)
    turn = 360.0 if crs_from.is_geographic else math.inf
    kept = [
        there
        for x, y, there, back_x, back_y in zip(xs, ys, zip(*projected), *back)
        if all(map(math.isfinite, there))
        and _apart(x, back_x, turn) <= tolerance
        and abs(y - back_y) <= tolerance
    ]
    if not kept:
        raise GridError(
            sentence(
                "{box} in {crs_from} does not exist in {crs_to}",
                box=_shown(box),
                crs_from=crs_from.name,
                crs_to=crs_to.name,
            )
        )
    projected_xs, projected_ys = zip(*kept)
    found = BoundingBox(min(projected_xs), min(projected_ys), max(projected_xs), max(projected_ys))
    if not crs_to.is_geographic:
        return found
    if any(abs(one - other) > 180.0 for one, other in zip(projected_xs, projected_xs[1:])):
        found = found._replace(min_x=-180.0, max_x=180.0)  # neighbours either side of 180 degrees
    return _with_poles(found, box, transformer)


@functools.lru_cache(maxsize=64)
def _transformer(crs_from: str, crs_to: str, _thread: int) -> Any:
    """Return what takes points from one CRS to another; making it takes 50 ms.

    One for each thread: before pyproj 3.1 threads may not share them.
    """
    try:
        import pyproj
        from pyproj.exceptions import ProjError
    except ImportError as exc:
        raise GridError(
            sentence("{crs_from} needs the Python package pyproj", crs_from=crs_from)
        ) from exc
    try:
        return pyproj.Transformer.from_crs(crs_from, crs_to, always_xy=True)
    except ProjError as exc:
        raise GridError(
            sentence(
                "there is no way from {crs_from} to {crs_to}", crs_from=crs_from, crs_to=crs_to
            )
        ) from exc


def _points(box: BoundingBox) -> tuple[list[float], list[float]]:
    """Return the eastings and the northings of points all over the box, edges included.

    They go to and fro, row by row, so that each lies beside the one before.
    """
    parts = [step / _STEPS for step in range(_STEPS + 1)]
    forth = [box.min_x * (1 - part) + box.max_x * part for part in parts]
    ys = [box.min_y * (1 - part) + box.max_y * part for part in parts]
    xs = [x for row in range(len(ys)) for x in (forth[::-1] if row % 2 else forth)]
    return xs, [y for y in ys for _ in forth]


def _apart(one: float, other: float, turn: float) -> float:
    """Return how far two eastings are from each other, the short way round the earth."""
    distance = abs(one - other)
    return min(distance, abs(turn - distance)) if math.isfinite(distance) else math.inf


def _with_poles(found: BoundingBox, box: BoundingBox, transformer: Any) -> BoundingBox:
    """Add the poles that lie inside the box: every longitude meets there."""
    for latitude in (-90.0, 90.0):
        x, y = transformer.transform(0.0, latitude, direction="INVERSE")
        if box.min_x < x < box.max_x and box.min_y < y < box.max_y:
            south, north = min(found.min_y, latitude), max(found.max_y, latitude)
            found = BoundingBox(-180.0, south, 180.0, north)
    return found


def _shown(box: BoundingBox) -> str:
    return " ".join(f"{number:.8g}" for number in box)
