"""What the memory cache remembers, for how long, within which memory, and for whom."""

from __future__ import annotations

import threading
import time
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from wmts_bridge.plugin.core.cache import memory
from wmts_bridge.plugin.core.cache.memory import CacheFigures, MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.errors import TileError, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.tile import Absent, Answer, Tile, TileRequest

from .sources import PATIENCE, CountingSource, HeldSource, tile_of

MANY = 16
REQUEST = TileRequest("3", 4, 5)


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


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


def test_errors_of_the_source_keep_their_kind(budget: MemoryBudget) -> None:
    class Odd(TileError):
        pass

    def fail(_: TileRequest) -> Answer:
        raise Odd("odd")

    with pytest.raises(Odd):
        MemoryCache(CountingSource(fail), budget).tile(REQUEST)


class Local(CountingSource):
    """A source on a disk; counts how often it is asked whether a tile has changed."""

    is_local = True

    def __init__(self) -> None:
        super().__init__()
        self.changed = False
        self.rechecked: list[float] = []

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        assert known == tile_of(request)
        self.rechecked.append(since)
        return not self.changed


def test_what_has_not_changed_on_disk_is_good_for_longer_without_being_read(
    budget: MemoryBudget,
) -> None:
    clock = Clock()
    source = Local()
    cache = MemoryCache(source, budget, recheck_seconds=4.0, clock=clock)
    first = cache.tile(REQUEST)

    clock.now += 5
    assert cache.tile(REQUEST) is first
    clock.now += 3
    assert cache.at_once(REQUEST) is first
    clock.now += 2
    assert cache.at_once(REQUEST) is first

    assert source.rechecked == [1000.0, 1005.0]
    assert len(source.asked) == 1
    source.changed = True
    clock.now += 5
    assert cache.tile(REQUEST) == first
    assert len(source.asked) == 2


def test_a_remote_is_not_asked_for_an_answer_at_once(budget: MemoryBudget) -> None:
    clock = Clock()
    source = CountingSource()
    cache = MemoryCache(source, budget, recheck_seconds=4.0, clock=clock)

    assert cache.at_once(REQUEST) is None
    tile = cache.tile(REQUEST)
    assert cache.at_once(REQUEST) is tile
    clock.now += 4.1
    assert cache.at_once(REQUEST) is None
    assert len(source.asked) == 1
    assert cache.figures == CacheFigures(hits=1, joined=0, misses=1)


def test_a_disk_is_read_at_once_until_it_proves_slow(
    budget: MemoryBudget, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Local()
    cache = MemoryCache(source, budget)
    requests = [REQUEST._replace(row=row) for row in range(5)]
    assert cache.at_once(requests[0]) == tile_of(requests[0])

    monkeypatch.setattr(memory, "_PROMPT_SECONDS", -1.0)  # whatever it takes is too long
    monkeypatch.setattr(memory, "_SLOW_FETCHES", 1)
    monkeypatch.setattr(memory, "_SLOW_SECONDS", 0.0)  # and then it may try again
    assert cache.at_once(requests[1]) == tile_of(requests[1])
    monkeypatch.setattr(memory, "_SLOW_SECONDS", 3600.0)  # or only much later
    assert cache.at_once(requests[2]) == tile_of(requests[2])
    assert cache.at_once(requests[3]) is None
    assert cache.at_once(requests[2]) == tile_of(requests[2])
    assert cache.tile(requests[3]) == tile_of(requests[3])


def test_a_single_pause_makes_no_slow_disk(
    budget: MemoryBudget, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = MemoryCache(Local(), budget)
    for row, patience in enumerate([-1.0, -1.0, PATIENCE, -1.0, -1.0, PATIENCE]):
        monkeypatch.setattr(memory, "_PROMPT_SECONDS", patience)
        assert cache.at_once(REQUEST._replace(row=row)) is not None

    monkeypatch.setattr(memory, "_PROMPT_SECONDS", -1.0)
    answers = [cache.at_once(REQUEST._replace(row=row)) for row in range(10, 14)]
    assert [answer is None for answer in answers] == [False, False, False, True]


def test_an_error_at_once_is_left_to_who_may_tell_it(budget: MemoryBudget) -> None:
    source = Local()

    def fail(_: TileRequest) -> Answer:
        raise TileUnavailable("the file is locked")

    source.answer = fail
    cache = MemoryCache(source, budget)

    assert cache.at_once(REQUEST) is None
    with pytest.raises(TileUnavailable):
        cache.tile(REQUEST)


@pytest.mark.parametrize("is_local", [True, False])
def test_what_is_put_around_a_source_is_as_local_as_that(is_local: bool) -> None:
    source = Local()
    source.is_local = is_local
    inner = MemoryCache(source, MemoryBudget(0))

    assert MemoryCache(TranscodedSource(inner, "image/png"), MemoryBudget(0)).is_local is is_local
    assert not MemoryCache(CountingSource(), MemoryBudget(0)).is_local
