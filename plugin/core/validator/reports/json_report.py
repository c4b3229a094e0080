"""The judgement as JSON, for programs; docs/judgement.md describes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ...grid.limits import Limits
from ..finding import Finding, Severity
from ..judgement import Judgement, LayerTruth, LevelTruth
from .words import counted, moment_words, verdict

__all__ = ["json_report"]

_VERSION = 1
"""Rises when something is removed or changes its meaning; new members may come at any time."""


def json_report(judgement: Judgement) -> Mapping[str, Any]:
    """Return the judgement as values that `json.dumps` takes."""
    return {
        "version": _VERSION,
        "url": judgement.url,
        "title": judgement.title,
        "judgedAt": moment_words(judgement.judged_at),
        "seconds": round(judgement.seconds, 3),
        "requests": judgement.requests,
        "verdict": verdict(judgement),
        "unfinished": judgement.unfinished,
        "counts": {severity.value: counted(judgement, severity) for severity in Severity},
        "layers": list(judgement.layers),
        "findings": [_finding(finding) for finding in judgement.findings],
        "clients": [
            {"client": x.client, "layer": x.layer, "outcome": x.outcome.value, "why": x.why}
            for x in judgement.clients
        ],
        "availability": [
            {
                "layer": one.layer,
                "tileMatrixSet": one.tile_matrix_set,
                "tileMatrix": one.tile_matrix,
                "asked": one.asked,
                "right": one.right,
                "share": round(one.share, 4),
                "low": round(one.low, 4),
                "high": round(one.high, 4),
            }
            for one in judgement.availability
        ],
        "coverage": [_coverage(truth) for truth in judgement.truth],
    }


def _finding(finding: Finding) -> Mapping[str, Any]:
    rule, about = finding.rule, finding.about
    return {
        "code": rule.code,
        "severity": rule.severity.value,
        "title": rule.title,
        "place": finding.place,
        "seen": finding.seen,
        "clause": rule.clause,
        "remedy": rule.remedy,
        "layer": about.layer,
        "tileMatrixSet": about.tile_matrix_set,
        "tileMatrix": about.tile_matrix,
        "effects": [effect._asdict() for effect in rule.effects],
    }


def _coverage(truth: LayerTruth) -> Mapping[str, Any]:
    first, last = truth.useful
    return {
        "layer": truth.layer,
        "tileMatrixSet": truth.tile_matrix_set,
        "firstTileMatrix": first,
        "lastTileMatrix": last,
        "unfinished": truth.unfinished,
        "rowsFromBottom": _evidence(truth.rows_from_bottom.found, truth.rows_from_bottom.text),
        "axesSwapped": _evidence(truth.axes_swapped.found, truth.axes_swapped.text),
        "levels": [_level(level) for level in truth.levels],
    }


def _evidence(found: bool, text: str) -> Mapping[str, Any]:
    return {"found": found, "evidence": text}


def _level(level: LevelTruth) -> Mapping[str, Any]:
    return {
        "tileMatrix": level.tile_matrix,
        "declared": _limits(level.declared),
        "limits": _limits(level.limits),
        "exact": level.is_exact,
        "missing": level.is_missing,
        "finished": level.is_finished,
        "doubt": level.doubt,
        "requests": level.requests,
    }


def _limits(limits: Optional[Limits]) -> Optional[Mapping[str, int]]:
    """Return limits by the names of the standard's elements, None if there are no tiles."""
    if limits is None:
        return None
    return {
        "minTileRow": limits.min_row,
        "maxTileRow": limits.max_row,
        "minTileCol": limits.min_column,
        "maxTileCol": limits.max_column,
    }
