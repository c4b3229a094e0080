"""Seeding into a cache in memory: what is asked for, counted, retried, remembered, and given up."""

from __future__ import annotations

import threading

import pytest
from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.errors import TileTimeout, TileUnavailable
from wmts_bridge.plugin.core.layer.seed_estimate import estimate_seeding
from wmts_bridge.plugin.core.layer.seed_plan import plan_seeding
from wmts_bridge.plugin.core.layer.seed_report import SeedCounts
from wmts_bridge.plugin.core.layer.seed_state import SeedState
from wmts_bridge.plugin.core.layer.seeding import Seeding, SeedOptions
from wmts_bridge.plugin.core.tile import Absent
from wmts_bridge.tests.core.layer.seeded import (
    EUROPE,
    LONG,
    PATIENCE,
    Failing,
    FakeTime,
    MemoryTarget,
    absent_where,
    link_of,
    tile_of,
)


@pytest.fixture
def plan():
    return plan_seeding(link_of(), EUROPE, (0, 6))


def places(plan):
    return [plan.request(tile)[:3] for tile in plan.tiles()]


def seeded(plan, target, state=None, timing=None, **options):
    return Seeding(plan, target, SeedOptions(**options), state, timing or FakeTime()).run()


@pytest.mark.parametrize("threads", [1, 4])
def test_every_tile_is_asked_for_once(plan, threads):
    target = MemoryTarget()
    report = seeded(plan, target, threads=threads)

    assert sorted(target.asked) == sorted(places(plan))
    assert report.total == plan.count
    assert report.counts == SeedCounts(fetched=plan.count, size=100 * plan.count)
    assert report.complete
    assert target.settled
    assert not target.pinned


def test_one_thread_asks_in_the_plans_order(plan):
    target = MemoryTarget()
    seeded(plan, target, threads=1)
    assert target.asked == places(plan)


def test_what_is_there_and_good_is_left_alone(plan):
    target = MemoryTarget()
    good, old = places(plan)[:30], places(plan)[30:50]
    for number, place in enumerate([*good, *old]):
        request = plan.request(list(plan.tiles())[number])
        expires = LONG if place in good else -1.0
        target.store[place] = Kept(tile_of(request, expires=expires), 0.0)

    report = seeded(plan, target)

    assert sorted(target.asked) == sorted(places(plan)[30:])
    assert (report.counts.there, report.counts.fetched) == (30, plan.count - 30)


def test_pinning_includes_what_was_there_and_leaves_out_what_is_absent(plan):
    target = MemoryTarget(absent_where(lambda request: request.column % 2))
    there = plan.request(next(plan.tiles()))
    target.store[there[:3]] = Kept(tile_of(there), 0.0)
    seeded(plan, target, pin=True)
    assert target.pinned == {place for place in places(plan) if place[1] % 2 == 0}


def test_absent_tiles_are_counted_and_not_asked_for_by_the_next_run(plan, tmp_path):
    answer = absent_where(lambda request: request.row % 2 and request.matrix == "6")
    target = MemoryTarget(answer)
    state = SeedState(plan.count, tmp_path / "state")
    failing = places(plan)[-1]

    def first(request):
        if request[:3] == failing:
            raise TileUnavailable("down")
        return answer(request)

    target.answer = first
    report = seeded(plan, target, state, retries=0)
    absent = {place for place in places(plan) if place[2] % 2 and place[0] == "6"}
    assert report.counts.absent == len(absent - {failing})

    # The cache believes in absence for a few minutes only.
    target.store = {k: v for k, v in target.store.items() if not isinstance(v.answer, Absent)}
    target.asked.clear()
    target.answer = answer
    report = seeded(plan, target, SeedState(plan.count, tmp_path / "state"))

    assert target.asked == [failing]
    assert report.complete
    assert report.counts.done == plan.count
    assert list(tmp_path.iterdir()) == []


def test_an_absence_in_the_cache_counts_while_it_is_good(plan):
    target = MemoryTarget()
    for place, expires in zip(places(plan), (LONG, -1.0)):
        target.store[place] = Kept(Absent("a hole", expires), 0.0)
    report = seeded(plan, target)
    assert report.counts.absent == 1
    assert len(target.asked) == plan.count - 1


def test_what_lies_under_absent_tiles_is_asked_for_unless_told_otherwise(plan):
    def is_absent(request):
        return request.matrix in ("3", "4", "5", "6") and request.column < 2 ** (
            int(request.matrix) - 1
        )

    asked = []
    for skip in (False, True):
        target = MemoryTarget(absent_where(is_absent))
        report = seeded(plan, target, skip_empty=skip)
        asked.append(len(target.asked))
        assert report.counts.done == plan.count
        assert report.counts.fetched == len([p for p in places(plan) if p not in absent(plan)])
    under = [p for p in absent(plan) if p[0] != "3"]
    assert asked[0] - asked[1] == len(under) == report.counts.skipped
    assert report.counts.absent == len(absent(plan)) - len(under)


