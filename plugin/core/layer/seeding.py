"""Seeding: filling a cache with the tiles of an area before anybody asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Optional

from ..sentence import sentence
from .seed_crew import run_crew
from .seed_pace import Gate, TimeLeft, Timing, WallTiming
from .seed_plan import SeedPlan, SeedTile
from .seed_report import SeedFailure, SeedProgress, SeedReport
from .seed_state import SeedState
from .seed_target import SeedTarget
from .seed_worker import SeedOptions, SeedWorker

__all__ = ["SeedOptions", "Seeding"]

_TELL_SECONDS = 0.25
_SAVE_SECONDS = 5.0
_LONGEST_BACKOFF = 300.0
_CHECKED_AT_ONCE = 200
_LOST_PART = 100
"""If more than a hundredth of the tiles does not stay in the cache, it is no accident."""


class Seeding:
    """One job: the tiles of `plan` into `target`. Runs once.

    What is there and good is left alone, so that a job that was cancelled or killed goes on where
    it was when it is run again; `state` remembers what the cache does not.
    """

    def __init__(
        self,
        plan: SeedPlan,
        target: SeedTarget,
        options: SeedOptions = SeedOptions(),  # noqa: B008  (a frozen value)
        state: Optional[SeedState] = None,
        timing: Optional[Timing] = None,
    ) -> None:
        """Keep what is to be done."""
        self._plan = plan
        self._options = options
        self._state = state or SeedState(plan.count)
        self._timing = timing or WallTiming()
        self._gate = Gate(options.rate, self._timing)
        self._worker = SeedWorker(plan, target, options, self._state, self._gate)
        self._time_left = TimeLeft()
        self._told_at = self._saved_at = float("-inf")
        self._phase = "seeding"
        self._cancelled = False
        self._progress: Callable[[SeedProgress], None] = lambda progress: None
        self._is_cancelled: Callable[[], bool] = lambda: False

    @property
    def paused(self) -> bool:
        """Whether the job waits for `resume`."""
        return self._gate.paused

    def pause(self) -> None:
        """Ask for no further tile until `resume`; those under way still come. Any thread."""
        self._gate.pause()

    def resume(self) -> None:
        """Go on after `pause`. Any thread."""
        self._time_left.forget()
        self._gate.resume()

    def run(
        self,
        progress: Optional[Callable[[SeedProgress], None]] = None,
        is_cancelled: Optional[Callable[[], bool]] = None,
    ) -> SeedReport:
        """Do the job and return what came of it.

        Both callables are called in this thread, a few times a second; within a second after
        `is_cancelled` says so, the job ends.
        """
        self._progress = progress or self._progress
        self._is_cancelled = is_cancelled or self._is_cancelled
        self._state.load()
        try:
            self._do()
        finally:
            self._gate.stop()
            self._state.save()
        report = self._report()
        if report.complete:
            self._state.forget()
        self._tell()
        return report

    def _do(self) -> None:
        for level in range(len(self._plan.levels)):
            self._crew(self._plan.tiles_of(level), self._worker.seed)
        self._check(self._plan.tiles())
        for attempt in range(self._options.retries):
            failed = self._worker.tally.failed
            if not failed or self._gate.stopped:
                return
            self._wait(min(_LONGEST_BACKOFF, self._options.backoff_seconds * 2**attempt))
            self._phase = "retrying"
            self._crew(iter(failed), self._worker.ask)
            self._check(failed)

    def _crew(self, tiles: Iterator[SeedTile], work: Callable[[SeedTile], None]) -> None:
        if not self._gate.stopped:
            run_crew(tiles, work, self._options.threads, self._gate, self._tick)
            self._worker.settle(self._tick)

    def _check(self, tiles: Iterable[SeedTile]) -> None:
        """See whether what came is on disk: other programs may write to it, or it may be small."""
        self._phase = "checking"
        failed = self._worker.tally.failed
        lost = 0
        for number, tile in enumerate(tiles):
            if number % _CHECKED_AT_ONCE == 0:
                self._tick()
            if self._gate.stopped:
                return
            if tile not in failed and not self._worker.check(tile):
                lost += 1
        if lost > 1 and lost * _LOST_PART > self._plan.count:
            self._worker.give_up(
                sentence(
                    "{count} tiles came but did not stay in the cache: it is too small, or another "
                    "program empties it",
                    count=lost,
                )
            )

    def _wait(self, seconds: float) -> None:
        self._phase = "waiting"
        until = self._timing.now() + seconds
        while not self._gate.stopped and self._timing.now() < until:
            self._tick()
            self._gate.sleep(min(_TELL_SECONDS, until - self._timing.now()))

    def _tick(self) -> None:
        if not self._gate.stopped and self._is_cancelled():
            self._cancelled = True
            self._gate.stop()
        now = self._timing.now()
        if now - self._told_at >= _TELL_SECONDS:
            self._told_at = now
            self._tell()
        if now - self._saved_at >= _SAVE_SECONDS:
            self._saved_at = now
            self._state.save()

    def _tell(self) -> None:
        counts = self._worker.tally.counts
        left = None
        if not self.paused:
            left = self._time_left.seconds(self._timing.now(), counts.done, self._plan.count)
        told = (self._phase, counts.done, self._plan.count, counts)
        self._progress(SeedProgress(*told, seconds_left=left, paused=self.paused))

    def _report(self) -> SeedReport:
        tally = self._worker.tally
        failures = []
        for tile, reason in tally.failed.items():
            matrix = self._plan.levels[tile.level].matrix.identifier
            failures.append(SeedFailure(matrix, tile.column, tile.row, reason))
        return SeedReport(
            self._plan.count,
            tally.counts,
            tuple(failures),
            cancelled=self._cancelled,
            gave_up=self._worker.gave_up,
        )
