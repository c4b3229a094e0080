"""The tab that says by which protocols a layer is to be had, and how WMS makes maps of it."""

from __future__ import annotations

import dataclasses

import pytest
from qgis.PyQt.QtCore import Qt
from wmts_bridge.plugin.core.catalogue.values import (
    LayerSettings,
    Levels,
    SourceSettings,
    WmsSettings,
)
from wmts_bridge.plugin.core.layer.published import Publication
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.plugin.ui.edit_layer import EditLayerDialog
from wmts_bridge.tests.core.assembly.test_running import get, status_of
from wmts_bridge.tests.qgis.fake_bridge import FakeBridge
from wmts_bridge.tests.qgis.live import xyz

SOURCE = SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.png", levels=Levels(0, 5))
ROADS = LayerSettings("roads", SOURCE, title="Roads")
FULL = LayerSettings(
    "full",
    SOURCE,
    title="Full",
    services_off=("of-another-version", "kml", "tms"),
    wms=WmsSettings(
        "forward",
        "http://127.0.0.1:1/wms?LAYERS=roads",
        "of-another-version",
        ("image/webp", "image/x-own"),
        client_chooses=False,
    ),
)
NO_WMS = LayerSettings(
    "tiles", SOURCE, services_off=("wms",), wms=WmsSettings("forward", "no address", formats=("x",))
)
IN_OUR_ORDER = LayerSettings(
    "said", SOURCE, wms=WmsSettings(formats=("image/png", "image/jpeg", "image/webp", "image/gif"))
)
LAYERS = {layer.identifier: layer for layer in (ROADS, FULL, NO_WMS, IN_OUR_ORDER)}
FORWARD = "http://127.0.0.1:1/wms?LAYERS=roads"


@pytest.fixture
def fake():
    return FakeBridge(*LAYERS.values())


@pytest.fixture
def saved(edit, qtbot, fake):
    """Return what saves a window, and returns the layer as the catalogue has it then."""

    def saved(dialog):
        with qtbot.waitSignal(dialog.saved) as emitted:
            dialog.accept()
        return fake.catalogue.layer(emitted.args[0])

    return saved


def chosen(box, value):
    box.setCurrentIndex(box.findData(value))


def complaint(dialog):
    return dialog.message_bar.currentItem().text()


def formats_of(dialog):
    formats = dialog.wms.formats.list
    return [formats.item(row).text() for row in range(formats.count())]


def tick(dialog, name, is_ticked):
    [item] = dialog.wms.formats.list.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)


@pytest.mark.parametrize("name", LAYERS)
def test_what_is_only_looked_at_stays_as_it_is(edit, name, fake):
    dialog = edit(name)

    assert dialog.layer() == LAYERS[name]

    dialog.accept()

    assert not dialog.isVisible()
    assert "publish" not in fake.calls


def test_every_protocol_has_a_box_that_says_what_it_does(edit):
    boxes = edit("full").services.services

    assert [box.text() for box in boxes.values()] == list(PROTOCOLS.values())
    assert [name for name, box in boxes.items() if not box.isChecked()] == ["tms", "kml"]
    assert boxes["tms"].toolTip() == "Whether clients can load this layer by TMS"


@pytest.mark.parametrize("name", PROTOCOLS)
def test_a_protocol_is_switched_off_and_on(edit, saved, name):
    dialog = edit("roads")
    dialog.services.services[name].click()

    assert saved(dialog) == dataclasses.replace(ROADS, services_off=(name,))

    again = edit("roads")
    again.services.services[name].click()

    assert saved(again) == ROADS


def test_what_is_off_stays_in_its_order_beside_what_is_switched(edit, saved):
    dialog = edit("full")
    dialog.services.services["kml"].click()
    dialog.services.services["xyz"].click()

    assert saved(dialog).services_off == ("of-another-version", "tms", "xyz")


def test_a_layer_without_any_protocol_is_not_saved(edit, fake):
    dialog = edit("roads")
    for box in dialog.services.services.values():
        box.click()
    dialog.tabs.setCurrentIndex(0)

    assert dialog.services.reasons.isHidden()
    assert dialog.services.notice.text().startswith("Leave at least one protocol on")

    dialog.accept()

    assert complaint(dialog).startswith("Leave at least one protocol on")
    assert dialog.services.isVisible()
    assert "publish" not in fake.calls


