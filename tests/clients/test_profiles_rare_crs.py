"""What is copied shows layers whose CRS has no name of EPSG, too."""

from __future__ import annotations

import json

import pytest
from PIL import Image
from qgis.core import QgsProject
from wmts_bridge.plugin.core.assembly import bridge
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.tests.clients.grids import GEODETIC, SWISS
from wmts_bridge.tests.clients.served import Served
from wmts_bridge.tests.clients.test_profiles_in_browser import (
    PASTED,
    POINTS,
    SIDE,
    assert_seen,
    colours_at,
    shown,
)
from wmts_bridge.tests.clients.test_profiles_qgis import assert_shows
from wmts_bridge.tests.clients.tile_sets import TileSet

IN_CRS84 = TileSet(
    "in_crs84",
    GEODETIC._replace(name="WorldCRS84Quad", crs="OGC:CRS84", northing_first=False),
    0,
    2,
)
OF_ESRI = TileSet("of_esri", SWISS._replace(crs="ESRI:102001"), 0, 2)
ANTARCTIC = TileSet(
    "antarctic",
    SWISS._replace(crs="EPSG:3031", left=100_000.0, top=2_600_000.0),
    0,
    2,
)
SETS = [IN_CRS84, OF_ESRI, ANTARCTIC]


def name_of(value):
    return getattr(value, "name", str(value))


@pytest.fixture(scope="module")
def rare(tmp_path_factory):
    """Return the live server of these sets."""
    folder = tmp_path_factory.mktemp("rare")
    layers = []
    for tiles in SETS:
        root = str(tiles.write_folder(folder))
        grid = tiles.grid.name or tiles.grid.json()
        layers.append(LayerSettings(tiles.name, SourceSettings("folder", root, grid=grid)))
    with bridge(*layers) as server:
        yield Served(server.url, server.publication)


@pytest.mark.parametrize("library", ["openlayers", "openlayers-7.5"])
@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_openlayers_shows_it(rare, browser, website, tmp_path, tiles, library):
    text, call = rare.copied("openlayers", tiles.name), shown("openlayers", points=POINTS)
    answer = browser.perform(
        f"{website}/snippet.html",
        viewport={"width": SIDE, "height": SIDE},
        evaluate=PASTED % (json.dumps(library), json.dumps(text), call),
        picture=str(tmp_path / "shown.png"),
    )
    assert answer["complaints"] == []
    with Image.open(tmp_path / "shown.png") as picture:
        seen = [picture.convert("RGB").getpixel(tuple(at)) for at in POINTS]
    places = answer["value"]
    assert_seen([(at, colours_at(tiles, *at), colour) for at, colour in zip(places, seen)])


@pytest.mark.parametrize("tiles", SETS, ids=name_of)
def test_pyqgis_shows_it(qgis_new_project, rare, tiles):
    exec(rare.copied("pyqgis", tiles.name), {})  # noqa: S102  (our own words)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert_shows(layer, tiles, "2", 4, 2)