def absent(plan):
    return {p for p in places(plan) if p[0] in "3456" and p[1] < 2 ** (int(p[0]) - 1)}


# --- failures -------------------------------------------------------------------------------------


def test_failed_tiles_are_tried_again_at_the_end(plan):
    bad = places(plan)[3:40:4]
    target, time = MemoryTarget(Failing(bad, 2)), FakeTime()

    report = seeded(plan, target, timing=time, threads=1, retries=2, backoff_seconds=15.0)

    assert report.complete
    assert report.counts.fetched == plan.count
    assert target.asked == [*places(plan), *bad, *bad]
    assert 45.0 <= time.seconds < 47.0  # 15 and 30


def test_what_still_fails_is_listed_with_the_reason(plan):
    bad = places(plan)[5:9]
    report = seeded(plan, MemoryTarget(Failing(bad, 99)), retries=1)

    assert [failure[:3] for failure in report.failures] == bad
    assert {failure.reason for failure in report.failures} == {"the remote is down"}
    assert not report.complete
    assert (report.counts.failed, report.counts.fetched) == (4, plan.count - 4)
    assert report.counts.done == plan.count


def test_without_retries_nobody_waits(plan):
    time = FakeTime()
    report = seeded(plan, MemoryTarget(Failing(places(plan)[:1], 9)), timing=time, retries=0)
    assert report.counts.failed == 1
    assert time.seconds == 0.0


def test_a_remote_that_is_down_is_left_alone(plan):
    target = MemoryTarget(Failing(places(plan), 99))
    report = seeded(plan, target, threads=1)

    assert len(target.asked) == 50
    assert "50 tiles in a row could not be had, the last one: the remote is down" in report.gave_up
    assert not report.complete
    assert not report.cancelled


def test_now_and_then_a_failure_is_no_reason_to_give_up(plan):
    bad = places(plan)[::2]
    report = seeded(plan, MemoryTarget(Failing(bad, 1)), threads=1)
    assert report.complete


def test_a_remote_that_asks_for_a_pause_gets_it(plan):
    bad, time = places(plan)[7:8], FakeTime()
    target = MemoryTarget(Failing(bad, 1, retry_after=120.0))
    report = seeded(plan, target, timing=time, threads=1, backoff_seconds=0.0)
    assert report.complete
    assert time.waited[0] == pytest.approx(120.0)


@pytest.mark.parametrize(
    ("change", "words"),
    [({"stale": True}, "cannot be renewed"), ({"stale_seconds": 0.0}, "does not allow")],
    ids=["expired", "not to be kept"],
)
def test_a_tile_that_does_not_stay_is_a_failure(plan, change, words):
    place = places(plan)[4]

    def answer(request):
        tile = tile_of(request)
        return tile._replace(**change) if request[:3] == place else tile

    report = seeded(plan, MemoryTarget(answer), retries=0)
    (failure,) = report.failures
    assert failure[:3] == place
    assert words in failure.reason


def test_a_cache_that_cannot_be_written_ends_the_job(plan):
    target = MemoryTarget()
    target.problem = "tiles are not kept: the disk is full"
    assert seeded(plan, target).gave_up == "tiles are not kept: the disk is full"


def test_a_tile_that_is_not_on_disk_in_the_end_is_asked_for_again(plan):
    target = MemoryTarget()
    lost = places(plan)[11]
    settle = target.settle

    def settle_and_lose(seconds):
        if len(target.asked) == plan.count:
            target.store.pop(lost)
        return settle(seconds)

    target.settle = settle_and_lose
    report = seeded(plan, target)
    assert report.complete
    assert report.counts.fetched == plan.count
    assert target.asked.count(lost) == 2


def test_a_cache_that_is_too_small_is_told(plan):
    target = MemoryTarget()
    target.kept = lambda request: None
    report = seeded(plan, target)
    assert "did not stay in the cache: it is too small" in report.gave_up
    assert len(target.asked) == plan.count


