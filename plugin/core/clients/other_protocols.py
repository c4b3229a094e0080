"""What is copied for clients that read a layer by another protocol than WMTS."""

from __future__ import annotations

import html
import json
from typing import Optional
from urllib.parse import quote

from ..grid.tile_matrix import TileMatrixSet
from .addresses import alone_address
from .facts import LayerFacts
from .numbered import GEOGRAPHIC, MERCATOR, NumberedLevels, WorldGrid, numbered_levels
from .profile import ClientProfile

__all__ = ["cesium_tms_script", "kml_address", "quadkey_address"]

_CESIUM_TILE = 256


def cesium_tms_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what adds the layer to a CesiumJS viewer by TMS; None if it has no profile of TMS."""
    for grid in layer.grids:
        for world in (MERCATOR, GEOGRAPHIC):
            levels = _whole_levels(grid.tile_matrix_set, world)
            if levels is not None and levels.tile_side == _CESIUM_TILE:
                name = f"{_name(layer, grid.tile_matrix_set)}@{layer.formats[0].extension}"
                address = f"{alone_address(profile, layer, base_url)}/tms/1.0.0/{name}/"
                return _added_to_cesium(address, layer.attribution)
    return None


def _added_to_cesium(address: str, attribution: str) -> str:
    options = ""
    if attribution:
        options = f", {{credit: {json.dumps(html.escape(attribution, quote=False))}}}"
    return (
        "viewer.imageryLayers.add(Cesium.ImageryLayer.fromProviderAsync(\n"
        f"  Cesium.TileMapServiceImageryProvider.fromUrl({json.dumps(address)}{options}),\n"
        "));\n"
    )


def quadkey_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of tiles with `{quadkey}` in it; None if the layer has no such tiles."""
    for grid in layer.grids:
        if _whole_levels(grid.tile_matrix_set, MERCATOR) is not None:
            name = _name(layer, grid.tile_matrix_set)
            alone = alone_address(profile, layer, base_url)
            return f"{alone}/ve?LayerName={name}&tile={{quadkey}}"
    return None


def kml_address(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return the address of the layer's super-overlay; None if it has none."""
    if not layer.kml_name:
        return None
    return f"{alone_address(profile, layer, base_url)}/kml/{layer.kml_name}.kml"


def _whole_levels(tile_matrix_set: TileMatrixSet, world: WorldGrid) -> Optional[NumberedLevels]:
    """Return the levels of a set that is laid out as `world` and covers all of it."""
    levels = numbered_levels(tile_matrix_set, world)
    if levels is None:
        return None
    columns = 2 if world is GEOGRAPHIC else 1
    for level, matrix in enumerate(tile_matrix_set.matrices, levels.first):
        if (matrix.width, matrix.height) != (columns << level, 1 << level):
            return None
    return levels


def _name(layer: LayerFacts, tile_matrix_set: TileMatrixSet) -> str:
    grid = tile_matrix_set.parent or tile_matrix_set.identifier
    return f"{quote(layer.identifier, safe='')}@{quote(grid, safe='')}"
