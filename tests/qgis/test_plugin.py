"""The plugin in a window: what clicks do, what is said, and that nothing is left behind."""

from __future__ import annotations

import dataclasses
import gc
import logging
import threading

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayerType,
    QgsMapThemeCollection,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QDialog
from wmts_bridge import classFactory
from wmts_bridge.plugin.adapters import opening
from wmts_bridge.plugin.adapters.bridge_view import LayerState
from wmts_bridge.plugin.adapters.secret_store import SecretStore
from wmts_bridge.plugin.adapters.settings import BridgeSettings, write_settings
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.ui.add_tiles.dialog import AddTilesDialog
from wmts_bridge.plugin.ui.edit_layer import EditLayerDialog
from wmts_bridge.plugin.ui.layers_model import Column
from wmts_bridge.plugin.ui.validation.dialog import ValidationDialog
from wmts_bridge.tests.qgis.complaints import complaint
from wmts_bridge.tests.qgis.fake_bridge import URL, FakeBridge

TEMPLATE = "http://127.0.0.1:1/{z}/{x}/{y}.png"
ALL = f"{URL}wmts/1.0.0/WMTSCapabilities.xml"
ROADS = LayerSettings("roads", SourceSettings("xyz", TEMPLATE, levels=Levels(0, 5)), title="Roads")
LOST = LayerSettings("lost", SourceSettings("mbtiles", "/broken.mbtiles"), title="Lost")


def address_of(name):
    return f"{URL}layers/{name}/wmts/1.0.0/WMTSCapabilities.xml"


def tiles(name="Roads", template=TEMPLATE):
    uri = QgsProviderRegistry.instance().encodeUri("wms", {"type": "xyz", "url": template})
    return QgsRasterLayer(uri, name, "wms")


@pytest.fixture
def fake():
    return FakeBridge()


@pytest.fixture
def load(window, fake, monkeypatch, qtbot):
    """Return what loads the plugin over the fake bridge, as QGIS does."""
    monkeypatch.setattr(opening, "bridge_opener", lambda path, port: fake.open)
    loaded = []

    def load():
        plugin = classFactory(window)
        plugin.initGui()
        loaded.append(plugin)
        return plugin

    yield load
    fake.gate.set()
    for plugin in loaded:
        if hasattr(plugin, "dock"):
            plugin.unload()


@pytest.fixture
def plugin(load):
    return load()


def served(qtbot, window, plugin, layer):
    window.layer = layer
    with qtbot.waitSignal(plugin.presenter.controller.served):
        plugin.serve_action.trigger()


def shown(plugin, column=Column.TITLE):
    model = plugin.presenter.panel.layers.model
    return [model.index(position, column).data() for position in range(model.rowCount())]


def test_the_actions_are_in_the_web_menu_and_on_the_toolbar(plugin, window):
    in_the_menu = window.plugin_menus["WMTS Bridge"].actions()
    assert [action.text() for action in in_the_menu] == [
        "Serve as WMTS",
        "Add Tiles…",
        "Add Remote WMTS…",
        "Validate WMTS…",
        "WMTS Bridge Panel",
    ]
    on_the_bar = [action.text() for action in window.toolbar.actions()]
    assert on_the_bar == ["Serve as WMTS", "WMTS Bridge Panel"]
    assert not any(action.icon().isNull() for action in in_the_menu)


def test_layers_that_can_be_drawn_have_the_entry_in_their_context_menu(plugin, window):
    kinds = [kind for action, kind in window.layer_actions if action is plugin.serve_action]

    assert set(kinds) == {
        QgsMapLayerType.RasterLayer,
        QgsMapLayerType.VectorTileLayer,
        QgsMapLayerType.VectorLayer,
        QgsMapLayerType.MeshLayer,
        QgsMapLayerType.PointCloudLayer,
    }


def test_the_panel_is_hidden_until_it_is_wanted(plugin):
    assert not plugin.dock.isVisible()

    plugin.panel_action.trigger()

    assert plugin.dock.isVisible()


def test_nothing_of_the_bridge_is_opened_before_it_is_needed(plugin, fake):
    assert fake.calls == []


