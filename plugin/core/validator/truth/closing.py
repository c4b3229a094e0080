"""Closes in on one side of a level, between the lines where it must lie if the pyramid nests."""

from __future__ import annotations

from .ground import Ground
from .outline import Strip
from .sides import Side, spread, thorough, total_of

__all__ = ["close_in"]

_SHORT = 24
_SAMPLE = 7
"""On a short line every place is asked for, on a long and straight one a sample."""


def close_in(ground: Ground, side: Side, strip: Strip) -> None:
    """Ask for tiles until the outermost line with tiles is known, as far as samples tell.

    The lines below the parent's outermost come first. What was found is in `ground`.
    """
    if not _close_in(ground, side, strip, strip.outer, strip.near) and strip.near != strip.inner:
        _close_in(ground, side, strip, strip.near, strip.inner)


def _close_in(ground: Ground, side: Side, strip: Strip, empty: int, full: int) -> bool:
    """Ask for the outer line first: if tiles are there, all is said. Else halve what is between."""
    if _has_tiles(ground, side, strip, empty):
        return True
    found = _has_tiles(ground, side, strip, full)
    while abs(full - empty) > 1:
        middle = (empty + full) // 2
        if _has_tiles(ground, side, strip, middle):
            full, found = middle, True
        else:
            empty = middle
    return found


def _has_tiles(ground: Ground, side: Side, strip: Strip, line: int) -> bool:
    if strip.is_straight and total_of(strip.spans) > _SHORT:
        return ground.ask_line(side, line, spread(strip.spans, _SAMPLE, ground.shift))
    return ground.ask_line(side, line, thorough(strip.spans))
