"""Boxes go from one CRS to another without losing ground, and what cannot go is refused."""

import math
import sys

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.boxes import (
    MERCATOR_LATITUDE,
    WORLD,
    geographic_extent,
    reproject_box,
)
from wmts_bridge.plugin.core.grid.crs import CRS84, WEB_MERCATOR, WGS84, parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox

HALF = 20037508.342789244
SQUARE = BoundingBox(-HALF, -HALF, HALF, HALF)
REGIONS = {
    "EPSG:2056": BoundingBox(5.9, 45.8, 10.5, 47.8),
    "EPSG:28992": BoundingBox(3.3, 50.7, 7.3, 53.6),
    "EPSG:3035": BoundingBox(-10, 35, 30, 65),
    "EPSG:2193": BoundingBox(166, -47, 184, -34),
    "EPSG:4490": BoundingBox(73, 18, 135, 54),
    "EPSG:2263": BoundingBox(-74.3, 40.4, -73.6, 41.0),
    "EPSG:3413": BoundingBox(-60, 60, -20, 85),
}


def test_the_world_is_the_mercator_square():
    for geographic in (CRS84, WGS84):
        assert reproject_box(WORLD, geographic, WEB_MERCATOR) == SQUARE


def test_the_mercator_square_ends_before_the_poles():
    latitude = MERCATOR_LATITUDE

    assert geographic_extent(WEB_MERCATOR, SQUARE) == (-180, -latitude, 180, latitude)


@given(
    st.tuples(st.floats(-180, 180), st.floats(-180, 180)),
    st.tuples(st.floats(-85, 85), st.floats(-85, 85)),
)
def test_mercator_agrees_with_pyproj(longitudes, latitudes):
    box = BoundingBox(min(longitudes), min(latitudes), max(longitudes), max(latitudes))
    to_mercator = pyproj.Transformer.from_crs("OGC:CRS84", "EPSG:3857", always_xy=True)
    west, south = to_mercator.transform(box.min_x, box.min_y)
    east, north = to_mercator.transform(box.max_x, box.max_y)

    projected = reproject_box(box, CRS84, WEB_MERCATOR)

    assert projected == pytest.approx((west, south, east, north), abs=1e-6)
    assert reproject_box(projected, WEB_MERCATOR, CRS84) == pytest.approx(box, abs=1e-11)


@pytest.mark.parametrize("name", REGIONS)
def test_a_region_agrees_with_pyproj_s_own_bounds(name):
    box = REGIONS[name]
    transformer = pyproj.Transformer.from_crs("OGC:CRS84", name, always_xy=True)
    wanted = transformer.transform_bounds(*box, densify_pts=200)
    size = max(wanted[2] - wanted[0], wanted[3] - wanted[1])

    found = reproject_box(box, CRS84, parse_crs(name))

    assert found == pytest.approx(wanted, abs=size / 2000)


@pytest.mark.parametrize("name", REGIONS)
def test_there_and_back_is_around_where_it_began(name):
    box, crs = REGIONS[name], parse_crs(name)

    back = geographic_extent(crs, reproject_box(box, CRS84, crs))

    near = 1e-3 * max(box.max_x - box.min_x, box.max_y - box.min_y)
    assert back.min_x <= box.min_x + near
    assert back.min_y <= box.min_y + near
    assert back.max_x >= min(box.max_x, 180) - near
    assert back.max_y >= box.max_y - near


def test_the_world_in_a_national_crs_covers_the_nation():
    swiss = reproject_box(WORLD, CRS84, parse_crs("EPSG:2056"))

    assert swiss.intersection(BoundingBox(2485000, 1075000, 2834000, 1296000)) == (
        BoundingBox(2485000, 1075000, 2834000, 1296000)
    )


def test_a_box_around_the_pole_holds_every_longitude():
    polar = BoundingBox(-1e6, -1e6, 1e6, 1e6)

    found = geographic_extent(parse_crs("EPSG:3413"), polar)

    assert (found.min_x, found.max_x, found.max_y) == (-180, 180, 90)
    assert 70 < found.min_y < 80


def test_a_box_across_the_antimeridian_is_as_wide_as_the_earth():
    found = geographic_extent(parse_crs("EPSG:2193"), BoundingBox(1.0e6, 4.7e6, 2.9e6, 6.3e6))

    assert (found.min_x, found.max_x) == (-180, 180)


def test_a_wide_box_that_does_not_cross_the_antimeridian_keeps_its_width():
    mercator = parse_crs("EPSG:3395")

    box = reproject_box(BoundingBox(-100, -50, 100, 50), CRS84, mercator)

    assert geographic_extent(mercator, box) == pytest.approx((-100, -50, 100, 50))


def test_a_box_beyond_the_earth_is_cut_to_it():
    cut = geographic_extent(WGS84, BoundingBox(-180, -270, 190, 90))

    assert cut == (-180, -90, 180, 90)


@pytest.mark.parametrize(
    ("box", "crs_from", "crs_to"),
    [
        (BoundingBox(0, 86, 10, 89), CRS84, WEB_MERCATOR),
        (BoundingBox(-75, -85, -73, -60), CRS84, parse_crs("EPSG:2056")),
        (BoundingBox(1, 0, 0, 1), CRS84, WEB_MERCATOR),
        (BoundingBox(0, math.nan, 1, 1), CRS84, CRS84),
        (BoundingBox(0, 0, math.inf, 1), WEB_MERCATOR, CRS84),
        (BoundingBox(1e11, 1e11, 2e11, 2e11), parse_crs("EPSG:3035"), CRS84),
    ],
    ids=["polar", "other-side", "inverted", "nan", "infinite", "far-out"],
)
def test_what_cannot_be_projected_is_refused(box, crs_from, crs_to):
    with pytest.raises(GridError):
        reproject_box(box, crs_from, crs_to)


def test_an_extent_beyond_the_earth_is_refused():
    with pytest.raises(GridError, match="beyond the earth"):
        geographic_extent(WGS84, BoundingBox(181, 0, 190, 10))


def test_without_pyproj_other_crs_are_refused_in_words(monkeypatch):
    polish = parse_crs("EPSG:2180")  # not asked for by another test: what was made is kept
    monkeypatch.setitem(sys.modules, "pyproj", None)

    assert reproject_box(WORLD, CRS84, WEB_MERCATOR) == SQUARE
    with pytest.raises(GridError, match="needs the Python package pyproj"):
        reproject_box(BoundingBox(15.0, 50.0, 16.0, 51.0), CRS84, polish)
