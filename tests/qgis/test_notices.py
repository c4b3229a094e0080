"""What the message bar says: whole sentences, and no more of them than it has room for."""

from __future__ import annotations

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from wmts_bridge.plugin.adapters.bridge_view import LayerRow, LayerState
from wmts_bridge.plugin.ui.notices import Notices

URL = "http://127.0.0.1:8787/"


@pytest.fixture
def notices(window):
    notices = Notices(window.bar)
    yield notices
    notices.withdraw()


def row(*notes):
    place, address = "wmts.example, roads", f"{URL}layers/roads/wmts/1.0.0/WMTSCapabilities.xml"
    state = LayerState.RUNNING
    return LayerRow("roads", "Roads", state, "wmts", place, "0–5", 0, 0, address, notes=notes)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("the remote has no layer 'a'", "The remote has no layer 'a'"),
        ("http://wmts.example/ is no WMTS", "http://wmts.example/ is no WMTS"),
        ("Select a layer first.", "Select a layer first."),
    ],
    ids=["in small letters", "an address", "a sentence already"],
)
def test_what_went_wrong_is_said_as_a_sentence(notices, window, text, shown):
    notices.failed(text)

    assert window.message() == shown


DOUBTS = {
    "none": ((), "", Qgis.MessageLevel.Success),
    "one": (("its set A is left out",), " Its set A is left out.", Qgis.MessageLevel.Warning),
    "many": (
        ("its set A is left out", "its set B is left out.", "its set C is left out."),
        " Its set A is left out. Its set B is left out."
        " More is in the tool tip of the layer in the list.",
        Qgis.MessageLevel.Warning,
    ),
}


@pytest.mark.parametrize(("notes", "said", "level"), DOUBTS.values(), ids=DOUBTS.keys())
def test_doubts_about_a_source_are_said_as_far_as_there_is_room(
    notices, window, notes, said, level
):
    notices.served(row(*notes), URL, lambda: None)

    assert window.message() == f"“Roads” is served at {URL}…{said}"
    assert window.message_level() == level


def test_a_removal_is_undone_once(notices, window, qtbot):
    undone = []
    notices.removed(["a", "b"], lambda: undone.append(True))
    qtbot.mouseClick(window.message_button(), Qt.MouseButton.LeftButton)
    assert undone == [True]
    qtbot.waitUntil(lambda: window.bar.currentItem() is None)
