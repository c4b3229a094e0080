"""Writes the documents of TMS 1.0.0 (OSGeo Tile Map Service specification).

Nothing stands before the root but the declaration: Cesium takes the first node for the root
(interop.md 1.6).
"""

from __future__ import annotations

from collections.abc import Iterable

from .tms_reader import TileMap, TileMapLink
from .xml_text import address, line, number, verbatim

__all__ = ["error_document", "write_service", "write_services", "write_tile_map"]

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write_services(links: Iterable[TileMapLink]) -> bytes:
    """Return the root document: the services there are."""
    lines = [
        f'  <TileMapService title="{verbatim(link.title)}" version="1.0.0"'
        f' href="{address(link.href)}"/>\n'
        for link in links
    ]
    return _document(["<Services>\n", *lines, "</Services>\n"])


def write_service(title: str, services: str, maps: Iterable[tuple[TileMap, str]]) -> bytes:
    """Return the list of tile maps, each with its address; `services` is that of the root."""
    lines = [
        f'    <TileMap title="{line(one.title)}" srs="{verbatim(one.srs)}"'
        f' profile="{one.profile}" href="{address(href)}"/>\n'
        for one, href in maps
    ]
    return _document(
        [
            f'<TileMapService version="1.0.0" services="{address(services)}">\n',
            f"  <Title>{line(title)}</Title>\n",
            "  <Abstract/>\n",
            "  <TileMaps>\n",
            *lines,
            "  </TileMaps>\n",
            "</TileMapService>\n",
        ]
    )


def write_tile_map(tile_map: TileMap, service: str) -> bytes:
    """Return the document about one tile map; `service` is the address of the list it is in.

    The box is in units of the SRS, easting first, and the origin the grid's lower left corner.
    """
    west, south, east, north = map(number, tile_map.box or (0.0, 0.0, 0.0, 0.0))
    x, y = map(number, tile_map.origin or (0.0, 0.0))
    sets = [
        f'    <TileSet href="{address(one.href)}" units-per-pixel="{number(one.units_per_pixel)}"'
        f' order="{one.order}"/>\n'
        for one in tile_map.tile_sets
    ]
    return _document(
        [
            f'<TileMap version="1.0.0" tilemapservice="{address(service)}">\n',
            f"  <Title>{line(tile_map.title)}</Title>\n",
            f"  <Abstract>{line(tile_map.abstract)}</Abstract>\n",
            *_attribution(tile_map.attribution),
            f"  <SRS>{verbatim(tile_map.srs)}</SRS>\n",
            f'  <BoundingBox minx="{west}" miny="{south}" maxx="{east}" maxy="{north}"/>\n',
            f'  <Origin x="{x}" y="{y}"/>\n',
            f'  <TileFormat width="{tile_map.tile_width}" height="{tile_map.tile_height}"'
            f' mime-type="{verbatim(tile_map.media_type)}" extension="{tile_map.extension}"/>\n',
            f'  <TileSets profile="{tile_map.profile}">\n',
            *sets,
            "  </TileSets>\n",
            "</TileMap>\n",
        ]
    )


def _attribution(text: str) -> list[str]:
    if not text:
        return []
    return ["  <Attribution>\n", f"    <Title>{line(text)}</Title>\n", "  </Attribution>\n"]


def error_document(message: str) -> bytes:
    """Return how TMS says that something is not there."""
    return _document(
        [
            "<TileMapServerError>\n",
            f"  <Message>{line(message)}</Message>\n",
            "</TileMapServerError>\n",
        ]
    )


def _document(lines: Iterable[str]) -> bytes:
    return (_DECLARATION + "".join(lines)).encode()
