"""What errors say of a remote tile: the address that was asked."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import TileError
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.source.remote import RemoteTiles
from wmts_bridge.plugin.core.tile import TileRequest
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer
from wmts_bridge.plugin.core.transport.settings import TransportSettings

ASKED = "https://tile.example/0/0/0.png?key=hidden"
LOGIN = "https://login.example/?next=https%3A%2F%2Ftile.example%2F0%2F0%2F0.png%3Fkey%3Dhidden"


class Redirected:
    """A transport whose answers come from a login page."""

    settings = TransportSettings()

    def __init__(self, status: int) -> None:
        self._status = status

    def get(self, url, *, headers=None, deadline=None):
        return RemoteAnswer(self._status, {}, b"<html>Please log in</html>", LOGIN)


@pytest.mark.parametrize("status", [200, 403])
def test_a_login_page_after_a_redirect_does_not_bring_a_secret_into_the_error(status):
    matrix = well_known_set("WebMercatorQuad").matrices[0]
    tiles = RemoteTiles(Redirected(status), lambda request: (ASKED, matrix))
    with pytest.raises(TileError) as raised:
        tiles.tile(TileRequest("0", 0, 0))
    assert "hidden" not in str(raised.value)
    assert "https://tile.example/0/0/0.png?key=***" in str(raised.value)
