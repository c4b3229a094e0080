"""All clients that are simulated."""

from __future__ import annotations

from .arcgis_js import ARCGIS_JS
from .cesium import CESIUM
from .client import Client
from .gdal import GDAL
from .geotools import GEOTOOLS
from .openlayers import OPENLAYERS, OPENLAYERS_BEFORE
from .qgis import QGIS

__all__ = ["CLIENTS"]

CLIENTS: tuple[Client, ...] = (
    OPENLAYERS,
    OPENLAYERS_BEFORE,
    QGIS,
    GDAL,
    GEOTOOLS,
    ARCGIS_JS,
    CESIUM,
)
