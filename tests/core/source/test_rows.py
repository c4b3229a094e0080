"""Telling which way rows count from what there is and where it should be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.grid.boxes import reproject_box
from wmts_bridge.plugin.core.grid.crs import CRS84
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits, flipped_limits
from wmts_bridge.plugin.core.source.rows import check_rows, rows_that_fit

from .tile_sets import GEODETIC, MERCATOR, REGION, region_limits


def seen(grid, first, last, *, bottom=False, bounds=REGION):
    limits = region_limits(grid, first, last, bounds)
    seen = {matrix: limits[matrix.identifier] for matrix in grid.matrices[first : last + 1]}
    if not bottom:
        return seen
    return {matrix: flipped_limits(matrix, found) for matrix, found in seen.items()}


def extent(grid, bounds=REGION):
    return reproject_box(BoundingBox(*bounds), CRS84, grid.crs)


@pytest.mark.parametrize("grid", [MERCATOR, GEODETIC], ids=lambda grid: grid.identifier)
@pytest.mark.parametrize("bottom", [False, True], ids=["top", "bottom"])
def test_tiles_inside_the_extent_one_way_only_decide(grid, bottom):
    expected = "bottom" if bottom else "top"
    assert rows_that_fit(seen(grid, 4, 8, bottom=bottom), extent(grid)) == expected


@pytest.mark.parametrize(
    ("tiles", "box"),
    [
        pytest.param(seen(MERCATOR, 4, 8), None, id="no extent"),
        pytest.param({}, extent(MERCATOR), id="no tiles"),
        pytest.param(
            seen(MERCATOR, 2, 6, bounds=(-10, -20, 30, 20)),
            extent(MERCATOR, (-10, -20, 30, 20)),
            id="its own mirror image",
        ),
        pytest.param(seen(MERCATOR, 0, 2), extent(MERCATOR), id="too coarse"),
        pytest.param(
            seen(MERCATOR, 4, 8, bounds=(20, -70, 30, 70)), extent(MERCATOR), id="on both halves"
        ),
    ],
)
def test_what_fits_both_ways_or_neither_is_left_open(tiles, box):
    assert rows_that_fit(tiles, box) == ""


def test_tiles_that_reach_over_the_extent_decide_if_they_touch_it_one_way():
    tiles = seen(MERCATOR, 7, 8, bounds=(4, 43, 12, 50), bottom=True)
    assert rows_that_fit(tiles, extent(MERCATOR)) == "bottom"


@given(st.integers(0, 20), st.data())
def test_turning_twice_changes_nothing(level, data):
    matrix = GEODETIC.matrices[level]
    rows = sorted(data.draw(st.tuples(*[st.integers(0, matrix.height - 1)] * 2)))
    limits = Limits(rows[0], rows[1], 0, 0)
    flipped = flipped_limits(matrix, limits)
    assert flipped_limits(matrix, flipped) == limits
    assert 0 <= flipped.min_row <= flipped.max_row < matrix.height


def test_rows_are_top_or_bottom():
    assert [check_rows(rows) for rows in ("top", "bottom", "")] == ["top", "bottom", ""]
    with pytest.raises(SetupError, match="left"):
        check_rows("left")
