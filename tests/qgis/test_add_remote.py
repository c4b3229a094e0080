"""The window “Add Remote WMTS”: connecting, choosing, previewing, publishing, over real servers."""

from __future__ import annotations

import re
import threading
import urllib.error
import urllib.request
from html import unescape

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.core.catalogue.values import Levels
from wmts_bridge.plugin.ui.add_remote.dialog import AddRemoteDialog
from wmts_bridge.plugin.ui.add_remote.offers_model import Column
from wmts_bridge.plugin.ui.validation.dialog import ValidationDialog
from wmts_bridge.tests.qgis.live import LEVEL, interior, painted
from wmts_bridge.tests.qgis.wmts_remote import LAYER, MERCATOR, WmtsRemote, shown

LATER = "2012-06-01T00:00:00Z"
HOSTILE = "<img src=x onerror=alert(1)>\u202e<b>bold</b>"


class SlowRemote(WmtsRemote):
    """While `gate` is cleared, everything waits."""

    def answer(self, path):
        self.gate.wait(30)
        return super().answer(path)


@pytest.fixture
def theirs():
    remote = SlowRemote()
    yield remote
    remote.close()


@pytest.fixture
def controller(qgis_app, tmp_path):
    made = []

    def make():
        one = BridgeController(bridge_opener(tmp_path / "catalogue.json", 0))
        made.append(one)
        return one

    yield make
    for one in made:
        if one.bridge is not None:
            one.shutdown()


@pytest.fixture
def window_of(qtbot):
    """Return what opens the window over a controller."""
    opened = []

    def open_window(controller):
        dialog = AddRemoteDialog(None, controller)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        opened.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: controller.bridge is not None)
        return dialog

    yield open_window
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dialog(window_of, controller):
    return window_of(controller())


@pytest.fixture
def connect(qtbot):
    """Return what connects a window to a remote."""

    def connect(dialog, remote):
        dialog.parts.form.url.setText(remote.address)
        with qtbot.waitSignal(dialog.session.connected, timeout=20000):
            dialog.parts.form.connect_button.click()

    return connect


@pytest.fixture
def publish(qtbot):
    """Return what publishes what is ticked, and waits until it is served."""

    def publish(dialog):
        with qtbot.waitSignal(dialog.session.published, timeout=20000):
            dialog.parts.publish_button.click()
        qtbot.waitUntil(lambda: not dialog._controller.view().is_busy, timeout=20000)
        assert bridge_of(dialog).running

    return publish


@pytest.fixture
def preview(qtbot):
    """Return what shows the preview of the current layer."""

    def preview(dialog):
        dialog.parts.tabs.setCurrentWidget(dialog.parts.preview)
        qtbot.waitUntil(lambda: dialog.parts.preview.layer is not None, timeout=20000)
        return dialog.parts.preview

    return preview


def bridge_of(dialog):
    return dialog._controller.bridge


def message(dialog):
    item = dialog.parts.bar.currentItem()
    return unescape(re.sub("<.*?>", "", item.text())) if item else ""


def tick_all(dialog):
    dialog.parts.offers.tick_button.click()


def names(dialog):
    model = dialog.parts.offers.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def fetched(url):
    with urllib.request.urlopen(url, timeout=20) as answer:
        return answer.read()


def tile(dialog, name):
    return fetched(tile_address(bridge_of(dialog), name))


def tile_address(bridge, name):
    return (
        f"{bridge.url}wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER={name}&STYLE=plain"
        "&FORMAT=image/png&TILEMATRIXSET=WebMercatorQuad&TILEMATRIX=2&TILEROW=1&TILECOL=3"
    )


def document_of(dialog, name):
    return fetched(bridge_of(dialog).address_of(name)).decode()


def with_layers(remote, *added):
    """Let the remote offer further layers, all alike, besides its own."""
    document = remote.document()
    layer = re.search("<Layer>.*?</Layer>", document, re.DOTALL)[0]
    own = LAYER.replace("&", "&amp;")
    more = "".join(layer.replace(f"<ows:Identifier>{own}<", f"<ows:Identifier>{name}<")
                   for name in added)  # fmt: skip
    remote.capabilities = 200, document.replace(layer, layer + more).encode(), "application/xml"


# --- connecting -----------------------------------------------------------------------------------


def test_the_address_can_be_typed_at_once_and_return_connects(dialog, theirs, qtbot):
    assert dialog.focusWidget() is dialog.parts.form.url
    qtbot.keyClicks(dialog.parts.form.url, theirs.address)
    with qtbot.waitSignal(dialog.session.connected, timeout=20000):
        qtbot.keyClick(dialog.parts.form.url, Qt.Key.Key_Return)


