"""Run inside QGIS by --code: serves a layer by its toolbar button and loads it back as WMTS.

Each step is a generator's stretch; between two, QGIS's event loop runs until something is true.
"""

import json
import os
import sys
import threading
import time
import traceback
import urllib.request
from contextlib import suppress
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QT_VERSION_STR, QObject, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QToolBar
from qgis.utils import iface, loadPlugin, plugins, reloadPlugin, startPlugin, unloadPlugin

sys.path.insert(0, os.path.dirname(os.path.abspath(os.environ["PYQGIS_STARTUP"])))
from xyz_remote import XyzRemote

OUT = Path(os.environ["WALK_OUT"])
SAMPLE = Path(os.environ["WALK_CHECKOUT"]) / "resources" / "sample" / "world.mbtiles"
HALF_WORLD = 20037508.342789244
A_TILE = "/default/WebMercatorQuad_0-4/4/3/5.png"
NO_TILE = "/default/WebMercatorQuad_0-4/4/99/5.png"
PIXEL_OF_LEVEL_2 = 2 * HALF_WORLD / 1024
REPORT = {"qgis": Qgis.QGIS_VERSION, "qt": QT_VERSION_STR, "modal_dialog": None, "error": None}
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

    remote = XyzRemote(SAMPLE)
    uri = f"type=xyz&zmin=0&zmax=4&url={remote.url}{{z}}/{{x}}/{{y}}.png"
    for layer in (
        QgsRasterLayer(f"type=mbtiles&url=file://{SAMPLE}", "World (file)", "wms"),
        QgsRasterLayer(uri, "World (XYZ)", "wms"),
    ):
        QgsProject.instance().addMapLayer(layer)
        iface.setActiveLayer(layer)
        button(plugin.serve_action).click()
        yield (
            lambda: (
                plugin.presenter.controller.view().is_running
                and not plugin.presenter.controller.view().is_busy
            )
        )
    rows = plugin.presenter.controller.view().rows
    REPORT["layers_served"] = [row.title for row in rows]
    REPORT["dock_visible"] = plugin.dock.isVisible()
    row = rows[-1]
    REPORT["address"] = row.address

    answer = in_thread(lambda: ask(row.address))
    yield answer.is_set
    REPORT["server_answered"] = answer.status
    uri = (
        "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&styles=default"
        f"&tileMatrixSet={answer.tile_matrix_set}&layers={row.identifier}&url={row.address}"
    )
    look_at_the_world()
    yield drawn()
    of_the_source = picture_of_the_map()
    ours = QgsRasterLayer(uri, "World, through the WMTS", "wms")
    REPORT["our_layer_valid"] = ours.isValid()
    QgsProject.instance().addMapLayer(ours)
    look_at_the_world()
    yield drawn()
    yield after(1.5)  # the list reads its counters once a second
    REPORT["painted_like_the_source"] = share_alike(of_the_source, picture_of_the_map())
    REPORT["requests"] = plugin.presenter.controller.view().rows[-1].requests

    modal = QApplication.activeModalWidget()
    REPORT["modal_dialog"] = (modal.objectName() or modal.windowTitle()) if modal else None
    shoot("dock.png")

    yield from look_at_the_windows(plugin, row)

    menu = iface.layerTreeView().menuProvider().createContextMenu()
    REPORT["in_the_layers_menu"] = plugin.serve_action in menu.actions()

    reloadPlugin("wmts_bridge")
    plugin = plugins["wmts_bridge"]
    plugin.panel_action.setChecked(False)
    plugin.panel_action.trigger()
    yield lambda: plugin.presenter.controller.view().rows
    REPORT["after_reloading"] = [row.state.value for row in plugin.presenter.controller.view().rows]
    shoot("after_reloading.png")
    plugin.presenter.panel.layer_actions.start.trigger()
    yield (
        lambda: (
            plugin.presenter.controller.view().is_running
            and not plugin.presenter.controller.view().is_busy
        )
    )
    REPORT["after_starting"] = [row.state.value for row in plugin.presenter.controller.view().rows]

    begin = time.monotonic()
    unloadPlugin("wmts_bridge")
    REPORT["stopped_within_two_seconds"] = time.monotonic() - begin < 2.5
    yield lambda: threads_but_of(remote) <= threads_before
    REPORT["left_after_unloading"] = [
        child.objectName()
        for child in window.findChildren(QObject)
        if child.objectName().startswith("WmtsBridge")
    ]
    begin = time.perf_counter()
    loadPlugin("wmts_bridge")
    startPlugin("wmts_bridge")
    REPORT["start_milliseconds"] = round(1000 * (time.perf_counter() - begin), 1)
    plugin = plugins["wmts_bridge"]
    plugin.presenter.panel.layer_actions.start.trigger()
    yield (
        lambda: (
            plugin.presenter.controller.view().is_running
            and not plugin.presenter.controller.view().is_busy
        )
    )
    remote.hold()
    ask_in_thread(f"{row.address[: -len('WMTSCapabilities.xml')]}{row.identifier}{A_TILE}")
    yield remote.holds


