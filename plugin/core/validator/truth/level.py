"""Finds out where one level really has tiles, from what is known of the level before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from ...grid.limits import Limits
from .closing import close_in
from .edges import edge_of, is_open, is_ragged, look_closely, reach_of
from .first_hit import find_first, scattered
from .ground import Ground
from .growing import grow
from .outline import Outline, Strip, children_of, strip_of
from .sides import SIDES, Side

__all__ = ["FEW", "ProbedLevel", "probe_level"]

FEW = 64
"""So many tiles are asked for one by one."""

_FIRST_HIT = 64
_SCOUTS = 24
_STRAIGHT, _RAGGED = 5, 10
"""Places asked for on the line outside an edge: a straight one, and any other."""


class ProbedLevel(NamedTuple):
    """What probing one level gave; `outline` is None if no tile was found.

    `limits` hold every tile seen, and lines where tiles may be that gave no answer or were not
    asked for in full: `loose` are the sides where that is so. At `open_sides` the coverage is
    irregular, and tiles may lie further out. `settled` is False if the search was given up.
    """

    outline: Optional[Outline]
    limits: Optional[Limits]
    open_sides: tuple[Side, ...] = ()
    loose: tuple[Side, ...] = ()
    settled: bool = True
    is_complete: bool = False


def probe_level(
    ground: Ground, parent: Optional[Outline], boxes: Sequence[Limits], first_hit: int = _FIRST_HIT
) -> ProbedLevel:
    """Find the limits of a level; `boxes` are where the document lets tiles be expected.

    Raises:
        JudgingStopped: the user stopped it, or no request is left; `ground` keeps what was seen.
    """
    strips = _strips(parent, ground)
    is_complete = _ask_every_tile(ground, parent)
    if not is_complete:
        for side, strip in strips.items():
            close_in(ground, side, strip)
    if not ground.hits and not find_first(ground, parent, boxes, first_hit):
        return ProbedLevel(None, None)
    if parent is None and not is_complete:
        _send_scouts(ground, boxes)
    return _outlined(ground, strips, is_complete)


def _strips(parent: Optional[Outline], ground: Ground) -> dict[Side, Strip]:
    if parent is None:
        return {}
    found = {side: strip_of(parent, side, ground.matrix) for side in SIDES}
    return {side: strip for side, strip in found.items() if strip is not None}


def _ask_every_tile(ground: Ground, parent: Optional[Outline]) -> bool:
    """Ask for all tiles that there can be, if they are few, and tell whether they were."""
    whole = ground.matrix.whole
    if whole.tile_count <= FEW:
        ground.ask_all(whole)
        return True
    if parent is None or parent.tiles is None or len(parent.tiles) > FEW:
        return False
    pieces = [
        children_of(parent.matrix, Limits(row, row, column, column), ground.matrix)
        for column, row in sorted(parent.tiles)
    ]
    below = [piece for piece in pieces if piece is not None]
    if sum(piece.tile_count for piece in below) > FEW:
        return False
    for piece in below:
        ground.ask_all(piece)
    return True


def _send_scouts(ground: Ground, boxes: Sequence[Limits]) -> None:
    """Ask for places all over the boxes: what lies apart is told by no coarser level."""
    for box in boxes:
        for column, row in scattered(box, _SCOUTS // len(boxes)):
            ground.has(column, row)


def _outlined(ground: Ground, strips: dict[Side, Strip], is_complete: bool) -> ProbedLevel:
    """Settle all sides, the ragged ones with more care."""
    settled, ragged = _settled(ground, strips, is_complete)
    bounds = ground.bounds
    if bounds is None:
        return ProbedLevel(None, None)
    edges = {
        side: edge_of(ground, bounds, side, strips.get(side), side not in ragged, is_complete)
        for side in SIDES
    }
    limits = bounds
    for side, edge in edges.items():
        limits = side.moved(limits, reach_of(ground, side, strips.get(side), edge))
    loose = tuple(side for side in SIDES if side.line_of(limits) != side.line_of(bounds))
    tiles = frozenset(ground.hits | ground.failed) if is_complete else None
    outline = Outline(ground.matrix, bounds, edges, tiles)
    open_sides = tuple(
        side for side in ragged if is_open(ground, side, strips.get(side), edges[side])
    )
    return ProbedLevel(outline, limits, open_sides, loose, settled, is_complete)


def _settled(
    ground: Ground, strips: dict[Side, Strip], is_complete: bool
) -> tuple[bool, tuple[Side, ...]]:
    """Look outside all sides until nothing is found; tell whether it ended, and what is ragged."""
    if is_complete and ground.matrix.whole.tile_count <= FEW:
        return True, ()
    settled = grow(ground, _STRAIGHT)
    ragged = tuple(side for side in SIDES if is_ragged(ground, side))
    if ragged and not is_complete:
        for side in ragged:
            look_closely(ground, side, strips.get(side))
        settled = grow(ground, _RAGGED) and settled
    return settled, ragged
