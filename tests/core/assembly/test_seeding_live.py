"""A running bridge seeds its own layers, into the caches that it serves from."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.assembly.seeding import SeedArea
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.layer.seeding import SeedOptions
from wmts_bridge.tests.core.assembly.test_running import FREE_PORT, get
from wmts_bridge.tests.faults.remote import Remote, reply

TILE = blank_tile("image/png", 256, 256)
QUICK = SeedOptions(backoff_seconds=0.0)


@pytest.fixture
def remote():
    with Remote(lambda request: reply(body=TILE, headers={"Content-Type": "image/png"})) as remote:
        yield remote


def layer(remote, cache):
    template = f"{remote.url}/{{z}}/{{x}}/{{y}}.png"
    return LayerSettings("a", SourceSettings("xyz", template, levels=Levels(0, 2), cache=cache))


def seeded(running):
    return running.prepare_seeding("a", SeedArea(levels=(0, 1)), QUICK).job().run()


@pytest.mark.parametrize("is_running", [True, False], ids=["serving", "stopped"])
def test_what_was_seeded_is_served_without_asking_again(remote, tmp_path, is_running):
    running = Bridge(FREE_PORT)
    running.publish(layer(remote, str(tmp_path / "tiles")))
    if is_running:
        running.start()
    report = seeded(running)
    running.start()
    before = len(remote.received)

    get(running.url + "wmts/1.0.0/a/default/WebMercatorQuad_0-2/1/0/0.png")

    running.close()
    assert report.complete
    assert report.counts.fetched == 5
    assert len(remote.received) == before


REFUSALS = {
    "no such layer": ("b", ServerOptions(port=0), "tiles", "there is no layer b"),
    "no folder": ("a", ServerOptions(port=0), "", "not kept in a folder"),
    "offline": ("a", ServerOptions(port=0, offline=True), "tiles", "offline: no tiles of a"),
}


@pytest.mark.parametrize(
    ("name", "options", "folder", "reason"), REFUSALS.values(), ids=REFUSALS.keys()
)
def test_what_cannot_be_seeded_is_told(remote, tmp_path, name, options, folder, reason):
    running = Bridge(options)
    running.publish(layer(remote, str(tmp_path / folder) if folder else "memory"))

    with pytest.raises(SetupError, match=reason):
        running.prepare_seeding(name, SeedArea(), QUICK)
    running.close()
