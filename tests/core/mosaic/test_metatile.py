"""Tiles cut from pictures of several tiles."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.grid.limits import Limits
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.mosaic.metatile import MetatileSource, metatile_of
from wmts_bridge.plugin.core.tile import Absent, Tile, TileRequest

GRID = well_known_set("WebMercatorQuad")


class Picture:
    """A picture whose parts say what was cut."""

    def __init__(self, metatile):
        self.metatile = metatile

    def cut(self, left, top, width, height):
        return f"{self.metatile.limits} {left},{top} {width}x{height}".encode()


class Painter:
    """Paints at once, or when it is told to."""

    def __init__(self, at_once=True):
        self.asked = []
        self.futures = []
        self.at_once = at_once

    def __call__(self, metatile):
        self.asked.append(metatile)
        future = Future()
        self.futures.append(future)
        if self.at_once:
            future.set_result(Picture(metatile))
        return future


def source(painter, **options):
    return MetatileSource(GRID, painter, "image/png", **options)


@pytest.mark.parametrize(
    ("level", "column", "row", "limits"),
    [
        ("0", 0, 0, Limits(0, 0, 0, 0)),
        ("2", 3, 3, Limits(0, 3, 0, 3)),
        ("3", 3, 4, Limits(4, 7, 0, 3)),
        ("3", 4, 7, Limits(4, 7, 4, 7)),
    ],
    ids=["one tile", "the whole level", "below", "the last"],
)
def test_a_tile_is_drawn_with_its_block(level, column, row, limits):
    found = metatile_of(GRID.matrix(level), column, row, 4)
    assert found.limits == limits
    assert found.extent == GRID.matrix(level).extent_of(limits)


def test_blocks_at_the_edge_are_smaller():
    found = metatile_of(GRID.matrix("2"), 3, 0, 3)
    assert found.limits == Limits(0, 2, 3, 3)
    assert found.size == (256, 768)


def test_each_tile_is_cut_at_its_place():
    painter = Painter()
    tiles = source(painter)
    body = tiles.tile(TileRequest("3", 6, 5)).body
    assert body == f"{Limits(4, 7, 4, 7)} 512,256 256x256".encode()


def test_the_tiles_of_a_block_are_drawn_once():
    painter = Painter()
    tiles = source(painter)
    answers = [tiles.tile(TileRequest("2", c, r)) for c in range(4) for r in range(4)]
    assert len(painter.asked) == 1
    assert len({answer.etag for answer in answers}) == 16


def test_what_lies_outside_is_absent():
    painter = Painter()
    for request in (TileRequest("2", 4, 0), TileRequest("2", 0, -1), TileRequest("x", 0, 0)):
        assert isinstance(source(painter).tile(request), Absent)
    assert painter.asked == []


def test_only_the_last_pictures_are_kept():
    painter = Painter()
    tiles = source(painter, kept=2)
    for column in (0, 4, 8, 0):
        tiles.tile(TileRequest("4", column, 0))
    assert len(painter.asked) == 4
    tiles.tile(TileRequest("4", 8, 0))
    assert len(painter.asked) == 4


def test_all_who_wait_get_one_picture():
    painter = Painter(at_once=False)
    tiles = source(painter)
    waiting = threading.Barrier(17)

    def ask(number):
        waiting.wait(10)
        return tiles.tile(TileRequest("2", number % 4, number // 4))

    with ThreadPoolExecutor(16) as pool:
        answers = [pool.submit(ask, number) for number in range(16)]
        waiting.wait(10)
        while not painter.futures:
            time.sleep(0.001)
        painter.futures[0].set_result(Picture(painter.asked[0]))
        assert all(isinstance(answer.result(10), Tile) for answer in answers)
    assert len(painter.asked) == 1


def test_a_slow_picture_is_there_for_the_next_request():
    painter = Painter(at_once=False)
    tiles = source(painter)
    with pytest.raises(TileTimeout):
        tiles.tile(TileRequest("1", 0, 0, deadline=time.monotonic()))
    painter.futures[0].set_result(Picture(painter.asked[0]))
    assert isinstance(tiles.tile(TileRequest("1", 0, 0)), Tile)
    assert len(painter.asked) == 1


def test_what_failed_is_tried_again():
    painter = Painter(at_once=False)
    tiles = source(painter)
    with pytest.raises(TileTimeout):
        tiles.tile(TileRequest("1", 0, 0, deadline=time.monotonic()))
    painter.futures[0].set_exception(TileUnavailable("no memory"))
    painter.at_once = True
    assert isinstance(tiles.tile(TileRequest("1", 0, 0)), Tile)


def test_a_cancelled_picture_is_a_tile_that_could_not_be_had():
    def cancelled(metatile):
        future = Future()
        future.cancel()
        return future

    with pytest.raises(TileUnavailable):
        source(cancelled).tile(TileRequest("1", 0, 0))


def test_a_known_tile_is_as_good_as_new():
    tiles = source(Painter())
    known = tiles.tile(TileRequest("1", 0, 0))._replace(expires=1.0)
    renewed = tiles.revalidated(TileRequest("1", 0, 0), known)
    assert renewed.body is known.body
    assert renewed.expires > time.time()
