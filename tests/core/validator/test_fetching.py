"""Getting the document that is judged, or one sentence on why it cannot be had."""

from __future__ import annotations

import os

import pytest
from wmts_bridge.plugin.core.capabilities.model import (
    CapabilitiesDocument,
    ServiceIdentification,
    ServiceProvider,
)
from wmts_bridge.plugin.core.capabilities.wmts_writer import write_capabilities
from wmts_bridge.plugin.core.errors import DocumentError, SetupError, WmtsBridgeError
from wmts_bridge.plugin.core.validator.asking import Reply
from wmts_bridge.plugin.core.validator.fetching import fetched, is_web_address, read_file

DOCUMENT = write_capabilities(
    CapabilitiesDocument(ServiceIdentification("Roads"), ServiceProvider("Roads"), ())
)
HOME = "http://127.0.0.1:9/wmts"
KVP = f"{HOME}?SERVICE=WMTS&REQUEST=GetCapabilities&VERSION=1.0.0"
RESTFUL = f"{HOME}/1.0.0/WMTSCapabilities.xml"
REPORT = (
    b'<ExceptionReport xmlns="http://www.opengis.net/ows/1.1" version="1.1.0">'
    b'<Exception exceptionCode="MissingParameterValue"><ExceptionText>no layer</ExceptionText>'
    b"</Exception></ExceptionReport>"
)
LOGIN = b"<!DOCTYPE html><html><form><input type='password' name='p'></form></html>"
WMS = b'<WMS_Capabilities xmlns="http://www.opengis.net/wms" version="1.3.0"/>'


class Asker:
    """Answers from a table; all else is 404."""

    def __init__(self, **answers):
        self.answers = answers
        self.urls = []

    @property
    def asked(self):
        return len(self.urls)

    def ask(self, url, headers=()):
        self.urls.append(url)
        name = {KVP: "kvp", RESTFUL: "restful"}.get(url, "other")
        status, body, *final = self.answers.get(name, (404, b"not here"))
        failure = "http://127.0.0.1:9/ did not answer in time" if not status else ""
        return Reply(url, status, {}, body, final[0] if final else url, 0.1, failure)


@pytest.mark.parametrize(
    ("given", "answers", "url"),
    [
        pytest.param(HOME, {"kvp": (200, DOCUMENT)}, KVP, id="KVP"),
        pytest.param(HOME, {"restful": (200, DOCUMENT)}, RESTFUL, id="RESTful only"),
        pytest.param(
            HOME,
            {"kvp": (200, LOGIN), "restful": (200, DOCUMENT)},
            RESTFUL,
            id="a page instead of KVP",
        ),
        pytest.param(KVP, {"kvp": (200, DOCUMENT)}, KVP, id="whole KVP address"),
        pytest.param(RESTFUL, {"restful": (200, DOCUMENT)}, RESTFUL, id="whole RESTful address"),
        pytest.param(
            RESTFUL,
            {"restful": (200, DOCUMENT, "http://127.0.0.1:9/there.xml")},
            "http://127.0.0.1:9/there.xml",
            id="redirected",
        ),
    ],
)
def test_the_document_is_found_in_both_ways(given, answers, url):
    found = fetched(given, Asker(**answers))
    assert (found.body, found.url) == (DOCUMENT, url)
    assert found.reply.status == 200


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        ((200, LOGIN), DocumentError, "a page to log in"),
        (
            (200, LOGIN, "http://127.0.0.1:9/login"),
            DocumentError,
            "leads elsewhere: http://127.0.0.1:9/l",
        ),
        ((200, b"<html>Welcome</html>"), DocumentError, "a web page"),
        ((200, b'{"error": 1}'), DocumentError, "JSON"),
        ((200, b""), DocumentError, "empty"),
        ((200, REPORT), DocumentError, "MissingParameterValue: no layer"),
        ((400, REPORT), SetupError, "status 400.*MissingParameterValue: no layer"),
        ((200, WMS), DocumentError, "capabilities of a WMS"),
        ((401, b"who?"), SetupError, "wants to know who asks .status 401"),
        ((500, DOCUMENT), SetupError, "answers with status 500"),
        ((502, b"bad gateway"), SetupError, "answers with status 502"),
        ((0, b""), SetupError, "did not answer in time"),
    ],
    ids=[
        "login",
        "redirected to a login",
        "web page",
        "JSON",
        "empty",
        "report with 200",
        "report",
        "WMS",
        "401",
        "document with 500",
        "502",
        "silence",
    ],
)
def test_what_is_no_document_is_told_in_a_sentence(answer, kind, words):
    with pytest.raises(kind, match=words):
        fetched(HOME, Asker(kvp=answer))
    with pytest.raises(kind, match=words):
        fetched(RESTFUL, Asker(restful=answer))


def test_no_secret_is_in_the_sentence():
    with pytest.raises(WmtsBridgeError) as caught:
        fetched("http://me:hidden@127.0.0.1:9/wmts?token=shibboleth", Asker())
    assert "hidden" not in str(caught.value)
    assert "shibboleth" not in str(caught.value)


def test_a_file_is_read(tmp_path):
    path = tmp_path / "Straßen 1.xml"
    path.write_bytes(DOCUMENT)
    for place in (str(path), path.as_uri()):
        assert tuple(read_file(place)) == (DOCUMENT, str(path), None)


def test_what_is_no_file_is_told_in_a_sentence(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "page.xml").write_bytes(LOGIN)
    for place, kind in (
        (tmp_path, SetupError),
        (tmp_path / "pipe", SetupError),
        (tmp_path / "missing", SetupError),
        ("a\0b", SetupError),
        (tmp_path / "page.xml", DocumentError),
    ):
        with pytest.raises(kind):
            read_file(str(place))


@pytest.mark.parametrize(
    ("place", "is_web"),
    [("HTTPS://a", True), (" http://a", True), ("file:///a", False), ("c:\\a.xml", False)],
)
def test_services_are_told_from_files(place, is_web):
    assert is_web_address(place) is is_web
