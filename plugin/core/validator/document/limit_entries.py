"""The limits of a layer as a document writes them, and whether they fit when turned round."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...capabilities.elements import WHOLE, by_name, text_in
from ...errors import GridError
from ...grid.limits import BoundingBox, Limits, flipped_limits, limits_of_extent
from ...grid.tile_matrix import TileMatrix
from ...sentence import Sentence, sentence
from ..wording import columns, rows
from .places import Place

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "FROM_BOTTOM",
    "SWAPPED",
    "Entry",
    "entries_of",
    "expected_limits",
    "inside",
    "shown_limits",
    "turned",
]

FROM_BOTTOM, SWAPPED = "from bottom", "swapped"

_FITS, _FITS_NOT = 0.3, 0.1
"""Shares of tiles in common from which limits are those expected, and below which they are not."""

_SMALLEST = 4
"""Rows or columns that a level must have to tell one way from the other."""


class Entry(NamedTuple):
    """A TileMatrixLimits element. `limits` is None unless all four are whole numbers from 0.

    `matrix` is the one that it names, or that it means with `set:level` for `level` and the
    reverse; None if there is none that can be used. `is_named` says that the set has a matrix of
    exactly this name.
    """

    element: _Element
    name: str
    limits: Optional[Limits]
    matrix: Optional[TileMatrix]
    is_named: bool

    def child(self, name: str) -> _Element:
        """Return the child of this name (lower case), or the element itself."""
        return by_name(self.element).get(name, [self.element])[0]


def entries_of(place: Place) -> list[Entry]:
    """Return the limits that a layer has in a set, in the document's order."""
    written = {level.identifier for level in place.written_set.levels}
    return [_entry(element, place, written) for element in place.link.limits]


def _entry(element: _Element, place: Place, written: Collection[str]) -> Entry:
    parts = by_name(element)
    name = text_in(parts, "tilematrix")
    numbers = [WHOLE[text_in(parts, bound)] for bound in _BOUNDS]
    limits = Limits(*numbers) if min(numbers) >= 0 else None
    known = place.tile_matrix_set
    matrix = known.matrix(name)
    if name in written:
        return Entry(element, name, limits, matrix, True)
    prefix = f"{known.identifier}:"
    meant = name[len(prefix) :] if name.startswith(prefix) else prefix + name
    return Entry(element, name, limits, known.matrix(meant), False)


_BOUNDS = ("mintilerow", "maxtilerow", "mintilecol", "maxtilecol")


def inside(limits: Limits, matrix: TileMatrix) -> bool:
    """Tell whether limits are in order and inside their matrix."""
    return (
        0 <= limits.min_row <= limits.max_row < matrix.height
        and 0 <= limits.min_column <= limits.max_column < matrix.width
    )


def expected_limits(matrix: TileMatrix, box: BoundingBox) -> Optional[Limits]:
    """Return the limits around the layer's box, or None if it lies outside."""
    try:
        return limits_of_extent(matrix, box, slack=1e-3)
    except GridError:
        return None


def turned(place: Place, entries: Sequence[Entry]) -> str:
    """Return how the limits fit the layer's box: FROM_BOTTOM, SWAPPED, or empty as they are."""
    if place.box is None:
        return ""
    shares: dict[str, list[float]] = {"": [], FROM_BOTTOM: [], SWAPPED: []}
    for entry in entries:
        matrix, limits = entry.matrix, entry.limits
        if matrix is None or limits is None or min(matrix.height, matrix.width) < _SMALLEST:
            continue
        expected = expected_limits(matrix, place.box)
        if expected is None:
            continue
        shares[""].append(_share(limits, expected))
        shares[FROM_BOTTOM].append(_share(flipped_limits(matrix, limits), expected))
        exchanged = Limits(limits.min_column, limits.max_column, limits.min_row, limits.max_row)
        shares[SWAPPED].append(_share(exchanged, expected))
    if not shares[""] or _mean(shares[""]) > _FITS_NOT:
        return ""
    best = max((FROM_BOTTOM, SWAPPED), key=lambda way: _mean(shares[way]))
    return best if _mean(shares[best]) > _FITS else ""


def shown_limits(limits: Limits) -> Sentence:
    """Return limits as a sentence has them."""
    return sentence(
        "{rows} and {columns}",
        rows=rows(limits.min_row, limits.max_row),
        columns=columns(limits.min_column, limits.max_column),
    )


def _share(one: Limits, other: Limits) -> float:
    """Return the tiles that both have, as a share of those that either has."""
    rows = min(one.max_row, other.max_row) - max(one.min_row, other.min_row) + 1
    columns = min(one.max_column, other.max_column) - max(one.min_column, other.min_column) + 1
    if rows <= 0 or columns <= 0:
        return 0.0
    common = rows * columns
    return common / (one.tile_count + other.tile_count - common)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