def test_connecting_lists_what_the_remote_offers(dialog, connect, theirs):
    connect(dialog, theirs)

    model = dialog.parts.offers.model
    row = [model.index(0, column).data() for column in Column]
    sets = "WGS1984Quad_0-3, WorldCRS84Quad_0-2, WebMercatorQuad_0-4"
    assert row == [LAYER, "Roads and rails", "png", sets, "Time (2)", ""]
    assert message(dialog) == ""


def test_a_user_and_a_password_are_sent(dialog, connect, publish):
    remote = WmtsRemote("üser", "pä:ss&word")
    dialog.parts.form.credentials.user.setText("üser")
    dialog.parts.form.credentials.password.setText("pä:ss&word")
    try:
        connect(dialog, remote)
        tick_all(dialog)
        publish(dialog)
        assert tile(dialog, "roads_rails").startswith(b"\x89PNG")
    finally:
        remote.close()


def test_headers_and_parameters_are_sent_as_often_as_there_are_any(dialog, connect):
    remote = WmtsRemote(demanded={"X-One": "1", "X-Two": "zwei"})
    credentials = dialog.parts.form.credentials
    credentials.headers.set_pairs({"X-One": "1", "X-Two": "zwei"})
    credentials.query.set_pairs({"authkey": "abc"})
    try:
        connect(dialog, remote)
        assert "authkey=abc" in remote.requests[-1][0]
    finally:
        remote.close()


def authcfg_of(auth_manager):
    config = QgsAuthMethodConfig("Basic")
    config.setName("remote")
    config.setConfig("username", "üser")
    config.setConfig("password", "pä:ss&word")
    answer = auth_manager.storeAuthenticationConfig(config)
    return (answer[1] if isinstance(answer, tuple) else config).id()


def test_a_configuration_of_qgis_works_and_does_after_a_restart(
    window_of, controller, connect, publish, qtbot, auth_manager, tmp_path
):
    remote, first = WmtsRemote("üser", "pä:ss&word"), controller()
    dialog = window_of(first)
    dialog.parts.form.credentials.authcfg.setConfigId(authcfg_of(auth_manager))
    try:
        connect(dialog, remote)
        tick_all(dialog)
        publish(dialog)
        first.shutdown()
        assert "word" not in (tmp_path / "catalogue.json").read_text("utf-8")

        again = controller()
        with qtbot.waitSignal(again.started, timeout=20000):
            again.start()
        assert fetched(tile_address(again.bridge, "roads_rails")).startswith(b"\x89PNG")
    finally:
        remote.close()


def test_secrets_stay_out_of_the_catalogue_and_come_back_from_qgis(
    window_of, controller, connect, publish, qtbot, auth_manager, tmp_path
):
    remote, first = WmtsRemote("üser", "pä:ss&word"), controller()
    dialog = window_of(first)
    dialog.parts.form.credentials.user.setText("üser")
    dialog.parts.form.credentials.password.setText("pä:ss&word")
    try:
        connect(dialog, remote)
        tick_all(dialog)
        publish(dialog)
        dialog.close()
        first.shutdown()
        assert "word" not in re.sub(r"\$\{\w+\}|password", "",
                                    (tmp_path / "catalogue.json").read_text("utf-8"))  # fmt: skip

        again = window_of(controller())
        with qtbot.waitSignal(again.session.connected, timeout=20000):
            again.open_store("127.0.0.1")
        assert "ss&word" not in again.parts.form.credentials.password.text()
        assert names(again) == [LAYER]
    finally:
        remote.close()


LOGIN = b"<!DOCTYPE html><html><title>Log in</title></html>"
ANSWERS = {
    "a login page": ((200, LOGIN, "text/html"), "It may be a login page"),
    "nothing": ((200, b"", "text/xml"), "Check the address"),
    "a WMS": ((200, b'<WMS_Capabilities version="1.3.0"/>', "text/xml"), "A WMS has no tiles"),
    "a failing server": ((500, b"oops", "text/plain"), "try again later"),
    "a missing page": ((404, b"no", "text/plain"), "Check the address"),
    "who are you": ((401, b"who?", "text/plain"), "Choose an authentication configuration"),
}


@pytest.mark.parametrize(("answer", "advice"), ANSWERS.values(), ids=ANSWERS.keys())
def test_an_answer_that_is_no_wmts_is_one_sentence_with_what_to_do(
    dialog, theirs, qtbot, answer, advice
):
    theirs.capabilities = answer
    dialog.parts.form.url.setText(theirs.address)

    with qtbot.waitSignal(dialog.session.not_connected, timeout=20000):
        dialog.parts.form.connect_button.click()

    assert advice in message(dialog)
    assert "\n" not in message(dialog)
    assert dialog.parts.form.connect_button.isEnabled()


