"""What the memory cache answers at once, and what it leaves to those who may wait."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.cache import memory
from wmts_bridge.plugin.core.cache.memory import CacheFigures, MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.layer.transcoded import TranscodedSource
from wmts_bridge.plugin.core.tile import Answer, TileRequest

from .sources import PATIENCE, Clock, CountingSource, Local, tile_of

REQUEST = TileRequest("3", 4, 5)


@pytest.fixture
def budget() -> MemoryBudget:
    return MemoryBudget(1_000_000)


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


class Keeping(CountingSource):
    """A remote, some of whose tiles are kept on this computer."""

    def __init__(self, *kept: TileRequest) -> None:
        super().__init__()
        self._kept = kept
        self.looked = 0

    def at_once(self, request: TileRequest) -> Answer | None:
        self.looked += 1
        return tile_of(request) if request in self._kept else None


def test_what_is_kept_of_a_remote_is_answered_at_once_and_then_from_memory(
    budget: MemoryBudget,
) -> None:
    source = Keeping(REQUEST)
    cache = MemoryCache(source, budget)

    assert cache.at_once(REQUEST) is cache.at_once(REQUEST)
    assert cache.at_once(REQUEST._replace(row=6)) is None
    assert (source.asked, source.looked) == ([], 2)
    assert cache.figures == CacheFigures(hits=1, joined=0, misses=1)


def test_what_is_kept_on_a_slow_disk_is_left_to_those_who_may_wait(
    budget: MemoryBudget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_PROMPT_SECONDS", -1.0)
    monkeypatch.setattr(memory, "_SLOW_FETCHES", 1)
    other = REQUEST._replace(row=6)
    source = Keeping(REQUEST, other)
    cache = MemoryCache(source, budget)

    assert cache.at_once(REQUEST) == tile_of(REQUEST)
    assert cache.at_once(other) is None
    assert source.looked == 1
