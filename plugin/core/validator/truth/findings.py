"""Judges what was found out about a layer's tiles by what the document says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.model import TileMatrixSetLink
from ...capabilities.repair_notes import quoted
from ...grid.limits import Limits
from ...sentence import Sentence, sentence
from ..document.limit_entries import shown_limits
from ..finding import About, Finding
from ..judgement import LayerTruth, LevelTruth, Presence, SeenTile
from ..subject import Subject
from ..wording import in_row, many, whole
from .places import place_of_level
from .rules import (
    ABSENT_ANSWERED_WITH_PICTURE,
    AXES_SWAPPED,
    LAYER_OF_ONE_COLOUR,
    LAYER_WITHOUT_TILES,
    LEVEL_UNKNOWN_TO_SERVICE,
    LEVEL_WITHOUT_TILES,
    LIMITS_EXCLUDE_TILES,
    LIMITS_WIDER_THAN_TILES,
    ROWS_FROM_BOTTOM,
)
from .written_limits import turned_limits, written_limits

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
    turned = None if is_turned else turned_limits(subject, truth)
    if turned is not None:
        yield turned
    if truth.rows_from_bottom.found:
        yield Finding(ROWS_FROM_BOTTOM, place, whole(truth.rows_from_bottom.text), about)
    if truth.axes_swapped.found:
        yield Finding(AXES_SWAPPED, place, whole(truth.axes_swapped.text), about)
    for level in truth.levels:
        at = about._replace(tile_matrix=level.tile_matrix)
        there = place_of_level(subject.root, at)
        if not is_turned and turned is None and link.limits is not None:
            yield from _excluded(level, at, there)
        yield from _empty_level(level, at, there)
    if not is_turned and (turned is None or link.limits is None):
        has_any = bool(written_limits(subject, about))
        yield from _too_wide(truth, link, has_any, about, place)
    yield from _pictures(truth.levels, about, place)
    yield from _of_one_colour(truth, about, place)


def _without_tiles(truth: LayerTruth, about: About, place: str) -> Iterator[Finding]:
    if truth.unfinished or not truth.levels:
        return
    seen = [one for level in truth.levels for one in level.seen]
    levels = many(len(truth.levels), "tile matrix", "tile matrices")
    places = many(len(seen), "place")
    text = sentence("no tile was found in {places} at {levels}", places=places, levels=levels)
    yield Finding(LAYER_WITHOUT_TILES, place, whole(in_row([text, *_other_answers(seen)])), about)


def _other_answers(seen: Sequence[SeenTile]) -> Iterator[Sentence]:
    """Yield what came where no tile was found, but for the plain word that there is none."""
    failed = sum(one.presence is Presence.FAILED for one in seen)
    if failed:
        yield sentence("{count} of the answers were failures", count=failed)
    empty = sum(one.presence in (Presence.BLANK, Presence.PLACEHOLDER) for one in seen)
    if empty:
        yield sentence("{count} of the answers were pictures that show nothing", count=empty)


def _of_one_colour(truth: LayerTruth, about: About, place: str) -> Iterator[Finding]:
    """Tell if all pictures of a layer that was looked at to the end are of one colour each."""
    seen = Counter(one.presence for level in truth.levels for one in level.seen)
    if truth.unfinished or seen[Presence.TILE] or not seen[Presence.BLANK]:
        return
    others = sum(seen.values()) - seen[Presence.BLANK]
    text = sentence(
        "{pictures} came, and each is of one colour or transparent",
        pictures=many(seen[Presence.BLANK], "picture"),
    )
    if others:
        more = sentence("{places} gave no picture", places=many(others, "other place"))
        text = in_row([text, more])
    yield Finding(LAYER_OF_ONE_COLOUR, place, whole(text), about)


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
        sentence(
            "The limits say {declared}, but tiles were seen at {places} beyond, such as column"
            " {column}, row {row}; in all, tiles were found in {limits}.",
            declared=shown_limits(declared),
            places=many(len(beyond), "place"),
            column=first.column,
            row=first.row,
            limits=shown_limits(level.limits),
        ),
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
            sentence(
                "Asked for tiles of {level}, the service says that there is no such tile matrix.",
                level=quoted(level.tile_matrix),
            ),
            about,
        )
        return
    text = sentence(
        "no tile was found in {places} of {level}",
        places=many(len(level.seen), "place"),
        level=quoted(level.tile_matrix),
    )
    told = [text, *_other_answers(level.seen), sentence("other levels have some")]
    yield Finding(LEVEL_WITHOUT_TILES, place, whole(in_row(told)), about)


def _too_wide(
    truth: LayerTruth, link: TileMatrixSetLink, has_any: bool, about: About, place: str
) -> Iterator[Finding]:
    """Tell how much is allowed beyond the tiles; `has_any`: limits are written, of use or not."""
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
    seen = sentence(
        "{says} at {levels} that bring nothing: at {level} {count:,} of {all:,}, for tiles are only"
        " in {limits}.",
        says=_allowed(link, has_any, total),
        levels=many(len(wide), "tile matrix", "tile matrices"),
        level=quoted(level.tile_matrix),
        count=count,
        all=level.declared.tile_count,
        limits=shown_limits(limits),
    )
    blank = sum(
        one.presence is Presence.BLANK and not limits.contain(one.column, one.row)
        for level, limits, _ in wide
        for one in level.seen
    )
    if blank:
        seen = sentence(
            "{seen} Pictures of one colour or transparent were taken for nothing ({count} of"
            " them).",
            seen=seen,
            count=blank,
        )
    yield Finding(LIMITS_WIDER_THAN_TILES, place, seen, about)


def _allowed(link: TileMatrixSetLink, has_any: bool, total: int) -> Sentence:
    requests = many(total, "request")
    if link.limits is not None:
        return sentence("The limits allow {requests}", requests=requests)
    if has_any:
        return sentence("Without usable limits, the document allows {requests}", requests=requests)
    return sentence("Without limits, the document allows {requests}", requests=requests)


def _legal_but_empty(declared: Limits, limits: Limits) -> int:
    rows = min(declared.max_row, limits.max_row) - max(declared.min_row, limits.min_row) + 1
    columns = (
        min(declared.max_column, limits.max_column)
        - max(declared.min_column, limits.min_column)
        + 1
    )
    return declared.tile_count - max(rows, 0) * max(columns, 0)


def _pictures(levels: Sequence[LevelTruth], about: About, place: str) -> Iterator[Finding]:
    example: Optional[tuple[str, SeenTile]] = None
    count = asked = 0
    for level in levels:
        stand_ins = [one for one in level.seen if one.presence is Presence.PLACEHOLDER]
        asked += len(level.seen)
        count += len(stand_ins)
        if stand_ins and example is None:
            example = level.tile_matrix, stand_ins[0]
    if example is None:
        return
    name, one = example
    seen = sentence(
        "{count} of {answers} brought one picture that is sent again and again, such as at {level},"
        " column {column}, row {row}.",
        count=count,
        answers=many(asked, "answer"),
        level=quoted(name),
        column=one.column,
        row=one.row,
    )
    yield Finding(ABSENT_ANSWERED_WITH_PICTURE, place, seen, about)
