"""Import every module of the plugin under real PyQt6, start it, open its windows, and unload it.

Run by qt6_check.sh. What Python or Qt complains about in a slot fails the check as well.
"""

from __future__ import annotations

import importlib
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))
importlib.import_module("conftest")  # gives the checkout its name

from qgis.PyQt import QtCore, QtWidgets  # noqa: E402

BROKEN: list[str] = []


class Iface:
    """As much of QGIS's interface as has widgets; the rest accepts everything."""

    def __init__(self):
        self.window = QtWidgets.QMainWindow()

    def mainWindow(self):
        return self.window

    def addToolBar(self, name):
        return self.window.addToolBar(name)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def __getattr__(self, name):
        from qgis.core import MadeUpInterface

        return MadeUpInterface()


def main() -> int:
    """Return 1 if anything went wrong, after printing it."""
    sys.excepthook = remember
    app = QtWidgets.QApplication([])
    print(f"Qt {QtCore.QT_VERSION_STR}, PyQt {QtCore.PYQT_VERSION_STR}")
    for name in modules():
        attempt(f"import {name}", importlib.import_module, name)
    attempt("initGui and unload", start_and_stop, app)
    print("\n".join(BROKEN) or "every module imports, and the plugin starts and stops")
    return 1 if BROKEN else 0


def modules() -> list[str]:
    """The names of all modules of the plugin, but for the one that is a command."""
    files = [file.relative_to(ROOT) for file in sorted((ROOT / "plugin").rglob("*.py"))]
    dotted = [".".join(("wmts_bridge", *file.with_suffix("").parts)) for file in files]
    return [name.removesuffix(".__init__") for name in dotted if not name.endswith("__main__")]


def start_and_stop(app) -> None:
    """What QGIS does with a plugin, from loading to unloading."""
    iface = Iface()
    plugin = importlib.import_module("wmts_bridge").classFactory(iface)
    plugin.initGui()
    iface.window.show()
    app.processEvents()
    plugin.dock.show()  # what is in it is built when it is first seen
    app.processEvents()
    look_at_windows(app, plugin.presenter)
    plugin.unload()
    app.processEvents()


def look_at_windows(app, presenter) -> None:
    """Open what the dock opens, over a bridge with one layer."""
    from wmts_bridge.plugin.core.catalogue.values import LayerSettings, SourceSettings
    from wmts_bridge.tests.qgis.fake_bridge import FakeBridge

    layer = LayerSettings("roads", SourceSettings("xyz", "http://127.0.0.1:1/{z}/{x}/{y}.png"))
    presenter.controller._bridge = bridge = FakeBridge(layer)
    bridge.start()
    presenter._refresh()
    panel = presenter.panel
    panel.select("roads")
    for name in ("edit", "seed", "validate", "add_tiles", "add_remote"):
        attempt(name, getattr(panel.layer_actions, name).trigger)
        app.processEvents()
    opened = {x.windowTitle() for x in app.topLevelWidgets() if x.isVisible()}
    print("opened:", ", ".join(sorted(filter(None, opened))))
    panel.tabs.setCurrentWidget(panel.log)
    app.processEvents()


def attempt(what: str, function, *arguments) -> None:
    """Call function; what it raises is remembered, so that one run tells everything."""
    try:
        function(*arguments)
    except Exception:  # whatever it is, it is a finding
        BROKEN.append(f"{what}:\n{traceback.format_exc(limit=-3)}")


def remember(kind, value, trace) -> None:
    """Keep an exception from a slot, which Qt would only print."""
    BROKEN.append("".join(traceback.format_exception(kind, value, trace)))


if __name__ == "__main__":
    sys.exit(main())
