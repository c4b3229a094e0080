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
from wmts_bridge.tests.clients.grids import GEODETIC, MERCATOR, SWISS
from wmts_bridge.tests.clients.tile_sets import Place, TileSet

WORLD = TileSet("world", MERCATOR._replace(levels=MERCATOR.levels[:4]), 0, 3)
TWO_BY_ONE = TileSet("two_by_one", GEODETIC._replace(levels=GEODETIC.levels[:3]), 0, 2)
NATIONAL = TileSet("national", SWISS, 0, 2, {"2": (3, 9, 2, 8)})
EVERY = (WORLD, TWO_BY_ONE, NATIONAL)

_COLUMNS, _ROWS = (40, 42), (12, 13)
PART = TileSet(
    "part", MERCATOR._replace(levels=MERCATOR.levels[:7]), 6, 6, {"6": (*_COLUMNS, *_ROWS)}
)
"""Far north of the equator: rows counted from the wrong side lie elsewhere."""


@pytest.fixture(scope="module")
def layers(tmp_path_factory) -> dict[str, list[Published]]:
    """The tile sets on disk, each in a folder named as it is; `all` shows them as one layer."""
    root = tmp_path_factory.mktemp("tiles")
    for folder in (root, *root.parents[:2]):
        folder.chmod(0o755)  # Apache's children are somebody else
    published = [Published(one.name, one.grid, one.write_folder(root)) for one in EVERY]
    left, _, _, top = PART.grid.box("6", _COLUMNS[0], _ROWS[0])
    _, bottom, right, _ = PART.grid.box("6", _COLUMNS[1], _ROWS[1])
    inside = (left + 1, bottom + 1, right - 1, top - 1)
    part = Published("part", PART.grid, PART.write_folder(root), inside, "bottom-left")
    return {"all": published, "some": [part]}


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
        assert not first_row <= _ROWS[0] <= last_row
        server.publish(_cascaded(address, "some"))
        assert _wrong(server, "some", PART) == []
