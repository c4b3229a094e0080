"""Messages of our windows: all of their lines can be read."""

from __future__ import annotations

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout
from wmts_bridge.plugin.ui.message_bar import MessageBar
from wmts_bridge.plugin.ui.notices import Notices

LEVEL = Qgis.MessageLevel.Critical


@pytest.fixture
def window(qgis_app, qtbot):
    """Return a window with a bar."""
    return window_with(MessageBar, qtbot)


@pytest.fixture
def qgis_window(qgis_app, qtbot):
    """Return a window with a bar as QGIS has it."""
    return window_with(QgsMessageBar, qtbot)


def window_with(make_bar, qtbot):
    window = QDialog()
    window.bar = make_bar(window)
    QVBoxLayout(window).addWidget(window.bar)
    window.resize(600, 400)
    window.show()
    qtbot.addWidget(window)
    return window


def text_of(window):
    return window.bar.currentItem().findChild(QTextBrowser)


def hidden(window):
    """Return how many pixels of the message have to be scrolled to."""
    return text_of(window).verticalScrollBar().maximum()


def test_a_long_message_is_seen_whole(window, qtbot):
    window.bar.pushMessage("words of many letters " * 12, LEVEL)
    qtbot.waitUntil(lambda: hidden(window) == 0)
    assert text_of(window).height() > 2 * text_of(window).fontMetrics().lineSpacing()


def test_it_is_in_a_narrower_window_too(window, qtbot):
    window.bar.pushMessage("words of many letters " * 6, LEVEL)
    qtbot.waitUntil(lambda: hidden(window) == 0)
    before = text_of(window).height()
    window.resize(400, 400)
    qtbot.waitUntil(lambda: hidden(window) == 0 and text_of(window).height() > before)


def test_a_short_message_stays_on_its_line(window, qtbot):
    window.bar.pushMessage("Saved.", LEVEL)
    qtbot.waitUntil(lambda: text_of(window).width() > 100)
    assert text_of(window).height() < 3 * text_of(window).fontMetrics().lineSpacing()


def test_one_without_end_leaves_room_for_the_window(window, qtbot):
    window.bar.pushMessage("words of many letters " * 500, LEVEL)
    line = text_of(window).fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: text_of(window).height() > 7 * line)
    assert text_of(window).height() < 10 * line


TELL = {
    "warned": lambda notices, text: notices.warned(text),
    "with a button": lambda notices, text: notices.removed([text], lambda: None),
}


@pytest.mark.parametrize("tell", TELL.values(), ids=TELL.keys())
def test_our_messages_are_seen_whole_in_the_bar_of_qgis_too(qgis_window, qtbot, tell):
    notices = Notices(qgis_window.bar, qgis_window)
    tell(notices, "words of many letters " * 3)
    qtbot.waitUntil(lambda: hidden(qgis_window) == 0)
    before = text_of(qgis_window).height()
    qgis_window.resize(480, 400)
    qtbot.waitUntil(lambda: hidden(qgis_window) == 0 and text_of(qgis_window).height() > before)


def test_messages_of_others_stay_there_as_they_are(qgis_window, qtbot):
    notices = Notices(qgis_window.bar, qgis_window)
    notices.warned("words of many letters " * 10)
    qtbot.waitUntil(lambda: hidden(qgis_window) == 0)
    qgis_window.bar.pushMessage("words of others " * 40, LEVEL)
    qtbot.waitUntil(lambda: hidden(qgis_window) > 0)
    before = text_of(qgis_window).styleSheet()
    qgis_window.resize(400, 400)
    qtbot.waitUntil(lambda: text_of(qgis_window).width() < 390)
    assert text_of(qgis_window).styleSheet() == before
