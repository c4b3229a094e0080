"""TileMap documents as programs write them."""

from __future__ import annotations

from collections.abc import Iterable


def gdal2tiles(
    profile: str,
    orders: Iterable[int],
    bounds: tuple[float, float, float, float],
    *,
    size: int = 256,
    swapped: bool = False,
) -> str:
    """What gdal2tiles 3.6 writes: units-per-pixel of 256 pixels and --tmscompatible, always.

    `swapped` is the order of the box in gdal2tiles before GDAL 3.
    """
    west, south, east, north = bounds
    a, b, c, d = (south, west, north, east) if swapped else bounds
    coarsest = 156543.0339 if profile == "mercator" else 0.703125
    srs = "EPSG:3857" if profile == "mercator" else "EPSG:4326"
    sets = "\n".join(
        f'<TileSet href="{order}" units-per-pixel="{coarsest / 2**order:.14f}" order="{order}"/>'
        for order in orders
    )
    return f"""<?xml version="1.0" encoding="utf-8"?>
    <TileMap version="1.0.0" tilemapservice="http://tms.osgeo.org/1.0.0">
      <Title>country.tif</Title>
      <Abstract></Abstract>
      <SRS>{srs}</SRS>
      <BoundingBox minx="{a:.14f}" miny="{b:.14f}" maxx="{c:.14f}" maxy="{d:.14f}"/>
      <Origin x="{a:.14f}" y="{b:.14f}"/>
      <TileFormat width="{size}" height="{size}" mime-type="image/png" extension="png"/>
      <TileSets profile="{profile}">
{sets}
      </TileSets>
    </TileMap>
"""


def tile_map(
    *,
    srs: str = "EPSG:3857",
    profile: str = "global-mercator",
    box: str = 'minx="-20037508.34" miny="-20037508.34" maxx="20037508.34" maxy="20037508.34"',
    origin: str = 'x="-20037508.34" y="-20037508.34"',
    tile_format: str = 'width="256" height="256" mime-type="image/png" extension="png"',
    sets: Iterable[str] = (),
    title: str = "Map",
) -> str:
    """A TileMap document put together from its parts."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TileMap version="1.0.0" tilemapservice="http://tile.example/tms/1.0.0">
<Title>{title}</Title><Abstract>All of it</Abstract><SRS>{srs}</SRS>
<BoundingBox {box}/><Origin {origin}/><TileFormat {tile_format}/>
<TileSets profile="{profile}">{"".join(sets)}</TileSets></TileMap>"""


def tile_set(order: int, units: float | None, href: str | None = None) -> str:
    said = "" if units is None else f' units-per-pixel="{units!r}"'
    return f'<TileSet href="{order if href is None else href}"{said} order="{order}"/>'
