"""What one level's tiles say about the next: their children, found by where they lie.

Pyramids nest: a tile that is there lies in one that is there at the level before. Levels are
related by their extents, since national grids do not halve their tiles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional

from ...grid.limits import Limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix
from .sides import Side, Spans, merged

__all__ = ["Edge", "Outline", "Strip", "children_of", "strip_of"]

_SAME_EDGE = 1e-3
"""Part of a tile by which edges of two levels may miss each other and still be meant as one."""


class Edge(NamedTuple):
    """The outermost line that may have tiles on one side, and where on it tiles may be.

    `seen` is the outermost line with a tile that was seen, mostly the same.
    `is_complete` says that nothing but `spans` can hold tiles, and `is_straight` that no gap was
    seen on that side of the rectangle.
    """

    line: int
    seen: int
    spans: Spans
    is_complete: bool
    is_straight: bool


class Outline(NamedTuple):
    """What is known of a level when the next is looked at.

    `bounds` hold every tile seen. `tiles` are all tiles there are, where they are few enough to
    have been asked for one by one, else None.
    """

    matrix: TileMatrix
    bounds: Limits
    edges: Mapping[Side, Edge]
    tiles: Optional[frozenset[tuple[int, int]]] = None


class Strip(NamedTuple):
    """Where a side may lie: lines from `outer` to `inner`, and the places with parents.

    `near` is the innermost line below the parent's outermost.
    """

    outer: int
    near: int
    inner: int
    spans: Spans
    is_complete: bool
    is_straight: bool


def children_of(parent: TileMatrix, limits: Limits, child: TileMatrix) -> Optional[Limits]:
    """Return the tiles of a finer level that lie on tiles of a coarser one; None: there are none.

    Tiles that are only half on it belong to it.
    """
    return limits_of_extent(child, parent.extent_of(limits), slack=_SAME_EDGE)


def strip_of(outline: Outline, side: Side, child: TileMatrix) -> Optional[Strip]:
    """Return where a side of the child level must lie, if the pyramid nests."""
    edge = outline.edges[side]
    below = _below(outline, side, edge.line, child)
    below_seen = _below(outline, side, edge.seen, child)
    if not below or not below_seen:
        return None
    outer, near = _ends(side, below)
    _, inner = _ends(side, below_seen)
    spans = merged([side.places_of(piece) for piece in below])
    return Strip(outer, near, inner, spans, edge.is_complete, edge.is_straight)


def _below(outline: Outline, side: Side, line: int, child: TileMatrix) -> list[Limits]:
    pieces = [
        children_of(outline.matrix, side.strip(line, first, last), child)
        for first, last in outline.edges[side].spans
    ]
    return [piece for piece in pieces if piece is not None]


def _ends(side: Side, pieces: list[Limits]) -> tuple[int, int]:
    """Return the outermost and the innermost line of all pieces."""
    lines = [line for piece in pieces for line in _lines(side, piece)]
    return (min(lines), max(lines)) if side.out < 0 else (max(lines), min(lines))


def _lines(side: Side, limits: Limits) -> tuple[int, int]:
    if side.is_column:
        return limits.min_column, limits.max_column
    return limits.min_row, limits.max_row
