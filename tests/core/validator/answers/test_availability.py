"""Availability: which tiles are asked for, what counts as right, what the figures say."""

from __future__ import annotations

import math
import random
import re
import threading

import pytest
from wmts_bridge.plugin.core.image.blank import blank_tile
from wmts_bridge.plugin.core.validator.answers.availability import Study, measured
from wmts_bridge.plugin.core.validator.answers.availability_findings import findings_of, percentile
from wmts_bridge.plugin.core.validator.answers.strata import drawn, strata_of
from wmts_bridge.plugin.core.validator.answers.wilson import wilson
from wmts_bridge.plugin.core.validator.finding import Severity
from wmts_bridge.tests.core.validator.clean import clean_document, clean_subject, spoilt
from wmts_bridge.tests.core.validator.service import Answer, exception, serving

NOT_FOUND = Answer(404, {"content-type": "text/plain"}, b"not here")
PAGE = Answer(200, {"content-type": "text/html"}, b"<html>Welcome</html>")
MEASURES = {"availability-measured", "response-times"}


def studied(defect=lambda question, answer: answer, **how):
    with serving(defect) as served:
        return measured(served.subject, served.asker, **how)


def codes(study):
    return {one.code for one in findings_of(study)} - MEASURES


def without_limits(text):
    return re.sub(r"<TileMatrixSetLimits>.*?</TileMatrixSetLimits>", "", text, flags=re.S)


def beyond(levels):
    """Answer 404 for the layer `world` at levels from this one on."""

    def defect(question, answer):
        is_deep = question.about == "tile" and int(question.parameters["tilematrix"]) >= levels
        return NOT_FOUND if is_deep and question.parameters["layer"] == "world" else answer

    return defect


# --- the sample -----------------------------------------------------------------------------------


def sample(count, seed=1, subject=None):
    document = (subject or clean_subject()).document
    return [
        (stratum.key, place.column, place.row)
        for stratum, place in drawn(strata_of(document), count, seed)
    ]


def test_the_same_seed_asks_for_the_same():
    assert sample(50) == sample(50)
    assert sample(50) != sample(50, seed=2)


def test_no_tile_is_asked_for_twice():
    found = sample(300)
    assert len(set(found)) == len(found) == 300


def test_every_tile_asked_for_is_legal():
    legal = {stratum.key: stratum.limits for stratum in strata_of(clean_subject().document)}
    assert all(legal[key].contain(column, row) for key, column, row in sample(300))


def test_levels_are_sampled_alike_as_long_as_they_have_tiles():
    strata = {stratum.key: stratum for stratum in strata_of(clean_subject().document)}
    found = [key for key, _, _ in sample(200)]
    counts = {key: found.count(key) for key in strata}
    most = max(counts.values())
    for key, stratum in strata.items():
        assert counts[key] in (most, most - 1) or counts[key] >= stratum.limits.tile_count * 0.8


def test_a_sample_smaller_than_the_levels_is_spread_over_them():
    assert len({key for key, _, _ in sample(10)}) == 10


def test_every_layer_gets_a_tile_before_any_gets_another():
    assert {key[0] for key, _, _ in sample(2)} == {"world", "region"}


def test_a_small_service_is_asked_for_all_it_has_and_no_more():
    region = strata_of(clean_subject().document, ["region"])
    found = list(drawn(region, 10_000, 1))
    assert len(found) == sum(stratum.limits.tile_count for stratum in region)


def test_without_limits_the_whole_matrix_is_legal():
    subject = spoilt(without_limits(clean_document()))
    for stratum in strata_of(subject.document):
        assert (stratum.limits, stratum.has_limits) == (stratum.matrix.whole, False)


# --- what counts as right -------------------------------------------------------------------------


def test_a_clean_service_is_wholly_available():
    study = studied(count=40)
    assert codes(study) == set()
    assert (study.total.asked, study.total.right, study.weighted) == (40, 40, 1.0)
    assert study.total.high == 1.0
    assert study.samples


@pytest.mark.parametrize(
    "spoil",
    [
        lambda answer: NOT_FOUND,
        lambda answer: PAGE,
        lambda answer: exception("TileOutOfRange", status=200),
        lambda answer: answer._replace(status=500),
        lambda answer: answer._replace(body=b""),
        lambda answer: answer._replace(body=answer.body[:-5]),
        lambda answer: answer._replace(body=blank_tile(answer.headers["content-type"], 512, 512)),
        lambda answer: answer.said(content_type="text/plain"),
        lambda answer: Answer(204, {}, b""),
    ],
    ids=["404", "page", "report", "500", "empty", "cut", "size", "label", "204"],
)
def test_a_wrong_tile_is_not_available(spoil):
    study = studied(lambda q, answer: spoil(answer) if q.about == "tile" else answer, count=20)
    assert (study.total.right, study.total.low, study.weighted) == (0, 0.0, 0.0)
    assert codes(study) == {"tiles-unavailable"}
    assert study.samples == ()


# --- what the figures say -------------------------------------------------------------------------


