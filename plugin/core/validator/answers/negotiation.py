"""Does GetCapabilities understand its parameters, and does it say so when it does not?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from ...capabilities.safe_xml import child, local_name, parse_xml
from ...errors import DocumentError
from ...sentence import Sentence, sentence
from ..asking import Asker, Reply
from ..finding import Effect, Finding, Rule, Severity
from ..subject import Subject
from .addresses import endpoint, kvp_capabilities, with_parameters
from .check import Check
from .exception_report import report_in, status_words

__all__ = ["CHECKS", "RULES"]

NAME_CASE = Rule(
    "parameter-name-case",
    Severity.ERROR,
    "names of parameters are only understood in one case",
    "Parameter names are not case sensitive (OWS 06-121r3, 11.5.2).",
    "Compare the names of parameters without regard to case.",
    (
        Effect("QGIS", "sends SERVICE and REQUEST"),
        Effect("Leaflet", "sends service and request"),
    ),
)
VERSIONS = Rule(
    "version-negotiation",
    Severity.WARNING,
    "a version that does not exist is not refused",
    "AcceptVersions without a version that the server has is answered with"
    " VersionNegotiationFailed, status 400 (OWS 06-121r3, 7.3.2).",
    "Read AcceptVersions, and refuse what does not list 1.0.0.",
)
SECTIONS = Rule(
    "sections-broken",
    Severity.WARNING,
    "a request for one section of the document fails",
    "Sections names the parts that are wanted; a server may ignore it, and sends everything then"
    " (07-057r7, 7.1.1).",
    "Answer Sections=Contents with the Contents, or with the whole document.",
)
UPDATE_SEQUENCE = Rule(
    "update-sequence-ignored",
    Severity.NOTE,
    "updateSequence is sent but not understood",
    "An updateSequence above the document's own is answered with InvalidUpdateSequence"
    " (OWS 06-121r3, 7.3.4).",
    "Compare updateSequence, or leave it out of the document.",
)
RULES = (NAME_CASE, VERSIONS, SECTIONS, UPDATE_SEQUENCE)

_LATEST = "999999999"


def check_name_case(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask with names in another case than before."""
    href, usual = endpoint(subject.document, "GetCapabilities"), kvp_capabilities(subject)
    if not usual or _version(asker.ask(usual)) is None:
        return
    mixed = with_parameters(href, {"service": None, "request": None, "version": None})
    mixed = with_parameters(mixed, {"sErViCe": "WMTS", "rEqUeSt": "GetCapabilities"})
    reply = asker.ask(mixed)
    if _version(reply) is None:
        yield Finding(
            NAME_CASE,
            reply.url,
            sentence("With sErViCe and rEqUeSt it answers {answer}.", answer=_told(reply)),
        )


def check_versions(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask for a version that nobody has."""
    usual = kvp_capabilities(subject)
    if not usual or _version(asker.ask(usual)) is None:
        return
    reply = asker.ask(with_parameters(usual, {"AcceptVersions": "9.9.9"}))
    report = report_in(reply)
    codes = [told.code.lower() for told in report.exceptions] if report else []
    if "versionnegotiationfailed" not in codes:
        yield Finding(
            VERSIONS,
            reply.url,
            sentence("To AcceptVersions=9.9.9 it answers {answer}.", answer=_told(reply)),
        )


def check_sections(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask for the contents alone."""
    usual = kvp_capabilities(subject)
    if not usual or _version(asker.ask(usual)) is None:
        return
    reply = asker.ask(with_parameters(usual, {"Sections": "Contents"}))
    if reply.status != 200 or not _has_contents(reply):
        yield Finding(
            SECTIONS,
            reply.url,
            sentence("To Sections=Contents it answers {answer}.", answer=_told(reply)),
        )


def check_update_sequence(subject: Subject, asker: Asker) -> Iterator[Finding]:
    """Ask for a document newer than it can be, where it is numbered."""
    usual = kvp_capabilities(subject)
    sequence = subject.document.update_sequence
    if (
        not usual
        or not (sequence.isascii() and sequence.isdigit())
        or int(sequence[:20]) >= int(_LATEST)
    ):
        return
    reply = asker.ask(with_parameters(usual, {"updateSequence": _LATEST}))
    report = report_in(reply)
    codes = [told.code.lower() for told in report.exceptions] if report else []
    if "invalidupdatesequence" not in codes:
        seen = sentence(
            "The document's is {sequence}; to {number} it answers {answer}.",
            sequence=sequence[:20],
            number=_LATEST,
            answer=_told(reply),
        )
        yield Finding(UPDATE_SEQUENCE, reply.url, seen)


def _version(reply: Reply) -> Optional[str]:
    """Return the version of a capabilities document, or None if it is none."""
    if reply.status != 200:
        return None
    try:
        root = parse_xml(reply.body)
    except DocumentError:
        return None
    return root.get("version", "") if local_name(root) == "Capabilities" else None


def _has_contents(reply: Reply) -> bool:
    try:
        return child(parse_xml(reply.body), "Contents") is not None
    except DocumentError:
        return False


def _told(reply: Reply) -> Sentence:
    if reply.failure:
        return sentence("not at all ({failure})", failure=reply.failure)
    version = _version(reply)
    if version is None and report_in(reply) is not None:
        return status_words(reply)
    if version is None:
        kind = reply.media_type or sentence("something")
        return sentence("status {status} and {kind}", status=reply.status, kind=kind)
    shown = version or sentence("unknown")
    if _has_contents(reply):
        return sentence(
            "status {status} and a document of version {version}",
            status=reply.status,
            version=shown,
        )
    return sentence(
        "status {status} and a document without Contents of version {version}",
        status=reply.status,
        version=shown,
    )


CHECKS: tuple[Check, ...] = (check_name_case, check_versions, check_sections, check_update_sequence)
