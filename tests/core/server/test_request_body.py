"""Reading past request bodies, in whatever pieces they come."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.errors import MessageRefused
from wmts_bridge.plugin.core.server.request_body import skip_body
from wmts_bridge.plugin.core.server.request_head import CHUNKED

MAX_BYTES = 100
NEXT = b"GET /next HTTP/1.1\r\n"


def skip(sent: bytes, length: int, piece: int) -> bytes:
    """Skip a body of which `piece` bytes arrive at a time, and read whatever was sent."""
    position = 0

    def more() -> bytes:
        nonlocal position
        assert position < len(sent), "more was wanted than a body has"
        position += piece
        return sent[position - piece : position]

    rest = skip_body(b"", length, MAX_BYTES, more)
    return rest + sent[position:]


@pytest.mark.parametrize("piece", [1, 3, 1000])
@pytest.mark.parametrize(
    ("body", "length"),
    [
        pytest.param(b"12345", 5, id="length"),
        pytest.param(b"1" * MAX_BYTES, MAX_BYTES, id="as long as allowed"),
        pytest.param(b"0\r\n\r\n", CHUNKED, id="no chunk"),
        pytest.param(b"5\r\n12345\r\nA\r\n1234567890\r\n0\r\n\r\n", CHUNKED, id="two chunks"),
        pytest.param(b'5 ;name="a b"\r\n12345\r\n0\r\n\r\n', CHUNKED, id="chunk extension"),
        pytest.param(b"2\r\n\r\n\r\n0\r\n\r\n", CHUNKED, id="line ends as content"),
        pytest.param(b"1\r\na\r\n0\r\nA: b\r\nC: d\r\n\r\n", CHUNKED, id="trailers"),
    ],
)
def test_what_follows_the_body_is_left(body: bytes, length: int, piece: int) -> None:
    assert skip(body + NEXT, length, piece) == NEXT


@pytest.mark.parametrize(
    ("body", "length", "status"),
    [
        pytest.param(b"", MAX_BYTES + 1, 413, id="length beyond the limit, before it is read"),
        pytest.param(b"65\r\n", CHUNKED, 413, id="a chunk beyond the limit, before it is read"),
        pytest.param(b"1\r\na\r\n" * 60, CHUNKED, 413, id="many tiny chunks"),
        pytest.param(b"FFFFFFFF\r\n", CHUNKED, 413, id="huge chunk"),
        pytest.param(b"1FFFFFFFF\r\n", CHUNKED, 400, id="more digits than a size has"),
        pytest.param(b"-1\r\n", CHUNKED, 400, id="negative size"),
        pytest.param(b"0x1\r\n", CHUNKED, 400, id="size with a prefix"),
        pytest.param(b"\r\n", CHUNKED, 400, id="no size"),
        pytest.param(b"1\na\r\n", CHUNKED, 400, id="bare line feed"),
        pytest.param(b"1\r\nab\r\n", CHUNKED, 400, id="chunk longer than it says"),
        pytest.param(b"1;" + b"a" * 2000, CHUNKED, 400, id="endless chunk line"),
        pytest.param(b"0\r\n" + b"A: b\r\n" * 200, CHUNKED, 431, id="endless trailers"),
    ],
)
def test_bodies_beyond_the_limit_or_malformed_are_refused(
    body: bytes, length: int, status: int
) -> None:
    with pytest.raises(MessageRefused) as refusal:
        skip(body, length, 1000)

    assert refusal.value.status == status
