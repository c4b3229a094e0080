"""Addresses that users type or guess, over everything that a bridge serves."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.assembly import ServerOptions, bridge
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


@pytest.mark.parametrize("service", ["WMTS", "wmts", "WMS"])
def test_the_address_of_the_start_page_does_for_qgis_too(served, service):
    answer = ask(served, f"/?SERVICE={service}&REQUEST=GetCapabilities")
    assert answer.status == 200
    assert b"<Capabilities" in answer.body


def test_a_map_is_not_to_be_had_from_a_tile_service(served):
    answer = ask(served, "/?SERVICE=WMS&REQUEST=GetMap")
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