def test_what_the_server_does_not_speak_cannot_be_switched_and_says_why(edit, saved, fake):
    fake.services = frozenset(PROTOCOLS) - {"kml", "tms"}
    dialog = edit("full")
    boxes = dialog.services.services

    assert [name for name, box in boxes.items() if not box.isEnabled()] == ["tms", "kml"]
    reason = "Switched off for all layers, in the options of WMTS Bridge"
    assert boxes["kml"].toolTip() == reason
    assert dialog.services.reasons.text() == f"{reason}: TMS, KML"

    dialog.texts.title.setText("Other")

    assert saved(dialog).services_off == FULL.services_off


def test_what_the_server_does_not_speak_is_not_switched_off_for_the_layer(edit, saved, fake):
    fake.services = frozenset(PROTOCOLS) - {"kml"}
    dialog = edit("roads")

    assert not dialog.services.services["kml"].isChecked()

    dialog.texts.title.setText("Other")

    assert saved(dialog).services_off == ()


def test_a_layer_of_a_server_that_speaks_nothing_can_be_edited(edit, saved, fake):
    fake.services = frozenset()
    dialog = edit("roads")
    dialog.texts.title.setText("Other")

    assert saved(dialog).title == "Other"


def test_vector_tiles_are_offered_by_no_protocol_of_pictures(edit, fake):
    fake.publish(ROADS)
    layer = dataclasses.replace(
        fake.publication.layers["roads"], formats=("application/vnd.mapbox-vector-tile",)
    )
    fake.publication = Publication({"roads": layer})
    dialog = edit("roads")
    boxes = dialog.services.services

    assert [name for name, box in boxes.items() if not box.isEnabled()] == ["kml", "wms"]
    assert dialog.services.reasons.text() == (
        "For pictures only, and these are vector tiles: KML, WMS"
    )
    assert not dialog.wms.isEnabled()
    assert dialog.layer() == ROADS


def test_maps_are_made_as_it_is_chosen(edit, saved):
    dialog = edit("roads")
    chosen(dialog.wms.maps, "forward")
    dialog.wms.forward_url.setText(f" {FORWARD} ")
    dialog.wms.client_chooses.click()

    assert saved(dialog).wms == WmsSettings("forward", FORWARD, client_chooses=False)
    assert edit("roads").wms.forward_url.text() == FORWARD


@pytest.mark.parametrize("maps", ["assemble", "aligned"])
def test_an_address_is_written_only_where_another_wms_is_asked(edit, saved, maps):
    dialog = edit("full")
    dialog.wms.forward_url.setText("nonsense")
    chosen(dialog.wms.maps, maps)

    assert not dialog.wms.forward_url.isEnabled()
    assert dialog.wms.notice.text() == ""
    assert saved(dialog).wms == FULL.wms._replace(maps=maps)


@pytest.mark.parametrize("resampling", ["nearest", "bicubic", "lanczos"])
def test_the_resampling_is_chosen(edit, saved, resampling):
    dialog = edit("roads")
    chosen(dialog.wms.resampling, resampling)

    assert saved(dialog).wms == WmsSettings(resampling=resampling)


ADDRESSES = {
    "none": ("", "has to begin with http:// or https://"),
    "a path": ("/wms?LAYERS=a", "has to begin with http:// or https://"),
    "another scheme": ("ftp://127.0.0.1/wms?LAYERS=a", "has to begin with http:// or https://"),
    "no host": ("http:///wms?LAYERS=a", "has to begin with http:// or https://"),
    "a password": ("http://me:word@127.0.0.1/wms?LAYERS=a", "Take the password out"),
    "no layers": ("http://127.0.0.1/wms?STYLES=a", "add LAYERS=… to it"),
    "empty layers": ("http://127.0.0.1/wms?layers=", "add LAYERS=… to it"),
}


@pytest.mark.parametrize(("address", "said"), ADDRESSES.values(), ids=ADDRESSES)
def test_an_address_that_cannot_be_asked_is_not_saved(edit, fake, address, said):
    dialog = edit("roads")
    chosen(dialog.wms.maps, "forward")
    dialog.wms.forward_url.setText(address)

    assert (said in dialog.wms.notice.text()) == bool(address)

    dialog.accept()

    assert said in complaint(dialog)
    assert dialog.wms.isVisible()
    assert "publish" not in fake.calls


def test_an_address_with_a_kept_secret_is_saved(edit, saved):
    dialog = edit("roads")
    chosen(dialog.wms.maps, "forward")
    kept = "https://me:${OF_ROADS}@maps.example/wms?map=a&Layers=a,b&key=${KEY}"
    dialog.wms.forward_url.setText(kept)

    assert saved(dialog).wms.forward_url == kept


