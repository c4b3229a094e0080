"""JavaScript that makes a map in a web page: OpenLayers, Leaflet, MapLibre."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Optional

from ..grid.crs import CRS84, METRES_PER_DEGREE, WEB_MERCATOR, WGS84, Crs
from .addresses import alone_address, capabilities_address, tile_address
from .facts import LayerFacts
from .numbered import MERCATOR, NumberedLevels, numbered_levels
from .other_protocols import tilejson_address
from .profile import ClientProfile
from .writing import inside, inside_mercator, joined, markup, object_of, text

__all__ = ["leaflet_script", "leaflet_wms_script", "maplibre_script", "openlayers_script"]

_FARTHEST_ZOOM = 22
_LEAFLET_TILE = 256
_KNOWN_TO_OPENLAYERS = (WEB_MERCATOR, WGS84, CRS84)


def openlayers_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what shows the layer in OpenLayers, as its capabilities describe it."""
    chosen = layer.grids[0].tile_matrix_set
    finest = chosen.matrices[-1]
    box = finest.extent_of(layer.grids[0].limits[finest.identifier])
    options = object_of({"layer": layer.identifier, "matrixSet": chosen.identifier})
    address = capabilities_address(profile, layer, base_url)
    return joined(
        [
            *_projection(chosen.crs),
            "const map = new ol.Map({",
            '  target: "map",',
            f"  view: new ol.View({{projection: {text(_name(chosen.crs))}}}),",
            "});",
            f"map.getView().fit({list(box)});",
            f"fetch({text(address)})",
            "  .then((answer) => answer.text())",
            "  .then((text) => {",
            "    const capabilities = new ol.format.WMTSCapabilities().read(text);",
            f"    const options = ol.source.WMTS.optionsFromCapabilities(capabilities, {options});",
            *(
                [f"    options.attributions = {markup(layer.attribution)};"]
                * bool(layer.attribution)
            ),
            "    map.addLayer(new ol.layer.Tile({source: new ol.source.WMTS(options)}));",
            "  });",
        ]
    )


def _projection(crs: Crs) -> list[str]:
    """Return what tells OpenLayers of a CRS that it does not know: enough to show tiles in it."""
    if crs in _KNOWN_TO_OPENLAYERS:
        return []
    name = text(_name(crs))
    return [
        f"if (!ol.proj.get({name})) {{",
        "  ol.proj.addProjection(new ol.proj.Projection({",
        f"    code: {name},",
        f"    {_unit(crs)},",
        f"    axisOrientation: {text('neu' if crs.northing_first else 'enu')},",
        "  }));",
        "}",
    ]


def _name(crs: Crs) -> str:
    """Return the name by which OpenLayers finds the CRS of a document: it shortens EPSG's alone."""
    return crs.name if crs.authority == "EPSG" else crs.urn


def _unit(crs: Crs) -> str:
    if crs.metres_per_unit == 1:
        return 'units: "m"'
    if math.isclose(crs.metres_per_unit, METRES_PER_DEGREE, rel_tol=0.01):
        return 'units: "degrees"'
    return f"metersPerUnit: {crs.metres_per_unit!r}"


def leaflet_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what shows the layer in Leaflet in Web Mercator; None if it has no such grid."""
    for grid in layer.grids:
        levels = numbered_levels(grid.tile_matrix_set, MERCATOR)
        if levels is not None:
            name = grid.tile_matrix_set.identifier
            address = tile_address(profile, layer, base_url, name, "{z}/{y}/{x}")
            start = f"L.tileLayer({text(address)}, {{"
            options = _leaflet_levels(levels)
            if "tileSize" in options:
                options["zoomOffset"] = levels.first - options["minZoom"]
            return _in_leaflet(layer, start, _numbers(options))
    return None


def leaflet_wms_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what shows the layer in Leaflet by WMS, which draws any grid in Web Mercator.

    None is returned if its WMS does not draw, and the tiles lie otherwise than Leaflet asks.
    """
    zooms = {"maxZoom": _FARTHEST_ZOOM}
    if layer.only_tiles_as_maps:
        found = [numbered_levels(grid.tile_matrix_set, MERCATOR) for grid in layer.grids]
        levels = next((one for one in found if one is not None), None)
        if levels is None:
            return None
        zooms = _leaflet_levels(levels)
    taken = next((one for one in layer.formats if one in layer.map_formats), layer.map_formats[0])
    options = [f"  layers: {text(layer.identifier)},", f"  format: {text(taken.media_type)},"]
    if taken.media_type != "image/jpeg":
        options.append("  transparent: true,")
    options += ['  version: "1.3.0",', *_numbers(zooms)]
    address = f"{alone_address(profile, layer, base_url)}/wms"
    return _in_leaflet(layer, f"L.tileLayer.wms({text(address)}, {{", options)


def _in_leaflet(layer: LayerFacts, start: str, options: list[str]) -> str:
    west, south, east, north = inside(layer)
    bounds = f"[[{south}, {west}], [{north}, {east}]]"
    lines = ['const map = L.map("map");', start, *options, f"  bounds: {bounds},"]
    if layer.attribution:
        lines.append(f"  attribution: {markup(layer.attribution)},")
    return joined([*lines, "}).addTo(map);", f"map.fitBounds({bounds});"])


def _leaflet_levels(levels: NumberedLevels) -> dict[str, int]:
    """Return the options that tell the levels; Leaflet's zoom counts tiles of 256 pixels."""
    shift = round(math.log2(levels.tile_side / _LEAFLET_TILE))
    options = {
        "minZoom": levels.first + shift,
        "maxNativeZoom": levels.last + shift,
        "maxZoom": max(_FARTHEST_ZOOM, levels.last + shift),
    }
    if shift:
        options["tileSize"] = levels.tile_side
    return options


def _numbers(options: Mapping[str, int]) -> list[str]:
    return [f"  {name}: {value}," for name, value in options.items()]


def maplibre_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> Optional[str]:
    """Return what shows the layer in MapLibre by its TileJSON; None without a grid for it."""
    for grid in layer.grids:
        levels = numbered_levels(grid.tile_matrix_set, MERCATOR)
        if levels is not None:
            address = tilejson_address(profile, layer, base_url, grid.tile_matrix_set)
            west, south, east, north = inside_mercator(layer)
            source = f'{{type: "raster", url: {text(address)}, tileSize: {levels.tile_side}}}'
            return joined(
                [
                    "const map = new maplibregl.Map({",
                    '  container: "map",',
                    "  style: {",
                    "    version: 8,",
                    f"    sources: {{tiles: {source}}},",
                    '    layers: [{id: "tiles", type: "raster", source: "tiles"}],',
                    "  },",
                    f"  bounds: [[{west}, {south}], [{east}, {north}]],",
                    "});",
                ]
            )
    return None