UNREACHABLE = {
    "nobody there": ("http://127.0.0.1:1/wmts", "Check the address and whether this computer"),
    "no TLS there": ("https://127.0.0.1:{}/wmts", "“CA certificates”"),
}


@pytest.mark.parametrize(("address", "advice"), UNREACHABLE.values(), ids=UNREACHABLE.keys())
def test_a_remote_that_cannot_be_reached_is_one_sentence_with_what_to_do(
    dialog, theirs, qtbot, address, advice
):
    dialog.parts.form.url.setText(address.format(theirs.port))

    with qtbot.waitSignal(dialog.session.not_connected, timeout=20000):
        dialog.parts.form.connect_button.click()

    assert advice in message(dialog)


def test_a_remote_that_keeps_silent_is_given_up_and_said_so(dialog, theirs, qtbot):
    theirs.gate.clear()
    dialog.parts.form.url.setText(theirs.address)
    dialog.parts.form.connection.read_timeout.setValue(0.2)

    with qtbot.waitSignal(dialog.session.not_connected, timeout=20000):
        dialog.parts.form.connect_button.click()

    assert "allow more time" in message(dialog)


INPUTS = {
    "nothing": ("", "", "Enter the address of the service first."),
    "a file": ("file:///etc/passwd", "", "The address of a WMTS begins with http"),
    "tiles": ("http://127.0.0.1/{z}/{x}/{y}.png", "", "This is an address of tiles"),
    "no host": ("http:///wmts", "", "The address of a WMTS begins with http"),
    "a broken host": ("http://[::1/wmts", "", "The address of a WMTS begins with http"),
    "a name with a slash": ("http://maps.example/wmts", "a/b", "Names are made of letters"),
}


@pytest.mark.parametrize(("address", "name", "sentence"), INPUTS.values(), ids=INPUTS.keys())
def test_what_cannot_be_used_is_said_before_anyone_is_asked(dialog, address, name, sentence):
    dialog.parts.form.url.setText(address)
    dialog.parts.form.name.setText(name)

    dialog.parts.form.connect_button.click()

    assert message(dialog).startswith(sentence)
    assert not dialog.session.is_busy


def test_connecting_shows_progress_and_can_be_cancelled(dialog, connect, theirs, qtbot):
    theirs.gate.clear()
    dialog.parts.form.url.setText(theirs.address)
    dialog.parts.form.connect_button.click()
    assert dialog.parts.progress.isVisible()
    assert not dialog.parts.form.connect_button.isEnabled()

    with qtbot.waitSignal(dialog.session.cancelled, timeout=20000):
        dialog.parts.cancel_button.click()

    assert message(dialog) == "Cancelled."
    assert not dialog.parts.progress.isVisible()
    theirs.gate.set()
    connect(dialog, theirs)
    assert names(dialog) == [LAYER]


def test_who_cancels_a_connection_need_not_wait_for_the_remote(dialog, theirs, qtbot):
    theirs.gate.clear()
    dialog.parts.form.url.setText(theirs.address)
    dialog.parts.form.connect_button.click()

    dialog.parts.cancel_button.click()

    assert not dialog.session.is_busy
    assert message(dialog) == "Cancelled."
    dialog.parts.form.connect_button.click()
    with qtbot.waitSignal(dialog.session.connected, timeout=20000):
        theirs.gate.set()
    assert not dialog.session.is_busy
    assert names(dialog) == [LAYER]


def test_unloading_the_plugin_while_connecting_closes_the_window(plugin, window, theirs, qtbot):
    theirs.gate.clear()
    plugin.panel_action.trigger()
    controller = plugin.presenter.controller
    dialog = AddRemoteDialog(window, controller, window.mainWindow())
    dialog.show()
    qtbot.waitUntil(lambda: controller.bridge is not None, timeout=20000)
    dialog.parts.form.url.setText(theirs.address)
    dialog.parts.form.connect_button.click()
    told = []
    dialog.session.connected.connect(told.append)
    gone = []
    dialog.destroyed.connect(lambda: gone.append(True))

    plugin.unload()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theirs.gate.set()

    qtbot.waitUntil(lambda: gone and not threads())
    assert told == []


def threads():
    return [one for one in threading.enumerate() if one.name.startswith("wmts-bridge")]


# --- choosing -------------------------------------------------------------------------------------


