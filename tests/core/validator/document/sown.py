"""Defects sown into the clean document, and what every check must say of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from wmts_bridge.plugin.core.validator.document.checks import CHECKS
from wmts_bridge.plugin.core.validator.finding import Finding, Severity
from wmts_bridge.plugin.core.validator.subject import OWS, WMTS, Subject
from wmts_bridge.tests.core.validator.clean import clean_document, spoilt

__all__ = [
    "LAMBERT_0",
    "Defect",
    "assert_found",
    "by_code",
    "every_check",
    "found_at",
    "in_set",
    "level_of",
]


class Defect(NamedTuple):
    """The code that must be found in a document, and the end of the place where; `name` is free.

    `also` are codes of further errors that are true of the document.
    """

    code: str
    document: str
    place: str
    name: str = ""
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.code} {self.name}".strip()


def every_check(subject: Subject) -> list[Finding]:
    """Return what all checks of the document find."""
    return [finding for check in CHECKS for finding in check(subject)]


def by_code(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Return the first finding of each code."""
    found: dict[str, Finding] = {}
    for finding in findings:
        found.setdefault(finding.code, finding)
    return found


def assert_found(defect: Defect) -> None:
    """Assert that the defect is found at its place, and no other error."""
    subject = spoilt(defect.document)
    found = by_code(every_check(subject))
    assert defect.code in found, f"not found; only {sorted(found)}"
    finding = found[defect.code]
    assert defect.place in finding.place
    assert found_at(subject, finding), f"{finding.place} is no place of the document"
    errors = {code for code, one in found.items() if one.severity is Severity.ERROR}
    assert errors - {defect.code, *defect.also} == set(), [found[one].seen for one in errors]


def found_at(subject: Subject, finding: Finding) -> bool:
    """Tell whether the finding's place is one element of the document."""
    path = "/".join(
        step if not step or ":" in step else f"w:{step}" for step in finding.place.split("/")
    )
    found = subject.root.getroottree().xpath(path, namespaces={"w": WMTS, "ows": OWS})
    return len(found) == 1


def level_of(identifier: str, level: str) -> str:
    """Return the text of a TileMatrix in the clean document."""
    text = clean_document()
    start = text.index("<TileMatrixSet>\n      <ows:Identifier>" + identifier + "<")
    start = text.index(f"<TileMatrix>\n        <ows:Identifier>{level}<", start)
    return text[start : text.index("</TileMatrix>", start)]


LAMBERT_0 = level_of("FranceLambert", "0")


def in_set(identifier: str, change: Callable[[str], str]) -> str:
    """Return the clean document with the text of a TileMatrixSet changed."""
    text = clean_document()
    start = text.index(f"<TileMatrixSet>\n      <ows:Identifier>{identifier}<")
    end = text.index("</TileMatrixSet>", start) + len("</TileMatrixSet>")
    changed = change(text[start:end])
    assert changed != text[start:end], "nothing was changed"
    return text[:start] + changed + text[end:]
