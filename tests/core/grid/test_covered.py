"""The extent of tiles, told from their limits."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.grid.covered import covered_extent
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.well_known import well_known_set

GRID = well_known_set("WGS1984Quad").trimmed("0", "6")


def test_without_limits_there_is_none():
    assert covered_extent(GRID, {}) is None


def test_a_whole_set_covers_itself():
    whole = {matrix.identifier: matrix.whole for matrix in GRID.matrices}
    assert covered_extent(GRID, whole) == GRID.extent


@pytest.mark.parametrize(
    "extent", [(5.0, 45.0, 11.0, 48.0), (-179.9, -89.9, -170.0, 89.0), (0.0, 0.0, 1e-6, 1e-6)]
)
def test_of_a_full_pyramid_the_finest_level_counts(extent):
    limits = limits_of_set(GRID, BoundingBox(*extent))
    assert covered_extent(GRID, limits) == GRID.matrices[-1].extent_of(limits["6"])


def test_a_fine_level_that_holds_only_a_part_does_not_count():
    limits = dict(limits_of_set(GRID, BoundingBox(5.0, 45.0, 40.0, 60.0)))
    finest_whole = GRID.matrix("5").extent_of(limits["5"])
    limits["6"] = limits_of_set(GRID, BoundingBox(6.0, 46.0, 7.0, 47.0))["6"]
    assert covered_extent(GRID, limits) == finest_whole


def test_levels_without_tiles_are_passed_over():
    assert covered_extent(GRID, {"2": Limits(1, 1, 3, 3)}) == BoundingBox(-45.0, 0.0, 0.0, 45.0)
