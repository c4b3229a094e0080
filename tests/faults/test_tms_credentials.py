"""A TMS whose address has a user name, over the wire: the tiles need it as the document does."""

from __future__ import annotations

import base64

import pytest
from wmts_bridge.plugin.core.source.tms import open_tms
from wmts_bridge.plugin.core.tile import Tile, TileRequest
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.tests.core.source.tile_maps import tile_map, tile_set
from wmts_bridge.tests.core.source.tile_sets import picture
from wmts_bridge.tests.faults.remote import Remote, reply

BASIC = "Basic " + base64.b64encode(b"user:word").decode()
LIST = (
    '<TileMapService version="1.0.0"><TileMaps><TileMap href="{}/map"/></TileMaps></TileMapService>'
)


@pytest.fixture
def transport():
    opened = open_transport(TransportSettings())
    yield opened
    opened.close()


def served(remote_url, sets):
    """Documents and tiles for the user only."""

    def react(request):
        if request.headers.get("authorization") != BASIC:
            return reply(401, b"who are you?")
        if request.path.endswith(".png"):
            return reply(200, picture(0, 0, 0))
        if request.path == "/list":
            return reply(200, LIST.format(remote_url()).encode())
        return reply(200, tile_map(sets=sets(remote_url())).encode())

    return react


@pytest.mark.parametrize(
    "sets",
    [
        lambda url: [tile_set(0, 156543.03392804097)],
        lambda url: [tile_set(0, 156543.03392804097, href=f"{url}/map/0")],
    ],
    ids=["hrefs that are relative", "hrefs that are whole"],
)
@pytest.mark.parametrize("path", ["map", "list"])
def test_tiles_are_asked_for_by_the_user_of_the_address(transport, path, sets):
    remotes = []
    with Remote(served(lambda: remotes[0].url, sets)) as remote:
        remotes.append(remote)
        address = remote.url.replace("://", "://user:word@") + f"/{path}"
        opened = open_tms(address, transport=transport)
        assert isinstance(opened.source.tile(TileRequest("0", 0, 0)), Tile)
        assert opened.protected


def test_the_user_does_not_go_to_another_host(transport):
    with Remote(lambda request: reply(200, picture(0, 0, 0))) as stranger:
        sets = [tile_set(0, 156543.03392804097, href=f"{stranger.url}/map/0")]
        with Remote(served(lambda: "", lambda url: sets)) as remote:
            address = remote.url.replace("://", "://user:word@") + "/map"
            source = open_tms(address, transport=transport).source
            assert isinstance(source.tile(TileRequest("0", 0, 0)), Tile)
        assert stranger.received
        assert all("authorization" not in request.headers for request in stranger.received)
