"""A server without limits: what is said of it, its real limits, and availability once corrected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from wmts_bridge.plugin.core.transport.pooled import open_transport
from wmts_bridge.plugin.core.transport.settings import TransportSettings
from wmts_bridge.plugin.core.validator.answers.availability import measured
from wmts_bridge.plugin.core.validator.corrected.correcting import corrected
from wmts_bridge.plugin.core.validator.fetching import fetched
from wmts_bridge.plugin.core.validator.judgement import Judgement
from wmts_bridge.plugin.core.validator.judging import Depth, judge_service
from wmts_bridge.plugin.core.validator.manners.asker import PoliteAsker
from wmts_bridge.plugin.core.validator.manners.rules import Manners, polite_settings
from wmts_bridge.plugin.core.validator.subject import Subject, subject_of
from wmts_bridge.tests.judged.arcgis_like import CELLS, MISSING, arcgis_like, true_limits

MANNERS = Manners(per_second=0)


@pytest.fixture(scope="module")
def asker() -> Iterator[PoliteAsker]:
    """A way to ask the server, which runs."""
    with arcgis_like() as remote:
        transport = open_transport(polite_settings(TransportSettings(), MANNERS))
        yield PoliteAsker(transport, f"{remote.url}/WMTS", MANNERS)
        transport.close()


@pytest.fixture(scope="module")
def subject(asker) -> Subject:
    found = fetched(asker._home, asker)
    return subject_of(found.body, found.url)


@pytest.fixture(scope="module")
def judgement(subject, asker) -> Judgement:
    return judge_service(subject, asker, Depth(sample=150))


def test_the_limits_of_every_level_are_exact(judgement):
    (truth,) = judgement.truth
    found = {level.tile_matrix: level.limits for level in truth.levels if level.limits}
    there = {str(z): true_limits(z) for z in range(len(CELLS)) if str(z) not in MISSING}
    counts = ", ".join(f"{level.tile_matrix}: {level.requests}" for level in truth.levels)
    print(f"\nrequests at each level: {counts}; {judgement.requests} in all")
    assert found == there


def test_levels_that_do_not_exist_are_told_from_those_that_do(judgement):
    (truth,) = judgement.truth
    without = [level.tile_matrix for level in truth.levels if level.limits is None]
    assert without == list(MISSING)
    assert truth.useful == ("1", "11")


def test_what_is_wrong_is_said(judgement):
    codes = {finding.code for finding in judgement.findings}
    assert {"tiles-unavailable", "limits-wider-than-tiles"} <= codes


def test_once_corrected_legal_requests_bring_tiles(subject, judgement, asker):
    after = subject_of(corrected(subject, judgement.truth).body, subject.url)
    shares = [judgement.availability[0], measured(after, asker, 150).total]
    print("\navailability before and after:", *(f"{share.share:.0%}" for share in shares))
    assert shares[0].share < 0.5
    assert shares[1].low > shares[0].high
    assert shares[1].share > 0.6  # a country is no rectangle
