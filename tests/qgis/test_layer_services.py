"""By which protocols a layer is to be had, and which address of it the panel tells first."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.adapters.bridge_view import view_of
from wmts_bridge.plugin.adapters.layer_services import (
    Reached,
    first_address,
    first_address_of_all,
    services_of,
    shut_services,
)
from wmts_bridge.plugin.adapters.wms_choices import map_formats
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.tests.qgis.fake_bridge import URL, FakeBridge

XYZ = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.png", levels=Levels(0, 5))
NAME = "roads@WebMercatorQuad"


def without(*services, source=XYZ):
    return LayerSettings("roads", source, title="Roads", services_off=services)


@pytest.fixture
def bridge():
    with Bridge(ServerOptions(port=0)) as bridge:
        yield bridge


def test_a_layer_is_answered_by_what_neither_it_nor_the_server_has_off():
    bridge = FakeBridge()
    bridge.services = frozenset(PROTOCOLS) - {"kml"}

    assert services_of(bridge, without("tms", "of-another-version")) == {
        "wmts",
        "xyz",
        "quadkey",
        "wms",
    }


FIRST = {
    "all on": ((), "wmts", "layers/roads/wmts/1.0.0/WMTSCapabilities.xml"),
    "no WMTS": (("wmts",), "xyz", f"xyz/{NAME}/{{z}}/{{x}}/{{y}}.png"),
    "no XYZ": (("wmts", "xyz"), "tms", f"tms/1.0.0/{NAME}@png/"),
    "no TMS": (
        ("wmts", "xyz", "tms"),
        "wms",
        "layers/roads/wms?SERVICE=WMS&REQUEST=GetCapabilities",
    ),
    "no WMS": (
        ("wmts", "xyz", "tms", "wms"),
        "quadkey",
        f"ve?LayerName={NAME}&tile={{quadkey}}",
    ),
    "KML alone": (("wmts", "xyz", "tms", "wms", "quadkey"), "kml", "kml/roads@WorldCRS84Quad.kml"),
}


@pytest.mark.parametrize(("off", "service", "path"), FIRST.values(), ids=FIRST)
def test_the_address_is_that_of_the_first_protocol_that_is_on(bridge, off, service, path):
    settings = without(*off)
    bridge.publish(settings)

    assert first_address(bridge, settings) == Reached(service, f"{bridge.url}{path}")

    row = view_of(bridge, is_busy=False).row("roads")
    assert (row.service, row.address) == (service, f"{bridge.url}{path}")
    assert row.services == frozenset(PROTOCOLS) - set(off)


def test_a_layer_that_is_not_open_has_no_address_beside_that_of_its_wmts():
    bridge = FakeBridge(without("wmts"), LayerSettings("rivers", XYZ))

    rows = view_of(bridge, is_busy=False).rows

    assert [(row.service, row.address) for row in rows] == [
        ("", ""),
        ("wmts", f"{URL}layers/rivers/wmts/1.0.0/WMTSCapabilities.xml"),
    ]


OF_ALL = {
    "nothing published": ((), (), "wmts", "wmts/1.0.0/WMTSCapabilities.xml"),
    "one of two has it": ((), (("wmts",), ()), "wmts", "wmts/1.0.0/WMTSCapabilities.xml"),
    "off for each": ((), (("wmts",), ("wmts", "tms")), "tms", "tms/1.0.0/"),
    "off for the server": (
        ("wmts", "tms"),
        ((), ()),
        "wms",
        "wms?SERVICE=WMS&REQUEST=GetCapabilities",
    ),
}


@pytest.mark.parametrize(("off", "of_layers", "service", "path"), OF_ALL.values(), ids=OF_ALL)
def test_the_address_of_all_layers_is_one_that_lists_them(off, of_layers, service, path):
    layers = [
        LayerSettings(f"layer{number}", XYZ, services_off=one)
        for number, one in enumerate(of_layers)
    ]
    bridge = FakeBridge(*layers)
    bridge.services = frozenset(PROTOCOLS).difference(off)

    assert first_address_of_all(bridge) == Reached(service, f"{URL}{path}")


def test_where_no_protocol_lists_layers_there_is_no_address_of_all():
    bridge = FakeBridge(without())
    bridge.services = frozenset(("xyz", "kml", "quadkey"))

    assert first_address_of_all(bridge) == Reached()
    assert view_of(bridge, is_busy=False).address == ""


def test_only_what_the_server_speaks_can_be_switched():
    bridge = FakeBridge(without("tms"))
    assert shut_services(bridge, without("tms")) == {}

    bridge.services = frozenset(("wmts", "xyz"))

    assert list(shut_services(bridge, without("tms"))) == ["tms", "quadkey", "kml", "wms"]


def test_formats_of_maps_begin_with_the_one_that_loses_nothing():
    assert map_formats()[0] == "image/png"
