"""The profiles of those who are given a script or a command."""

from __future__ import annotations

from ..sentence import sentence
from .profile import ClientProfile, Evidence, Group, TextKind

__all__ = [
    "CESIUM",
    "CESIUM_TMS",
    "CURL",
    "GDAL",
    "GDAL_PYTHON",
    "LEAFLET",
    "LEAFLET_WMS",
    "MAPLIBRE",
    "OPENLAYERS",
    "OWSLIB",
    "PYQGIS",
]

_IN_A_PAGE = (
    "Paste it into a script of your page, below an element with the id map. It makes the map: where"
    " you have one already, leave that part out."
)
_RUN_IN_A_PAGE = Evidence(test="tests/clients/test_profiles_in_browser.py")
_RUN_IN_A_SHELL = Evidence(test="tests/clients/test_profiles.py")

OPENLAYERS = ClientProfile(
    "openlayers",
    "OpenLayers",
    kind=TextKind.OPENLAYERS,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    group=Group.WEB_PAGES,
)
LEAFLET = ClientProfile(
    "leaflet",
    "Leaflet",
    kind=TextKind.LEAFLET,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    group=Group.WEB_PAGES,
)
LEAFLET_WMS = ClientProfile(
    "leaflet-wms",
    sentence("Leaflet by WMS"),
    kind=TextKind.LEAFLET_WMS,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    service="wms",
    group=Group.WEB_PAGES,
)
MAPLIBRE = ClientProfile(
    "maplibre",
    "MapLibre GL JS",
    kind=TextKind.MAPLIBRE,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    service="xyz",
    group=Group.WEB_PAGES,
)
CESIUM = ClientProfile(
    "cesium",
    "CesiumJS",
    kind=TextKind.CESIUM,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    group=Group.WEB_PAGES,
)
CESIUM_TMS = ClientProfile(
    "cesium-tms",
    sentence("CesiumJS by TMS"),
    kind=TextKind.CESIUM_TMS,
    paste=_IN_A_PAGE,
    evidence=_RUN_IN_A_PAGE,
    service="tms",
    group=Group.WEB_PAGES,
)
GDAL = ClientProfile(
    "gdal",
    "GDAL",
    kind=TextKind.GDAL,
    paste='Give it to a GDAL program instead of a file, in quotation marks: gdalinfo "WMTS:…".',
    evidence=_RUN_IN_A_SHELL,
    group=Group.SCRIPTS,
)
GDAL_PYTHON = ClientProfile(
    "gdal-python",
    sentence("GDAL in Python"),
    kind=TextKind.GDAL_PYTHON,
    paste="Paste it into a Python program; it saves a picture of the layer as map.tif.",
    evidence=_RUN_IN_A_SHELL,
    group=Group.SCRIPTS,
)
PYQGIS = ClientProfile(
    "pyqgis",
    "PyQGIS",
    kind=TextKind.PYQGIS,
    paste="Paste it into the Python console of QGIS; it adds the layer to the project.",
    evidence=Evidence(test="tests/clients/test_profiles_qgis.py"),
    group=Group.SCRIPTS,
)
OWSLIB = ClientProfile(
    "owslib",
    "OWSLib",
    kind=TextKind.OWSLIB,
    paste="Paste it into a Python program; it saves one tile.",
    evidence=_RUN_IN_A_SHELL,
    draws_vector_tiles=True,
    group=Group.SCRIPTS,
)
CURL = ClientProfile(
    "curl",
    "curl",
    kind=TextKind.CURL,
    paste="Run it in a terminal; it saves one tile. PowerShell wants curl.exe for curl.",
    evidence=_RUN_IN_A_SHELL,
    draws_vector_tiles=True,
    group=Group.SCRIPTS,
)
