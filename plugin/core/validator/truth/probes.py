"""Are rows counted from the bottom, are axes swapped: both probes, with their evidence in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from ...errors import ImageError
from ...grid.tile_matrix import TileMatrix
from ..document.limit_entries import shown_limits
from ..judgement import Evidence
from .arranged import AS_TOLD, FLIPPED, TRANSPOSED, Fit, fit_of
from .sights import Sights
from .turned import (
    Tally,
    Turn,
    flipped,
    tally,
    with_axes_of_box,
    with_axes_of_corner,
    with_axes_of_tile,
)

__all__ = ["axes_probe", "rows_probe"]


class _Question(NamedTuple):
    """What might be the other way round, and how a sentence on it goes on."""

    turn: Turn
    means: str


_ARRANGEMENTS: Mapping[Turn, str] = {flipped: FLIPPED, with_axes_of_tile: TRANSPOSED}
_ROWS = _Question(flipped, "the same rows counted from the bottom")
_AXES = (
    _Question(with_axes_of_tile, "the same place with TileRow and TileCol exchanged"),
    _Question(with_axes_of_corner, "the same box with the numbers of TopLeftCorner exchanged"),
    _Question(with_axes_of_box, "the same box with its eastings and northings exchanged"),
)


def rows_probe(sights: Sights, matrices: Sequence[TileMatrix]) -> Evidence:
    """Tell whether the service counts rows from the bottom.

    Raises:
        JudgingStopped: the user stopped it, or no request is left.
    """
    return _counted(sights, lambda: _probe(sights, matrices, (_ROWS,), FLIPPED))


def axes_probe(sights: Sights, matrices: Sequence[TileMatrix]) -> Evidence:
    """Tell whether the service would be right with its axes the other way round.

    Raises:
        JudgingStopped: the user stopped it, or no request is left.
    """
    return _counted(sights, lambda: _probe(sights, matrices, _AXES, TRANSPOSED))


def _counted(sights: Sights, probe: Callable[[], Evidence]) -> Evidence:
    before = sights.asked
    return probe()._replace(requests=sights.asked - before)


def _probe(
    sights: Sights,
    matrices: Sequence[TileMatrix],
    questions: Sequence[_Question],
    arrangement: str,
) -> Evidence:
    """Look at places first, at pictures if places do not answer the first question."""
    told = []
    for question in questions:
        counts = tally(sights, matrices, question.turn)
        if counts is not None and counts.is_turned and _is_sure(sights, matrices, counts, question):
            return Evidence(True, _of_places(counts, question))
        if counts is not None and counts.is_as_told:
            told.append((question, _of_places(counts, question)))
    if told and told[0][0] is questions[0]:
        return Evidence(False, told[0][1])
    try:
        fit = fit_of(sights, matrices)
    except ImageError as exc:
        return Evidence(False, f"could not be told: {exc}")
    if fit is not None:
        return Evidence(fit.speaks_for(arrangement), _of_pictures(fit, arrangement))
    undecided = "could not be told: the tiles seen lie the same either way"
    return Evidence(False, told[0][1] if told else undecided)


def _is_sure(
    sights: Sights, matrices: Sequence[TileMatrix], counts: Tally, question: _Question
) -> bool:
    """Tell whether it is the service that is turned, and not just limits that are counted so.

    Where no box says where the layer lies, only pictures can tell.
    """
    arrangement = _ARRANGEMENTS.get(question.turn)
    if arrangement is None or sights.expected[counts.matrix.identifier].boxes:
        return True
    try:
        fit = fit_of(sights, matrices)
    except ImageError:
        return False
    return fit is not None and fit.speaks_for(arrangement)


def _of_places(counts: Tally, question: _Question) -> str:
    return (
        f"{counts.found_as_told} of {counts.asked_as_told} places that the document speaks of have"
        f" a tile, and {counts.found_turned} of {counts.asked_turned} places that are"
        f" {question.means} (at tile matrix {counts.matrix.identifier}:"
        f" {shown_limits(counts.told)}, against {shown_limits(counts.turned)})"
    )


def _of_pictures(fit: Fit, arrangement: str) -> str:
    how = "upper and lower" if arrangement == FLIPPED else "upper right and lower left"
    return (
        f"the pictures of {fit.parents} tiles of tile matrix {fit.coarse.identifier} resemble those"
        f" of their four children at {fit.fine.identifier} by"
        f" {fit.by_arrangement[AS_TOLD]:.2f} as the document counts, and by"
        f" {fit.by_arrangement[arrangement]:.2f} with {how} exchanged (1 is alike)"
    )
