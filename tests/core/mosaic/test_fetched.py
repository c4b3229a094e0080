"""Many tiles at once: in order, several at a time where it helps, and none after a failure."""

from __future__ import annotations

import threading
import time

import pytest
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.mosaic.fetched import fetched
from wmts_bridge.plugin.core.tile import Tile, TileRequest
from wmts_bridge.plugin.core.web.hops import answering, outgoing_hops


def requests_for(count, deadline=None):
    return [TileRequest("3", column, 0, deadline=deadline) for column in range(count)]


def tile(request):
    return Tile(str(request.column).encode(), "image/png")


class Remote:
    """Answers only when as many are asked at once as are awaited."""

    def __init__(self, together):
        self.barrier = threading.Barrier(together)
        self.threads = set()

    def tile(self, request):
        self.threads.add(threading.get_ident())
        self.barrier.wait(10)
        return tile(request)


class Local:
    """Tells which threads asked, and which servers the request came through."""

    is_local = True

    def __init__(self):
        self.threads, self.hops = set(), set()

    def tile(self, request):
        self.threads.add(threading.get_ident())
        self.hops.add(outgoing_hops("us"))
        return tile(request)

    def is_unchanged(self, request, known, since):
        return False


class NotLocal(Local):
    """The same from far away."""

    is_local = False


def test_tiles_of_a_remote_are_asked_for_together():
    source = Remote(6)
    answers = fetched(source, requests_for(12))
    assert [answer.body for answer in answers] == [str(n).encode() for n in range(12)]
    assert len(source.threads) == 6


def test_a_single_tile_needs_no_thread():
    source = Remote(1)
    assert [answer.body for answer in fetched(source, requests_for(1))] == [b"0"]
    assert source.threads == {threading.get_ident()}


def test_tiles_of_this_computer_need_no_threads():
    source = Local()
    answers = fetched(source, requests_for(9))
    assert [answer.body for answer in answers] == [str(n).encode() for n in range(9)]
    assert source.threads == {threading.get_ident()}


def test_other_threads_know_which_servers_a_request_came_through():
    source = NotLocal()
    with answering("first, second"):
        fetched(source, requests_for(9))
    assert source.hops == {"first, second, us"}


@pytest.mark.parametrize("error", [TileUnavailable("it is down"), ZeroDivisionError("a slip")])
def test_what_fails_in_a_thread_is_raised_and_nothing_more_is_asked(error):
    asked = []

    class Failing:
        def tile(self, request):
            asked.append(request.column)
            raise error

    with pytest.raises(type(error), match=str(error)):
        fetched(Failing(), requests_for(500))
    assert len(asked) <= 6


@pytest.mark.parametrize("source", [Local(), NotLocal()], ids=["local", "remote"])
def test_when_time_is_up_nothing_is_asked(source):
    with pytest.raises(TileTimeout):
        fetched(source, requests_for(5, time.monotonic() - 1))
    assert source.threads == set()
