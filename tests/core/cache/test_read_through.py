"""When a cascaded tile is asked for again, and what is given when it cannot be had."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from wmts_bridge.plugin.core.cache.memory import MemoryBudget, MemoryCache
from wmts_bridge.plugin.core.cache.policy import CachePolicy
from wmts_bridge.plugin.core.cache.read_through import (
    ReadThrough,
    ReadThroughFigures,
    ReadThroughTally,
    in_memory,
)
from wmts_bridge.plugin.core.errors import TileDamaged, TileError, TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.tile import Absent, Answer, Tile, TileRequest

from .remotes import HOUR, Clock, FakeRemote, MapStore
from .sources import PATIENCE

REQUEST = TileRequest("3", 4, 5)
TILE = Tile(b"bytes", "image/png", etag="a", validator='W/"a"')
POLICY = CachePolicy(
    default_seconds=HOUR, absent_seconds=60.0, failure_seconds=10.0, stale_seconds=24 * HOUR
)
DOWN = TileUnavailable("the remote is down")


class House:
    """A cache with a store, a clock, and the remote behind it."""

    def __init__(self, answer: Answer = TILE, policy: CachePolicy = POLICY) -> None:
        self.clock, self.steady = Clock(), Clock(5.0)
        self.remote = FakeRemote(answer)
        self.store = MapStore()
        self.tally = ReadThroughTally()
        self.cache = ReadThrough(
            self.remote, policy, self.store, self.tally, self.clock, self.steady
        )

    def ask(self) -> Answer:
        return self.cache.tile(REQUEST)

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.steady.now += seconds


def test_a_tile_without_an_expiry_is_good_for_the_time_that_is_set() -> None:
    house = House()

    house.ask()
    house.wait(HOUR - 1)
    again = house.ask()
    house.wait(2)
    house.ask()

    assert again.body == b"bytes"
    assert house.remote.asked == ["tile", 'revalidated W/"a"']


def test_a_tile_is_good_until_its_own_expiry() -> None:
    house = House()
    house.remote.answer = TILE._replace(expires=house.clock.now + 10)

    house.ask()
    house.wait(9)
    house.ask()
    house.wait(2)
    house.ask()

    assert house.remote.asked == ["tile", 'revalidated W/"a"']


def test_an_unchanged_tile_is_good_again_and_is_not_stored_anew() -> None:
    house = House()
    first = house.ask()
    house.wait(HOUR + 1)

    renewed = house.ask()
    house.wait(HOUR - 1)
    house.ask()

    assert renewed.body is first.body
    assert renewed.expires == house.clock.now + 1
    assert house.store.renewals == 1
    assert house.tally.figures == ReadThroughFigures(disk=1, revalidated=1, fetched=1)


def test_a_changed_tile_replaces_the_old_one() -> None:
    house = House()
    house.ask()
    house.wait(HOUR + 1)
    house.remote.answer = TILE._replace(body=b"new", etag="b", validator='"b"')

    assert house.ask().body == b"new"
    assert house.ask().body == b"new"
    assert house.tally.figures == ReadThroughFigures(disk=1, fetched=2)


def test_a_tile_without_an_etag_gets_one_that_follows_its_bytes() -> None:
    etags = []
    for body in (b"one", b"one", b"other"):
        answer = House(Tile(body, "image/png")).ask()
        etags.append(answer.etag)

    assert etags[0] == etags[1] != etags[2]
    assert all(etags)


@pytest.mark.parametrize(
    ("said", "good_for"),
    [
        pytest.param(None, 60.0, id="nothing said"),
        pytest.param(20.0, 20.0, id="shorter said"),
        pytest.param(10 * HOUR, 60.0, id="longer said"),
    ],
)
def test_an_absence_is_believed_for_a_short_time(said: float | None, good_for: float) -> None:
    house = House()
    expires = None if said is None else house.clock.now + said
    house.remote.answer = Absent("not there", expires)

    house.ask()
    house.wait(good_for - 1)
    assert isinstance(house.ask(), Absent)
    assert len(house.remote.asked) == 1
    house.wait(2)
    house.ask()
    assert len(house.remote.asked) == 2


def test_a_failure_is_told_again_without_asking_for_a_while() -> None:
    house = House()
    house.remote.error = DOWN
    texts = []
    for seconds in (0, 9, 2):
        house.wait(seconds)
        with pytest.raises(TileUnavailable) as caught:
            house.ask()
        texts.append(str(caught.value))

    assert set(texts) == {"the remote is down"}
    assert len(house.remote.asked) == 2
    assert house.tally.figures.failed == 3


def test_a_failure_ends_with_the_next_answer() -> None:
    house = House()
    house.remote.error = DOWN
    with pytest.raises(TileUnavailable):
        house.ask()
    house.remote.error = None
    house.wait(11)
    house.ask()
    house.wait(HOUR + 1)
    house.ask()

    assert house.remote.asked == ["tile", "tile", 'revalidated W/"a"']


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [(None, 10.0), (3.0, 10.0), (45.0, 45.0), (90000.0, 300.0)],
    ids=["not said", "sooner", "later", "far too late"],
)
def test_a_remote_that_says_when_to_come_back_is_left_alone_until_then(
    retry_after: float | None, seconds: float
) -> None:
    house = House()
    house.remote.error = TileUnavailable("busy", retry_after=retry_after)
    for pause in (0, seconds - 1, 2):
        house.wait(pause)
        with pytest.raises(TileUnavailable):
            house.ask()

    assert len(house.remote.asked) == 2


def test_a_request_that_came_with_no_time_left_does_not_count_as_a_failure() -> None:
    house = House()
    house.remote.error = TileTimeout("too late")
    with pytest.raises(TileTimeout):
        house.ask()
    house.remote.error = None

    assert house.ask().body == b"bytes"


def test_a_remote_that_took_its_time_in_vain_is_not_asked_again_at_once() -> None:
    house = House()

    class Slow(FakeRemote):
        def tile(self, request: TileRequest) -> Answer:
            house.wait(30)
            return super().tile(request)

    slow = Slow(TILE)
    slow.error = TileTimeout("no answer")
    cache = ReadThrough(slow, POLICY, clock=house.clock, steady=house.steady)
    for _ in range(2):
        with pytest.raises(TileTimeout):
            cache.tile(REQUEST)

    assert len(slow.asked) == 1


@pytest.mark.parametrize(
    "error",
    [DOWN, TileDamaged("a web page"), TileTimeout("no answer")],
    ids=["down", "damaged", "late"],
)
def test_an_expired_tile_stands_in_for_one_that_cannot_be_had(error: TileError) -> None:
    house = House()
    house.ask()
    house.wait(HOUR + 1)
    house.remote.error = error

    answer = house.ask()

    assert (answer.body, answer.stale) == (b"bytes", True)
    assert answer.expires <= house.clock.now + POLICY.failure_seconds
    assert house.tally.figures.stale == 1


def test_a_stale_tile_is_asked_for_again_and_is_fresh_when_it_comes() -> None:
    house = House()
    house.ask()
    house.wait(HOUR + 1)
    house.remote.error = DOWN
    house.ask()
    house.remote.error = None

    assert house.ask().stale is True
    house.wait(11)
    assert house.ask().stale is False


def test_an_expired_tile_stands_in_no_longer_than_the_policy_says() -> None:
    house = House()
    house.ask()
    house.remote.error = DOWN
    house.wait(25 * HOUR - 1)
    assert house.ask().stale
    house.wait(11)

    with pytest.raises(TileUnavailable):
        house.ask()


@pytest.mark.parametrize(
    ("said", "stands_in"),
    [(48 * HOUR, True), (1.0, True), (0.0, False)],
    ids=["remote says longer", "remote says shorter than we", "never"],
)
def test_the_remote_may_lengthen_that_time_or_forbid_it(said: float, stands_in: bool) -> None:
    house = House()
    house.remote.answer = TILE._replace(stale_seconds=said)
    house.ask()
    house.wait(20 * HOUR)
    house.remote.error = DOWN

    if stands_in:
        assert house.ask().stale
    else:
        with pytest.raises(TileUnavailable):
            house.ask()


def test_what_must_not_be_kept_is_not_stored() -> None:
    house = House()
    house.remote.answer = TILE._replace(stale_seconds=0.0, validator="", expires=house.clock.now)

    house.ask()

    assert house.store.kept == {}


def test_who_has_something_to_give_does_not_wait_for_a_slow_remote_to_the_last_moment() -> None:
    house = House()
    deadlines = []

    class Noting(FakeRemote):
        def revalidated(self, request: TileRequest, known: Tile) -> Answer:
            deadlines.append(request.deadline)
            return super().revalidated(request, known)

    cache = ReadThrough(Noting(TILE), POLICY, house.store, None, house.clock, house.steady)
    deadline = time.monotonic() + 1000
    cache.tile(REQUEST._replace(deadline=deadline))
    house.wait(HOUR + 1)
    cache.tile(REQUEST._replace(deadline=deadline))

    assert deadline - 600 < deadlines[0] < deadline - 400


# --- offline --------------------------------------------------------------------------------------


def test_offline_nothing_is_asked_and_expired_tiles_count() -> None:
    house = House()
    house.ask()
    house.cache.policy = POLICY._replace(offline=True)

    fresh = house.ask()
    house.wait(1000 * HOUR)
    expired = house.ask()

    assert (fresh.stale, expired.stale) == (False, True)
    assert expired.body == b"bytes"
    assert len(house.remote.asked) == 1


def test_offline_a_tile_that_is_not_there_cannot_be_had() -> None:
    house = House(policy=POLICY._replace(offline=True))

    with pytest.raises(TileUnavailable, match="offline"):
        house.ask()

    assert house.remote.asked == []


def test_offline_a_tile_that_was_absent_still_is() -> None:
    house = House(Absent("not there"))
    house.ask()
    house.cache.policy = POLICY._replace(offline=True)
    house.wait(1000 * HOUR)

    assert house.ask().reason == "not there"


def test_online_again_the_remote_is_asked_soon() -> None:
    house = House()
    house.ask()
    house.wait(2 * HOUR)
    house.cache.policy = POLICY._replace(offline=True)
    stale = house.ask()
    house.cache.policy = POLICY

    assert stale.expires <= house.clock.now + POLICY.failure_seconds
    assert house.ask().stale is False


# --- clocks ---------------------------------------------------------------------------------------


def test_a_clock_that_is_set_back_by_a_year_does_not_freeze_tiles() -> None:
    house = House()
    house.ask()
    house.clock.now -= 365 * 24 * HOUR

    house.ask()

    assert len(house.remote.asked) == 2


def test_a_clock_that_is_set_back_does_not_prolong_a_failure() -> None:
    house = House()
    house.remote.error = DOWN
    with pytest.raises(TileUnavailable):
        house.ask()
    house.remote.error = None
    house.clock.now -= 1000 * HOUR
    house.steady.now += 11

    assert house.ask().body == b"bytes"


def test_a_tile_whose_expiry_is_centuries_away_is_asked_for_within_a_year() -> None:
    house = House()
    house.remote.answer = TILE._replace(expires=house.clock.now + 1e10)
    house.ask()

    house.wait(366 * 24 * HOUR)
    house.ask()

    assert len(house.remote.asked) == 2


# --- behind memory --------------------------------------------------------------------------------


def memory_house(answer: Answer) -> tuple[MemoryCache, FakeRemote, Clock]:
    """A cache in memory alone, at the time of today since memory asks it by the wall clock."""
    steady, remote = Clock(5.0), FakeRemote(answer)
    cache = ReadThrough(remote, POLICY, steady=steady)
    return MemoryCache(cache, MemoryBudget(1_000_000), clock=steady), remote, steady


def test_without_a_store_memory_has_the_tile_that_is_asked_about() -> None:
    cache, remote, steady = memory_house(TILE)
    first = cache.tile(REQUEST)
    steady.now += HOUR + 1

    renewed = cache.tile(REQUEST)

    assert remote.asked == ["tile", 'revalidated W/"a"']
    assert renewed.body is first.body


def test_a_tile_that_is_never_good_without_asking_is_still_fetched_once() -> None:
    cache, remote, _ = memory_house(TILE._replace(expires=time.time() - 1))

    bodies = {cache.tile(REQUEST).body for _ in range(3)}

    assert bodies == {b"bytes"}
    assert remote.asked == ["tile", 'revalidated W/"a"', 'revalidated W/"a"']


def test_without_a_store_an_expired_tile_in_memory_stands_in() -> None:
    cache, remote, steady = memory_house(TILE._replace(expires=time.time() - 1))
    cache.tile(REQUEST)
    remote.error = DOWN

    answers = [cache.tile(REQUEST) for _ in range(3)]
    steady.now += 11
    answers.append(cache.tile(REQUEST))

    assert {(answer.body, answer.stale) for answer in answers} == {(b"bytes", True)}
    assert len(remote.asked) == 3


def test_what_must_not_be_kept_is_not_in_memory_either() -> None:
    cache, remote, _ = memory_house(
        TILE._replace(expires=time.time() - 1, stale_seconds=0.0, validator="")
    )

    cache.tile(REQUEST)
    cache.tile(REQUEST)

    assert remote.asked == ["tile", "tile"]


def test_sixteen_clients_of_an_expired_tile_make_one_request() -> None:
    entered, release = threading.Event(), threading.Event()

    class Held(FakeRemote):
        def revalidated(self, request: TileRequest, known: Tile) -> Answer:
            entered.set()
            assert release.wait(PATIENCE)
            return super().revalidated(request, known)

    remote, budget = Held(TILE._replace(expires=time.time() - 1)), MemoryBudget(1_000_000)
    cache = in_memory(ReadThrough(remote, POLICY), budget)
    cache.tile(REQUEST)
    remote.answer = TILE
    with ThreadPoolExecutor(16) as pool:
        futures = [pool.submit(cache.tile, REQUEST) for _ in range(16)]
        assert entered.wait(PATIENCE)
        give_up = time.monotonic() + PATIENCE
        while cache.figures.joined < 15:
            assert time.monotonic() < give_up
        release.set()
        bodies = {future.result(PATIENCE).body for future in futures}

    assert bodies == {b"bytes"}
    assert remote.asked == ["tile", 'revalidated W/"a"']


def test_only_what_is_kept_and_good_is_answered_at_once() -> None:
    house = House()
    assert house.cache.at_once(REQUEST) is None

    house.ask()
    kept = house.cache.at_once(REQUEST)
    house.wait(HOUR + 1)

    assert kept is not None
    assert kept.body == b"bytes"
    assert house.cache.at_once(REQUEST) is None
    assert house.remote.asked == ["tile"]
    assert house.tally.figures == ReadThroughFigures(disk=1, fetched=1)


def test_without_a_store_nothing_is_answered_at_once() -> None:
    cache = ReadThrough(FakeRemote(TILE), POLICY)
    cache.tile(REQUEST)

    assert cache.at_once(REQUEST) is None