def test_formats_are_put_in_order_and_left_out(edit, saved):
    dialog = edit("roads")
    formats = dialog.wms.formats
    assert formats.default.text() == "Where none is asked for: image/png"
    assert not formats.up.isEnabled()
    formats.list.setCurrentRow(2)
    formats.up.click()
    formats.up.click()
    assert not formats.up.isEnabled()
    tick(dialog, "image/gif", False)

    assert formats_of(dialog) == ["image/webp", "image/png", "image/jpeg", "image/gif"]
    assert formats.default.text() == "Where none is asked for: image/webp"
    assert saved(dialog).wms.formats == ("image/webp", "image/png", "image/jpeg")
    assert formats_of(edit("roads")) == ["image/webp", "image/png", "image/jpeg", "image/gif"]


def test_all_formats_in_the_usual_order_are_no_choice(edit, saved):
    dialog = edit("roads")
    tick(dialog, "image/png", False)
    tick(dialog, "image/png", True)
    dialog.wms.formats.list.setCurrentRow(0)
    dialog.wms.formats.down.click()
    dialog.wms.formats.up.click()

    assert dialog.layer() == ROADS

    tick(dialog, "image/gif", False)
    dialog = edit(saved(dialog).identifier)
    tick(dialog, "image/gif", True)

    assert saved(dialog).wms.formats == ()


def test_the_only_format_is_said_where_clients_may_not_choose(edit):
    dialog = edit("full")
    assert dialog.wms.formats.default.text() == "Always: image/webp"

    dialog.wms.client_chooses.click()

    assert dialog.wms.formats.default.text() == "Where none is asked for: image/webp"


def test_maps_without_a_format_are_not_saved(edit, fake):
    dialog = edit("roads")
    for name in formats_of(dialog):
        tick(dialog, name, False)
    assert dialog.wms.formats.default.text() == "Where none is asked for: –"

    dialog.accept()

    assert complaint(dialog) == "Tick at least one format of WMS maps."
    assert "publish" not in fake.calls


def test_without_wms_its_maps_stay_as_they_were(edit, saved):
    dialog = edit("full")
    chosen(dialog.wms.maps, "forward")
    dialog.wms.forward_url.setText("nonsense")
    dialog.services.services["wms"].click()

    assert not dialog.wms.isEnabled()
    assert saved(dialog).wms == FULL.wms


def test_everything_has_a_tool_tip(edit):
    dialog = edit("roads")
    wms, formats = dialog.wms, dialog.wms.formats
    fields = (wms.maps, wms.forward_url, wms.resampling, wms.client_chooses)
    fields += (formats.list, formats.up, formats.down, *dialog.services.services.values())

    assert [one for one in fields if not one.toolTip()] == []


def test_an_edited_layer_is_had_by_what_was_left_on(plugin, serve, remote, qtbot):
    name = serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png")).identifier
    bridge = plugin.presenter.controller.bridge
    tile = f"{bridge.url}xyz/{name}/0/0/0.png"
    before = get(tile)
    plugin.presenter.panel.layer_actions.edit.trigger()
    [dialog] = plugin.dock.window().findChildren(EditLayerDialog)
    dialog.services.services["wmts"].click()

    with qtbot.waitSignal(dialog.saved, timeout=20000):
        dialog.accept()

    assert status_of(bridge.address_of(name)) == 404
    assert get(tile) == before
    address = plugin.presenter.panel.address_line.edit.text()
    assert address == f"{bridge.url}xyz/{name}@WebMercatorQuad/{{z}}/{{x}}/{{y}}.png"


def test_a_key_in_the_address_of_a_wms_is_kept_elsewhere(
    auth_manager, plugin, serve, remote, window, qtbot
):
    name = serve(xyz(f"{remote.url}{{z}}/{{x}}/{{y}}.png")).identifier
    controller = plugin.presenter.controller
    dialog = EditLayerDialog(window, controller, name)
    qtbot.addWidget(dialog)
    chosen(dialog.wms.maps, "forward")
    dialog.wms.forward_url.setText(f"{remote.url}wms?LAYERS=roads&key=ours")

    with qtbot.waitSignal(dialog.saved, timeout=20000):
        dialog.accept()

    kept = plugin.catalogue.read_text("utf-8")
    assert "wms?LAYERS=roads&key=${" in kept
    assert "key=ours" not in kept
    assert controller.bridge.publication.layers[name].maps.forwarded
