"""Judges what was found out about a layer's tiles by what the document says of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Optional

from ...capabilities.model import TileMatrixSetLink
from ...capabilities.repair_notes import quoted
from ...grid.limits import Limits
from ..document.limit_entries import shown_limits
from ..finding import About, Finding
from ..judgement import LayerTruth, LevelTruth, Presence, SeenTile
from ..subject import Subject
from ..wording import many
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
        yield Finding(ROWS_FROM_BOTTOM, place, _sentence(truth.rows_from_bottom.text), about)
    if truth.axes_swapped.found:
        yield Finding(AXES_SWAPPED, place, _sentence(truth.axes_swapped.text), about)
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
    text = f"{many(len(seen), 'place')} at {levels} {_were(len(seen))} asked for, none has a tile"
    yield Finding(LAYER_WITHOUT_TILES, place, f"{text}{_other_answers(seen)}.", about)


def _other_answers(seen: Sequence[SeenTile]) -> str:
    """Return what came where no tile was found, but for the plain word that there is none."""
    told = ""
    for words, kinds in (
        ("were failures", (Presence.FAILED,)),
        ("were pictures that show nothing", (Presence.BLANK, Presence.PLACEHOLDER)),
    ):
        count = sum(one.presence in kinds for one in seen)
        if count:
            told += f"; {count} of the answers {words}"
    return told


def _of_one_colour(truth: LayerTruth, about: About, place: str) -> Iterator[Finding]:
    """Tell if all pictures of a layer that was looked at to the end are of one colour each."""
    seen = Counter(one.presence for level in truth.levels for one in level.seen)
    if truth.unfinished or seen[Presence.TILE] or not seen[Presence.BLANK]:
        return
    others = sum(seen.values()) - seen[Presence.BLANK]
    text = f"{many(seen[Presence.BLANK], 'picture')} came, and each is of one colour or transparent"
    if others:
        text += f"; {many(others, 'other place')} gave no picture"
    yield Finding(LAYER_OF_ONE_COLOUR, place, f"{text}.", about)


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


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
        f"The limits say {shown_limits(declared)}, but tiles were seen at"
        f" {many(len(beyond), 'place')} beyond, such as column {first.column}, row {first.row};"
        f" in all, tiles were found in {shown_limits(level.limits)}.",
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
    count = len(level.seen)
    text = (
        f"{many(count, 'place')} of {quoted(level.tile_matrix)} {_were(count)} asked for, none has"
        f" a tile{_other_answers(level.seen)}"
    )
    yield Finding(LEVEL_WITHOUT_TILES, place, f"{text}; other levels have some.", about)


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
    says = "The limits allow"
    if link.limits is None:
        usable = "usable " if has_any else ""
        says = f"Without {usable}limits, the document allows"
    at = many(len(wide), "tile matrix", "tile matrices")
    blank = sum(
        one.presence is Presence.BLANK and not limits.contain(one.column, one.row)
        for level, limits, _ in wide
        for one in level.seen
    )
    by = f" Pictures of one colour or transparent were taken for nothing ({blank} of them)."
    yield Finding(
        LIMITS_WIDER_THAN_TILES,
        place,
        f"{says} {many(total, 'request')} at {at} that {'is' if total == 1 else 'are'} answered"
        " with nothing: at"
        f" {quoted(level.tile_matrix)} {count:,} of {level.declared.tile_count:,}, for tiles are"
        f" only in {shown_limits(limits)}.{by if blank else ''}",
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
            f"{count} of {many(asked, 'place')} {_were(count)} answered with one picture that is"
            f" sent again and again, such as {example}.",
            about,
        )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
