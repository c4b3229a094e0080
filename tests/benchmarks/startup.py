"""How long classFactory and initGui take together in a QGIS process, and what they import."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import report
from peers import QGIS_PYTHON, ROOT

__all__ = ["measure_startup"]

_BAR_MILLISECONDS = 50
_HEAVY = ("lxml", "pyproj", "PIL", "urllib3")


def measure_startup(rounds: int) -> None:
    """Start the plugin in fresh processes, in the first of which Python compiles it."""
    report.heading("Start of the plugin in QGIS: classFactory and initGui")
    found = [_start() for _ in range(rounds + 1)][1:]
    times = sorted(one["milliseconds"] for one in found)
    middle = statistics.median(times)
    text = f"{middle:.1f} ms ({times[0]:.1f} to {times[-1]:.1f})"
    report.verdict(text, middle <= _BAR_MILLISECONDS, f"at most {_BAR_MILLISECONDS} ms")
    heavy = sorted({name for one in found for name in one["heavy"]})
    report.verdict(f"heavy packages added: {', '.join(heavy) or 'none'}", not heavy, "none")


def _start() -> dict:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [QGIS_PYTHON, str(Path(__file__).resolve()), str(ROOT)]
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(output.stdout.splitlines()[-1])


def _main(root: str) -> None:
    """Run inside QGIS's Python: what QGIS itself has loaded is not counted."""
    import importlib.util
    import time
    from unittest.mock import MagicMock

    import qgis.gui
    import qgis.utils  # noqa: F401
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QMainWindow

    application = QgsApplication([], True)
    application.initQgis()
    window = QMainWindow()
    iface = MagicMock()
    iface.mainWindow.return_value = window
    place = str(Path(root) / "__init__.py")
    spec = importlib.util.spec_from_file_location(
        "wmts_bridge", place, submodule_search_locations=[root]
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules["wmts_bridge"] = package
    before = set(sys.modules)
    started = time.perf_counter()
    spec.loader.exec_module(package)
    plugin = package.classFactory(iface)
    plugin.initGui()
    took = time.perf_counter() - started
    heavy = [name for name in _HEAVY if name in set(sys.modules) - before]
    plugin.unload()
    print(json.dumps({"milliseconds": took * 1000, "heavy": heavy}), flush=True)
    os._exit(0)  # QGIS's own clean-up may crash without a full application around it


if __name__ == "__main__":
    _main(sys.argv[1])
