"""Services that are off for a layer: it is in none of their documents, and cannot be asked for."""

from __future__ import annotations

import dataclasses
import re

import pytest
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.server.addressing import Addressing
from wmts_bridge.plugin.core.server.application import Application
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.plugin.core.service.kml import KmlService
from wmts_bridge.plugin.core.service.landing import landing_response
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS, SEGMENTS
from wmts_bridge.plugin.core.service.quadkey import QuadkeyService
from wmts_bridge.plugin.core.service.tms import TmsService
from wmts_bridge.plugin.core.service.wms import WmsService
from wmts_bridge.plugin.core.service.wmts import WmtsService
from wmts_bridge.plugin.core.service.xyz import XyzService
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.service.published import HOST, ask
from wmts_bridge.tests.core.service.wms_asked import WHOLE, painted

MAKERS = {
    "wmts": WmtsService,
    "tms": TmsService,
    "xyz": XyzService,
    "quadkey": QuadkeyService,
    "kml": KmlService,
    "wms": WmsService,
}

GET_TILE = "LAYER={}&STYLE=default&FORMAT=image/png&TILEMATRIXSET=WebMercatorQuad"
GET_MAP = f"LAYERS={{}}&STYLES=&CRS=EPSG:3857&BBOX={WHOLE}&WIDTH=256&HEIGHT=256&FORMAT=image/png"

LISTED = {
    "wmts": "/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
    "wmts at the root": "/?SERVICE=WMTS&REQUEST=GetCapabilities",
    "tms": "/tms/1.0.0/",
    "wms": "/wms?SERVICE=WMS&REQUEST=GetCapabilities",
    "wms at the root": "/?SERVICE=WMS&REQUEST=GetCapabilities",
}
ASKED = {
    "wmts by parameters": f"/wmts?SERVICE=WMTS&VERSION=1.0.0&REQUEST=GetTile&{GET_TILE}"
    "&TILEMATRIX=1&TILEROW=0&TILECOL=1",
    "wmts by path": "/wmts/1.0.0/{}/default/WebMercatorQuad/1/0/1.png",
    "tms": "/tms/1.0.0/{}@WebMercatorQuad@png/1/1/1.png",
    "tms document": "/tms/1.0.0/{}@WebMercatorQuad@png/",
    "xyz": "/xyz/{}@WebMercatorQuad/1/1/0.png",
    "xyz as gmaps": "/gmaps/{}@WebMercatorQuad/1/1/0.png",
    "xyz document": "/xyz/{}@WebMercatorQuad.json",
    "quadkey": "/ve?LayerName={}@WebMercatorQuad&tile=1",
    "kml": "/kml/{}@WorldCRS84Quad/1/1/0.kml",
    "kml document": "/kml/{}@WorldCRS84Quad.kml",
    "wms": f"/wms?SERVICE=WMS&VERSION=1.3.0&REQUEST=GetMap&{GET_MAP}",
}
ALONE = {
    "wmts": "/layers/{}/wmts/1.0.0/WMTSCapabilities.xml",
    "wmts strict": "/layers/{}/strict/wmts?SERVICE=WMTS&REQUEST=GetCapabilities",
    "tms": "/layers/{}/tms/1.0.0/",
    "xyz": "/layers/{}/xyz/{}@WebMercatorQuad.json",
    "kml": "/layers/{}/google-earth/kml/{}@WorldCRS84Quad.kml",
    "wms": "/layers/{}/wms?SERVICE=WMS&REQUEST=GetCapabilities",
}


def server(*off):
    """Two layers by all protocols, of which `off` are switched off for the one called hidden."""
    services = {segment: MAKERS[x]() for x, segments in SEGMENTS.items() for segment in segments}
    made = Application(Addressing(HOST), services, {})
    made.publication = publication(*off)
    return made


def publication(*off):
    sets = ("WebMercatorQuad", "WorldCRS84Quad")
    hidden = dataclasses.replace(painted("hidden", None, *sets), services_off=frozenset(off))
    shown = painted("shown", None, *sets)
    return Publication({"hidden": hidden, "shown": shown}, 7)


@pytest.mark.parametrize("name", LISTED)
def test_it_is_in_no_document(name):
    protocol = name.split()[0]
    assert b"hidden" in ask(server(), LISTED[name]).body
    document = ask(server(protocol), LISTED[name]).body
    assert b"hidden" not in document
    assert b"shown" in document


@pytest.mark.parametrize("name", ASKED)
def test_it_cannot_be_asked_for(name):
    made, target = server(name.split()[0]), ASKED[name]
    assert ask(server(), target.format("hidden")).status == 200
    assert ask(made, target.format("shown")).status == 200
    refused = ask(made, target.format("hidden"))
    assert refused.status in (400, 404)
    never_there = ask(made, target.format("nothing"))
    assert refused.body == never_there.body.replace(b"nothing", b"hidden")


@pytest.mark.parametrize("name", ASKED)
def test_an_address_that_is_known_is_forgotten_when_it_is_switched_off(name):
    made, target = server(), ASKED[name].format("hidden")
    for _ in range(3):
        assert ask(made, target).status == 200
    request = Request("GET", *target.partition("?")[::2], {"host": HOST})
    made.publication = publication(name.split()[0])
    assert made.at_once(request) is None
    assert ask(made, target).status in (400, 404)


@pytest.mark.parametrize("name", ALONE)
def test_alone_it_is_not_there_either(name):
    target, made = ALONE[name], server(name.split()[0])
    assert ask(server(), target.format("hidden", "hidden")).status == 200
    assert ask(made, target.format("shown", "shown")).status == 200
    assert ask(made, target.format("hidden", "hidden")).status == 404


@pytest.mark.parametrize("off", PROTOCOLS)
def test_the_other_services_go_on(off):
    made = server(off)
    others = [target for name, target in ASKED.items() if name.split()[0] != off]
    assert {ask(made, target.format("hidden")).status for target in others} == {200}


def test_what_is_published_is_narrowed_once_and_only_where_something_is_off():
    found = publication("kml")
    assert found.shown_by("wms") is found
    assert found.shown_by("kml") is found.shown_by("kml")
    assert list(found.shown_by("kml").layers) == ["shown"]
    assert found.shown_by("kml").update_sequence == found.update_sequence


def page(*off):
    request = Request("GET", "/", "", {})
    body = landing_response(request, publication(*off), "http://127.0.0.1:8787").body.decode()
    items = re.findall(r'<li class="layer" data-layer="(\w+)"(.*?)</li>', body, re.DOTALL)
    return {name: text.replace("<wbr>", "") for name, text in items}


@pytest.mark.parametrize("off", PROTOCOLS)
def test_the_start_page_shows_it_with_what_is_on(off):
    segment = SEGMENTS[off][0]
    address = re.compile(rf"8787(?:/layers/\w+)?/{segment}[/?]")
    layers = page(off)
    assert address.search(layers["shown"])
    assert not address.search(layers["hidden"])


def test_a_layer_with_nothing_on_is_not_on_the_start_page():
    assert list(page(*PROTOCOLS)) == ["shown"]


def test_nothing_is_copied_for_what_is_off():
    layer = publication("kml", "tms").layers["hidden"]
    assert facts_of(layer).switched_off == {"kml", "tms"}
    assert facts_of(layer, frozenset(PROTOCOLS) - {"wms"}).switched_off == {"kml", "tms", "wms"}
