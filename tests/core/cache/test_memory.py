"""What the memory cache remembers, and for how long."""

from __future__ import annotations

import time

import pytest
from wmts_bridge.plugin.core.cache.memory import CacheFigures, MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.errors import TileError, TileUnavailable
from wmts_bridge.plugin.core.tile import Absent, Answer, Tile, TileRequest

from .sources import Clock, CountingSource, tile_of

REQUEST = TileRequest("3", 4, 5)


@pytest.fixture
def budget() -> MemoryBudget:
    return MemoryBudget(1_000_000)


def test_a_tile_is_fetched_once_and_then_comes_from_memory(budget: MemoryBudget) -> None:
    source = CountingSource()
    cache = MemoryCache(source, budget)

    first, second = cache.tile(REQUEST), cache.tile(REQUEST)

    assert first == tile_of(REQUEST)
    assert second is first
    assert len(source.asked) == 1
    assert cache.figures == CacheFigures(hits=1, joined=0, misses=1)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(REQUEST._replace(matrix="4"), id="matrix"),
        pytest.param(REQUEST._replace(column=5), id="column"),
        pytest.param(REQUEST._replace(row=4), id="row"),
        pytest.param(REQUEST._replace(dimensions={"time": "2020"}), id="dimension"),
    ],
)
def test_different_tiles_are_kept_apart(budget: MemoryBudget, other: TileRequest) -> None:
    source = CountingSource()
    cache = MemoryCache(source, budget)
    cache.tile(REQUEST)

    cache.tile(other)

    assert source.asked == [REQUEST, other]


def test_the_order_of_dimensions_makes_no_difference(budget: MemoryBudget) -> None:
    source = CountingSource()
    cache = MemoryCache(source, budget)

    cache.tile(REQUEST._replace(dimensions={"time": "1", "elevation": "2"}))
    cache.tile(REQUEST._replace(dimensions={"elevation": "2", "time": "1"}))

    assert len(source.asked) == 1


def test_layers_that_share_a_budget_keep_their_tiles_apart(budget: MemoryBudget) -> None:
    one = MemoryCache(CountingSource(lambda _: Tile(b"one", "image/png")), budget)
    other = MemoryCache(CountingSource(lambda _: Tile(b"other", "image/png")), budget)

    answers = [cache.tile(REQUEST) for cache in (one, other, one, other)]

    assert [answer.body for answer in answers] == [b"one", b"other", b"one", b"other"]


def test_the_deadline_of_a_request_does_not_tell_tiles_apart(budget: MemoryBudget) -> None:
    source = CountingSource()
    cache = MemoryCache(source, budget)

    for seconds in (10, 20):
        cache.tile(REQUEST._replace(deadline=time.monotonic() + seconds))

    assert len(source.asked) == 1


def test_a_local_tile_that_was_replaced_shows_after_a_few_seconds(budget: MemoryBudget) -> None:
    clock = Clock()
    source = CountingSource(lambda _: Tile(b"old", "image/png"))
    cache = MemoryCache(source, budget, recheck_seconds=4.0, clock=clock)
    cache.tile(REQUEST)
    source.answer = lambda _: Tile(b"new", "image/png")

    clock.now += 3.9
    assert cache.tile(REQUEST).body == b"old"
    clock.now += 0.2
    assert cache.tile(REQUEST).body == b"new"


def test_a_tile_with_an_expiry_of_its_own_is_good_until_then(budget: MemoryBudget) -> None:
    clock = Clock()
    source = CountingSource(lambda _: Tile(b"remote", "image/png", expires=time.time() + 600))
    cache = MemoryCache(source, budget, recheck_seconds=4.0, clock=clock)
    cache.tile(REQUEST)

    clock.now += 590
    cache.tile(REQUEST)
    assert len(source.asked) == 1
    clock.now += 20
    cache.tile(REQUEST)
    assert len(source.asked) == 2


def test_a_tile_that_has_expired_already_is_not_kept(budget: MemoryBudget) -> None:
    source = CountingSource(lambda _: Tile(b"", "image/png", expires=time.time() - 1))
    cache = MemoryCache(source, budget)

    cache.tile(REQUEST)

    assert budget.entries == 0


def test_absence_is_remembered_as_briefly_as_a_local_tile(budget: MemoryBudget) -> None:
    clock = Clock()
    source = CountingSource(lambda _: Absent("outside"))
    cache = MemoryCache(source, budget, recheck_seconds=4.0, clock=clock)

    assert cache.tile(REQUEST) == cache.tile(REQUEST) == Absent("outside")
    assert len(source.asked) == 1
    clock.now += 4.1
    cache.tile(REQUEST)
    assert len(source.asked) == 2


def test_an_error_is_not_remembered(budget: MemoryBudget) -> None:
    def fail(_: TileRequest) -> Answer:
        raise TileUnavailable("the remote is down")

    source = CountingSource(fail)
    cache = MemoryCache(source, budget)
    with pytest.raises(TileUnavailable):
        cache.tile(REQUEST)
    source.answer = tile_of

    assert cache.tile(REQUEST) == tile_of(REQUEST)


def test_errors_of_the_source_keep_their_kind(budget: MemoryBudget) -> None:
    class Odd(TileError):
        pass

    def fail(_: TileRequest) -> Answer:
        raise Odd("odd")

    with pytest.raises(Odd):
        MemoryCache(CountingSource(fail), budget).tile(REQUEST)
