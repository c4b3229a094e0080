"""Remembering what addresses mean: those asked for again, for as long as their layer is there."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.layer.published import Publication, PublishedLayer
from wmts_bridge.plugin.core.service import known_tiles
from wmts_bridge.plugin.core.service.known_tiles import KnownTile, KnownTiles
from wmts_bridge.plugin.core.service.wmts_wanted import lasting_request, wanted_level

from .published import layer

PARAMETERS = {
    "style": "default",
    "format": "image/png",
    "tilematrixset": "WebMercatorQuad",
    "tilematrix": "2",
}


def address(number: int) -> tuple[str, str]:
    return (f"/wmts/{number}", "")


def tile_of(found: PublishedLayer) -> KnownTile:
    level = wanted_level(found, PARAMETERS)
    return KnownTile(level, lasting_request(level, "1", "3"))


@pytest.fixture
def found() -> PublishedLayer:
    return layer()


@pytest.fixture
def publication(found: PublishedLayer) -> Publication:
    return Publication({"map": found}, 1)


def test_an_address_is_known_from_the_second_time_on(
    found: PublishedLayer, publication: Publication
) -> None:
    tiles, tile = KnownTiles(), tile_of(found)
    tiles.remember(address(1), tile)
    assert tiles.find(address(1), publication) is None

    tiles.remember(address(1), tile)

    assert tiles.find(address(1), publication) is tile
    assert tiles.find(address(2), publication) is None


def test_a_layer_that_is_gone_or_replaced_is_not_known(
    found: PublishedLayer, publication: Publication
) -> None:
    tiles = KnownTiles()
    for _ in range(2):
        tiles.remember(address(1), tile_of(found))

    assert tiles.find(address(1), Publication({}, 2)) is None
    assert tiles.find(address(1), Publication({"map": layer()}, 3)) is None
    assert tiles.find(address(1), publication) is not None


def test_the_number_of_addresses_is_bounded_and_those_in_use_stay(
    found: PublishedLayer, publication: Publication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_tiles, "_MOST", 10)
    monkeypatch.setattr(known_tiles, "_MOST_SEEN", 10)
    tiles, tile = KnownTiles(), tile_of(found)
    for number in range(100):
        for _ in range(2):
            tiles.remember(address(number), tile)
        assert tiles.find(address(0), publication) is tile

    known = sum(tiles.find(address(number), publication) is not None for number in range(100))
    assert 10 <= known <= 20


def test_a_request_that_is_kept_has_no_deadline(found: PublishedLayer) -> None:
    assert tile_of(found).request.deadline is None
