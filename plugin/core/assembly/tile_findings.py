"""What was found out about a source of tiles, put together from the tiles that were looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Optional

from ..catalogue.values import SourceSettings
from ..errors import GridError, ImageError
from ..grid.boxes import geographic_extent
from ..grid.limits import BoundingBox, flipped_limits
from ..grid.tile_matrix import TileMatrixSet
from ..grid.trimmed import levels_of
from ..mosaic.two_ways import Seen, TwoWays, two_ways
from ..source.exploring import LevelSeen, limits_around
from ..source.opened import OpenedSource
from ..source.remote_probe import Trouble
from ..source.row_evidence import RowEvidence, row_evidence
from ..source.rows import RowOrder, ToldBy
from ..source.rows_verdict import Clue, RowsVerdict, hint_of_address, rows_verdict
from ..web.url_template import placeholders

__all__ = ["Ground", "TileSurvey", "covered_by", "summed_up"]


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