def test_the_search_leaves_what_has_the_text_and_ticks_only_that(dialog, connect, theirs):
    with_layers(theirs, "rivers", "lakes")
    connect(dialog, theirs)

    dialog.parts.offers.search.setText("RIV")
    assert names(dialog) == ["rivers"]
    tick_all(dialog)
    dialog.parts.offers.search.setText("")

    assert names(dialog) == [LAYER, "rivers", "lakes"]
    assert [x.identifier for x in dialog.parts.offers.model.ticked()] == ["rivers"]
    assert dialog.parts.offers.status.text() == "Theirs · Layers: 3 · to be published: 1"


def test_a_layer_is_found_by_its_crs_or_its_tile_matrix_set(dialog, connect, theirs):
    connect(dialog, theirs)

    for text, count in (("webmerc", 1), ("2056", 0)):
        dialog.parts.offers.search.setText(text)
        assert len(names(dialog)) == count


def test_a_click_ticks_a_layer(dialog, connect, theirs):
    connect(dialog, theirs)
    index = dialog.parts.offers.table.model().index(0, Column.IDENTIFIER)

    checked = Qt.CheckState.Checked
    role = Qt.ItemDataRole.CheckStateRole
    assert dialog.parts.offers.table.model().setData(index, checked, role)

    assert [x.identifier for x in dialog.parts.offers.model.ticked()] == [LAYER]


def test_a_thousand_layers_are_rows_of_a_model(dialog, connect, theirs):
    with_layers(theirs, *(f"layer_{number}" for number in range(999)))
    connect(dialog, theirs)

    assert len(names(dialog)) == 1000
    dialog.parts.offers.search.setText("layer_77")
    assert len(names(dialog)) == 11


def test_titles_of_strangers_are_shown_as_texts(dialog, connect, theirs):
    escaped = HOSTILE.replace("<", "&lt;").replace(">", "&gt;")
    document = theirs.document().replace("Roads and rails", escaped)
    theirs.capabilities = 200, document.encode(), "application/xml"
    connect(dialog, theirs)

    index = dialog.parts.offers.model.index(0, Column.TITLE)
    assert index.data() == HOSTILE.replace("\u202e", " ")
    tool_tip = index.data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tool_tip
    assert "&lt;img src=x" in tool_tip
    assert "Degrees: EPSG:4326, levels: 4" in tool_tip


def test_what_the_message_bar_says_of_strangers_is_escaped(dialog):
    dialog._messages.failed(HOSTILE)

    assert "<img" not in dialog.parts.bar.currentItem().text()
    labels = (dialog.parts.offers.status, dialog.parts.preview.place, dialog.parts.preview.trouble)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_options_of_a_layer_are_published(dialog, connect, publish, theirs):
    connect(dialog, theirs)
    tick_all(dialog)
    options = dialog.parts.options
    options.identifier.setText("streets")
    options.title.setText("Streets")
    options.style.setCurrentIndex(options.style.findData("dark"))
    options.matrix_sets.setCheckedItems([f"{MERCATOR} (EPSG:3857)"])
    options.dimensions["Time"].setCurrentText(LATER)
    options.missing.setCurrentIndex(options.missing.findData("404"))
    options.has_levels.setChecked(True)
    options.first_level.setValue(1)
    options.last_level.setValue(3)
    dialog.parts.preview.canvas.setExtent(dialog.parts.preview.canvas.extent())

    publish(dialog)

    [layer] = bridge_of(dialog).catalogue.layers
    remote, source = layer.source.remote, layer.source
    assert (layer.identifier, layer.title, layer.missing) == ("streets", "Streets", "404")
    assert (remote.style, remote.dimensions) == ("dark", {"Time": LATER})
    assert (remote.matrix_sets, source.levels) == ((MERCATOR,), Levels(1, 3))
    document = document_of(dialog, "streets")
    assert f"<Default>{LATER}</Default>" in document
    assert set(re.findall("<TileMatrixSet>(\\w[^<]+)", document)) == {"WebMercatorQuad_1-3"}


def test_bounds_and_drawn_sets_are_published_and_shown_again(dialog, connect, publish, theirs):
    with_layers(theirs, "rivers")
    connect(dialog, theirs)
    options, offers = dialog.parts.options, dialog.parts.offers
    first, second = (offers.table.model().index(row, 0) for row in range(2))
    offers.table.setCurrentIndex(first)
    tick_all(dialog)
    edit_bounds(options, 5, 45, 10, 48)
    options.drawn_sets.setCheckedItems(["WebMercatorQuad"])
    offers.table.setCurrentIndex(second)
    assert not options.bounds.isValid()
    assert options.drawn_sets.checkedItems() == []

    publish(dialog)

    layers = {x.source.remote.layer: x.source for x in bridge_of(dialog).catalogue.layers}
    assert layers[LAYER].bounds == (5, 45, 10, 48)
    assert layers[LAYER].remote.drawn_sets == ("WebMercatorQuad",)
    assert layers["rivers"].bounds is None
    offers.table.setCurrentIndex(offers.table.model().index(0, 0))
    assert options.bounds.outputExtent().xMaximum() == 10


