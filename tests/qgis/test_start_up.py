"""Loading the plugin into QGIS costs little: the heavy packages come in when they are needed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# QGIS itself may have loaded some of them, so only what comes in addition counts.
STARTS_UP = """
import sys
from qgis.core import QgsApplication
import qgis.utils
sys.path[:0] = ["tests", "tests/qgis"]
import conftest
from qgis_window import QgisWindow

application = QgsApplication([], True)
application.initQgis()
window = QgisWindow()
before = set(sys.modules)
plugin = sys.modules["wmts_bridge"].classFactory(window)
plugin.initGui()
added = set(sys.modules) - before
heavy = {"lxml", "pyproj", "PIL", "urllib3"}
print(sorted(heavy & {name.split(".")[0] for name in added}))
ours = [name[len("wmts_bridge."):] for name in added if name.startswith("wmts_bridge.plugin.")]
print(sorted(name for name in ours if not name.startswith("plugin.algorithms")))
plugin.unload()
"""


def test_making_and_starting_the_plugin_loads_none_of_the_heavy_packages(tmp_path):
    profile = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", STARTS_UP],
        cwd=ROOT,
        env={**os.environ, **profile},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines()[:2] == [
        "[]",
        # Of ours just what the actions and their words need, and what says which algorithms there
        # are: panel, adapters and core come at their first use.
        "['plugin.adapters', 'plugin.adapters.python_thread', 'plugin.adapters.translated', "
        "'plugin.adapters.translation', 'plugin.core', 'plugin.core.errors', "
        "'plugin.core.sentence', 'plugin.main', 'plugin.ui', 'plugin.ui.first_use', "
        "'plugin.ui.icons', 'plugin.ui.later', 'plugin.ui.options', 'plugin.ui.options.factory']",
    ], done.stderr
