"""From an opened layer of a remote WMTS to the layer that clients see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Optional, Union

from ..cache.disk import CachedTiles
from ..catalogue.values import LayerSettings, Levels
from ..errors import GridError, SetupError
from ..grid.boxes import geographic_extent, reproject_box
from ..grid.crs import WEB_MERCATOR
from ..grid.json_sets import read_tile_matrix_set
from ..grid.limits import BoundingBox
from ..grid.tile_matrix import TileMatrixSet
from ..grid.trimmed import trimmed_set
from ..grid.well_known import well_known_set
from ..image.media_types import PNG, VECTOR_TILE
from ..layer.published import LegendPicture, MatrixSetLink, PublishedLayer
from ..mosaic.drawn import DrawnFrom, DrawnSource
from ..mosaic.levels import levels_drawn_from, scale_at
from ..mosaic.projection import Projection
from ..secrets import redact
from ..sentence import joined, sentence
from ..source.cascaded import CascadedLayer, CascadedSet
from ..tile import TileSource
from .caching import Caches
from .cutting import Cut, box_of_bounds, cut_to_bounds, limits_inside
from .publishing import renamed_apart, sources_of, with_drawn
from .styling import with_own_styles
from .zooming import Zoomed, limits_of_drawn, not_too_fine, zoomed_set

__all__ = ["cascaded_layer"]

_EVERYONES_SET = "WebMercatorQuad"


class _Publishing(NamedTuple):
    """What all links of a layer are made with."""

    settings: LayerSettings
    opened: CascadedLayer
    caches: Caches
    origin: str

    def tiles(self, grid: TileMatrixSet, extent: BoundingBox, style: str) -> CachedTiles:
        settings, opened = self.settings, self.opened
        return CachedTiles(
            settings.identifier,
            grid,
            opened.media_type,
            style=style,
            origin=self.origin,
            title=settings.title or opened.title,
            attribution=settings.attribution,
            bounds=geographic_extent(grid.crs, extent),
        )


class _Own(NamedTuple):
    """A set of the remote's: what is published of it, and all of it, to draw others from."""

    link: MatrixSetLink
    whole: MatrixSetLink


def cascaded_layer(
    settings: LayerSettings, opened: CascadedLayer, caches: Caches, origin: str
) -> PublishedLayer:
    """Return the layer that publishes a remote's; `origin` is the address it comes from.

    Sets that the remote lacks are drawn from one that it has: those asked for, or the one that
    every client knows if the remote has nothing in its CRS. Bounds and levels of the settings cut
    all sets; levels that the remote lacks are drawn as well.

    Raises:
        GridError: a set asked for is unknown, or the layer lies outside of it.
        SetupError: nothing is left inside the bounds and levels.
    """
    publishing = _Publishing(settings, opened, caches, redact(origin))
    notes = list(opened.notes)
    own = _own_links(publishing, notes)
    drawn = _drawn_links(publishing, own, notes)
    layer = PublishedLayer(
        identifier=settings.identifier,
        title=settings.title or opened.title,
        abstract=settings.abstract or opened.abstract,
        attribution=settings.attribution,
        links=(*(one.link for one in own), *drawn),
        formats=(opened.media_type,),
        extent=_geographic_extent(settings, opened, own[0].link),
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
        notes=tuple(notes),
    )
    return with_own_styles(layer, settings, caches)


def _geographic_extent(
    settings: LayerSettings, opened: CascadedLayer, first: MatrixSetLink
) -> BoundingBox:
    extent = opened.extent or geographic_extent(first.tile_matrix_set.crs, first.extent)
    bounds = settings.source.bounds
    return (extent.intersection(BoundingBox(*bounds)) if bounds else None) or extent


def _own_links(publishing: _Publishing, notes: list[str]) -> list[_Own]:
    """Return the remote's sets as far as they are wanted; `notes` tell of the others."""
    found, reasons = [], []
    for one in publishing.opened.sets:
        try:
            found.append(_own_link(publishing, one, notes))
        except GridError as exc:
            reasons.append(
                sentence(
                    "the tile matrix set {grid}: {reason}",
                    grid=one.tile_matrix_set.identifier,
                    reason=exc,
                )
            )
    if not found:
        raise SetupError(
            sentence("nothing of the remote layer is left; {reasons}", reasons=joined(reasons))
        )
    notes += [sentence("left out is {reason}", reason=reason) for reason in reasons]
    return found


def _own_link(publishing: _Publishing, one: CascadedSet, notes: list[str]) -> _Own:
    source, own = publishing.settings.source, one.tile_matrix_set
    media_type, caches = publishing.opened.media_type, publishing.caches
    zoomed = zoomed_set(own, source.levels, can_draw=media_type != VECTOR_TILE)
    limits = {**limits_inside(own, one.extent), **(one.limits or {})}
    published = _published(publishing, zoomed, Cut(own, one.extent, limits))
    sources: dict[tuple[str, str], TileSource] = {}
    shown: dict[tuple[str, str], TileSource] = {}
    for style, found in one.sources.items():
        tiles = publishing.tiles(own, one.extent, style)
        of_style = sources_of(found, source.cache, caches, tiles, is_remote=True)
        drawn_from = DrawnFrom(of_style[style, media_type], own, one.extent, limits)
        sources.update(of_style)
        shown.update(with_drawn(of_style, drawn_from, zoomed, tiles, source.cache, caches))
    notes += zoomed.notes
    grid, extent, inside = published
    return _Own(
        MatrixSetLink(grid, extent, shown, inside, one.info, zoomed.drawn),
        MatrixSetLink(own, one.extent, sources, limits, one.info),
    )