def test_serving_a_layer_shows_it_and_says_where(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())

    assert plugin.dock.isVisible()
    assert shown(plugin) == ["Roads"]
    assert shown(plugin, Column.LEVELS) == ["0–5"]
    assert plugin.presenter.panel.selected() == ["roads"]
    assert plugin.presenter.panel.address_line.edit.text() == address_of("roads")
    assert window.message() == f"“Roads” is served at {URL}…"
    assert window.message_level() == Qgis.MessageLevel.Success
    assert fake.calls == ["open", "publish", "start"]


def test_what_may_block_runs_outside_the_main_thread(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())

    assert threading.main_thread() not in fake.threads


def test_the_button_of_the_message_copies_the_address(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())

    qtbot.mouseClick(window.message_button(), Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == address_of("roads")
    assert window.message().startswith("The address is on the clipboard.")


def test_a_layer_served_again_keeps_its_address(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    served(qtbot, window, plugin, tiles("Other name"))

    assert plugin.presenter.controller.view().rows[0].address == address_of("roads")
    assert len(shown(plugin)) == 1


def test_two_layers_asked_for_at_once_are_both_served(plugin, window, qtbot, fake):
    fake.gate.clear()
    window.layer = tiles("One", TEMPLATE + "?1")
    plugin.serve_action.trigger()
    window.layer = tiles("Two", TEMPLATE + "?2")
    plugin.serve_action.trigger()
    fake.gate.set()

    qtbot.waitUntil(lambda: sorted(shown(plugin)) == ["One", "Two"])
    qtbot.waitUntil(lambda: not plugin.presenter.controller.view().is_busy)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: None, "Select a layer in the Layers panel first."),
        (
            lambda: QgsVectorLayer("None?field=name:string", "Names", "memory"),
            "“Names” is a table: there is nothing to draw.",
        ),
    ],
    ids=["nothing selected", "a table"],
)
def test_a_layer_that_cannot_be_served_is_told_why(plugin, window, qtbot, fake, make, sentence):
    window.layer = make()

    plugin.serve_action.trigger()
    qtbot.waitUntil(lambda: bool(window.message()))

    assert window.message() == sentence
    assert window.message_level() == Qgis.MessageLevel.Warning
    assert fake.calls == []


def test_a_source_that_cannot_be_opened_is_told_why(plugin, window, qtbot):
    window.layer = tiles("Broken", "http://127.0.0.1:1/broken/{z}/{x}/{y}.png")

    with qtbot.waitSignal(plugin.presenter.controller.failed):
        plugin.serve_action.trigger()

    assert window.message() == "The tiles could not be opened: it is broken."
    assert window.message_level() == Qgis.MessageLevel.Critical
    assert shown(plugin) == []


def test_a_port_that_is_taken_is_said_and_the_layer_waits_in_the_list(plugin, window, qtbot, fake):
    fake.listen_error = "Port 8787 is taken by python3 (process 1)."
    plugin.dock.setUserVisible(True)
    window.layer = tiles()

    with qtbot.waitSignal(plugin.presenter.controller.failed):
        plugin.serve_action.trigger()
    qtbot.waitUntil(lambda: not plugin.presenter.controller.view().is_busy)

    assert window.message() == "Port 8787 is taken by python3 (process 1)."
    [row] = plugin.presenter.controller.view().rows
    assert (row.title, row.state) == ("Roads", LayerState.STOPPED)
    qtbot.waitUntil(plugin.presenter.panel.layer_actions.start.isEnabled)


def test_layers_of_the_last_session_are_listed_and_wait_for_the_start(load, fake, qtbot):
    fake.catalogue = FakeBridge(ROADS, LOST).catalogue
    plugin = load()
    plugin.panel_action.trigger()
    qtbot.waitUntil(lambda: shown(plugin) == ["Roads", "Lost"])

    assert {row.state for row in plugin.presenter.controller.view().rows} == {LayerState.STOPPED}
    assert plugin.presenter.panel.address_line.status.text() == "The server is stopped."

    with qtbot.waitSignal(plugin.presenter.controller.started):
        plugin.presenter.panel.layer_actions.start.trigger()

    rows = plugin.presenter.controller.view().rows
    assert [row.state for row in rows] == [LayerState.RUNNING, LayerState.FAILING]
    assert rows[1].problem == "It is broken."


