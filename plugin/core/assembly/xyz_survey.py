"""Finding out what an address with `{z}/{x}/{y}` gives, by asking for some of its tiles."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import NamedTuple, Optional, Union

from ..catalogue.values import Levels, SourceSettings
from ..grid.limits import BoundingBox
from ..grid.trimmed import levels_of
from ..source.exploring import Explorer, LevelSeen, Place, explored_down
from ..source.opened import OpenedSource
from ..source.remote_probe import (
    FirstTiles,
    Trouble,
    TroubleKind,
    deepest_level,
    first_tiles,
    fits_two_squares,
    sent_as,
    trouble_with,
)
from ..source.rows import ToldBy, other_rows
from ..source.rows_verdict import Clue
from ..transport.protocol import Transport
from ..web.url_template import TilePlace, compile_template
from .opening import TransportFor, open_source, transport_at
from .parallel import for_each
from .tile_findings import TileSurvey, covered_by, summed_up

__all__ = ["survey_xyz"]

_WIDE, _USUAL = Levels(0, 22), Levels(0, 18)
_MOST = 16
_BUDGET = 90
_THREADS = 4
_NEAR = 1e-4
"""Degrees around a place that is asked for."""

_HOPELESS = (
    TroubleKind.DENIED,
    TroubleKind.PAGE,
    TroubleKind.TIMEOUT,
    TroubleKind.UNREACHABLE,
)


class _Try(NamedTuple):
    """A source opened in some grid, and who looks at its tiles."""

    source: SourceSettings
    opened: OpenedSource
    explorer: Explorer


def survey_xyz(
    source: SourceSettings,
    transport_for: TransportFor,
    is_cancelled: Callable[[], bool],
    near: Optional[tuple[float, float]],
    *,
    keeps_size: bool,
) -> Union[TileSurvey, Trouble]:
    """Return what an address of tiles gives; see `survey_tiles`.

    Raises:
        SetupError: the address or something given cannot be used.
    """

    def opened_as(settings: SourceSettings) -> _Try:
        wide = dataclasses.replace(settings, levels=settings.levels or _WIDE, cache="off")
        opened = open_source(wide, transport_for)
        return _Try(settings, opened, Explorer(opened.source, is_cancelled, _BUDGET, _at_once))

    compile_template(source.location)  # a bad address is told before anything is asked
    transport = transport_at(transport_for(source), offline=False)
    first_url = _url(source, TilePlace(0, 0, 0, 0))
    trouble = trouble_with(transport, first_url)
    if trouble is not None and trouble.kind in _HOPELESS:
        return _not_seen(source, trouble, opened_as)
    one = opened_as(source)
    first = _first(one, near)
    if first is None:
        return _not_seen(source, trouble or Trouble(TroubleKind.NO_TILE), opened_as)
    if not source.grid:
        two = _in_two_squares(one, first, opened_as)
        if two is not None:
            one, first = two
    settings = _as_sent(one, first.seen, transport, keeps_size=keeps_size)
    if settings != one.source:
        one = opened_as(settings)
        first = _first(one, near) or first
    return _summed_up(one, first, opened_as)


def _not_seen(
    source: SourceSettings, trouble: Trouble, opened_as: Callable[[SourceSettings], _Try]
) -> TileSurvey:
    """Return what a source is taken for of which no tile could be had."""
    format_ = source.format or "image/png"  # else it would be asked for one more
    settings = dataclasses.replace(source, levels=source.levels or _USUAL, format=format_)
    return summed_up(source, opened_as(settings).opened, (), trouble=trouble)


def _summed_up(
    one: _Try, first: FirstTiles, opened_as: Callable[[SourceSettings], _Try]
) -> TileSurvey:
    grid = one.opened.tile_matrix_set
    levels = explored_down(one.explorer, grid, first.seen, _MOST)
    settings, order = one.source, one.opened.order
    if settings.levels is None:
        deepest = deepest_level(one.explorer, grid, levels[-1] if levels[-1].there else levels[-2])
        number = _number(one, first.seen)
        last = deepest if deepest is not None else _USUAL.last
        settings = dataclasses.replace(settings, levels=Levels(number, max(number, last)))
    clues = (Clue(ToldBy.PLACE, other_rows(order.rows), 0.9),) if first.is_turned else ()
    found = summed_up(settings, opened_as(settings).opened, levels, *clues, asked=True)
    if settings.bounds is None and one.explorer.error is None:
        extent = covered_by(grid, levels, found.rows.rows != order.rows)
        if extent is not None:
            west, south, east, north = extent
            settings = dataclasses.replace(settings, bounds=(west, south, east, north))
            found = dataclasses.replace(found, settings=settings, extent=extent)
    return found


def _at_once(function: Callable[[Place], None], places: Iterable[Place]) -> None:
    for_each(function, places, _THREADS)


def _url(source: SourceSettings, place: TilePlace) -> str:
    level = max(0, place.level + source.level_offset)
    return compile_template(source.location).url_of(place._replace(level=level))


def _first(one: _Try, near: Optional[tuple[float, float]]) -> Optional[FirstTiles]:
    grid, bounds = one.opened.tile_matrix_set, one.source.bounds
    inside = BoundingBox(*bounds) if bounds else None
    found = first_tiles(one.explorer, grid, inside, _MOST)
    if found is None and inside is None and near is not None:
        x, y = near
        here = BoundingBox(x - _NEAR, y - _NEAR, x + _NEAR, y + _NEAR)
        found = first_tiles(one.explorer, grid, here, _MOST)
    return found


def _in_two_squares(
    one: _Try, first: FirstTiles, opened_as: Callable[[SourceSettings], _Try]
) -> Optional[tuple[_Try, FirstTiles]]:
    if _number(one, first.seen) != 0:
        return None
    other = opened_as(dataclasses.replace(one.source, grid="WGS1984Quad"))
    west = next(iter(first.seen.there.values()))
    if not fits_two_squares(other.explorer, other.opened.tile_matrix_set, west):
        return None
    found = _first(other, None)
    return (other, found) if found is not None else None


def _number(one: _Try, seen: LevelSeen) -> int:
    levels = levels_of(one.opened.tile_matrix_set).items()
    return next(level for level, matrix in levels if matrix.identifier == seen.matrix.identifier)


def _as_sent(
    one: _Try, seen: LevelSeen, transport: Transport, *, keeps_size: bool
) -> SourceSettings:
    """Return the settings with the format and size in which the service sends a tile."""
    column, row = next(iter(seen.there))
    level = max(0, _number(one, seen) + one.source.level_offset)
    place = TilePlace(level, column, row, seen.matrix.flipped(row))
    template = one.source.location
    if one.source.rows == "bottom":
        place = place._replace(row=place.row_from_bottom)
    media_type, width = sent_as(transport, template, place)
    settings = one.source
    if media_type and not settings.format and media_type != one.opened.media_type:
        settings = dataclasses.replace(settings, format=media_type)
    if width == 512 and not keeps_size and isinstance(settings.grid, str):
        settings = dataclasses.replace(settings, tile_size=512)
    return settings
