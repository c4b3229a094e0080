"""Where a published layer ends, once its true limits are known."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.assembly.caching import Caches
from wmts_bridge.plugin.core.assembly.publishing import published_layer, with_limits
from wmts_bridge.plugin.core.cache.memory import MemoryBudget
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.nested import limits_of_set
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.source.opened import OpenedSource
from wmts_bridge.tests.core.service.published import NumberedSource

GRID = well_known_set("WebMercatorQuad").trimmed("0", "9")
REGION = BoundingBox(861000.0, 6105000.0, 1330000.0, 6457000.0)
LIMITS = limits_of_set(GRID, REGION)
TILES = GRID.matrix("9").extent_of(LIMITS["9"])


def publish(extent):
    """Return a layer whose source knows this of its extent."""
    opened = OpenedSource(NumberedSource(), GRID, "image/png", "map", extent=extent)
    settings = LayerSettings("map", SourceSettings("folder", "map"))
    return published_layer(settings, opened, Caches(MemoryBudget(1 << 20)))


@pytest.mark.parametrize("extent", [None, GRID.extent], ids=["unknown", "the whole grid"])
def test_a_layer_of_which_nobody_knew_the_extent_ends_where_its_tiles_do(extent):
    layer = publish(extent)
    assert layer.links[0].extent == GRID.extent
    found = with_limits(layer, LIMITS)
    assert found.links[0].extent == TILES
    assert found.extent == geographic_extent(GRID.crs, TILES)
    assert dict(found.links[0].limits) == dict(LIMITS)


def test_an_extent_that_was_declared_stays():
    found = with_limits(publish(REGION), LIMITS)
    assert found.links[0].extent == REGION
    assert found.extent == geographic_extent(GRID.crs, REGION)
