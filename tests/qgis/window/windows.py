"""The part of the walk that goes through the plugin's windows; it keeps a picture of each."""

from looking import (
    OUT,
    REPORT,
    after,
    colours,
    drawn,
    is_serving,
    menu_action,
    opened_by,
    picture_of_the_map,
    shoot,
)
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from qgis.utils import iface

SAVED = "report.html"
COVERAGE = 3  # the tab of the validation window


def through_the_windows(plugin, remote, identifier):
    """Go through all windows; `yield` a condition to wait for."""
    yield from through_the_tiles(plugin, remote)
    yield from through_the_remote(plugin, remote)
    yield from through_the_judge(remote)
    yield from through_the_options()
    yield from through_those_of_a_layer(plugin, identifier)


def through_the_tiles(plugin, remote):
    """Type an address of tiles, see what is found out about it, add it."""
    dialog = yield from opened_by(menu_action("AddTiles").trigger)
    dialog.add_locations([remote.url + "wmts/world/default/mercator/{z}/{y}/{x}.png"])
    yield dialog.add_button.isEnabled
    yield after(1.0)  # the map is painted
    shoot("add_tiles.png", dialog)
    rows = len(plugin.presenter.controller.view().rows)
    dialog.add_button.click()
    yield lambda: len(plugin.presenter.controller.view().rows) > rows
    yield is_serving(plugin)
    row = plugin.presenter.controller.view().rows[-1]
    REPORT["added_tiles"] = [row.kind, row.levels]


def through_the_remote(plugin, remote):
    """Connect to a remote WMTS, look at its layer, publish it."""
    dialog = yield from opened_by(menu_action("AddRemote").trigger)
    dialog.resize(1000, 680)
    parts = dialog.parts
    parts.form.url.setText(remote.wmts)
    parts.form.url.setCursorPosition(0)
    parts.form.connect_button.click()
    yield lambda: parts.offers.model.rowCount() > 0
    parts.offers.tick_button.click()
    seen = drawn(parts.preview.canvas)
    parts.tabs.setCurrentWidget(parts.preview)
    yield lambda: parts.preview.layer is not None and seen()
    seen = drawn(parts.preview.canvas)
    parts.preview.levels.setCurrentText("2")
    yield seen
    yield after(0.5)  # the last tiles are painted
    REPORT["colours_of_the_preview"] = colours(picture_of_the_map(parts.preview.canvas))
    shoot("remote.png", dialog)
    shoot("remote_on_screen.png")

    rows = len(plugin.presenter.controller.view().rows)
    parts.publish_button.click()
    yield lambda: len(plugin.presenter.controller.view().rows) > rows
    yield is_serving(plugin)
    REPORT["published"] = [row.title for row in plugin.presenter.controller.view().rows[rows:]]
    yield after(0.3)
    shoot("published.png", dialog)
    dialog.close()


def through_the_judge(remote):
    """Judge the remote, draw where it has tiles, save the report."""
    dialog = yield from opened_by(menu_action("Validate").trigger)
    dialog.move(100, 30)
    dialog.options.address.setText(remote.wmts)
    dialog.options.rate.setValue(0)
    dialog.start_button.click()
    yield lambda: dialog.mended is not None
    REPORT["found"] = sorted({x.code for x in dialog.outcome.judged.judgement.findings})
    tree = dialog.tabs.findings.tree
    leaf = tree.model().index(0, 0, tree.model().index(0, 0))
    tree.setCurrentIndex(leaf)
    yield after(0.3)
    shoot("validate.png", dialog)

    dialog.tabs.setCurrentIndex(COVERAGE)
    dialog.tabs.coverage.draw_button.click()
    yield after(0.3)
    shoot("coverage.png", dialog)
    path = OUT / SAVED
    path.unlink(missing_ok=True)
    QTimer.singleShot(0, dialog.save_button.click)
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    chooser = QApplication.activeModalWidget()
    chooser.findChild(QLineEdit, "fileNameEdit").setText(str(path))
    chooser.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    yield path.exists
    yield after(0.3)
    REPORT["saved_report_names_the_service"] = "Maps of the world" in path.read_text("utf-8")
    shoot("saved.png", dialog)
    dialog.close()
    zones = QgsProject.instance().mapLayersByName("Zones (WMTS)")[0]
    QgsProject.instance().layerTreeRoot().findLayer(zones).setItemVisibilityChecked(False)
    seen = drawn()
    iface.mapCanvas().zoomByFactor(1.15)
    yield seen
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    REPORT["coverage_on_the_map"] = [x.name() for x in groups]
    shoot("coverage_on_the_map.png")


def through_the_options():
    """Look at the page among QGIS's options, and leave it as it is."""
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "WmtsBridgeOptions"))
    yield lambda: QApplication.activeModalWidget() is not None
    dialog = QApplication.activeModalWidget()
    page = dialog.findChild(object, "WmtsBridgeOptions")
    yield lambda: page.isVisible()
    yield after(0.7)  # the settings are checked
    shoot("options.png", dialog)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    yield lambda: QApplication.activeModalWidget() is None


def through_those_of_a_layer(plugin, identifier):
    """Open what the dock opens for a layer."""
    plugin.presenter.panel.select(identifier)
    for name in ("edit", "seed", "validate"):
        dialog = yield from opened_by(getattr(plugin.presenter.panel.layer_actions, name).trigger)
        yield after(0.7)
        shoot(f"window_{name}.png", dialog)
        dialog.close()
        yield after(0.1)
