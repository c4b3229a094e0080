"""What the walk looks with: conditions to wait for, pictures, and the windows that are open."""

import json
import os
import time
from pathlib import Path

from qgis.core import Qgis, QgsRectangle
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QToolBar
from qgis.utils import iface

OUT = Path(os.environ["WALK_OUT"])
HALF_WORLD = 20037508.342789244
PIXEL_OF_LEVEL_2 = 2 * HALF_WORLD / 1024
REPORT = {"qgis": Qgis.QGIS_VERSION, "qt": QT_VERSION_STR, "modal_dialog": None, "error": None}


def write_report():
    """Leave what was seen for `check_report.py`."""
    (OUT / "report.json").write_text(json.dumps(REPORT, indent=1), "utf-8")


def after(seconds):
    """Return a condition that comes true after some time."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def is_serving(plugin):
    """Return a condition that is true while the server runs and nothing else is under way."""

    def look():
        view = plugin.presenter.controller.view()
        return view.is_running and not view.is_busy

    return look


def look_at_the_world():
    """Show the middle of the map, a pixel of level 2 on a pixel of the screen."""
    canvas = iface.mapCanvas()
    width, height = canvas.width() * PIXEL_OF_LEVEL_2, canvas.height() * PIXEL_OF_LEVEL_2
    canvas.setExtent(QgsRectangle(-width / 2, -height / 2, width / 2, height / 2))
    canvas.refresh()


def drawn(canvas=None):
    """Return a condition that comes true when the map was drawn after now."""
    canvas, finished = canvas or iface.mapCanvas(), []
    canvas.mapCanvasRefreshed.connect(lambda: finished.append(True))
    return lambda: finished and not canvas.isDrawing()


def button(action):
    """Return the toolbar button of an action."""
    for bar in iface.mainWindow().findChildren(QToolBar):
        if bar.widgetForAction(action) is not None:
            return bar.widgetForAction(action)
    raise LookupError(f"no button for {action.text()}")


def menu_action(name):
    """Return one of our actions in the menu of the web."""
    return iface.mainWindow().findChild(QAction, f"WmtsBridge{name}")


def opened_by(act):
    """Do something that opens one of our windows; return it, and keep how long that took.

    Yields a condition: it is seen in a later turn of the event loop.
    """
    there = set(QApplication.topLevelWidgets())

    def seen():
        return [x for x in QApplication.topLevelWidgets() if x not in there and is_dialog(x)]

    begin = time.perf_counter()
    act()
    milliseconds = round(1000 * (time.perf_counter() - begin), 1)
    yield seen
    [dialog] = seen()
    dialog.move(200, 100)
    REPORT.setdefault("windows_milliseconds", {})[type(dialog).__name__] = milliseconds
    return dialog


def is_dialog(widget):
    """Tell whether a widget is a window that is seen, and none of its lists or menus."""
    return isinstance(widget, QDialog) and widget.isVisible()


def picture_of_the_map(canvas=None):
    """Return what a canvas shows, without what lies over it."""
    return (canvas or iface.mapCanvas()).grab().toImage()


def share_alike(one, other):
    """Return which part of the sampled pixels is alike (the canvas has one size in both)."""
    alike = sum(near(one.pixelColor(*at), other.pixelColor(*at)) for at in sampled(one, other))
    return alike / len(sampled(one, other))


def sampled(*images):
    """Return the places at which pictures are looked at."""
    width, height = min(x.width() for x in images), min(x.height() for x in images)
    return [(x, y) for x in range(8, width, 16) for y in range(8, height, 16)]


def colours(image):
    """Return how many colours the sampled pixels have."""
    return len({image.pixel(*at) for at in sampled(image)})


def near(one, other):
    """Tell whether two colours are nearly the same."""
    pairs = zip(one.getRgb(), other.getRgb())
    return all(abs(a - b) <= 24 for a, b in pairs)


def shoot(name, widget=None):
    """Save the whole screen, or one window of it."""
    screen = QApplication.primaryScreen()
    picture = screen.grabWindow(0) if widget is None else widget.grab()
    if not picture.save(str(OUT / name)):
        raise OSError(f"{name} could not be saved")
