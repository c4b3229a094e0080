"""The translations: nothing is missing, and what a text must keep is kept."""

from __future__ import annotations

import re
import string

import pytest
from wmts_bridge.tools.translations import LANGUAGES, ROOT, Text, gathered, texts_file, translated

TEXTS = gathered(ROOT / "plugin")
BY_LANGUAGE = [pytest.param(translated(texts_file(name)), id=name) for name in LANGUAGES]


@pytest.mark.parametrize("words", BY_LANGUAGE)
def test_every_text_is_translated_and_none_that_is_gone(words):
    assert sorted(words) == sorted(TEXTS), "run: make translations"


@pytest.mark.parametrize("words", BY_LANGUAGE)
@pytest.mark.parametrize("kept", ["placeholders", "margins", "accelerators", "line breaks"])
def test_a_translation_keeps_what_the_code_or_a_window_relies_on(words, kept):
    of = {
        "placeholders": placeholders,
        "margins": lambda text: (text[: -len(text.lstrip())], text[len(text.rstrip()) :]),
        "accelerators": lambda text: len(re.findall(r"&\w", text)),
        "line breaks": lambda text: text.count("\n"),
    }[kept]
    assert {text: words[text] for text in words if of(text.source) != of(words[text])} == {}


def placeholders(text):
    """What `str.format` puts in, in the order of its arguments.

    A language may let a value begin a sentence (`:A`), and writes no commas between digits.
    """
    names = []
    for number, (_, name, how, conversion) in enumerate(
        part for part in string.Formatter().parse(text) if part[1] is not None
    ):
        names.append((name or str(number), how.replace(",", "").strip("An"), conversion))
    return sorted(names)


@pytest.mark.parametrize("words", BY_LANGUAGE)
def test_a_file_choice_keeps_its_patterns(words):
    patterns = re.compile(r"\(\*.*?\)")
    choices = [text for text in words if patterns.search(text.source)]
    assert choices
    for text in choices:
        assert patterns.findall(words[text])[0] == patterns.findall(text.source)[0]


def test_a_text_is_found_under_each_name_that_qt_looks_for_it(tmp_path):
    (tmp_path / "page.py").write_text(
        "class Page(QWidget):\n"
        "    def show(self): self.tr('Shown')\n"
        "def _tr(text): return QCoreApplication.translate('Pages', text)\n"
        "def name(): return _tr('Na' 'me') + QCoreApplication.translate('Other', 'There')\n"
    )
    (tmp_path / "heir.py").write_text(
        "from .page import Page, _tr\n"
        "class Page(pages.Page): pass\n"
        "class Heir(Page):\n"
        "    def hide(self): return self.tr('Hidden').format(_tr('Borrowed'))\n"
    )
    assert list(gathered(tmp_path)) == [
        Text("Heir", "Hidden"),
        Text("Heir", "Shown"),
        Text("Other", "There"),
        Text("Page", "Shown"),
        Text("Pages", "Borrowed"),
        Text("Pages", "Name"),
    ]


@pytest.mark.parametrize("said", ["f'{count} tiles'", "'a ' + name", "texts[0]", "name"])
def test_a_text_that_is_put_together_before_it_is_translated_is_refused(tmp_path, said):
    (tmp_path / "page.py").write_text(
        f"class Page(QWidget):\n    def show(self): self.tr({said})\n"
    )
    with pytest.raises(SystemExit):
        gathered(tmp_path)


def test_the_texts_of_the_core_are_found_where_they_are_said(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "said.py").write_text(
        "ADVICE = 'Load it anew.'\n"
        "RULE = Rule('code', Severity.NOTE, 'a title', 'a clause', remedy='a remedy',\n"
        "            effects=(Effect('QGIS', 'loads it'),))\n"
        "def explain(count): return Explanation('cause', sentence('It has {a}', a=1), ADVICE)\n"
        "def fail(): raise SetupError('it is gone') from TileDamaged('it is torn')\n"
        "def tell(is_first):\n"
        "    text = 'the first'\n"
        "    if is_first: return sentence(text)\n"
        "    text = 'another'\n"
        "    return sentence(text)\n"
        "def count(n): return many(n, 'place') + many(n, 'matrix', 'matrices')\n"
    )
    assert {text.source for text in gathered(tmp_path)} == {
        *("a title", "a clause", "a remedy", "loads it"),
        *("the first", "another"),
        *("It has {a}", "Load it anew.", "it is gone", "it is torn"),
        *("{count:,} place", "{count:,} places", "{count:,} matrix", "{count:,} matrices"),
    }
    assert {text.context for text in gathered(tmp_path)} == {"core"}


def test_a_sentence_that_is_put_together_before_it_is_said_is_refused(tmp_path):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "said.py").write_text("def fail(a): return sentence('no ' + a)\n")
    with pytest.raises(SystemExit):
        gathered(tmp_path)


@pytest.mark.parametrize("values", ["b=1", "a=1, b=2"])
def test_a_sentence_whose_values_are_not_those_it_names_is_refused(tmp_path, values):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "said.py").write_text(f"SAID = sentence('no {{a}}', {values})\n")
    with pytest.raises(SystemExit):
        gathered(tmp_path)
