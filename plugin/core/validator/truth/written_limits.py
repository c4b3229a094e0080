"""Holds limits as they are written against the tiles found: are they counted another way?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...capabilities.elements import WHOLE, by_name, text_in
from ...grid.limits import Limits, flipped_limits
from ...grid.tile_matrix import TileMatrix
from ...sentence import sentence
from ..document.limit_entries import inside, shown_limits
from ..document.limits_place import ROWS_AND_COLUMNS, ROWS_FROM_BOTTOM
from ..finding import About, Finding
from ..judgement import LayerTruth
from ..subject import Subject, place_of
from .places import element_of_level

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["turned_limits", "written_limits"]

_LIKE = 0.5
"""Share of the tiles that either has, from which limits are those that were found."""

_CLEAR = 2.0
"""So many times as much they must have in common the other way round."""


class _Level(NamedTuple):
    """One level: limits as written and as found, and what both have in common, read two ways."""

    matrix: TileMatrix
    written: Limits
    found: Limits
    as_told: float
    turned: float


def written_limits(subject: Subject, about: About) -> Mapping[str, tuple[_Element, Limits]]:
    """Return the limits of a layer's link with their elements, by the name that they give."""
    link = element_of_level(subject.root, about._replace(tile_matrix=""))
    found: dict[str, tuple[_Element, Limits]] = {}
    for element in link.iter():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] == "TileMatrixLimits":
            parts = by_name(element)
            limits = Limits(*(WHOLE[text_in(parts, name)] for name in _BOUNDS))
            found.setdefault(text_in(parts, "tilematrix"), (element, limits))
    return found


def turned_limits(subject: Subject, truth: LayerTruth) -> Optional[Finding]:
    """Return what is wrong with limits that are right if read the other way round, or None.

    They may name levels in a way that no client understands, as MapCache's do.
    """
    about = About(truth.layer, truth.tile_matrix_set)
    written = written_limits(subject, about)
    for rule, words in (
        (ROWS_FROM_BOTTOM, sentence("counted from the bottom, these are the rows of the limits")),
        (ROWS_AND_COLUMNS, sentence("with rows and columns exchanged, these are the limits")),
    ):
        levels = [] if not written else _levels(subject, truth, written, rule is ROWS_FROM_BOTTOM)
        if not levels or any(level.as_told > level.turned for level in levels):
            continue
        finest = levels[-1]
        if finest.turned >= _LIKE and finest.turned >= _CLEAR * finest.as_told:
            place = place_of(written[_name(written, truth, finest.matrix)][0])
            seen = sentence(
                "At level {level!r} the limits say {written}; tiles were found in {found}:"
                " {reading}.",
                level=finest.matrix.identifier,
                written=shown_limits(finest.written),
                found=shown_limits(finest.found),
                reading=words,
            )
            return Finding(rule, place, seen, about)
    return None


def _levels(
    subject: Subject,
    truth: LayerTruth,
    written: Mapping[str, tuple[_Element, Limits]],
    is_flip: bool,
) -> list[_Level]:
    """Return the levels at which both readings differ, from the coarsest."""
    tile_matrix_set = subject.document.tile_matrix_set(truth.tile_matrix_set)
    levels = []
    for level in truth.levels:
        matrix = tile_matrix_set.matrix(level.tile_matrix) if tile_matrix_set else None
        if matrix is None or level.limits is None or not level.is_settled:
            continue
        name = _name(written, truth, matrix)
        limits = written[name][1] if name in written else None
        if limits is None or not inside(limits, matrix):
            continue
        other = flipped_limits(matrix, limits) if is_flip else _exchanged(limits)
        if other != limits:
            as_told, turned = _common(limits, level.limits), _common(other, level.limits)
            levels.append(_Level(matrix, limits, level.limits, as_told, turned))
    return levels


def _name(written: Mapping[str, object], truth: LayerTruth, matrix: TileMatrix) -> str:
    """Return what the limits call a matrix: its identifier, or one with the set before it."""
    name = matrix.identifier
    return name if name in written else f"{truth.tile_matrix_set}:{name}"


def _exchanged(limits: Limits) -> Limits:
    return Limits(limits.min_column, limits.max_column, limits.min_row, limits.max_row)


def _common(one: Limits, other: Limits) -> float:
    """Return the tiles that both have, as a share of those that either has."""
    rows = min(one.max_row, other.max_row) - max(one.min_row, other.min_row) + 1
    columns = min(one.max_column, other.max_column) - max(one.min_column, other.min_column) + 1
    shared = max(rows, 0) * max(columns, 0)
    return shared / (one.tile_count + other.tile_count - shared)


_BOUNDS = ("mintilerow", "maxtilerow", "mintilecol", "maxtilecol")
