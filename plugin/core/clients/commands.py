"""Python and command lines that read a layer: GDAL, QGIS, OWSLib, curl."""

from __future__ import annotations

from urllib.parse import quote

from ..grid.crs import WEB_MERCATOR, Crs
from ..grid.tile_matrix import TileMatrix
from .addresses import capabilities_address, tile_address, tile_format
from .facts import GridFacts, LayerFacts
from .profile import ClientProfile
from .writing import joined, text

__all__ = [
    "curl_command",
    "gdal_dataset",
    "gdal_script",
    "needs_axes_told",
    "owslib_script",
    "qgis_script",
]


def gdal_dataset(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what GDAL takes for the name of a file."""
    chosen = layer.grids[0].tile_matrix_set.identifier
    suffix = f",tilematrixset={chosen}" if len(layer.grids) > 1 else ""
    address = capabilities_address(profile, layer, base_url)
    return f"WMTS:{address},layer={layer.identifier}{suffix}"


def gdal_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what opens the layer by GDAL and reads a small picture of it."""
    dataset = gdal_dataset(profile, layer, base_url)
    return joined(
        [
            "from osgeo import gdal",
            "",
            "gdal.UseExceptions()",
            f"dataset = gdal.Open({text(dataset)})",
            'gdal.Translate("map.tif", dataset, width=512)',
        ]
    )


def qgis_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what adds the layer to the project that QGIS has open."""
    chosen = layer.grids[0].tile_matrix_set
    values = {
        "crs": chosen.crs.name,
        "format": tile_format(profile, layer).media_type,
        "layers": layer.identifier,
        "styles": layer.style,
        "tileMatrixSet": chosen.identifier,
    }
    if needs_axes_told(chosen.crs):
        values["IgnoreAxisOrientation"] = "1"
    uri = "&".join(f"{name}={quote(value, safe=':/')}" for name, value in values.items())
    address = capabilities_address(profile, layer, base_url)
    return joined(
        [
            "from qgis.core import QgsProject, QgsRasterLayer",
            "",
            f"uri = {text(f'{uri}&url={address}')}",
            f'layer = QgsRasterLayer(uri, {text(layer.identifier)}, "wms")',
            "QgsProject.instance().addMapLayer(layer)",
        ]
    )


def needs_axes_told(crs: Crs) -> bool:
    """Tell whether QGIS has to be told not to swap the axes of a CRS in which it shows a WMTS.

    Before 3.42 it swaps those of CRSs about the South Pole. For others it makes no difference, so
    that only the one that most layers have is left alone.
    """
    return not crs.northing_first and crs != WEB_MERCATOR


def owslib_script(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return what saves one tile by OWSLib."""
    grid = layer.grids[0]
    matrix, row, column = _one_tile(grid)
    address = capabilities_address(profile, layer, base_url)
    found = tile_format(profile, layer)
    return joined(
        [
            "from owslib.wmts import WebMapTileService",
            "",
            f"wmts = WebMapTileService({text(address)})",
            "tile = wmts.gettile(",
            f"    layer={text(layer.identifier)},",
            f"    tilematrixset={text(grid.tile_matrix_set.identifier)},",
            f"    tilematrix={text(matrix.identifier)},",
            f"    row={row},",
            f"    column={column},",
            f"    format={text(found.media_type)},",
            ")",
            f'with open("tile.{found.extension}", "wb") as file:',
            "    file.write(tile.read())",
        ]
    )


def curl_command(profile: ClientProfile, layer: LayerFacts, base_url: str) -> str:
    """Return a command that saves one tile, quoted for the shells of Unix and of Windows alike."""
    grid = layer.grids[0]
    matrix, row, column = _one_tile(grid)
    place = f"{quote(matrix.identifier, safe='')}/{row}/{column}"
    name = grid.tile_matrix_set.identifier
    address = tile_address(profile, layer, base_url, name, place)
    return f'curl -f -o tile.{tile_format(profile, layer).extension} "{address}"\n'


def _one_tile(grid: GridFacts) -> tuple[TileMatrix, int, int]:
    """Return matrix, row and column of a tile that exists if any does: of the coarsest level."""
    matrix = grid.tile_matrix_set.matrices[0]
    limits = grid.limits[matrix.identifier]
    row = (limits.min_row + limits.max_row) // 2
    return matrix, row, (limits.min_column + limits.max_column) // 2
