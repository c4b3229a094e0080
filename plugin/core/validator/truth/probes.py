"""Are rows counted from the bottom, are axes swapped: both probes, with their evidence in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from ...errors import ImageError
from ...grid.tile_matrix import TileMatrix
from ...sentence import Sentence, sentence
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
    means: Sentence


_ARRANGEMENTS: Mapping[Turn, str] = {flipped: FLIPPED, with_axes_of_tile: TRANSPOSED}
_ROWS = _Question(flipped, sentence("the same rows counted from the bottom"))
_AXES = (
    _Question(with_axes_of_tile, sentence("the same place with TileRow and TileCol exchanged")),
    _Question(
        with_axes_of_corner, sentence("the same box with the numbers of TopLeftCorner exchanged")
    ),
    _Question(with_axes_of_box, sentence("the same box with its eastings and northings exchanged")),
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
        return Evidence(False, sentence("could not be told: {reason}", reason=exc))
    if fit is not None:
        return Evidence(fit.speaks_for(arrangement), _of_pictures(fit, arrangement))
    undecided = sentence("could not be told: the tiles seen lie the same either way")
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


def _of_places(counts: Tally, question: _Question) -> Sentence:
    return sentence(
        "{found_as_told} of {asked_as_told} places that the document speaks of have a"
        " tile, and {found_turned} of {asked_turned} places that are {means} (at tile"
        " matrix {level}: {told}, against {turned})",
        found_as_told=counts.found_as_told,
        asked_as_told=counts.asked_as_told,
        found_turned=counts.found_turned,
        asked_turned=counts.asked_turned,
        means=question.means,
        level=counts.matrix.identifier,
        told=shown_limits(counts.told),
        turned=shown_limits(counts.turned),
    )


def _of_pictures(fit: Fit, arrangement: str) -> Sentence:
    how = sentence("upper right and lower left")
    if arrangement == FLIPPED:
        how = sentence("upper and lower")
    return sentence(
        "the pictures of {count} tiles of tile matrix {level} resemble those of their four children"
        " at {finer} by {as_told:.2f} as the document counts, and by {exchanged:.2f} with {how}"
        " exchanged (1 is alike)",
        count=fit.parents,
        level=fit.coarse.identifier,
        finer=fit.fine.identifier,
        as_told=fit.by_arrangement[AS_TOLD],
        exchanged=fit.by_arrangement[arrangement],
        how=how,
    )
