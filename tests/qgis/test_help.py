"""What each window says of itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTextBrowser, QWidget
from wmts_bridge.plugin.ui.help import add_help, help_text
from wmts_bridge.tests.conftest import ROOT

FOLDER = ROOT / "resources" / "help"
PAGES = sorted(path.stem for path in (FOLDER / "en").iterdir())


def used_pages():
    """Return the pages that windows ask for."""
    sources = [path.read_text("utf-8") for path in Path(ROOT / "plugin" / "ui").rglob("*.py")]
    return {found for source in sources for found in re.findall(r'add_help\(self, "(\w+)"', source)}


def test_every_window_has_its_page_and_every_page_a_window():
    assert used_pages() == set(PAGES)


@pytest.mark.parametrize("language", ["en", "de", "zh-Hans"])
def test_every_page_is_there_in_every_language(language):
    assert sorted(path.stem for path in (FOLDER / language).iterdir()) == PAGES
    for page in PAGES:
        text = help_text(page, language)
        assert text.startswith("<h2>")
        assert text.count("<p>") == help_text(page, "en").count("<p>")


def test_other_languages_get_english():
    assert help_text("dock", "fr_FR") == help_text("dock", "en")
    assert help_text("dock", "de_AT") == help_text("dock", "de")


def test_the_button_and_the_key_show_the_page(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    add_help(window, "seeding", buttons)

    buttons.button(QDialogButtonBox.StandardButton.Help).click()

    (text,) = window.findChildren(QTextBrowser)
    assert "Seed an area" in text.toPlainText()
    assert [action.shortcut().toString() for action in window.actions()] == ["F1"]
