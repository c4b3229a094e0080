"""Whatever a test makes the judge say must be sentences, so that QGIS can translate them."""

from __future__ import annotations

import ast
import functools
import sys
from pathlib import Path

import pytest
from wmts_bridge.plugin.core.sentence import Sentence
from wmts_bridge.plugin.core.validator.corrected.changes import Change
from wmts_bridge.plugin.core.validator.finding import Finding
from wmts_bridge.plugin.core.validator.judgement import ClientVerdict, Evidence, LevelTruth
from wmts_bridge.tools.core_texts import core_texts

CORE = Path(__file__).resolve().parents[3] / "plugin" / "core"
JUDGE = "wmts_bridge.plugin.core.validator."
SAID = {
    Change: "what",
    ClientVerdict: "why",
    Evidence: "text",
    Finding: "seen",
    LevelTruth: "doubt",
}
"""What says something, and in which field."""


@pytest.fixture(scope="session", autouse=True)
def _everything_said_can_be_translated():
    with pytest.MonkeyPatch.context() as patch:
        for kind, field in SAID.items():
            patch.setattr(kind, "__new__", staticmethod(watched(kind.__new__, field)))
        yield


def watched(new, field):
    """Return what makes a value, and holds what the judge says by it to be a sentence."""

    @functools.wraps(new)
    def made(cls, *values, **named):
        one = new(cls, *values, **named)
        # Tests may say what they like.
        if sys._getframe(1).f_globals["__name__"].startswith(JUDGE):
            assert untranslatable(getattr(one, field)) == []
        return one

    return made


def untranslatable(said):
    """Return what of a text nobody can translate."""
    if not isinstance(said, Sentence):
        return [str(said)]
    # Without values it is what an error was raised with, or gathered where `sentence` is called.
    is_known = not said.values or said.template == "{text}" or said.template in gathered()
    own = [] if is_known else [said.template]
    inner = (value for value in said.values.values() if isinstance(value, Sentence))
    return own + [text for value in inner for text in untranslatable(value)]


@functools.lru_cache(maxsize=1)
def gathered():
    """Return all texts of the core that are given to translators."""
    files = CORE.rglob("*.py")
    return {text for one in files for text in core_texts(ast.parse(one.read_text("utf-8")), one)}
