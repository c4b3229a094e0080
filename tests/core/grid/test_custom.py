"""Custom grids lie in any CRS, from an origin and the sizes of a pixel."""

import math

import pytest
from wmts_bridge.plugin.core.errors import GridError
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR, parse_crs
from wmts_bridge.plugin.core.grid.custom import BOTTOM_LEFT, cell_sizes_of_scales, regular_set
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set

SWISS = parse_crs("EPSG:2056")
EXTENT = BoundingBox(2420000, 1030000, 2900000, 1350000)


def test_a_grid_from_the_top_left_covers_its_extent():
    found = regular_set("Mine", SWISS, (2420000, 1350000), [650, 10, 1000], 256, EXTENT)

    assert found.identifier == found.title == "Mine"
    assert [matrix[:1] + matrix[4:] for matrix in found.matrices] == [
        ("0", 256, 256, 2, 2),
        ("1", 256, 256, 3, 2),
        ("2", 256, 256, 188, 125),
    ]
    assert [matrix.cell_size for matrix in found.matrices] == [1000, 650, 10]
    assert found.extent.intersection(EXTENT) == EXTENT


def test_a_grid_from_the_bottom_left_ends_with_its_last_whole_tile():
    found = regular_set(
        "Mine", SWISS, (2420000, 1030000), [1000, 500], 512, EXTENT, corner=BOTTOM_LEFT
    )

    for matrix in found.matrices:
        bottom = matrix.tile_extent(0, matrix.flipped(0))
        assert (bottom.min_x, bottom.min_y) == (2420000, 1030000)
        assert matrix.top - matrix.span_y < EXTENT.max_y <= matrix.top
    assert [(matrix.width, matrix.height) for matrix in found.matrices] == [(1, 1), (2, 2)]


def test_the_mercator_grid_can_be_made_so():
    wanted = well_known_set("WebMercatorQuad")
    first = wanted.matrices[0]

    found = regular_set(
        "Mine",
        WEB_MERCATOR,
        (first.left, first.top),
        [matrix.cell_size for matrix in wanted.matrices],
        256,
        wanted.extent,
    )

    assert found.matrices == wanted.matrices


def test_cell_sizes_follow_from_scales():
    assert cell_sizes_of_scales(SWISS, [25000, 5000]) == pytest.approx((7.0, 1.4))
    geodetic = parse_crs("EPSG:4326")
    assert cell_sizes_of_scales(geodetic, [279541132.0143589]) == pytest.approx((0.703125,))


def test_feet_are_shorter_than_metres():
    feet = parse_crs("EPSG:2263")

    found = regular_set("Feet", feet, (900000, 300000), [100], 256, BoundingBox(9e5, 1e5, 1e6, 3e5))

    assert found.scale_denominator(found.matrices[0]) == pytest.approx(100 * 1200 / 3937 / 0.00028)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"origin": (2500000, 1350000)}, "beyond the topLeft origin"),
        ({"origin": (2420000, 1340000)}, "beyond the topLeft origin"),
        ({"origin": (2420000, 1040000), "corner": BOTTOM_LEFT}, "beyond the bottomLeft origin"),
        ({"origin": (math.nan, 0)}, "finite"),
        ({"origin": (10**400, 0)}, "too large"),
        ({"origin": (1, 2, 3)}, "two numbers"),
        ({"extent": (1, 2, 3)}, "four"),
        ({"extent": BoundingBox(0, 0, math.inf, 0)}, "finite"),
        ({"cell_sizes": []}, "1 to 100"),
        ({"cell_sizes": [0]}, "positive"),
        ({"cell_sizes": [-1]}, "positive"),
        ({"cell_sizes": [math.inf]}, "finite"),
        ({"cell_sizes": [1, 1]}, "same scale"),
        ({"cell_sizes": [1e-11]}, "number of tiles"),
        ({"cell_sizes": range(1, 103)}, "1 to 100"),
        ({"tile_size": 0}, "tile size"),
        ({"tile_size": 5000}, "tile size"),
        ({"tile_size": 256.5}, "tile size"),
        ({"corner": "topRight"}, "topLeft or bottomLeft"),
        ({"identifier": "??"}, "cannot be called"),
    ],
)
def test_numbers_that_make_no_grid_are_refused(change, said):
    given_ = {
        "identifier": "Mine",
        "crs": SWISS,
        "origin": (2420000, 1350000),
        "cell_sizes": [100],
        "tile_size": 256,
        "extent": EXTENT,
        **change,
    }

    with pytest.raises(GridError, match=said):
        regular_set(**given_)


@pytest.mark.parametrize("scale", [0, -1, math.nan, "25000"], ids=str)
def test_scales_that_are_none_are_refused(scale):
    with pytest.raises(GridError):
        cell_sizes_of_scales(SWISS, [scale])
