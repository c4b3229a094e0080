"""Judges what was found out about a layer's tiles by what the document says of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.model import TileMatrixSetLink
from ...capabilities.repair_notes import quoted
from ...grid.limits import Limits
from ..finding import About, Finding
from ..judgement import LayerTruth, LevelTruth, Presence
from ..subject import Subject
from .places import place_of_level
from .rules import (
    ABSENT_ANSWERED_WITH_PICTURE,
    AXES_SWAPPED,
    LAYER_WITHOUT_TILES,
    LEVEL_UNKNOWN_TO_SERVICE,
    LEVEL_WITHOUT_TILES,
    LIMITS_EXCLUDE_TILES,
    LIMITS_WIDER_THAN_TILES,
    ROWS_FROM_BOTTOM,
)

__all__ = ["truth_findings"]


def truth_findings(subject: Subject, truth: LayerTruth) -> tuple[Finding, ...]:
    """Return what is wrong with a layer in one of its tile matrix sets.

    Of levels that were not looked at to the end nothing is said but what was seen. If rows or axes
    are the wrong way round, limits are not judged: all of them would be wrong by that.
    """
    layer = subject.document.layer(truth.layer)
    links = layer.links if layer is not None else ()
    link = next((one for one in links if one.tile_matrix_set == truth.tile_matrix_set), None)
    if link is None:
        return ()
    return tuple(_findings(subject, truth, link))


def _findings(subject: Subject, truth: LayerTruth, link: TileMatrixSetLink) -> Iterator[Finding]:
    about = About(truth.layer, truth.tile_matrix_set)
    place = place_of_level(subject.root, about)
    if not any(truth.useful):
        yield from _without_tiles(truth, about, place)
        return
    is_turned = truth.rows_from_bottom.found or truth.axes_swapped.found
    if truth.rows_from_bottom.found:
        yield Finding(ROWS_FROM_BOTTOM, place, _sentence(truth.rows_from_bottom.text), about)
    if truth.axes_swapped.found:
        yield Finding(AXES_SWAPPED, place, _sentence(truth.axes_swapped.text), about)
    for level in truth.levels:
        at = about._replace(tile_matrix=level.tile_matrix)
        there = place_of_level(subject.root, at)
        if not is_turned and link.limits is not None:
            yield from _excluded(level, at, there)
        yield from _empty_level(level, at, there)
    if not is_turned:
        yield from _too_wide(truth, link, about, place)
    yield from _pictures(truth.levels, about, place)


def _without_tiles(truth: LayerTruth, about: About, place: str) -> Iterator[Finding]:
    if truth.unfinished or not truth.levels:
        return
    seen = [one for level in truth.levels for one in level.seen]
    failed = sum(one.presence is Presence.FAILED for one in seen)
    text = (
        f"{len(seen)} places at {len(truth.levels)} tile matrices were asked for, none has a tile"
    )
    if failed:
        text += f"; {failed} of the answers were failures"
    yield Finding(LAYER_WITHOUT_TILES, place, f"{text}.", about)


def _excluded(level: LevelTruth, about: About, place: str) -> Iterator[Finding]:
    if level.limits is None:
        return
    declared = level.declared
    beyond = [
        one
        for one in level.seen
        if one.presence is Presence.TILE and not declared.contain(one.column, one.row)
    ]
    if not beyond:
        return
    first = beyond[0]
    yield Finding(
        LIMITS_EXCLUDE_TILES,
        place,
        f"The limits say {_shown(declared)}, but {len(beyond)} of the tiles that were seen lie"
        f" beyond, such as column {first.column}, row {first.row}; tiles were found in"
        f" {_shown(level.limits)}.",
        about,
    )


def _empty_level(level: LevelTruth, about: About, place: str) -> Iterator[Finding]:
    failed = sum(one.presence is Presence.FAILED for one in level.seen)
    if level.limits is not None or not level.is_finished or failed == len(level.seen):
        return
    if level.is_missing:
        yield Finding(
            LEVEL_UNKNOWN_TO_SERVICE,
            place,
            f"Asked for tiles of {quoted(level.tile_matrix)}, the service says that there is no"
            " such tile matrix.",
            about,
        )
        return
    text = (
        f"{len(level.seen)} places of {quoted(level.tile_matrix)} were asked for, none has a tile"
    )
    yield Finding(LEVEL_WITHOUT_TILES, place, f"{text}; other levels have some.", about)


def _too_wide(
    truth: LayerTruth, link: TileMatrixSetLink, about: About, place: str
) -> Iterator[Finding]:
    wide = [
        (level, level.limits, _legal_but_empty(level.declared, level.limits))
        for level in truth.levels
        if level.limits is not None and level.is_finished
    ]
    wide = [one for one in wide if one[2]]
    if not wide:
        return
    level, limits, count = max(wide, key=lambda one: one[2] / one[0].declared.tile_count)
    total = sum(one[2] for one in wide)
    says = "Without limits, the document allows" if link.limits is None else "The limits allow"
    at = f"at {len(wide)} tile matrices" if len(wide) > 1 else "at one tile matrix"
    yield Finding(
        LIMITS_WIDER_THAN_TILES,
        place,
        f"{says} {total:,} requests {at} that are answered with nothing: at"
        f" {quoted(level.tile_matrix)} {count:,} of {level.declared.tile_count:,}, for tiles are"
        f" only in {_shown(limits)}.",
        about,
    )


def _legal_but_empty(declared: Limits, limits: Limits) -> int:
    rows = min(declared.max_row, limits.max_row) - max(declared.min_row, limits.min_row) + 1
    columns = (
        min(declared.max_column, limits.max_column)
        - max(declared.min_column, limits.min_column)
        + 1
    )
    return declared.tile_count - max(rows, 0) * max(columns, 0)


def _pictures(levels: Sequence[LevelTruth], about: About, place: str) -> Iterator[Finding]:
    example: Optional[str] = None
    count = asked = 0
    for level in levels:
        stand_ins = [one for one in level.seen if one.presence is Presence.PLACEHOLDER]
        asked += len(level.seen)
        count += len(stand_ins)
        if stand_ins and example is None:
            one = stand_ins[0]
            example = f"{quoted(level.tile_matrix)}, column {one.column}, row {one.row}"
    if example is not None:
        yield Finding(
            ABSENT_ANSWERED_WITH_PICTURE,
            place,
            f"{count} of {asked} places were answered with one picture that is sent again and"
            f" again, such as {example}.",
            about,
        )


def _shown(limits: Limits) -> str:
    return (
        f"columns {limits.min_column} to {limits.max_column} and"
        f" rows {limits.min_row} to {limits.max_row}"
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
