"""The page of a layer as a value: which forms it shows, what its scripts are told, no markup."""

from __future__ import annotations

import gzip
import html
import json
import re
from dataclasses import replace

import pytest
from wmts_bridge.plugin.core.clients.copied import copied_for
from wmts_bridge.plugin.core.clients.profiles import OFFERED
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.image.media_types import VECTOR_TILE
from wmts_bridge.plugin.core.service.client_facts import facts_of
from wmts_bridge.plugin.core.service.demo_forms import FORMS
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.tests.core.service.published import TIME, layer
from wmts_bridge.tests.core.service.test_landing import BASE, DRAWN, HOSTILE, Page, ask

KVP = (
    f"{BASE}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=roads&STYLE=default"
    "&FORMAT=image/png&TILEMATRIXSET=WebMercatorQuad"
    "&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}"
)
WMS = f"{BASE}/layers/roads/wms?SERVICE=WMS&REQUEST=GetCapabilities&VERSION="
NAME = "roads@WebMercatorQuad"
ADDRESSES = {
    "wmts-kvp": KVP,
    "wmts-rest": f"{BASE}/wmts/1.0.0/roads/default/WebMercatorQuad"
    "/{TileMatrix}/{TileRow}/{TileCol}.png",
    "xyz": f"{BASE}/xyz/{NAME}/{{z}}/{{x}}/{{y}}.png",
    "tms": f"{BASE}/tms/1.0.0/{NAME}@png/{{z}}/{{x}}/{{-y}}.png",
    "tms-flipped": f"{BASE}/tms/1.0.0/{NAME}@png/{{z}}/{{x}}/{{y}}.png?flipY=true",
    "quadkey": f"{BASE}/ve?LayerName={NAME}@png&tile={{quadkey}}",
    "wms-1.1.1": f"{WMS}1.1.1",
    "wms-1.3.0": f"{WMS}1.3.0",
    "kml": f"{BASE}/kml/roads@WorldCRS84Quad.kml",
}


def forms_of(body):
    """Return the forms that have a map."""
    return re.findall(r'data-form="([^"]*)"', body.decode("utf-8"))


def told(body):
    """Return what the scripts are told."""
    return json.loads(html.unescape(re.search(r'data-layer="([^"]*)"', body.decode("utf-8"))[1]))


def test_every_form_has_a_map_and_an_address_that_needs_no_script():
    body = ask("/demo/roads", DRAWN).body
    assert forms_of(body) == list(ADDRESSES) == list(FORMS)
    assert Page(body).codes[: len(FORMS)] == list(ADDRESSES.values())


@pytest.mark.parametrize("service", PROTOCOLS)
def test_a_protocol_that_is_off_is_not_on_the_page(service):
    ours = {form for form in FORMS if FORMS[form].service == service}
    assert ours
    for body in (
        ask("/demo/roads", DRAWN, services=set(PROTOCOLS) - {service}).body,
        ask("/demo/roads", replace(DRAWN, services_off=frozenset({service}))).body,
    ):
        assert set(forms_of(body)) == set(FORMS) - ours
        (grid,) = told(body)["grids"]
        assert set(grid["forms"]) == set(FORMS) - ours
        assert not set(Page(body).codes) & {ADDRESSES[form] for form in ours}


def test_with_every_protocol_off_a_sentence_says_so_and_nothing_runs():
    body = ask("/demo/roads", replace(DRAWN, services_off=frozenset(PROTOCOLS))).body
    assert forms_of(body) == []
    assert b'<p class="no-viewer" >No protocol is on' in body
    assert b"demo.js" not in body


GRIDS = {
    "WGS1984Quad": set(FORMS),
    "SwissLV95": set(FORMS) - {"quadkey", "kml", "tms", "tms-flipped"},
}


@pytest.mark.parametrize(("grid", "expected"), GRIDS.items(), ids=GRIDS)
def test_a_form_that_cannot_count_the_tiles_of_the_grid_is_left_out(grid, expected):
    assert set(forms_of(ask("/demo/roads", layer("roads", matrix_set=grid)).body)) == expected


def test_of_several_grids_each_has_its_own_forms_and_addresses():
    several = replace(DRAWN, links=(layer("roads", matrix_set="SwissLV95").links[0], *DRAWN.links))
    body = ask("/demo/roads", several).body
    assert forms_of(body) == list(FORMS)
    swiss, mercator = told(body)["grids"]
    assert "quadkey" not in swiss["forms"]
    assert mercator["forms"]["xyz"] == f"{BASE}/xyz/{NAME}/{{z}}/{{x}}/{{y}}.{{extension}}"


def test_vector_tiles_have_maps_by_the_protocols_of_tiles():
    body = ask("/demo/roads", layer("roads", formats=(VECTOR_TILE,))).body
    assert forms_of(body) == ["wmts-kvp", "wmts-rest", "xyz", "tms", "tms-flipped", "quadkey"]
    assert told(body)["isVector"] is True


def test_the_scripts_are_told_the_levels_with_their_limits():
    limits = {"2": Limits(1, 2, 0, 3)}
    shown = layer("roads", levels=("2", "3"), limits=limits)
    first, second = told(ask("/demo/roads", shown).body)["grids"][0]["levels"]
    assert (first["id"], first["z"], first["size"]) == ("2", 2, [4, 4])
    assert (first["rows"], first["columns"]) == ([1, 2], [0, 3])
    assert (second["rows"], second["columns"]) == ([0, 7], [0, 7])
    assert first["resolution"] == pytest.approx(2 * second["resolution"])


