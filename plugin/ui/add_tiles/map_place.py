"""Where the user looks: the middle of QGIS's map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
)

__all__ = ["middle_of_map"]


def middle_of_map(iface: Any) -> tuple[float, float] | None:
    """Return longitude and latitude of the middle of the map, or None if it is empty."""
    canvas = iface.mapCanvas()
    if canvas is None or not canvas.layers():
        return None
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    crs = canvas.mapSettings().destinationCrs()
    try:
        point = QgsCoordinateTransform(crs, degrees, QgsProject.instance()).transform(
            canvas.extent().center()
        )
    except QgsCsException:
        return None
    inside = -180 < point.x() < 180 and -85 < point.y() < 85
    return (point.x(), point.y()) if inside else None
