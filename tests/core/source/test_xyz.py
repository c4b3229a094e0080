"""Tile services by URL template."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.errors import (
    SetupError,
    TileTimeout,
    TileUnavailable,
    TransportError,
    TransportRefused,
    TransportResting,
    TransportTimeout,
)
from wmts_bridge.plugin.core.grid.boxes import geographic_extent
from wmts_bridge.plugin.core.source.xyz import open_xyz
from wmts_bridge.plugin.core.tile import Absent, TileRequest
from wmts_bridge.plugin.core.transport.in_process import InProcessTransport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.web.message import Response

from .tile_sets import GEODETIC, MERCATOR, REGION, picture, region_limits, wrong_tiles

LIMITS = region_limits(MERCATOR, 4, 7)


def tiles(*, height=lambda level: 1 << level, bottom=False, size=256):
    """A handler that answers /z/x/y with the tile's picture."""

    def handle(request):
        level, column, row = (int(part.partition(".")[0]) for part in request.path[1:].split("/"))
        if bottom:
            row = height(level) - 1 - row
        return Response(200, (), picture(level, column, row, size))

    return InProcessTransport(handle)


def answering(status=200, body=b"", settings=None):
    return InProcessTransport(lambda request: Response(status, (), body), settings)


def failing(error):
    def handle(request):
        raise error

    return InProcessTransport(handle)


@pytest.mark.parametrize(
    ("template", "rows", "bottom"),
    [
        pytest.param("http://127.0.0.1/{z}/{x}/{y}.png", "", False, id="top"),
        pytest.param("http://127.0.0.1/{z}/{x}/{y}.png", "bottom", True, id="bottom"),
        pytest.param("http://127.0.0.1/{z}/{x}/{-y}.png", "", True, id="-y"),
        pytest.param("http://127.0.0.1/{z}/{x}/{-y}.png", "bottom", True, id="-y and bottom"),
    ],
)
@pytest.mark.parametrize("grid", [MERCATOR, GEODETIC], ids=lambda grid: grid.identifier)
def test_rows(grid, template, rows, bottom):
    limits = region_limits(grid, 4, 7)
    opened = open_xyz(template, transport=tiles(bottom=bottom), grid=grid, rows=rows)
    assert wrong_tiles(opened.source, grid, limits) == []


def test_quadkeys():
    def handle(request):
        key = request.path[1:-4]
        digits = [int(digit) for digit in key]
        column = sum((digit & 1) << place for place, digit in enumerate(reversed(digits)))
        row = sum((digit >> 1) << place for place, digit in enumerate(reversed(digits)))
        return Response(200, (), picture(len(key), column, row))

    opened = open_xyz("http://127.0.0.1/{q}.png", transport=InProcessTransport(handle))
    assert wrong_tiles(opened.source, MERCATOR, region_limits(MERCATOR, 0, 6)) == []


def test_what_is_not_said_is_as_in_qgis():
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}.jpg", transport=answering())
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_0-18"
    assert opened.media_type == "image/jpeg"
    assert (opened.extent, opened.limits, opened.survey, opened.notes) == (None, None, None, ())
    assert opened.title == "127.0.0.1"


def test_bounds_and_levels_are_the_users():
    opened = open_xyz(
        "http://127.0.0.1/{z}/{x}/{y}.png", transport=answering(), bounds=REGION, levels=(3, 20)
    )
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad_3-20"
    assert geographic_extent(MERCATOR.crs, opened.extent) == pytest.approx(REGION)


@pytest.mark.parametrize(("offset", "asked"), [(1, "/6/3/4.png"), (-1, "/4/3/4.png")])
def test_the_level_in_the_address_can_be_offset(offset, asked):
    transport = answering(404)
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=transport, level_offset=offset)
    opened.source.tile(TileRequest("5", 3, 4))
    assert transport.requested == [f"http://127.0.0.1{asked}"]


def test_a_level_below_zero_is_absent():
    transport = answering(200, picture(0, 0, 0))
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=transport, level_offset=-1)
    assert isinstance(opened.source.tile(TileRequest("0", 0, 0)), Absent)
    assert transport.requested == []


@pytest.mark.parametrize(
    "request_",
    [
        TileRequest("5", 32, 0),
        TileRequest("5", 0, 32),
        TileRequest("5", -1, 0),
        TileRequest("19", 0, 0),
        TileRequest("x", 0, 0),
    ],
)
def test_nothing_is_asked_outside_the_grid(request_):
    transport = answering(200, picture(0, 0, 0))
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=transport)
    assert isinstance(opened.source.tile(request_), Absent)
    assert transport.requested == []


