"""What remains uncertain about a level, in words."""

from __future__ import annotations

from collections.abc import Sequence

from ..judgement import Presence, SeenTile
from ..wording import many
from .level import ProbedLevel
from .sides import Side

__all__ = ["doubt_of"]


def doubt_of(probed: ProbedLevel, seen: Sequence[SeenTile], blanks_as_tiles: int) -> str:
    """Return the doubts about a level, empty if there are none.

    `blanks_as_tiles` counts pictures of one colour that were taken for tiles.
    """
    failed = sum(one.presence is Presence.FAILED for one in seen)
    doubts = [_of_edges(probed), _of_failures(failed, len(seen)), _of_blanks(blanks_as_tiles)]
    if probed.limits is None and not failed:
        doubts.insert(0, f"no tile was found in {many(len(seen), 'place')}")
    return "; ".join(doubt for doubt in doubts if doubt)


def _of_edges(probed: ProbedLevel) -> str:
    if not probed.settled:
        return "the search for the edges was given up, for they went on and on"
    if probed.loose:
        return (
            f"the {_named(probed.loose)} may lie a tile further in: the coverage is irregular"
            " there, and the limits were left wide enough for what was not asked for"
        )
    if probed.open_sides and not probed.is_complete:
        return (
            f"the {_named(probed.open_sides)} may lie further out: the coverage is irregular"
            " there, and only a sample of the places outside was asked for"
        )
    return ""


def _named(sides: Sequence[Side]) -> str:
    names = [side.name for side in sides]
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return f"{listed} edge{'s' if len(names) > 1 else ''}"


def _of_failures(failed: int, asked: int) -> str:
    if not failed:
        return ""
    return f"{failed} of {many(asked, 'answer')} failed, so tiles may have been overlooked"


def _of_blanks(count: int) -> str:
    if not count:
        return ""
    one = "picture of one colour was taken for a tile"
    several = "pictures of one colour were taken for tiles"
    return f"{many(count, one, several)}, and may mean that there is none"
