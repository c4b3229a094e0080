"""Every text of every window comes through the translation: one that marks all texts shows it."""

from __future__ import annotations

import re

import pytest
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QLabel
from wmts_bridge.plugin.adapters.controller import BridgeController
from wmts_bridge.plugin.adapters.opening import bridge_opener
from wmts_bridge.plugin.adapters.seed_jobs import SeedJobs
from wmts_bridge.plugin.adapters.translation import take_away
from wmts_bridge.plugin.adapters.validating import Look
from wmts_bridge.plugin.core.catalogue.values import LayerSettings, Levels, SourceSettings
from wmts_bridge.plugin.core.clients.profiles import OFFERED
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.sentence import Sentence
from wmts_bridge.plugin.core.service.protocols import PROTOCOLS
from wmts_bridge.plugin.ui.add_remote.dialog import AddRemoteDialog
from wmts_bridge.plugin.ui.add_tiles.dialog import AddTilesDialog
from wmts_bridge.plugin.ui.edit_layer import EditLayerDialog
from wmts_bridge.plugin.ui.edit_tiles import READY_STYLES
from wmts_bridge.plugin.ui.options.factory import BridgeOptionsFactory
from wmts_bridge.plugin.ui.seeding.dialog import SeedDialog
from wmts_bridge.plugin.ui.validation.dialog import ValidationDialog
from wmts_bridge.tests.core.source.drawn_maps import DrawnTiles, drawn_map
from wmts_bridge.tests.core.validator.clean import clean_document
from wmts_bridge.tests.qgis.live import xyz
from wmts_bridge.tests.qgis.seen_texts import Marks, unmarked
from wmts_bridge.tests.qgis.wmts_remote import WmtsRemote

MERCATOR = well_known_set("WebMercatorQuad")
NAMES = {
    *PROTOCOLS.values(),
    *READY_STYLES,
    *(one.title for one in OFFERED if not isinstance(one.title, Sentence)),
    *(name.title for one in OFFERED for name in one.other_names),
    *("ArcGIS JS", "Cesium", "GeoTools", "MapProxy", "MapCache", "OWSLib", "WebWorldWind"),
    *("WMTS Bridge", "MBTiles", "PNG", "JPEG", "GIF", "WebP", "WEBP", "KB", "MB", "png"),
    *("Roads", "roads", "pyramid", "store", "region", "world"),
    *("Theirs", "Roads and rails", "roads  rails", "roads_rails", "Mercator of theirs"),
    *("Degrees", "Longitudes", "Time", "plain", "dark", "default"),
}
DATA = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(NAMES, key=len, reverse=True))) + r")(?!\w)"
    r"|\w+://\S+|/\S+|EPSG:\d+|OGC:CRS84|image/[\w-]+|\b[a-z]+(?:-[a-z]+)+\b"
    r"|\b(?:Web|World|WGS|Google|CGCS|European|Netherlands|NZTM|Swiss|France)\w*"
)
"""What is no text of ours: names, addresses, places, codes of rules, and grids."""


@pytest.fixture(autouse=True)
def marks(qgis_app):
    """Install it before any window is made."""
    translator = Marks()
    QCoreApplication.installTranslator(translator)
    yield
    take_away(translator)


@pytest.fixture
def controller(qgis_app, tmp_path):
    controller = BridgeController(bridge_opener(tmp_path / "catalogue.json", 0))
    yield controller
    controller.shutdown()


@pytest.fixture
def served(controller, remote, tmp_path, qtbot):
    """Return the controller with a layer whose tiles come from a remote."""
    source = SourceSettings(
        "xyz", f"{remote.url}{{z}}/{{x}}/{{y}}.png", levels=Levels(0, 2), cache=str(tmp_path / "t")
    )
    with qtbot.waitSignal(controller.served, timeout=20000):
        controller.serve(LayerSettings("roads", source, title="Roads"))
    return controller


def test_a_text_outside_the_translation_is_found(qtbot):
    label = QLabel("Plain <b>words</b>")
    label.setToolTip("«Marked, with {}»: 3".format("«another» in it"))
    qtbot.addWidget(label)
    assert unmarked(label, DATA) == [("QLabel", "Plain <b>words</b>")]


def test_in_the_dock(plugin, serve, remote, qtbot):
    layer = xyz(remote.url + "{z}/{x}/{y}.png")
    layer.setName("Roads")
    serve(layer)
    plugin.panel_action.trigger()
    assert unmarked(plugin.dock, DATA) == []


def test_in_add_tiles(window, controller, qtbot, tmp_path):
    for name, body in DrawnTiles(MERCATOR, drawn_map(3, 512)).files(0, 2):
        (tmp_path / "pyramid" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "pyramid" / name).write_bytes(body)
    dialog = AddTilesDialog(window, controller)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.add_locations([str(tmp_path / "pyramid"), str(tmp_path / "none")])
    qtbot.waitUntil(lambda: not any(one.is_waiting for one in dialog.candidates), timeout=20000)
    assert unmarked(dialog, DATA) == []
    dialog.close()


def test_in_add_remote(controller, qtbot):
    theirs = WmtsRemote()
    try:
        dialog = AddRemoteDialog(None, controller)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: controller.bridge is not None, timeout=20000)
        dialog.parts.form.url.setText(theirs.address)
        with qtbot.waitSignal(dialog.session.connected, timeout=20000):
            dialog.parts.form.connect_button.click()
        dialog.parts.tabs.setCurrentWidget(dialog.parts.preview)
        qtbot.waitUntil(lambda: dialog.parts.preview.layer is not None, timeout=20000)
        assert unmarked(dialog, DATA) == []
        dialog.close()
    finally:
        theirs.close()


def test_in_the_judge(window, controller, qtbot, tmp_path):
    path = tmp_path / "faulty.xml"
    text = clean_document("http://127.0.0.1/wmts")
    path.write_text(text.replace("image/png", "png").replace('version="1.0.0"', ""), "utf-8")
    dialog = ValidationDialog(window, controller, address=str(path))
    dialog.options.look.setCurrentIndex(dialog.options.look.findData(Look.DOCUMENT))
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignals([dialog.judged, dialog.corrected], timeout=60000):
        dialog.start_button.click()
    for index in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(index)
        shown = unmarked(dialog, DATA)
        assert [one for one in shown if one[0] != "DiffView"] == []  # that is the document
    dialog.close()


def test_in_what_is_opened_for_a_layer(window, served, qtbot):
    jobs = SeedJobs(served)
    for dialog in (
        EditLayerDialog(window, served, "roads"),
        SeedDialog(window, served, jobs, "roads"),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        assert unmarked(dialog, DATA) == []
        dialog.close()
    jobs.close()


def test_in_the_options(qtbot):
    page = BridgeOptionsFactory(lambda: None).createWidget(None)
    qtbot.addWidget(page)
    page.show()
    page.server.host.setCurrentText("0.0.0.0")
    assert unmarked(page, DATA) == []
