"""All clients that are simulated."""

from __future__ import annotations

from .client import Client
from .gdal import GDAL
from .openlayers import OPENLAYERS, OPENLAYERS_BEFORE
from .qgis import QGIS

__all__ = ["CLIENTS"]

CLIENTS: tuple[Client, ...] = (OPENLAYERS, OPENLAYERS_BEFORE, QGIS, GDAL)
