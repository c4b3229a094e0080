"""The log tab: what the doctor says, by layer, to read and to copy."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QGuiApplication
from wmts_bridge.plugin.ui.log_model import LogModel
from wmts_bridge.plugin.ui.log_page import LogPage
from wmts_bridge.tests.qgis.complaints import complaint

LAYERS = {"roads": "Roads", "rivers": "Rivers"}


@pytest.fixture
def page(qtbot):
    page = LogPage()
    qtbot.addWidget(page)
    page.show_layers(LAYERS)
    return page


def test_an_empty_log_explains_itself(page):
    assert page.pages.currentWidget() is page.empty_text
    assert page.empty_text.text().startswith("Every request so far was answered.")
    assert not page.copy_action.isEnabled()


def test_the_latest_is_selected_and_told_in_full(page):
    page.show_complaints((complaint(), complaint("other", client="curl")))

    told = page.details.toPlainText()

    assert "The client counts rows <from> the bottom." in told
    assert "Switch off “TMS” in the client." in told
    assert "QGIS 3.40.6" in told
    assert "/wmts/1.0.0/roads/default/WebMercatorQuad/4/12/5.png" in told


def test_what_is_selected_stays_so_when_more_comes(page):
    first, second = complaint(), complaint("other", client="curl")
    page.show_complaints((first, second))
    page.table.setCurrentIndex(page.model.index(1, 0))

    page.show_complaints((complaint("newest"), first, second._replace(requests=9)))

    assert page.model.complaint(page.table.currentIndex()).client == "curl"
    assert "9" in page.details.toPlainText()


def test_a_layer_can_be_looked_at_alone(page):
    page.show_complaints((complaint(), complaint(layer=""), complaint(layer="rivers")))
    page.layer_box.setCurrentIndex(page.layer_box.findData("rivers"))

    assert page.model.rowCount() == 1

    page.show_layers({"roads": "Roads"})  # it was removed

    assert page.model.rowCount() == 3
    assert page.layer_box.currentText() == "All layers"


def test_the_selected_entry_is_copied_as_text(page):
    page.show_complaints((complaint(),))

    page.copy_action.trigger()

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[:4] == [
        "The client counts rows <from> the bottom.",
        "What helps: Switch off “TMS” in the client.",
        "Client: QGIS 3.40.6",
        "Layer: roads",
    ]


def test_the_log_is_bounded(qgis_app, qtmodeltester):
    model = LogModel()

    model.show_complaints([complaint(f"cause-{number}") for number in range(500)])

    assert model.rowCount() == 200
    qtmodeltester.check(model)
