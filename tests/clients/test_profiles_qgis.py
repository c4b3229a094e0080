"""What is copied for QGIS makes QGIS show the tiles."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from wmts_bridge.tests.clients.served import (
    LARGE,
    NATIONAL,
    NORTHING_FIRST,
    PACKED,
    REGION,
    TWO_BY_ONE,
    WORLD,
)

SIDE = 512
WINDOWS = [
    (WORLD, "3", 2, 5),
    (REGION, "9", 268, 175),
    (PACKED, "9", 267, 176),
    (TWO_BY_ONE, "2", 5, 2),
    (NATIONAL, "2", 6, 4),
    (NORTHING_FIRST, "2", 4, 3),
    (LARGE, "2", 1, 2),
]


@pytest.fixture(scope="module", autouse=True)
def no_tiles_of_earlier_runs(qgis_app):
    """Empty what QGIS keeps of the network between runs: the system hands out ports again."""
    QgsNetworkAccessManager.instance().cache().clear()


def painted(layer, tiles, level, column, row):
    """Render a window whose upper left corner is that of a tile, pixel on pixel."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(tiles.grid.crs))
    settings.setOutputSize(QSize(SIDE, SIDE))
    left, _, _, top = tiles.grid.box(level, column, row)
    span = SIDE * tiles.grid.level(level).cell
    settings.setExtent(QgsRectangle(left, top - span, left + span, top))
    settings.setBackgroundColor(QColor(255, 0, 255))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    return job.renderedImage()


def assert_shows(layer, tiles, level, column, row):
    """Fail unless each tile of the window is seen in its place."""
    assert layer.isValid(), layer.error().message()
    image = painted(layer, tiles, level, column, row)
    count, side = SIDE // tiles.grid.tile, tiles.grid.tile
    for x in range(count):
        for y in range(count):
            seen = image.pixelColor(x * side + side * 3 // 4, y * side + side // 4).getRgb()[:3]
            assert seen == tiles.colour((level, column + x, row + y)), (x, y)


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_qgis_shows_what_is_copied_for_it(qgis_app, served, place):
    tiles = place[0]
    name = served.publication.layers[tiles.name].links[0].tile_matrix_set.identifier
    uri = (
        f"contextualWMSLegend=0&crs={tiles.grid.crs}&dpiMode=7&format=image/png&styles=default"
        f"&tileMatrixSet={name}&layers={tiles.name}&url={served.copied('qgis', tiles.name)}"
    )
    assert_shows(QgsRasterLayer(uri, tiles.name, "wms"), *place)


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_what_is_copied_for_pyqgis_adds_the_layer_to_the_project(qgis_new_project, served, place):
    exec(served.copied("pyqgis", place[0].name), {})  # noqa: S102  (our own words)
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.name() == place[0].name
    assert_shows(layer, *place)


@pytest.mark.parametrize("place", WINDOWS, ids=lambda place: place[0].name)
def test_qgis_shows_the_layer_by_the_address_for_any_wms(qgis_app, served, place):
    tiles = place[0]
    values = {
        "crs": tiles.grid.crs,
        "format": "image/png",
        "layers": tiles.name,
        "styles": "",
        "url": served.copied("any-wms", tiles.name),
    }
    uri = QgsProviderRegistry.instance().encodeUri("wms", values)
    assert_shows(QgsRasterLayer(uri, tiles.name, "wms"), *place)


@pytest.mark.parametrize("place", [WINDOWS[0], WINDOWS[1]], ids=lambda place: place[0].name)
def test_qgis_shows_the_layer_by_the_address_for_any_xyz(qgis_app, served, place):
    tiles = place[0]
    values = {
        "type": "xyz",
        "zmin": tiles.levels[0],
        "zmax": tiles.levels[-1],
        "url": served.copied("any-xyz", tiles.name),
    }
    uri = QgsProviderRegistry.instance().encodeUri("wms", values)
    assert_shows(QgsRasterLayer(uri, tiles.name, "wms"), *place)
