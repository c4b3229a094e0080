"""Finding out all that can be found about a source of tiles before it is published."""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional, Union

from ..catalogue.values import SourceSettings
from ..errors import GridError, ImageError, SetupError
from ..grid.boxes import geographic_extent
from ..grid.limits import BoundingBox, flipped_limits, limits_of_extent
from ..grid.tile_matrix import TileMatrixSet
from ..grid.trimmed import levels_of
from ..mosaic.two_ways import Seen, TwoWays, two_ways
from ..source.exploring import (
    Explorer,
    LevelSeen,
    explored_down,
    limits_around,
    places_inside,
)
from ..source.opened import OpenedSource
from ..source.remote_probe import Trouble, TroubleKind, trouble_with
from ..source.row_evidence import RowEvidence, row_evidence
from ..source.rows import RowOrder, ToldBy
from ..source.rows_verdict import Clue, RowsVerdict, hint_of_address, rows_verdict
from ..tile import Closable
from ..web.url_template import placeholders
from .opening import TransportFor, open_source, transport_at

__all__ = ["Ground", "TileSurvey", "covered_by", "summed_up", "survey_tiles", "with_rows"]

_MOST_LOCAL, _MOST_REMOTE = 64, 16
_LOCAL_BUDGET = 1500
_CHUNK = 64
_SECONDS = 30.0
"""Of looking at tiles; what is known then has to do."""


class Ground(NamedTuple):
    """A picture as PNG and the place on earth that it shows, in degrees."""

    picture: bytes
    extent: BoundingBox


@dataclass(frozen=True)
class TileSurvey:
    """What was found out. `settings` hold what the source does not tell again when it is opened.

    `levels` are the first and the last, `extent` is in degrees. `as_read` shows some tiles with
    rows as `rows.rows` says, `turned` with the rows the other way; both are None for vector tiles
    and where nothing could be had. `has_choice`: the rows can be counted the other way at all.
    `asked` says that levels and grid were found by asking for tiles.
    """

    settings: SourceSettings
    grid: str
    crs: str
    levels: tuple[int, int]
    media_type: str
    tile_size: int
    extent: Optional[BoundingBox]
    title: str
    attribution: str
    rows: RowsVerdict
    as_read: Optional[Ground] = None
    turned: Optional[Ground] = None
    has_choice: bool = True
    asked: bool = False
    trouble: Optional[Trouble] = None
    notes: tuple[str, ...] = ()


def survey_tiles(
    source: SourceSettings,
    transport_for: TransportFor,
    is_cancelled: Callable[[], bool],
    *,
    near: Optional[tuple[float, float]] = None,
    keeps_size: bool = False,
) -> Union[TileSurvey, Trouble]:
    """Return what can be found out about a source, or why it gives nothing.

    It reads a disk or asks a remote for at most some dozens of tiles. `near` is a longitude and
    latitude where to look if there is nothing at the coarse levels, `keeps_size` says that the
    tile size is the user's.

    Raises:
        SetupError: it is no source, or something given does not fit; the text says why.
    """
    until = time.monotonic() + _SECONDS

    def is_over() -> bool:
        return is_cancelled() or time.monotonic() > until

    if source.kind == "xyz":
        from .xyz_survey import survey_xyz  # needs urllib3, which local tiles do not

        return survey_xyz(source, transport_for, is_over, near, keeps_size=keeps_size)
    return _survey_described(source, transport_for, is_over)


def _survey_described(
    source: SourceSettings, transport_for: TransportFor, is_over: Callable[[], bool]
) -> Union[TileSurvey, Trouble]:
    """Return what is found out about a source that tells itself which levels and grid it has."""
    try:
        opened = open_source(source, transport_for)
    except SetupError:
        trouble = _trouble_of_tms(source, transport_for)
        if trouble is None:
            raise
        return trouble
    try:
        is_remote = source.kind == "tms"
        most = _MOST_REMOTE if is_remote else _MOST_LOCAL
        explorer = Explorer(opened.source, is_over, most * 5 if is_remote else _LOCAL_BUDGET)
        levels = _explored(explorer, opened, most)
        trouble = None
        if is_remote and not levels and explorer.error is not None:
            trouble = Trouble(TroubleKind.FAILED, str(explorer.error))
        return summed_up(source, opened, levels, trouble=trouble)
    finally:
        if isinstance(opened.source, Closable):
            opened.source.close()


def _trouble_of_tms(source: SourceSettings, transport_for: TransportFor) -> Optional[Trouble]:
    if source.kind != "tms":
        return None
    transport = transport_at(transport_for(source), offline=False)
    found = trouble_with(transport, source.location)
    told_better = (TroubleKind.NO_PICTURE, TroubleKind.NO_TILE)
    return None if found is None or found.kind in told_better else found


