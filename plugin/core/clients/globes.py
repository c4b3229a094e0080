"""JavaScript that makes a globe in a web page: CesiumJS, by WMTS and by TMS."""

from __future__ import annotations

from typing import Optional

from .addresses import alone_address, tile_address, tile_format
from .facts import LayerFacts
from .numbered import GEOGRAPHIC, MERCATOR, NumberedLevels, numbered_levels, whole_levels
from .other_protocols import name_in_grid
from .profile import ClientProfile
from .writing import inside, joined, markup, text

__all__ = ["cesium_script", "cesium_tms_script"]

_TMS_TILE = 256


def cesium_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what shows the layer on a globe; None if it has neither of Cesium's grids."""
    for grid in layer.grids:
        for world in (MERCATOR, GEOGRAPHIC):
            levels = numbered_levels(grid.tile_matrix_set, world)
            if levels is not None:
                name = grid.tile_matrix_set.identifier
                place = "{TileMatrix}/{TileRow}/{TileCol}"
                address = tile_address(profile, layer, base_url, name, place)
                options = _options(profile, layer, name, address, levels)
                if world is GEOGRAPHIC:
                    options.append("  tilingScheme: new Cesium.GeographicTilingScheme(),")
                start = "viewer.imageryLayers.addImageryProvider("
                provider = "new Cesium.WebMapTileServiceImageryProvider({"
                return _on_globe(layer, [start + provider, *options, "}));"])
    return None


def _options(
    profile: ClientProfile, layer: LayerFacts, name: str, address: str, levels: NumberedLevels
) -> list[str]:
    west, south, east, north = inside(layer)
    lines = [
        f"  url: {text(address)},",
        f"  layer: {text(layer.identifier)},",
        f"  style: {text(layer.style)},",
        f"  tileMatrixSetID: {text(name)},",
        f"  format: {text(tile_format(profile, layer).media_type)},",
        f"  rectangle: Cesium.Rectangle.fromDegrees({west}, {south}, {east}, {north}),",
        f"  maximumLevel: {levels.last},",
    ]
    if levels.first:
        lines.append(f"  minimumLevel: {levels.first},")
    if levels.tile_side != 256:
        lines.append(f"  tileWidth: {levels.tile_side},")
        lines.append(f"  tileHeight: {levels.tile_side},")
    if layer.attribution:
        lines.append(f"  credit: {markup(layer.attribution)},")
    return lines


def cesium_tms_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what shows the layer on a globe by TMS; None if it has no profile of TMS."""
    for grid in layer.grids:
        for world in (MERCATOR, GEOGRAPHIC):
            levels = whole_levels(grid.tile_matrix_set, world)
            if levels is not None and levels.tile_side == _TMS_TILE:
                name = f"{name_in_grid(layer, grid.tile_matrix_set)}@{layer.formats[0].extension}"
                address = f"{alone_address(profile, layer, base_url)}/tms/1.0.0/{name}/"
                options = f", {{credit: {markup(layer.attribution)}}}" if layer.attribution else ""
                provider = f"Cesium.TileMapServiceImageryProvider.fromUrl({text(address)}{options})"
                start = "viewer.imageryLayers.add(Cesium.ImageryLayer.fromProviderAsync("
                return _on_globe(layer, [start, f"  {provider},", "));"])
    return None


def _on_globe(layer: LayerFacts, lines: list[str]) -> str:
    """Return a viewer that asks no other server, with the layer, looking at it."""
    west, south, east, north = inside(layer)
    rectangle = f"Cesium.Rectangle.fromDegrees({west}, {south}, {east}, {north})"
    return joined(
        [
            'const viewer = new Cesium.Viewer("map", {',
            "  baseLayer: false,",
            "  baseLayerPicker: false,",
            "  geocoder: false,",
            "  animation: false,",
            "  timeline: false,",
            "});",
            *lines,
            f"viewer.camera.setView({{destination: {rectangle}}});",
        ]
    )
