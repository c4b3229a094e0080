"""Within which memory tiles are kept, and which make room for others."""

from __future__ import annotations

import tracemalloc

import pytest
from wmts_bridge.plugin.core.cache import budget as budget_module
from wmts_bridge.plugin.core.cache.memory import MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.tile import Tile, TileRequest

from .sources import Clock, CountingSource, Local, tile_of

REQUEST = TileRequest("3", 4, 5)


@pytest.fixture
def budget() -> MemoryBudget:
    return MemoryBudget(1_000_000)


def test_memory_stays_within_the_budget_and_the_longest_unused_goes_first() -> None:
    budget = MemoryBudget(100_000)
    source = CountingSource(lambda request: tile_of(request, size=2500))
    cache = MemoryCache(source, budget)
    favourite = TileRequest("0", 0, 0)
    for column in range(1000):
        cache.tile(favourite)
        cache.tile(TileRequest("10", column, 0))
        assert budget.used_bytes <= budget.max_bytes

    assert source.asked.count(favourite) == 1
    assert 20 <= budget.entries <= 40
    cache.tile(TileRequest("10", 0, 0))
    assert source.asked.count(TileRequest("10", 0, 0)) == 2


@pytest.mark.parametrize("max_bytes", [0, 1000, 9000], ids=["none", "tiny", "four such tiles less"])
def test_a_tile_too_large_for_the_budget_is_passed_on_and_not_kept(max_bytes: int) -> None:
    budget = MemoryBudget(max_bytes)
    cache = MemoryCache(CountingSource(lambda request: tile_of(request, size=2500)), budget)

    assert len(cache.tile(REQUEST).body) == 2500
    assert (budget.entries, budget.used_bytes) == (0, 0)


def test_a_withdrawn_layer_leaves_no_tiles_behind(budget: MemoryBudget) -> None:
    withdrawn, other = (MemoryCache(CountingSource(), budget) for _ in range(2))
    withdrawn.tile(REQUEST)
    other.tile(REQUEST)
    kept_for_one = budget.used_bytes // 2

    withdrawn.forget()

    assert (budget.entries, budget.used_bytes) == (1, kept_for_one)


def test_a_tile_fetched_anew_replaces_the_old_one_in_the_account(budget: MemoryBudget) -> None:
    clock = Clock()
    cache = MemoryCache(CountingSource(), budget, recheck_seconds=1.0, clock=clock)
    cache.tile(REQUEST)
    before = budget.used_bytes

    clock.now += 2
    cache.tile(REQUEST)

    assert budget.used_bytes == before


def test_the_account_covers_what_keeping_small_tiles_really_takes() -> None:
    """The overhead counted for an entry is at least what the interpreter allocates for it."""
    budget = MemoryBudget(1 << 30)
    source = CountingSource(lambda asked: Tile(b"", "image/png", etag=f"{asked.column:064}"))
    cache = MemoryCache(source, budget)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for column in range(1000, 21000):
            cache.tile(TileRequest("17", column, column))
            source.asked.clear()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()

    assert budget.entries == 20000
    assert grown <= budget.used_bytes


def test_looking_at_a_whole_map_once_does_not_push_out_what_is_in_use() -> None:
    budget = MemoryBudget(100_000)
    source = Local()
    source.answer = lambda request: tile_of(request, size=2500)
    cache = MemoryCache(source, budget)
    in_use = [TileRequest("5", column, 0) for column in range(10)]
    for request in in_use:
        cache.tile(request)

    for column in range(1000):
        cache.at_once(TileRequest("12", column, 0))
    source.asked.clear()
    for request in in_use:
        cache.tile(request)
    assert source.asked == []


def test_with_no_room_left_a_tile_on_disk_is_kept_from_its_second_time_on() -> None:
    budget = MemoryBudget(20_000)
    source = Local()
    source.answer = lambda request: tile_of(request, size=2500)
    cache = MemoryCache(source, budget)
    for column in range(10):
        cache.tile(TileRequest("12", column, 0))
    source.asked.clear()

    for _ in range(3):
        cache.tile(REQUEST)

    assert source.asked == [REQUEST, REQUEST]
    assert budget.used_bytes <= budget.max_bytes


def test_a_tile_from_afar_is_kept_at_once_even_if_others_must_go() -> None:
    cache = MemoryCache(
        CountingSource(lambda request: tile_of(request, size=2500)), MemoryBudget(20_000)
    )
    for column in range(10):
        cache.tile(TileRequest("12", column, 0))

    cache.tile(REQUEST)

    assert cache.at_once(REQUEST) is not None


def test_the_memory_of_what_was_seen_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budget_module, "_MOST_SEEN", 50)
    budget = MemoryBudget(20_000)
    source = Local()
    source.answer = lambda request: tile_of(request, size=2500)
    cache = MemoryCache(source, budget)
    for column in range(1000):
        cache.tile(TileRequest("12", column, 0))

    assert budget.seen <= 50
