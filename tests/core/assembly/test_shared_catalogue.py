"""One catalogue, several processes: what one publishes, all that run come to serve."""

from __future__ import annotations

import dataclasses
import logging
import os
import threading
from contextlib import contextmanager

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions, catalogue_layers
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder
from wmts_bridge.tests.core.assembly.test_running import FREE_PORT, get, status_of

PATIENCE = 20
TILE = "wmts/1.0.0/{}/default/WebMercatorQuad/5/11/17.png"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.json"


@pytest.fixture
def region(tmp_path):
    return located(str(tile_folder(tmp_path / "Region", REGION)))


@pytest.fixture
def plain():
    """A source that is open at once: nothing about it is found out later."""
    return located("http://127.0.0.1:9/{z}/{x}/{y}.png")


@pytest.fixture
def running(path):
    with Bridge(FREE_PORT, CatalogueFile(path)) as bridge:
        yield bridge


def change(path, **changes):
    """Change the file as another process does."""
    file = CatalogueFile(path)
    with file.locked():
        file.write(dataclasses.replace(file.read().catalogue, **changes))


@contextmanager
def soon(bridge, is_so):
    """Wait at the end until something is so; the bridge says when anything changed."""
    changed = threading.Event()
    unsubscribe = bridge.subscribe(changed.set)
    yield
    while not is_so():
        assert changed.wait(PATIENCE)
        changed.clear()
    unsubscribe()


def names(bridge):
    return list(bridge.publication.layers)


def test_a_layer_that_another_process_publishes_is_served(running, path, region):
    before = running.publication.update_sequence
    with soon(running, lambda: names(running) == ["a"]):
        change(path, layers=(LayerSettings("a", region),))
    assert status_of(running.url + TILE.format("a")) == 200
    assert running.publication.update_sequence > before


def test_layers_that_are_as_they_were_keep_their_sources(running, path, region):
    running.publish(LayerSettings("kept", region))
    running.publish(LayerSettings("changed", region))
    running.publish(LayerSettings("gone", region))
    kept, changed = (running.publication.layers[name].links[0] for name in ("kept", "changed"))
    layers = (LayerSettings("kept", region), LayerSettings("changed", region, title="T"))
    with soon(running, lambda: running.publication.layers["changed"].title == "T"):
        change(path, layers=layers)
    assert names(running) == ["kept", "changed"]
    assert running.publication.layers["kept"].links[0].sources is kept.sources
    assert running.publication.layers["changed"].links[0].sources is not changed.sources


def test_what_is_broken_is_told_and_ignored(running, path, plain):
    running.publish(LayerSettings("a", plain))
    whole = path.read_bytes()
    told = threading.Event()
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: told.set() if "not taken over" in record.msg else None
    logging.getLogger().addHandler(handler)
    try:
        path.write_bytes(b"half of it")
        assert told.wait(PATIENCE)
    finally:
        logging.getLogger().removeHandler(handler)
    assert names(running) == ["a"]
    assert path.read_bytes() == b"half of it"
    with soon(running, lambda: running.publication.layers["a"].title == "Whole"):
        path.write_bytes(whole.replace(b'"identifier"', b'"title": "Whole", "identifier"'))


def test_what_is_broken_is_kept_and_not_followed_by_the_next_change(running, path, plain):
    running.publish(LayerSettings("a", plain))
    path.write_bytes(b"half of it")
    running.publish(LayerSettings("b", plain))
    assert names(running) == ["a", "b"]
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == b"half of it"
    assert [x.identifier for x in CatalogueFile(path).read().catalogue.layers] == ["a", "b"]


def test_a_catalogue_that_was_deleted_is_written_again_by_the_next_change(running, path, plain):
    running.publish(LayerSettings("a", plain))
    path.unlink()
    running.publish(LayerSettings("b", plain))
    assert [x.identifier for x in CatalogueFile(path).read().catalogue.layers] == ["a", "b"]


def test_two_servers_of_one_catalogue_serve_the_same(running, path, region):
    with Bridge(FREE_PORT, CatalogueFile(path)) as other:
        with soon(other, lambda: names(other) == ["a"]):
            running.publish(LayerSettings("a", region))
        with soon(running, lambda: names(running) == ["a", "b"]):
            other.publish(LayerSettings("b", region))
        with soon(other, lambda: names(other) == ["b"]):
            running.withdraw("a")
        assert get(running.url + TILE.format("b")) == get(other.url + TILE.format("b"))


