"""The judgement as JUnit XML, for a pipeline: a test case for each rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..finding import Finding, Rule, Severity
from ..judgement import Judgement
from .words import moment_words

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["junit_report"]

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_report(judgement: Judgement, rules: Sequence[Rule]) -> bytes:
    """Return the report: errors are failures, warnings and notes are told by cases that pass.

    `rules` are all that were judged by. A judgement that was not finished is a case of its own:
    with an error, or skipped if just the requests that were allowed were too few.
    """
    from lxml import etree

    found: dict[str, list[Finding]] = {rule.code: [] for rule in rules}
    for finding in judgement.findings:
        found.setdefault(finding.code, []).append(finding)
    every = {rule.code: rule for rule in [*rules, *(x.rule for x in judgement.findings)]}
    is_error = bool(judgement.unfinished) and not judgement.is_spent
    failures = sum(bool(found[code]) and _fails(rule) for code, rule in every.items())
    counts = {
        "tests": str(len(every) + bool(judgement.unfinished)),
        "failures": str(failures),
        "errors": str(int(is_error)),
        "skipped": str(int(judgement.is_spent)),
        "time": f"{judgement.seconds:.3f}",
    }
    root = etree.Element("testsuites", name="WMTS", **counts)
    moment = moment_words(judgement.judged_at).rstrip("Z")
    suite = etree.SubElement(
        root, "testsuite", name=_clean(judgement.url), timestamp=moment, **counts
    )
    for code, rule in every.items():
        _add_case(suite, rule, found[code])
    if judgement.unfinished:
        case = etree.SubElement(suite, "testcase", classname="wmts", name="finished", time="0")
        kind = "error" if is_error else "skipped"
        etree.SubElement(case, kind, message=_clean(judgement.unfinished), type="unfinished")
    return bytes(etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True))


def _fails(rule: Rule) -> bool:
    return rule.severity is Severity.ERROR


def _add_case(suite: _Element, rule: Rule, findings: Sequence[Finding]) -> None:
    from lxml import etree

    name = f"wmts.{rule.severity.value}"
    case = etree.SubElement(suite, "testcase", classname=name, name=rule.code, time="0")
    if not findings:
        return
    if _fails(rule):
        told = etree.SubElement(case, "failure", message=_clean(rule.title), type=rule.code)
    else:
        told = etree.SubElement(case, "system-out")
    lines = [f"{finding.seen}\n  at {finding.place}" for finding in findings]
    told.text = _clean("\n".join([*lines, f"do: {rule.remedy}"]))


def _clean(text: str) -> str:
    """Drop what XML 1.0 cannot carry."""
    return _NOT_IN_XML.sub("", text)
