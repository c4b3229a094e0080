"""All answers judged at once: in parts if it is stopped, of one layer if that is wanted."""

from __future__ import annotations

import pytest
from wmts_bridge.plugin.core.validator.answers.judging import judge_answers
from wmts_bridge.tests.core.validator.service import Answer, serving

CRASH = Answer(500, {"content-type": "text/plain"}, b"")
MEASURES = ["availability-measured", "response-times"]


def codes(judged):
    return [one.code for one in judged.findings]


def without_night(question, answer):
    return CRASH if question.parameters.get("style") == "night" else answer


def unrefused(question, answer):
    """Answer unknown layers, which is among the last that is asked."""
    return answer._replace(status=500) if answer.status == 400 else answer


def test_a_clean_service_is_clean():
    told = []
    with serving() as served:
        judged = judge_answers(
            served.subject, served.asker, 20, progress=lambda *step: told.append(step)
        )
    assert (codes(judged), judged.stopped, judged.study.total.right) == (MEASURES, "", 20)
    assert told[-1][0] == told[-1][1] == len(told)


@pytest.mark.parametrize("most", range(0, 40, 3))
def test_what_was_seen_before_the_requests_ran_out_is_told(most):
    with serving(unrefused, max_requests=most) as served:
        judged = judge_answers(served.subject, served.asker, 100)
    assert f"all {most} requests" in judged.stopped
    assert ("exception-status" in codes(judged)) is (most >= 20)


def test_one_layer_is_judged_alone():
    with serving(without_night) as served:
        world = judge_answers(served.subject, served.asker, 10, layers=["world"])
        region = judge_answers(served.subject, served.asker, 10, layers=["region"])
    assert codes(world) == MEASURES
    assert codes(region) == ["style-fails", *MEASURES]
    assert {share.layer for share in world.study.availability} == {"", "world"}


def test_a_layer_that_is_not_there_is_nothing_to_judge():
    with serving() as served:
        judged = judge_answers(served.subject, served.asker, 10, layers=["nowhere"])
    assert (judged.findings, judged.study.total.asked) == ((), 0)


def test_an_address_that_a_service_repeats_shows_no_secret():
    def telling(question, answer):
        told = answer.body.replace(b"so it is", b"no: /wmts?layer=a&amp;token=shibboleth")
        return answer._replace(status=500, body=told) if answer.status == 400 else answer

    with serving(telling) as served:
        judged = judge_answers(served.subject, served.asker, 0)
    assert judged.findings
    assert "shibboleth" not in repr(judged.findings)


def test_what_a_failing_tile_is_answered_with_shows_no_secret():
    def telling(question, answer):
        body = b"<ServiceExceptionReport><ServiceException>/?token=shibboleth</ServiceException>"
        told = Answer(500, {"content-type": "text/xml"}, body + b"</ServiceExceptionReport>")
        return told if question.about == "tile" else answer

    with serving(telling) as served:
        judged = judge_answers(served.subject, served.asker, 5)
    assert "tiles-unavailable" in codes(judged)
    assert "token=***" in repr(judged.findings)
    assert "shibboleth" not in repr(judged.findings)
