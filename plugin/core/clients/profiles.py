"""All client profiles, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Mapping

from .profile import ClientProfile, Evidence, OtherName, TextKind

__all__ = ["DEFAULT", "OFFERED", "PROFILES", "STRICT"]

# What the WMTS Simple Profile (OGC 13-082r2) has every client take.
_SIMPLE_FORMATS = ("image/png", "image/jpeg")

_ARCGIS_HELP = "https://doc.arcgis.com/en/arcgis-online/reference/ogc.htm"
_ARCGIS_PRO_HELP = "https://pro.arcgis.com/en/pro-app/latest/sdk/api-reference/topic6377.html"
_CADCORP_HELP = "https://help.cadcorp.com/en/9.1/webmapmanager/layers-wmts.htm"
_CESIUM_TMS_HELP = "https://cesium.com/learn/cesiumjs/ref-doc/TileMapServiceImageryProvider.html"
_GOOGLE_EARTH_HELP = "https://developers.google.com/kml/documentation/regions"
_CESIUM_HELP = "https://cesium.com/learn/cesiumjs/ref-doc/WebMapTileServiceImageryProvider.html"
_FME_HELP = (
    "https://docs.safe.com/fme/2021.1/html/FME_Desktop_Documentation/FME_ReadersWriters/"
    "wmts/wmts_reader.htm"
)

DEFAULT = ClientProfile(
    "default",
    "Any WMTS client",
    paste="Paste it wherever the program asks for the address of a WMTS or of its capabilities.",
    evidence=Evidence(test="tests/clients/test_profiles.py"),
    draws_vector_tiles=True,
    other_names=(
        OtherName(
            "3D-Win",
            "http://3d-system.net/help/65/eng/tool/web/wmts.htm",
        ),
        OtherName(
            "Ansys STK",
            "https://help.agi.com/stk/11.3/Content/wms.htm",
        ),
        OtherName(
            "Bentley MicroStation",
            "https://docs.bentley.com/LiveContent/web/MicroStation%20PowerDraft%20Help-v14/ja/"
            "GUID-5BE3BE60-3B77-4E6E-9E0E-F43AC51D716B.html",
        ),
        OtherName(
            "Skyline TerraExplorer",
            "https://www.skylinesoft.com/KB_Resources/TED/Web%20Help/User%20Guide/"
            "Loading_Raster_Layers_from_Raster_Servers.htm",
        ),
        OtherName(
            "TcpMDT",
            "https://www.aplitop.com/Products/TcpMDT/v8/help/en/referencia/insert_wms_wmts_map.htm",
        ),
    ),
)
QGIS = ClientProfile(
    "qgis",
    "QGIS",
    paste="Layer ▸ Add Layer ▸ Add WMS/WMTS Layer…: New, paste it as URL, OK, Connect.",
    evidence=Evidence(test="tests/clients/test_profiles_qgis.py"),
)
ARCGIS_PRO = ClientProfile(
    "arcgis-pro",
    "ArcGIS Pro",
    paste="Insert ▸ Connections ▸ Server ▸ New WMTS Server: paste it as Server URL.",
    evidence=Evidence(document=_ARCGIS_PRO_HELP),
    formats=_SIMPLE_FORMATS,
)
ARCGIS_ONLINE = ClientProfile(
    "arcgis-online",
    "ArcGIS Online",
    kind=TextKind.SERVICE,
    paste=(
        "Map Viewer: Add ▸ Add layer from URL, type WMTS (OGC), paste it as URL. Your browser"
        " asks for the tiles, so it must be able to reach this address."
    ),
    evidence=Evidence(document=_ARCGIS_HELP),
    formats=_SIMPLE_FORMATS,
)
CADCORP = ClientProfile(
    "cadcorp",
    "Cadcorp SIS",
    kind=TextKind.CAPABILITIES_KVP,
    paste="SIS WebMap Manager: Configuration ▸ Add Layer ▸ WMTS, paste it as URL.",
    evidence=Evidence(document=_CADCORP_HELP),
    formats=_SIMPLE_FORMATS,
    default_style=True,
)
FME = ClientProfile(
    "fme",
    "FME",
    kind=TextKind.CAPABILITIES_KVP,
    paste="Add a reader of the format OGC WMTS and paste it as URL in its parameters.",
    evidence=Evidence(document=_FME_HELP),
    formats=(*_SIMPLE_FORMATS, "image/gif"),
)
CESIUM = ClientProfile(
    "cesium",
    "CesiumJS",
    kind=TextKind.CESIUM,
    paste="Paste it into the script of your page, after the viewer was made.",
    evidence=Evidence(document=_CESIUM_HELP),
)
CESIUM_TMS = ClientProfile(
    "cesium-tms",
    "CesiumJS by TMS",
    kind=TextKind.CESIUM_TMS,
    paste="Paste it into the script of your page, after the viewer was made.",
    evidence=Evidence(document=_CESIUM_TMS_HELP),
    service="tms",
)
OPENLAYERS = ClientProfile(
    "openlayers",
    "OpenLayers",
    kind=TextKind.OPENLAYERS,
    paste=(
        "Paste it into a module of your page, after the map was made. It names OpenLayers ol, as"
        " its ready-made script does."
    ),
    evidence=Evidence(test="tests/clients/test_profiles_in_browser.py"),
)
LEAFLET = ClientProfile(
    "leaflet",
    "Leaflet",
    kind=TextKind.LEAFLET,
    paste="Paste it into the script of your page, after the map was made.",
    evidence=Evidence(test="tests/clients/test_profiles_in_browser.py"),
)
GDAL = ClientProfile(
    "gdal",
    "GDAL",
    kind=TextKind.GDAL,
    paste='Give it to a GDAL program instead of a file, in quotation marks: gdalinfo "WMTS:…".',
    evidence=Evidence(test="tests/clients/test_profiles.py"),
)
OWSLIB = ClientProfile(
    "owslib",
    "OWSLib",
    kind=TextKind.OWSLIB,
    paste="Paste it into a Python program; it gets one tile.",
    evidence=Evidence(test="tests/clients/test_profiles.py"),
    draws_vector_tiles=True,
)
GOOGLE_EARTH = ClientProfile(
    "google-earth",
    "Google Earth",
    kind=TextKind.KML,
    paste="Google Earth Pro: Add ▸ Network Link, paste it as Link.",
    evidence=Evidence(document=_GOOGLE_EARTH_HELP),
    service="kml",
)
QUADKEY = ClientProfile(
    "quadkey",
    "Quadkeys, as Bing Maps has them",
    kind=TextKind.QUADKEY,
    paste=(
        "Paste it as the address of tiles. Where the program calls the key otherwise, such as {q}"
        " in QGIS, write that for {quadkey}."
    ),
    evidence=Evidence(test="tests/clients/test_profiles.py"),
    draws_vector_tiles=True,
    service="quadkey",
)
STRICT = ClientProfile(
    "strict",
    "Strict WMTS 1.0.0",
    kind=TextKind.CAPABILITIES_KVP,
    paste="Give it to a conformance test: here nothing is taken that the standard does not allow.",
    evidence=Evidence(document="https://www.ogc.org/standards/wmts/"),
    strict=True,
    draws_vector_tiles=True,
)

OFFERED: tuple[ClientProfile, ...] = (
    QGIS,
    ARCGIS_PRO,
    ARCGIS_ONLINE,
    CADCORP,
    FME,
    CESIUM,
    CESIUM_TMS,
    OPENLAYERS,
    LEAFLET,
    GDAL,
    OWSLIB,
    GOOGLE_EARTH,
    QUADKEY,
    DEFAULT,
    STRICT,
)
"""The profiles in the order in which a user chooses from them."""

PROFILES: Mapping[str, ClientProfile] = {profile.identifier: profile for profile in OFFERED}
"""The profiles by their identifiers."""
