"""Answers that fail, in between or all of them; being stopped; and levels that are not there."""

from __future__ import annotations

import functools
import random

import pytest
from wmts_bridge.plugin.core.capabilities.model import BoxInCrs
from wmts_bridge.plugin.core.errors import DocumentError
from wmts_bridge.plugin.core.grid.crs import WEB_MERCATOR
from wmts_bridge.plugin.core.grid.limits import BoundingBox, Limits, limits_of_extent
from wmts_bridge.plugin.core.validator.truth.ground import Ground
from wmts_bridge.plugin.core.validator.truth.layer import layer_truth
from wmts_bridge.plugin.core.validator.truth.level import probe_level

from .coverages import SHAPES
from .service import NOTHING, Service, document_of, limits_at, pyramid, reply, truth_of, within
from .test_irregular import LEVELS

SQUARES = pyramid(14)
BOX = BoundingBox(301_000, 402_000, 459_000, 528_000)
TRUTH = limits_at(SQUARES, BOX)
BUSY = reply(b"busy", 503, "text/plain")
INSIDE = within(lambda z, x, y: TRUTH[z].contain(x, y))


def includes(limits, truth):
    return (
        limits is not None
        and limits.contain(truth.min_column, truth.min_row)
        and limits.contain(truth.max_column, truth.max_row)
    )


@pytest.mark.parametrize("seed", range(5))
def test_places_that_always_fail_are_a_doubt_and_lose_no_tile(seed):
    def answer(z, x, y):
        broken = random.Random(f"{seed} {z} {x} {y}").random() < 0.05
        return BUSY if broken else INSIDE(z, x, y)

    found = truth_of(document_of(SQUARES), Service(answer))
    for level, truth in zip(found.levels, TRUTH):
        assert includes(level.limits, truth) or "answers failed" in level.doubt
    narrow = [one for one, truth in zip(found.levels, TRUTH) if not includes(one.limits, truth)]
    assert len(narrow) <= 1


@pytest.mark.parametrize("seed", range(5))
def test_failures_that_pass_change_nothing(seed):
    some = random.Random(seed)
    service = Service(lambda z, x, y: BUSY if some.random() < 0.02 else INSIDE(z, x, y))
    found = truth_of(document_of(SQUARES), service)
    assert [level.limits for level in found.levels] == TRUTH


def sometimes(some, coverage, matrix, x, y):
    return None if some.random() < 0.003 else coverage.touches(matrix.tile_extent(x, y))


@pytest.mark.parametrize("shape", [pytest.param(one, id=one.__name__) for one in SHAPES])
def test_irregular_coverage_is_seldom_lost_among_failures(shape):
    narrow = levels = 0
    for seed in range(6):
        coverage, some, parent = shape(random.Random(seed)), random.Random(seed), None
        for matrix in LEVELS:
            ground = Ground(matrix, functools.partial(sometimes, some, coverage, matrix))
            probed = probe_level(ground, parent, [matrix.whole])
            parent = probed.outline or parent
            truth = limits_of_extent(matrix, coverage.around, slack=0)
            levels += 1
            narrow += not includes(probed.limits, truth)
    assert narrow <= 0.03 * levels


def test_a_service_that_always_fails_is_not_asked_on_and_on():
    service = Service(lambda z, x, y: BUSY)
    found = truth_of(document_of(SQUARES), service)
    assert found.useful == ("", "")
    assert service.asked < 700


@pytest.mark.parametrize("most", [0, 1, 30, 200, 400])
def test_what_was_found_before_it_was_stopped_is_kept(most):
    found = truth_of(document_of(SQUARES), Service(INSIDE, most))
    assert found.unfinished == "no request is left"
    assert len(found.levels) == len(TRUTH)
    for level, truth in zip(found.levels, TRUTH):
        assert level.is_finished or "no request is left" in level.doubt
        assert not level.is_exact or level.limits == truth
        assert level.limits is None or includes(truth, level.limits)
    assert sum(level.requests for level in found.levels) == most


def test_a_second_call_goes_on_from_where_it_was_stopped():
    service = Service(INSIDE, 200)
    truth_of(document_of(SQUARES), service)
    service.most = 1_000_000
    found = truth_of(document_of(SQUARES), service)
    alone = Service(INSIDE)
    assert found == truth_of(document_of(SQUARES), alone)
    assert service.asked == alone.asked


def test_progress_counts_levels():
    told = []
    document = document_of(SQUARES)
    (layer,) = document.layers
    layer_truth(
        document, layer, layer.links[0], Service(INSIDE), lambda done, of: told.append((done, of))
    )
    assert told == [(done, 14) for done in range(1, 15)]


def test_levels_before_and_after_the_tiles_have_none():
    service = Service(
        lambda z, x, y: INSIDE(z, x, y) if 5 <= z <= 11 else NOTHING,
    )
    boxed = document_of(SQUARES, boxes=(BoxInCrs(WEB_MERCATOR, BOX),))
    found = truth_of(boxed, service)
    assert found.useful == ("5", "11")
    assert [level.limits for level in found.levels[5:12]] == TRUTH[5:12]
    assert all("no tile was found" in level.doubt for level in found.levels[12:])


def test_a_level_that_is_missing_in_between_hides_nothing():
    service = Service(lambda z, x, y: NOTHING if z in (6, 7, 8) else INSIDE(z, x, y))
    found = truth_of(document_of(SQUARES), service)
    expected = [None if z in (6, 7, 8) else truth for z, truth in enumerate(TRUTH)]
    assert [level.limits for level in found.levels] == expected


def test_a_level_that_the_service_does_not_know_is_missing():
    report = (
        b'<ExceptionReport><Exception exceptionCode="I" locator="TileMatrix"/></ExceptionReport>'
    )
    unknown = reply(report, 400, "text/xml")
    service = Service(lambda z, x, y: unknown if z == 13 else INSIDE(z, x, y))
    found = truth_of(document_of(SQUARES), service)
    assert [level.is_missing for level in found.levels] == [False] * 13 + [True]


def test_a_level_with_more_than_the_coarser_ones_is_found_above_too():
    """Tiles that only a finer level showed are looked for at the coarser ones."""
    far = Limits(9, 9, 3, 3)

    def has(z, x, y):
        if TRUTH[z].contain(x, y):
            return True
        return z >= 4 and far.contain(x >> (z - 4), y >> (z - 4))

    document = document_of(SQUARES)
    found = truth_of(document, Service(within(has)))
    for z, level in enumerate(found.levels[4:], 4):
        size = 2 ** (z - 4)
        assert includes(level.limits, Limits(9 * size, 10 * size - 1, 3 * size, 4 * size - 1))


def test_a_layer_that_cannot_be_asked_for_is_refused():
    document = document_of(SQUARES)
    (layer,) = document.layers
    with pytest.raises(DocumentError):
        layer_truth(
            document,
            layer,
            layer.links[0]._replace(tile_matrix_set="other"),
            Service(INSIDE),
        )


def test_a_level_without_coarser_ones_or_a_box_is_searched_everywhere():
    service = Service(lambda z, x, y: INSIDE(z, x, y) if z >= 5 else NOTHING)
    found = truth_of(document_of(SQUARES), service)
    assert [level.limits for level in found.levels] == [None] * 5 + TRUTH[5:]
