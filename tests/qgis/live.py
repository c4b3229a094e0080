"""Layers of QGIS to serve and to load back, and their pictures, for tests with a live bridge."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from wmts_bridge.tests.qgis.tile_remote import LAST_LEVEL, colour

HALF = 20037508.342789244
LEVEL = 2


def xyz(template, **values):
    given = {"type": "xyz", "url": template, "zmin": "0", "zmax": str(LAST_LEVEL), **values}
    return QgsRasterLayer(QgsProviderRegistry.instance().encodeUri("wms", given), "Tiles", "wms")


def wmts(address, row, tile_matrix_set="WebMercatorQuad_0-4"):
    uri = (
        "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&styles=default"
        f"&tileMatrixSet={tile_matrix_set}&layers={row.identifier}&url={address}"
    )
    return QgsRasterLayer(uri, "Through the bridge", "wms")


def painted(layer, level=LEVEL):
    """Render the world, a pixel of the level on a pixel of the image."""
    world = QgsRectangle(-HALF, -HALF, HALF, HALF)
    return painted_in(layer, "EPSG:3857", world, 256 << level)


def painted_in(layer, crs, box, side):
    """Render a square in a CRS, so many pixels wide."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(side, side))
    settings.setExtent(box)
    settings.setBackgroundColor(QColor(255, 0, 255))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    return job.renderedImage()


def wrong_tiles(image, level=LEVEL, flipped=False):
    """Return the tiles whose interior is not of the colour that the remote paints them in.

    Edge pixels are left out: QGIS 3.44 resamples them (seen at the last pixel of a tile).
    """
    last = (1 << level) - 1
    places = [(x, y) for x in range(1 << level) for y in range(1 << level)]
    return [
        (x, y)
        for x, y in places
        if interior(image, x, y) != {colour(level, x, last - y if flipped else y)}
    ]


def interior(image, x, y):
    """Return the colours inside a tile's 256 x 256 pixels."""
    within = (8, 128, 247)
    pixels = [(x * 256 + dx, y * 256 + dy) for dx in within for dy in within]
    return {image.pixelColor(*pixel).getRgb()[:3] for pixel in pixels}