def edit_bounds(options, *bounds):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    options.bounds.setOutputExtentFromUser(QgsRectangle(*bounds), crs)


def test_an_identifier_that_cannot_be_one_is_said(dialog, connect, theirs):
    connect(dialog, theirs)
    tick_all(dialog)
    dialog.parts.options.identifier.setText("no spaces/please")

    dialog.parts.publish_button.click()

    assert message(dialog).startswith("The identifier of a layer is made of letters")
    assert bridge_of(dialog).catalogue.layers == ()


# --- previewing -----------------------------------------------------------------------------------


def wrong_tiles(image, time="2011"):
    places = [(x, y) for x in range(1 << LEVEL) for y in range(1 << LEVEL)]
    return [(x, y) for x, y in places
            if interior(image, x, y) != {shown(LEVEL, x, y, time=time)}]  # fmt: skip


def choose_mercator(pane):
    pane.sets.setCurrentIndex(pane.sets.findText("WebMercatorQuad_0-4"))


def test_the_preview_is_painted_through_our_server(dialog, connect, preview, theirs):
    connect(dialog, theirs)
    pane = preview(dialog)
    choose_mercator(pane)

    assert wrong_tiles(painted(pane.layer)) == []
    assert theirs.url not in pane.layer.source()
    assert bridge_of(dialog).catalogue.layers == ()
    assert not bridge_of(dialog).running


def test_the_slider_goes_through_the_values_of_a_dimension(dialog, connect, preview, theirs, qtbot):
    connect(dialog, theirs)
    pane = preview(dialog)
    choose_mercator(pane)

    with qtbot.waitSignal(pane.dimensions.changed):
        pane.dimensions.sliders["Time"].setValue(1)

    assert pane.dimensions.choosers["Time"].currentText() == LATER
    assert wrong_tiles(painted(pane.layer), time=LATER) == []


def test_borders_and_limits_are_drawn_over_the_map_until_they_are_switched_off(
    dialog, connect, preview, theirs, qtbot
):
    connect(dialog, theirs)
    pane = preview(dialog)
    choose_mercator(pane)
    pane.canvas.waitWhileRendering()
    assert red_pixels(pane) > 0

    pane.limits.click()
    assert red_pixels(pane) == 0

    with_borders = pane.canvas.grab().toImage()
    pane.borders.click()
    assert pane.canvas.grab().toImage() != with_borders


def red_pixels(pane):
    image = pane.canvas.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(*place).getRgb()[:3] == (235, 60, 40) for place in places)


def test_choosing_a_level_shows_it_pixel_by_pixel(dialog, connect, preview, theirs):
    connect(dialog, theirs)
    pane = preview(dialog)
    choose_mercator(pane)

    pane.levels.setCurrentIndex(3)

    matrix = pane.chosen_set().matrices[3]
    assert pane.canvas.mapUnitsPerPixel() == pytest.approx(matrix.cell_size)
    assert pane.lines.matrix() == matrix
    assert pane.place.text().startswith("Level 3: 8 × 8 tiles; rows 0 to 7, columns 0 to 7")


def test_the_options_change_the_preview(dialog, connect, preview, theirs, qtbot):
    connect(dialog, theirs)
    pane = preview(dialog)
    options = dialog.parts.options
    options.has_levels.setChecked(True)

    with qtbot.waitSignal(dialog.session.previewed, timeout=20000):
        options.last_level.setValue(1)

    assert "WebMercatorQuad_0-1" in [pane.sets.itemText(row) for row in range(pane.sets.count())]


def test_why_tiles_of_a_preview_are_missing_is_said_below_it(
    dialog, connect, preview, theirs, qtbot
):
    connect(dialog, theirs)
    pane = preview(dialog)  # in the first set, in which this remote has no tiles

    qtbot.waitUntil(lambda: pane.trouble.isVisible(), timeout=20000)

    assert pane.trouble.text().startswith("The source did not give the tile")
    assert "400" in pane.trouble.text()


def test_connecting_anew_shows_nothing_of_the_preview_before(
    dialog, connect, preview, theirs, qtbot
):
    connect(dialog, theirs)
    before = preview(dialog).layer.source()
    dialog.parts.tabs.setCurrentWidget(dialog.parts.options)

    connect(dialog, theirs)
    assert dialog.parts.preview.layer is None
    assert dialog.parts.preview.canvas.layers() == []

    assert preview(dialog).layer.source() != before


