"""The window that edits a layer: what it shows it saves, and what it does not show stays."""

from __future__ import annotations

import dataclasses

import pytest
from qgis.core import QgsRectangle
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    Levels,
    RemoteLayer,
    SourceSettings,
)
from wmts_bridge.plugin.core.image.effects_json import effects_from_json
from wmts_bridge.plugin.ui.edit_boxes import longitude_and_latitude
from wmts_bridge.plugin.ui.edit_layer import EditLayerDialog
from wmts_bridge.plugin.ui.edit_tiles import READY_STYLES
from wmts_bridge.tests.core.assembly.test_running import get, status_of
from wmts_bridge.tests.qgis.fake_bridge import FakeBridge
from wmts_bridge.tests.qgis.live import xyz

TEMPLATE = "http://127.0.0.1:1/{z}/{x}/{y}.png"
ROADS = LayerSettings("roads", SourceSettings("xyz", TEMPLATE), title="Roads")
FULL = LayerSettings(
    "full",
    SourceSettings(
        "xyz",
        TEMPLATE,
        rows="bottom",
        bounds=(7.123456789123, 46.5, 8.25, 47.0),
        levels=Levels(0, 18),
        own_levels=Levels(2, 14),
        format="image/x-own",
        headers={"Referer": "http://maps.example/"},
        cache="/var/tiles",
    ),
    title="Full",
    abstract="Two\nlines",
    attribution="Its makers",
    missing="404",
    styles={"mine": [{"effect": "contrast", "factor": 1.2}]},
)
CASCADED = LayerSettings(
    "aerial",
    SourceSettings(
        "wmts",
        "http://127.0.0.1:1/wmts",
        remote=RemoteLayer(
            "aerial",
            style="warm",
            matrix_sets=("A", "B"),
            drawn_sets=("WorldCRS84Quad", {"id": "own"}),
            dimensions={"Time": "2020"},
        ),
        cache="off",
    ),
)
FILE = LayerSettings("file", SourceSettings("mbtiles", "/tiles.mbtiles"), title="File")
LAYERS = {layer.identifier: layer for layer in (ROADS, FULL, CASCADED, FILE)}


@pytest.fixture
def fake():
    return FakeBridge(*LAYERS.values())


@pytest.mark.parametrize("name", LAYERS)
def test_what_is_only_looked_at_stays_as_it_is(edit, name, fake):
    dialog = edit(name)

    assert dialog.layer() == LAYERS[name]

    dialog.accept()

    assert not dialog.isVisible()
    assert "publish" not in fake.calls


def test_what_was_changed_is_published(edit, qtbot, fake, tmp_path):
    dialog = edit("roads")
    dialog.texts.title.setText("  Streets ")
    dialog.texts.abstract.setPlainText("All of them")
    dialog.tiles.levels.first.setValue(3)
    dialog.tiles.levels.last.setValue(9)
    dialog.tiles.rows.setCurrentIndex(dialog.tiles.rows.findData("bottom"))
    dialog.tiles.missing.setCurrentIndex(dialog.tiles.missing.findData("204"))
    dialog.tiles.styles.setCheckedItems(["grey"])
    dialog.bounds.setOutputExtentFromUser(QgsRectangle(5, 45, 10, 48), longitude_and_latitude())
    dialog.bounds.setChecked(True)
    dialog.cache.place.setCurrentIndex(dialog.cache.place.findData("folder"))
    dialog.cache.folder.setFilePath(str(tmp_path / "tiles here"))

    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.accept()

    assert saved.args == ["roads"]
    source = dataclasses.replace(
        ROADS.source,
        levels=Levels(3, 9),
        rows="bottom",
        bounds=(5.0, 45.0, 10.0, 48.0),
        cache=str(tmp_path / "tiles here"),
    )
    assert fake.catalogue.layer("roads") == dataclasses.replace(
        ROADS,
        source=source,
        title="Streets",
        abstract="All of them",
        missing="204",
        styles={"grey": [{"effect": "grey"}]},
    )


def test_a_new_identifier_takes_the_place_of_the_old(edit, qtbot, fake):
    dialog = edit("roads")
    dialog.texts.identifier.setText("streets")

    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.accept()

    assert saved.args == ["streets"]
    assert fake.catalogue.layer("roads") is None
    assert fake.catalogue.layer("streets").title == "Roads"


def test_what_cannot_be_saved_is_told_in_the_window(edit, qtbot, fake):
    fake.catalogue = dataclasses.replace(
        fake.catalogue,
        layers=(LayerSettings("lost", SourceSettings("folder", "/broken"), title="Lost"),),
    )
    dialog = edit("lost")
    dialog.texts.title.setText("Found")

    dialog.accept()

    qtbot.waitUntil(lambda: dialog.message_bar.currentItem() is not None)
    assert dialog.message_bar.currentItem().text().endswith("it is broken.")
    assert dialog.isVisible()
    assert dialog.buttons.button(dialog.buttons.StandardButton.Save).isEnabled()


