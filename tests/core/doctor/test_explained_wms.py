"""What went wrong with a map is told in the words of the answer."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.doctor.asked import asked_of
from wmts_bridge.plugin.core.doctor.observer import explained
from wmts_bridge.plugin.core.layer.map_ways import MapWays
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.service.published import HOST
from wmts_bridge.tests.core.service.wms_asked import painted, target, wms_of


@pytest.mark.parametrize("version", ["1.1.1", "1.3.0"])
def test_the_exception_of_a_map_is_understood(version):
    made = wms_of(painted("map"))
    path, _, query = target(version=version, layers="<none>").partition("?")
    request = Request("GET", path, query, {"host": HOST})
    asked = asked_of(request, made(request), made.publication)
    assert asked.service == "wms"
    (fault,) = asked.faults
    assert fault.code == "LayerNotDefined"
    assert fault.text == "There is no layer '<none>' here."


ALIGNED = painted("map", maps=MapWays(only_aligned=True))


@pytest.mark.parametrize(
    ("changed", "cause"),
    [
        ({}, "map-not-a-tile"),
        ({"layers": "free,map"}, "map-not-a-tile"),
        ({"format": "x"}, "other"),
        ({"bbox": "1,2,3"}, "other"),
    ],
)
def test_a_map_that_is_no_tile_is_explained(changed, cause):
    made = wms_of(ALIGNED, painted("free"))
    path, _, query = target(**changed).partition("?")
    request = Request("GET", path, query, {"host": HOST})
    assert explained(request, made(request), made.publication).cause == cause
