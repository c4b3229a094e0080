"""Layers of a remote WMTS put into the file of a catalogue."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, EnvironmentSecrets, ServerOptions
from wmts_bridge.plugin.core.assembly.cascading import cascaded_into, known_store, usable_layers
from wmts_bridge.plugin.core.assembly.opening import located, transport_settings
from wmts_bridge.plugin.core.assembly.remote_stores import RemoteStores
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, StoreSettings
from wmts_bridge.plugin.core.errors import CatalogueError, SetupError
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder


@pytest.fixture(scope="module")
def remote(tmp_path_factory):
    """A WMTS to be cascaded, with two layers."""
    folder = str(tile_folder(tmp_path_factory.mktemp("remote") / "Region", REGION))
    with Bridge(ServerOptions(port=0)) as bridge:
        for name in ("roads", "rivers"):
            bridge.publish(LayerSettings(name, located(folder)))
        yield bridge


@pytest.fixture
def stores():
    stores = RemoteStores(EnvironmentSecrets(), transport_settings(ServerOptions()))
    yield stores
    stores.close()


@pytest.fixture
def file(tmp_path):
    return CatalogueFile(tmp_path / "catalogue.json")


def store_at(remote, **changes):
    return StoreSettings("maps", f"{remote.url}wmts", **changes)


def names_of(usable):
    return [layer.source.remote.layer for layer in usable.layers]


def test_all_layers_are_meant_if_none_is_named(remote, stores):
    assert names_of(usable_layers(stores, store_at(remote), [])) == ["roads", "rivers"]


def test_what_is_named_is_had_in_that_order_with_its_cache(remote, stores):
    usable = usable_layers(stores, store_at(remote), ["rivers", "roads"], "/tiles")
    assert names_of(usable) == ["rivers", "roads"]
    assert {layer.source.cache for layer in usable.layers} == {"/tiles"}


def test_a_layer_that_is_not_there_is_told_with_those_that_are(remote, stores):
    with pytest.raises(SetupError, match="no layer 'lakes'; there are: roads, rivers"):
        usable_layers(stores, store_at(remote), ["lakes"])


def test_it_ends_when_nobody_wants_more(remote, stores):
    told = []

    def tried(done, total):
        told.append((done, total))
        return False

    usable = usable_layers(stores, store_at(remote), [], tried=tried)
    assert names_of(usable) == ["roads"]
    assert told == [(1, 2)]


def test_a_catalogue_keeps_what_it_has(remote, stores, file):
    store = store_at(remote, workspace="ws")
    first = usable_layers(stores, store, ["roads"])
    assert cascaded_into(file, store, first.layers).identifiers == ("ws.roads",)
    every = usable_layers(stores, store, [])
    assert cascaded_into(file, store, every.layers).identifiers == ("ws.roads", "ws.rivers")
    assert len(file.read().catalogue.layers) == 2


def test_a_known_store_keeps_what_was_not_said_anew(remote, file):
    cascaded_into(file, store_at(remote, description="theirs", enabled=False), ())
    known = known_store(file, store_at(remote, authcfg="abc1234"))
    assert (known.description, known.authcfg, known.enabled) == ("theirs", "abc1234", True)


@pytest.mark.parametrize(
    ("store", "words"),
    [
        (StoreSettings("maps", "http://maps.example/other"), "has another store maps"),
        (StoreSettings("a/b", "http://maps.example/"), "cannot name"),
    ],
    ids=["elsewhere", "name"],
)
def test_a_name_that_cannot_be_had_is_refused(remote, file, store, words):
    cascaded_into(file, store_at(remote), ())
    with pytest.raises(SetupError, match=words):
        known_store(file, store)


def test_a_damaged_catalogue_is_told_before_anything_is_asked(remote, file):
    file.path.write_text("{", "utf-8")
    with pytest.raises(CatalogueError, match="is damaged"):
        known_store(file, store_at(remote))
