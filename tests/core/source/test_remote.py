"""What a remote's answers mean: a tile, absent, or failed (design.md, interop.md row 55)."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from wmts_bridge.plugin.core.errors import TileDamaged, TileUnavailable
from wmts_bridge.plugin.core.image.structure import check_image
from wmts_bridge.plugin.core.source.remote import judged
from wmts_bridge.plugin.core.tile import Absent, Tile
from wmts_bridge.plugin.core.transport.protocol import RemoteAnswer

from .tile_sets import MERCATOR, picture

NOW = 1_700_000_000.0
URL = "http://tile.example/3/1/2.png?key=hidden"
MATRIX = MERCATOR.matrices[3]
PNG = picture(3, 1, 2)
REPORT = b"""<?xml version="1.0"?><ExceptionReport xmlns="http://www.opengis.net/ows/1.1">
<Exception exceptionCode="TileOutOfRange" locator="TileRow"/></ExceptionReport>"""


def judge(status, body=b"", headers=None, absent_statuses=()):
    return judged(RemoteAnswer(status, headers or {}, body, URL), MATRIX, absent_statuses, NOW)


@pytest.mark.parametrize(
    ("status", "body", "listed"),
    [
        pytest.param(404, b"no", (), id="404"),
        pytest.param(410, b"", (), id="410"),
        pytest.param(204, b"", (), id="204"),
        pytest.param(200, b"", (), id="an empty 200"),
        pytest.param(400, REPORT, (), id="400 with TileOutOfRange"),
        pytest.param(200, REPORT, (), id="200 with TileOutOfRange"),
        pytest.param(403, b"denied", (403,), id="403 if listed"),
    ],
)
def test_absent(status, body, listed):
    answer = judge(status, body, {"cache-control": "max-age=60"}, listed)
    assert isinstance(answer, Absent)
    assert answer.expires == NOW + 60


@pytest.mark.parametrize("status", [400, 401, 403, 429, 500, 502, 503, 504, 206, 304, 100])
def test_failed(status):
    with pytest.raises(TileUnavailable, match=str(status)) as caught:
        judge(status, PNG, {"retry-after": "7"})
    assert caught.value.retry_after == 7.0
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        pytest.param(b"<html><body>Log in</body></html>", "web page", id="web page"),
        pytest.param(b'{"error": 1}', "JSON", id="JSON"),
        pytest.param(b"<?xml version='1.0'?><ServiceException/>", "XML", id="XML"),
        pytest.param(PNG[:-20], "cut short", id="cut short"),
        pytest.param(PNG[:60] + b"\0\0" + PNG[62:], "checksum", id="damaged"),
        pytest.param(b"\x00" * 100, "unknown", id="zeros"),
    ],
)
def test_damaged(body, says):
    with pytest.raises(TileDamaged, match=says) as caught:
        judge(200, body)
    assert "hidden" not in str(caught.value)


def test_a_tile_passes_byte_for_byte_with_what_is_known_of_it():
    headers = {
        "etag": '"x"',
        "cache-control": "max-age=5",
        "last-modified": "Tue, 14 Nov 2023 22:13:20 GMT",
        "content-type": "text/plain",
    }
    tile = judge(200, PNG, headers)
    assert tile[:6] == Tile(PNG, "image/png", "", "x", NOW, NOW + 5)[:6]


def test_another_size_is_resampled():
    stream = io.BytesIO()
    Image.new("RGB", (512, 512), (1, 2, 3)).save(stream, "JPEG")
    tile = judge(200, stream.getvalue(), {"etag": '"x"'})
    facts = check_image(tile.body)
    assert (facts.media_type, facts.width, facts.height) == ("image/jpeg", 256, 256)
    assert tile.etag == "x-resampled"


def test_vector_tiles_pass():
    body = b"\x1f\x8b\x08rest"
    tile = judge(200, body)
    assert (tile.body, tile.media_type) == (body, "application/vnd.mapbox-vector-tile")
    assert tile.encoding == "gzip"
