"""The core's sentences in the language that QGIS shows."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from wmts_bridge.plugin.adapters.translated import told, translated
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.sentence import sentence

WORDS = {
    "there is no layer {name!r}, {others}": "{others}, aber keine Ebene {name!r}",
    "{count:,} others": "{count:,} andere",
    "a whole text": "ein ganzer Text",
    "{clause:A}.": "{clause:A}!",
}


class Words(QTranslator):
    """Knows WORDS, for the core alone."""

    def translate(self, context, source, *_):
        return WORDS.get(source) if context == "core" else None

    def isEmpty(self):
        return False


@pytest.fixture(autouse=True)
def words(qgis_app):
    translator = Words()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_template_and_values_are_translated():
    others = sentence("{count:,} others", count=3)
    said = sentence("there is no layer {name!r}, {others}", name="a", others=others)
    assert translated(said) == "3 andere, aber keine Ebene 'a'"


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a whole text", "ein ganzer Text"), ("unknown", "unknown"), ("", ""), ("{y}", "{y}")],
)
def test_a_text_without_values_is_looked_up_as_it_stands(text, shown):
    assert translated(text) == translated(sentence(text)) == shown


def test_a_translated_clause_begins_a_sentence():
    clause = sentence("a whole text")
    assert translated(sentence("{clause:A}.", clause=clause)) == "Ein ganzer Text!"


def test_an_error_is_told_by_its_sentence():
    reason = SetupError(sentence("there is no layer {name!r}, {others}", name="a", others="b"))
    assert told(reason) == "b, aber keine Ebene 'a'"
    assert told(OSError(2, "No such file")) == "[Errno 2] No such file"
