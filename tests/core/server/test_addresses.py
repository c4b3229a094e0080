"""Addresses that users type or guess, over everything that a bridge serves."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions, bridge
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.server.addressing import allowed_host, website_origin
from wmts_bridge.plugin.core.web.message import Request
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with bridge(str(tile_folder(tmp_path_factory.mktemp("tiles") / "Region", REGION))) as running:
        yield running


def ask(served, target, **headers):
    path, _, query = target.partition("?")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return served._application(Request("GET", path, query, {"host": "127.0.0.1", **named}))


@pytest.fixture(scope="module")
def without_wms(tmp_path_factory):
    folder = str(tile_folder(tmp_path_factory.mktemp("tiles") / "Region", REGION))
    options = ServerOptions(port=0, services=frozenset({"wmts"}))
    with bridge(folder, options=options) as running:
        yield running


@pytest.mark.parametrize(
    ("service", "root"),
    [("WMTS", b"<Capabilities"), ("wmts", b"<Capabilities"), ("WMS", b"<WMS_Capabilities")],
)
def test_the_address_of_the_start_page_leads_to_the_service_named(served, service, root):
    answer = ask(served, f"/?SERVICE={service}&REQUEST=GetCapabilities")
    assert answer.status == 200
    assert root in answer.body


@pytest.mark.parametrize("path", ["/", "/wmts"])
def test_who_looks_for_a_wms_where_there_is_none_gets_the_wmts(without_wms, path):
    answer = ask(without_wms, f"{path}?SERVICE=WMS&REQUEST=GetCapabilities")
    assert answer.status == 200
    assert b"<Capabilities" in answer.body
    assert ask(without_wms, "/wms?SERVICE=WMS&REQUEST=GetCapabilities").status == 404


def test_a_map_is_not_to_be_had_from_a_tile_service(without_wms):
    answer = ask(without_wms, "/?SERVICE=WMS&REQUEST=GetMap")
    assert answer.status == 400
    assert b'locator="service"' in answer.body


@pytest.mark.parametrize("target", ["/metrics/x", "/healthz/x", "/favicon.ico/x", "/nothing"])
def test_there_is_nothing_below_a_page(served, target):
    assert ask(served, target).status == 404


def test_a_proxy_that_passes_the_host_on_need_only_tell_its_prefix(served):
    document = ask(served, "/wmts/1.0.0/WMTSCapabilities.xml", x_forwarded_prefix="/maps").body
    assert b'"http://127.0.0.1/maps/wmts?"' in document
    assert b'"http://127.0.0.1/wmts' not in document


def test_the_addresses_to_give_to_clients_are_below_the_public_address(tmp_path):
    options = ServerOptions(port=0, public_url="https://maps.example/tiles/")
    with bridge(str(tile_folder(tmp_path / "Region", REGION)), options=options) as running:
        assert running.address_of("Region") == (
            "https://maps.example/tiles/layers/Region/wmts/1.0.0/WMTSCapabilities.xml"
        )
        assert running.url.startswith("http://127.0.0.1:")


NAMES = {
    "maps.example": "maps.example",
    "Maps.Example:8787": "maps.example",
    "maps.example.": "maps.example",
    "[fe80::1]:80": "fe80::1",
    "FE80::1": "fe80::1",
    "192.0.2.1": "192.0.2.1",
}


@pytest.mark.parametrize(("given", "name"), NAMES.items(), ids=NAMES)
def test_a_host_may_be_allowed_as_it_stands_in_an_address(given, name):
    assert allowed_host(given) == name


ORIGINS = {
    "https://maps.example": "https://maps.example",
    "https://Maps.Example/": "https://maps.example",
    "https://maps.example:443": "https://maps.example",
    "http://maps.example:443": "http://maps.example:443",
    "http://[::1]:3000/": "http://[::1]:3000",
}


@pytest.mark.parametrize(("given", "origin"), ORIGINS.items(), ids=ORIGINS)
def test_a_website_may_be_listed_by_its_address(given, origin):
    assert website_origin(given) == origin


@pytest.mark.parametrize(
    "options",
    [
        ServerOptions(allowed_hosts=frozenset({"https://maps.example"})),
        ServerOptions(allowed_hosts=frozenset({"*"})),
        ServerOptions(origins=frozenset({"maps.example"})),
        ServerOptions(origins=frozenset({"https://maps.example/page"})),
        ServerOptions(origins=frozenset({"*"})),
        ServerOptions(origins=frozenset({"null"})),
    ],
    ids=lambda options: "".join(options.allowed_hosts | options.origins),
)
def test_what_could_never_be_sent_is_refused(options):
    with pytest.raises(SetupError):
        Bridge(options)