def test_the_format_is_probed_where_the_template_does_not_tell():
    transport = answering(200, picture(0, 0, 0))
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}", transport=transport, bounds=REGION)
    assert opened.media_type == "image/png"
    assert opened.notes == ()
    assert transport.requested == ["http://127.0.0.1/0/0/0"]


def test_a_probe_shows_tiles_of_512_pixels():
    transport = tiles(size=512)
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}", transport=transport)
    assert opened.tile_matrix_set.identifier == "WebMercatorQuad512_0-18"
    tile = opened.source.tile(TileRequest("5", 3, 4))
    assert tile.body == picture(5, 3, 4, 512)


@pytest.mark.parametrize(
    "transport",
    [
        pytest.param(answering(404), id="absent"),
        pytest.param(answering(500, b"oops"), id="broken"),
        pytest.param(answering(200, b"<html>"), id="web page"),
        pytest.param(failing(TransportTimeout("too slow")), id="slow"),
        pytest.param(failing(TransportRefused("too large")), id="huge"),
    ],
)
def test_a_failed_probe_is_a_note_and_no_error(transport):
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}?key=hidden", transport=transport)
    assert opened.media_type == "image/png"
    assert len(opened.notes) == 1
    assert "hidden" not in opened.notes[0]


@pytest.mark.parametrize(
    ("template", "settings", "protected"),
    [
        ("http://127.0.0.1/{z}/{x}/{y}.png", {}, False),
        ("http://127.0.0.1/{z}/{x}/{y}.png?v=1", {"headers": {"Referer": "x"}}, False),
        ("http://127.0.0.1/{z}/{x}/{y}.png?access_token=1", {}, True),
        ("http://u:p@127.0.0.1/{z}/{x}/{y}.png", {}, True),
        ("http://127.0.0.1/{z}/{x}/{y}.png", {"user": "u"}, True),
        ("http://127.0.0.1/{z}/{x}/{y}.png", {"headers": {"X-Key": "x"}}, True),
        ("http://127.0.0.1/{z}/{x}/{y}.png", {"query": {"k": "x"}}, True),
    ],
)
def test_a_source_behind_credentials_says_so(template, settings, protected):
    transport = answering(settings=TransportSettings(**settings))
    assert open_xyz(template, transport=transport).protected == protected


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (TransportTimeout("x"), TileTimeout),
        (TransportRefused("x"), TileUnavailable),
        (TransportError("x"), TileUnavailable),
    ],
)
def test_a_failed_exchange_is_a_failed_tile(error, ours):
    opened = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=failing(error))
    with pytest.raises(ours):
        opened.source.tile(TileRequest("0", 0, 0))


def test_of_a_remote_that_is_left_alone_it_is_told_for_how_long():
    transport = failing(TransportResting("did not answer", retry_after=7.0))
    source = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=transport).source
    with pytest.raises(TileUnavailable) as caught:
        source.tile(TileRequest("0", 0, 0))
    assert caught.value.retry_after == 7.0


@pytest.mark.parametrize(
    ("template", "options"),
    [
        pytest.param("file:///etc/{z}/{x}/{y}.png", {}, id="file"),
        pytest.param("ftp://127.0.0.1/{z}/{x}/{y}.png", {}, id="ftp"),
        pytest.param("http:///{z}/{x}/{y}.png", {}, id="no host"),
        pytest.param("http://127.0.0.1/{z}/{x}", {}, id="no row"),
        pytest.param("http://127.0.0.1/{z}/{x}/{y}", {"rows": "left"}, id="rows"),
        pytest.param("http://127.0.0.1/{z}/{x}/{y}", {"levels": (90, 99)}, id="levels"),
        pytest.param("http://127.0.0.1/{z}/{x}/{y}", {"bounds": (5, 5, 1, 1)}, id="bounds"),
    ],
)
def test_what_cannot_be_used_is_refused(template, options):
    with pytest.raises(SetupError):
        open_xyz(template, transport=answering(), **options)


def test_many_threads_ask_at_once():
    source = open_xyz("http://127.0.0.1/{z}/{x}/{y}.png", transport=tiles()).source
    wrong: list[object] = []
    threads = [
        threading.Thread(target=lambda: wrong.extend(wrong_tiles(source, MERCATOR, LIMITS)))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []
