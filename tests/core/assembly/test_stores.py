"""Stores in a running bridge: added, disabled, refreshed and removed while it answers."""

from __future__ import annotations

import dataclasses

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder
from wmts_bridge.tests.core.assembly.test_running import FREE_PORT, status_of

TILE = "wmts/1.0.0/{}/default/WebMercatorQuad/5/11/17.png"


@pytest.fixture
def folder(tmp_path):
    return str(tile_folder(tmp_path / "Region", REGION))


@pytest.fixture
def remote(folder):
    """A WMTS to be cascaded, with two layers."""
    with Bridge(ServerOptions(port=0)) as bridge:
        for name in ("roads", "rivers"):
            bridge.publish(LayerSettings(name, located(folder)))
        yield bridge


@pytest.fixture
def running():
    with Bridge(FREE_PORT) as bridge:
        yield bridge


def store_of(remote, **changes):
    return StoreSettings("maps", f"{remote.url}wmts", workspace="ws", **changes)


def cascaded(name):
    return LayerSettings(
        f"ws.{name}", SourceSettings("wmts", "", remote=RemoteLayer(name, "ws:maps"))
    )


def test_a_layer_of_a_store_is_served(remote, running):
    running.put_store(store_of(remote))
    running.publish(cascaded("roads"))
    assert status_of(running.url + TILE.format("ws.roads")) == 200


STRANGE = {
    "no time": ({"connect_timeout": 0.0, "read_timeout": -1.0}, True),
    "time without end": ({"connect_timeout": 1e300, "read_timeout": 1e300}, True),
    "no connection": ({"max_connections": -5}, True),
    "connections without end": ({"max_connections": 10**17}, True),
    "half an address": ({"capabilities_url": "http://[::1"}, False),
    "certificates in no file": ({"ca_file": "\0"}, False),
    "a proxy that is none": ({"proxy": "file:///etc"}, False),
    "a header in a header": ({"headers": {"A": "b\r\nC: d"}}, False),
}


@pytest.mark.parametrize(("changes", "is_served"), STRANGE.values(), ids=STRANGE)
def test_a_store_that_a_stranger_described_harms_no_other(changes, is_served, remote, running):
    store = dataclasses.replace(store_of(remote), **changes)
    good = dataclasses.replace(store_of(remote), name="good")
    strange = cascaded("roads")
    other = LayerSettings(
        "other", SourceSettings("wmts", "", remote=RemoteLayer("roads", "ws:good"))
    )
    for each in (store, good):
        running.put_store(each)
    running.publish(other)
    if is_served:
        running.publish(strange)
        assert status_of(running.url + TILE.format("ws.roads")) == 200
    else:
        with pytest.raises(SetupError):
            running.publish(strange)
    assert status_of(running.url + TILE.format("other")) == 200


def _written(path, *layers, store):
    with CatalogueFile(path).locked():
        CatalogueFile(path).write(Catalogue(layers, stores=(store,)))
    return CatalogueFile(path)


