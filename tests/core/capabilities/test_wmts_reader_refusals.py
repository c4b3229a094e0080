"""What is no WMTS capabilities document, or not safe to read, is refused in one sentence."""

from __future__ import annotations

import gzip

import pytest
from wmts_bridge.plugin.core.capabilities.wmts_reader import read_capabilities
from wmts_bridge.plugin.core.errors import DocumentError
from wmts_bridge.tests.core.capabilities.foreign import URL, WHOLE

REPORT = (
    '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/{}" version="1.0.0">'
    '<ows:Exception exceptionCode="InvalidParameterValue" locator="service">'
    "<ows:ExceptionText>No such\n service</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
)
SERVICE_REPORT = (
    '<ServiceExceptionReport version="1.3.0"><ServiceException code="Denied">Log in'
    "</ServiceException></ServiceExceptionReport>"
)
LAUGHS = (
    '<!DOCTYPE Capabilities [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi"))
    + "]>"
)


def with_prolog(prolog: str) -> str:
    return WHOLE.replace("?>\n", f"?>\n{prolog}", 1).replace("Roads", "&i;", 1)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "the document is empty"),
        (b" \n ", "the document is empty"),
        (b"\x89PNG\r\n\x1a\n", "not a well-formed XML"),
        (b'{"layers": []}', "this is JSON"),
        (b"<!doctype html><html><body>Log in<br></body></html>", "this is a web page"),
        (b"<!-- 1 -->\n<html lang='en'><br></html>", "this is a web page"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>", "a web page"),
        (gzip.compress(WHOLE.encode()), r"compressed data \(gzip\)"),
        (REPORT.format("1.1").encode(), "error: InvalidParameterValue: No such service"),
        (REPORT.format("2.0").encode(), "error: InvalidParameterValue: No such service"),
        (SERVICE_REPORT.encode(), "with an error: Denied: Log in"),
        (b"<ExceptionReport/>", "does not say which"),
        (b"<WMS_Capabilities version='1.3.0'/>", "of a WMS"),
        (b"<!DOCTYPE WMT_MS_Capabilities SYSTEM 'a.dtd'><WMT_MS_Capabilities/>", "of a WMS"),
        (b"<c:Capabilities xmlns:c='http://www.opengis.net/wcs/2.0'/>", "of a WCS"),
        (b"<Capabilities xmlns='http://www.opengis.net/cat/csw/2.0.2'/>", "of a CSW"),
        (b"<rss/>", "the root element is 'rss'"),
        (WHOLE[:-200].encode(), "not a well-formed XML"),
        (WHOLE.encode() + b"<a/>", "not a well-formed XML"),
    ],
    ids=[
        *("empty", "blank", "picture", "JSON", "web page", "web page after a comment", "XHTML"),
        *("gzip", "report", "report of OWS 2", "report of WMS", "silent report", "WMS", "old WMS"),
        *("WCS", "CSW", "feed", "cut off", "two roots"),
    ],
)
def test_anything_else_is_refused(body, says):
    with pytest.raises(DocumentError, match=says) as caught:
        read_capabilities(body, URL)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


@pytest.mark.parametrize(
    "body",
    [
        with_prolog(LAUGHS).encode(),
        with_prolog(LAUGHS).replace("UTF-8", "UTF-16").encode("utf-16"),
        with_prolog('<!DOCTYPE a [<!ENTITY i SYSTEM "file:///etc/hostname">]>').encode(),
        with_prolog('<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd">').encode(),
        with_prolog(f"<!-- <a> {' ' * 70_000} -->{LAUGHS}").encode(),
        with_prolog(
            '<?a b?><!DOCTYPE a [<!ENTITY % i SYSTEM "file:///etc/hostname">%i;]>'
        ).encode(),
    ],
    ids=["billion laughs", "in UTF-16", "a file", "a DTD", "behind a comment", "parameter entity"],
)
def test_entities_are_refused(body):
    with pytest.raises(DocumentError, match="DTD"):
        read_capabilities(body, URL)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (WHOLE.encode().ljust((32 << 20) + 1), "larger than 32 MB"),
        (b"<Capabilities>" + b"<a/>" * 1_600_000 + b"</Capabilities>", "far too many"),
        (
            b"<Capabilities " + b"".join(b'a%d=""' % n for n in range(99_999)) + b"/>",
            "far too many",
        ),
        (b"<Capabilities>" + b"<Layer>" * 10_000, "not a well-formed"),
    ],
    ids=["size", "elements", "attributes", "depth"],
)
def test_bombs_are_refused(body, says):
    with pytest.raises(DocumentError, match=says):
        read_capabilities(body, URL)
