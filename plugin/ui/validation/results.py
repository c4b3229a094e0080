"""What workers bring to the window: a judgement as trees, and the document put right as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.side_by_side import SideBySide, side_by_side
from ...adapters.translated import translated
from ...adapters.validating import put_right
from .branches import (
    availability_branches,
    client_branches,
    coverage_branches,
    finding_branches,
)
from .marks import GOOD, WARNING
from .plain import one_line
from .tree_model import Branch

if TYPE_CHECKING:
    from ...core.validator.corrected.correcting import Corrected
    from ...core.validator.sitting import Judged

__all__ = ["Mended", "Shown", "mended", "shown"]


class Shown(NamedTuple):
    """A judgement, and the branches of its trees."""

    judged: Judged
    findings: list[Branch]
    clients: list[Branch]
    availability: list[Branch]
    coverage: list[Branch]


class Mended(NamedTuple):
    """The document put right, what was done as branches, and both documents side by side."""

    corrected: Corrected
    changes: list[Branch]
    rows: tuple[SideBySide, ...]


def shown(judged: Judged) -> Shown:
    """Return what there is to show. Any thread."""
    judgement = judged.judgement
    return Shown(
        judged,
        finding_branches(judgement.findings),
        client_branches(judgement.clients),
        availability_branches(judgement.availability),
        coverage_branches(judgement.truth),
    )


def mended(judged: Judged) -> Mended:
    """Return the document put right. Any thread; it may take seconds.

    Raises:
        WmtsBridgeError: it cannot be.
    """
    corrected = put_right(judged)
    return Mended(corrected, _changes(corrected), side_by_side(corrected.diff))


def _changes(corrected: Corrected) -> list[Branch]:
    done = [
        Branch(
            (
                _line(translated(one.what)),
                _line(translated(one.before)),
                _line(translated(one.after)),
                _line(one.place),
            ),
            one,
        )
        for one in corrected.changes
    ]
    left = [Branch((_line(translated(why)),), why) for why in corrected.left]
    groups = (
        (_tr("Put right ({})"), done, GOOD),
        (_tr("Not put right ({})"), left, WARNING),
    )
    return [
        Branch((name.format(f"{len(branches):n}"),), None, branches, icon)
        for name, branches, icon in groups
        if branches
    ]


def _line(text: str) -> str:
    folded = one_line(text)
    return folded[:1].upper() + folded[1:] if " " in folded else folded


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValidationResults", text)
