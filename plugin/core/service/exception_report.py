"""OWS 1.1 exception reports: how WMTS says that something is wrong (OGC 06-121r3, clause 8)."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr  # nosec B406  (writes XML, reads none)

from ..errors import Fault, RequestRefused
from ..sentence import sentence
from ..web.message import Header, Response

__all__ = [
    "invalid",
    "missing",
    "not_found",
    "out_of_range",
    "report",
]

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_TEXT = 500


def missing(parameter: str) -> RequestRefused:
    """Refuse a request that lacks a parameter."""
    text = sentence("The parameter {name} is missing or empty.", name=parameter)
    return RequestRefused(400, Fault("MissingParameterValue", parameter, text))


def invalid(parameter: str, text: str) -> RequestRefused:
    """Refuse a request for the value of a parameter."""
    return RequestRefused(400, Fault("InvalidParameterValue", parameter, text))


def out_of_range(parameter: str, text: str) -> RequestRefused:
    """Refuse a tile outside the limits (OGC 07-057r7, table 27)."""
    return RequestRefused(400, Fault("TileOutOfRange", parameter, text))


def not_found(text: str) -> RequestRefused:
    """Refuse an address at which there is nothing."""
    return RequestRefused(404, Fault("NoApplicableCode", "", text))


def report(refused: RequestRefused, headers: tuple[Header, ...] = ()) -> Response:
    """Return the exception report for a refused request."""
    exceptions = "".join(_exception(fault) for fault in refused.faults)
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<ExceptionReport xmlns="http://www.opengis.net/ows/1.1"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:schemaLocation="http://www.opengis.net/ows/1.1'
        ' http://schemas.opengis.net/ows/1.1.0/owsExceptionReport.xsd"'
        f' version="1.1.0" xml:lang="en">\n{exceptions}</ExceptionReport>\n'
    )
    own = (("Content-Type", "application/xml; charset=utf-8"), ("Cache-Control", "no-cache"))
    return Response(refused.status, own + headers, body.encode("utf-8"), faults=refused.faults)


def _exception(fault: Fault) -> str:
    locator = f" locator={quoteattr(_clean(fault.locator))}" if fault.locator else ""
    return (
        f'  <Exception exceptionCode="{fault.code}"{locator}>\n'
        f"    <ExceptionText>{escape(_clean(fault.text))}</ExceptionText>\n"
        "  </Exception>\n"
    )


def _clean(text: str) -> str:
    """Drop what XML 1.0 cannot carry, and what nobody would read."""
    shown = _NOT_IN_XML.sub("", text)
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:_LONGEST_TEXT]}…"
