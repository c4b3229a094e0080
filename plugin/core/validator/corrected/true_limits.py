"""Which limits are true: what the document says and what was found out, brought together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

from ...capabilities.model import CapabilitiesDocument
from ...grid.limits import Limits, limits_of_extent, union_of_limits
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from ...sentence import Sentence, sentence
from ..judgement import LayerTruth, LevelTruth

__all__ = ["TrueLevel", "clipped", "has_no_tiles", "true_levels", "unused_levels"]


class TrueLevel(NamedTuple):
    """The limits of one tile matrix, and how they are known.

    `is_empty` says that the layer has no tiles there; then the limits are those of the nearest
    level that has, since a list of limits needs an entry for every tile matrix.
    """

    matrix: TileMatrix
    limits: Limits
    is_empty: bool = False
    is_true: bool = False

    @property
    def words(self) -> Sentence:
        """What its limits are called in a list of changes."""
        name = self.matrix.identifier
        if not self.is_empty:
            return sentence("limits of {level}", level=name)
        return sentence(
            "limits of {level} (it has no tiles there; a list of limits needs the level all the"
            " same)",
            level=name,
        )


def true_levels(
    tile_matrix_set: TileMatrixSet,
    declared: Optional[Mapping[str, Limits]],
    truth: Optional[LayerTruth],
) -> tuple[TrueLevel, ...]:
    """Return the limits of every tile matrix, from the coarsest to the finest.

    What was found by a search that came to its end counts as it is; else the wider of declared and
    found counts. A level that the document's list lacks has no tiles, by that document. For levels
    without tiles the ground of the nearest level with tiles is taken, the coarser first.

    The schema wants as many limits as there are tile matrices, GeoTools takes them by their place
    in the list, QGIS and ArcGIS JS take a level without limits for full (interop.md 1.1): so no
    list has holes, though OpenLayers then asks for some tiles that are not there.
    """
    found = {level.tile_matrix: level for level in truth.levels} if truth else {}
    known: dict[str, Limits] = {}
    for matrix in tile_matrix_set.matrices:
        said = matrix.whole if declared is None else declared.get(matrix.identifier)
        limits = _limits_at(matrix, said, found.get(matrix.identifier))
        if limits is not None:
            known[matrix.identifier] = limits
    levels = []
    for at, matrix in enumerate(tile_matrix_set.matrices):
        mine = known.get(matrix.identifier)
        is_true = mine is not None and matrix.identifier in found
        near = mine or _from_nearest(tile_matrix_set.matrices, at, known)
        levels.append(TrueLevel(matrix, near, mine is None, is_true))
    return tuple(levels)


def unused_levels(
    document: CapabilitiesDocument, truths: Sequence[LayerTruth]
) -> Mapping[str, frozenset[str]]:
    """Return the tile matrices at which no layer linked to the set has tiles, by set.

    Only what was looked at counts: one layer that nobody probed keeps all levels of its sets, and
    a set of which nothing would be left stays whole.
    """
    by_link = {(truth.layer, truth.tile_matrix_set): truth for truth in truths}
    unused: dict[str, frozenset[str]] = {}
    looked_at = {name for _, name in by_link}
    for read in document.tile_matrix_sets:
        name = read.identifier
        if name not in looked_at:
            continue
        linked = [
            by_link.get((layer.identifier, name))
            for layer in document.layers
            if any(link.tile_matrix_set == name for link in layer.links)
        ]
        if not linked or any(truth is None for truth in linked):
            continue
        empty = [_empty_levels(truth) for truth in linked if truth is not None]
        nobodys = frozenset.intersection(*empty)
        if nobodys and any(matrix.identifier not in nobodys for matrix in read.matrices):
            unused[name] = nobodys
    return unused


def has_no_tiles(level: LevelTruth) -> bool:
    """Tell whether a search that came to its end found no tiles."""
    return level.is_missing or (level.limits is None and level.is_settled)


def clipped(limits: Limits, matrix: TileMatrix) -> Optional[Limits]:
    """Return the part of limits that lies inside the matrix, or None."""
    cut = Limits(
        max(limits.min_row, 0),
        min(limits.max_row, matrix.height - 1),
        max(limits.min_column, 0),
        min(limits.max_column, matrix.width - 1),
    )
    is_empty = cut.min_row > cut.max_row or cut.min_column > cut.max_column
    return None if is_empty else cut


def _empty_levels(truth: LayerTruth) -> frozenset[str]:
    return frozenset(level.tile_matrix for level in truth.levels if has_no_tiles(level))


def _limits_at(
    matrix: TileMatrix, declared: Optional[Limits], found: Optional[LevelTruth]
) -> Optional[Limits]:
    """Return the limits of a matrix, or None if it has no tiles."""
    if found is None:
        return declared
    if has_no_tiles(found):
        return None
    limits = None if found.limits is None else clipped(found.limits, matrix)
    if limits is None:
        return declared
    if found.is_settled:
        return limits
    return limits if declared is None else union_of_limits((declared, limits))


def _from_nearest(matrices: Sequence[TileMatrix], at: int, known: Mapping[str, Limits]) -> Limits:
    """Return the limits that cover the ground of the nearest level with tiles."""
    for other in (*reversed(matrices[:at]), *matrices[at + 1 :]):
        limits = known.get(other.identifier)
        if limits is not None:
            covered = limits_of_extent(matrices[at], other.extent_of(limits))
            return covered or matrices[at].whole
    return matrices[at].whole
