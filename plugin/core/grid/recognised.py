"""A stranger's tile matrix set as we publish it: under its registered name where it is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..errors import GridError
from .checks import checked_set
from .tile_matrix import TileMatrix, TileMatrixSet
from .well_known import well_known_set

__all__ = ["Recognised", "recognised"]

_REGISTERED = (
    "WebMercatorQuad",
    "WebMercatorQuad512",
    "WorldCRS84Quad",
    "WorldCRS84Quad512",
    "WGS1984Quad",
    "WGS1984Quad512",
    "GoogleCRS84Quad",
)
_SAME_SCALE = 1e-6
_SAME_PLACE = 0.05
"""Pixels by which an origin may be off; documents round theirs differently."""


class Recognised(NamedTuple):
    """The set as we publish it, and the stranger's matrix identifiers by ours."""

    tile_matrix_set: TileMatrixSet
    identifiers: Mapping[str, str]


def recognised(stranger: TileMatrixSet) -> Recognised:
    """Return a set that clients know where the stranger's is one of them, else one of its own.

    Raises:
        GridError: its own cannot be published (see `checked_set`).
    """
    for name in _REGISTERED:
        known = well_known_set(name)
        pairs = _matched(stranger, known) if known.crs.name == stranger.crs.name else None
        if pairs:
            names = {ours.identifier: theirs.identifier for ours, theirs in pairs}
            first, last = pairs[0][0].identifier, pairs[-1][0].identifier
            return Recognised(known.trimmed(first, last), names)
    own = _own(stranger)
    ordered = sorted(stranger.matrices, key=lambda matrix: -matrix.cell_size)
    pairs_of_own = zip(own.matrices, ordered)
    return Recognised(own, {a.identifier: b.identifier for a, b in pairs_of_own})


def _own(stranger: TileMatrixSet) -> TileMatrixSet:
    """Return the stranger's set under its name, or under its CRS's where that is no good name."""
    try:
        return checked_set(
            stranger.identifier, stranger.crs, stranger.matrices, title=stranger.title
        )
    except GridError:
        name = stranger.crs.name
        return checked_set(name, stranger.crs, stranger.matrices, title=stranger.title)


def _matched(
    stranger: TileMatrixSet, known: TileMatrixSet
) -> Optional[list[tuple[TileMatrix, TileMatrix]]]:
    """Return pairs of the known set's matrices and the stranger's, if all are in it in a row."""
    pairs = []
    for theirs in sorted(stranger.matrices, key=lambda matrix: -matrix.cell_size):
        ours = next((found for found in known.matrices if _is_same(found, theirs)), None)
        if ours is None:
            return None
        pairs.append((ours, theirs))
    places = [known.matrices.index(ours) for ours, _ in pairs]
    in_a_row = places == list(range(places[0], places[0] + len(places))) if places else False
    return pairs if in_a_row else None


def _is_same(one: TileMatrix, other: TileMatrix) -> bool:
    return (
        abs(one.cell_size / other.cell_size - 1) < _SAME_SCALE
        and abs(one.left - other.left) < _SAME_PLACE * one.cell_size
        and abs(one.top - other.top) < _SAME_PLACE * one.cell_size
        and (one.tile_width, one.tile_height) == (other.tile_width, other.tile_height)
        and (one.width, one.height) == (other.width, other.height)
    )
