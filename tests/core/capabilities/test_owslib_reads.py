"""OWSLib, a client library, finds in our documents what was put in."""

from __future__ import annotations

import pytest
from owslib.wmts import WebMapTileService
from wmts_bridge.plugin.core.capabilities.model import Dimension
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.tests.core.capabilities.documents import (
    ALPS,
    BASE,
    MERCATOR,
    document,
    layer,
    regional_layer,
)


@pytest.fixture
def service():
    dimension = Dimension("time", "2020", ("2019", "2020"), unit="ISO8601")
    world = layer(abstract="All of it", keywords=("one", "two"), dimensions=(dimension,))
    body = write_capabilities(document(world, regional_layer()))
    return WebMapTileService(f"{BASE}?", xml=body)


def test_it_sees_who_offers_what(service):
    assert (service.identification.title, service.identification.version) == ("Tiles", "1.0.0")
    assert service.identification.type == "OGC WMTS"
    assert service.provider.name == "The provider"
    assert service.updateSequence == "1700000000000"


def test_it_sees_the_operations(service):
    assert [operation.name for operation in service.operations] == ["GetCapabilities", "GetTile"]
    methods = service.getOperationByName("GetTile").methods
    assert [method["url"] for method in methods] == [f"{BASE}?", f"{BASE}/1.0.0/"]
    assert service.serviceMetadataURL == f"{BASE}/1.0.0/WMTSCapabilities.xml"


def test_it_sees_the_layers(service):
    world = service["world"]
    assert (world.title, world.abstract, world.keywords) == (
        "The world",
        "All of it",
        ["one", "two"],
    )
    assert world.formats == ["image/png"]
    assert world.styles == {"default": {"isDefault": True, "title": "default"}}
    assert world.dimensions["time"]["default"] == "2020"
    assert world.dimensions["time"]["values"] == ["2019", "2020"]
    assert service["alps"].boundingBoxWGS84 == pytest.approx(tuple(ALPS))


def test_it_sees_the_limits(service):
    limits = service["alps"].tilematrixsetlinks["WebMercatorQuad"].tilematrixlimits
    assert list(limits) == ["0", "1", "2", "3", "4", "5"]
    found = limits["5"]
    assert (
        Limits(found.mintilerow, found.maxtilerow, found.mintilecol, found.maxtilecol)
        == (regional_layer().links[2].limits["5"])
    )
    assert service["world"].tilematrixsetlinks["WebMercatorQuad"].tilematrixlimits == {}


def test_it_sees_the_tile_matrix_sets(service):
    matrix = service.tilematrixsets["WebMercatorQuad"].tilematrix["3"]
    ours = MERCATOR.matrices[3]
    assert matrix.scaledenominator == MERCATOR.scale_denominator(ours)
    assert matrix.topleftcorner == (ours.left, ours.top)
    assert (matrix.tilewidth, matrix.matrixwidth, matrix.matrixheight) == (256, 8, 8)
    assert service.tilematrixsets["WGS1984Quad"].tilematrix["0"].topleftcorner == (90.0, -180.0)


def test_it_asks_for_tiles_at_our_addresses(service):
    kvp = service.buildTileRequest("world", None, None, "WebMercatorQuad", "3", 2, 1)
    assert "TILEROW=2&TILECOL=1" in kvp
    rest = service.buildTileResource(
        layer="world", tilematrixset="WebMercatorQuad", tilematrix="3", row=2, column=1
    )
    assert rest == f"{BASE}/1.0.0/world/default/WebMercatorQuad/3/2/1.png"
