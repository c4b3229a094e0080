"""The addresses under which a layer is found in a client's dialect."""

from __future__ import annotations

from urllib.parse import quote

from .facts import LayerFacts, TileFormat
from .profile import ClientProfile
from .programs import DEFAULT

__all__ = [
    "alone_address",
    "capabilities_address",
    "kvp_address",
    "service_address",
    "tile_address",
    "tile_format",
]

_PNG = TileFormat("image/png", "png")


def alone_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return the address below which there is this layer alone; `base_url` is the server's."""
    alone = f"{base_url.rstrip('/')}/layers/{quote(layer.identifier, safe='')}"
    return alone if profile == DEFAULT else f"{alone}/{profile.identifier}"


def service_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return the address of the WMTS that holds this layer alone."""
    return f"{alone_address(profile, layer, base_url)}/wmts"


def capabilities_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return the RESTful address of its capabilities."""
    return f"{service_address(profile, layer, base_url)}/1.0.0/WMTSCapabilities.xml"


def kvp_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return the address of its capabilities by parameters."""
    address = service_address(profile, layer, base_url)
    return f"{address}?SERVICE=WMTS&REQUEST=GetCapabilities"


def tile_format(profile: ClientProfile, layer: LayerFacts) -> TileFormat:
    """Return the format in which the client gets tiles: PNG where it takes none of the layer's."""
    if not profile.formats or layer.is_vector:
        return layer.formats[0]
    taken = (one for one in layer.formats if one.media_type in profile.formats)
    return next(taken, _PNG)


def tile_address(
    profile: ClientProfile, layer: LayerFacts, base_url: str, tile_matrix_set: str, place: str
) -> str:
    """Return the RESTful address of tiles, with `place` for tile matrix, row and column."""
    names = (layer.identifier, layer.style, *layer.dimensions.values(), tile_matrix_set)
    fixed = "/".join(quote(name, safe="") for name in names)
    extension = tile_format(profile, layer).extension
    return f"{service_address(profile, layer, base_url)}/1.0.0/{fixed}/{place}.{extension}"
