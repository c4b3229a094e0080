"""Run inside a real QGIS: installs the package by QGIS's plugin installer, and removes it again."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

import pyplugin_installer
from qgis import utils
from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QTimer

NAME = "wmts_bridge"
REPORT = Path(os.environ["INSTALL_REPORT"])


def is_in_the_window():
    window = utils.iface.mainWindow()
    return window.findChild(QgsDockWidget, "WmtsBridgeDock") is not None


def install():
    assert not is_in_the_window(), "the profile is not clean"
    pyplugin_installer.instance().installFromZipFile(os.environ["INSTALL_ZIP"])
    folder = Path(utils.home_plugin_path) / NAME
    assert (folder / "metadata.txt").exists(), "nothing was unpacked"
    assert NAME in utils.active_plugins, f"not started: {utils.active_plugins}"
    assert is_in_the_window(), "it has no dock"
    registry = QgsApplication.processingRegistry()
    assert any("validatewmts" in one.id() for one in registry.algorithms()), "no algorithms"
    assert utils.unloadPlugin(NAME), "it cannot be unloaded"
    assert NAME not in utils.active_plugins, "it is still there"
    return "installed, started and taken away"


def main():
    try:
        report = install()
    except Exception:  # the script's end: whoever started it reads the report
        report = traceback.format_exc()
    REPORT.write_text(report, "utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
