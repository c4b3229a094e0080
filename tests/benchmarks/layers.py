"""Published layers without a file behind them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Optional

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from plugin.core.grid.boxes import geographic_extent
from plugin.core.grid.limits import BoundingBox
from plugin.core.grid.nested import limits_of_set
from plugin.core.grid.well_known import well_known_set
from plugin.core.layer.published import MatrixSetLink, PublishedLayer
from plugin.core.tile import TileSource

__all__ = ["made_up_layer"]


def made_up_layer(
    name: str, last_level: str, source: TileSource, extent: Optional[BoundingBox] = None
) -> PublishedLayer:
    """Return a PNG layer in the web's usual tile matrix set, by default of the whole world.

    `extent` is in metres, easting first; limits are those that follow from it.
    """
    grid = well_known_set("WebMercatorQuad").trimmed("0", last_level)
    limits = None if extent is None else limits_of_set(grid, extent)
    extent = extent or grid.extent
    link = MatrixSetLink(grid, extent, {("default", "image/png"): source}, limits)
    return PublishedLayer(
        identifier=name,
        title=name,
        links=(link,),
        formats=("image/png",),
        extent=geographic_extent(grid.crs, extent),
    )
