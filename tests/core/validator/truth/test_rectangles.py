"""Limits of layers that fill a rectangle: exact, and with few requests."""

from __future__ import annotations

import math
import random

import pytest
from wmts_bridge.plugin.core.capabilities.model import BoxInCrs
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.tile_matrix import TileMatrix, TileMatrixSet

from .service import Service, document_of, limits_at, pyramid, truth_of, within

SIDE = 1_000_000.0
MOST_A_LEVEL = 60


def box_of(seed: int) -> BoundingBox:
    """Return a box of any size, from a few of the finest tiles to the whole square."""
    some = random.Random(seed)
    width = 10 ** some.uniform(-5.3, 0)
    height = min(1.0, width * 10 ** some.uniform(-1, 1))
    west, south = some.uniform(0, 1 - width), some.uniform(0, 1 - height)
    return BoundingBox(west * SIDE, south * SIDE, (west + width) * SIDE, (south + height) * SIDE)


@pytest.mark.parametrize("ratio", [2.0, 2.5, 3.0], ids="halves {}".format)
@pytest.mark.parametrize("seeds", [range(0, 20), range(20, 40)], ids=["some", "others"])
def test_a_rectangle_is_found_exactly_with_few_requests(ratio, seeds):
    squares = pyramid(19 if ratio == 2 else 14, ratio)
    counts = []
    for seed in seeds:
        truth = limits_at(squares, box_of(seed))
        service = Service(within(lambda z, x, y, truth=truth: truth[z].contain(x, y)))
        found = truth_of(document_of(squares), service)
        assert [level.limits for level in found.levels] == truth
        assert all(level.is_exact and not level.doubt for level in found.levels)
        counts.append(service.asked / len(truth))
    print(f"requests a level: {sum(counts) / len(counts):.1f}, at most {max(counts):.1f}")
    assert sum(counts) / len(counts) <= MOST_A_LEVEL


def national(levels: int = 16) -> TileMatrixSet:
    """Return a grid counted from the bottom left, whose levels end at the top where they may."""
    sizes = (4000, 2000, 1000, 650, 500, 250, 100, 50, 20, 10, 5, 2.5, 2, 1.5, 1, 0.5)
    matrices = []
    for level, cell_size in enumerate(sizes[:levels]):
        span = cell_size * 256
        width, height = math.ceil(480_000 / span), math.ceil(320_000 / span)
        top = 1_030_000 + height * span
        matrices.append(
            TileMatrix(str(level), cell_size, 2_420_000.0, top, 256, 256, width, height)
        )
    return TileMatrixSet("national", WEB_MERCATOR, tuple(matrices))


@pytest.mark.parametrize("coarsest", [0, 6, 9], ids="from level {}".format)
@pytest.mark.parametrize("seed", range(6))
def test_national_grids_are_found_from_any_level_on(coarsest, seed):
    squares, box = national(), box_of(seed)
    inside = BoundingBox(
        2_420_000 + box.min_x * 0.4,
        1_030_000 + box.min_y * 0.3,
        2_420_000 + box.max_x * 0.4,
        1_030_000 + box.max_y * 0.3,
    )
    truth = limits_at(squares, inside)
    service = Service(within(lambda z, x, y: z >= coarsest and truth[z].contain(x, y)))
    found = truth_of(document_of(squares, boxes=(BoxInCrs(WEB_MERCATOR, inside),)), service)
    assert [level.limits for level in found.levels[:coarsest]] == [None] * coarsest
    assert [level.limits for level in found.levels[coarsest:]] == truth[coarsest:]
    assert service.asked <= MOST_A_LEVEL * len(truth)
