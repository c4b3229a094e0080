"""Which way rows count, told from the pictures: a coarse tile looks like the four finer ones in it.

Counted the wrong way, the four lie in it upside down, though each picture stands upright; and a
tile's lowest line does not go on in the uppermost line of the tile below.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Optional

from ..errors import ImageError
from ..image.likeness import FINE, Rows, Sketch, beside, likeness, sketched
from ..image.media_types import VECTOR_TILE
from ..tile import Tile
from .exploring import LevelSeen, Place, tiles_below

__all__ = ["RowEvidence", "row_evidence"]

_CLEARLY = 0.12
"""By so much the one reading must be more like the coarse tile than the other to count."""

_ALIKE = 0.3
_EDGE_ALIKE = 0.7
_EDGE_CLEARLY = 0.4
_OF_A_PARENT = 3
"""What a coarse tile says counts so many times as much as what one edge says."""

_ENOUGH = 3
_CONTRARY = 6
"""So many times as much must speak for a reading as against it."""

_NOTHING: Rows = (b"\x80" * (3 * FINE // 2),) * (FINE // 2)
"""Where there is no tile: grey, as what is transparent."""


class RowEvidence(NamedTuple):
    """How many coarse tiles, and how many edges between tiles, speak for each reading.

    `looked_at` counts also those that speak for neither.
    """

    parents_as_read: int = 0
    parents_turned: int = 0
    edges_as_read: int = 0
    edges_turned: int = 0
    looked_at: int = 0

    @property
    def as_read(self) -> int:
        """What speaks for the rows as they were read."""
        return _OF_A_PARENT * self.parents_as_read + self.edges_as_read

    @property
    def turned(self) -> int:
        """What speaks for the rows counted the other way."""
        return _OF_A_PARENT * self.parents_turned + self.edges_turned

    @property
    def is_clear(self) -> bool:
        """Whether it decides."""
        less, more = sorted((self.as_read, self.turned))
        return more >= _ENOUGH and more >= _CONTRARY * less

    @property
    def is_turned(self) -> bool:
        """Whether more speaks for the other way."""
        return self.turned > self.as_read

    @property
    def confidence(self) -> float:
        """How much of what was seen speaks for the likelier reading, from 0.5 (nothing) to 1."""
        more = max(self.as_read, self.turned)
        return (more + 1) / (self.as_read + self.turned + 2)


def row_evidence(levels: Sequence[LevelSeen]) -> RowEvidence:
    """Return what the pictures of some levels, coarse to fine, say; vector tiles say nothing."""
    sketches = [_sketches(level.there) for level in levels]
    votes = RowEvidence()
    for (coarse, sketched_coarse), (fine, sketched_fine) in zip(
        zip(levels, sketches), zip(levels[1:], sketches[1:])
    ):
        for place, sketch in sketched_coarse.items():
            votes = _with_parent(votes, _of_parent(coarse, place, sketch, fine, sketched_fine))
    for known in sketches:
        for (column, row), upper in known.items():
            lower = known.get((column, row + 1))
            if lower is not None:
                votes = _with_edge(votes, _of_edge(upper, lower))
    return votes


def _sketches(tiles: Mapping[Place, Tile]) -> Mapping[Place, Sketch]:
    found = {}
    for place, tile in tiles.items():
        if tile.media_type != VECTOR_TILE:
            with contextlib.suppress(ImageError):
                found[place] = sketched(tile.body, tile.media_type)
    return found


def _with_parent(votes: RowEvidence, vote: int) -> RowEvidence:
    return votes._replace(
        parents_as_read=votes.parents_as_read + (vote > 0),
        parents_turned=votes.parents_turned + (vote < 0),
        looked_at=votes.looked_at + 1,
    )


def _with_edge(votes: RowEvidence, vote: int) -> RowEvidence:
    return votes._replace(
        edges_as_read=votes.edges_as_read + (vote > 0),
        edges_turned=votes.edges_turned + (vote < 0),
        looked_at=votes.looked_at + 1,
    )


def _of_parent(
    coarse: LevelSeen,
    place: Place,
    sketch: Sketch,
    fine: LevelSeen,
    sketches: Mapping[Place, Sketch],
) -> int:
    """Return 1 if a coarse tile is like the finer ones as read, -1 if like them turned, else 0."""
    upright = tiles_below(coarse.matrix, place, fine.matrix)
    column, row = place
    turned_place = column, coarse.matrix.flipped(row)
    turned = [
        (one, fine.matrix.flipped(other))
        for one, other in tiles_below(coarse.matrix, turned_place, fine.matrix)
    ]
    pictures = [_together(four, fine.tiles, sketches) for four in (upright, turned)]
    if pictures[0] is None or pictures[1] is None:
        return 0
    as_read, as_turned = (likeness(sketch.fine, picture) for picture in pictures if picture)
    if max(as_read, as_turned) < _ALIKE or abs(as_read - as_turned) < _CLEARLY:
        return 0
    return 1 if as_read > as_turned else -1


def _together(
    four: Sequence[Place], known: Iterable[Place], sketches: Mapping[Place, Sketch]
) -> Optional[Rows]:
    """Return four tiles as one picture, or None if they are not four or one was not looked at."""
    looked_at = set(known)
    if len(four) != 4 or not looked_at.issuperset(four):
        return None
    parts = [sketches[one].coarse if one in sketches else _NOTHING for one in four]
    return (*beside(parts[0], parts[1]), *beside(parts[2], parts[3]))


def _of_edge(upper: Sketch, lower: Sketch) -> int:
    """Return 1 if the upper tile goes on in the lower one, -1 if the lower in the upper, else 0."""
    as_read = likeness([upper.bottom], [lower.top])
    turned = likeness([lower.bottom], [upper.top])
    if max(as_read, turned) < _EDGE_ALIKE or abs(as_read - turned) < _EDGE_CLEARLY:
        return 0
    return 1 if as_read > turned else -1
