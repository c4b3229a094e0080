"""Headers are read as http.client reads them, only quicker."""

from __future__ import annotations

import http.client
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wmts_bridge.plugin.core.transport.quick_headers import parse_headers

HEADS = {
    "plain": b"Content-Type: image/png\r\nContent-Length: 3\r\n\r\nabc",
    "none": b"\r\nabc",
    "line feeds alone": b"A: 1\nB: 2\n\nabc",
    "no space, much space": b"A:1\r\nB: \t 2 \r\nC:\r\n\r\nabc",
    "one name twice": b"Set-Cookie: a\r\nset-cookie: b\r\n\r\nabc",
    "Latin-1": b"X-Name: Z\xfcrich\r\n\r\nabc",
    "folded": b"A: 1\r\n  2\r\nB: 3\r\n\r\nabc",
    "no colon": b"A: 1\r\nnonsense\r\nB: 2\r\n\r\nabc",
    "space in a name": b"A: 1\r\nB C: 2\r\n\r\nabc",
    "a stray carriage return": b"A: 1\rB: 2\r\nC: 3\r\n\r\nabc",
    "cut short": b"A: 1\r\nB: 2",
    "cut short behind a line": b"A: 1\r\n",
    "nothing at all": b"",
}


def _same(head: bytes) -> None:
    """Read a head in both ways; what follows it is left in the file."""
    ours, theirs = io.BytesIO(head), io.BytesIO(head)
    found, expected = parse_headers(ours), http.client.parse_headers(theirs)
    stripped = [(name, value.strip(" \t")) for name, value in expected.items()]
    assert [(name, value.strip(" \t")) for name, value in found.items()] == stripped
    assert ours.read() == theirs.read()


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_headers_are_those_that_http_client_reads(head):
    _same(head)


@given(st.lists(st.sampled_from([b"A", b"b-c", b":", b" ", b"\t", b"\r\n", b"\n", b"\r", b"\xe9"])))
def test_whatever_comes_is_read_as_http_client_reads_it(pieces):
    _same(b"".join(pieces))


TOO_MUCH = {
    "lines": b"A: 1\r\n" * 101 + b"\r\n",
    "of one line": b"A: " + b"1" * 65536 + b"\r\n\r\n",
}


@pytest.mark.parametrize("head", TOO_MUCH.values(), ids=TOO_MUCH)
def test_too_much_is_refused(head):
    with pytest.raises(http.client.HTTPException):
        parse_headers(io.BytesIO(head))
    with pytest.raises(http.client.HTTPException):
        http.client.parse_headers(io.BytesIO(head))
