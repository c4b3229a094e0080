"""MapProxy and mod_mapcache, cascaded and compared with the tiles that they serve."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PIL import ImageChops
from wmts_bridge.plugin.core.assembly import Bridge, ServerOptions
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings
from wmts_bridge.tests.cascade.asking import asked
from wmts_bridge.tests.cascade.peers import Published, mapproxy, mod_mapcache
from wmts_bridge.tests.cascade.tile_layers import EVERY, PART, PART_ROWS, written_layers
from wmts_bridge.tests.clients.tile_sets import Place, TileSet


@pytest.fixture(scope="module")
def layers(tmp_path_factory) -> Mapping[str, list[Published]]:
    return written_layers(tmp_path_factory.mktemp("tiles"))


def _mapproxy(layers, folder: Path, **how: bool):
    return mapproxy({"all": layers["all"]}, folder, **how)


PEERS = {
    "MapProxy by KVP": lambda layers, folder: _mapproxy(layers, folder, kvp=True, restful=False),
    "MapProxy by REST": lambda layers, folder: _mapproxy(layers, folder, kvp=False, restful=True),
    "mod_mapcache": mod_mapcache,
}


@pytest.fixture(scope="module", params=PEERS.values(), ids=PEERS)
def peer(request, layers, tmp_path_factory) -> Iterator[str]:
    with request.param(layers, tmp_path_factory.mktemp("peer")) as address:
        yield address


def _cascaded(address: str, layer: str) -> LayerSettings:
    return LayerSettings(layer, SourceSettings("wmts", address, remote=RemoteLayer(layer)))


def _addresses(server: Bridge, layer: str, tiles: TileSet) -> Mapping[str, str]:
    """Where the tiles of each level are; a peer may call its levels otherwise (MapProxy: `00`)."""
    links = server.publication.layers[layer].links
    ours = next(x.tile_matrix_set for x in links if x.tile_matrix_set.crs.name == tiles.grid.crs)
    start = f"{server.url}wmts/1.0.0/{layer}/default/{ours.identifier}"
    named = {level.cell: level.name for level in tiles.grid.levels}
    levels = {
        matrix.identifier: min(named, key=lambda cell: abs(cell - matrix.cell_size))
        for matrix in ours.matrices
    }
    return {named[cell]: f"{start}/{identifier}" for identifier, cell in levels.items()}


def _wrong(server: Bridge, layer: str, tiles: TileSet) -> list[Place]:
    """The places whose tiles are not, pixel by pixel, those on disk."""
    addresses = _addresses(server, layer, tiles)
    wrong = []
    for z, column, row in tiles.places():
        answer = asked(f"{addresses[z]}/{row}/{column}.png")
        original = tiles.picture((z, column, row)).convert("RGBA")
        if answer.status != 200 or ImageChops.difference(answer.picture, original).getbbox():
            wrong.append((z, column, row))
    return wrong


def test_every_tile_of_every_set_is_the_one_that_the_peer_serves(peer):
    with Bridge(ServerOptions(port=0)) as server:
        server.publish(_cascaded(peer, "all"))
        for tiles in EVERY:
            assert _wrong(server, "all", tiles) == [], tiles.name


def _limits_of(matrix: str, document: bytes) -> tuple[int, int]:
    """First and last row that a document says for a matrix."""
    found = re.search(
        f"<TileMatrix>{matrix}</TileMatrix><MinTileRow>([0-9]+)</MinTileRow>"
        "<MaxTileRow>([0-9]+)</MaxTileRow>",
        document.decode(),
    )
    return int(found[1]), int(found[2])


def test_wrong_limits_of_mod_mapcache_are_survived(layers, tmp_path):
    """It names matrices that do not exist, and counts the rows of limits from the bottom."""
    some = {"some": layers["some"]}
    with mod_mapcache(some, tmp_path) as address, Bridge(ServerOptions(port=0)) as server:
        document = asked(f"{address}?SERVICE=WMTS&REQUEST=GetCapabilities").body
        first_row, last_row = _limits_of("part:6", document)
        assert not first_row <= PART_ROWS[0] <= last_row
        server.publish(_cascaded(address, "some"))
        assert _wrong(server, "some", PART) == []
