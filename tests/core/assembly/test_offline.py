"""Offline no remote is asked for anything; what was kept of it is served, from the start on."""

from __future__ import annotations

import dataclasses
import logging

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.opening import located
from wmts_bridge.plugin.core.assembly.seeding import LayersToSeed
from wmts_bridge.plugin.core.catalogue.file import CatalogueFile
from wmts_bridge.plugin.core.catalogue.values import (
    Catalogue,
    LayerSettings,
    RemoteLayer,
    SourceSettings,
    StoreSettings,
)
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.tests.cascade.remote import LAYER, RemoteWmts
from wmts_bridge.tests.core.assembly.test_running import FREE_PORT, get, status_of
from wmts_bridge.tests.core.assembly.test_shared_catalogue import change, names, soon
from wmts_bridge.tests.faults.remote import Remote, reply

OFFLINE = ServerOptions(port=0, offline=True)
TILE = "wmts/1.0.0/{}/default/WebMercatorQuad/3/2/{}.png"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.json"


@pytest.fixture
def remote():
    with RemoteWmts() as remote:
        yield remote


def cascaded(name, cache):
    remote = RemoteLayer(LAYER, "maps")
    return LayerSettings(name, SourceSettings("wmts", "", remote=remote, cache=str(cache)))


def publish(path, remote, *layers, **store):
    """Publish layers of a store, and return a tile of each."""
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        running.put_store(StoreSettings("maps", remote.address, **store))
        for layer in layers:
            running.publish(layer)
        return [get(running.url + TILE.format(layer.identifier, 1)) for layer in layers]


def test_what_was_kept_is_served_and_the_remote_is_not_asked(remote, path, tmp_path):
    (tile,) = publish(path, remote, cascaded("a", tmp_path / "tiles"))
    before = len(remote.received)
    with Bridge(OFFLINE, CatalogueFile(path)) as running:
        assert get(running.url + TILE.format("a", 1)) == tile
        assert status_of(running.url + TILE.format("a", 2)) == 502
        with pytest.raises(SetupError, match="offline"):
            running.refresh_store("maps")
    assert len(remote.received) == before


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["memory first", "folder first"])
def test_the_document_is_kept_whichever_layer_was_opened_first(order, remote, path, tmp_path):
    layers = (cascaded("memory", "memory"), cascaded("folder", tmp_path / "tiles"))
    publish(path, remote, *(layers[place] for place in order))
    with Bridge(OFFLINE, CatalogueFile(path)) as running:
        assert set(names(running)) == {"memory", "folder"}


def test_the_document_is_kept_in_every_folder_of_the_store(remote, path, tmp_path):
    publish(path, remote, *(cascaded(name, tmp_path / name) for name in "ab"))
    for name in "ab":
        assert len(list((tmp_path / name).glob("*.capabilities"))) == 1


def test_what_was_never_kept_is_said_in_one_sentence(remote, path):
    publish(path, remote, cascaded("a", "memory"))
    before = len(remote.received)
    with Bridge(OFFLINE, CatalogueFile(path)) as running:
        assert running.failures["a"] == (
            f"offline: what {remote.address} offers was never kept; open a layer of it once while"
            " it can be reached, with a cache folder (--cache DIR)"
        )
    assert len(remote.received) == before


def test_the_catalogue_may_say_that_it_is_offline(remote, path, tmp_path):
    (tile,) = publish(path, remote, cascaded("a", tmp_path / "tiles"))
    change(path, offline=True)
    before = len(remote.received)
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert get(running.url + TILE.format("a", 1)) == tile
        assert status_of(running.url + TILE.format("a", 2)) == 502
        assert len(remote.received) == before
        first = running.publication.layers["a"]
        with soon(running, lambda: running.publication.layers["a"] is not first):
            change(path, offline=False)
        assert status_of(running.url + TILE.format("a", 2)) == 200


