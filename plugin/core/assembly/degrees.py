"""Layers drawn in degrees, for protocols that know nothing else; made when first asked for."""

from __future__ import annotations

import dataclasses
import math
import threading
from collections.abc import Mapping
from typing import Optional

from ..cache.disk import CachedTiles
from ..errors import GridError
from ..grid.boxes import WORLD, geographic_extent
from ..grid.limits import Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrixSet
from ..grid.well_known import well_known_set
from ..image.media_types import PNG
from ..layer.published import IN_DEGREES, MatrixSetLink, PublishedLayer
from ..mosaic.drawn import DrawnFrom, DrawnSource
from ..mosaic.levels import levels_drawn_from, nearest_matrix, scale_at
from ..mosaic.projection import Projection
from ..sentence import sentence
from .caching import Caches
from .publishing import sources_of

__all__ = ["InDegrees"]


class InDegrees:
    """Gives a layer as it is drawn in degrees, the same each time. Any thread may call it.

    What is drawn is kept in memory, unless the layer's cache is off; it is drawn from tiles that
    are kept as always.
    """

    def __init__(self, cache: str, caches: Caches) -> None:
        """Keep the setting of the layer's cache; nothing is drawn yet."""
        self._cache = cache
        self._caches = caches
        self._lock = threading.Lock()
        self._last: Optional[tuple[PublishedLayer, PublishedLayer]] = None

    def __call__(self, layer: PublishedLayer) -> PublishedLayer:
        """Return the layer with one link, in the first of its styles; its own format is PNG.

        Raises:
            GridError: the layer lies nowhere on the earth.
        """
        with self._lock:
            if self._last is None or self._last[0] is not layer:
                self._last = layer, self._drawn(layer)
            return self._last[1]

    def _drawn(self, layer: PublishedLayer) -> PublishedLayer:
        link, style = _most_detailed(layer), layer.styles[0].identifier
        source = link.sources[style, layer.formats[0]]
        origin = DrawnFrom(source, link.tile_matrix_set, link.extent, link.limits)
        extent = geographic_extent(origin.tile_matrix_set.crs, origin.extent)
        grid = levels_drawn_from(well_known_set(IN_DEGREES), origin.tile_matrix_set, origin.extent)
        tiles = CachedTiles(layer.identifier, grid, PNG, style=style)
        drawn = DrawnSource(origin, grid)
        sources = sources_of(drawn, self._cache, self._caches, tiles, is_remote=False)
        shown = MatrixSetLink(grid, extent, sources, _limits(grid, origin))
        return dataclasses.replace(layer, links=(shown,), formats=(PNG,), styles=layer.styles[:1])


def _most_detailed(layer: PublishedLayer) -> MatrixSetLink:
    """Return the link whose last level is finest; of those that are about as fine, the first."""

    def levels_short(link: MatrixSetLink) -> int:
        grid = link.tile_matrix_set
        return round(math.log2(grid.matrices[-1].cell_size * grid.crs.metres_per_unit))

    return min(layer.links, key=levels_short)


def _limits(grid: TileMatrixSet, origin: DrawnFrom) -> Mapping[str, Limits]:
    """Return where there are tiles: at each level where those are that it is drawn from.

    Raises:
        GridError: at some level there are none.
    """
    theirs = origin.tile_matrix_set
    scale = 1 / scale_at(Projection(theirs.crs, grid.crs), origin.extent)
    found: dict[str, Limits] = {}
    for matrix in grid.matrices:
        level = nearest_matrix(theirs.matrices, matrix.cell_size * scale)
        box = level.extent_of(origin.limits_at(level)).intersection(origin.extent)
        shown = geographic_extent(theirs.crs, box or origin.extent).intersection(WORLD)
        limits = limits_of_extent(matrix, shown) if shown else None
        if limits is None:
            raise GridError(
                sentence(
                    "nothing of it lies in {grid} at level {matrix}",
                    grid=grid.identifier,
                    matrix=matrix.identifier,
                )
            )
        found[matrix.identifier] = limits
    return found
