"""QGIS loads documents with one defect each, and does what the judge says it does."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop, QSize, QTimer
from qgis.PyQt.QtGui import QColor
from wmts_bridge.plugin.core.validator.judgement import Outcome
from wmts_bridge.tests.clients.judged import JudgedServices, outcome_of, points_of
from wmts_bridge.tests.core.validator.simulated.defects import CASES, tiles_of

SIDE = 1600
MENDED = {"two blanks in the corner": 34400, "a blank before the corner": 34400}
"""Of what a newer QGIS is not put off any more, and since which version."""

NO_TILE = (255, 0, 255)
_SECONDS = 3


@pytest.fixture(scope="module")
def services():
    """Return the services, one a case."""
    services = JudgedServices()
    yield services
    services.close()


def loaded(case, services):
    """Return the layer as QGIS's own window for WMTS adds it, and the CRS it is really in."""
    first = "WGS1984Quad" if case.layer == "world" else "WebMercatorQuad_5-8"
    document = case.document(services.base(case))
    found = re.search(rf"Identifier>{first}<.*?SupportedCRS>(.*?)<", document, re.S)
    known = QgsCoordinateReferenceSystem.fromOgcWmsCrs(found[1])
    media_type = "image/jpeg" if case.layer == "world" else "image/png"
    uri = (
        f"contextualWMSLegend=0&crs={known.authid()}&dpiMode=7&format={media_type}&styles=default"
        f"&tileMatrixSet={first}&layers={case.layer}&url={services.document(case)}"
    )
    really = QgsCoordinateReferenceSystem("EPSG:4326" if case.layer == "world" else "EPSG:3857")
    return QgsRasterLayer(uri, case.name, "wms"), known if known.isValid() else really


def painted(layer, crs, center, resolution):
    """Render what lies around a place at a resolution."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(SIDE, SIDE))
    x, y = center
    half = SIDE / 2 * resolution
    settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    settings.setBackgroundColor(QColor(*NO_TILE))
    job = QgsMapRendererSequentialJob(settings)
    waiting = QEventLoop()
    job.finished.connect(waiting.quit)
    # QGIS 3.40 goes on asking where there is no address: whoever looks at it sees nothing by then.
    QTimer.singleShot(_SECONDS * 1000, job.cancelWithoutBlocking)
    job.start()
    waiting.exec()
    return job.renderedImage()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_qgis_does_what_is_said_of_it(qgis_app, services, case):
    layer, crs = loaded(case, services)
    seen = {}
    for z, (span, _) in tiles_of(case).levels.items() if layer.isValid() else ():
        points = points_of(case)[z]
        xs, ys = [x for x, _, _ in points], [y for _, y, _ in points]
        center = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        resolution = span / case.pixels
        image = painted(layer, crs, center, resolution)
        places = [
            (SIDE / 2 + (x - center[0]) / resolution, SIDE / 2 - (y - center[1]) / resolution)
            for x, y, _ in points
        ]
        colours = [image.pixelColor(int(x), int(y)).getRgb()[:3] for x, y in places]
        seen[z] = [None if colour == NO_TILE else colour for colour in colours]
    print(layer.isValid(), layer.error().message(), seen)
    is_mended = case.name in MENDED and MENDED[case.name] <= Qgis.QGIS_VERSION_INT
    expected = Outcome.SHOWS if is_mended else case.outcome("QGIS")
    assert outcome_of(case, seen) is expected
