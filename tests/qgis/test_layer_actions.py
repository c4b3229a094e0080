"""What can be done with a layer by the protocols that are on for it."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel
from qgis.PyQt.QtGui import QDesktopServices
from wmts_bridge.plugin.adapters.bridge_view import BridgeView, LayerRow, LayerState
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.plugin.ui.panel import BridgePanel
from wmts_bridge.tests.core.assembly.test_running import get
from wmts_bridge.tests.qgis.live import xyz

URL = "http://127.0.0.1:8787/"
ALL = frozenset(PROTOCOLS)


def row(identifier, services=ALL, service="wmts", state=LayerState.RUNNING):
    address = f"{URL}{service}/{identifier}" if service else ""
    place = (identifier, identifier.title(), state, "xyz", "tile.example", "0–5", 0, 0, address)
    return LayerRow(*place, service=service, services=services)


@pytest.fixture
def shown(qgis_app, qtbot):
    """Return what shows layers in a panel, and chooses some of them."""
    panel = BridgePanel()
    qtbot.addWidget(panel)
    panel.show()

    def shown(*rows, chosen=(), **values):
        given = {"url": URL, "address": f"{URL}all", "is_running": True, **values}
        panel.show_view(BridgeView(rows, **given))
        panel.layers.table.clearSelection()
        for identifier in chosen:
            index = next(
                panel.layers.table.model().index(number, 0)
                for number in range(len(rows))
                if panel.layers.table.model().index(number, 0).data() == identifier.title()
            )
            flags = QItemSelectionModel.SelectionFlag
            panel.layers.table.selectionModel().select(index, flags.Select | flags.Rows)
        assert set(panel.selected()) == set(chosen)
        return panel

    return shown


COPIED = {
    "a layer": (("roads",), "Copy WMTS Address", "WMTS address of Roads"),
    "a layer without WMTS": (("tracks",), "Copy XYZ Address", "XYZ address of Tracks"),
    "all layers": ((), "Copy WMTS Address", "WMTS address of all layers"),
}


@pytest.mark.parametrize(("chosen", "action", "tool_tip"), COPIED.values(), ids=COPIED)
def test_the_address_says_of_which_protocol_it_is(shown, chosen, action, tool_tip):
    tracks = row("tracks", ALL - {"wmts"}, "xyz")
    panel = shown(row("roads"), tracks, chosen=chosen)

    assert panel.layer_actions.copy.text() == action
    assert panel.layer_actions.copy.isEnabled()
    assert panel.address_line.edit.toolTip() == tool_tip


def test_without_an_address_nothing_is_copied(shown):
    panel = shown(row("roads"), address="", service="")

    assert not panel.layer_actions.copy.isEnabled()
    assert panel.layer_actions.copy.text() == "Copy Address"
    assert panel.address_line.edit.text() == ""
    assert not panel.address_line.copy_button.isEnabled()


WMTS_ALONE, KML_ALONE = frozenset(("wmts",)), frozenset(("kml",))
OTHERS = ALL - {"wmts"}
ADDED = {
    "by WMTS": ((row("roads", WMTS_ALONE),), True, "as other programs get it"),
    "by another": ((row("roads", OTHERS, "xyz"),), True, "as other programs get it"),
    "one of two": ((row("roads"), row("tracks", KML_ALONE, "kml")), True, "programs get it"),
    "by none": (
        (row("roads", KML_ALONE, "kml"),),
        False,
        "QGIS loads layers by WMTS, XYZ, WMS, and all of these are switched off here",
    ),
    "at rest": ((row("roads", state=LayerState.STOPPED),), False, "as other programs get it"),
}


@pytest.mark.parametrize(("rows", "is_on", "tool_tip"), ADDED.values(), ids=ADDED)
def test_layers_are_added_by_what_qgis_can_load(shown, rows, is_on, tool_tip):
    panel = shown(*rows, chosen=[row.identifier for row in rows])
    action = panel.layer_actions.add_to_project

    assert action.isEnabled() == is_on
    assert action.toolTip().endswith(tool_tip)


JUDGED = {
    "with WMTS": ((row("roads"),), True, "Judge the layer's WMTS as other programs find it"),
    "without": (
        (row("roads", OTHERS, "xyz"),),
        False,
        "WMTS is switched off here: there is nothing to judge",
    ),
    "at rest": ((row("roads", state=LayerState.STOPPED),), False, "Judge the layer's WMTS"),
    "two": ((row("roads"), row("tracks")), False, "Judge the layer's WMTS"),
}


@pytest.mark.parametrize(("rows", "is_on", "tool_tip"), JUDGED.values(), ids=JUDGED)
def test_a_layer_is_judged_if_it_has_wmts(shown, rows, is_on, tool_tip):
    panel = shown(*rows, chosen=[row.identifier for row in rows])

    assert panel.layer_actions.validate.isEnabled() == is_on
    assert panel.layer_actions.validate.toolTip().startswith(tool_tip)


def test_the_demo_page_of_the_layer_is_opened(shown, qtbot):
    panel = shown(row("roads"), row("ws.tracks ü"), chosen=["ws.tracks ü"])
    action = panel.layer_actions.demo

    with qtbot.waitSignal(panel.browse_requested) as asked:
        action.trigger()

    assert asked.args == [f"{URL}demo/ws.tracks%20%C3%BC"]
    assert action in panel.layers.table.actions()


NOT_SHOWN = {
    "none": ((row("roads"),), ()),
    "two": ((row("roads"), row("tracks")), ("roads", "tracks")),
    "at rest": ((row("roads", state=LayerState.STOPPED),), ("roads",)),
    "failing": ((row("roads", state=LayerState.FAILING),), ("roads",)),
}


@pytest.mark.parametrize(("rows", "chosen"), NOT_SHOWN.values(), ids=NOT_SHOWN)
def test_the_demo_page_is_that_of_one_layer_that_is_served(shown, rows, chosen):
    assert not shown(*rows, chosen=chosen).layer_actions.demo.isEnabled()


def test_every_action_has_words_a_tool_tip_and_a_picture(shown):
    actions = shown(row("roads"), chosen=["roads"]).layer_actions
    found = [action for group in actions.of_a_layer() for action in group]

    assert [one for one in found if not one.text()] == []
    plain = [one for one in found if one is not actions.copy_for.menuAction()]
    assert [one.text() for one in plain if not one.toolTip() or one.icon().isNull()] == []


def test_what_the_browser_is_sent_to_is_there(plugin, serve, remote, monkeypatch):
    serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png"))
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    plugin.presenter.panel.layer_actions.demo.trigger()

    [address] = opened
    assert b"Tiles" in get(address.toString())
