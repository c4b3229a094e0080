"""Loading the plugin into QGIS costs little: the heavy packages come in when they are needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# QGIS itself may have loaded some of them, so only what comes in addition counts.
STARTS_UP = """
import sys
import qgis.core, qgis.gui, qgis.utils
from qgis.PyQt import QtWidgets
sys.path.insert(0, "tests")
import conftest

class Iface:
    def __getattr__(self, name):
        return lambda *arguments, **named: None

before = set(sys.modules)
sys.modules["wmts_bridge"].classFactory(Iface())
added = set(sys.modules) - before
heavy = {"lxml", "pyproj", "PIL", "urllib3"}
print(sorted(heavy & {name.split(".")[0] for name in added}), "wmts_bridge.plugin.main" in added)
"""


def test_making_the_plugin_loads_none_of_the_heavy_packages():
    command = [sys.executable, "-c", STARTS_UP]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[] True", done.stderr
