"""Points taken from one CRS to another, easting first on both sides."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.grid.boxes import reproject_box
from wmts_bridge.plugin.core.grid.crs import parse_crs
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.mosaic.projection import Projection

TWINS = [
    ("EPSG:5041", "EPSG:32661"),
    ("EPSG:32661", "EPSG:5041"),
    ("EPSG:5042", "EPSG:32761"),
    ("EPSG:32761", "EPSG:5042"),
    ("EPSG:31467", "EPSG:5677"),
    ("OGC:CRS84", "EPSG:4326"),
]


@pytest.mark.parametrize(("one", "other"), TWINS)
def test_crss_that_differ_in_their_axes_only_have_the_same_points(one, other):
    crs_from, crs_to = parse_crs(one), parse_crs(other)
    assert Projection(crs_from, crs_to).project([150.0, 20.0], [10.0, 80.0]) == (
        pytest.approx([150.0, 20.0]),
        pytest.approx([10.0, 80.0]),
    )
    box = BoundingBox(20.0, 10.0, 150.0, 80.0)
    assert reproject_box(box, crs_from, crs_to) == pytest.approx(box)
