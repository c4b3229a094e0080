"""Holds the answer to a wrong request against what it should be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...image.media_types import media_type_of
from ..asking import Reply
from ..finding import Rule
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

    what: str
    codes: tuple[str, ...]
    locator: str
    harm: Rule = GETS_TILE
    statuses: tuple[int, ...] = (400,)


def flaws_of(wrong: Wrong, reply: Reply) -> Iterator[Case]:
    """Yield what is wrong with the answer to a wrong KVP request."""

    def seen(text: str) -> Seen:
        return Seen(reply.url, text, case=wrong.what)

    if reply.failure:
        yield BAD_STATUS, seen(reply.failure)
        return
    report = report_in(reply)
    if reply.status == 200 and report is None and _is_answered(reply):
        yield wrong.harm, seen(f"status 200 and {reply.media_type or 'a body'}")
        return
    if reply.status not in wrong.statuses:
        right = " or ".join(map(str, wrong.statuses))
        yield BAD_STATUS, seen(f"status {reply.status} instead of {right}")
    if report is None:
        kind = reply.media_type or "nothing that says what it is"
        yield NO_REPORT, seen(f"{kind} with status {reply.status}")
        return
    for rule, text in _flaws_of_report(wrong, reply, report):
        yield rule, seen(text)


def restful_flaws_of(wrong: Wrong, reply: Reply) -> Iterator[Case]:
    """Yield what is wrong with the answer for a resource that does not exist.

    A report is only the best practice there (07-057r7, 10), so nothing is said of it.
    """
    text = ""
    if reply.failure:
        text, rule = reply.failure, BAD_STATUS
    elif reply.status == 200 and report_in(reply) is None and _is_answered(reply):
        text, rule = f"status 200 and {reply.media_type or 'a body'}", wrong.harm
    elif reply.status not in (*wrong.statuses, 204, 400, 404, 410):
        text, rule = f"status {reply.status} instead of 404", BAD_STATUS
    if text:
        yield rule, Seen(reply.url, text, case=wrong.what)


def _is_answered(reply: Reply) -> bool:
    """Tell whether the body is something to be used, not a page that says what is wrong."""
    return bool(media_type_of(reply.body)) or reply.media_type.endswith(("/xml", "+xml"))


def _flaws_of_report(wrong: Wrong, reply: Reply, report: Report) -> Iterator[tuple[Rule, str]]:
    if report.namespace != OWS_1_1 or report.root != "ExceptionReport":
        where = report.namespace or "no namespace"
        yield BAD_NAMESPACE, f"{report.root} in {where}"
    if not reply.media_type.endswith(("/xml", "+xml")):
        yield BAD_LABEL, f"a report called {reply.media_type or 'nothing'}"
    codes = [told.code for told in report.exceptions]
    accepted = {code.lower() for code in wrong.codes}
    fitting = [told for told in report.exceptions if told.code.lower() in accepted]
    if not fitting:
        shown = ", ".join(filter(None, codes)) or "no code"
        yield BAD_CODE, f"{shown[:120]} instead of {wrong.codes[0]}"
    elif wrong.locator and not any(_names(told.locator, wrong.locator) for told in fitting):
        shown = ", ".join(filter(None, (told.locator for told in fitting))) or "no locator"
        yield BAD_LOCATOR, f"{shown[:120]} instead of {wrong.locator}"


def _names(locator: str, parameter: str) -> bool:
    """Tell whether a locator names a parameter, by itself or within more words."""
    return parameter.lower() in locator.lower()