def test_closing_the_window_ends_the_server_of_the_preview(dialog, connect, preview, theirs, qtbot):
    connect(dialog, theirs)
    address = re.search("http://127.0.0.1:[0-9]+/", preview(dialog).layer.source())[0]
    assert fetched(address)

    dialog.close()

    qtbot.waitUntil(lambda: not answers(address))


def answers(address):
    try:
        return bool(fetched(address))
    except OSError:
        return False


# --- publishing -----------------------------------------------------------------------------------


def test_what_is_ticked_is_served(dialog, connect, publish, theirs):
    with_layers(theirs, "rivers")
    dialog.parts.form.workspace.setText("maps")
    connect(dialog, theirs)
    dialog.parts.offers.model.tick([0], True)

    publish(dialog)

    assert [x.identifier for x in bridge_of(dialog).catalogue.layers] == ["maps.roads_rails"]
    assert tile(dialog, "maps.roads_rails").startswith(b"\x89PNG")
    assert message(dialog) == "The store maps:127.0.0.1 is saved; 1 layer of it is served."
    assert dialog.parts.stores.currentText() == "maps:127.0.0.1"


def test_without_a_tick_nothing_is_published(dialog, connect, theirs):
    connect(dialog, theirs)

    dialog.parts.publish_button.click()

    assert message(dialog) == "Tick the layers that are to be published first."
    assert bridge_of(dialog).catalogue.stores == ()


def test_layers_of_one_address_are_not_published_from_another(dialog, connect, theirs):
    connect(dialog, theirs)
    tick_all(dialog)
    dialog.parts.form.url.setText("http://maps.example/wmts")

    dialog.parts.publish_button.click()

    assert message(dialog) == "The address is another one now: connect to it first."
    assert bridge_of(dialog).catalogue.stores == ()


def test_a_long_reason_does_not_widen_the_window(dialog, connect, preview, theirs, qtbot):
    connect(dialog, theirs)
    pane = preview(dialog)
    narrowest = dialog.minimumSizeHint().width()

    pane.say("a long reason " * 40)
    pane.show_trouble("another one " * 40 + "http://127.0.0.1/wmts?" + "&NAME=VALUE" * 40)

    assert dialog.minimumSizeHint().width() == narrowest


def test_one_layer_that_fails_does_not_keep_the_others_from_it(dialog, connect, publish, theirs):
    with_layers(theirs, "rivers")
    connect(dialog, theirs)
    tick_all(dialog)
    options = dialog.parts.options
    options.has_levels.setChecked(True)
    options.first_level.setValue(20)  # far finer than anything that can be drawn

    publish(dialog)

    assert [x.identifier for x in bridge_of(dialog).catalogue.layers] == ["rivers"]
    assert "“roads_rails” could not be published: " in message(dialog)


def test_a_layer_that_failed_keeps_its_options_to_be_mended(dialog, connect, publish, theirs):
    connect(dialog, theirs)
    tick_all(dialog)
    options = dialog.parts.options
    options.title.setText("Mine")
    options.has_levels.setChecked(True)
    options.first_level.setValue(20)
    publish(dialog)
    assert options.title.text() == "Mine"

    options.has_levels.setChecked(False)
    publish(dialog)

    assert [x.title for x in bridge_of(dialog).catalogue.layers] == ["Mine"]


def test_closing_the_window_does_not_stop_what_is_being_published(dialog, connect, theirs, qtbot):
    connect(dialog, theirs)
    tick_all(dialog)
    theirs.gate.clear()
    dialog.parts.publish_button.click()
    dialog.close()
    assert not bridge_of(dialog).running
    theirs.gate.set()

    qtbot.waitUntil(lambda: not dialog._controller.view().is_busy, timeout=20000)
    assert bridge_of(dialog).running
    assert [x.identifier for x in bridge_of(dialog).catalogue.layers] == ["roads_rails"]


def test_what_was_cancelled_can_be_published_later(dialog, connect, publish, theirs, qtbot):
    with_layers(theirs, *(f"layer_{number}" for number in range(99)))
    connect(dialog, theirs)
    tick_all(dialog)
    theirs.gate.clear()
    with qtbot.waitSignal(dialog.session.published, timeout=20000):
        dialog.parts.publish_button.click()
        qtbot.waitUntil(lambda: dialog.parts.progress.maximum() == 100)
        dialog.parts.cancel_button.click()
        theirs.gate.set()
    assert "It was cancelled; not published so far: 75." in message(dialog)

    publish(dialog)

    assert len(bridge_of(dialog).catalogue.layers) == 100