@pytest.mark.parametrize("cache", ["\0", ""], ids=["no path", "nothing"])
def test_a_cache_in_no_folder_costs_the_cache_and_not_the_layers(
    cache, remote, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    strange = dataclasses.replace(cascaded("roads").source, cache=cache)
    layers = (cascaded("rivers"), LayerSettings("strange", strange))
    file = _written(tmp_path / "catalogue.json", *layers, store=store_of(remote))
    with Bridge(FREE_PORT, file) as running:
        for name in ("ws.rivers", "strange"):
            assert status_of(running.url + TILE.format(name)) == 200
    assert not list(tmp_path.glob("*.mbtiles"))


def test_what_nobody_foresaw_fails_for_its_layer_alone(remote, folder, tmp_path):
    def unforeseen(_):
        raise ZeroDivisionError

    layers = (cascaded("roads"), LayerSettings("other", located(folder)))
    file = _written(tmp_path / "catalogue.json", *layers, store=store_of(remote))
    with Bridge(FREE_PORT, file, transport_for=unforeseen) as running:
        assert list(running.publication.layers) == ["other"]
        assert running.failures == {"ws.roads": "its settings cannot be used (ZeroDivisionError)"}


def test_a_disabled_store_serves_nothing_until_it_is_enabled(remote, running):
    running.put_store(store_of(remote))
    running.publish(cascaded("roads"))
    running.put_store(store_of(remote, enabled=False))
    assert status_of(running.url + TILE.format("ws.roads")) == 404
    assert "disabled" in running.failures["ws.roads"]
    running.put_store(store_of(remote))
    assert status_of(running.url + TILE.format("ws.roads")) == 200
    assert not running.failures


def test_refreshing_tells_what_differs_and_takes_it_over(remote, running, folder):
    running.put_store(store_of(remote))
    running.publish(cascaded("roads"))
    running.publish(cascaded("rivers"))
    assert not running.refresh_store("ws:maps")
    remote.withdraw("roads")
    remote.publish(LayerSettings("lakes", located(folder)))
    remote.publish(LayerSettings("rivers", located(folder), title="All rivers"))
    changes = running.refresh_store("ws:maps")
    assert changes == (("lakes",), ("roads",), ("rivers",))
    assert list(running.publication.layers) == ["ws.rivers"]
    assert running.publication.layers["ws.rivers"].title == "All rivers"
    assert "'roads'" in running.failures["ws.roads"]


def test_what_a_store_offers_is_asked_once(remote, running):
    running.put_store(store_of(remote))
    read = running.offered("ws:maps")
    assert [layer.identifier for layer in read.document.layers] == ["roads", "rivers"]
    assert running.offered("ws:maps") is read


def test_a_layer_without_a_store_can_be_asked_for_what_its_remote_offers(remote, running):
    alone = SourceSettings("wmts", f"{remote.url}wmts", remote=RemoteLayer("roads"))
    read = running.offered_to(alone)
    assert [layer.identifier for layer in read.document.layers] == ["roads", "rivers"]


def test_a_layer_of_a_store_is_offered_what_its_store_is(remote, running):
    running.put_store(store_of(remote))
    assert running.offered_to(cascaded("roads").source) is running.offered("ws:maps")


def test_what_is_of_no_remote_wmts_has_nobody_to_ask(running, folder):
    with pytest.raises(SetupError, match="no remote"):
        running.offered_to(located(folder))


def test_a_refresh_that_fails_changes_nothing(remote, running):
    running.put_store(store_of(remote))
    running.publish(cascaded("roads"))
    remote.stop()
    with pytest.raises(SetupError):
        running.refresh_store("ws:maps")
    assert list(running.publication.layers) == ["ws.roads"]


def test_removing_a_store_removes_its_layers_alone(remote, running, folder):
    running.put_store(store_of(remote))
    running.publish(cascaded("roads"))
    running.publish(LayerSettings("own", located(folder)))
    running.remove_store("ws:maps")
    assert list(running.publication.layers) == ["own"]
    assert running.catalogue.stores == ()
    assert [layer.identifier for layer in running.catalogue.layers] == ["own"]


def test_stores_survive_a_restart(remote, tmp_path):
    path = tmp_path / "catalogue.json"
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.put_store(store_of(remote, description="Ours"))
        running.publish(cascaded("roads"))
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert running.catalogue.store("ws:maps").description == "Ours"
        assert status_of(running.url + TILE.format("ws.roads")) == 200


@pytest.mark.parametrize("changes", [{"name": "a b"}, {"workspace": "a:b"}, {"name": ""}])
def test_a_store_with_a_name_that_cannot_stand_in_addresses_is_refused(remote, running, changes):
    with pytest.raises(SetupError):
        running.put_store(dataclasses.replace(store_of(remote), **changes))


def test_an_unknown_store_cannot_be_refreshed(running):
    with pytest.raises(SetupError, match="nowhere"):
        running.refresh_store("nowhere")