def test_a_layer_that_lacks_most_of_its_levels_is_an_error_with_numbers():
    study = studied(beyond(1), count=60)
    found = [one for one in findings_of(study) if one.code not in MEASURES]
    assert [(one.code, one.about.layer) for one in found] == [("tiles-unavailable", "world")]
    assert found[0].severity is Severity.ERROR
    total = next(one for one in study.availability if one.layer == "world")
    assert f"{total.right} of {total.asked} tiles" in found[0].seen
    assert "95 % interval" in found[0].seen
    assert f"{total.asked - total.right} times status 404" in found[0].seen
    assert "no usable TileMatrixSetLimits" in found[0].seen


def test_a_layer_that_lacks_its_deepest_level_is_a_warning_and_weighs_by_its_tiles():
    study = studied(beyond(4), count=100)
    assert codes(study) == {"tiles-sometimes-unavailable"}
    assert study.weighted < 0.3 < 0.7 < study.total.share


def test_limits_wider_than_the_data_are_named_as_the_cause():
    def defect(question, answer):
        is_tile = question.about == "tile" and question.parameters["layer"] == "region"
        return NOT_FOUND if is_tile else answer

    study = studied(defect, count=60)
    text = next(one.seen for one in findings_of(study) if one.code == "tiles-unavailable")
    assert "TileMatrixSetLimits are wider than the data" in text


def test_failing_tiles_outside_the_layers_box_are_counted():
    def defect(question, answer):
        return answer if question.about != "tile" or answer.status == 200 else NOT_FOUND

    with serving(defect) as served:
        lax = spoilt(without_limits(clean_document(served.base)), served.base)
        study = measured(lax, served.asker, 80, layers=["region"])
    text = next(one.seen for one in findings_of(study) if one.code == "tiles-unavailable")
    assert re.search(r"\d+ of them lie outside the layer's own box", text)


def test_one_failure_among_few_is_put_down_to_chance():
    failing = iter([True])

    def defect(question, answer):
        return NOT_FOUND if question.about == "tile" and next(failing, False) else answer

    study = studied(defect, count=60)
    assert study.total.right == 59
    assert codes(study) == set()


def test_the_figures_are_of_the_service_then_of_layers_then_of_their_levels():
    shares = studied(count=60).availability
    assert shares[0][:3] == ("", "", "")
    layers = [one.layer for one in shares if one.layer and not one.tile_matrix]
    assert layers == ["world", "region"]
    for layer in layers:
        levels = [one for one in shares if one.layer == layer and one.tile_matrix]
        whole = next(one for one in shares if one.layer == layer and not one.tile_matrix)
        assert (whole.asked, whole.right) == (
            sum(one.asked for one in levels),
            sum(one.right for one in levels),
        )


def test_what_was_seen_before_it_was_stopped_is_told():
    with serving(max_requests=7) as served:
        study = measured(served.subject, served.asker, 50)
    assert study.total.asked == 7
    assert "all 7 requests" in study.stopped


def test_progress_is_told():
    told = []
    studied(count=5, progress=lambda done, total: told.append((done, total)))
    assert told == [(n, 5) for n in range(1, 6)]


def test_nothing_asked_is_nothing_said():
    study = studied(count=0)
    assert list(findings_of(study)) == []
    assert study.total == ("", "", "", 0, 0, 0.0, 1.0)


def slowed(study, seconds):
    probes = tuple(probe._replace(seconds=seconds) for probe in study.probes)
    return study._replace(probes=probes)


@pytest.mark.parametrize(("seconds", "slow"), [(1.9, set()), (2.1, {"tiles-slow"})])
def test_slow_tiles_are_told(seconds, slow):
    study = slowed(studied(count=10), seconds)
    assert codes(study) == slow
    times = next(one.seen for one in findings_of(study) if one.code == "response-times")
    assert f"{seconds} s" in times


def test_a_study_is_a_value():
    study = studied(count=3)
    assert isinstance(study, Study)
    assert study.total is study.availability[0]


@pytest.mark.parametrize(("part", "value"), [(0.5, 5), (0.95, 10), (0.01, 1), (1.0, 10), (0.9, 9)])
def test_a_percentile_is_the_nearest_rank(part, value):
    assert percentile(random.Random(1).sample(range(1, 11), 10), part) == value


# --- Wilson's interval ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("right", "asked", "low", "high"),
    [
        (0, 0, 0.0, 1.0),
        # Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0),
    ],
)
def test_wilsons_interval_is_that_of_the_literature(right, asked, low, high):
    assert wilson(right, asked) == pytest.approx((low, high), abs=5e-5)


def test_wilsons_interval_holds_the_share_and_stays_within_bounds():
    for asked in range(1, 60):
        for right in range(asked + 1):
            low, high = wilson(right, asked)
            assert 0 <= low <= right / asked <= high <= 1
            assert math.isclose(low, 1 - wilson(asked - right, asked)[1], abs_tol=1e-12)


def test_stopping_ends_a_study():
    stop = threading.Event()

    def progress(done, total):
        if done == 3:
            stop.set()

    with serving(stop=stop) as served:
        study = measured(served.subject, served.asker, 50, progress=progress)
    assert (study.total.asked, study.stopped) == (3, "the judge was stopped")
