"""All client profiles, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Mapping

from .profile import ClientProfile
from .programs import (
    ANY_WMS,
    ANY_XYZ,
    ARCGIS_ONLINE,
    ARCGIS_PRO,
    CADCORP,
    DEFAULT,
    FME,
    GOOGLE_EARTH,
    QGIS,
    QUADKEY,
    STRICT,
)
from .snippets import (
    CESIUM,
    CESIUM_TMS,
    CURL,
    GDAL,
    GDAL_PYTHON,
    LEAFLET,
    LEAFLET_WMS,
    MAPLIBRE,
    OPENLAYERS,
    OWSLIB,
    PYQGIS,
)

__all__ = ["ANY_WMS", "ANY_XYZ", "DEFAULT", "OFFERED", "PROFILES", "QUADKEY", "STRICT"]

OFFERED: tuple[ClientProfile, ...] = (
    QGIS,
    ARCGIS_PRO,
    ARCGIS_ONLINE,
    CADCORP,
    FME,
    GOOGLE_EARTH,
    DEFAULT,
    ANY_WMS,
    OPENLAYERS,
    LEAFLET,
    LEAFLET_WMS,
    MAPLIBRE,
    CESIUM,
    CESIUM_TMS,
    GDAL,
    GDAL_PYTHON,
    PYQGIS,
    OWSLIB,
    CURL,
    ANY_XYZ,
    QUADKEY,
    STRICT,
)
"""The profiles in the order in which a user chooses from them, group by group."""

PROFILES: Mapping[str, ClientProfile] = {profile.identifier: profile for profile in OFFERED}
"""The profiles by their identifiers."""
