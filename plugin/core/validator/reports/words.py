"""What all reports say alike: the verdict, counts, shares and limits in words."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Optional

from ...grid.limits import Limits
from ..finding import Finding, Rule, Severity
from ..judgement import Availability, Judgement, LevelTruth
from ..wording import many, percent, percents

__all__ = [
    "by_severity",
    "counted",
    "level_words",
    "limits_words",
    "moment_words",
    "share_words",
    "title_words",
    "verdict",
    "verdict_words",
]

_ORDER = tuple(Severity)


def by_severity(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with the worst first, else in their order."""
    return sorted(findings, key=lambda finding: _ORDER.index(finding.severity))


def counted(judgement: Judgement, severity: Severity) -> int:
    """Return how many findings are of this severity."""
    return sum(finding.severity is severity for finding in judgement.findings)


def title_words(rule: Rule) -> str:
    """Return what is wrong as a heading."""
    return rule.title[:1].upper() + rule.title[1:]


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


def limits_words(limits: Optional[Limits]) -> str:
    """Return limits as rows and columns, both ends included."""
    if limits is None:
        return "none"
    rows = f"rows {limits.min_row}–{limits.max_row}"
    return f"{rows}, columns {limits.min_column}–{limits.max_column}"


def level_words(level: LevelTruth) -> str:
    """Return what is known of a level's real tiles."""
    if level.is_missing:
        return "the service does not know this level"
    if level.limits is None:
        return f"no tile found{f': {level.doubt}' if level.doubt else ''}"
    same = " as declared" if level.limits == level.declared else ""
    certain = "" if level.is_exact else f"; {level.doubt or 'not certain'}"
    return f"{limits_words(level.limits)}{same}{certain}"
