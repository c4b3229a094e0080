"""That what the judge says is watched by all tests here (conftest.py), and how."""

from __future__ import annotations

from types import FunctionType

import pytest
from wmts_bridge.plugin.core.sentence import NO_WORDS, Sentence, sentence
from wmts_bridge.plugin.core.validator.finding import Finding
from wmts_bridge.plugin.core.validator.wording import as_sentence, many, more_layers, whole
from wmts_bridge.tests.core.validator.conftest import JUDGE, untranslatable


@pytest.mark.parametrize(
    "said",
    [
        NO_WORDS,
        as_sentence("anything"),
        sentence("There is no {name}.", name="Layer"),
        whole(many(3, "tile")),
        more_layers(2),
    ],
    ids=str,
)
def test_what_is_gathered_can_be_translated(said):
    assert untranslatable(said) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("There is no Layer.", "There is no Layer."),
        (Sentence("No such {what} anywhere", {"what": "text"}), "No such {what} anywhere"),
        (whole(Sentence("no such {a}", {"a": 1})), "no such {a}"),
    ],
    ids=["no sentence", "not gathered", "not gathered inside"],
)
def test_what_nobody_can_translate_is_told(said, told):
    assert untranslatable(said) == [told]


def test_a_finding_of_the_judge_is_watched():
    judge = {"__name__": f"{JUDGE}document.whole", "__builtins__": {}, "Finding": Finding}
    find = FunctionType((lambda: Finding(None, "", "There is no Layer.")).__code__, judge)
    with pytest.raises(AssertionError, match="There is no Layer"):
        find()
