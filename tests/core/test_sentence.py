"""Sentences: text like any other, that remembers what it was made of."""

from __future__ import annotations

import copy
import json

import pytest
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.sentence import (
    Sentence,
    Words,
    joined,
    sentence,
    sentence_of,
    with_capital,
)


def test_a_sentence_is_the_text_it_says():
    said = sentence("there is no layer {name!r:.8}, but {count:,} others", name="a{b", count=1200)
    assert said == "there is no layer 'a{b', but 1,200 others"
    assert json.dumps([said]) == json.dumps([str(said)])


def test_a_sentence_remembers_its_template_and_values():
    said = sentence("there is no layer {name}", name="a")
    assert (said.template, said.values) == ("there is no layer {name}", {"name": "a"})


def test_without_values_braces_stand_for_themselves():
    assert sentence("give it {y} instead of {-y}") == "give it {y} instead of {-y}"


@pytest.mark.parametrize("kept", [copy.copy, copy.deepcopy])
def test_a_copy_is_a_sentence_too(kept):
    said = kept(sentence("{one} of two", one=sentence("one")))
    assert (said, said.values["one"].template) == ("one of two", "one")


def test_an_error_stands_for_the_sentence_it_was_raised_with():
    inner = SetupError(sentence("there is no store {name}", name="a"))
    said = sentence("It cannot be opened: {reason}", reason=inner)
    assert isinstance(said.values["reason"], Sentence)
    assert said == "It cannot be opened: there is no store a"


@pytest.mark.parametrize(
    "error", [OSError(2, "No such file"), ValueError(), SetupError("plain")], ids=repr
)
def test_any_other_error_stands_for_its_text(error):
    said = sentence_of(error)
    assert (said, said.template, said.values) == (str(error), str(error), {})


def test_texts_that_are_joined_stay_what_they_are():
    said = joined([sentence("no {name}", name="a"), "b{"])
    assert (said, said.values["part0"].template) == ("no a; b{", "no {name}")
    assert joined([]) == ""


def test_a_change_reaches_every_text_among_the_values_and_leaves_the_rest():
    inner = sentence("at {place}", place="key=1")
    said = sentence("{count} errors {inner} by {name}", count=1, inner=inner, name="key=2")
    changed = said.changed(lambda text: text.replace("key", "***"))
    assert changed == "1 errors at ***=1 by ***=2"
    assert (changed.template, changed.values["count"]) == (said.template, 1)


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("no tile came", "No tile came."),
        ("image/png instead of image/jpeg", "image/png instead of image/jpeg."),
        ("'a' is missing", "'a' is missing."),
        ("", "."),
    ],
)
def test_a_template_may_begin_with_a_clause(clause, said):
    assert sentence("{clause:A}.", clause=Words(clause)) == said
    assert sentence("{clause:A}.", clause=sentence(clause)) == said


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("offline: no tiles", "Offline: no tiles"),
        ("an address", "An address"),
        ("xlink:href comes first", "xlink:href comes first"),
        ("isDefault is missing", "isDefault is missing"),
        ("http://127.0.0.1:1/: no answer", "http://127.0.0.1:1/: no answer"),
        ("übrig ist nichts", "Übrig ist nichts"),
        ("", ""),
    ],
)
def test_a_text_begins_with_a_capital_unless_it_begins_with_a_name(text, begun):
    assert with_capital(text) == begun


def test_a_sentence_is_cut_and_filled_like_any_text():
    assert f"{sentence('no tile'):.2}|{sentence('no'):>4}" == "no|  no"
