"""From an opened source to the layer that clients see."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Optional

from ..cache.disk import CachedTiles
from ..catalogue.values import LayerSettings
from ..errors import GridError
from ..grid.boxes import geographic_extent
from ..grid.covered import covered_extent
from ..grid.limits import Limits
from ..grid.nested import limits_of_set
from ..grid.tile_matrix import TileMatrixSet
from ..image.media_types import JPEG, PNG, VECTOR_TILE, WEBP
from ..layer.published import DEFAULT_STYLE, MatrixSetLink, PublishedLayer
from ..layer.transcoded import TranscodedSource
from ..layer.zoomed import ZoomedSource
from ..mosaic.drawn import DrawnFrom, DrawnSource
from ..secrets import redact
from ..sentence import sentence
from ..source.opened import OpenedSource
from ..tile import TileSource
from .caching import Caches
from .opening import named_grid
from .styling import with_own_styles
from .zooming import Zoomed, limits_of_drawn, zoomed_set

__all__ = [
    "REMOTE_KINDS",
    "apart",
    "published_layer",
    "renamed_apart",
    "sources_of",
    "with_drawn",
    "with_limits",
]

REMOTE_KINDS = ("xyz", "tms", "wmts")

_OFFERED_FORMATS = (PNG, JPEG, WEBP)


def published_layer(
    settings: LayerSettings, opened: OpenedSource, caches: Caches
) -> PublishedLayer:
    """Return the layer that publishes this source.

    Raises:
        GridError: the source's extent does not touch its tile matrix set.
    """
    source = settings.source
    can_draw = opened.media_type != VECTOR_TILE
    zoomed = zoomed_set(
        opened.tile_matrix_set, source.levels, named_grid(source), can_draw=can_draw
    )
    sources = _sources(settings, opened, zoomed, caches)
    tile_matrix_set = zoomed.tile_matrix_set
    extent = opened.extent or tile_matrix_set.extent
    layer = PublishedLayer(
        identifier=settings.identifier,
        title=settings.title or opened.title or settings.identifier,
        abstract=settings.abstract or opened.abstract,
        attribution=settings.attribution or opened.attribution,
        vector_layers=opened.vector_layers,
        links=(MatrixSetLink(tile_matrix_set, extent, sources, drawn=zoomed.drawn),),
        formats=(opened.media_type,),
        extent=geographic_extent(tile_matrix_set.crs, extent),
        missing=settings.missing,
        protected=opened.protected,
        notes=opened.notes + zoomed.notes,
    )
    layer = with_limits(layer, opened.limits)
    return with_own_styles(layer, settings, caches)


def _sources(
    settings: LayerSettings, opened: OpenedSource, zoomed: Zoomed, caches: Caches
) -> Mapping[tuple[str, str], TileSource]:
    source, own = settings.source, opened.tile_matrix_set
    tiles = CachedTiles(
        settings.identifier,
        own,
        opened.media_type,
        origin=redact(source.location),
        title=settings.title or opened.title,
        attribution=settings.attribution or opened.attribution,
        bounds=geographic_extent(own.crs, opened.extent or own.extent),
    )
    is_remote = source.kind in REMOTE_KINDS
    sources = sources_of(opened.source, source.cache, caches, tiles, is_remote)
    drawn_from = DrawnFrom(
        sources[DEFAULT_STYLE, opened.media_type], own, opened.extent or own.extent, opened.limits
    )
    return with_drawn(sources, drawn_from, zoomed, tiles, source.cache, caches)


def sources_of(
    source: TileSource, cache: str, caches: Caches, tiles: CachedTiles, is_remote: bool
) -> Mapping[tuple[str, str], TileSource]:
    """Return a style's tiles in their own format, and in those that any client may ask for."""
    style, media_type = tiles.style or DEFAULT_STYLE, tiles.media_type
    is_picture = media_type != VECTOR_TILE
    own = TranscodedSource(source, media_type) if is_picture else source
    own = caches.around(own, cache, tiles if is_remote else None)
    sources = {(style, media_type): own}
    for name in _OFFERED_FORMATS if is_picture else ():
        converted = caches.around(TranscodedSource(own, name), cache)
        sources.setdefault((style, name), converted)
    return sources


def with_drawn(
    own: Mapping[tuple[str, str], TileSource],
    drawn_from: DrawnFrom,
    zoomed: Zoomed,
    tiles: CachedTiles,
    cache: str,
    caches: Caches,
) -> Mapping[tuple[str, str], TileSource]:
    """Return a style's tiles, at the levels that the source lacks drawn from those that it has."""
    if not zoomed.drawn:
        return own
    source = DrawnSource(drawn_from, zoomed.tile_matrix_set)
    drawn = sources_of(source, cache, caches, tiles, is_remote=False)
    return {key: ZoomedSource(own[key], drawn[key], zoomed.drawn) for key in own}


def with_limits(layer: PublishedLayer, known: Optional[Mapping[str, Limits]]) -> PublishedLayer:
    """Return the layer with limits at every matrix: the known ones, else those of its extent.

    A layer of which nobody said where it ends, ends where its tiles do.
    """
    links = tuple(_with_limits(_with_extent(link, known), known) for link in layer.links)
    first = links[0]
    extent = layer.extent
    if first.extent != layer.links[0].extent:
        extent = geographic_extent(first.tile_matrix_set.crs, first.extent)
    return dataclasses.replace(layer, links=links, extent=extent)


def _with_extent(link: MatrixSetLink, known: Optional[Mapping[str, Limits]]) -> MatrixSetLink:
    if not known or link.extent != link.tile_matrix_set.extent:
        return link
    covered = covered_extent(link.tile_matrix_set, known)
    return link if covered is None else dataclasses.replace(link, extent=covered)


def _with_limits(link: MatrixSetLink, known: Optional[Mapping[str, Limits]]) -> MatrixSetLink:
    limits = limits_of_set(link.tile_matrix_set, link.extent)
    if limits is None:
        name = link.tile_matrix_set.identifier
        raise GridError(sentence("the tiles lie outside their tile matrix set, {grid}", grid=name))
    limits = {**limits, **{name: x for name, x in (known or {}).items() if name in limits}}
    grid = link.tile_matrix_set
    drawn = limits_of_drawn(grid, link.drawn, grid.matrices, limits)
    return dataclasses.replace(link, limits={**limits, **drawn})


def apart(layer: PublishedLayer, others: Iterable[PublishedLayer]) -> PublishedLayer:
    """Return the layer with its sets under names that no different sets of other layers have."""
    taken = [link.tile_matrix_set for other in others for link in other.links]
    links = []
    for link in layer.links:
        renamed = renamed_apart(link.tile_matrix_set, taken)
        links.append(dataclasses.replace(link, tile_matrix_set=renamed))
    return dataclasses.replace(layer, links=tuple(links))


def renamed_apart(tile_matrix_set: TileMatrixSet, others: Iterable[TileMatrixSet]) -> TileMatrixSet:
    """Return the set under a name that no different set among `others` has."""
    taken = {other.identifier: other for other in others}
    name, number = tile_matrix_set.identifier, 1
    while taken.get(name, tile_matrix_set).matrices != tile_matrix_set.matrices:
        number += 1
        name = f"{tile_matrix_set.identifier}.{number}"
    if name == tile_matrix_set.identifier:
        return tile_matrix_set
    return dataclasses.replace(tile_matrix_set, identifier=name)
