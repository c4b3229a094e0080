"""From an opened layer of a remote WMTS to the layer that clients see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from ..cache.disk import CachedTiles
from ..catalogue.values import LayerSettings, RemoteLayer
from ..errors import GridError
from ..grid.boxes import geographic_extent, reproject_box
from ..grid.crs import WEB_MERCATOR
from ..grid.limits import BoundingBox, Limits
from ..grid.nested import limits_of_set
from ..grid.tile_matrix import TileMatrixSet
from ..grid.well_known import well_known_set
from ..image.media_types import PNG, VECTOR_TILE
from ..layer.published import LegendPicture, MatrixSetLink, PublishedLayer
from ..mosaic.drawn import DrawnFrom, DrawnSource
from ..mosaic.levels import levels_drawn_from
from ..secrets import redact
from ..source.cascaded import CascadedLayer, CascadedSet
from ..tile import TileSource
from .caching import Caches
from .publishing import sources_of
from .styling import with_own_styles

__all__ = ["cascaded_layer"]

_EVERYONES_SET = "WebMercatorQuad"


class _Publishing(NamedTuple):
    """What all links of a layer are made with."""

    settings: LayerSettings
    opened: CascadedLayer
    caches: Caches
    origin: str


def cascaded_layer(
    settings: LayerSettings, opened: CascadedLayer, caches: Caches, origin: str
) -> PublishedLayer:
    """Return the layer that publishes a remote's; `origin` is the address it comes from.

    Sets that the remote lacks are drawn from one that it has: those asked for, or the one that
    every client knows if the remote has nothing in its CRS.

    Raises:
        GridError: a set asked for is unknown, or the layer lies outside of it.
    """
    publishing = _Publishing(settings, opened, caches, redact(origin))
    own = [_own_link(publishing, one) for one in opened.sets]
    drawn = [_drawn_link(publishing, own, name) for name in _names_to_draw(settings, opened)]
    extent = opened.extent or geographic_extent(own[0].tile_matrix_set.crs, own[0].extent)
    layer = PublishedLayer(
        identifier=settings.identifier,
        title=settings.title or opened.title,
        abstract=settings.abstract or opened.abstract,
        attribution=settings.attribution,
        links=(*own, *drawn),
        formats=(opened.media_type,),
        extent=extent,
        styles=opened.styles,
        info_formats=opened.info_formats,
        legends={
            style: LegendPicture(
                found.legend.format or PNG, found.legend.width, found.legend.height, found.picture
            )
            for style, found in opened.legends.items()
        },
        dimensions=opened.dimensions,
        missing=settings.missing,
        protected=opened.protected,
        notes=opened.notes,
    )
    return with_own_styles(layer, settings, caches)


def _names_to_draw(settings: LayerSettings, opened: CascadedLayer) -> Sequence[str]:
    remote = settings.source.remote or RemoteLayer("")
    if remote.drawn_sets or opened.media_type == VECTOR_TILE:
        return remote.drawn_sets
    has_everyones = any(one.tile_matrix_set.crs == WEB_MERCATOR for one in opened.sets)
    return () if has_everyones else (_EVERYONES_SET,)


def _own_link(publishing: _Publishing, one: CascadedSet) -> MatrixSetLink:
    sources: dict[tuple[str, str], TileSource] = {}
    for style, source in one.sources.items():
        sources.update(_cached(publishing, source, one.tile_matrix_set, one.extent, style))
    limits = {**_limits(one.tile_matrix_set, one.extent), **(one.limits or {})}
    return MatrixSetLink(one.tile_matrix_set, one.extent, sources, limits, one.info)


def _cached(
    publishing: _Publishing,
    source: TileSource,
    tile_matrix_set: TileMatrixSet,
    extent: BoundingBox,
    style: str,
) -> Mapping[tuple[str, str], TileSource]:
    settings, opened = publishing.settings, publishing.opened
    tiles = CachedTiles(
        settings.identifier,
        tile_matrix_set,
        opened.media_type,
        style=style,
        origin=publishing.origin,
        title=settings.title or opened.title,
        attribution=settings.attribution,
        bounds=geographic_extent(tile_matrix_set.crs, extent),
    )
    return sources_of(source, settings.source.cache, publishing.caches, tiles, is_remote=True)


def _drawn_link(publishing: _Publishing, own: Sequence[MatrixSetLink], name: str) -> MatrixSetLink:
    """Return the layer in a set that the remote lacks, drawn from the one that fits best."""
    target = well_known_set(name)
    origin = _best_origin(own, target)
    box = reproject_box(origin.extent, origin.tile_matrix_set.crs, target.crs)
    extent = box.intersection(target.extent)
    if extent is None:
        raise GridError(f"the layer lies outside of {name}")
    target = levels_drawn_from(target, origin.tile_matrix_set, origin.extent)
    media_type = publishing.opened.media_type
    sources: dict[tuple[str, str], TileSource] = {}
    for style in publishing.opened.styles:
        tiles = origin.sources[style.identifier, media_type]
        drawn_from = DrawnFrom(tiles, origin.tile_matrix_set, origin.extent, origin.limits)
        drawn = DrawnSource(drawn_from, target)
        sources.update(_cached(publishing, drawn, target, extent, style.identifier))
    return MatrixSetLink(target, extent, sources, _limits(target, extent))


def _best_origin(own: Sequence[MatrixSetLink], target: TileMatrixSet) -> MatrixSetLink:
    """Return the link in the target's own CRS, else the one that goes into most detail."""

    def finest(link: MatrixSetLink) -> float:
        crs = link.tile_matrix_set.crs
        return link.tile_matrix_set.matrices[-1].cell_size * crs.metres_per_unit

    same = [link for link in own if link.tile_matrix_set.crs == target.crs]
    return min(same or own, key=finest)


def _limits(tile_matrix_set: TileMatrixSet, extent: BoundingBox) -> Mapping[str, Limits]:
    limits = limits_of_set(tile_matrix_set, extent)
    if limits is None:
        raise GridError(
            f"the tiles lie outside their tile matrix set, {tile_matrix_set.identifier}"
        )
    return limits
