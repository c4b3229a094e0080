"""The addresses of a layer by other protocols than WMTS."""

from __future__ import annotations

from typing import Optional
from urllib.parse import quote

from ..grid.tile_matrix import TileMatrixSet
from .addresses import alone_address, tile_format
from .facts import LayerFacts
from .numbered import MERCATOR, numbered_levels, whole_levels
from .profile import ClientProfile

__all__ = [
    "kml_address",
    "name_in_grid",
    "quadkey_address",
    "tilejson_address",
    "wms_address",
    "xyz_address",
]


def wms_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of the capabilities of a WMS that holds this layer alone.

    None if its maps are single tiles: programs ask for maps of any box, and all would be refused.
    """
    if layer.only_tiles_as_maps:
        return None
    alone = alone_address(profile, layer, base_url)
    return f"{alone}/wms?SERVICE=WMS&REQUEST=GetCapabilities"


def xyz_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of tiles with `{z}`, `{x}` and `{y}`; None without a grid for it."""
    for grid in layer.grids:
        if numbered_levels(grid.tile_matrix_set, MERCATOR) is not None:
            name = name_in_grid(layer, grid.tile_matrix_set)
            extension = tile_format(profile, layer).extension
            alone = alone_address(profile, layer, base_url)
            return f"{alone}/xyz/{name}/{{z}}/{{x}}/{{y}}.{extension}"
    return None


def tilejson_address(
    profile: ClientProfile, layer: LayerFacts, base_url: str, tile_matrix_set: TileMatrixSet
) -> str:
    """Return the address of the description of the tiles in a grid of Web Mercator."""
    name = name_in_grid(layer, tile_matrix_set)
    return f"{alone_address(profile, layer, base_url)}/xyz/{name}.json"


def quadkey_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of tiles with `{quadkey}` in it; None if the layer has no such tiles."""
    for grid in layer.grids:
        if whole_levels(grid.tile_matrix_set, MERCATOR) is not None:
            name = name_in_grid(layer, grid.tile_matrix_set)
            alone = alone_address(profile, layer, base_url)
            return f"{alone}/ve?LayerName={name}&tile={{quadkey}}"
    return None


def kml_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of the layer's super-overlay; None if it has none."""
    if not layer.kml_name:
        return None
    return f"{alone_address(profile, layer, base_url)}/kml/{layer.kml_name}.kml"


def name_in_grid(layer: LayerFacts, tile_matrix_set: TileMatrixSet) -> str:
    """Return the name of a layer in a grid, as the tile protocols have it in addresses."""
    grid = tile_matrix_set.parent or tile_matrix_set.identifier
    return f"{quote(layer.identifier, safe='')}@{quote(grid, safe='')}"
