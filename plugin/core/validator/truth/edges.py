"""What is to be made of one side of a level: how far tiles may reach, and where on the edge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ...grid.limits import Limits
from .ground import Ground
from .outline import Edge, Strip
from .sides import Side, Spans, merged, spread, thorough, total_of

__all__ = ["edge_of", "is_open", "is_ragged", "look_closely", "reach_of"]

_ALONG = 5
_TURNS = 4
"""So many changes between tiles and gaps on an edge are looked at closely."""

_LINES = 4
"""So many lines further out are looked at closely, at most."""

_AFFORDABLE = 72
"""So many places of the next line outside are all asked for."""

_FINENESS = 16
"""Into so many parts the room between a tile and a gap is cut, to know where tiles begin."""


def is_ragged(ground: Ground, side: Side) -> bool:
    """Ask for places along the edge, the corners among them: is a tile missing at one?"""
    bounds = ground.bounds
    if bounds is None:
        return False
    first, last = side.places_of(bounds)
    line = side.line_of(bounds)
    ground.ask_line(side, line, spread(((first, last),), _ALONG, ground.shift))
    known = ground.known_on(side, line)
    return any(known[place] is False for place in known if first <= place <= last)


def look_closely(ground: Ground, side: Side, strip: Optional[Strip]) -> None:
    """Ask for places on the lines further out where tiles may be, and for the ends of the edge."""
    bounds = ground.bounds
    if bounds is None:
        return
    if strip is not None:
        for line in _lines_beyond(side, strip, side.line_of(bounds)):
            ground.ask_line(side, line, thorough(strip.spans))
        _ask_next_line(ground, side, strip)
    _sharpen(ground, side, side.line_of(ground.bounds or bounds))


def _ask_next_line(ground: Ground, side: Side, strip: Strip) -> None:
    """Ask for all of the line outside the edge where that is little: then the edge is certain."""
    if ground.bounds is None or not strip.is_complete or total_of(strip.spans) > _AFFORDABLE:
        return
    beyond = side.line_of(ground.bounds) + side.out
    if not side.is_further_out(beyond, strip.outer):
        places = [place for first, last in strip.spans for place in range(first, last + 1)]
        ground.ask_line(side, beyond, places)


def edge_of(
    ground: Ground,
    bounds: Limits,
    side: Side,
    strip: Optional[Strip],
    is_straight: bool,
    is_complete: bool,
) -> Edge:
    """Return what the next level needs to know of a side.

    `is_complete` says that every tile of the level was asked for.
    """
    seen = side.line_of(bounds)
    everywhere: Spans = (side.places_of(bounds),)
    if strip is None:
        return Edge(seen, seen, ground.spans_on(side, seen, everywhere), is_complete, is_straight)
    within = strip.spans if not side.is_further_out(seen, strip.outer) else everywhere
    spans = ground.spans_on(side, seen, within) or ground.spans_on(side, seen, everywhere)
    unanswered = _unanswered(ground, side, strip, seen, is_straight and not is_complete)
    if unanswered is not None:
        return Edge(unanswered, seen, merged([*strip.spans, *spans]), strip.is_complete, False)
    from_all = strip.is_complete and ground.knows(side, seen, within)
    return Edge(seen, seen, spans, is_complete or from_all, is_straight)


def is_open(ground: Ground, side: Side, strip: Optional[Strip], edge: Edge) -> bool:
    """Tell whether tiles may lie beyond a ragged side, as far as the pyramid nests."""
    if edge.line == side.line_of(ground.matrix.whole):
        return False
    if strip is None or not strip.is_complete:
        return True
    beyond = list(_lines_beyond(side, strip, edge.seen))
    if len(beyond) == _LINES:
        return True
    return not all(ground.knows(side, line, strip.spans) for line in beyond)


def reach_of(ground: Ground, side: Side, strip: Optional[Strip], edge: Edge) -> int:
    """Return the line that limits have to reach out to.

    At a ragged side that is one line further than the tiles seen, if the pyramid allows tiles there
    and not all of the line was asked for.
    """
    beyond = edge.seen + side.out
    if strip is None or edge.line != edge.seen or edge.is_straight:
        return edge.line
    is_within = not side.is_further_out(beyond, strip.outer)
    is_near = not side.is_further_out(strip.inner, edge.seen)
    if is_within and is_near and not ground.knows(side, beyond, strip.spans):
        return beyond
    return edge.line


def _unanswered(
    ground: Ground, side: Side, strip: Strip, seen: int, is_straight: bool
) -> Optional[int]:
    """Return the outermost line that may have tiles since places on it gave no answer, or None.

    If a line of a straight side is known to be empty at one place, it is at the others.
    """
    for line in _lines_beyond(side, strip, seen):
        known = ground.known_on(side, line)
        answers = [
            answer
            for place, answer in known.items()
            if any(first <= place <= last for first, last in strip.spans)
        ]
        if None in answers and not (is_straight and False in answers):
            return line
    return None


def _lines_beyond(side: Side, strip: Strip, seen: int) -> Iterator[int]:
    """Yield the outermost lines of a strip, as far as they lie further out than a line."""
    line = strip.outer
    for _ in range(_LINES):
        if not side.is_further_out(line, seen):
            return
        yield line
        line -= side.out


def _sharpen(ground: Ground, side: Side, line: int) -> None:
    """Halve between tiles and gaps on the edge, so that the next level starts from little."""
    known = ground.known_on(side, line)
    places = sorted(place for place in known if known[place] is not None)
    turns = [pair for pair in zip(places, places[1:]) if known[pair[0]] != known[pair[1]]]
    for one, other in (*turns[: _TURNS // 2], *turns[_TURNS // 2 :][-_TURNS // 2 :]):
        here, there = (one, other) if known[one] else (other, one)
        while abs(there - here) > max(1, abs(other - one) // _FINENESS):
            middle = (here + there) // 2
            if ground.has(*side.tile(line, middle)):
                here = middle
            else:
                there = middle
