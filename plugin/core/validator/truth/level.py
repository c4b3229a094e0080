"""Finds out where one level really has tiles, from what is known of the level before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrix
from .closing import close_in
from .first_hit import find_first, scattered
from .ground import Ground
from .growing import grow
from .outline import Edge, Outline, Strip, children_of, strip_of
from .sides import SIDES, Side, Spans, spread

__all__ = ["ProbedLevel", "probe_level"]

_FEW = 64
"""So many tiles are asked for one by one."""

_FIRST_HIT = 64
_SCOUTS = 24
_STRAIGHT, _RAGGED = 5, 10
"""Places asked for on the line outside an edge: a straight one, and any other."""

_CLOSE_LOOK = 32


class ProbedLevel(NamedTuple):
    """What probing one level gave; `outline` is None if no tile was found.

    `limits` hold every tile seen, and lines where tiles may be that were not asked for in full;
    `loose` are the sides where that is so. `settled` is False if the search was given up.
    """

    outline: Optional[Outline]
    limits: Optional[Limits]
    ragged: tuple[Side, ...] = ()
    loose: tuple[Side, ...] = ()
    settled: bool = True
    is_complete: bool = False


def probe_level(
    ground: Ground, parent: Optional[Outline], boxes: Sequence[Limits], first_hit: int = _FIRST_HIT
) -> ProbedLevel:
    """Find the limits of a level; `boxes` are where the document lets tiles be expected."""
    is_complete = _ask_every_tile(ground, parent)
    strips: dict[Side, Strip] = {}
    if not is_complete and parent is not None:
        strips = _strips(parent, ground.matrix)
        for side, strip in strips.items():
            close_in(ground, side, strip)
    if not ground.hits and not find_first(ground, parent, boxes, first_hit):
        return ProbedLevel(None, None)
    if parent is None and not is_complete:
        _send_scouts(ground, boxes)
    return _outlined(ground, strips, is_complete)


def _ask_every_tile(ground: Ground, parent: Optional[Outline]) -> bool:
    """Ask for all tiles that there can be, if they are few, and tell whether they were."""
    whole = ground.matrix.whole
    if whole.tile_count <= _FEW:
        ground.ask_all(whole)
        return True
    if parent is None or parent.tiles is None or len(parent.tiles) > _FEW // 2:
        return False
    pieces = [
        children_of(parent.matrix, Limits(row, row, column, column), ground.matrix)
        for column, row in sorted(parent.tiles)
    ]
    below = [piece for piece in pieces if piece is not None]
    if sum(piece.tile_count for piece in below) > _FEW:
        return False
    for piece in below:
        ground.ask_all(piece)
    return True


def _strips(parent: Outline, child: TileMatrix) -> dict[Side, Strip]:
    found = {side: strip_of(parent, side, child) for side in SIDES}
    return {side: strip for side, strip in found.items() if strip is not None}


def _send_scouts(ground: Ground, boxes: Sequence[Limits]) -> None:
    """Ask for places all over the boxes: what lies apart is told by no coarser level."""
    for box in boxes:
        for column, row in scattered(box, _SCOUTS // len(boxes)):
            ground.has(column, row)


def _outlined(ground: Ground, strips: dict[Side, Strip], is_complete: bool) -> ProbedLevel:
    """Settle all sides, the ragged ones with more care."""
    whole_known = is_complete and ground.matrix.whole.tile_count <= _FEW
    settled = whole_known or grow(ground, _STRAIGHT)
    ragged: tuple[Side, ...] = ()
    if not whole_known:
        ragged = tuple(side for side in SIDES if _is_ragged(ground, side))
        if ragged:
            for side in ragged:
                _look_closely(ground, side, strips.get(side))
            settled = grow(ground, _RAGGED) and settled
    bounds = ground.bounds
    if bounds is None:
        return ProbedLevel(None, None)
    tiles = frozenset(ground.hits) if is_complete and not ground.failed else None
    edges = {
        side: _edge(ground, side, strips.get(side), tiles is not None, side not in ragged)
        for side in SIDES
    }
    limits, loose = bounds, []
    for side in ragged:
        strip = strips.get(side)
        if strip is not None and _may_be_further(ground, side, strip, is_complete):
            limits = side.moved(limits, strip.outer)
            loose.append(side)
    outline = Outline(ground.matrix, bounds, edges, tiles)
    return ProbedLevel(outline, limits, ragged, tuple(loose), settled, is_complete)


def _is_ragged(ground: Ground, side: Side) -> bool:
    """Ask for places along the edge, the corners among them: is a tile missing at one?"""
    bounds = ground.bounds
    if bounds is None:
        return False
    first, last = side.places_of(bounds)
    line = side.line_of(bounds)
    ground.ask_line(side, line, spread(((first, last),), _STRAIGHT))
    known = ground.known_on(side, line)
    return any(known[place] is False for place in known if first <= place <= last)


def _look_closely(ground: Ground, side: Side, strip: Optional[Strip]) -> None:
    """Ask for places on the lines further out where tiles may be, and for the ends of the edge."""
    bounds = ground.bounds
    if bounds is None:
        return
    line = side.line_of(bounds)
    if strip is not None:
        between = line + side.out
        while side.is_further_out(between, line) and not side.is_further_out(between, strip.outer):
            ground.ask_line(side, between, spread(strip.spans, _CLOSE_LOOK))
            between += side.out
    _sharpen(ground, side, side.line_of(ground.bounds or bounds), strip)


def _sharpen(ground: Ground, side: Side, line: int, strip: Optional[Strip]) -> None:
    """Halve between tiles and gaps on the edge, so that the next level starts from little."""
    known = ground.known_on(side, line)
    places = sorted(place for place in known if known[place] is not None)
    for one, other in list(zip(places, places[1:]))[:_CLOSE_LOOK]:
        here, there = (one, other) if known[one] else (other, one)
        if known[one] == known[other]:
            continue
        while abs(there - here) > max(1, abs(other - one) // 16):
            middle = (here + there) // 2
            if ground.has(*side.tile(line, middle)):
                here = middle
            else:
                there = middle


def _edge(
    ground: Ground, side: Side, strip: Optional[Strip], is_complete: bool, is_straight: bool
) -> Edge:
    """Return what the next level needs to know of a side."""
    bounds = ground.bounds or ground.matrix.whole
    line = side.line_of(bounds)
    within: Spans = (side.places_of(bounds),)
    if strip is not None and not side.is_further_out(line, strip.outer):
        within = strip.spans
    spans = ground.spans_on(side, line, within) or ground.spans_on(
        side, line, (side.places_of(bounds),)
    )
    from_all = strip is not None and strip.is_complete and ground.knows(side, line, within)
    return Edge(line, spans, is_complete or from_all, is_straight)


def _may_be_further(ground: Ground, side: Side, strip: Strip, is_complete: bool) -> bool:
    """Tell whether places further out that have parents were left unasked, or gave no answer."""
    bounds = ground.bounds
    if is_complete or bounds is None:
        return False
    line = side.line_of(bounds)
    if not side.is_further_out(strip.outer, line):
        return False
    return not ground.knows(side, strip.outer, strip.spans)
