"""Limits of layers that fill a rectangle: exact, and with few requests."""

from __future__ import annotations

import random

import pytest
from wmts_bridge.plugin.core.grid.limits import BoundingBox

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
