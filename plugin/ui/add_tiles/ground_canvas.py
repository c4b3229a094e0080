"""The map beside the thumbnails: what is known of the place, so that one sees which fits."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

__all__ = ["GroundCanvas"]

_WORLD = Path(__file__).resolve().parents[3] / "resources" / "sample" / "world.mbtiles"
_FRAME = QColor("#e5484d")
_FRAME_PIXELS = 2
_ROOM = 1.08


class GroundCanvas(QgsMapCanvas):
    """Shows the project's layers, or the countries of the world, around an extent in a frame."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._world: QgsRasterLayer | None = None
        self._pan = QgsMapToolPan(self)
        # Else Python may delete it in whichever thread collects garbage.
        self._pan.setParent(self)
        self.setMapTool(self._pan)
        self.setCanvasColor(self.palette().color(QPalette.ColorRole.Base))
        self._frame = QgsRubberBand(self, QgsWkbTypes.PolygonGeometry)
        self._frame.setColor(_FRAME)
        self._frame.setFillColor(QColor(0, 0, 0, 0))
        self._frame.setWidth(_FRAME_PIXELS)
        self.setToolTip(
            self.tr("The project's map where the tiles would lie (in the frame); drag to move it")
        )
        self.setAccessibleName(self.tr("Map where the tiles would lie"))

    def is_of_project(self) -> bool:
        """Tell whether the layers are the project's."""
        return bool(self._project_layers())

    def show_ground(self, extent: tuple[float, float, float, float]) -> None:
        """Show what lies at an extent (degrees: west, south, east, north)."""
        layers = self._project_layers()
        crs = QgsCoordinateReferenceSystem("EPSG:3857")
        if layers:
            crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        self.setDestinationCrs(crs)
        self.setLayers(layers or [self._countries()])
        box = _in_crs(QgsRectangle(*extent), crs)
        if box is None:
            self._frame.reset(QgsWkbTypes.PolygonGeometry)
            return
        self._frame.setToGeometry(QgsGeometry.fromRect(box), crs)
        wide = QgsRectangle(box)
        wide.scale(_ROOM)
        self.setExtent(wide)
        self.refresh()

    def _countries(self) -> QgsRasterLayer:
        if self._world is None:
            self._world = QgsRasterLayer(str(_WORLD), "World", "gdal")
            self._world.setParent(self)  # to end with the canvas, before GDAL does
        return self._world

    def _project_layers(self) -> list[Any]:
        canvas = self._iface.mapCanvas()
        return list(canvas.layers()) if canvas is not None else []


def _in_crs(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(degrees, crs, QgsProject.instance())
    if crs.authid() == "EPSG:3857":
        box = box.intersect(QgsRectangle(-180, -85.0511, 180, 85.0511))
    try:
        found = there.transformBoundingBox(box)
    except QgsCsException:
        return None
    return found if found.isFinite() and not found.isEmpty() else None
