"""Finding out all that can be found about a source of tiles before it is published."""

from __future__ import annotations

import dataclasses
import itertools
import time
from collections.abc import Callable
from typing import Optional, Union

from ..catalogue.values import SourceSettings
from ..errors import SetupError
from ..grid.limits import limits_of_extent
from ..sentence import sentence_of
from ..source.exploring import (
    Explorer,
    LevelSeen,
    explored_down,
    places_inside,
)
from ..source.opened import OpenedSource
from ..source.remote_probe import Trouble, TroubleKind, trouble_with
from ..tile import Closable
from ..web.url_template import placeholders
from .opening import TransportFor, open_source, transport_at
from .tile_findings import TileSurvey, summed_up

__all__ = ["survey_tiles", "with_rows"]

_MOST_LOCAL, _MOST_REMOTE = 64, 16
_LOCAL_BUDGET = 1500
_CHUNK = 64
_SECONDS = 30.0
"""Of looking at tiles; what is known then has to do."""


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
            trouble = Trouble(TroubleKind.FAILED, sentence_of(explorer.error))
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


def with_rows(source: SourceSettings, rows: str) -> SourceSettings:
    """Return a source whose rows count so; in a template that says `{-y}` that is changed."""
    if source.kind == "xyz" and "-y" in placeholders(source.location):
        if rows == "top":
            location = source.location.replace("{-y}", "{y}").replace("%7B-y%7D", "{y}")
            return dataclasses.replace(source, location=location, rows="top")
        return dataclasses.replace(source, rows="")
    return dataclasses.replace(source, rows=rows)
