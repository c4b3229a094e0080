"""Limits of coverages that are no rectangles: no tile lost, little that is empty let in."""

from __future__ import annotations

import functools
import random
from typing import NamedTuple

import pytest
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits, limits_of_extent
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix
from wmts_bridge.plugin.core.validator.truth.ground import Ground
from wmts_bridge.plugin.core.validator.truth.level import ProbedLevel, probe_level
from wmts_bridge.plugin.core.validator.truth.words import doubt_of

from .coverages import SHAPES, Coverage

SEEDS = range(12)
LEVELS = tuple(
    TileMatrix(str(z), 1 / 2**z / 256, 0.0, 1.0, 256, 256, 2**z, 2**z) for z in range(19)
)
BY_SHAPE = [pytest.param(shape, id=shape.__name__) for shape in SHAPES]


class Found(NamedTuple):
    """What was found at one level, beside the truth."""

    matrix: TileMatrix
    probed: ProbedLevel
    truth: Limits
    asked: int
    seen: frozenset

    @property
    def is_narrow(self) -> bool:
        """Whether tiles that are there lie beyond the limits."""
        limits, truth = self.probed.limits, self.truth
        return limits is None or not (
            limits.contain(truth.min_column, truth.min_row)
            and limits.contain(truth.max_column, truth.max_row)
        )

    @property
    def kept_out(self) -> float:
        """The part of the tiles beyond the truth that the limits keep out."""
        empty = self.matrix.whole.tile_count - self.truth.tile_count
        limits = self.probed.limits
        if not empty or limits is None:
            return 1.0
        shared = limits_of_both(limits, self.truth)
        return 1 - (limits.tile_count - shared) / empty


def limits_of_both(one: Limits, other: Limits) -> int:
    rows = min(one.max_row, other.max_row) - max(one.min_row, other.min_row) + 1
    columns = min(one.max_column, other.max_column) - max(one.min_column, other.min_column) + 1
    return max(rows, 0) * max(columns, 0)


def levels_of(coverage: Coverage) -> list[Found]:
    """Probe every level."""
    found, parent = [], None
    for matrix in LEVELS:
        ground = Ground(matrix, lambda x, y, m=matrix: coverage.touches(m.tile_extent(x, y)))
        probed = probe_level(ground, parent, [matrix.whole])
        parent = probed.outline or parent
        truth = limits_of_extent(matrix, coverage.around, slack=0)
        assert truth is not None
        found.append(Found(matrix, probed, truth, ground.asked, frozenset(ground.hits)))
    return found


@pytest.mark.parametrize("shape", BY_SHAPE)
def test_an_irregular_coverage_is_bounded_tightly_and_not_too_narrowly(shape):
    found = [level for seed in SEEDS for level in levels_of(shape(random.Random(seed)))]
    kept_out = [level.kept_out for level in found]
    narrow = [level for level in found if level.is_narrow]
    asked = sum(level.asked for level in found) / len(found)
    print(
        f"{shape.__name__}: {asked:.0f} requests a level, {min(kept_out):.4f} kept out at least,"
        f" {sum(kept_out) / len(found):.4f} on average, {len(narrow)} of {len(found)} too narrow"
    )
    assert min(kept_out) >= 0.95
    assert sum(kept_out) / len(found) >= 0.99
    assert len(narrow) <= 0.02 * len(found)
    assert asked <= 120
    assert all(doubt_of(level.probed, (), 0) for level in narrow)


@pytest.mark.parametrize("shape", BY_SHAPE)
def test_no_tile_that_was_seen_is_left_out(shape):
    for level in levels_of(shape(random.Random(99))):
        assert level.probed.limits is not None
        assert all(level.probed.limits.contain(*tile) for tile in level.seen)


def test_scattered_gaps_do_not_narrow_a_rectangle():
    box = BoundingBox(60 / 256, 1 - 80 / 256, 120 / 256, 1 - 40 / 256)

    def is_there(z, limits, x, y):
        gap = f"{x >> (z - 8)} {y >> (z - 8)}" if z >= 8 else ""
        return limits.contain(x, y) and not (gap and random.Random(gap).random() < 0.2)

    parent = None
    for z, matrix in enumerate(LEVELS):
        truth = limits_of_extent(matrix, box)
        ground = Ground(matrix, functools.partial(is_there, z, truth))
        probed = probe_level(ground, parent, [matrix.whole])
        parent = probed.outline or parent
        assert probed.limits == truth


def test_coverage_may_move_from_level_to_level():
    for seed in range(20):
        some, parent = random.Random(seed), None
        for z, matrix in enumerate(LEVELS[:12]):
            west, north = some.randint(0, 2**z - 1), some.randint(0, 2**z - 1)
            truth = Limits(north, some.randint(north, 2**z - 1), west, some.randint(west, 2**z - 1))
            ground = Ground(matrix, truth.contain)
            probed = probe_level(ground, parent, [truth])
            parent = probed.outline or parent
            assert probed.limits is not None
            assert limits_of_both(probed.limits, truth) == truth.tile_count


def test_an_edge_of_the_matrix_cannot_lie_further_out():
    """The lowest rows have gaps, but nothing is beyond them."""
    parent = None
    for z, matrix in enumerate(LEVELS[:8]):
        ground = Ground(matrix, lambda x, y, z=z: y < 2**z - 1 or x % 3 == 0 or z < 4)
        probed = probe_level(ground, parent, [matrix.whole])
        parent = probed.outline or parent
        assert probed.limits == matrix.whole
        assert doubt_of(probed, (), 0) == ""
