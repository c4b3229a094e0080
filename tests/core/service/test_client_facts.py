"""What clients are told of a published layer."""

from __future__ import annotations

from dataclasses import replace

from wmts_bridge.plugin.core.layer.map_ways import MapWays
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.tests.core.service.published import layer


def test_maps_come_in_the_formats_that_the_wms_has():
    types = [one.media_type for one in facts_of(layer("roads")).map_formats]
    assert types[0] == "image/png"
    assert "image/jpeg" in types
    fixed = replace(layer("roads"), maps=MapWays(formats=("image/webp",)))
    assert facts_of(fixed).map_formats == (("image/webp", "webp"),)


def test_it_is_told_that_maps_are_tiles_alone():
    assert not facts_of(layer("roads")).only_tiles_as_maps
    assert facts_of(replace(layer("roads"), maps=MapWays(only_aligned=True))).only_tiles_as_maps


def test_what_is_off_for_the_server_or_the_layer_is_off():
    switched = replace(layer("roads"), services_off=frozenset({"kml"}))
    found = facts_of(switched, {"wmts", "kml", "xyz", "tms", "quadkey"})
    assert found.switched_off == {"kml", "wms"}
