"""How coverage looks on the map."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from wmts_bridge.plugin.adapters.coverage_styles import SCALE_FIELDS, style_limits


def limits(box):
    """Return a layer with the limits of one level, to be seen at any scale."""
    fields = "&field=".join(("level:string", *SCALE_FIELDS))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:3857&field={fields}", "Limits", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(box))
    feature.setAttributes(["WebMercatorQuad:12", 0.0, 1e12])
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    style_limits(layer, is_found=True)
    return layer


@pytest.mark.parametrize(
    ("box", "seen"),
    [
        (QgsRectangle(400, 100, 600, 900), QgsRectangle(0, 0, 1000, 1000)),
        (QgsRectangle(100, 400, 900, 600), QgsRectangle(0, 0, 1000, 1000)),
        (QgsRectangle(0, 0, 5000, 5000), QgsRectangle(4500, 0, 5500, 1000)),
    ],
    ids=["upright", "lying", "of which one side is seen"],
)
def test_the_name_of_a_level_stands_upright_beside_its_limits(qgis_app, box, seen):
    layer = limits(box)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(600, 600))
    settings.setExtent(seen)

    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()

    labels = job.takeLabelingResults().labelsWithinRect(seen)
    assert [label.labelText for label in labels] == ["WebMercatorQuad:12"]
    assert {label.rotation for label in labels} == {0.0}
