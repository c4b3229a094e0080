"""Run inside QGIS by --code: serves a layer by its toolbar button and loads it back as WMTS.

Each step is a generator's stretch; between two, QGIS's event loop runs until something is true.
"""

import os
import sys
import threading
import time
import traceback
import urllib.request
from contextlib import suppress
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QPushButton
from qgis.utils import iface, loadPlugin, plugins, reloadPlugin, startPlugin, unloadPlugin

sys.path.insert(0, os.path.dirname(os.path.abspath(os.environ["PYQGIS_STARTUP"])))
from looking import (
    REPORT,
    after,
    button,
    drawn,
    is_serving,
    look_at_the_world,
    picture_of_the_map,
    share_alike,
    shoot,
    write_report,
)
from remote import Remote
from windows import through_the_windows

SAMPLE = Path(os.environ["WALK_CHECKOUT"]) / "resources" / "sample" / "world.mbtiles"
A_TILE = "/default/WebMercatorQuad_0-4/4/3/5.png"
NO_TILE = "/default/WebMercatorQuad_0-4/4/99/5.png"
SECONDS_A_STEP = 30


def walk():
    """Do what a user does; `yield` a condition to wait for."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, 1440, 900)
    plugin = plugins.get("wmts_bridge")
    REPORT["plugin_loaded"] = plugin is not None
    threads_before = set(threading.enumerate())
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    window.findChild(QDockWidget, "Browser").hide()

    remote = Remote(SAMPLE)
    yield from serve_tiles(plugin, remote)
    row = plugin.presenter.controller.view().rows[-1]
    yield from load_back(plugin, row)
    yield from serve_what_qgis_draws(plugin)
    yield from look_at_the_log(plugin, row)
    yield from through_the_windows(plugin, remote, row.identifier)

    menu = iface.layerTreeView().menuProvider().createContextMenu()
    REPORT["in_the_layers_menu"] = plugin.serve_action in menu.actions()
    yield from reload_and_unload(remote, threads_before)
    yield from leave_a_request_in_flight(remote, row)


def serve_tiles(plugin, remote):
    """Serve a file and an address by the button of the toolbar."""
    uri = f"type=xyz&zmin=0&zmax=4&url={remote.url}{{z}}/{{x}}/{{y}}.png"
    for layer in (
        QgsRasterLayer(f"type=mbtiles&url=file://{SAMPLE}", "World (file)", "wms"),
        QgsRasterLayer(uri, "World (XYZ)", "wms"),
    ):
        yield from serve(plugin, layer)
    REPORT["layers_served"] = [row.title for row in plugin.presenter.controller.view().rows]
    REPORT["dock_visible"] = plugin.dock.isVisible()


def serve(plugin, layer):
    """Add a layer to the project, select it, press the button."""
    rows = len(plugin.presenter.controller.view().rows)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    button(plugin.serve_action).click()
    yield lambda: len(plugin.presenter.controller.view().rows) > rows
    yield is_serving(plugin)


def load_back(plugin, row):
    """Copy the address from the message bar, and load it as another program would."""
    look_at_the_world()
    yield drawn()
    of_the_source = picture_of_the_map()
    shoot("served.png")
    [copy] = [x for x in iface.messageBar().findChildren(QPushButton) if x.text() == "Copy address"]
    copy.click()
    address = QApplication.clipboard().text()
    REPORT["copied"] = address == row.address
    answer = in_thread(lambda: ask(address))
    yield answer.is_set
    REPORT["server_answered"] = answer.status
    uri = (
        "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&styles=default"
        f"&tileMatrixSet={answer.tile_matrix_set}&layers={row.identifier}&url={address}"
    )
    ours = QgsRasterLayer(uri, "World, through the WMTS", "wms")
    REPORT["our_layer_valid"] = ours.isValid()
    QgsProject.instance().addMapLayer(ours)
    look_at_the_world()
    yield drawn()
    yield after(1.5)  # the list reads its counters once a second
    REPORT["painted_like_the_source"] = share_alike(of_the_source, picture_of_the_map())
    REPORT["requests"] = plugin.presenter.controller.view().row(row.identifier).requests
    modal = QApplication.activeModalWidget()
    REPORT["modal_dialog"] = (modal.objectName() or modal.windowTitle()) if modal else None


def serve_what_qgis_draws(plugin):
    """Serve a vector layer, and put it into the project in its own place, as WMTS."""
    zones = zones_layer()
    yield from serve(plugin, zones)
    look_at_the_world()
    yield drawn()
    of_the_source = picture_of_the_map()
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    plugin.presenter.panel.layer_actions.add_to_project.trigger()
    [added] = [x for x in QgsProject.instance().mapLayers().values() if x.name() not in names]
    REPORT["added_to_the_project"] = added.name()
    QgsProject.instance().layerTreeRoot().findLayer(zones).setItemVisibilityChecked(False)
    look_at_the_world()
    yield drawn()
    yield after(1.5)
    REPORT["drawn_like_the_source"] = share_alike(of_the_source, picture_of_the_map())
    shoot("dock.png")


def zones_layer():
    """Return a layer of polygons with a style that is seen."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", "Zones", "memory")
    for x, y, size in ((-3e6, 3e6, 2.4e6), (7e6, -2.5e6, 1.8e6), (-9e6, -4.5e6, 1.5e6)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(size, 24))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    # No outline: a client shows nothing of it beyond the box of the data.
    style = {"color": "230,120,40,150", "outline_style": "no"}
    layer.renderer().setSymbol(QgsFillSymbol.createSimple(style))
    return layer


