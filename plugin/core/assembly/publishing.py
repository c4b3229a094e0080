"""From an opened source to the layer that clients see."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from typing import Optional

from ..cache.memory import MemoryBudget, MemoryCache
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
from ..source.opened import OpenedSource
from ..tile import TileSource

__all__ = ["published_layer", "renamed_apart", "with_limits"]

_OFFERED_FORMATS = (PNG, JPEG, WEBP)


def published_layer(
    settings: LayerSettings, opened: OpenedSource, budget: Optional[MemoryBudget]
) -> PublishedLayer:
    """Return the layer that publishes this source; `budget` None means nothing is cached.

    Raises:
        GridError: the source's extent does not touch its tile matrix set.
    """
    tile_matrix_set = opened.tile_matrix_set
    extent = opened.extent or tile_matrix_set.extent
    link = MatrixSetLink(tile_matrix_set, extent, _sources(opened, budget))
    layer = PublishedLayer(
        identifier=settings.identifier,
        title=settings.title or opened.title or settings.identifier,
        abstract=settings.abstract or opened.abstract,
        attribution=settings.attribution or opened.attribution,
        links=(link,),
        formats=(opened.media_type,),
        extent=geographic_extent(tile_matrix_set.crs, extent),
        missing=settings.missing,
        protected=opened.protected,
        notes=opened.notes,
    )
    return with_limits(layer, opened.limits)


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
        raise GridError(f"the tiles lie outside their tile matrix set, {name}")
    return dataclasses.replace(link, limits={**limits, **(known or {})})


def _sources(
    opened: OpenedSource, budget: Optional[MemoryBudget]
) -> Mapping[tuple[str, str], TileSource]:
    """Return the source in its own format, and the same in the formats that any client may ask."""
    own = opened.source
    if opened.media_type != VECTOR_TILE:
        own = TranscodedSource(own, opened.media_type)
    own = _cached(own, budget)
    sources = {(DEFAULT_STYLE, opened.media_type): own}
    if opened.media_type != VECTOR_TILE:
        for name in _OFFERED_FORMATS:
            converted = _cached(TranscodedSource(own, name), budget)
            sources.setdefault((DEFAULT_STYLE, name), converted)
    return sources


def _cached(source: TileSource, budget: Optional[MemoryBudget]) -> TileSource:
    return source if budget is None else MemoryCache(source, budget)


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
