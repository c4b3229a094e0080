"""Request heads as bytes, and what becomes of them (RFC 9112; interop.md section 6)."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.errors import MessageRefused
from wmts_bridge.plugin.core.server.request_head import CHUNKED, Head, HeadParser
from wmts_bridge.plugin.core.server.settings import ServerLimits

LIMITS = ServerLimits(line_bytes=200, header_bytes=1000, header_count=10)


def parse(raw: bytes) -> Head:
    return HeadParser(LIMITS, "127.0.0.1").parse(raw)


def head(*lines: bytes) -> bytes:
    return b"\r\n".join([b"GET /a HTTP/1.1", b"Host: localhost", *lines])


@pytest.mark.parametrize(
    ("line", "method", "path", "query"),
    [
        pytest.param(b"GET / HTTP/1.1", "GET", "/", "", id="root"),
        pytest.param(b"GET /wmts?a=b HTTP/1.1", "GET", "/wmts", "a=b", id="query"),
        pytest.param(b"GET /wmts??a=b?c HTTP/1.1", "GET", "/wmts", "?a=b?c", id="more ?"),
        pytest.param(b"GET /a%2Fb%20c HTTP/1.1", "GET", "/a%2Fb%20c", "", id="stays encoded"),
        pytest.param("GET /é HTTP/1.1".encode(), "GET", "/%C3%A9", "", id="raw UTF-8 is encoded"),
        pytest.param(b"GET /\xff HTTP/1.1", "GET", "/%FF", "", id="raw bytes are encoded"),
        pytest.param(b"BREW /pot HTTP/1.1", "BREW", "/pot", "", id="unknown method"),
        pytest.param(b"OPTIONS * HTTP/1.1", "OPTIONS", "*", "", id="options of the server"),
        pytest.param(b"CONNECT a:443 HTTP/1.1", "CONNECT", "a:443", "", id="connect"),
        pytest.param(b"GET /a HTTP/1.9", "GET", "/a", "", id="a later HTTP/1"),
        pytest.param(b"GET //a/../b HTTP/1.1", "GET", "//a/../b", "", id="path is left alone"),
    ],
)
def test_request_lines(line: bytes, method: str, path: str, query: str) -> None:
    request = parse(line + b"\r\nHost: localhost").request

    assert (request.method, request.path, request.query) == (method, path, query)
    assert request.headers == {"host": "localhost"}
    assert request.peer == "127.0.0.1"


@pytest.mark.parametrize(
    ("target", "host", "path", "query"),
    [
        pytest.param(b"http://other:1/a?b", "other:1", "/a", "b", id="path and query"),
        pytest.param(b"HTTP://other", "other", "/", "", id="host alone"),
        pytest.param(b"https://other?b", "other", "/", "b", id="query right after the host"),
    ],
)
def test_the_host_of_an_absolute_target_replaces_the_header(
    target: bytes, host: str, path: str, query: str
) -> None:
    request = parse(b"GET " + target + b" HTTP/1.1\r\nHost: localhost\r\nA: b").request

    assert (request.path, request.query) == (path, query)
    assert request.headers == {"host": host, "a": "b"}


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        pytest.param(b"", 400, id="nothing"),
        pytest.param(b"GET /a", 400, id="HTTP/0.9"),
        pytest.param(b"GET /a b HTTP/1.1\r\nHost: a", 400, id="blank in the target"),
        pytest.param(b"GET  /a HTTP/1.1\r\nHost: a", 400, id="two blanks"),
        pytest.param(b"GET\t/a\tHTTP/1.1\r\nHost: a", 400, id="tabs"),
        pytest.param(b"GET /a\0 HTTP/1.1\r\nHost: a", 400, id="NUL in the target"),
        pytest.param(b"GET /\x1b[2J HTTP/1.1\r\nHost: a", 400, id="escape in the target"),
        pytest.param(b"GET /a HTTP/1.1\nHost: a", 400, id="bare line feed"),
        pytest.param(b"GET a HTTP/1.1\r\nHost: a", 400, id="target without slash"),
        pytest.param(b"GET ftp://a/ HTTP/1.1\r\nHost: a", 400, id="foreign scheme"),
        pytest.param(b"GET http:/// HTTP/1.1\r\nHost: a", 400, id="absolute without host"),
        pytest.param(b"GET http://u@a/ HTTP/1.1\r\nHost: a", 400, id="user in the target"),
        pytest.param(b"G(T /a HTTP/1.1\r\nHost: a", 400, id="method is no token"),
        pytest.param(b"GET /a HTP/1.1\r\nHost: a", 400, id="no HTTP"),
        pytest.param(b"GET /a HTTP/1.1 \r\nHost: a", 400, id="blank after the version"),
        pytest.param(b"GET /a http/1.1\r\nHost: a", 400, id="version in lower case"),
        pytest.param(b"GET /a HTTP/2.0\r\nHost: a", 505, id="HTTP/2"),
        pytest.param(b"GET /a HTTP/1.1", 400, id="no Host"),
        pytest.param(b"GET /" + b"a" * 200 + b" HTTP/1.1\r\nHost: a", 414, id="long line"),
        pytest.param(head(b"A: " + b"b" * 1000), 431, id="large header"),
        pytest.param(head(*[b"A: b"] * 10), 431, id="many headers"),
        pytest.param(head(b"Host: localhost"), 400, id="Host twice"),
        pytest.param(head(b"A: b", b" c"), 400, id="folded line"),
        pytest.param(head(b"A: b", b"\tc"), 400, id="line folded by a tab"),
        pytest.param(head(b"A : b"), 400, id="blank before the colon"),
        pytest.param(head(b": b"), 400, id="no name"),
        pytest.param(head(b"A"), 400, id="no colon"),
        pytest.param(head(b""), 400, id="empty line within"),
        pytest.param(head(b"A: b\0c"), 400, id="NUL in a value"),
        pytest.param(head(b"A: b\nC: d"), 400, id="bare line feed in a value"),
        pytest.param(head(b"A: b\rC: d"), 400, id="bare carriage return in a value"),
        pytest.param(head("Ä: b".encode()), 400, id="name outside ASCII"),
        pytest.param(
            head(b"Content-Length: 3", b"Transfer-Encoding: chunked"), 400, id="two body ends"
        ),
        pytest.param(head(b"Content-Length: 3", b"Content-Length: 4"), 400, id="two lengths"),
        pytest.param(head(b"Content-Length: 3, 4"), 400, id="two lengths in one line"),
        pytest.param(head(b"Content-Length: -3"), 400, id="negative length"),
        pytest.param(head(b"Content-Length: +3"), 400, id="signed length"),
        pytest.param(head(b"Content-Length: 3 3"), 400, id="length with a blank"),
        pytest.param(head("Content-Length: ³".encode("latin-1")), 400, id="superscript length"),
        pytest.param(head(b"Content-Length:"), 400, id="empty length"),
        pytest.param(head(b"Content-Length: " + b"9" * 30), 400, id="endless length"),
        pytest.param(head(b"Transfer-Encoding: gzip"), 501, id="unknown coding"),
        pytest.param(head(b"Transfer-Encoding: gzip, chunked"), 501, id="two codings"),
        pytest.param(
            head(b"Transfer-Encoding: chunked", b"Transfer-Encoding: x"), 501, id="second coding"
        ),
        pytest.param(head(b"Transfer-Encoding: \x0bchunked"), 400, id="disguised coding"),
        pytest.param(head(b"Expect: tea"), 417, id="unknown expectation"),
    ],
)
def test_what_is_malformed_or_in_doubt_is_refused(raw: bytes, status: int) -> None:
    with pytest.raises(MessageRefused) as refusal:
        parse(raw)

    assert refusal.value.status == status


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        pytest.param([], 0, id="no body"),
        pytest.param([b"Content-Length: 12"], 12, id="length"),
        pytest.param([b"content-length: 12", b"CONTENT-LENGTH: 12"], 12, id="the same twice"),
        pytest.param([b"Content-Length: 0012"], 12, id="leading zeros"),
        pytest.param([b"Transfer-Encoding: Chunked"], CHUNKED, id="chunks"),
    ],
)
def test_length_of_the_body(lines: list[bytes], length: int) -> None:
    assert parse(head(*lines)).fields.length == length


@pytest.mark.parametrize(
    ("version", "connection", "keep_alive"),
    [
        pytest.param(b"HTTP/1.1", b"", True, id="1.1"),
        pytest.param(b"HTTP/1.1", b"close", False, id="1.1 close"),
        pytest.param(b"HTTP/1.1", b"TE, Close", False, id="1.1 close in a list"),
        pytest.param(b"HTTP/1.0", b"", False, id="1.0"),
        pytest.param(b"HTTP/1.0", b"Keep-Alive", True, id="1.0 keep-alive"),
    ],
)
def test_whether_the_connection_stays_open(
    version: bytes, connection: bytes, keep_alive: bool
) -> None:
    raw = b"GET / " + version + b"\r\nHost: a\r\nConnection: " + connection

    assert parse(raw).keep_alive is keep_alive


def test_http_1_0_needs_no_host() -> None:
    assert parse(b"GET /a HTTP/1.0").old


def test_values_are_stripped_joined_and_named_in_lower_case() -> None:
    headers = parse(head(b"ACCEPT:\t a \t", b"accept: b", b"X-Empty:", b"X: \xe9")).request.headers

    assert headers == {"host": "localhost", "accept": "a, b", "x-empty": "", "x": "é"}


def test_a_repeated_header_block_is_parsed_once_and_a_changed_one_anew() -> None:
    parser = HeadParser(LIMITS, "127.0.0.1")

    first = parser.parse(head(b"A: b")).request.headers
    again = parser.parse(head(b"A: b").replace(b"/a", b"/other")).request.headers
    changed = parser.parse(head(b"A: c")).request.headers

    assert again is first
    assert changed == {"host": "localhost", "a": "c"}


def test_an_absolute_target_does_not_change_the_headers_of_later_requests() -> None:
    parser = HeadParser(LIMITS, "127.0.0.1")
    block = b"\r\nHost: localhost"

    parser.parse(b"GET http://other/ HTTP/1.1" + block)

    assert parser.parse(b"GET / HTTP/1.1" + block).request.headers["host"] == "localhost"


def test_a_refused_header_block_is_refused_again() -> None:
    parser = HeadParser(LIMITS, "127.0.0.1")

    for _ in range(2):
        with pytest.raises(MessageRefused):
            parser.parse(head(b"A : b"))


@given(st.binary(max_size=300))
@example(b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n")
def test_any_bytes_are_parsed_or_refused(raw: bytes) -> None:
    try:
        request = parse(raw).request
    except MessageRefused:
        return
    assert request.path.isprintable()
    assert request.path.isascii()
