"""Holds the answer to a wrong request against what it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...image.media_types import media_type_of
from ...sentence import NO_WORDS, Sentence, sentence
from ..asking import Reply
from ..finding import Rule
from ..wording import as_sentence
from .check import Case, Seen
from .exception_report import OWS_1_1, Report, report_in
from .refusals import (
    BAD_CODE,
    BAD_LABEL,
    BAD_LOCATOR,
    BAD_NAMESPACE,
    BAD_STATUS,
    GETS_TILE,
    NO_REPORT,
)

__all__ = ["Wrong", "flaws_of", "restful_flaws_of"]


class Wrong(NamedTuple):
    """A wrong request: what is wrong with it in words, and which exception it deserves.

    `codes` are those that are accepted, the right one first; an empty locator stands for none.
    `harm` is the rule for a service that answers as if nothing were wrong.
    """

    what: Sentence
    codes: tuple[str, ...]
    locator: str
    harm: Rule = GETS_TILE
    statuses: tuple[int, ...] = (400,)


def flaws_of(wrong: Wrong, reply: Reply) -> Iterator[Case]:
    """Yield what is wrong with the answer to a wrong KVP request."""

    def seen(text: Sentence) -> Seen:
        return Seen(reply.url, text, case=wrong.what)

    if reply.failure:
        yield BAD_STATUS, seen(as_sentence(reply.failure))
        return
    report = report_in(reply)
    if reply.status == 200 and report is None and _is_answered(reply):
        yield (
            wrong.harm,
            seen(_status_200(reply)),
        )
        return
    if reply.status not in wrong.statuses:
        yield (
            BAD_STATUS,
            seen(
                sentence(
                    "status {status} instead of {right}",
                    status=reply.status,
                    right=_either(wrong.statuses),
                )
            ),
        )
    if report is None:
        kind = reply.media_type or sentence("nothing that says what it is")
        yield (
            NO_REPORT,
            seen(sentence("{kind} with status {status}", kind=kind, status=reply.status)),
        )
        return
    for rule, text in _flaws_of_report(wrong, reply, report):
        yield rule, seen(text)


def restful_flaws_of(wrong: Wrong, reply: Reply) -> Iterator[Case]:
    """Yield what is wrong with the answer for a resource that does not exist.

    A report is only the best practice there (07-057r7, 10), so nothing is said of it.
    """
    text = NO_WORDS
    if reply.failure:
        text, rule = as_sentence(reply.failure), BAD_STATUS
    elif reply.status == 200 and report_in(reply) is None and _is_answered(reply):
        text, rule = (
            _status_200(reply),
            wrong.harm,
        )
    elif reply.status not in (*wrong.statuses, 204, 400, 404, 410):
        text, rule = sentence("status {status} instead of 404", status=reply.status), BAD_STATUS
    if text:
        yield rule, Seen(reply.url, text, case=wrong.what)


def _is_answered(reply: Reply) -> bool:
    """Tell whether the body is something to be used, not a page that says what is wrong."""
    return bool(media_type_of(reply.body)) or reply.media_type.endswith(("/xml", "+xml"))


def _flaws_of_report(wrong: Wrong, reply: Reply, report: Report) -> Iterator[tuple[Rule, Sentence]]:
    if report.namespace != OWS_1_1 or report.root != "ExceptionReport":
        where = report.namespace or sentence("no namespace")
        yield BAD_NAMESPACE, sentence("{name} in {namespace}", name=report.root, namespace=where)
    if not reply.media_type.endswith(("/xml", "+xml")):
        yield (
            BAD_LABEL,
            sentence("a report called {label}", label=reply.media_type or sentence("nothing")),
        )
    codes = [told.code for told in report.exceptions]
    accepted = {code.lower() for code in wrong.codes}
    fitting = [told for told in report.exceptions if told.code.lower() in accepted]
    if not fitting:
        shown = ", ".join(filter(None, codes))[:120] or sentence("no code")
        yield BAD_CODE, _instead(shown, wrong.codes[0])
    elif wrong.locator and not any(_names(told.locator, wrong.locator) for told in fitting):
        locators = ", ".join(filter(None, (told.locator for told in fitting)))
        yield BAD_LOCATOR, _instead(locators[:120] or sentence("no locator"), wrong.locator)


def _instead(found: str, right: str) -> Sentence:
    return sentence("{found} instead of {right}", found=found, right=right)


def _status_200(reply: Reply) -> Sentence:
    return sentence("status 200 and {kind}", kind=reply.media_type or sentence("a body"))


def _either(statuses: Sequence[int]) -> Sentence:
    told = as_sentence(str(statuses[0]))
    for status in statuses[1:]:
        told = sentence("{first} or {second}", first=told, second=status)
    return told


def _names(locator: str, parameter: str) -> bool:
    """Tell whether a locator names a parameter, by itself or within more words."""
    return parameter.lower() in locator.lower()