def test_a_window_closed_before_the_catalogue_was_read_is_gone(controller, qtbot):
    one = controller()
    dialog = AddRemoteDialog(None, one)
    dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: one.bridge is not None)

    assert raised == []


@pytest.fixture
def stored(dialog, connect, publish, theirs):
    """Return a window in which a store with two layers is published."""
    with_layers(theirs, "rivers")
    connect(dialog, theirs)
    tick_all(dialog)
    publish(dialog)
    return dialog


def test_a_store_can_be_opened_again_with_its_layers_ticked(stored, window_of, qtbot):
    again = window_of(stored._controller)

    with qtbot.waitSignal(again.session.connected, timeout=20000):
        again.open_store("127.0.0.1")

    assert [x.identifier for x in again.parts.offers.model.ticked()] == [LAYER, "rivers"]
    assert again.parts.form.name.text() == "127.0.0.1"
    assert again.parts.options.identifier.text() == "roads_rails"


def test_a_store_asked_for_before_the_catalogue_was_read_is_opened_then(stored, controller, qtbot):
    stored._controller.shutdown()
    again = AddRemoteDialog(None, controller())
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)

    with qtbot.waitSignal(again.session.connected, timeout=20000):
        again.open_store("127.0.0.1")

    assert again.parts.form.name.text() == "127.0.0.1"
    again.close()


def test_taking_a_tick_away_withdraws_the_layer(stored, publish):
    stored.parts.offers.model.tick([1], False)

    publish(stored)

    assert [x.identifier for x in bridge_of(stored).catalogue.layers] == ["roads_rails"]


def test_changing_a_layer_keeps_its_address(stored, publish):
    stored.parts.options.title.setText("Other")

    publish(stored)

    assert [x.title for x in bridge_of(stored).catalogue.layers] == ["Other", ""]
    assert "<ows:Title>Other<" in document_of(stored, "roads_rails")


def test_another_name_moves_the_store_with_its_layers(stored, publish):
    stored.parts.form.name.setText("theirs")

    publish(stored)

    catalogue = bridge_of(stored).catalogue
    assert [x.full_name for x in catalogue.stores] == ["theirs"]
    assert [x.identifier for x in catalogue.layers] == ["roads_rails", "rivers"]
    assert {x.source.remote.store for x in catalogue.layers} == {"theirs"}
    assert tile(stored, "roads_rails").startswith(b"\x89PNG")


def test_a_disabled_store_keeps_its_layers_and_serves_none(stored, publish):
    stored.parts.form.enabled.setChecked(False)
    publish(stored)
    assert len(bridge_of(stored).catalogue.layers) == 2
    with pytest.raises(urllib.error.HTTPError):
        tile(stored, "roads_rails")

    stored.parts.form.enabled.setChecked(True)
    publish(stored)
    assert tile(stored, "roads_rails").startswith(b"\x89PNG")


def test_a_second_store_of_a_name_is_refused(stored, connect, theirs, qtbot):
    stored.parts.stores.setCurrentIndex(0)
    connect(stored, theirs)
    tick_all(stored)

    with qtbot.waitSignal(stored.session.failed, timeout=20000):
        stored.parts.publish_button.click()

    assert message(stored).startswith("There is a store 127.0.0.1 already")


def test_options_of_one_store_are_not_taken_for_those_of_another(stored, connect, publish, theirs):
    stored.parts.options.title.setText("Of the first")
    stored.parts.stores.setCurrentIndex(0)
    stored.parts.form.name.setText("other")
    connect(stored, theirs)
    assert stored.parts.options.title.text() == ""
    stored.parts.offers.model.tick([0], True)

    publish(stored)

    assert [x.identifier for x in bridge_of(stored).catalogue.layers] == [
        "roads_rails",
        "rivers",
        "roads_rails_2",
    ]


def test_the_identifier_of_another_layer_is_refused(stored, connect, theirs, qtbot):
    stored.parts.stores.setCurrentIndex(0)
    stored.parts.form.name.setText("other")
    connect(stored, theirs)
    stored.parts.offers.model.tick([0], True)
    stored.parts.options.identifier.setText("rivers")

    with qtbot.waitSignal(stored.session.failed, timeout=20000):
        stored.parts.publish_button.click()

    assert message(stored).startswith("There is another layer rivers already")
    assert len(bridge_of(stored).catalogue.layers) == 2


