"""What strangers call their layers is shown letter by letter, wherever Qt would read tags."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocumentFragment
from wmts_bridge.plugin.ui.layers_model import LayersModel
from wmts_bridge.plugin.ui.log_model import LogModel
from wmts_bridge.plugin.ui.notices import Notices
from wmts_bridge.plugin.ui.plain import breakable, plain_text
from wmts_bridge.tests.qgis.complaints import complaint
from wmts_bridge.tests.qgis.test_layers_model import row

HOSTILE = "<img src='file:///etc/passwd'> & <b>co</b>"


def seen(text):
    return QTextDocumentFragment.fromHtml(text).toPlainText()


@pytest.mark.parametrize("text", [HOSTILE, "R&D", "a < b", "&amp;", "two\nlines & more"])
def test_the_text_is_seen_as_it_was_written(qgis_app, text):
    assert Qt.mightBeRichText(plain_text(text))
    assert seen(plain_text(text)) == text


def test_what_qt_takes_for_plain_anyway_stays_so():
    assert plain_text("Roads: 1/2\nis served") == "Roads: 1/2\nis served"


def test_tool_tips_read_no_tags(qgis_app):
    layers, log = LayersModel(), LogModel()
    layers.set_rows([row("roads", title=HOSTILE)])
    log.show_complaints([complaint(client=HOSTILE)])

    for model in (layers, log):
        assert HOSTILE in seen(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_messages_read_no_tags(window):
    notices = Notices(window.bar)
    for say in (
        lambda: notices.removed([HOSTILE], lambda: None),
        lambda: notices.failed(HOSTILE),
        lambda: notices.served(row("roads", title=HOSTILE), "http://127.0.0.1/", lambda: None),
    ):
        say()
        assert HOSTILE in window.message()
    notices.withdraw()


def test_an_address_may_go_on_in_another_line_and_words_stay_whole():
    shown = breakable("http://127.0.0.1/wmts?LAYER=a&STYLE=b gave nothing")
    assert shown.split("\u200b") == [
        "http://",
        "127.0.0.1/",
        "wmts?",
        "LAYER=a&",
        "STYLE=b gave nothing",
    ]
