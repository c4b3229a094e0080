"""What remains uncertain about a level, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ...sentence import NO_WORDS, Sentence, sentence
from ..judgement import Presence, SeenTile
from ..wording import enumerated, in_row, many
from .level import ProbedLevel
from .sides import Side

__all__ = ["doubt_of"]


def doubt_of(probed: ProbedLevel, seen: Sequence[SeenTile], blanks_as_tiles: int) -> Sentence:
    """Return the doubts about a level, empty if there are none.

    `blanks_as_tiles` counts pictures of one colour that were taken for tiles.
    """
    failed = sum(one.presence is Presence.FAILED for one in seen)
    doubts = [_of_edges(probed), _of_failures(failed, len(seen)), _of_blanks(blanks_as_tiles)]
    if probed.limits is None and not failed:
        places = many(len(seen), "place")
        doubts.insert(0, sentence("no tile was found in {places}", places=places))
    return in_row(doubts)


def _of_edges(probed: ProbedLevel) -> Sentence:
    if not probed.settled:
        return sentence("the search for the edges was given up, for they went on and on")
    if probed.loose:
        return sentence(
            "{edges} may lie a tile further in: the coverage is irregular there, and the limits"
            " were left wide enough for what was not asked for",
            edges=_named(probed.loose),
        )
    if probed.open_sides and not probed.is_complete:
        return sentence(
            "{edges} may lie further out: the coverage is irregular there, and only a sample of"
            " the places outside was asked for",
            edges=_named(probed.open_sides),
        )
    return NO_WORDS


def _named(sides: Sequence[Side]) -> Sentence:
    names = enumerated([side.words for side in sides])
    if len(sides) == 1:
        return sentence("the {side} edge", side=names)
    return sentence("the {sides} edges", sides=names)


def _of_failures(failed: int, asked: int) -> Sentence:
    if not failed:
        return NO_WORDS
    return sentence(
        "{count} of {answers} failed, so tiles may have been overlooked",
        count=failed,
        answers=many(asked, "answer"),
    )


def _of_blanks(count: int) -> Sentence:
    if not count:
        return NO_WORDS
    return many(
        count,
        "picture of one colour was taken for a tile, and may mean that there is none",
        "pictures of one colour were taken for tiles, and may mean that there is none",
    )
