"""Answers that are made once: for how long they are good, and what they say meanwhile."""

from __future__ import annotations

import time

import pytest
from wmts_bridge.plugin.core.service.ready_answer import ReadyAnswer
from wmts_bridge.plugin.core.service.wmts_tile import seconds_fresh
from wmts_bridge.plugin.core.tile import Tile
from wmts_bridge.plugin.core.web.message import Request

OPEN = (("Access-Control-Allow-Origin", "*"),)


def _tile(seconds: float | None, etag: str = "a") -> Tile:
    expires = None if seconds is None else time.time() + seconds
    return Tile(b"tile", "image/png", etag=etag, expires=expires)


def _request(**headers: str) -> Request:
    return Request("GET", "/", "", headers)


@pytest.mark.parametrize("seconds", [0, 1, 59, 127, 128, 3600, 86_400, 31_536_000])
def test_a_client_is_told_a_time_that_is_never_too_long_and_hardly_too_short(seconds):
    told = seconds_fresh(_tile(seconds + 0.9))
    assert seconds * 63 / 64 - 1 <= told <= seconds


def test_what_has_expired_is_not_to_be_kept():
    assert seconds_fresh(_tile(-100.0)) == 0


@pytest.mark.parametrize("seconds", [None, 3600.5], ids=["lasting", "an hour"])
def test_an_answer_is_good_for_its_etag_and_time(seconds):
    tile = _tile(seconds)
    ready = ReadyAnswer.of(tile, OPEN, "roads")
    assert ready.is_for(tile)
    assert not ready.is_for(tile._replace(etag="b"))
    assert not ready.is_for(tile._replace(expires=time.time() + 5))


def test_the_answer_says_what_one_made_anew_says():
    ready = ReadyAnswer.of(_tile(600.5), OPEN, "roads")
    whole = ready.to(_request(), _tile(600.5))
    assert (whole.status, whole.body, whole.layer) == (200, b"tile", "roads")
    assert whole.header("Cache-Control") == "max-age=600"
    assert b"Cache-Control: max-age=600\r\n" in whole.head
    unchanged = ready.to(_request(**{"if-none-match": '"a"'}), _tile(600.5))
    assert (unchanged.status, unchanged.body) == (304, b"")
    assert unchanged.header("Cache-Control") == "max-age=600"
