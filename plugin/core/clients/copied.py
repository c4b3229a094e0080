"""The text to copy for a client, so that it loads a layer from our server."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional

from .addresses import capabilities_address, kvp_address, service_address
from .facts import LayerFacts
from .other_protocols import cesium_tms_script, kml_address, quadkey_address
from .profile import ClientProfile, TextKind
from .scripts import cesium_script, leaflet_script, openlayers_script, owslib_script

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
        return Copied("", f"It needs the service {profile.service}, which is switched off here.")
    if layer.is_vector and not profile.draws_vector_tiles:
        return Copied("", f"{profile.title} draws pictures, and these are vector tiles.")
    text = _WRITERS[profile.kind](profile, layer, base_url)
    if text is None:
        return Copied("", _NO_GRID[profile.kind])
    return Copied(text)


def _gdal_dataset(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    chosen = layer.grids[0].tile_matrix_set.identifier
    suffix = f",tilematrixset={chosen}" if len(layer.grids) > 1 else ""
    address = capabilities_address(profile, layer, base_url)
    return f"WMTS:{address},layer={layer.identifier}{suffix}"


_WRITERS: Mapping[TextKind, Callable[[ClientProfile, LayerFacts, str], Optional[str]]] = {
    TextKind.CAPABILITIES: capabilities_address,
    TextKind.CAPABILITIES_KVP: kvp_address,
    TextKind.SERVICE: service_address,
    TextKind.GDAL: _gdal_dataset,
    TextKind.OPENLAYERS: openlayers_script,
    TextKind.LEAFLET: leaflet_script,
    TextKind.CESIUM: cesium_script,
    TextKind.OWSLIB: owslib_script,
    TextKind.CESIUM_TMS: cesium_tms_script,
    TextKind.QUADKEY: quadkey_address,
    TextKind.KML: kml_address,
}
_NO_GRID = {
    TextKind.LEAFLET: "Leaflet needs Web Mercator (EPSG:3857) with its usual levels, and the layer"
    " has no such tile matrix set.",
    TextKind.CESIUM: "CesiumJS needs EPSG:3857 or EPSG:4326 with its usual levels, and the layer"
    " has no such tile matrix set.",
    TextKind.CESIUM_TMS: "CesiumJS reads TMS in EPSG:3857 or EPSG:4326 with its usual levels and"
    " tiles of 256 pixels, and the layer has no such tile matrix set.",
    TextKind.QUADKEY: "Quadkeys name tiles of Web Mercator (EPSG:3857) with its usual levels, and"
    " the layer has no such tile matrix set.",
    TextKind.KML: "Google Earth needs tiles in degrees, and the layer cannot be drawn in them.",
}
