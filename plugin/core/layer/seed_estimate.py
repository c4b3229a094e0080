"""How much a seeding job will take, told from a few of its tiles."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple, Optional

from ..errors import TileError
from ..sentence import sentence_of
from ..tile import Absent, Tile
from .seed_pace import Gate, Timing, WallTiming
from .seed_plan import SeedLevel, SeedPlan, SeedTile
from .seed_target import SeedTarget
from .seed_worker import SeedOptions

__all__ = ["LevelEstimate", "SeedEstimate", "estimate_seeding"]

_SAMPLES = 32
_LEAST_SAMPLES = 2
_MOST_SECONDS = 30.0
_MOST_IN_A_ROW = 3


class LevelEstimate(NamedTuple):
    """A level by its identifier, its tiles, and their mean bytes (absent ones have none).

    `mean_bytes` is None where no tile of the sample could be had.
    """

    matrix: str
    tiles: int
    mean_bytes: Optional[float]


class SeedEstimate(NamedTuple):
    """What a job will take.

    `tiles` is exact. `size` is in bytes and `seconds` says how long it may last; both are None if
    nothing of the sample could be had, and `reason` says why. `sampled` tiles were looked at, of
    which `absent` do not exist.
    """

    tiles: int
    levels: tuple[LevelEstimate, ...]
    size: Optional[int]
    seconds: Optional[float]
    sampled: int
    absent: int
    reason: str = ""


class _Sample:
    """What was seen of the tiles of one level, or of several."""

    def __init__(self) -> None:
        self.tiles = self.absent = self.size = self.asked = 0
        self.seconds = 0.0
        self.reason = ""

    @property
    def mean(self) -> Optional[float]:
        """The mean bytes of a tile, if one was seen."""
        return self.size / self.tiles if self.tiles else None


def estimate_seeding(
    plan: SeedPlan,
    target: SeedTarget,
    options: SeedOptions = SeedOptions(),  # noqa: B008  (a frozen value)
    is_cancelled: Callable[[], bool] = lambda: False,
    timing: Optional[Timing] = None,
) -> SeedEstimate:
    """Return how many tiles the plan has, and how many bytes and seconds they may take.

    About 32 tiles are looked at, and asked for where they are not there: not faster than `options`
    allow, and for no longer than half a minute. They stay in the cache.
    """
    timing = timing or WallTiming()
    gate = Gate(options.rate, timing)
    until = timing.now() + _MOST_SECONDS
    samples = {level.matrix.identifier: _Sample() for level in plan.levels}
    in_a_row = 0
    for tile in _chosen(plan):
        if is_cancelled() or timing.now() >= until or in_a_row >= _MOST_IN_A_ROW:
            break
        sample = samples[plan.levels[tile.level].matrix.identifier]
        in_a_row = 0 if _look(sample, plan, tile, target, gate, options) else in_a_row + 1
    return _estimate(plan, list(samples.values()), options)


def _chosen(plan: SeedPlan) -> Iterator[SeedTile]:
    """Return some tiles of each level, more of those with more tiles; each time the same."""
    source = random.Random(plan.digest(""))  # noqa: S311  # nosec B311  (no secret)
    for number, level in reversed(list(enumerate(plan.levels))):
        count = level.limits.tile_count
        share = round(_SAMPLES * count / plan.count)
        for place in source.sample(range(count), min(count, max(_LEAST_SAMPLES, share))):
            yield SeedTile(-1, number, *_place(level, place))


def _place(level: SeedLevel, number: int) -> tuple[int, int]:
    top, _, left, right = level.limits
    row, column = divmod(number, right - left + 1)
    return left + column, top + row


def _look(
    sample: _Sample,
    plan: SeedPlan,
    tile: SeedTile,
    target: SeedTarget,
    gate: Gate,
    options: SeedOptions,
) -> bool:
    """Look at one tile; False: it could not be had."""
    kept = target.kept(plan.request(tile))
    if kept is not None and target.is_fresh(kept):
        answer = kept.answer
    else:
        gate.turn()
        began = time.monotonic()
        try:
            answer = target.tile(plan.request(tile, began + options.tile_seconds))
        except TileError as exc:
            sample.reason = sentence_of(exc)
            return False
        sample.asked += 1
        sample.seconds += time.monotonic() - began
    sample.tiles += 1
    sample.absent += isinstance(answer, Absent)
    sample.size += len(answer.body) if isinstance(answer, Tile) else 0
    return True


def _estimate(plan: SeedPlan, samples: list[_Sample], options: SeedOptions) -> SeedEstimate:
    seen = sum(sample.tiles for sample in samples)
    overall = sum(sample.size for sample in samples) / seen if seen else None
    levels = tuple(
        LevelEstimate(level.matrix.identifier, level.limits.tile_count, sample.mean)
        for level, sample in zip(plan.levels, samples)
    )
    size = None
    if overall is not None:
        means = [overall if level.mean_bytes is None else level.mean_bytes for level in levels]
        size = round(sum(level.tiles * mean for level, mean in zip(levels, means)))
    return SeedEstimate(
        plan.count,
        levels,
        size,
        _seconds(plan, samples, options),
        seen,
        sum(sample.absent for sample in samples),
        "" if seen else next((sample.reason for sample in samples if sample.reason), ""),
    )


def _seconds(plan: SeedPlan, samples: list[_Sample], options: SeedOptions) -> Optional[float]:
    asked = sum(sample.asked for sample in samples)
    if not asked:
        return None
    each = sum(sample.seconds for sample in samples) / asked / options.threads
    return plan.count * max(each, 1.0 / options.rate if options.rate else 0.0)
