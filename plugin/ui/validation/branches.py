"""What was found out as branches of trees: findings, clients, availability, coverage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ...adapters.translated import translated
from ...core.validator.finding import Finding, Severity
from ...core.validator.judgement import (
    Availability,
    ClientVerdict,
    LayerTruth,
    LevelTruth,
    Outcome,
)
from ...core.validator.reports.words import limits_words
from .marks import ERROR, GOOD, NOTE, WARNING
from .plain import one_line
from .said import title_of
from .tree_model import Branch

__all__ = [
    "availability_branches",
    "client_branches",
    "coverage_branches",
    "finding_branches",
    "outcome_words",
]

_MARKS = {
    Severity.ERROR: ERROR,
    Severity.WARNING: WARNING,
    Severity.NOTE: NOTE,
    Outcome.SHOWS: GOOD,
    Outcome.SHOWS_WRONGLY: WARNING,
    Outcome.SHOWS_NOTHING: ERROR,
}


def finding_branches(findings: Iterable[Finding], wanted: str = "") -> list[Branch]:
    """Return severities, their rules, and under each the findings that hold the wanted text."""
    by_rule: dict[Severity, dict[str, list[Finding]]] = {one: {} for one in Severity}
    for finding in findings:
        if not wanted or _holds(finding, wanted):
            by_rule[finding.severity].setdefault(finding.code, []).append(finding)
    return [_severity(one, list(rules.values())) for one, rules in by_rule.items() if rules]


def client_branches(verdicts: Iterable[ClientVerdict]) -> list[Branch]:
    """Return layers, and under each what every client makes of it."""
    layers: dict[str, list[ClientVerdict]] = {}
    for verdict in verdicts:
        layers.setdefault(verdict.layer, []).append(verdict)
    return [_layer_of_clients(layer, known) for layer, known in layers.items()]


def availability_branches(shares: Sequence[Availability]) -> list[Branch]:
    """Return the whole service, layers, and under each its tile matrices."""
    layers: dict[str, list[Availability]] = {}
    for share in shares:
        layers.setdefault(share.layer, []).append(share)
    return [_layer_of_shares(layer, known) for layer, known in layers.items()]


def coverage_branches(truths: Iterable[LayerTruth]) -> list[Branch]:
    """Return layers in their tile matrix sets, and under each its levels."""
    return [
        Branch(
            (one_line(f"{truth.layer}, {truth.tile_matrix_set}: {_useful(truth)}"),),
            truth,
            [_level(level) for level in truth.levels],
        )
        for truth in truths
    ]


def outcome_words(outcome: Outcome) -> str:
    """Return what a client does with a layer."""
    return {
        Outcome.SHOWS: _tr("Shows it"),
        Outcome.SHOWS_WRONGLY: _tr("Shows it wrongly"),
        Outcome.SHOWS_NOTHING: _tr("Shows nothing"),
    }[outcome]


def _severity(severity: Severity, rules: list[list[Finding]]) -> Branch:
    names = {
        Severity.ERROR: _tr("Errors"),
        Severity.WARNING: _tr("Warnings"),
        Severity.NOTE: _tr("Notes"),
    }
    count, icon = sum(map(len, rules)), _MARKS[severity]
    branches = [_rule(findings, icon) for findings in rules]
    return Branch((names[severity], f"{count:n}"), severity, branches, icon)


def _rule(findings: list[Finding], icon: str) -> Branch:
    rule = findings[0].rule
    places = [
        Branch((one_line(translated(one.seen)), "", one_line(one.place)), one) for one in findings
    ]
    return Branch((title_of(rule), f"{len(findings):n}", rule.code), findings, places, icon)


def _layer_of_clients(layer: str, verdicts: list[ClientVerdict]) -> Branch:
    good = sum(one.outcome is Outcome.SHOWS for one in verdicts)
    text = _tr("{} of {} show it").format(good, len(verdicts))
    worst = max((one.outcome for one in verdicts), key=list(Outcome).index)
    clients = [
        Branch(
            (
                one_line(translated(one.client)),
                outcome_words(one.outcome),
                one_line(translated(one.why)),
            ),
            one,
            icon=_MARKS[one.outcome],
        )
        for one in verdicts
    ]
    return Branch((one_line(layer), text, ""), verdicts, clients, _MARKS[worst])


def _layer_of_shares(layer: str, shares: list[Availability]) -> Branch:
    whole = [one for one in shares if not one.tile_matrix]
    levels = [one for one in shares if one.tile_matrix]
    name = one_line(layer) or _tr("The whole service")
    texts = _share_texts(whole[0]) if whole else ("", "", "")
    several = len({one.tile_matrix_set for one in levels}) > 1
    branches = [Branch((_level_name(one, several), *_share_texts(one)), one) for one in levels]
    return Branch((name, *texts), whole[0] if whole else None, branches)


def _level_name(one: Availability, is_one_of_several: bool) -> str:
    name = f"{one.tile_matrix_set}, {one.tile_matrix}" if is_one_of_several else one.tile_matrix
    return one_line(name)


def _share_texts(one: Availability) -> tuple[str, str, str]:
    if not one.asked:
        return _tr("not asked"), "", "0"
    sure = _tr("{} to {} %").format(f"{one.low * 100:.0f}", f"{one.high * 100:.0f}")
    return f"{one.share * 100:.0f} %", sure, f"{one.right:n} / {one.asked:n}"


def _useful(truth: LayerTruth) -> str:
    first, last = truth.useful
    if not first:
        return _tr("no tiles found")
    return one_line(_tr("levels {} to {}").format(first, last))


def _level(level: LevelTruth) -> Branch:
    found = translated(limits_words(level.limits)) if level.limits else _tr("no tiles")
    if level.is_missing:
        found = _tr("the service does not know this level")
    certain = _tr("yes") if level.is_exact else _tr("no")
    declared = translated(limits_words(level.declared))
    return Branch((one_line(level.tile_matrix), declared, found, certain), level)


def _holds(finding: Finding, wanted: str) -> bool:
    wanted = wanted.casefold()
    about = " ".join(finding.about)
    title, seen = finding.rule.title, finding.seen
    texts = (finding.code, title, seen, finding.place, about)
    shown = (translated(text) for text in (title, seen))
    return any(wanted in text.casefold() for text in (*texts, *shown))


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValidationBranches", text)
