"""How a remote is asked whether a tile has changed, and what its headers mean for keeping it."""

from __future__ import annotations

import struct
import time
import zlib
from typing import Optional

import pytest
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.source.freshness import (
    freshness_of,
    stale_seconds_of,
    validator_of,
)
from wmts_bridge.plugin.core.source.remote import RemoteTiles
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest
from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.web.message import Request, Response

REQUEST = TileRequest("0", 0, 0)
NOW = 1_700_000_000.0
DATE = "Tue, 14 Nov 2023 22:13:20 GMT"


def png(width: int = 256, height: int = 256) -> bytes:
    """A grey picture of this size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\x00" + b"\x7f" * width for _ in range(height)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


class Remote:
    """A remote in this process that answers as it is told, and keeps what it was asked."""

    def __init__(self, *answers: Response) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []
        matrix = well_known_set("WebMercatorQuad").matrices[0]
        transport = InProcessTransport(self._answer)
        self.tiles = RemoteTiles(transport, lambda _: ("http://tile.example/0/0/0.png", matrix))

    def _answer(self, request: Request) -> Response:
        self.requests.append(request)
        return self.answers.pop(0)


def ok(*headers: tuple[str, str], body: Optional[bytes] = None) -> Response:
    return Response(200, headers, png() if body is None else body)


def test_the_etag_goes_back_just_as_it_came() -> None:
    remote = Remote(ok(("ETag", 'W/"v1-gzip"'), ("Last-Modified", DATE)), Response(304, ()))
    known = remote.tiles.tile(REQUEST)

    remote.tiles.revalidated(REQUEST, known)

    assert remote.requests[1].headers["if-none-match"] == 'W/"v1-gzip"'
    assert remote.requests[1].headers["if-modified-since"] == DATE
    assert "if-none-match" not in remote.requests[0].headers


def test_a_304_gives_the_known_tile_with_new_dates() -> None:
    remote = Remote(
        ok(("ETag", '"a"'), ("Cache-Control", "max-age=1")),
        Response(304, (("Cache-Control", "max-age=1000"),)),
    )
    known = remote.tiles.tile(REQUEST)
    assert isinstance(known, Tile)

    answer = remote.tiles.revalidated(REQUEST, known._replace(stale=True))

    assert answer.body is known.body
    assert (answer.etag, answer.validator, answer.stale) == ("a", '"a"', False)
    assert answer.expires > time.time() + 900


def test_a_changed_tile_comes_whole() -> None:
    remote = Remote(ok(("ETag", '"a"')), ok(("ETag", '"b"')))
    known = remote.tiles.tile(REQUEST)

    answer = remote.tiles.revalidated(REQUEST, known)

    assert (answer.validator, answer.body) == ('"b"', known.body)
    assert answer.body is not known.body


def test_a_tile_that_is_gone_is_absent() -> None:
    remote = Remote(ok(("ETag", '"a"')), Response(404, ()))
    known = remote.tiles.tile(REQUEST)

    assert isinstance(remote.tiles.revalidated(REQUEST, known), Absent)


def test_a_304_that_nobody_asked_for_is_a_failure() -> None:
    remote = Remote(ok(), Response(304, ()))
    known = remote.tiles.tile(REQUEST)

    with pytest.raises(TileUnavailable, match="304"):
        remote.tiles.revalidated(REQUEST, known)


def test_a_resampled_tile_is_asked_about_by_the_remotes_own_etag() -> None:
    remote = Remote(ok(("ETag", '"a"'), body=png(512, 512)), Response(304, ()))
    known = remote.tiles.tile(REQUEST)

    answer = remote.tiles.revalidated(REQUEST, known)

    assert remote.requests[1].headers["if-none-match"] == '"a"'
    assert (answer.etag, answer.body) == (known.etag, known.body)
    assert answer.etag != "a"


def test_a_converted_tile_that_is_unchanged_is_not_converted_again() -> None:
    remote = Remote(ok(("ETag", '"a"')), Response(304, ()), ok(("ETag", '"a"')))
    converted = TranscodedSource(remote.tiles, "image/jpeg")
    known = converted.tile(REQUEST)

    confirmed = converted.revalidated(REQUEST, known)
    sent_again = converted.revalidated(REQUEST, known)

    assert known.media_type == "image/jpeg"
    assert confirmed.body is known.body
    assert sent_again.body is known.body
    assert sent_again.media_type == "image/jpeg"


def test_converted_tiles_without_an_etag_do_not_pass_for_each_other() -> None:
    remote = Remote(ok(), ok())
    converted = TranscodedSource(remote.tiles, "image/jpeg")
    known = converted.tile(REQUEST)

    assert known.etag == ""
    assert converted.revalidated(REQUEST, known).body is not known.body


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"cache-control": "max-age=60"}, 60),
        ({"cache-control": "max-age=60, s-maxage=600"}, 60),
        ({"cache-control": "public, s-maxage=600"}, 600),
        ({"cache-control": "max-age=60", "age": "20"}, 40),
        ({"cache-control": "max-age=60", "age": "90"}, 0),
        ({"cache-control": "max-age=9999999999"}, 365 * 86400),
        ({"cache-control": "no-cache, max-age=60"}, 0),
        ({"cache-control": "no-store"}, 0),
        ({"cache-control": "max-age=-5", "expires": "0"}, 0),
        ({"expires": "Tue, 14 Nov 2023 22:23:20 GMT"}, 600),
        (
            {"expires": "Tue, 14 Nov 2023 22:23:20 GMT", "date": "Tue, 14 Nov 2023 22:18:20 GMT"},
            300,
        ),
        ({"expires": "Fri, 31 Dec 9999 23:59:59 GMT"}, 365 * 86400),
        ({"expires": "Tue Nov 14 22:23:20 2023"}, 600),
        ({}, None),
        ({"cache-control": "public"}, None),
    ],
    ids=str,
)
def test_how_long_a_tile_is_good(headers: dict[str, str], seconds: Optional[float]) -> None:
    expires = freshness_of(headers, NOW).expires

    assert expires == (None if seconds is None else pytest.approx(NOW + seconds))


@pytest.mark.parametrize(
    ("control", "seconds"),
    [
        ("max-age=60, stale-if-error=86400", 86400),
        ('stale-if-error="30"', 30),
        ("max-age=60", None),
        ("max-age=60, must-revalidate", None),
        ("no-store, stale-if-error=60", 0),
        ("x-stale-if-error=60", None),
    ],
)
def test_how_long_an_expired_tile_may_stand_in(control: str, seconds: Optional[float]) -> None:
    assert stale_seconds_of({"cache-control": control}) == seconds


@pytest.mark.parametrize(
    ("headers", "validator"),
    [
        ({"etag": '"a"'}, '"a"'),
        ({"etag": ' W/"a" '}, 'W/"a"'),
        ({"etag": "unquoted"}, ""),
        ({"etag": '"a"\r\nX: y'}, ""),
        ({"etag": '"a"', "cache-control": "no-store"}, ""),
        ({}, ""),
    ],
    ids=str,
)
def test_what_a_tile_is_asked_about_with(headers: dict[str, str], validator: str) -> None:
    assert validator_of(headers) == validator
