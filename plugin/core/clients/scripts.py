"""The texts that are programs: JavaScript for maps in browsers, Python for OWSLib."""

from __future__ import annotations

import html
import json
import math
from typing import Optional

from ..grid.crs import CRS84, WEB_MERCATOR, WGS84
from .addresses import capabilities_address, tile_address, tile_format
from .facts import LayerFacts
from .numbered import GEOGRAPHIC, MERCATOR, NumberedLevels, numbered_levels
from .profile import ClientProfile

__all__ = ["cesium_script", "leaflet_script", "openlayers_script", "owslib_script"]

_DEGREES = 1e6
_FARTHEST_ZOOM = 22
_LEAFLET_TILE = 256
_KNOWN_TO_OPENLAYERS = (WEB_MERCATOR.name, WGS84.name, CRS84.name)


def openlayers_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what adds the layer to an OpenLayers map, as its capabilities describe it."""
    chosen = layer.grids[0].tile_matrix_set
    options = {"layer": layer.identifier, "matrixSet": chosen.identifier}
    lines = []
    if chosen.crs.name not in _KNOWN_TO_OPENLAYERS:
        lines.append(f"// {chosen.crs.name} has to be registered with proj4 before.")
    lines += [
        f"const answer = await fetch({_text(capabilities_address(profile, layer, base_url))});",
        "const capabilities = new ol.format.WMTSCapabilities().read(await answer.text());",
        "const options = ol.source.WMTS.optionsFromCapabilities(capabilities,"
        f" {_object(options)});",
    ]
    if layer.attribution:
        lines.append(f"options.attributions = {_markup(layer.attribution)};")
    lines.append("map.addLayer(new ol.layer.Tile({source: new ol.source.WMTS(options)}));")
    return _joined(lines)


def leaflet_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what adds the layer to a Leaflet map in Web Mercator; None if it has no such grid."""
    for grid in layer.grids:
        levels = numbered_levels(grid.tile_matrix_set, MERCATOR)
        if levels is not None:
            name = grid.tile_matrix_set.identifier
            address = tile_address(profile, layer, base_url, name, "{z}/{y}/{x}")
            options = _leaflet_options(layer, levels)
            return _joined([f"L.tileLayer({_text(address)}, {{", *options, "}).addTo(map);"])
    return None


def _leaflet_options(layer: LayerFacts, levels: NumberedLevels) -> list[str]:
    """Return the lines of the options; Leaflet's zoom counts tiles of 256 pixels."""
    shift = round(math.log2(levels.tile_side / _LEAFLET_TILE))
    west, south, east, north = _inside(layer)
    options = {
        "minZoom": levels.first + shift,
        "maxNativeZoom": levels.last + shift,
        "maxZoom": max(_FARTHEST_ZOOM, levels.last + shift),
    }
    if shift:
        options.update({"tileSize": levels.tile_side, "zoomOffset": -shift})
    lines = [f"  {name}: {value}," for name, value in options.items()]
    lines.append(f"  bounds: [[{south}, {west}], [{north}, {east}]],")
    if layer.attribution:
        lines.append(f"  attribution: {_markup(layer.attribution)},")
    return lines


def cesium_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what adds the layer to a CesiumJS viewer; None if it has neither of Cesium's grids."""
    for grid in layer.grids:
        for world in (MERCATOR, GEOGRAPHIC):
            levels = numbered_levels(grid.tile_matrix_set, world)
            if levels is not None:
                name = grid.tile_matrix_set.identifier
                place = "{TileMatrix}/{TileRow}/{TileCol}"
                address = tile_address(profile, layer, base_url, name, place)
                options = _cesium_options(profile, layer, name, address, levels)
                if world is GEOGRAPHIC:
                    options.append("  tilingScheme: new Cesium.GeographicTilingScheme(),")
                start = "viewer.imageryLayers.addImageryProvider("
                provider = "new Cesium.WebMapTileServiceImageryProvider({"
                return _joined([start + provider, *options, "}));"])
    return None


def _cesium_options(
    profile: ClientProfile, layer: LayerFacts, name: str, address: str, levels: NumberedLevels
) -> list[str]:
    west, south, east, north = _inside(layer)
    lines = [
        f"  url: {_text(address)},",
        f"  layer: {_text(layer.identifier)},",
        f"  style: {_text(layer.style)},",
        f"  tileMatrixSetID: {_text(name)},",
        f"  format: {_text(tile_format(profile, layer).media_type)},",
        f"  rectangle: Cesium.Rectangle.fromDegrees({west}, {south}, {east}, {north}),",
        f"  maximumLevel: {levels.last},",
    ]
    if levels.first:
        lines.append(f"  minimumLevel: {levels.first},")
    if levels.tile_side != 256:
        lines.append(f"  tileWidth: {levels.tile_side},")
        lines.append(f"  tileHeight: {levels.tile_side},")
    if layer.attribution:
        lines.append(f"  credit: {_markup(layer.attribution)},")
    return lines


def owslib_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what gets the first tile of the finest level by OWSLib."""
    grid = layer.grids[0]
    matrix = grid.tile_matrix_set.matrices[-1]
    limits = grid.limits[matrix.identifier]
    address = capabilities_address(profile, layer, base_url)
    return _joined(
        [
            "from owslib.wmts import WebMapTileService",
            "",
            f"wmts = WebMapTileService({_text(address)})",
            "tile = wmts.gettile(",
            f"    layer={_text(layer.identifier)},",
            f"    tilematrixset={_text(grid.tile_matrix_set.identifier)},",
            f"    tilematrix={_text(matrix.identifier)},",
            f"    row={limits.min_row},",
            f"    column={limits.min_column},",
            f"    format={_text(tile_format(profile, layer).media_type)},",
            ")",
            "picture = tile.read()",
        ]
    )


def _inside(layer: LayerFacts) -> tuple[float, float, float, float]:
    """Return the extent with its last digits cut off, so that no tile beside it is asked for."""
    west, south, east, north = layer.extent
    return (
        math.ceil(west * _DEGREES) / _DEGREES,
        math.ceil(south * _DEGREES) / _DEGREES,
        math.floor(east * _DEGREES) / _DEGREES,
        math.floor(north * _DEGREES) / _DEGREES,
    )


def _text(value: str) -> str:
    """Return a text in quotation marks, as JavaScript and Python read it."""
    return json.dumps(value)


def _markup(text: str) -> str:
    """Return words of a stranger in quotation marks, for a place where maps expect HTML."""
    return _text(html.escape(text, quote=False))


def _object(values: dict[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {_text(value)}" for name, value in values.items()) + "}"


def _joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