def look_at_the_log(plugin, row):
    """Ask for a tile that there is none of, and read why in the dock."""
    panel = plugin.presenter.panel
    ask_in_thread(f"{row.address[: -len('WMTSCapabilities.xml')]}{row.identifier}{NO_TILE}")
    panel.tabs.setCurrentWidget(panel.log)
    yield lambda: panel.log.model.rowCount() > 0
    REPORT["said_in_the_log"] = panel.log.model.index(0, 2).data()
    shoot("log.png")
    panel.tabs.setCurrentWidget(panel.layers)


def reload_and_unload(remote, threads_before):
    """Reload the plugin, serve again, unload it, see what is left, and load it again."""
    reloadPlugin("wmts_bridge")
    plugin = plugins["wmts_bridge"]
    plugin.panel_action.setChecked(False)
    plugin.panel_action.trigger()
    yield lambda: plugin.presenter.controller.view().rows
    REPORT["after_reloading"] = states(plugin)
    shoot("after_reloading.png")
    plugin.presenter.panel.layer_actions.start.trigger()
    yield is_serving(plugin)
    REPORT["after_starting"] = states(plugin)

    begin = time.monotonic()
    unloadPlugin("wmts_bridge")
    REPORT["stopped_within_two_seconds"] = time.monotonic() - begin < 2.5
    yield lambda: threads_but_of(remote) <= threads_before
    REPORT["left_after_unloading"] = [
        child.objectName()
        for child in iface.mainWindow().findChildren(QObject)
        if child.objectName().startswith("WmtsBridge")
    ]


def leave_a_request_in_flight(remote, row):
    """Load the plugin once more, and let a request wait for the remote while QGIS is left."""
    begin = time.perf_counter()
    loadPlugin("wmts_bridge")
    startPlugin("wmts_bridge")
    REPORT["start_milliseconds"] = round(1000 * (time.perf_counter() - begin), 1)
    plugin = plugins["wmts_bridge"]
    plugin.presenter.panel.layer_actions.start.trigger()
    yield is_serving(plugin)
    remote.hold()
    ask_in_thread(f"{row.address[: -len('WMTSCapabilities.xml')]}{row.identifier}{A_TILE}")
    yield remote.holds


def states(plugin):
    """Return the states of all layers of the dock."""
    return sorted({row.state.value for row in plugin.presenter.controller.view().rows})


def threads_but_of(remote):
    """Return the threads there are, without the remote's, whose clients keep connections.

    Threads of Qt's pool that once ran Python stay known to Python, as `Dummy-1` and so on.
    """
    mine = threading.enumerate()
    return {x for x in mine if x not in remote.threads() and not x.name.startswith("Dummy")}


def ask(address):
    """Fetch the capabilities as another program does."""
    with urllib.request.urlopen(address, timeout=10) as answer:
        body = answer.read().decode("utf-8")
        return answer.status, body


def in_thread(work):
    """Run `work` beside the event loop, as another program would."""
    done = threading.Event()

    def run():
        done.status, body = work()
        done.tile_matrix_set = body.split("<TileMatrixSet>")[1].split("<")[0].strip()
        done.set()

    threading.Thread(target=run).start()
    return done


def ask_in_thread(address):
    """Ask for something that will not come."""

    def run():
        with suppress(OSError), urllib.request.urlopen(address, timeout=60) as answer:
            answer.read()

    threading.Thread(target=run, daemon=True).start()


class Walker:
    """Drives the walk from a timer, so that QGIS's own event loop runs between the steps."""

    def __init__(self):
        self.steps = walk()
        self.condition = lambda: True
        self.until = 0.0
        self.timer = QTimer()
        self.timer.setInterval(50)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        """Go on when the condition is true; end on an error or when it takes too long."""
        try:
            if self.condition():
                self.condition = next(self.steps)
                self.until = time.monotonic() + SECONDS_A_STEP
            elif time.monotonic() > self.until:
                shoot("stuck.png")
                raise TimeoutError("waited too long")
        except StopIteration:
            self.end(None)
        except Exception:
            self.end(traceback.format_exc())

    def end(self, error):
        """Write the report. Leave as the user does, a request in flight; at once on an error."""
        self.timer.stop()
        REPORT["error"] = error
        write_report()
        sys.stdout.flush()
        if error is not None:
            os._exit(1)
        QgsProject.instance().clear()
        iface.actionExit().trigger()


walker = Walker()
