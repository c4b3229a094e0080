"""Rows from the bottom and rows from the top: the same tiles at the same addresses."""

from __future__ import annotations

from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from wmts_bridge.tests.clients.served import FROM_BOTTOM, FROM_TOP, PACKED

PAIRS = list(zip(FROM_TOP, FROM_BOTTOM))


@pytest.fixture
def get(served):
    """Return a function that gets one tile over a connection that stays open."""
    connection = HTTPConnection(urlsplit(served.url).netloc, timeout=10)

    def get(tiles, place):
        level, column, row = place
        grid = tiles.grid.name or tiles.grid.json()["id"]
        connection.request(
            "GET", f"/wmts/1.0.0/{tiles.name}/default/{grid}/{level}/{row}/{column}.png"
        )
        answer = connection.getresponse()
        body = answer.read()
        assert answer.status == 200, body
        return body

    yield get
    connection.close()


@pytest.mark.parametrize(("top", "bottom"), PAIRS, ids=lambda tiles: tiles.name)
def test_every_tile_is_the_same_from_either_folder(get, top, bottom):
    for place in top.places():
        assert get(top, place) == get(bottom, place) == top.png(place), place


def test_every_tile_of_an_mbtiles_file_lies_where_it_was_drawn(get):
    for place in PACKED.places():
        assert get(PACKED, place) == PACKED.png(place), place