def test_refreshing_tells_what_appeared_vanished_and_changed(stored, theirs, qtbot):
    with_layers(theirs, "lakes")
    status, document, media_type = theirs.capabilities
    document = document.replace(b"Roads and rails", b"Roads", 1)
    theirs.capabilities = status, document, media_type

    with qtbot.waitSignal(stored.session.refreshed, timeout=20000):
        stored.parts.refresh_button.click()

    assert message(stored) == (
        f"The service was asked anew; new: lakes; gone: rivers; described otherwise: {LAYER}."
    )
    assert names(stored) == [LAYER, "lakes"]
    assert "rivers" in bridge_of(stored).failures


def test_refreshing_what_is_the_same_says_so(stored, qtbot):
    with qtbot.waitSignal(stored.session.refreshed, timeout=20000):
        stored.parts.refresh_button.click()

    assert message(stored) == "The service offers what it offered before."


def test_what_vanished_stays_published_when_changes_are_saved(stored, theirs, publish, qtbot):
    with_layers(theirs)
    with qtbot.waitSignal(stored.session.refreshed, timeout=20000):
        stored.parts.refresh_button.click()

    publish(stored)

    found = [x.identifier for x in bridge_of(stored).catalogue.layers]
    assert sorted(found) == ["rivers", "roads_rails"]


def test_removing_a_store_can_be_undone(stored, qtbot):
    with qtbot.waitSignal(stored.session.removed, timeout=20000):
        stored.parts.delete_button.click()
    assert bridge_of(stored).catalogue.layers == ()
    assert message(stored) == "The store 127.0.0.1 and 2 layers of it are removed."

    undo = stored.parts.bar.currentItem().findChild(QPushButton)
    with qtbot.waitSignal(stored.session.restored, timeout=20000):
        undo.click()

    assert len(bridge_of(stored).catalogue.layers) == 2
    assert tile(stored, "roads_rails").startswith(b"\x89PNG")


# --- the window -----------------------------------------------------------------------------------


def test_the_window_stands_where_it_stood(window_of, controller):
    first = window_of(controller())
    first.resize(1111, 777)
    first.parts.columns.setSizes([400, 700])
    sizes = first.parts.columns.sizes()
    first.close()

    again = window_of(controller())

    assert (again.width(), again.height()) == (1111, 777)
    assert again.parts.columns.sizes() == sizes


def test_every_control_says_what_it_is_for(dialog):
    parts, form, options = dialog.parts, dialog.parts.form, dialog.parts.options
    controls = [
        parts.stores, parts.refresh_button, parts.delete_button, parts.publish_button,
        parts.cancel_button, form.url, form.connect_button, form.workspace, form.name,
        form.description, form.enabled, form.credentials.authcfg, form.credentials.user,
        form.credentials.password, form.connection.max_connections, form.connection.proxy,
        form.connection.absent_statuses, form.connection.ca_file, options.identifier,
        options.title, options.style, options.format, options.matrix_sets, options.drawn_sets,
        options.missing, options.bounds, options.has_levels, options.first_level,
        parts.preview.sets, parts.preview.levels, parts.preview.borders, parts.preview.limits,
        parts.offers.search, parts.offers.tick_button, parts.offers.untick_button,
    ]  # fmt: skip
    assert [one for one in controls if not one.toolTip()] == []


def test_the_judge_is_asked_as_the_store_asks(dialog, connect, publish, theirs, auth_manager):
    credentials = dialog.parts.form.credentials
    credentials.user.setText("me")
    credentials.password.setText("se cret")
    credentials.headers.set_pairs({"X-Key": "abc"})
    credentials.query.set_pairs({"authkey": "def"})
    connect(dialog, theirs)
    before = set(QApplication.topLevelWidgets())

    dialog.parts.validate_button.click()

    [judge] = [x for x in QApplication.topLevelWidgets() if isinstance(x, ValidationDialog)
               and x not in before]  # fmt: skip
    wish = judge.options.wish()
    judge.close()
    assert (wish.address, wish.layer) == (theirs.address, LAYER)
    assert (wish.user, wish.password) == ("me", "se cret")
    assert (wish.headers, wish.query) == ({"X-Key": "abc"}, {"authkey": "def"})


def test_enter_in_a_line_is_no_click_on_a_button(dialog):
    buttons = dialog.findChildren(QPushButton)
    assert [button.text() for button in buttons if button.autoDefault() or button.isDefault()] == []


def test_the_theme_has_the_icons(dialog):
    icons = ("symbologyAdd.svg", "symbologyRemove.svg", "mActionRefresh.svg", "mIconWarning.svg",
             "mActionDeleteSelected.svg", "mActionZoomFullExtent.svg")  # fmt: skip
    assert [name for name in icons if QgsApplication.getThemeIcon(name).isNull()] == []