def look_at_the_windows(plugin, row):
    """Open what the dock opens for a layer; keep a picture of each, and how long it took."""
    panel, project = plugin.presenter.panel, QgsProject.instance()
    ask_in_thread(f"{row.address[: -len('WMTSCapabilities.xml')]}{row.identifier}{NO_TILE}")
    panel.tabs.setCurrentWidget(panel.log)
    yield lambda: panel.log.model.rowCount() > 0
    REPORT["said_in_the_log"] = panel.log.model.index(0, 2).data()
    shoot("log.png")

    panel.select(row.identifier)
    names = {layer.name() for layer in project.mapLayers().values()}
    panel.layer_actions.add_to_project.trigger()
    REPORT["added_to_the_project"] = [
        layer.name() for layer in project.mapLayers().values() if layer.name() not in names
    ]
    for name in ("edit", "seed", "validate", "add_tiles", "add_remote"):
        there = set(QApplication.topLevelWidgets())
        begin = time.perf_counter()
        getattr(panel.layer_actions, name).trigger()
        milliseconds = round(1000 * (time.perf_counter() - begin), 1)
        REPORT["windows_milliseconds"] = {
            **REPORT.get("windows_milliseconds", {}),
            name: milliseconds,
        }
        [dialog] = [x for x in QApplication.topLevelWidgets() if x not in there and is_dialog(x)]
        dialog.move(200, 120)
        yield after(0.7)
        shoot(f"{name}.png")
        dialog.close()
        yield after(0.1)


def is_dialog(widget):
    """Tell whether a widget is a window that is seen, and none of its lists or menus."""
    return isinstance(widget, QDialog) and widget.isVisible()


def is_serving(plugin):
    """Tell whether the server runs and nothing else is under way."""
    view = plugin.presenter.controller.view()
    return view.is_running and not view.is_busy


def threads_but_of(remote):
    """Return the threads there are, without the remote's, whose clients keep connections.

    Threads of Qt's pool that once ran Python stay known to Python, as `Dummy-1` and so on.
    """
    mine = threading.enumerate()
    return {x for x in mine if x not in remote.threads() and not x.name.startswith("Dummy")}


def look_at_the_world():
    """Show the middle of the map, a pixel of level 2 on a pixel of the screen."""
    canvas = iface.mapCanvas()
    width, height = canvas.width() * PIXEL_OF_LEVEL_2, canvas.height() * PIXEL_OF_LEVEL_2
    canvas.setExtent(QgsRectangle(-width / 2, -height / 2, width / 2, height / 2))
    canvas.refresh()


def drawn():
    """Return a condition that comes true when the map was drawn after now."""
    finished = []
    iface.mapCanvas().mapCanvasRefreshed.connect(lambda: finished.append(True))
    return lambda: finished and not iface.mapCanvas().isDrawing()


def button(action):
    """Return the toolbar button of an action."""
    for bar in iface.mainWindow().findChildren(QToolBar):
        if bar.widgetForAction(action) is not None:
            return bar.widgetForAction(action)
    raise LookupError(f"no button for {action.text()}")


def picture_of_the_map():
    """Return what the canvas shows, without what lies over it."""
    return iface.mapCanvas().grab().toImage()


def share_alike(one, other):
    """Return which part of the sampled pixels is alike (the canvas has one size in both)."""
    width, height = min(one.width(), other.width()), min(one.height(), other.height())
    places = [(x, y) for x in range(8, width, 16) for y in range(8, height, 16)]
    alike = sum(near(one.pixelColor(x, y), other.pixelColor(x, y)) for x, y in places)
    return alike / len(places)


def near(one, other):
    """Tell whether two colours are nearly the same."""
    pairs = zip(one.getRgb(), other.getRgb())
    return all(abs(a - b) <= 24 for a, b in pairs)


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


def after(seconds):
    """Return a condition that comes true after some time."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def shoot(name):
    """Save the whole screen."""
    screen = QApplication.primaryScreen()
    if not screen.grabWindow(0).save(str(OUT / name)):
        raise OSError(f"{name} could not be saved")


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
        (OUT / "report.json").write_text(json.dumps(REPORT, indent=1), "utf-8")
        sys.stdout.flush()
        if error is not None:
            os._exit(1)
        QgsProject.instance().clear()
        iface.actionExit().trigger()


walker = Walker()