TILE_MAP = """<TileMap version="1.0.0" tilemapservice="http://127.0.0.1/"><Title>Town</Title>
<SRS>EPSG:3857</SRS><BoundingBox minx="-20037508.34" miny="-20037508.34" maxx="20037508.34"
 maxy="20037508.34"/><Origin x="-20037508.34" y="-20037508.34"/>
<TileFormat width="256" height="256" mime-type="image/png" extension="png"/>
<TileSets profile="global-mercator">
<TileSet href="0" units-per-pixel="156543.03392804097" order="0"/></TileSets></TileMap>"""


@pytest.mark.parametrize("kind", ["xyz", "tms"])
def test_what_opening_a_source_found_out_is_known_offline(kind, path, tmp_path):
    def answer(request):
        if request.path.endswith("/0/0/0") or request.path.endswith("/0/0/0.png"):
            return reply(200, blank_tile("image/jpeg", 256, 256), {"Content-Type": "image/jpeg"})
        return reply(200, TILE_MAP.encode(), {"Content-Type": "text/xml"})

    with Remote(answer) as remote:
        location = f"{remote.url}/{{z}}/{{x}}/{{y}}" if kind == "xyz" else f"{remote.url}/tms/"
        source = dataclasses.replace(located(location), cache=str(tmp_path / "tiles"))
        with Bridge(FREE_PORT, CatalogueFile(path)) as running:
            layer = running.publish(LayerSettings("a", source))
            address = f"wmts/1.0.0/a/default/WebMercatorQuad/0/0/0?format={layer.formats[0]}"
            tile = get(running.url + address)
        before = len(remote.received)
        with Bridge(OFFLINE, CatalogueFile(path)) as running:
            assert running.publication.layers["a"].formats == layer.formats
            assert running.publication.layers["a"].title == layer.title
            assert get(running.url + address) == tile
        assert len(remote.received) == before


def test_no_key_is_kept_with_what_opening_found_out(tmp_path):
    def repeat(request):
        return reply(200, request.target.encode(), {"Content-Type": "image/png"})

    with Remote(repeat) as remote, Bridge(FREE_PORT) as running:
        source = located(f"{remote.url}/{{z}}/{{x}}/{{y}}")
        source = dataclasses.replace(source, query={"key": "s3cret"}, cache=str(tmp_path))
        running.publish(LayerSettings("a", source))
    assert all(b"s3cret" not in file.read_bytes() for file in tmp_path.iterdir())


def test_what_lies_on_this_computer_is_served_as_ever(tmp_path, path):
    from wmts_bridge.tests.core.assembly.folders import REGION, tile_folder

    with Bridge(OFFLINE, CatalogueFile(path)) as running:
        folder = tile_folder(tmp_path / "Region", REGION)
        running.publish(LayerSettings("a", located(str(folder))))
        assert status_of(f"{running.url}wmts/1.0.0/a/default/WebMercatorQuad/5/11/17.png") == 200


def test_nothing_can_be_seeded_offline(tmp_path):
    source = dataclasses.replace(located("http://127.0.0.1:9/{z}/{x}/{y}.png"), cache=str(tmp_path))
    layers = LayersToSeed(ServerOptions(), Catalogue(offline=True))
    with pytest.raises(SetupError, match="offline"):
        layers.open(LayerSettings("a", source))
    layers.close()


def bytes_of_caches(bridge):
    return bridge._caches.policy.max_bytes


def test_the_size_of_the_caches_is_remembered_in_the_catalogue(path, caplog):
    given = ServerOptions(port=0, disk_bytes=5 << 20)
    with caplog.at_level(logging.WARNING), Bridge(given, CatalogueFile(path)) as running:
        assert bytes_of_caches(running) == 5 << 20
    assert CatalogueFile(path).read().catalogue.cache_bytes == 5 << 20
    with Bridge(FREE_PORT, CatalogueFile(path)) as running:
        assert bytes_of_caches(running) == 5 << 20
    assert LayersToSeed(
        FREE_PORT, CatalogueFile(path).read().catalogue
    ).caches.policy.max_bytes == (5 << 20)
    assert not caplog.records


def test_a_cache_may_take_one_gigabyte_if_nothing_is_said():
    with Bridge(FREE_PORT) as running:
        assert bytes_of_caches(running) == 1 << 30