def _published(publishing: _Publishing, zoomed: Zoomed, own: Cut) -> Cut:
    """Return what is published of a set of which `own` is what the remote has."""
    grid, bounds = zoomed.tile_matrix_set, publishing.settings.source.bounds
    limits = {
        **limits_inside(grid, own.extent),
        **{x.identifier: own.limits[x.identifier] for x in grid.matrices
           if x.identifier in own.limits},
        **limits_of_drawn(grid, zoomed.drawn, own.tile_matrix_set.matrices, own.limits),
    }  # fmt: skip
    found = Cut(grid, own.extent, limits)
    return cut_to_bounds(found, bounds) if bounds else found


def _drawn_links(
    publishing: _Publishing, own: Sequence[_Own], notes: list[str]
) -> Sequence[MatrixSetLink]:
    """Return the layer in sets that the remote lacks; one that nobody asked for may fail."""
    remote = publishing.settings.source.remote
    if remote is not None and remote.drawn_sets:
        grids = [_grid(said) for said in remote.drawn_sets]
        wanted = [grid for grid in grids if not any(_is_part_of(one, grid) for one in own)]
        return [_drawn_link(publishing, own, grid, notes) for grid in wanted]
    has_everyones = any(one.link.tile_matrix_set.crs == WEB_MERCATOR for one in own)
    if has_everyones or publishing.opened.media_type == VECTOR_TILE:
        return ()
    try:
        return (_drawn_link(publishing, own, well_known_set(_EVERYONES_SET), notes),)
    except GridError as exc:
        notes.append(
            sentence("it is not drawn in {grid}: {reason}", grid=_EVERYONES_SET, reason=exc)
        )
        return ()


def _grid(said: Union[str, Mapping[str, Any]]) -> TileMatrixSet:
    return well_known_set(said) if isinstance(said, str) else read_tile_matrix_set(said)


def _is_part_of(own: _Own, grid: TileMatrixSet) -> bool:
    return set(own.whole.tile_matrix_set.matrices) <= set(grid.matrices)


def _drawn_link(
    publishing: _Publishing, own: Sequence[_Own], target: TileMatrixSet, notes: list[str]
) -> MatrixSetLink:
    """Return the layer in a set that the remote lacks, drawn from the one that fits best."""
    source, media_type = publishing.settings.source, publishing.opened.media_type
    if media_type == VECTOR_TILE:
        raise GridError(sentence("vector tiles cannot be drawn in {grid}", grid=target.identifier))
    origin = _best_origin([one.whole for one in own], target)
    box = reproject_box(origin.extent, origin.tile_matrix_set.crs, target.crs)
    extent = box.intersection(target.extent)
    if extent is not None and source.bounds is not None:
        extent = extent.intersection(box_of_bounds(source.bounds, target.crs))
    if extent is None:
        raise GridError(sentence("the layer lies outside of {grid}", grid=target.identifier))
    grid = _levels_to_draw(target, origin, source.levels, notes)
    grid = renamed_apart(grid, [one.link.tile_matrix_set for one in own])
    sources: dict[tuple[str, str], TileSource] = {}
    for style in publishing.opened.styles:
        tiles = origin.sources[style.identifier, media_type]
        drawn_from = DrawnFrom(tiles, origin.tile_matrix_set, origin.extent, origin.limits)
        kept = publishing.tiles(grid, extent, style.identifier)
        drawn = DrawnSource(drawn_from, grid)
        sources.update(sources_of(drawn, source.cache, publishing.caches, kept, is_remote=True))
    return MatrixSetLink(grid, extent, sources, limits_inside(grid, extent))


def _levels_to_draw(
    target: TileMatrixSet, origin: MatrixSetLink, levels: Optional[Levels], notes: list[str]
) -> TileMatrixSet:
    """Return the levels that the user wants, else those that show as much as the remote's."""
    theirs = origin.tile_matrix_set
    if levels is None:
        return levels_drawn_from(target, theirs, origin.extent)
    scale = scale_at(Projection(theirs.crs, target.crs), origin.extent)
    finest = theirs.matrices[-1].cell_size * scale
    grid, said = not_too_fine(trimmed_set(target, *levels), finest)
    notes += said
    return grid


def _best_origin(own: Sequence[MatrixSetLink], target: TileMatrixSet) -> MatrixSetLink:
    """Return the link in the target's own CRS, else the one that goes into most detail."""

    def finest(link: MatrixSetLink) -> float:
        crs = link.tile_matrix_set.crs
        return link.tile_matrix_set.matrices[-1].cell_size * crs.metres_per_unit

    same = [link for link in own if link.tile_matrix_set.crs == target.crs]
    return min(same or own, key=finest)