def test_an_error_that_nobody_expected_is_not_swallowed(plan):
    target = MemoryTarget(lambda request: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        seeded(plan, target)


# --- cancelling, pausing, going on ----------------------------------------------------------------


def test_a_cancelled_job_goes_on_where_it_was(plan):
    target = MemoryTarget()
    job = Seeding(plan, target, SeedOptions(threads=1), timing=FakeTime())
    report = job.run(is_cancelled=lambda: len(target.asked) >= 40)
    assert report.cancelled
    assert not report.complete
    had = len(target.asked)

    report = seeded(plan, target)

    assert report.complete
    assert len(target.asked) == plan.count
    assert report.counts.there == had


def test_a_job_that_waits_for_a_remote_ends_all_the_same():
    plan = plan_seeding(link_of(), EUROPE, (6, 6))
    entered, release = threading.Semaphore(0), threading.Event()

    def answer(request):
        entered.release()
        assert release.wait(PATIENCE)
        return tile_of(request)

    target = MemoryTarget(answer)
    job = Seeding(plan, target, SeedOptions(threads=2))
    report = job.run(is_cancelled=lambda: entered.acquire(timeout=PATIENCE))
    assert report.cancelled
    assert report.counts.done == 0
    assert 1 <= len(target.asked) <= 2
    release.set()


def test_a_job_that_waits_to_try_again_can_be_cancelled(plan):
    target = MemoryTarget(Failing(places(plan)[:1], 9))
    phases = []
    job = Seeding(plan, target, SeedOptions(backoff_seconds=1e9))
    report = job.run(lambda progress: phases.append(progress.phase), lambda: "waiting" in phases)
    assert report.cancelled
    assert report.counts.failed == 1


def test_a_paused_job_asks_for_nothing_until_it_is_resumed(plan):
    target = MemoryTarget()
    job = Seeding(plan, target, SeedOptions(threads=1))
    asked_while_paused = []

    def watch(progress):
        if not progress.paused:
            return
        asked_while_paused.append(len(target.asked))
        assert progress.seconds_left is None
        if len(asked_while_paused) == 2:
            job.resume()

    job.pause()
    report = job.run(watch)
    assert asked_while_paused == [0, 0]
    assert report.complete


def test_a_paused_job_can_be_cancelled(plan):
    job = Seeding(plan, MemoryTarget())
    job.pause()
    report = job.run(is_cancelled=lambda: True)
    assert report.cancelled
    assert report.counts.done == 0


def test_the_rate_is_kept(plan):
    time = FakeTime()
    report = seeded(plan, MemoryTarget(), timing=time, rate=10.0, threads=3)
    assert report.complete
    assert time.seconds >= (plan.count - 1) / 10.0 - 1e-6


def test_what_is_there_does_not_wait_for_the_rate(plan):
    target, time = MemoryTarget(), FakeTime()
    seeded(plan, target)
    seeded(plan, target, timing=time, rate=0.001)
    assert time.seconds == 0.0


def test_progress_is_told_to_the_end(plan):
    told = []
    report = Seeding(plan, MemoryTarget(), SeedOptions()).run(told.append)
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    last = told[-1]
    assert (last.done, last.total, last.seconds_left) == (plan.count, plan.count, 0.0)
    assert last.counts == report.counts


def test_a_tile_has_the_time_it_was_given(plan):
    deadlines = []

    def answer(request):
        deadlines.append(request.deadline)
        raise TileTimeout("late")

    seeded(plan, MemoryTarget(answer), retries=0, tile_seconds=1e6, threads=1)
    assert min(deadlines) >= 1e6


# --- estimates ------------------------------------------------------------------------------------


def test_the_estimate_counts_exactly_and_samples_a_few(plan):
    target = MemoryTarget()
    found = estimate_seeding(plan, target, timing=FakeTime())

    assert found.tiles == plan.count
    assert found.size == 100 * plan.count
    assert [level.tiles for level in found.levels] == [x.limits.tile_count for x in plan.levels]
    assert found.sampled == len(target.asked) == len(set(target.asked)) <= 50
    assert set(target.asked) <= set(places(plan))
    assert found.seconds is not None


def test_absent_tiles_take_no_bytes(plan):
    target = MemoryTarget(absent_where(lambda request: request.matrix == "6"))
    found = estimate_seeding(plan, target, timing=FakeTime())
    assert found.size == 100 * (plan.count - plan.levels[-1].limits.tile_count)
    assert found.absent > 0


def test_what_is_there_is_not_asked_for_an_estimate(plan):
    target = MemoryTarget()
    seeded(plan, target)
    target.asked.clear()
    found = estimate_seeding(plan, target)
    assert target.asked == []
    assert found.size == 100 * plan.count


def test_an_estimate_keeps_the_rate(plan):
    time = FakeTime()
    found = estimate_seeding(plan, MemoryTarget(), SeedOptions(rate=10.0), timing=time)
    assert time.seconds >= (found.sampled - 1) / 10.0
    assert found.seconds >= plan.count / 10.0


def test_a_remote_that_is_down_gives_no_estimate_but_the_count(plan):
    target = MemoryTarget(Failing(places(plan), 99))
    found = estimate_seeding(plan, target)
    assert (found.tiles, found.size, found.seconds) == (plan.count, None, None)
    assert found.reason == "the remote is down"
    assert len(target.asked) == 3


def test_an_estimate_can_be_cancelled(plan):
    target = MemoryTarget()
    estimate_seeding(plan, target, is_cancelled=lambda: len(target.asked) == 3)
    assert len(target.asked) == 3
