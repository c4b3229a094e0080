"""Bodies of answers: read whole, unpacked, and never more than allowed."""

from __future__ import annotations

import gzip
import http.client
import io
import tracemalloc
import zlib

import pytest
from wmts_bridge.plugin.core.errors import TransportError, TransportRefused
from wmts_bridge.plugin.core.transport.body import read_body

TEXT = b"tiles " * 1000
BARE = zlib.compressobj(wbits=-zlib.MAX_WBITS)
RAW_DEFLATE = BARE.compress(TEXT) + BARE.flush()


class Answer:
    """What urllib3 gives: `read` with a size and whether to unpack.

    It is `closed` after its last piece, if it knew before that this is the last.
    """

    def __init__(self, body: bytes, piece: int = 1 << 16, *, knows_end: bool = True) -> None:
        self._stream = io.BytesIO(body)
        self._piece = piece
        self._end = len(body) if knows_end else -1

    @property
    def closed(self) -> bool:
        return self._stream.tell() == self._end

    def read(self, amt: int, decode_content: bool) -> bytes:
        assert not decode_content
        return self._stream.read(min(amt, self._piece))


@pytest.mark.parametrize("piece", [1, 100, 1 << 16])
@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        pytest.param("", TEXT, id="plain"),
        pytest.param("identity", TEXT, id="identity"),
        pytest.param("gzip", gzip.compress(TEXT), id="gzip"),
        pytest.param("GZIP", gzip.compress(TEXT), id="upper case"),
        pytest.param("identity, x-gzip", gzip.compress(TEXT), id="x-gzip"),
        pytest.param(
            "gzip", gzip.compress(TEXT[:3000]) + gzip.compress(TEXT[3000:]), id="two members"
        ),
        pytest.param("gzip", gzip.compress(TEXT) + b"\0" * 9, id="padded gzip"),
        pytest.param("deflate", zlib.compress(TEXT), id="deflate"),
        pytest.param("deflate", RAW_DEFLATE, id="deflate without header"),
    ],
)
def test_a_body_is_unpacked(encoding, body, piece):
    assert read_body(Answer(body, piece), str(len(body)), encoding, len(TEXT)) == TEXT
    assert read_body(Answer(body, piece, knows_end=False), "", encoding, len(TEXT)) == TEXT


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_a_body_may_be_empty(encoding):
    assert read_body(Answer(b""), "0", encoding, 10) == b""


@pytest.mark.parametrize(
    ("body", "length", "encoding"),
    [
        pytest.param(TEXT, "", "", id="plain"),
        pytest.param(b"x", str(3 << 30), "", id="announced"),
        pytest.param(gzip.compress(b"\0" * 100_000), "", "gzip", id="packed"),
        pytest.param(gzip.compress(b"") * 1000, "", "gzip", id="many empty members"),
    ],
)
def test_a_body_too_large_is_refused(body, length, encoding):
    with pytest.raises(TransportRefused, match="larger than 5,000 bytes"):
        read_body(Answer(body), length, encoding, 5000)


def test_unpacking_a_bomb_takes_no_more_memory_than_allowed():
    packer = zlib.compressobj(9, wbits=31)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    tracemalloc.start()
    try:
        with pytest.raises(TransportRefused):
            read_body(Answer(bomb), "", "gzip", 1 << 20)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        pytest.param(b"no gzip at all", "gzip", id="no gzip"),
        pytest.param(gzip.compress(TEXT)[:-20], "gzip", id="cut short"),
        pytest.param(gzip.compress(TEXT)[:20] + b"\xff" * 50, "gzip", id="damaged"),
        pytest.param(b"\xff" * 50, "deflate", id="no deflate"),
    ],
)
def test_what_cannot_be_unpacked_is_an_error(body, encoding):
    with pytest.raises(TransportError):
        read_body(Answer(body), "", encoding, 1 << 20)


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
def test_an_encoding_not_asked_for_is_refused(encoding):
    with pytest.raises(TransportRefused, match="not asked for"):
        read_body(Answer(b"x"), "1", encoding, 10)


def test_a_body_that_ends_too_early_is_noticed():
    with pytest.raises(http.client.IncompleteRead):
        read_body(Answer(b"abc"), "10", "", 100)