def test_a_change_of_ours_keeps_what_was_not_seen_yet(running, path, region):
    with soon(running, lambda: names(running) == ["theirs", "ours"]):
        change(path, layers=(LayerSettings("theirs", region),))
        running.publish(LayerSettings("ours", region))
    layers = CatalogueFile(path).read().catalogue.layers
    assert [layer.identifier for layer in layers] == ["theirs", "ours"]


def test_a_name_that_another_process_just_took_is_not_taken_from_it(path, region, tmp_path):
    other = located(str(tile_folder(tmp_path / "other", REGION)))

    class Slow(Bridge):
        def _change(self, change_it):
            change(path, layers=(LayerSettings("a", other),))
            super()._change(change_it)

    running = Slow(FREE_PORT, CatalogueFile(path))
    running.load()
    with pytest.raises(SetupError, match="use another name"):
        running.publish(LayerSettings("a", region))
    assert running.catalogue.layer("a").source == other
    running.close()


def test_a_source_gets_the_identifier_that_another_process_gave_it(running, path, region):
    change(path, layers=(LayerSettings("theirs", region),))
    assert running.with_identifier(LayerSettings("", region)).identifier == "theirs"


def cascaded(name, store):
    return LayerSettings(name, SourceSettings("wmts", "", remote=RemoteLayer("roads", store)))


@pytest.fixture
def remote(region):
    with Bridge(ServerOptions(port=0)) as bridge:
        bridge.publish(LayerSettings("roads", region))
        yield bridge


def test_a_remote_that_is_down_takes_no_other_layer_with_it(running, path, region, remote):
    up = StoreSettings("up", f"{remote.url}wmts")
    down = StoreSettings("down", "http://127.0.0.1:9/wmts", connect_timeout=1.0)
    layers = (cascaded("lost", "down"), LayerSettings("a", region), cascaded("b", "up"))
    with soon(running, lambda: names(running) == ["a", "b"] and "lost" in running.failures):
        change(path, layers=layers, stores=(up, down))


def test_a_store_that_another_process_disables_serves_nothing(running, path, remote):
    store = StoreSettings("maps", f"{remote.url}wmts")
    running.put_store(store)
    running.publish(cascaded("a", "maps"))
    with soon(running, lambda: names(running) == []):
        change(path, stores=(dataclasses.replace(store, enabled=False),))
    with soon(running, lambda: names(running) == ["a"]):
        change(path, stores=(store,))


def test_a_remote_that_comes_back_is_served_then(running, region, monkeypatch):
    monkeypatch.setattr(catalogue_layers, "_RETRY_SECONDS", 0.0)
    with Bridge(FREE_PORT) as remote:
        remote.publish(LayerSettings("roads", region))
        running.put_store(StoreSettings("maps", f"{remote.url}wmts"))
        running.publish(cascaded("a", "maps"))
        remote.stop()
        port = int(remote.url.rsplit(":", 1)[1].strip("/"))
        running.put_store(StoreSettings("maps", f"http://127.0.0.1:{port}/wmts"))
        assert list(running.failures) == ["a"]
        again = Bridge(ServerOptions(port=port))
        with again, soon(running, lambda: names(running) == ["a"]):
            again.publish(LayerSettings("roads", region))


def test_nothing_looks_for_changes_once_it_has_stopped(path):
    with Bridge(FREE_PORT, CatalogueFile(path)) as bridge:
        assert any(thread.name == "wmts-bridge watch" for thread in threading.enumerate())
        bridge.stop()
        assert all(thread.name != "wmts-bridge watch" for thread in threading.enumerate())


def test_what_happened_while_it_rested_is_served_at_the_next_start(running, path, region):
    running.publish(LayerSettings("a", region))
    running.stop()
    change(path, layers=(LayerSettings("b", region),))
    running.start()
    assert names(running) == ["b"]


def test_a_full_disk_costs_the_memory_of_a_layer_only_until_the_next_change(
    running, path, plain, monkeypatch
):
    def refuse(*_):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuse)
        running.publish(LayerSettings("a", plain))
        assert CatalogueFile(path).read().catalogue.layers == ()
    with soon(running, lambda: names(running) == ["b", "a"]):
        change(path, layers=(LayerSettings("b", plain),))
    running.publish(LayerSettings("c", plain))
    layers = CatalogueFile(path).read().catalogue.layers
    assert [layer.identifier for layer in layers] == ["b", "a", "c"]
