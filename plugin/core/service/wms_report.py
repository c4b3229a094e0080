"""Service exceptions: how WMS says that something is wrong (OGC 06-042, annex A.2)."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr  # nosec B406  (writes XML, reads none)

from ..errors import Fault, RequestRefused
from ..web.message import Header, Response

__all__ = ["V111", "V130", "refusal", "wms_report"]

V111, V130 = "1.1.1", "1.3.0"

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_TEXT = 500
_NO_CODE = "NoApplicableCode"
"""What WMTS says where WMS has no code."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OPENINGS = {
    V111: '<!DOCTYPE ServiceExceptionReport SYSTEM "http://schemas.opengis.net/wms/1.1.1/'
    'exception_1_1_1.dtd">\n<ServiceExceptionReport version="1.1.1">\n',
    V130: '<ServiceExceptionReport version="1.3.0" xmlns="http://www.opengis.net/ogc"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://www.opengis.net/ogc'
    ' http://schemas.opengis.net/wms/1.3.0/exceptions_1_3_0.xsd">\n',
}
_MEDIA_TYPES = {V111: "application/vnd.ogc.se_xml", V130: "text/xml"}


def refusal(text: str, code: str = "") -> RequestRefused:
    """Refuse a request with a code of OGC 06-042, table E.1, or without one."""
    return RequestRefused(400, Fault(code, "", text))


def wms_report(refused: RequestRefused, version: str, headers: tuple[Header, ...] = ()) -> Response:
    """Return the report for a refused request, as the clients of a version read it."""
    exceptions = "".join(_exception(fault, version) for fault in refused.faults)
    body = f"{_DECLARATION}{_OPENINGS[version]}{exceptions}</ServiceExceptionReport>\n"
    media_type = f"{_MEDIA_TYPES[version]}; charset=utf-8"
    own = (("Content-Type", media_type), ("Cache-Control", "no-cache"))
    return Response(refused.status, own + headers, body.encode("utf-8"), faults=refused.faults)


def _exception(fault: Fault, version: str) -> str:
    named = fault.code and fault.code != _NO_CODE
    code = f" code={quoteattr(fault.code)}" if named else ""
    locator = f" locator={quoteattr(_clean(fault.locator))}" if fault.locator else ""
    attributes = code if version == V111 else code + locator
    return f"  <ServiceException{attributes}>{escape(_clean(fault.text))}</ServiceException>\n"


def _clean(text: str) -> str:
    """Drop what XML 1.0 cannot carry, and what nobody would read."""
    shown = _NOT_IN_XML.sub("", text)
    return shown if len(shown) <= _LONGEST_TEXT else f"{shown[:_LONGEST_TEXT]}…"
