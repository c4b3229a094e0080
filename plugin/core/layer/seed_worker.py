"""What becomes of one tile of a seeding job."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import NamedTuple

from ..errors import TileError, TileUnavailable
from ..sentence import sentence, sentence_of
from ..tile import Absent, Answer
from .seed_pace import Gate
from .seed_plan import SeedPlan, SeedTile
from .seed_report import SeedTally
from .seed_state import NumberRanges, SeedState
from .seed_target import SeedTarget

__all__ = ["SeedOptions", "SeedWorker"]

_MOST_IN_A_ROW = 50
_GIVEN_UP_PART = 100
"""A remote may have an area that fails; what fails in a row must also be a hundredth of all."""

_LONGEST_HOLD = 300.0
_MOST_UNSETTLED = 4 << 20
_SETTLE_SECONDS = 0.25


class SeedOptions(NamedTuple):
    """How to seed.

    At most `rate` tiles a second are asked for (0: as they come), by so many threads at once, each
    within `tile_seconds`. `pin` keeps what is seeded from eviction. Failed tiles are tried again
    `retries` times at the end, after `backoff_seconds`, then twice that, and so on. `skip_empty`
    takes for absent, unasked, what lies under nothing but absent tiles of a coarser level.
    """

    threads: int = 4
    rate: float = 0.0
    pin: bool = False
    retries: int = 2
    skip_empty: bool = False
    tile_seconds: float = 60.0
    backoff_seconds: float = 15.0


class SeedWorker:
    """Looks for tiles, asks for those that are not there, and counts. Many threads use it."""

    def __init__(
        self,
        plan: SeedPlan,
        target: SeedTarget,
        options: SeedOptions,
        state: SeedState,
        gate: Gate,
    ) -> None:
        """Nothing is done yet."""
        self.tally = SeedTally()
        self.gave_up = ""
        self._plan = plan
        self._target = target
        self._options = options
        self._state = state
        self._gate = gate
        self._lock = threading.Lock()
        self._settling = threading.Lock()
        self._unsettled = 0
        self._skipped = NumberRanges()
        self._empty: dict[int, set[tuple[int, int]]] = {}

    def seed(self, tile: SeedTile) -> None:
        """Deal with a tile: look whether it is there or known to be absent, else ask for it."""
        if self._state.is_absent(tile.number):
            self._absent(tile)
            return
        if self._options.skip_empty and self._lies_under_nothing(tile):
            with self._lock:
                self._skipped.add(tile.number)
            self.tally.add("skipped", tile)
            return
        request = self._plan.request(tile)
        kept = self._target.kept(request)
        if kept is None or not self._target.is_fresh(kept):
            self.ask(tile)
        elif isinstance(kept.answer, Absent):
            self._absent(tile)
        else:
            if self._options.pin:
                self._target.pin(request)
            self.tally.add("there", tile)

    def ask(self, tile: SeedTile) -> None:
        """Ask for a tile when its turn comes."""
        if not self._gate.turn():
            return
        deadline = time.monotonic() + self._options.tile_seconds
        try:
            answer = self._target.tile(self._plan.request(tile, deadline))
        except TileError as exc:
            self._failed(tile, exc)
        else:
            if not self._gate.stopped:
                self._came(tile, answer)

    def check(self, tile: SeedTile) -> bool:
        """Tell whether what came is on disk; if not, the tile counts as failed."""
        with self._lock:
            is_skipped = tile.number in self._skipped
        if is_skipped or self._state.is_absent(tile.number):
            return True
        if self._target.kept(self._plan.request(tile)) is not None:
            return True
        self.tally.lose(tile, sentence("it came, but is not in the cache any more"))
        return False

    def settle(self, tick: Callable[[], None] = lambda: None) -> None:
        """Wait until what came is on disk, and give up if it cannot be; `tick` now and then."""
        with self._settling:
            self._unsettled = 0
            while not self._target.settle(_SETTLE_SECONDS):
                tick()
                if self._gate.stopped or self._target.problem:
                    break
        if self._target.problem:
            self.give_up(self._target.problem)

    def give_up(self, reason: str) -> None:
        """End the job; the first reason is the one that is told."""
        with self._lock:
            if not self._gate.stopped:
                self.gave_up = reason
        self._gate.stop()

    def _came(self, tile: SeedTile, answer: Answer) -> None:
        if isinstance(answer, Absent):
            self._state.note_absent(tile.number)
            self._absent(tile)
            return
        if answer.stale:
            self._failed(
                tile, TileUnavailable("it is there, but has expired and cannot be renewed")
            )
            return
        if answer.stale_seconds == 0:
            self._failed(tile, TileUnavailable("its source does not allow it to be kept"))
            return
        if self._options.pin:
            self._target.pin(self._plan.request(tile))
        self.tally.add("fetched", tile, len(answer.body))
        with self._lock:
            self._unsettled += len(answer.body)
            is_much = self._unsettled > _MOST_UNSETTLED
        if is_much:
            self.settle()

    def _absent(self, tile: SeedTile) -> None:
        self._state.note_absent(tile.number)
        self.tally.add("absent", tile)
        if self._options.skip_empty:
            with self._lock:
                self._empty.setdefault(tile.level, set()).add((tile.column, tile.row))

    def _failed(self, tile: SeedTile, error: TileError) -> None:
        if isinstance(error, TileUnavailable) and error.retry_after:
            self._gate.hold(min(error.retry_after, _LONGEST_HOLD))
        in_a_row = self.tally.fail(tile, sentence_of(error))
        if in_a_row >= max(_MOST_IN_A_ROW, self._plan.count // _GIVEN_UP_PART):
            self.give_up(
                sentence(
                    "{count} tiles in a row could not be had, the last one: {reason}",
                    count=in_a_row,
                    reason=error,
                )
            )

    def _lies_under_nothing(self, tile: SeedTile) -> bool:
        """Tell whether at some coarser level every tile that shows this place is absent."""
        for level in range(tile.level):
            empty = self._empty.get(level)
            limits = self._plan.above(tile, level) if empty else None
            if limits is None or empty is None or limits.tile_count > len(empty):
                continue
            columns = range(limits.min_column, limits.max_column + 1)
            rows = range(limits.min_row, limits.max_row + 1)
            if all((column, row) in empty for row in rows for column in columns):
                return True
        return False
