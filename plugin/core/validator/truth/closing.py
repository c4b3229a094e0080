"""Closes in on one side of a level, between the lines where it must lie if the pyramid nests."""

from __future__ import annotations

from .ground import Ground
from .outline import Strip
from .sides import Side, spread

__all__ = ["EVERY_PLACE", "close_in", "line_has_tiles"]

EVERY_PLACE = 24
"""On so few places every one is asked for."""

_SAMPLE = 7


def close_in(ground: Ground, side: Side, strip: Strip) -> None:
    """Ask for tiles until the outermost line with tiles is known, as far as samples tell.

    The outermost line is asked first: if tiles are there, all is said. Else the lines between are
    halved. What was found is in `ground`.
    """
    if line_has_tiles(ground, side, strip, strip.outer):
        return
    empty, full = strip.outer, strip.inner
    line_has_tiles(ground, side, strip, full)
    while abs(full - empty) > 1:
        middle = (empty + full) // 2
        if line_has_tiles(ground, side, strip, middle):
            full = middle
        else:
            empty = middle


def line_has_tiles(ground: Ground, side: Side, strip: Strip, line: int) -> bool:
    """Ask for places on a line: for all if they are few, else for a sample."""
    count = _SAMPLE if strip.is_straight else EVERY_PLACE
    return ground.ask_line(side, line, spread(strip.spans, count))
