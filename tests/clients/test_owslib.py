"""OWSLib reads the live documents and gets tiles, by parameters and by path."""

from __future__ import annotations

import io

import pytest
import requests
from owslib.wmts import WebMapTileService
from PIL import Image, ImageChops
from wmts_bridge.tests.clients.served import EVERY_SET, HOLED, NATIONAL, REGION, TWO_BY_ONE, WORLD

SOME = [WORLD, REGION, TWO_BY_ONE, NATIONAL]


@pytest.fixture(params=["kvp", "restful"])
def service(request, served):
    """Return the service as OWSLib reads it from either address."""
    return WebMapTileService(getattr(served, request.param))


@pytest.fixture
def restful_service(served):
    """Return the service as OWSLib sees one that knows no parameters, only paths."""
    document = requests.get(served.restful, timeout=10).text
    first, _, rest = document.partition("<ows:OperationsMetadata")
    return WebMapTileService(
        served.restful, xml=(first + rest.partition("</ows:OperationsMetadata>")[2]).encode()
    )


def test_every_layer_is_there(service):
    assert set(service.contents) == {tiles.name for tiles in (*EVERY_SET, HOLED)} | {"sample"}


@pytest.mark.parametrize("tiles", SOME, ids=lambda tiles: tiles.name)
def test_levels_are_those_of_the_tiles(service, tiles):
    (name,) = service[tiles.name].tilematrixsetlinks
    assert tuple(service.tilematrixsets[name].tilematrix) == tiles.levels


@pytest.mark.parametrize("tiles", [REGION, NATIONAL], ids=lambda tiles: tiles.name)
def test_limits_are_those_of_the_tiles(service, tiles):
    (link,) = service[tiles.name].tilematrixsetlinks.values()
    found = {
        level: (one.mintilecol, one.maxtilecol, one.mintilerow, one.maxtilerow)
        for level, one in link.tilematrixlimits.items()
    }
    assert found == {level: tiles.limits_at(level) for level in tiles.levels}


@pytest.mark.parametrize("tiles", SOME, ids=lambda tiles: tiles.name)
def test_a_tile_by_parameters_is_the_one_that_was_put_in(service, tiles):
    assert not service.restonly
    assert_last_tile(service, tiles)


@pytest.mark.parametrize("tiles", SOME, ids=lambda tiles: tiles.name)
def test_a_tile_by_path_is_the_one_that_was_put_in(restful_service, tiles):
    assert restful_service.restonly
    assert_last_tile(restful_service, tiles)


def assert_last_tile(service, tiles):
    """Get the lower right tile of the finest level, and compare it."""
    level = tiles.levels[-1]
    _, column, _, row = tiles.limits_at(level)
    (name,) = service[tiles.name].tilematrixsetlinks
    answer = service.gettile(
        layer=tiles.name,
        tilematrixset=name,
        tilematrix=level,
        row=row,
        column=column,
        format="image/png",
    )
    picture = Image.open(io.BytesIO(answer.read())).convert("RGB")
    difference = ImageChops.difference(picture, tiles.picture((level, column, row)))
    assert difference.getbbox() is None
