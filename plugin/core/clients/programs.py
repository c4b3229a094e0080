"""The profiles of programs that are given an address."""

from __future__ import annotations

from ..sentence import sentence
from .profile import ClientProfile, Evidence, Group, OtherName, TextKind

__all__ = [
    "ANY_WMS",
    "ANY_XYZ",
    "ARCGIS_ONLINE",
    "ARCGIS_PRO",
    "CADCORP",
    "DEFAULT",
    "FME",
    "GOOGLE_EARTH",
    "QGIS",
    "QUADKEY",
    "STRICT",
]

# What the WMTS Simple Profile (OGC 13-082r2) has every client take.
_SIMPLE_FORMATS = ("image/png", "image/jpeg")

_ARCGIS_HELP = "https://doc.arcgis.com/en/arcgis-online/reference/ogc.htm"
_ARCGIS_PRO_HELP = "https://pro.arcgis.com/en/pro-app/latest/sdk/api-reference/topic6377.html"
_CADCORP_HELP = "https://help.cadcorp.com/en/9.1/webmapmanager/layers-wmts.htm"
_GOOGLE_EARTH_HELP = "https://developers.google.com/kml/documentation/regions"
_FME_HELP = (
    "https://docs.safe.com/fme/2021.1/html/FME_Desktop_Documentation/FME_ReadersWriters/"
    "wmts/wmts_reader.htm"
)

DEFAULT = ClientProfile(
    "default",
    sentence("Any WMTS client"),
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
ANY_WMS = ClientProfile(
    "any-wms",
    sentence("Any WMS client"),
    kind=TextKind.WMS,
    paste=(
        "Paste it wherever the program asks for the address of a WMS. If it says that it adds the"
        " parameters itself, leave out what follows the question mark."
    ),
    evidence=Evidence(test="tests/clients/test_profiles_qgis.py"),
    service="wms",
    other_names=(
        OtherName(
            "Aimsun Next",
            "https://docs.aimsun.com/next/26.0.2/UsersManual/WMSImporter.html",
        ),
        OtherName(
            "AutoCAD Map 3D",
            "https://knowledge.autodesk.com/support/autocad-map-3d/learn-explore/caas/CloudHelp/"
            "cloudhelp/2017/ENU/MAP3D-Use/files/"
            "GUID-A9F620AD-6B9A-487D-9B33-7D365307D571-htm.html",
        ),
        OtherName(
            "Bentley MicroStation",
            "https://docs.bentley.com/LiveContent/web/MicroStation%20Help-v24/en/WMSPreview.html",
        ),
        OtherName(
            "Bentley OpenRoads Designer",
            "https://docs.bentley.com/LiveContent/web/OpenRoads%20Designer-v2024.0.2/Help/en/"
            "topics/122994/GUID-961AE4DD-9D04-4E7E-7C62-BCC5E10A1C41.html",
        ),
        OtherName(
            "BricsCAD",
            "https://help.bricsys.com/en-us/document/command-reference/m/mapconnect-command",
        ),
        OtherName(
            "Trimble Access",
            "https://help.trimblegeospatial.com/TrimbleAccess/2024.00/en/Map-data-WMS.htm",
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
GOOGLE_EARTH = ClientProfile(
    "google-earth",
    "Google Earth",
    kind=TextKind.KML,
    paste="Google Earth Pro: Add ▸ Network Link, paste it as Link.",
    evidence=Evidence(document=_GOOGLE_EARTH_HELP),
    service="kml",
)
ANY_XYZ = ClientProfile(
    "any-xyz",
    sentence("XYZ tiles"),
    kind=TextKind.XYZ,
    paste="Paste it wherever the program asks for the address of XYZ tiles.",
    evidence=Evidence(test="tests/clients/test_profiles_qgis.py"),
    draws_vector_tiles=True,
    service="xyz",
    group=Group.OTHERS,
)
QUADKEY = ClientProfile(
    "quadkey",
    sentence("Quadkeys, as Bing Maps has them"),
    kind=TextKind.QUADKEY,
    paste=(
        "Paste it as the address of tiles. Where the program calls the key otherwise, such as {q}"
        " in QGIS, write that for {quadkey}."
    ),
    evidence=Evidence(test="tests/clients/test_profiles.py"),
    draws_vector_tiles=True,
    service="quadkey",
    group=Group.OTHERS,
)
STRICT = ClientProfile(
    "strict",
    sentence("Strict WMTS 1.0.0"),
    kind=TextKind.CAPABILITIES_KVP,
    paste="Give it to a conformance test: here nothing is taken that the standard does not allow.",
    evidence=Evidence(document="https://www.ogc.org/standards/wmts/"),
    strict=True,
    draws_vector_tiles=True,
    group=Group.OTHERS,
)
