"""Grows the rectangle around the tiles seen until nothing is found on the lines just outside."""

from __future__ import annotations

from .ground import Ground
from .sides import SIDES, Side, spread

__all__ = ["grow", "look_outside"]

_ROUNDS = 24


def grow(ground: Ground, sample: int) -> bool:
    """Look outside every side until nothing new is found; False if it was given up.

    `ground` has to hold a tile already.
    """
    for _ in range(_ROUNDS):
        grown = [look_outside(ground, side, sample) for side in SIDES]
        if True not in grown:
            return True
    return False


def look_outside(ground: Ground, side: Side, sample: int) -> bool:
    """Ask for places on the line outside a side, and follow what is found outwards."""
    bounds = ground.bounds
    if bounds is None:
        return False
    edge = side.line_of(bounds)
    first, last = side.places_of(bounds)
    near = (last - first) // (3 * sample)
    places = spread(((first, last),), sample, ground.shift)
    if not ground.ask_line(side, edge + side.out, [*places, *_beside(ground, side, edge)], near):
        return False
    _follow(ground, side, edge + side.out)
    return True


def _beside(ground: Ground, side: Side, edge: int) -> list[int]:
    """Return places beside tiles that were seen on the edge: the first, the middle, the last."""
    hits = sorted(place for place, is_there in ground.known_on(side, edge).items() if is_there)
    return sorted({hits[0], hits[len(hits) // 2], hits[-1]}) if hits else []


def _follow(ground: Ground, side: Side, line: int) -> None:
    """From tiles on a line go outwards in doubled steps, then halve the last one."""
    hits = [place for place, is_there in ground.known_on(side, line).items() if is_there]
    if not hits:
        return
    place = hits[len(hits) // 2]
    full, step = line, 1
    while ground.has(*side.tile(full + step * side.out, place)):
        full += step * side.out
        step *= 2
    empty = full + step * side.out
    while abs(empty - full) > 1:
        middle = (full + empty) // 2
        if ground.has(*side.tile(middle, place)):
            full = middle
        else:
            empty = middle
