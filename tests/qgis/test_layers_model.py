"""The list of layers: what its cells show, and that it changes only what differs."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from wmts_bridge.plugin.adapters.bridge_view import LayerRow, LayerState
from wmts_bridge.plugin.ui.layers_model import IDENTIFIER_ROLE, SORT_ROLE, Column, LayersModel

ROLE = Qt.ItemDataRole


def row(identifier, **values):
    given = {
        "title": identifier.title(),
        "state": LayerState.RUNNING,
        "kind": "xyz",
        "place": "tile.example",
        "levels": "0–5",
        "requests": 0,
        "errors": 0,
        "address": f"http://127.0.0.1:8787/layers/{identifier}/wmts/1.0.0/WMTSCapabilities.xml",
    }
    return LayerRow(identifier, **{**given, **values})


@pytest.fixture
def model(qgis_app, qtmodeltester):
    model = LayersModel()
    qtmodeltester.check(model)
    yield model
    qtmodeltester.check(model)


def texts(model, position):
    return [model.index(position, column).data() for column in Column]


def titles(model):
    return [model.index(position, 0).data() for position in range(model.rowCount())]


def test_a_layer_is_a_row_of_words_and_numbers(model):
    model.set_rows([row("roads", requests=1234, errors=2)])

    assert texts(model, 0) == ["Roads", "XYZ", "0–5", "1234", "2"]
    assert model.index(0, 0).data(IDENTIFIER_ROLE) == "roads"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("xyz", "XYZ"),
        ("tms", "TMS"),
        ("folder", "Folder"),
        ("mbtiles", "MBTiles"),
        ("wmts", "WMTS"),
    ],
)
def test_the_kind_of_source_is_a_word(model, kind, text):
    model.set_rows([row("roads", kind=kind)])

    assert model.index(0, Column.SOURCE).data() == text


def test_every_column_has_a_name(model):
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]

    assert names == ["Layer", "Source", "Levels", "Requests", "Errors"]


def test_the_three_lamps_differ(model):
    model.set_rows([row(state.value, state=state) for state in LayerState])

    icons = [model.index(position, 0).data(ROLE.DecorationRole) for position in range(3)]
    pictures = [icon.pixmap(16, 16).toImage() for icon in icons]

    assert pictures[0] != pictures[1]
    assert pictures[1] != pictures[2]
    assert pictures[0] != pictures[2]


def test_the_tool_tip_tells_where_from_where_to_and_what_is_wrong(model):
    model.set_rows([row("roads", state=LayerState.FAILING, problem="No answer.", notes=("Hm?",))])

    assert model.index(0, 2).data(ROLE.ToolTipRole).split("\n") == [
        "Roads: cannot be served",
        "No answer.",
        "Hm?",
        "XYZ: tile.example",
        "http://127.0.0.1:8787/layers/roads/wmts/1.0.0/WMTSCapabilities.xml",
    ]


def test_numbers_are_sorted_as_numbers(model):
    model.set_rows([row("a", requests=9), row("b", requests=10)])

    keys = [model.index(position, Column.REQUESTS).data(SORT_ROLE) for position in range(2)]

    assert keys == sorted(keys)


def test_a_counter_that_moves_repaints_its_row_only(model, qtbot):
    model.set_rows([row("a"), row("b")])

    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([row("a"), row("b", requests=1)])

    assert [index.row() for index in changed.args[:2]] == [1, 1]


def test_nothing_is_repainted_when_nothing_differs(model, qtbot):
    model.set_rows([row("a"), row("b")])

    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.set_rows([row("a"), row("b")])


CHANGES = {
    "one more at the end": (["a", "b"], ["a", "b", "c"]),
    "one more between": (["a", "b"], ["a", "c", "b"]),
    "one less": (["a", "c", "b"], ["a", "b"]),
    "others altogether": (["c", "d"], ["a", "b"]),
    "turned round": (["a", "b"], ["b", "a"]),
    "none": (["a", "b"], []),
}


@pytest.mark.parametrize(("before", "after"), CHANGES.values(), ids=CHANGES.keys())
def test_the_model_follows_the_layers(model, before, after):
    model.set_rows([row(name) for name in before])
    model.set_rows([row(name) for name in after])

    assert titles(model) == [name.title() for name in after]


def test_a_selected_layer_stays_selected_when_others_come_and_go(model):
    model.set_rows([row("a"), row("b")])
    selection = QItemSelectionModel(model)
    selection.select(model.index(1, 0), QItemSelectionModel.SelectionFlag.Select)
    place = QPersistentModelIndex(model.index(1, 0))

    model.set_rows([row("c"), row("b"), row("d")])

    assert [index.data() for index in selection.selectedIndexes()] == ["B"]
    assert place.data() == "B"