def test_stopping_turns_the_lamps_off_and_keeps_the_layers(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    assert not plugin.presenter.panel.layer_actions.start.isEnabled()

    with qtbot.waitSignal(plugin.presenter.controller.stopped):
        plugin.presenter.panel.layer_actions.stop.trigger()
    qtbot.waitUntil(lambda: plugin.presenter.panel.layer_actions.start.isEnabled())

    assert not fake.running
    assert not plugin.presenter.panel.layer_actions.stop.isEnabled()
    assert [row.state for row in plugin.presenter.controller.view().rows] == [LayerState.STOPPED]


def test_removing_a_layer_can_be_undone(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())

    with qtbot.waitSignal(plugin.presenter.controller.removed):
        plugin.presenter.panel.layer_actions.remove.trigger()
    qtbot.waitUntil(lambda: shown(plugin) == [])
    assert window.message() == "“Roads” is no longer served."
    assert (
        plugin.presenter.panel.layers.pages.currentWidget()
        is plugin.presenter.panel.layers.empty_page
    )

    with qtbot.waitSignal(plugin.presenter.controller.served):
        qtbot.mouseClick(window.message_button(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(plugin) == ["Roads"])


def test_removing_several_layers_can_be_undone_at_once(load, fake, qtbot, window):
    fake.catalogue = FakeBridge(ROADS, dataclasses.replace(ROADS, identifier="b")).catalogue
    plugin = load()
    plugin.panel_action.trigger()
    qtbot.waitUntil(lambda: len(shown(plugin)) == 2)
    plugin.presenter.panel.layers.table.selectAll()

    with qtbot.waitSignal(plugin.presenter.controller.removed):
        plugin.presenter.panel.layer_actions.remove.trigger()
    qtbot.waitUntil(lambda: shown(plugin) == [])
    assert window.message() == "2 layers are no longer served."
    qtbot.mouseClick(window.message_button(), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(shown(plugin)) == 2)
    qtbot.waitUntil(lambda: not plugin.presenter.controller.view().is_busy)
    assert fake.calls.count("withdraw") == 1
    assert fake.calls.count("publish_layers") == 1


def test_the_delete_key_removes_what_is_selected(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    window.window.activateWindow()
    plugin.presenter.panel.layers.table.setFocus()

    with qtbot.waitSignal(plugin.presenter.controller.removed):
        qtbot.keyClick(plugin.presenter.panel.layers.table, Qt.Key.Key_Delete)


def test_without_a_selection_the_address_is_that_of_all_layers(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    plugin.presenter.panel.layers.table.clearSelection()

    plugin.presenter.panel.layer_actions.copy.trigger()

    assert plugin.presenter.panel.address_line.edit.text() == ALL
    assert QGuiApplication.clipboard().text() == ALL


def test_the_browser_is_sent_to_the_start_page_and_there_to_the_layer(
    plugin, window, qtbot, monkeypatch
):
    served(qtbot, window, plugin, tiles())
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    plugin.presenter.panel.layer_actions.browse.trigger()
    plugin.presenter.panel.layers.table.clearSelection()
    plugin.presenter.panel.layer_actions.browse.trigger()

    assert opened == [QUrl(f"{URL}#roads"), QUrl(URL)]


def test_an_empty_panel_says_what_to_do_and_does_it(plugin, window, qtbot):
    plugin.panel_action.trigger()
    assert (
        plugin.presenter.panel.layers.pages.currentWidget()
        is plugin.presenter.panel.layers.empty_page
    )
    window.layer = tiles()

    with qtbot.waitSignal(plugin.presenter.controller.served):
        qtbot.mouseClick(plugin.presenter.panel.layers.empty_page.button, Qt.MouseButton.LeftButton)


def test_counters_are_read_while_the_panel_is_seen_and_only_then(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    assert plugin.presenter._timer.isActive()
    fake.counts["roads"] = (41, 1)

    qtbot.waitUntil(lambda: shown(plugin, Column.REQUESTS) == ["41"])
    assert shown(plugin, Column.ERRORS) == ["1"]

    plugin.dock.hide()
    assert not plugin.presenter._timer.isActive()


SEARCHES = {
    "a title": ("old", ["Old town"]),
    "an identifier": ("lost", ["Old town"]),
    "a host": ("127.0", ["Roads"]),
    "a kind of source": ("mbt", ["Old town"]),
    "nothing that is there": ("sea", []),
    "blanks": ("  ", ["Roads", "Old town"]),
}


@pytest.mark.parametrize(("text", "titles"), SEARCHES.values(), ids=SEARCHES.keys())
def test_the_list_can_be_searched(load, fake, qtbot, text, titles):
    fake.catalogue = FakeBridge(ROADS, dataclasses.replace(LOST, title="Old town")).catalogue
    plugin = load()
    plugin.panel_action.trigger()
    layers = plugin.presenter.panel.layers
    qtbot.waitUntil(lambda: len(shown(plugin)) == 2)

    layers.search.setText(text)

    model = layers.table.model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == titles
    shows = layers.table if titles else layers.nothing_found
    assert layers.pages.currentWidget() is shows


def test_a_layer_that_is_served_is_seen_whatever_was_searched_for(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    plugin.presenter.panel.layers.search.setText("nothing like it")

    served(qtbot, window, plugin, tiles("Rivers", TEMPLATE + "?2"))

    assert plugin.presenter.panel.selected() == ["rivers"]


def test_the_rate_of_requests_stands_beside_the_address(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    line = plugin.presenter.panel.address_line
    fake.answers[("wmts", 200)] = 40
    fake.answers[("wmts", 404)] = 2

    qtbot.waitUntil(lambda: line.rate.text() not in ("", "0/s"))

    assert line.rate.text().endswith("/s")
    assert "42 since the plugin was started, 2 of them with an error" in line.rate.toolTip()


def test_the_window_of_a_layer_is_there_once_and_goes_with_the_layer(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    windows = plugin.presenter._commands.windows
    for _ in range(2):
        plugin.presenter.panel.layer_actions.edit.trigger()
    assert len(window.window.findChildren(EditLayerDialog)) == 1
    assert windows.is_open("edit roads")

    plugin.presenter.panel.layer_actions.remove.trigger()

    qtbot.waitUntil(lambda: not windows.is_open("edit roads"))


def test_a_double_click_edits_a_layer_and_a_new_name_stays_selected(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    panel = plugin.presenter.panel
    panel.layers.table.doubleClicked.emit(panel.layers.table.currentIndex())
    assert panel.layer_actions.edit.shortcut().toString() == "F2"
    [dialog] = window.window.findChildren(EditLayerDialog)
    dialog.texts.identifier.setText("streets")

    dialog.accept()

    qtbot.waitUntil(lambda: panel.selected() == ["streets"])


WINDOWS = {
    "Add Tiles…": "Add Tiles",
    "Add Remote WMTS…": "Add Remote WMTS",
    "Validate WMTS…": "Validate WMTS",
}


@pytest.mark.parametrize(("text", "title"), WINDOWS.items(), ids=WINDOWS)
def test_the_menu_opens_windows(plugin, window, qtbot, text, title):
    [action] = [x for x in window.plugin_menus["WMTS Bridge"].actions() if x.text() == text]

    for _ in range(2):
        action.trigger()

    def opened():
        dialogs = window.window.findChildren(QDialog)
        return [x.isVisible() for x in dialogs if x.windowTitle() == title]

    qtbot.waitUntil(lambda: opened() == [True])


def test_tiles_dropped_on_the_dock_are_offered_to_be_added(plugin, window, qtbot, mbtiles):
    plugin.panel_action.trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mbtiles))])
    at, no_keys = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    panel = plugin.presenter.panel

    entering = QDragEnterEvent(at, action, data, button, no_keys)
    QApplication.sendEvent(panel, entering)
    QApplication.sendEvent(panel, QDropEvent(QPointF(at), action, data, button, no_keys))

    assert entering.isAccepted()
    [dialog] = window.window.findChildren(AddTilesDialog)
    assert [one.choices.location for one in dialog.candidates] == [str(mbtiles)]


def test_a_layer_is_judged_at_its_own_address(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())

    plugin.presenter.panel.layer_actions.validate.trigger()

    [dialog] = window.window.findChildren(ValidationDialog)
    assert dialog.options.wish().address == address_of("roads")


def test_every_program_has_its_entry_with_what_is_known_of_it(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    menu = plugin.presenter.panel.layer_actions.copy_for
    entries = {action.text(): action for action in menu.actions()}
    scripts = {action.text(): action for action in entries["Scripts and Commands"].menu().actions()}

    assert {"QGIS", "ArcGIS Pro", "FME", "Any WMTS client", "Any WMS client"} <= set(entries)
    assert "was run with this" in entries["QGIS"].toolTip()
    assert "was not run.\nhttp" in entries["FME"].toolTip()
    others = [action.text() for action in entries["Other Programs by WMTS"].menu().actions()]
    assert "Bentley MicroStation" in others

    scripts["GDAL"].trigger()

    assert QGuiApplication.clipboard().text().startswith("WMTS:http://127.0.0.1:8787/layers/roads/")
    assert window.message().startswith("Copied for GDAL.")


def test_what_a_program_cannot_load_is_said_and_nothing_is_copied(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    QGuiApplication.clipboard().setText("as it was")
    fake.publication = dataclasses.replace(fake.publication, layers={})
    menu = plugin.presenter.panel.layer_actions.copy_for

    menu.actions()[0].trigger()

    assert QGuiApplication.clipboard().text() == "as it was"
    assert window.message_level() == Qgis.MessageLevel.Warning


def test_the_options_of_qgis_have_our_page(plugin, window):
    [factory] = window.options

    page = factory.createWidget(window.window)

    assert factory.title() == "WMTS Bridge"
    assert page is not None


@pytest.mark.parametrize("is_wanted", [True, False], ids=["wanted", "not wanted"])
def test_the_server_starts_with_qgis_if_that_is_wanted(plugin, window, qtbot, fake, is_wanted):
    write_settings(BridgeSettings(start_with_qgis=is_wanted))

    window.initializationCompleted.emit()

    if is_wanted:
        qtbot.waitUntil(lambda: fake.running)
    write_settings(BridgeSettings())
    assert ("presenter" in plugin.__dict__) is is_wanted


def test_the_map_themes_of_the_project_are_offered_and_served(
    plugin, window, qtbot, qgis_new_project, fake
):
    plugin.panel_action.trigger()
    menu = plugin.presenter.panel.layer_actions.themes
    menu.aboutToShow.emit()
    assert [(x.text(), x.isEnabled()) for x in menu.actions()] == [
        ("The project has no map themes", False)
    ]
    themes = QgsProject.instance().mapThemeCollection()
    themes.insert("Night & fog", QgsMapThemeCollection.MapThemeRecord())
    menu.aboutToShow.emit()

    with qtbot.waitSignal(plugin.presenter.controller.served):
        menu.actions()[0].trigger()

    [served_] = fake.catalogue.layers
    assert (served_.title, served_.source.kind) == ("Night & fog", "rendered")


SEEDABLE = {"a remote": (ROADS, True), "a file": (LOST, False)}


@pytest.mark.parametrize(("layer", "is_seedable"), SEEDABLE.values(), ids=SEEDABLE.keys())
def test_only_what_comes_from_elsewhere_can_be_seeded(load, fake, qtbot, layer, is_seedable):
    fake.catalogue = FakeBridge(layer).catalogue
    plugin = load()
    plugin.panel_action.trigger()
    qtbot.waitUntil(lambda: len(shown(plugin)) == 1)

    plugin.presenter.panel.select(layer.identifier)

    assert plugin.presenter.panel.layer_actions.seed.isEnabled() is is_seedable


def test_a_narrow_dock_shows_titles_rather_than_every_column(plugin, window, qtbot):
    served(qtbot, window, plugin, tiles())
    page = plugin.presenter.panel.layers

    def hidden():
        return [column for column in Column if page.table.isColumnHidden(column)]

    page.resize(900, 300)
    assert hidden() == []
    page.resize(330, 300)
    assert Column.LEVELS in hidden()
    assert not {Column.TITLE, Column.ERRORS} & set(hidden())
    page.resize(900, 300)
    assert hidden() == []


def test_a_title_is_readable_beside_the_longest_kind_of_source(load, fake, qtbot):
    drawn = LayerSettings("Fields", SourceSettings("rendered", "map"), title="Fields and woods")
    fake.catalogue = FakeBridge(drawn).catalogue
    plugin = load()
    plugin.panel_action.trigger()
    qtbot.waitUntil(lambda: len(shown(plugin)) == 1)
    panel = plugin.presenter.panel
    table = panel.layers.table

    panel.layers.resize(panel.sizeHint().width(), 300)

    assert not table.isColumnHidden(Column.SOURCE)
    assert table.columnWidth(Column.TITLE) >= 18 * table.fontMetrics().averageCharWidth()


def test_the_log_is_fetched_while_it_is_seen_and_only_then(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    fake.doctor.say(complaint())
    plugin.presenter._refresh()
    assert fake.doctor.threads == set()
    panel = plugin.presenter.panel
    assert panel.tabs.tabText(1) == "Log (1)"

    panel.tabs.setCurrentWidget(panel.log)
    qtbot.waitUntil(lambda: panel.log.model.rowCount() == 1)

    assert threading.main_thread() not in fake.doctor.threads
    qtbot.waitUntil(lambda: panel.tabs.tabText(1) == "Log")


def test_clearing_the_log_makes_the_doctor_forget(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())
    fake.doctor.say(complaint())
    panel = plugin.presenter.panel
    panel.tabs.setCurrentWidget(panel.log)
    qtbot.waitUntil(lambda: panel.log.model.rowCount() == 1)

    panel.log.clear_action.trigger()

    assert panel.log.model.rowCount() == 0
    assert fake.doctor.complaints() == ()


def test_secrets_that_qgis_may_not_save_are_said_to_last_for_the_session(
    plugin, window, qtbot, monkeypatch
):
    monkeypatch.setattr(SecretStore, "save", lambda self: False)

    with qtbot.waitSignal(plugin.presenter.controller.warned):
        served(qtbot, window, plugin, tiles())

    assert window.message().startswith("Keys and passwords of this layer are kept until QGIS")


def test_secrets_that_qgis_does_not_give_are_said_to_be_missing(load, qtbot, fake, monkeypatch):
    monkeypatch.setattr(SecretStore, "load", lambda self: False)
    plugin = load()

    with qtbot.waitSignal(plugin.presenter.controller.warned) as warned:
        plugin.presenter.panel.layer_actions.start.trigger()

    assert warned.args[0].startswith("Without QGIS's master password")


def test_what_the_core_warns_of_stands_in_the_log_panel(plugin, qtbot):
    plugin.panel_action.trigger()
    assert plugin.presenter.panel.isVisible()
    seen = []

    def see(text, tag, level):
        seen.append((text, tag, level))

    QgsApplication.messageLog().messageReceived.connect(see)
    logging.getLogger("wmts_bridge.plugin.core.assembly").warning("roads is %s", "gone")
    logging.getLogger("wmts_bridge.plugin.core.assembly").info("nothing much")
    QgsApplication.messageLog().messageReceived.disconnect(see)

    assert seen == [("roads is gone", "WMTS Bridge", Qgis.MessageLevel.Warning)]


def test_quitting_qgis_stops_the_bridge(plugin, window, qtbot, fake):
    served(qtbot, window, plugin, tiles())

    QApplication.instance().aboutToQuit.emit()

    assert not fake.running
    assert fake.calls[-1] == "close"


def test_quitting_while_a_source_is_opened_does_not_wait_and_starts_nothing(
    plugin, window, qtbot, fake
):
    window.layer = tiles()
    fake.gate.clear()
    plugin.serve_action.trigger()
    qtbot.waitUntil(lambda: "publish" in fake.calls)

    plugin.unload()
    fake.gate.set()

    qtbot.waitUntil(lambda: fake.calls[-2:] == ["close", "close"])
    assert "start" not in fake.calls


def test_unloading_and_loading_twice_leaves_nothing_behind(load, window, qtbot, fake):
    def look():
        qtbot.waitUntil(lambda: not threads() - threads_before)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return (
            sorted(type(child).__name__ for child in window.window.findChildren(QObject)),
            window.toolbar.actions(),
            window.web_menu.actions(),
            list(window.layer_actions),
            list(window.docks),
            list(window.options),
            list(logging.getLogger("wmts_bridge").handlers),
        )

    def threads():
        return {thread for thread in threading.enumerate() if thread.name.startswith("wmts")}

    threads_before = threads()
    before = look()
    for _ in range(2):
        plugin = load()
        served(qtbot, window, plugin, tiles())
        actions = plugin.presenter.panel.layer_actions
        for action in (
            actions.edit,
            actions.validate,
            actions.seed,
            actions.add_tiles,
            actions.add_remote,
        ):
            action.trigger()
        plugin.presenter.panel.tabs.setCurrentWidget(plugin.presenter.panel.log)
        window.bar.clearWidgets()
        plugin.unload()
        del plugin, actions, action
        after = look()

    assert after == before
    assert fake.calls[-1] == "close"
    assert fake._subscribers == []
