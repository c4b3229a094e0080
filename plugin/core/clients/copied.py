"""The text to copy for a client, so that it loads a layer from our server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional

from ..sentence import sentence
from .addresses import capabilities_address, kvp_address, service_address
from .commands import curl_command, gdal_dataset, gdal_script, owslib_script, qgis_script
from .facts import LayerFacts
from .globes import cesium_script, cesium_tms_script
from .other_protocols import kml_address, quadkey_address, wms_address, xyz_address
from .profile import ClientProfile, TextKind
from .web_maps import leaflet_script, leaflet_wms_script, maplibre_script, openlayers_script

__all__ = ["Copied", "copied_for"]


class Copied(NamedTuple):
    """What is copied for a client; `problem` says in a sentence why there is nothing to copy."""

    text: str
    problem: str = ""


def copied_for(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Copied:
    """Return what is copied for a client; `base_url` is our address, such as http://127.0.0.1:8787.

    A client that cannot show the layer gets no text, and the reason.
    """
    if profile.service in layer.switched_off:
        why = sentence(
            "It needs the service {service}, which is switched off here.", service=profile.service
        )
        return Copied("", why)
    if layer.is_vector and not profile.draws_vector_tiles:
        return Copied("", _no_vector_tiles(profile))
    text = _WRITERS[profile.kind](profile, layer, base_url)
    if text is None:
        return Copied("", _UNFIT[profile.kind])
    return Copied(text)


def _no_vector_tiles(profile: ClientProfile) -> str:
    if profile.kind is TextKind.MAPLIBRE:
        return sentence(
            "MapLibre GL JS draws vector tiles by a style that names what is in them, which is"
            " not known here."
        )
    return sentence("{title} draws pictures, and these are vector tiles.", title=profile.title)


_WRITERS: Mapping[TextKind, Callable[[ClientProfile, LayerFacts, str], Optional[str]]] = {
    TextKind.CAPABILITIES: capabilities_address,
    TextKind.CAPABILITIES_KVP: kvp_address,
    TextKind.SERVICE: service_address,
    TextKind.GDAL: gdal_dataset,
    TextKind.GDAL_PYTHON: gdal_script,
    TextKind.PYQGIS: qgis_script,
    TextKind.OWSLIB: owslib_script,
    TextKind.CURL: curl_command,
    TextKind.OPENLAYERS: openlayers_script,
    TextKind.LEAFLET: leaflet_script,
    TextKind.LEAFLET_WMS: leaflet_wms_script,
    TextKind.MAPLIBRE: maplibre_script,
    TextKind.CESIUM: cesium_script,
    TextKind.CESIUM_TMS: cesium_tms_script,
    TextKind.WMS: wms_address,
    TextKind.XYZ: xyz_address,
    TextKind.QUADKEY: quadkey_address,
    TextKind.KML: kml_address,
}
_UNFIT = {
    TextKind.LEAFLET: sentence(
        "Leaflet needs Web Mercator (EPSG:3857) with its usual levels, and the layer has no such"
        " tile matrix set. It shows the layer by WMS."
    ),
    TextKind.LEAFLET_WMS: sentence(
        "Leaflet asks for maps in Web Mercator (EPSG:3857), and the WMS of this layer gives only"
        " its own tiles, which lie otherwise."
    ),
    TextKind.MAPLIBRE: sentence(
        "MapLibre GL JS needs Web Mercator (EPSG:3857) with its usual levels, and the layer has"
        " no such tile matrix set."
    ),
    TextKind.CESIUM: sentence(
        "CesiumJS needs EPSG:3857 or EPSG:4326 with its usual levels, and the layer has no such"
        " tile matrix set."
    ),
    TextKind.CESIUM_TMS: sentence(
        "CesiumJS reads TMS in EPSG:3857 or EPSG:4326 with its usual levels and tiles of 256"
        " pixels, and the layer has no such tile matrix set."
    ),
    TextKind.WMS: sentence(
        "Programs ask a WMS for maps of any box, and that of this layer gives only its own tiles:"
        " let it assemble maps, in the layer's settings."
    ),
    TextKind.XYZ: sentence(
        "Programs that ask for tiles by level, column and row expect Web Mercator (EPSG:3857) with"
        " its usual levels, and the layer has no such tile matrix set."
    ),
    TextKind.QUADKEY: sentence(
        "Quadkeys name tiles of Web Mercator (EPSG:3857) with its usual levels, and the layer has"
        " no such tile matrix set."
    ),
    TextKind.KML: sentence(
        "Google Earth needs tiles in degrees, and the layer cannot be drawn in them."
    ),
}