@pytest.mark.parametrize(
    "typed",
    [
        ("170", "-10", "-170", "10"),
        ("0", "10", "5", "-10"),
        ("-500", "0", "5", "1"),
        ("", "", "", ""),
    ],
    ids=["across the date line", "upside down", "beyond the world", "nothing"],
)
def test_bounds_that_are_none_are_not_saved_turned_around(edit, fake, typed):
    dialog = edit("roads")
    dialog.bounds.setChecked(True)
    for end, text in zip(("XMin", "YMin", "XMax", "YMax"), typed):
        dialog.bounds.findChild(QLineEdit, f"m{end}LineEdit").setText(text)

    dialog.accept()

    assert "with the west less than the east" in dialog.message_bar.currentItem().text()
    assert dialog.bounds.isVisible()
    assert fake.catalogue.layer("roads") == ROADS


def test_a_folder_in_which_no_tile_can_be_kept_is_told(edit, qtbot, fake):
    dialog = edit("full")
    dialog.cache.folder.setFilePath("tiles")

    dialog.accept()

    qtbot.waitUntil(lambda: dialog.message_bar.currentItem() is not None)
    assert dialog.message_bar.currentItem().text() == "“tiles” is no complete path."
    assert fake.catalogue.layer("full").source.cache == "/var/tiles"


@pytest.mark.parametrize("ends", [(3, -1), (-1, 3), (9, 3)], ids=["no last", "no first", "turned"])
def test_half_a_range_of_levels_is_not_saved(edit, fake, ends):
    dialog = edit("roads")
    dialog.tiles.levels.first.setValue(ends[0])
    dialog.tiles.levels.last.setValue(ends[1])

    dialog.accept()

    assert dialog.message_bar.currentItem().text().startswith("Say the first and the last level")
    assert "publish" not in fake.calls


def test_closing_while_it_is_saved_tells_failures_elsewhere(edit, qtbot, fake, controller):
    fake.catalogue = dataclasses.replace(
        fake.catalogue, layers=(LayerSettings("lost", SourceSettings("folder", "/broken")),)
    )
    dialog = edit("lost")
    dialog.texts.title.setText("Found")
    fake.gate.clear()
    dialog.accept()
    dialog.close()

    with qtbot.waitSignal(controller.failed) as failed:
        fake.gate.set()

    assert failed.args[0].endswith("it is broken.")


KINDS = {
    "roads": {"rows", "format", "own_levels"},
    "aerial": {"format", "remote"},
    "file": {"rows"},
}


@pytest.mark.parametrize(("name", "shown"), KINDS.items(), ids=KINDS)
def test_a_kind_of_source_has_the_fields_that_make_sense(edit, name, shown):
    dialog = edit(name)
    fields = {
        "rows": dialog.tiles.rows,
        "format": dialog.tiles.format,
        "own_levels": dialog.tiles.own_levels,
    }

    found = {key for key, field in fields.items() if field.isVisibleTo(dialog.tiles)}
    if dialog.tabs.isTabVisible(dialog.tabs.indexOf(dialog.remote)):
        found.add("remote")
    assert found == shown


@pytest.mark.parametrize("name", READY_STYLES)
def test_the_styles_that_are_offered_can_be_drawn(name):
    assert effects_from_json(READY_STYLES[name])


def test_an_edited_layer_is_served_as_it_was_edited(plugin, serve, remote, qtbot):
    old = serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png"))
    controller = plugin.presenter.controller
    plugin.presenter.panel.layer_actions.edit.trigger()
    [dialog] = plugin.dock.window().findChildren(EditLayerDialog)
    dialog.texts.identifier.setText("streets")
    dialog.tiles.levels.first.setValue(1)
    dialog.tiles.levels.last.setValue(3)
    dialog.tiles.styles.setCheckedItems(["grey"])
    dialog.bounds.setOutputExtentFromUser(QgsRectangle(0, 0, 80, 60), longitude_and_latitude())
    dialog.bounds.setChecked(True)

    with qtbot.waitSignal(dialog.saved, timeout=20000):
        dialog.accept()

    published = controller.bridge.publication.layers["streets"]
    [link] = published.links
    assert [matrix.identifier for matrix in link.tile_matrix_set.matrices] == ["1", "2", "3"]
    assert tuple(round(side) for side in published.extent) == (0, 0, 80, 60)
    assert [style.identifier for style in published.styles] == ["default", "grey"]
    assert b"grey" in get(controller.bridge.address_of("streets"))
    assert status_of(old.address) == 404


def test_no_language_has_words_on_buttons_and_tabs_cut(edit):
    dialog = edit("aerial")
    buttons = dialog.bounds.findChildren(QPushButton)
    assert len(buttons) > 1
    assert all(button.minimumWidth() >= button.sizeHint().width() for button in buttons)
    assert dialog.tabs.minimumSizeHint().width() >= dialog.tabs.tabBar().sizeHint().width()
