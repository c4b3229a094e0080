"""The window Add Tiles, against real files and services on loopback."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent, QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QToolButton
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.ui.add_tiles.dialog import AddTilesDialog
from wmts_bridge.plugin.ui.add_tiles.map_place import middle_of_map
from wmts_bridge.tests.core.assembly.drawn_service import DrawnService
from wmts_bridge.tests.core.source.drawn_maps import DrawnTiles, drawn_map
from wmts_bridge.tests.qgis.tile_remote import TileRemote

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "world.mbtiles"
MERCATOR = well_known_set("WebMercatorQuad")
MAP = drawn_map(3, 512)
FLAT = Image.new("RGBA", (64, 64), (10, 90, 200, 255))


def write_folder(path, picture=MAP, **named):
    for name, body in DrawnTiles(MERCATOR, picture, **named).files(0, 2):
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(body)
    return str(path)


@pytest.fixture
def controller(tmp_path, qgis_app):
    controller = BridgeController(bridge_opener(tmp_path / "profil ü" / "catalogue.json", 0))
    (tmp_path / "profil ü").mkdir()
    yield controller
    controller.shutdown()


@pytest.fixture
def dialog(window, controller, qtbot):
    dialog = AddTilesDialog(window, controller)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


@pytest.fixture
def service():
    service = DrawnService(MERCATOR, DrawnTiles(MERCATOR, MAP), last=4)
    yield service
    service.close()


@pytest.fixture
def look(dialog, qtbot):
    """Return what gives locations to the window and waits until they were looked at."""

    def look(*locations):
        dialog.add_locations([str(one) for one in locations])
        settled(dialog, qtbot)
        return dialog.current

    return look


def settled(dialog, qtbot):
    def is_settled():
        return dialog.candidates and not any(one.is_waiting for one in dialog.candidates)

    qtbot.waitUntil(is_settled, timeout=20000)


def add(dialog, controller, qtbot):
    with qtbot.waitSignal(dialog.finished, timeout=20000):
        dialog.add_button.click()
    return controller.bridge.catalogue.layers


def test_the_window_says_what_to_do_and_adds_nothing_yet(dialog):
    assert "drop files" in dialog.form.line.status.text()
    assert not dialog.add_button.isEnabled()
    assert not dialog.form.rows_box.isVisible()


def test_words_of_strangers_are_shown_letter_by_letter(look, dialog, tmp_path):
    look(tmp_path / "<i>none", tmp_path / "<i>neither")
    assert "<i>neither" in dialog.current.problem or "<i>none" in dialog.current.problem
    assert dialog.form.line.status.textFormat() == Qt.TextFormat.PlainText
    item = dialog.form.list.topLevelItem(0)
    assert "&lt;i&gt;none" in item.toolTip(0)
    assert "&lt;i&gt;none" in item.toolTip(1)


def test_a_typed_address_is_looked_at_when_the_user_pauses(dialog, service, qtbot, controller):
    qtbot.keyClicks(dialog.form.line.edit, service.url + "{z}/{x}/{y}.png")
    assert service.asked == []
    qtbot.waitUntil(lambda: bool(dialog.candidates), timeout=5000)
    settled(dialog, qtbot)

    assert dialog.current.survey.levels == (0, 4)
    assert "0–4" in dialog.form.found.text()
    [layer] = add(dialog, controller, qtbot)
    assert (layer.source.kind, layer.source.rows, tuple(layer.source.levels)) == (
        "xyz",
        "top",
        (0, 4),
    )


@pytest.mark.parametrize(("bottom", "rows"), [(False, "top"), (True, "bottom")])
def test_a_folder_is_published_the_way_its_pictures_fit(
    look, dialog, controller, qtbot, tmp_path, bottom, rows
):
    look(write_folder(tmp_path / "tiles", bottom=bottom))

    assert f"from the {rows}" in dialog.form.rows.words.text()
    assert "look like the coarser tile" in dialog.form.rows.words.text()
    assert dialog.form.rows.as_is.isChecked()
    [layer] = add(dialog, controller, qtbot)
    assert layer.source.rows == rows


def test_in_doubt_the_user_chooses_a_thumbnail_and_that_is_published(
    look, dialog, controller, qtbot, tmp_path
):
    candidate = look(write_folder(tmp_path / "tiles", FLAT))
    assert candidate.is_unsure
    assert "cannot be told" in dialog.form.rows.words.text()

    qtbot.mouseClick(dialog.form.rows.flipped, Qt.MouseButton.LeftButton)

    assert dialog.form.rows.flipped.isChecked()
    assert not dialog.form.rows.as_is.isChecked()
    assert dialog.form.options.rows.currentData() == "bottom"
    [layer] = add(dialog, controller, qtbot)
    assert layer.source.rows == "bottom"


def test_the_thumbnails_can_be_chosen_by_keyboard(look, dialog, qtbot, tmp_path):
    look(write_folder(tmp_path / "tiles", FLAT))
    dialog.form.rows.flipped.setFocus()

    qtbot.keyClick(dialog.form.rows.flipped, Qt.Key.Key_Space)

    assert dialog.current.choices.rows == "bottom"


def test_the_map_beside_shows_where_the_chosen_reading_lies(look, dialog, qtbot, tmp_path):
    only_north = {"only": lambda matrix, column, row: 2 * row < matrix.height}
    look(write_folder(tmp_path / "tiles", bottom=True, **only_north))
    canvas = dialog.form.rows.canvas
    assert canvas.extent().center().y() > 0

    qtbot.mouseClick(dialog.form.rows.flipped, Qt.MouseButton.LeftButton)

    assert canvas.extent().center().y() < 0


def test_several_dropped_files_are_all_published(dialog, controller, qtbot, tmp_path):
    folder = write_folder(tmp_path / "tiles ü")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE)), QUrl.fromLocalFile(folder)])
    drop(dialog, data)
    settled(dialog, qtbot)

    assert dialog.form.list.isVisible()
    assert dialog.add_button.text() == "Add 2"
    layers = add(dialog, controller, qtbot)
    assert [layer.source.kind for layer in layers] == ["mbtiles", "folder"]


def drop(dialog, data):
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(10, 10), action, data, buttons, Qt.KeyboardModifier.NoModifier)
    dialog.dropEvent(event)


def test_what_cannot_be_added_keeps_the_window_open_and_the_rest_is_added(
    look, dialog, controller, qtbot, tmp_path
):
    (tmp_path / "note.mbtiles").write_text("a note that is no database", "utf-8")
    look(SAMPLE, tmp_path / "note.mbtiles")
    assert dialog.add_button.text() == "Add 1"

    with qtbot.waitSignal(controller.served, timeout=20000):
        dialog.add_button.click()

    assert dialog.isVisible()
    assert [one.is_done for one in dialog.candidates] == [True, False]


def test_an_address_on_the_clipboard_is_pasted(dialog, service, qtbot):
    QGuiApplication.clipboard().setText(service.url + "2/1/1.png")
    dialog.paste()
    settled(dialog, qtbot)

    assert "{z}/{x}/{y}.png" in dialog.form.line.status.text()
    assert dialog.current.survey.settings.location == service.url + "{z}/{x}/{y}.png"


BAD = {
    "no row": ("http://127.0.0.1:9/{z}/{x}.png", "lacks {y}"),
    "a WMTS": ("http://127.0.0.1:9/wmts?SERVICE=WMTS&REQUEST=GetCapabilities", "WMTS already"),
    "nothing of the kind": ("not there", "neither a folder or file"),
    "no host": ("http://[::1/{z}/{x}/{y}.png", "no host that can be asked"),
    "half an address": ("http://", "no host that can be asked"),
    "nobody there": ("http://127.0.0.1:9/{z}/{x}/{y}.png", "cannot be reached"),
}


@pytest.mark.parametrize(("text", "why"), BAD.values(), ids=BAD)
def test_bad_input_is_told_in_a_sentence_below_the_line(look, dialog, text, why):
    look(text)

    assert why in dialog.form.line.status.text()


FIXED = {
    "refused": ((401, b"who?", "text/plain"), "choose an authentication"),
    "forbidden": ((403, b"no", "text/plain"), "choose an authentication"),
    "a login page": ((200, b"<html>Log in", "text/html"), "web page came instead"),
}


@pytest.mark.parametrize(("fixed", "why"), FIXED.values(), ids=FIXED)
def test_a_service_that_gives_no_tiles_is_explained(look, dialog, service, fixed, why):
    service.fixed = fixed
    look(service.url + "{z}/{x}/{y}.png")

    assert why in dialog.form.line.status.text()
    assert not dialog.add_button.isEnabled()


def test_vector_tiles_are_told_as_such_and_served(look, dialog, controller, qtbot, tmp_path):
    (tmp_path / "v" / "0" / "0").mkdir(parents=True)
    (tmp_path / "v" / "0" / "0" / "0.pbf").write_bytes(b"\x1a\x03\x0a\x01a")
    look(tmp_path / "v")

    assert "Vector tiles" in dialog.form.found.text()
    assert not dialog.form.rows_box.isVisible()
    assert len(add(dialog, controller, qtbot)) == 1


def test_what_the_user_says_counts_more_than_what_was_found(
    look, dialog, controller, qtbot, service
):
    look(service.url + "{z}/{x}/{y}.png")
    options = dialog.form.options
    options.first_level.setValue(1)
    options.last_level.setValue(3)
    options.title.setText("Old town")
    options.identifier.setText("old")
    options.attribution.setText("Ours")
    options.cache.setCurrentIndex(options.cache.findData("off"))
    options.headers.setPlainText("Referer: http://127.0.0.1/map")
    qtbot.waitUntil(lambda: dialog.current.choices.title == "Old town", timeout=5000)
    settled(dialog, qtbot)

    [layer] = add(dialog, controller, qtbot)

    source = layer.source
    assert (layer.identifier, layer.title, layer.attribution) == ("old", "Old town", "Ours")
    assert (tuple(source.levels), source.cache) == ((1, 3), "off")
    assert source.headers == {"Referer": "http://127.0.0.1/map"}


def test_a_header_opens_what_is_guarded(look, dialog, qtbot):
    remote = TileRemote(demanded={"X-Key": "only-for-tests"})
    try:
        look(remote.url + "{z}/{x}/{y}.png")
        assert "refuses (401)" in dialog.form.line.status.text()
        dialog.form.options.headers.setPlainText("X-Key: only-for-tests")
        qtbot.waitUntil(lambda: bool(dialog.current.choices.headers), timeout=5000)
        settled(dialog, qtbot)
    finally:
        remote.close()

    assert dialog.current.can_be_added


def test_a_name_that_cannot_be_one_is_refused(look, dialog, controller, qtbot, tmp_path):
    look(SAMPLE)
    dialog.form.options.identifier.setText("a b")
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.bar.currentItem() is not None, timeout=20000)

    assert "cannot name a layer" in dialog.bar.currentItem().text()
    assert dialog.isVisible()


def test_a_failure_to_publish_keeps_the_window_and_is_told(look, dialog, controller, qtbot):
    look(SAMPLE)
    controller._open_bridge = lambda *_: (_ for _ in ()).throw(OSError("no disk"))

    with qtbot.waitSignal(controller.failed, timeout=20000):
        dialog.add_button.click()

    assert dialog.isVisible()
    assert dialog.bar.currentItem() is not None


def test_looking_can_be_stopped_and_taken_up_again(dialog, qtbot):
    remote = TileRemote()
    remote.gate.clear()
    try:
        dialog.add_locations([remote.url + "{z}/{x}/{y}.png"])
        qtbot.waitUntil(lambda: bool(remote.requests), timeout=5000)
        assert dialog.form.line.cancel_button.isVisible()
        dialog.form.line.cancel_button.click()
        assert "Stopped" in dialog.form.line.status.text()
        remote.gate.set()

        qtbot.keyClick(dialog.form.line.edit, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.current.survey is not None, timeout=20000)
    finally:
        remote.close()

    assert dialog.current.can_be_added


def test_closing_the_window_stops_looking(dialog, qtbot):
    remote = TileRemote()
    remote.gate.clear()
    try:
        dialog.add_locations([remote.url + "{z}/{x}/{y}.png"])
        qtbot.waitUntil(lambda: bool(remote.requests), timeout=5000)
        dialog.close()
        remote.gate.set()
    finally:
        remote.close()

    assert len(remote.requests) <= 5


def test_a_layer_that_cannot_be_published_can_be_tried_again(
    look, dialog, controller, qtbot, tmp_path
):
    with qtbot.waitSignal(controller.changed, timeout=20000):
        controller.load()
    qtbot.waitUntil(lambda: controller.bridge is not None, timeout=20000)
    look(write_folder(tmp_path / "tiles"))
    (tmp_path / "tiles").rename(tmp_path / "moved")
    with qtbot.waitSignal(controller.failed, timeout=20000):
        dialog.add_button.click()
    assert "tiles" in dialog.bar.currentItem().text()
    (tmp_path / "moved").rename(tmp_path / "tiles")

    assert len(add(dialog, controller, qtbot)) == 1


def test_a_name_that_another_layer_has_is_refused(look, dialog, controller, qtbot, tmp_path):
    look(SAMPLE)
    [first] = add(dialog, controller, qtbot)
    dialog.show()
    look(write_folder(tmp_path / "tiles"))
    dialog.form.options.identifier.setText(first.identifier)
    dialog.add_button.click()
    qtbot.waitUntil(lambda: dialog.bar.currentItem() is not None, timeout=20000)

    assert "already" in dialog.bar.currentItem().text()
    assert len(controller.bridge.catalogue.layers) == 1


def test_keys_in_addresses_are_not_shown_in_the_list(look, dialog, service):
    look(service.url + "{z}/{x}/{y}.png?token=only-for-tests", SAMPLE)

    item = dialog.form.list.topLevelItem(0)
    assert item.text(0).endswith("token=***")
    assert "only-for-tests" not in item.toolTip(0)


def test_a_refusal_opens_the_tab_for_credentials(look, dialog, service):
    service.fixed = 401, b"who?", "text/plain"
    look(service.url + "{z}/{x}/{y}.png")

    assert not dialog.form.options_box.isCollapsed()
    assert dialog.form.options.auth.isVisible()
    assert not dialog.form.found_box.isVisible()


def test_rows_said_in_the_options_choose_the_thumbnail(look, dialog, qtbot, tmp_path):
    look(write_folder(tmp_path / "tiles", FLAT))
    options = dialog.form.options
    options.rows.setCurrentIndex(options.rows.findData("bottom"))

    qtbot.waitUntil(dialog.form.rows.flipped.isChecked, timeout=5000)
    assert not dialog.current.is_unsure


def test_the_projects_own_map_stands_beside_and_tells_where_to_look(
    look, dialog, window, service, qtbot
):
    layer = QgsRasterLayer(str(SAMPLE), "Base", "gdal")
    layer.setParent(dialog)
    window.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    window.canvas.setLayers([layer])
    window.canvas.setExtent(QgsRectangle(1e6, 6e6, 2e6, 7e6))
    try:
        longitude, latitude = middle_of_map(window)
        look(service.url + "{z}/{x}/{y}.png")
        shown = dialog.form.rows.canvas.layers()
    finally:
        window.canvas.setLayers([])

    assert (9 < longitude < 18, 47 < latitude < 53) == (True, True)
    assert shown == [layer]
    assert dialog.form.rows.caption.text() == "Your map at this place"


def test_every_control_has_a_tool_tip(dialog):
    kinds = (QComboBox, QLineEdit, QPlainTextEdit, QToolButton, QSpinBox)
    ours = (
        [dialog.form.line.edit, dialog.form.line.file_button, dialog.form.line.folder_button]
        + [dialog.form.rows.as_is, dialog.form.rows.flipped, dialog.add_button]
        + [one for one in vars(dialog.form.options).values() if isinstance(one, kinds)]
    )

    assert len(ours) > 15
    assert [one for one in ours if not one.toolTip()] == []


def test_half_an_address_is_not_asked_for_before_return(dialog, service, qtbot):
    qtbot.keyClicks(dialog.form.line.edit, service.url + "tms")
    qtbot.waitUntil(lambda: "Press Return" in dialog.form.line.status.text(), timeout=5000)
    assert service.asked == []

    qtbot.keyClick(dialog.form.line.edit, Qt.Key.Key_Return)
    settled(dialog, qtbot)

    assert service.asked != []


def test_credentials_for_one_host_are_not_sent_to_another(look, dialog, service, qtbot):
    remote = TileRemote(demanded={"X-Key": "only-for-tests"})
    try:
        look(remote.url + "{z}/{x}/{y}.png")
        dialog.form.options.headers.setPlainText("X-Key: only-for-tests")
        qtbot.waitUntil(lambda: bool(dialog.current.choices.headers), timeout=5000)
        settled(dialog, qtbot)
    finally:
        remote.close()

    dialog.form.line.edit.setText(service.url + "{z}/{x}/{y}.png")
    qtbot.keyClick(dialog.form.line.edit, Qt.Key.Key_Return)
    settled(dialog, qtbot)

    assert dialog.current.choices.headers == {}
    assert dialog.form.options.headers.toPlainText() == ""


def test_what_was_typed_before_closing_is_not_looked_at_while_closed(dialog, service, qtbot):
    dialog.form.line.edit.setText(service.url + "{z}/{x}/{y}.png")
    dialog.close()
    qtbot.wait(0)

    assert not dialog.form.line._timer.isActive()
    assert service.asked == []