def test_the_scripts_are_told_dimensions_styles_and_formats():
    shown = layer("roads", dimensions=(TIME,), formats=("image/jpeg", "image/png"))
    facts = told(ask("/demo/roads", shown).body)
    assert facts["dimensions"] == [
        {
            "name": "time",
            "wmsName": "TIME",
            "default": "2020",
            "values": ["2019", "2020", "2021"],
            "intervals": [],
        }
    ]
    assert facts["formats"][0] == {"type": "image/jpeg", "extension": "jpg"}
    assert facts["styles"] == ["default"]


def test_kml_leads_to_its_pyramid_in_degrees():
    facts = told(ask("/demo/roads", layer("roads", matrix_set="WGS1984Quad")).body)
    assert facts["kml"]["document"] == f"{BASE}/kml/roads@WGS1984Quad.kml"
    assert facts["kml"]["levels"][1]["size"] == [4, 2]


def test_what_programs_are_told_is_on_the_page():
    codes = Page(ask("/demo/roads", DRAWN).body).codes[len(FORMS) :]
    copied = [copied_for(profile, facts_of(DRAWN), BASE).text for profile in OFFERED]
    assert codes == [text for text in copied if text]


def test_addresses_follow_the_base_that_the_client_used():
    body = ask("/demo/roads", DRAWN, base="https://maps.example/tiles").body
    assert all(
        code.startswith("https://maps.example/tiles/") for code in Page(body).codes[: len(FORMS)]
    )
    assert b"127.0.0.1" not in body


def test_texts_of_layers_never_become_markup():
    hostile = replace(
        layer("roads"),
        title=HOSTILE,
        abstract=HOSTILE,
        attribution=HOSTILE,
        dimensions=(TIME._replace(identifier=HOSTILE, default=HOSTILE, values=(HOSTILE,)),),
    )
    response = ask("/demo/roads", hostile)
    plain, page = Page(ask("/demo/roads", layer("roads")).body), Page(response.body)
    assert b"alert(1)</script>" not in response.body
    assert page.tags.count("script") == plain.tags.count("script")
    assert not [name for name in page.attributes if name.startswith("on")]
    assert page.shown.count(HOSTILE) == 3  # and in the window's title, with other words
    assert told(response.body)["dimensions"][0]["default"] == HOSTILE


@pytest.mark.parametrize("name", ["<b>&\"'", "a b", "../x", "${x}"], ids=str)
def test_a_hostile_identifier_stays_a_name(name):
    body = ask("/demo/" + "".join(f"%{byte:02x}" for byte in name.encode()), layer(name)).body
    page = Page(body)
    assert "b" not in page.tags
    assert told(body)["identifier"] == name
    assert all("<" not in address and '"' not in address for address in page.addresses)


@pytest.mark.parametrize("path", ["/demo/", "/demo/nothing", "/demo/roads/", "/demo/%ff", "/demo"])
def test_nothing_else_is_there(path):
    assert ask(path, layer("roads")).status == 404


def test_nothing_runs_but_our_own_files_and_no_website_may_read_or_frame_it():
    response = ask("/demo/roads", DRAWN)
    page = Page(response.body)
    assert response.header("Access-Control-Allow-Origin") == ""
    assert response.header("X-Frame-Options") == "DENY"
    assert "default-src 'none'; script-src 'self'" in response.header("Content-Security-Policy")
    assert "style" not in page.tags
    assert "style" not in page.attributes
    loaded = [one for one in page.addresses if "static/" in one]
    assert len(loaded) == 8
    assert all(ask(one.replace("../", "/")).status == 200 for one in loaded)


def test_every_module_that_a_script_imports_is_given_out():
    waiting, seen = ["/static/demo/demo.js", "/static/map.js"], set()
    while waiting:
        path = waiting.pop()
        response = ask(path)
        assert response.status == 200, path
        seen.add(path)
        for name in re.findall(r'from "(\.[^"]*)"', response.body.decode("utf-8")):
            folder = "/static" if name.startswith("../") else path.rpartition("/")[0]
            found = f"{folder}/{name.rpartition('/')[2]}"
            waiting += [found] if found not in seen else []
    assert len(seen) == 9


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_a_browser_gets_it_once(encoding):
    first = ask("/demo/roads", DRAWN, accept_encoding=encoding)
    assert (first.status, first.header("Content-Type")) == (200, "text/html; charset=utf-8")
    body = gzip.decompress(first.body) if encoding else first.body
    assert body == ask("/demo/roads", DRAWN).body
    etag = first.header("ETag")
    again = ask("/demo/roads", DRAWN, accept_encoding=encoding, if_none_match=etag)
    assert (again.status, again.body) == (304, b"")


def test_without_openlayers_the_addresses_remain_and_one_sentence_says_so(monkeypatch):
    whole = ask("/demo/roads", DRAWN).body
    monkeypatch.setattr("wmts_bridge.plugin.core.service.demo_page.has_map_viewer", lambda: False)
    body = ask("/demo/roads", DRAWN).body
    assert b"vendor" not in body
    assert b"demo.js" not in body
    assert b'<p class="no-viewer" >The map viewer is not installed' in body
    assert Page(body).codes == Page(whole).codes


def test_the_start_page_leads_to_it():
    assert "demo/roads" in Page(ask("/", layer("roads")).body).addresses


def test_intervals_stand_apart_from_the_values_to_choose_from():
    days = TIME._replace(values=("2020", "2019-01-01/2019-12-31/P1D"))
    facts = told(ask("/demo/roads", layer("roads", dimensions=(days,))).body)
    assert facts["dimensions"][0]["values"] == ["2020"]
    assert facts["dimensions"][0]["intervals"] == ["2019-01-01/2019-12-31/P1D"]
