"""What the documents of TMS say of the published layers."""

from __future__ import annotations

from collections.abc import Iterator

from ..capabilities.tms_reader import TileMap, TileMapLink, TileSet
from ..capabilities.tms_writer import write_service, write_services, write_tile_map
from ..grid.crs import CRS84
from ..grid.tile_matrix import TileMatrixSet
from ..grid.trimmed import levels_of
from ..grid.well_known import well_known_set
from ..image.media_types import extension_of
from ..layer.published import MatrixSetLink, Publication, PublishedLayer
from ..sentence import sentence
from .exception_report import not_found
from .tile_names import NamedTiles, name_in_grid

__all__ = ["check_servable", "has_one_origin", "services", "tile_map", "tile_map_service"]

_TITLE = "WMTS Bridge"
_SRS = {CRS84: "EPSG:4326"}
_PROFILES = {"global-mercator": "WebMercatorQuad", "global-geodetic": "WorldCRS84Quad"}
_SAME = 1e-6
"""Part of a tile by which the lower edges of two levels may miss each other."""


def services(base_url: str) -> bytes:
    """Return the root document: the one service there is."""
    return write_services([TileMapLink(_TITLE, f"{base_url}/tms/1.0.0/")])


def tile_map_service(publication: Publication, base_url: str) -> bytes:
    """Return the list of all tile maps: each layer in each of its grids and formats."""
    maps = [
        (_tile_map(layer, link, media_type, address), address)
        for layer, link in _servable(publication)
        for media_type in layer.formats
        for address in [_address(layer, link, media_type, base_url)]
    ]
    return write_service(_TITLE, f"{base_url}/tms/", maps)


def tile_map(tiles: NamedTiles, base_url: str) -> bytes:
    """Return the document about a layer in a grid.

    Raises:
        RequestRefused: TMS cannot say where the tiles of this grid are.
    """
    check_servable(tiles)
    media_type = tiles.media_type or tiles.layer.formats[0]
    address = _address(tiles.layer, tiles.link, media_type, base_url)
    found = _tile_map(tiles.layer, tiles.link, media_type, address)
    return write_tile_map(found, f"{base_url}/tms/1.0.0/")


def check_servable(tiles: NamedTiles) -> None:
    """Refuse a grid whose rows have no common lower edge to be counted from.

    Raises:
        RequestRefused: it is such a one.
    """
    if not has_one_origin(tiles.link.tile_matrix_set):
        name = tiles.link.tile_matrix_set.identifier
        raise not_found(
            sentence(
                "The levels of {name} have different lower edges: TMS cannot count them.", name=name
            )
        )


def _servable(publication: Publication) -> Iterator[tuple[PublishedLayer, MatrixSetLink]]:
    for layer in publication.layers.values():
        for link in layer.links:
            if has_one_origin(link.tile_matrix_set):
                yield layer, link


def has_one_origin(grid: TileMatrixSet) -> bool:
    """Tell whether the rows of all levels can be counted from one lower edge."""
    corners = [matrix.extent_of(matrix.whole) for matrix in grid.matrices]
    finest = grid.matrices[-1]
    slack = _SAME * min(finest.span_x, finest.span_y)
    first = corners[0]
    return all(
        abs(one.min_x - first.min_x) <= slack and abs(one.min_y - first.min_y) <= slack
        for one in corners
    )


def _address(layer: PublishedLayer, link: MatrixSetLink, media_type: str, base_url: str) -> str:
    name = name_in_grid(layer, link)
    return f"{base_url}/tms/1.0.0/{name}@{extension_of(media_type)}"


def _tile_map(layer: PublishedLayer, link: MatrixSetLink, media_type: str, address: str) -> TileMap:
    grid = link.tile_matrix_set
    first = grid.matrices[0]
    corner = first.extent_of(first.whole)
    return TileMap(
        title=layer.title or layer.identifier,
        abstract=layer.abstract,
        attribution=layer.attribution,
        srs=_SRS.get(grid.crs, grid.crs.name),
        profile=_profile(grid),
        box=link.extent,
        origin=(corner.min_x, corner.min_y),
        tile_width=first.tile_width,
        tile_height=first.tile_height,
        media_type=media_type,
        extension=extension_of(media_type),
        tile_sets=tuple(
            TileSet(z, f"{address}/{z}", one.cell_size) for z, one in levels_of(grid).items()
        ),
    )


def _profile(grid: TileMatrixSet) -> str:
    """Return the profile of TMS that the grid is of: there level 0 is one tile, or two (4326)."""
    for profile, name in _PROFILES.items():
        whole = levels_of(well_known_set(name))
        if all(one == whole.get(level) for level, one in levels_of(grid).items()):
            return profile
    return "local"
