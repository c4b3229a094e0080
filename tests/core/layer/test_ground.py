"""Lengths on the ground, held against PROJ's own geodesics."""

from __future__ import annotations

import math

import pytest
from pyproj import Geod, Transformer
from wmts_bridge.plugin.core.grid.crs import METRES_PER_DEGREE, parse_crs
from wmts_bridge.plugin.core.grid.custom import regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.ground import Ground

GEOD = Geod(ellps="WGS84")
EUROPE = regular_set(
    "Europe", parse_crs("EPSG:3035"), (0, 6e6), [1000.0], 256, BoundingBox(0, 0, 6e6, 6e6)
)
LAMBERT = regular_set(
    "Lambert",
    parse_crs("EPSG:2154"),
    (0, 12_000_000),
    [100.0, 10.0],
    256,
    BoundingBox(0, 6_000_000, 1_200_000, 7_200_000),
)
OWN = {"Lambert": LAMBERT, "Europe": EUROPE}
PLACES = {
    "Web Mercator, far north": ("WebMercatorQuad", "7", 66, 25),
    "Web Mercator, at the equator": ("WebMercatorQuad", "17", 65536, 65535),
    "Web Mercator, the whole earth": ("WebMercatorQuad", "0", 0, 0),
    "degrees, northing first": ("WorldCRS84Quad", "9", 540, 100),
    "a national grid": ("Lambert", "1", 250, 2000),
}


def set_of(name):
    return OWN.get(name) or well_known_set(name)


@pytest.mark.parametrize(("grid", "level", "column", "row"), PLACES.values(), ids=PLACES.keys())
@pytest.mark.parametrize("down", [0.1, 0.5, 0.95])
def test_a_tile_is_as_wide_as_proj_says(grid, level, column, row, down):
    tile_matrix_set = set_of(grid)
    matrix = tile_matrix_set.matrix(level)

    found = Ground(tile_matrix_set).tile_width(matrix, column, row, 0.3, down)

    x = matrix.left + (column + 0.3) * matrix.span_x
    y = matrix.top - (row + down) * matrix.span_y
    step = min(1.0, matrix.cell_size)
    crs = tile_matrix_set.crs
    to_degrees = Transformer.from_crs(crs.name, "OGC:CRS84", always_xy=True)
    (west, south), (east, north) = (to_degrees.transform(x + d, y) for d in (-step / 2, step / 2))
    metres = GEOD.inv(west, south, east, north)[2] / step * matrix.span_x
    assert found == pytest.approx(metres, rel=2e-4)


def test_a_tile_at_60_degrees_north_is_about_half_as_wide_as_at_the_equator():
    grid = well_known_set("WorldCRS84Quad")
    matrix = grid.matrix("5")
    at_60 = 30.0 / matrix.span_y

    width = Ground(grid).tile_width(matrix, 0, int(at_60), 0.5, at_60 % 1)

    assert width == pytest.approx(matrix.span_x * METRES_PER_DEGREE / 2, rel=3e-3)


@pytest.mark.parametrize(
    ("grid", "level", "row"), [("GoogleCRS84Quad", "0", 0), ("Europe", "0", -(10**6))]
)
def test_off_the_earth_there_is_no_length(grid, level, row):
    tile_matrix_set = set_of(grid)
    matrix = tile_matrix_set.matrix(level)
    assert math.isnan(Ground(tile_matrix_set).tile_width(matrix, 0, row, 0.5, 0.1))
