"""Tile matrix sets cut down to the levels that a layer has (interop.md rule 23)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..errors import GridError
from ..sentence import Sentence, sentence
from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["levels_of", "trimmed_set"]

_NUMBER = re.compile(r"[0-9]{1,9}\Z")


def levels_of(tile_matrix_set: TileMatrixSet) -> Mapping[int, TileMatrix]:
    """Return the matrices by level number, from the coarsest to the finest.

    The level is the identifier's number where all identifiers are different numbers (`5`, `05`), so
    that it stays the same in a trimmed set; else it is the place in the set.
    """
    matrices = tile_matrix_set.matrices
    if all(_NUMBER.match(matrix.identifier) for matrix in matrices):
        by_number = {int(matrix.identifier): matrix for matrix in matrices}
        if len(by_number) == len(matrices):
            return by_number
    return dict(enumerate(matrices))


def trimmed_set(tile_matrix_set: TileMatrixSet, first: int, last: int) -> TileMatrixSet:
    """Return the set with only the levels from `first` to `last`, both included.

    It is named after them, `WebMercatorQuad_2-3`, and its matrices keep their identifiers. Levels
    that the set does not have are left out; the whole set comes back as it is.

    Raises:
        GridError: no level is left.
    """
    levels = levels_of(tile_matrix_set)
    kept = tuple(matrix for level, matrix in levels.items() if first <= level <= last)
    if not kept:
        raise GridError(
            sentence(
                "{grid} has no level from {first} to {last} ({levels})",
                grid=tile_matrix_set.identifier,
                first=first,
                last=last,
                levels=_range_of(tile_matrix_set),
            )
        )
    return tile_matrix_set.trimmed(kept[0].identifier, kept[-1].identifier)


def _range_of(tile_matrix_set: TileMatrixSet) -> Sentence:
    levels = list(levels_of(tile_matrix_set))
    if not levels:
        return sentence("it has no levels at all")
    return sentence("its levels are {first} to {last}", first=levels[0], last=levels[-1])
