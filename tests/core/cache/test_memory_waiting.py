"""Many who want one tile, and what reaches those who wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from wmts_bridge.plugin.core.cache.memory import MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.tile import Answer, TileRequest

from .sources import PATIENCE, CountingSource, HeldSource, tile_of

MANY = 16
REQUEST = TileRequest("3", 4, 5)


@pytest.fixture
def budget() -> MemoryBudget:
    return MemoryBudget(1_000_000)


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(MANY) as executor:
        yield executor


def ask_many(
    cache: MemoryCache, source: HeldSource, pool: ThreadPoolExecutor
) -> list[Future[Answer]]:
    """Have many ask for one tile, and return once all of them wait for the first one's fetch."""
    futures = [pool.submit(cache.tile, REQUEST) for _ in range(MANY)]
    assert source.entered.acquire(timeout=PATIENCE)
    give_up = time.monotonic() + PATIENCE
    while cache.figures.joined < MANY - 1:
        assert time.monotonic() < give_up
        threading.Event().wait(0.001)
    return futures


def test_many_askers_of_one_tile_make_one_request(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    source = HeldSource()
    cache = MemoryCache(source, budget)
    futures = ask_many(cache, source, pool)

    source.release.set()

    assert {future.result(PATIENCE) for future in futures} == {tile_of(REQUEST)}
    assert source.count == 1


def test_an_error_reaches_all_that_wait_each_with_its_own_copy(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    source = HeldSource(TileUnavailable("the remote is down"))
    cache = MemoryCache(source, budget)
    futures = ask_many(cache, source, pool)

    source.release.set()

    errors = [future.exception(PATIENCE) for future in futures]
    assert {(type(error), str(error)) for error in errors} == {
        (TileUnavailable, "the remote is down")
    }
    assert len({id(error) for error in errors}) == MANY
    assert source.count == 1


def test_a_fetch_that_breaks_in_an_unforeseen_way_releases_those_who_wait(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    class Broken(HeldSource):
        def tile(self, request: TileRequest) -> Answer:
            super().tile(request)
            raise ZeroDivisionError

    source = Broken()
    cache = MemoryCache(source, budget)
    futures = ask_many(cache, source, pool)

    source.release.set()

    kinds = sorted(type(future.exception(PATIENCE)).__name__ for future in futures)
    assert kinds == ["TileUnavailable"] * (MANY - 1) + ["ZeroDivisionError"]


def test_who_waits_for_another_gives_up_at_his_own_deadline(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    source = HeldSource()
    cache = MemoryCache(source, budget)
    first = pool.submit(cache.tile, REQUEST)
    assert source.entered.acquire(timeout=PATIENCE)

    with pytest.raises(TileTimeout):
        cache.tile(REQUEST._replace(deadline=time.monotonic() + 0.01))

    assert not first.done()
    source.release.set()
    assert first.result(PATIENCE) == tile_of(REQUEST)


def test_who_has_time_left_asks_again_when_the_first_one_ran_out_of_his(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    second_joined = threading.Event()

    class Hasty(CountingSource):
        def tile(self, request: TileRequest) -> Answer:
            self.asked.append(request)
            if len(self.asked) == 1:
                assert second_joined.wait(PATIENCE)
                raise TileTimeout("too late for the first")
            return tile_of(request)

    source = Hasty()
    cache = MemoryCache(source, budget)
    first = pool.submit(cache.tile, REQUEST._replace(deadline=time.monotonic()))
    give_up = time.monotonic() + PATIENCE
    while cache.figures.misses < 1:
        assert time.monotonic() < give_up
    second = pool.submit(cache.tile, REQUEST._replace(deadline=give_up))
    while cache.figures.joined < 1:
        assert time.monotonic() < give_up
    second_joined.set()

    assert isinstance(first.exception(PATIENCE), TileTimeout)
    assert second.result(PATIENCE) == tile_of(REQUEST)


def test_every_request_of_many_threads_is_counted_once(
    budget: MemoryBudget, pool: ThreadPoolExecutor
) -> None:
    cache = MemoryCache(CountingSource(), budget)

    def ask() -> None:
        for column in range(200):
            cache.tile(TileRequest("9", column, 0))

    for future in [pool.submit(ask) for _ in range(MANY)]:
        future.result(PATIENCE)

    assert sum(cache.figures) == MANY * 200
    assert cache.figures.misses == 200
