"""What a service says when it refuses: OWS exception reports, read leniently."""

from __future__ import annotations

from typing import NamedTuple, Optional

from ...capabilities.safe_xml import children, local_name, parse_xml, text_of
from ...errors import DocumentError
from ...secrets import redact
from ...sentence import Sentence, sentence
from ..asking import Reply
from ..wording import as_sentence

__all__ = ["OWS_1_1", "Report", "Told", "report_in", "status_words"]

OWS_1_1 = "http://www.opengis.net/ows/1.1"
_ROOTS = ("exceptionreport", "serviceexceptionreport")
_LARGEST = 1 << 20
_MOST = 20


class Told(NamedTuple):
    """One exception: its code and locator, empty if there is none, and its text."""

    code: str
    locator: str
    text: str


class Report(NamedTuple):
    """An exception report; `root` is the name of its root element, in `namespace`."""

    namespace: str
    root: str
    exceptions: tuple[Told, ...]

    @property
    def words(self) -> Sentence:
        """The first exception's code and text, cut short, without secrets of addresses."""
        if not self.exceptions:
            return sentence("no exception in it")
        first = self.exceptions[0]
        said = redact(first.text)  # services repeat the address that they were asked for
        text = said if len(said) <= 80 else f"{said[:77]}..."
        told = ": ".join(filter(None, (first.code, text)))
        return as_sentence(told) if told else sentence("neither code nor text")


def status_words(reply: Reply) -> Sentence:
    """Return with which status a service answers, and what it says to that."""
    report = report_in(reply)
    if report is None:
        return sentence("status {status}", status=reply.status)
    return sentence("status {status} ({report})", status=reply.status, report=report.words)


def report_in(reply: Reply) -> Optional[Report]:
    """Return the exception report that a reply brings, or None if it brings something else."""
    if reply.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] != b"<":
        return None
    try:
        root = parse_xml(reply.body, most_bytes=_LARGEST)
    except DocumentError:
        return None
    name = local_name(root)
    if name.lower() not in _ROOTS:
        return None
    found = [*children(root, "Exception"), *children(root, "ServiceException")][:_MOST]
    told = tuple(
        Told(
            one.get("exceptionCode") or one.get("code") or "",
            one.get("locator") or "",
            text_of(one, "ExceptionText") or " ".join((one.text or "").split()),
        )
        for one in found
    )
    return Report(str(root.tag).rpartition("}")[0].lstrip("{"), name, told)
