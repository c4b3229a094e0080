"""The core's sentences in the language that QGIS shows."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from wmts_bridge.plugin.adapters.bridge_view import view_of
from wmts_bridge.plugin.adapters.remote_trouble import advised
from wmts_bridge.plugin.adapters.translated import ended, told, translated
from wmts_bridge.plugin.adapters.translation import take_away
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
from wmts_bridge.plugin.core.doctor.complaint import Explanation
from wmts_bridge.plugin.core.errors import SetupError
from wmts_bridge.plugin.core.sentence import sentence
from wmts_bridge.plugin.ui.log_model import LogModel
from wmts_bridge.tests.qgis.complaints import complaint
from wmts_bridge.tests.qgis.fake_bridge import FakeBridge

WORDS = {
    "there is no layer {name!r}, {others}": "{others}, aber keine Ebene {name!r}",
    "{count:,} others": "{count:,} andere",
    "a whole text": "ein ganzer Text",
    "{address}: the proxy failed ({reason})": "{address}: der Stellvertreter versagt ({reason})",
    "{path} was damaged": "{path} war beschädigt",
    "{clause:A}.": "{clause:A}!",
    "{count:,} by {name}": "{name:A}: {count:n}",
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
    take_away(translator)


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


def test_a_translation_may_begin_with_any_text_and_group_digits_otherwise():
    assert translated(sentence("{count:,} by {name}", count=1200, name="a b")) == "A b: 1200"


def test_an_error_is_told_by_its_sentence():
    reason = SetupError(sentence("there is no layer {name!r}, {others}", name="a", others="b"))
    assert told(reason) == "b, aber keine Ebene 'a'"
    assert told(OSError(2, "No such file")) == "[Errno 2] No such file"


def test_advice_is_found_by_the_english_words_and_told_with_the_translated_ones():
    failed = sentence("{address}: the proxy failed ({reason})", address="http://a/?k=***", reason=1)
    assert advised(SetupError(failed)) == (
        "a: der Stellvertreter versagt. Check the proxy here and in QGIS's options. (1)"
    )


def test_the_list_says_translated_why_a_layer_is_not_served():
    bridge = FakeBridge(LayerSettings("roads", SourceSettings("folder", "/roads")))
    bridge.failures = {"roads": sentence("{path} was damaged", path="/roads")}
    assert view_of(bridge, is_busy=False).rows[0].problem == "/roads war beschädigt"


def test_the_log_tells_complaints_translated():
    model = LogModel()
    damaged = sentence("{path} was damaged", path="/roads")
    model.show_complaints([complaint(explanation=Explanation("cause", damaged, "a whole text"))])
    assert model.index(0, 2).data() == "/roads war beschädigt"
    in_words = model.in_words(model.complaint(model.index(0, 0)))
    assert in_words.startswith("/roads war beschädigt\nWhat helps: ein ganzer Text")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("no tile", "no tile."),
        ("Is it there?", "Is it there?"),
        ("没有瓦片 a.png", "没有瓦片 a.png。"),
        ("没有瓦片。", "没有瓦片。"),
        ("", ""),
    ],
)
def test_a_text_ends_with_the_full_stop_of_its_script(text, shown):
    assert ended(text) == shown