def _explored(explorer: Explorer, opened: OpenedSource, most: int) -> list[LevelSeen]:
    grid = opened.tile_matrix_set
    for matrix in grid.matrices:
        limits = (opened.seen or {}).get(matrix.identifier)
        if opened.seen is None:
            limits = limits_of_extent(matrix, opened.extent) if opened.extent else matrix.whole
        if limits is None:
            continue
        first = LevelSeen(matrix, {}, limits.tile_count <= most)
        places = places_inside(limits, most)
        while len(first.there) < most and (some := list(itertools.islice(places, _CHUNK))):
            first = first._replace(tiles={**first.tiles, **explorer.look(matrix, some)})
            if explorer.is_over:
                break
        if first.there:
            return explored_down(explorer, grid, first, most)
    return []


def summed_up(
    source: SourceSettings,
    opened: OpenedSource,
    levels: Sequence[LevelSeen],
    *further: Clue,
    trouble: Optional[Trouble] = None,
    asked: bool = False,
) -> TileSurvey:
    """Return the survey of a source whose tiles were looked at."""
    has_choice = source.kind != "xyz" or not {"q"}.intersection(placeholders(source.location))
    evidence = row_evidence(levels) if has_choice else RowEvidence()
    clues = (*further, *hint_of_address(source.location)) if source.kind == "xyz" else further
    order = opened.order if has_choice else RowOrder(opened.order.rows, ToldBy.USER)
    verdict = rows_verdict(order, evidence, *clues)
    is_turned = verdict.rows != opened.order.rows
    as_read, turned = _grounds(opened.tile_matrix_set, levels)
    numbers = list(levels_of(opened.tile_matrix_set))
    grid = opened.tile_matrix_set
    return TileSurvey(
        settings=source,
        grid=grid.parent or grid.identifier,
        crs=grid.crs.name,
        levels=(numbers[0], numbers[-1]),
        media_type=opened.media_type,
        tile_size=grid.matrices[0].tile_width,
        extent=_degrees(grid, _extent(opened, is_turned)),
        title=opened.title,
        attribution=opened.attribution,
        rows=verdict,
        as_read=turned if is_turned else as_read,
        turned=as_read if is_turned else turned,
        has_choice=has_choice,
        asked=asked,
        trouble=trouble,
        notes=tuple(note for note in opened.notes if "--rows" not in note),
    )


def _extent(opened: OpenedSource, is_turned: bool) -> BoundingBox:
    """Return the extent in CRS units; where only the tiles tell it, it turns with the rows."""
    grid = opened.tile_matrix_set
    if opened.extent is not None and not (is_turned and opened.seen):
        return opened.extent
    for matrix in reversed(grid.matrices):
        limits = (opened.seen or {}).get(matrix.identifier)
        if limits is not None:
            return matrix.extent_of(flipped_limits(matrix, limits) if is_turned else limits)
    return opened.extent or grid.extent


def _grounds(
    grid: TileMatrixSet, levels: Sequence[LevelSeen]
) -> tuple[Optional[Ground], Optional[Ground]]:
    """Return the finest level that was seen whole, or else the first, both ways."""
    whole = [level for level in levels if level.is_whole and level.there]
    for level in (*whole[:-4:-1], *levels[:1]):
        try:
            ways: TwoWays = two_ways(level.matrix, level.there)
        except ImageError:
            continue
        return _ground(grid, ways.as_read), _ground(grid, ways.turned)
    return None, None


def _ground(grid: TileMatrixSet, seen: Seen) -> Optional[Ground]:
    extent = _degrees(grid, seen.extent)
    return None if extent is None else Ground(seen.picture, extent)


def _degrees(grid: TileMatrixSet, box: BoundingBox) -> Optional[BoundingBox]:
    try:
        return geographic_extent(grid.crs, box)
    except GridError:
        return None


def covered_by(
    grid: TileMatrixSet, levels: Sequence[LevelSeen], turned: bool
) -> Optional[BoundingBox]:
    """Return the degrees that tiles cover where some of the level are absent, else None."""
    whole = [level for level in levels if level.is_whole and level.there]
    if not whole or len(whole[-1].there) == whole[-1].matrix.whole.tile_count:
        return None
    matrix, limits = whole[-1].matrix, limits_around(whole[-1].there)
    if limits == matrix.whole:
        return None
    return _degrees(grid, matrix.extent_of(flipped_limits(matrix, limits) if turned else limits))


def with_rows(source: SourceSettings, rows: str) -> SourceSettings:
    """Return a source whose rows count so; in a template that says `{-y}` that is changed."""
    if source.kind == "xyz" and "-y" in placeholders(source.location):
        if rows == "top":
            location = source.location.replace("{-y}", "{y}").replace("%7B-y%7D", "{y}")
            return dataclasses.replace(source, location=location, rows="top")
        return dataclasses.replace(source, rows="")
    return dataclasses.replace(source, rows=rows)
