"""Weighing all that speaks for rows counted from the top or from the bottom."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from .row_evidence import RowEvidence
from .rows import BOTTOM, RowOrder, ToldBy, other_rows

__all__ = ["Clue", "RowsVerdict", "hint_of_address", "rows_verdict"]

_CONFIDENCE = {
    ToldBy.USER: 1.0,
    ToldBy.BOUNDS: 0.95,
    ToldBy.PLACE: 0.9,
    ToldBy.DOCUMENT: 0.9,
    ToldBy.METADATA: 0.85,
    ToldBy.TEMPLATE: 0.8,
    ToldBy.STANDARD: 0.7,
    ToldBy.ADDRESS: 0.65,
    ToldBy.NOTHING: 0.5,
}
_SURE = 0.8
_LEAST_DOUBT = 0.99
_TMS_IN_PATH = re.compile(r"(?:^|[/._-])tms(?:[/._-]|$)", re.I)


class Clue(NamedTuple):
    """One thing that speaks for rows from the `top` or the `bottom`."""

    told_by: ToldBy
    rows: str
    confidence: float


class RowsVerdict(NamedTuple):
    """How rows are taken to count, why, and what else speaks for or against it.

    Without `is_sure` the user should look for himself.
    """

    rows: str
    is_sure: bool
    clues: tuple[Clue, ...]
    evidence: RowEvidence = RowEvidence()

    @property
    def because(self) -> Clue:
        """What decided."""
        return self.clues[0]


def rows_verdict(order: RowOrder, evidence: RowEvidence, *further: Clue) -> RowsVerdict:
    """Return which way rows count, by how the source was read and what its pictures say.

    The user's word counts first, then clear pictures, then what is most trustworthy. It is sure if
    it is trustworthy itself and nothing as trustworthy contradicts it.
    """
    clues = [Clue(order.told_by, order.rows, _CONFIDENCE[order.told_by]), *further]
    if evidence.as_read != evidence.turned:
        rows = other_rows(order.rows) if evidence.is_turned else order.rows
        confidence = min(evidence.confidence, _LEAST_DOUBT)
        weight = confidence if evidence.is_clear else min(confidence, _SURE - 0.05)
        clues.append(Clue(ToldBy.PICTURES, rows, weight))
    clues.sort(key=lambda clue: (-_rank(clue, evidence), -clue.confidence))
    best = clues[0]
    doubts = [one for one in clues if one.rows != best.rows and one.confidence >= _SURE]
    decides = best.told_by == ToldBy.USER or _rank(best, evidence) == 1
    is_sure = decides or (best.confidence >= _SURE and not doubts)
    return RowsVerdict(best.rows, is_sure, tuple(clues), evidence)


def _rank(clue: Clue, evidence: RowEvidence) -> int:
    if clue.told_by == ToldBy.USER:
        return 2
    return 1 if clue.told_by == ToldBy.PICTURES and evidence.is_clear else 0


def hint_of_address(location: str) -> tuple[Clue, ...]:
    """Return a clue if the path of an address has `tms` in it."""
    if _TMS_IN_PATH.search(urlsplit(location).path):
        return (Clue(ToldBy.ADDRESS, BOTTOM, _CONFIDENCE[ToldBy.ADDRESS]),)
    return ()
