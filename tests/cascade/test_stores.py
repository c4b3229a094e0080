"""Stores over the wire: their names, switched off and on, and what of them is remembered."""

from __future__ import annotations

import dataclasses
from contextlib import ExitStack

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.tests.cascade.asking import asked, kvp
from wmts_bridge.tests.cascade.remote import LAYER, RemoteWmts
from wmts_bridge.tests.faults.remote import reply

PLACE = {"TILEMATRIXSET": "WebMercatorQuad", "TILEMATRIX": 3, "TILEROW": 2, "TILECOL": 1}
TILE = {"REQUEST": "GetTile", "STYLE": "", "FORMAT": "image/png", **PLACE}
NAMES = pytest.mark.parametrize("name", ["ws.roads", "ws:roads", "ws%3Aroads"])


@pytest.fixture
def remote(offering) -> RemoteWmts:
    return offering()


@pytest.fixture
def server(stack: ExitStack) -> Bridge:
    options = ServerOptions(port=0, cache_policy=CachePolicy(failure_seconds=0.0))
    return stack.enter_context(Bridge(options))


def store_of(remote: RemoteWmts, **fields) -> StoreSettings:
    return StoreSettings("maps", remote.address, workspace="ws", **fields)


def cascaded(cache: str = "memory") -> LayerSettings:
    remote = RemoteLayer(LAYER, "ws:maps")
    return LayerSettings("ws.roads", SourceSettings("wmts", "", remote=remote, cache=cache))


def _document(server: Bridge) -> bytes:
    return asked(f"{server.url}wmts/1.0.0/WMTSCapabilities.xml").body


def _tile(server: Bridge, name: str = "ws.roads", column: int = 1):
    return asked(f"{server.url}wmts/1.0.0/{name}/default/WebMercatorQuad/3/2/{column}.png")


@NAMES
def test_a_layer_answers_to_its_workspace_with_a_dot_and_with_a_colon(name, remote, server):
    server.put_store(store_of(remote))
    server.publish(cascaded())
    answers = [_tile(server, name), asked(kvp(server.url, LAYER=name.replace("%3A", ":"), **TILE))]
    right = remote.body(remote.tiles_asked[0])
    assert [(answer.status, answer.body) for answer in answers] == [(200, right)] * 2


@NAMES
def test_the_address_of_one_layer_takes_both_names(name, remote, server):
    server.put_store(store_of(remote))
    server.publish(cascaded())
    answer = asked(f"{server.url}layers/{name}/wmts/1.0.0/WMTSCapabilities.xml")
    assert answer.status == 200
    assert b"layers/ws.roads/wmts" in answer.body


def test_a_source_without_a_store_says_itself_which_statuses_mean_absent(remote, server):
    remote.tile = lambda *_: reply(403)
    source = SourceSettings("wmts", remote.address, remote=RemoteLayer(LAYER))
    for statuses, status in (((), 502), ((403,), 200)):
        changed = dataclasses.replace(source, absent_statuses=statuses)
        server.publish(LayerSettings("ws.roads", changed))
        assert _tile(server).status == status


def test_documents_name_it_with_the_dot(remote, server):
    server.put_store(store_of(remote))
    server.publish(cascaded())
    assert b">ws.roads<" in _document(server)
    assert b"ws:roads" not in _document(server)


@pytest.mark.parametrize("name", ["ws.roads", "ws:roads"])
def test_a_disabled_store_serves_nothing_of_what_it_has_cached(name, remote, server, tmp_path):
    server.put_store(store_of(remote))
    server.publish(cascaded(str(tmp_path)))
    assert _tile(server, name).status == 200
    server.put_store(store_of(remote, enabled=False))
    before = len(remote.received)
    assert _tile(server, name).status == 404
    assert asked(kvp(server.url, LAYER=name, **TILE)).status == 400
    assert asked(f"{server.url}layers/ws.roads/wmts/1.0.0/WMTSCapabilities.xml").status == 404
    assert b"ws.roads" not in _document(server)
    assert len(remote.received) == before


def test_it_serves_again_when_it_is_enabled(remote, server):
    server.put_store(store_of(remote, enabled=False))
    server.put_store(store_of(remote))
    server.publish(cascaded())
    assert _tile(server).status == 200


def test_it_comes_back_disabled_at_the_next_start(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        running.put_store(store_of(remote))
        running.publish(cascaded())
        running.put_store(store_of(remote, enabled=False))
    before = len(remote.received)
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        assert _tile(running).status == 404
        assert "disabled" in running.failures["ws.roads"]
    assert len(remote.received) == before


def test_statuses_that_the_store_lists_mean_absent(remote, server):
    store = store_of(remote)
    remote.tile = lambda *_: reply(403)
    server.put_store(store)
    server.publish(cascaded())
    assert _tile(server).status == 502
    server.put_store(dataclasses.replace(store, absent_statuses=(403,)))
    assert _tile(server).status == 200


def test_layers_of_a_remote_that_is_down_come_back_from_the_cache(remote, tmp_path):
    path, folder = tmp_path / "catalogue.json", str(tmp_path / "cache")
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        running.put_store(store_of(remote))
        running.publish(cascaded(folder))
        kept = _tile(running)
    remote.__exit__()
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        assert _tile(running).body == kept.body
        assert _tile(running, column=5).status == 502


def test_a_document_that_repeats_a_secret_is_not_kept(remote, server, tmp_path):
    server.put_store(store_of(remote, query={"authkey": "GoogleMaps"}))
    server.publish(cascaded(str(tmp_path)))
    assert list(tmp_path.glob("*.capabilities")) == []


def test_a_remote_that_refuses_is_not_taken_for_one_that_is_down(remote, tmp_path):
    path, folder = tmp_path / "catalogue.json", str(tmp_path / "cache")
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        running.put_store(store_of(remote))
        running.publish(cascaded(folder))
    remote.allows = lambda _: False
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        assert "401" in running.failures["ws.roads"]


def test_what_a_refresh_found_is_kept_as_well(remote, tmp_path):
    path, folder = tmp_path / "catalogue.json", str(tmp_path / "cache")
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        running.put_store(store_of(remote))
        running.publish(cascaded(folder))
        remote.offer = dataclasses.replace(remote.offer, styles=("default", "night"))
        assert running.refresh_store("ws:maps").changed == (LAYER,)
    remote.__exit__()
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        assert b">night<" in _document(running)


def test_a_remote_without_a_store_comes_back_from_the_cache_too(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    source = SourceSettings("wmts", remote.address, remote=RemoteLayer(LAYER), cache=str(tmp_path))
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        running.publish(LayerSettings("ws.roads", source))
        kept = _tile(running)
    remote.__exit__()
    with Bridge(ServerOptions(port=0), CatalogueFile(path)) as running:
        assert _tile(running).body == kept.body
