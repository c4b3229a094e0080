"""What all reports say alike: the verdict, counts, shares and limits in words."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator, Sequence
from typing import Optional

from ...grid.limits import Limits
from ...sentence import Sentence, sentence, with_capital
from ..finding import Finding, Rule, Severity
from ..judgement import Availability, Judgement, LayerTruth, LevelTruth
from ..wording import columns, in_row, many, percent, percents, rows

__all__ = [
    "CLAUSES",
    "by_severity",
    "counted",
    "level_words",
    "levels_words",
    "limits_words",
    "moment_words",
    "share_words",
    "title_words",
    "verdict",
    "verdict_words",
]

_ORDER = tuple(Severity)

CLAUSES = "Clauses and tables without a document are those of WMTS 1.0.0, OGC 07-057r7."


def by_severity(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with the worst first, else in their order."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.severity))


def counted(judgement: Judgement, severity: Severity) -> int:
    """Return how many findings are of this severity."""
    return sum(finding.severity is severity for finding in judgement.findings)


def title_words(rule: Rule) -> str:
    """Return what is wrong as a heading."""
    return with_capital(rule.title)


def verdict(judgement: Judgement) -> str:
    """Return `errors`, `warnings` or `clean`: the worst that was found."""
    if counted(judgement, Severity.ERROR):
        return "errors"
    return "warnings" if counted(judgement, Severity.WARNING) else "clean"


def verdict_words(judgement: Judgement) -> str:
    """Return the verdict as a line for people: `2 errors, 1 warning`."""
    counts = [(counted(judgement, severity), severity.value) for severity in Severity]
    told = [many(count, name) for count, name in counts if count]
    return ", ".join(told) or "nothing wrong was found"


def moment_words(seconds: float) -> str:
    """Return a time since the epoch as ISO 8601, UTC."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def share_words(one: Availability) -> str:
    """Return a share with its confidence interval: `87 % (79 to 93 %, 100 requests)`."""
    if not one.asked:
        return "not asked"
    interval = percents(one.low, one.high)
    return f"{percent(one.share)} ({interval}, {many(one.asked, 'request')})"


def limits_words(limits: Optional[Limits]) -> Sentence:
    """Return limits as rows and columns, both ends included."""
    if limits is None:
        return sentence("none")
    return sentence(
        "{rows}, {columns}",
        rows=rows(limits.min_row, limits.max_row),
        columns=columns(limits.min_column, limits.max_column),
    )


def levels_words(truth: LayerTruth) -> Iterator[tuple[str, Optional[LevelTruth], str]]:
    """Yield the name of each level, what is known of it, and that in words.

    Levels in a row that were not looked at are told together, and nothing is known of them.
    """
    for was_seen, alike in itertools.groupby(truth.levels, _was_looked_at):
        levels = list(alike)
        if was_seen:
            yield from ((level.tile_matrix, level, level_words(level)) for level in levels)
            continue
        names = [levels[0].tile_matrix, levels[-1].tile_matrix]
        yield " to ".join(dict.fromkeys(names)), None, "not looked at"


def _was_looked_at(level: LevelTruth) -> bool:
    return level.is_finished or bool(level.seen)


def level_words(level: LevelTruth) -> Sentence:
    """Return what is known of a level's real tiles."""
    if level.is_missing:
        return sentence("the service does not know this level")
    if level.limits is None and not level.is_finished:
        return sentence("no tile found so far; looked at in part only")
    if level.limits is None:
        return level.doubt or sentence("no tile was found")
    limits = limits_words(level.limits)
    if not level.is_finished:
        return sentence("{limits}; looked at in part only", limits=limits)
    if level.limits == level.declared:
        limits = sentence("{limits} as declared", limits=limits)
    if level.is_exact:
        return limits
    return in_row([limits, level.doubt or sentence("not certain")])
