"""How long QGIS's main thread is busy at a stretch while our windows open, in a real QGIS (Xvfb).

usage: windows.py [ROUNDS]   (each window in sessions of its own, Python's compiled files at hand)
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

__all__ = ["measure_windows"]

# Run by QGIS, this text has no file.
_SCRIPT = Path(os.environ.get("WINDOWS_SCRIPT") or __file__).resolve()
_ROOT = _SCRIPT.parents[2]
_BAR_MILLISECONDS = 50
_LAYERS = 1044
_INTERVAL = 0.010
_SHARED = "/usr/bin:/bin"
_FIRST_CLICKS = ("AddTiles", "AddRemote", "Validate", "Panel")
_SESSIONS = (*_FIRST_CLICKS, "others")
_OWN = ("QgsAuthConfigSelect", "QgsAuthSettingsWidget", "QgsMapCanvas", "QgsExtentWidget")


def measure_windows(rounds: int) -> None:
    """Print the longest stretch of each thing that is done, and what of it is QGIS's own."""
    import report

    report.heading("Windows: the longest stretch that QGIS's main thread is busy, CPU and clock")
    found: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory(prefix="wmts-bridge-windows-") as work:
        for number in range(rounds + 1):
            for session in _SESSIONS:
                for name, times in _session(Path(work), session).items():
                    if number:  # in the first round Python compiles
                        found.setdefault(name, []).append(tuple(times))
    for name, times in found.items():
        busy, late = (statistics.median(x) for x in zip(*times))
        text = f"{name}: {busy:.0f} ms (by the clock {late:.0f} ms)"
        report.verdict(text, busy <= _BAR_MILLISECONDS, f"at most {_BAR_MILLISECONDS} ms")


def _session(work: Path, session: str) -> dict[str, list[float]]:
    """Run QGIS in a fresh profile that is always at the same place, for Python's compiled files."""
    window, profiles = _ROOT / "tests" / "qgis" / "window", work / "profiles"
    shutil.rmtree(profiles, ignore_errors=True)
    profile, answer = profiles / "default", work / "found.json"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "QGIS").mkdir()
    (profile / "python" / "plugins" / "wmts_bridge").symlink_to(_ROOT)
    shutil.copy(window / "QGIS3.ini", profile / "QGIS" / "QGIS3.ini")
    environment = {
        **os.environ,
        "PATH": f"{_SHARED}:{os.environ['PATH']}",
        "HOME": str(work),
        "QT_QPA_PLATFORM": "xcb",
        "QT_X11_NO_MITSHM": "1",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "PYTHONPYCACHEPREFIX": str(work / "compiled"),
        "PYQGIS_STARTUP": str(window / "startup.py"),
        "WALK_OUT": str(work),
        "WINDOWS_SCRIPT": str(_SCRIPT),
        "WINDOWS_SESSION": session,
        "WINDOWS_FOUND": str(answer),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [
        "timeout",
        "-k",
        "5",
        "90",
        "xvfb-run",
        "-a",
        "-s",
        "-screen 0 1440x900x24 -nolisten tcp",
        "qgis",
    ]
    command += ["--nologo", "--noversioncheck", "--profiles-path", str(work)]
    command += ["--profile", "default", "--code", str(_SCRIPT)]
    answer.unlink(missing_ok=True)
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if not answer.exists():
        sys.exit(f"QGIS did not measure {session}:\n{done.stderr[-2000:]}")
    return json.loads(answer.read_text("utf-8"))


# --- inside QGIS ---


class _Watch:
    """A timer of 10 ms that notes how late it comes, and what its thread did meanwhile."""

    def __init__(self):
        from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

        self._loop = QEventLoop()
        self._single_shot = QTimer.singleShot
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0, 0.0
        self._longest = [0.0, 0.0]

    def spin(self, seconds):
        self._single_shot(int(seconds * 1000), self._loop.quit)
        self._loop.exec()

    def over(self, act, seconds=1.2):
        """Return the longest stretch in milliseconds while `act` is done, and after it."""
        self.spin(0.4)
        self._longest = [0.0, 0.0]
        self._last = time.thread_time(), time.perf_counter()
        self._timer.start(int(_INTERVAL * 1000))
        self._single_shot(30, act)
        self.spin(seconds)
        self._timer.stop()
        return [round(x, 1) for x in self._longest]

    def _tick(self):
        now = time.thread_time(), time.perf_counter()
        busy, late = now[0] - self._last[0], now[1] - self._last[1] - _INTERVAL
        self._longest = [max(self._longest[0], 1000 * busy), max(self._longest[1], 1000 * late)]
        self._last = now


def _measured(session):
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog
    from qgis.utils import iface, plugins

    watch, window, plugin = _Watch(), iface.mainWindow(), plugins["wmts_bridge"]
    window.setGeometry(0, 0, 1440, 900)
    watch.spin(1.5)
    if session == "others":
        return _others(watch, window, plugin)
    action = window.findChild(QAction, f"WmtsBridge{session}")
    found = {f"{session}, the first click of a session": watch.over(action.trigger, 2.0)}
    if session != "Panel":
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                dialog.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found[f"{session}, opened again"] = watch.over(action.trigger)
    return found


def _others(watch, window, plugin):
    import qgis.gui
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

    kept, found = [], {}

    def show_page():
        page = plugin._options.createWidget(window)
        page.setWindowFlag(Qt.WindowType.Window)
        page.show()
        kept.append(page)

    def show_own(kind):
        dialog = QDialog(window)
        QVBoxLayout(dialog).addWidget(kind(dialog))
        dialog.show()
        kept.append(dialog)

    found["options page, first"] = watch.over(show_page)
    view = _view()
    plugin.dock.show()
    watch.spin(2)
    panel = plugin.presenter.panel
    plugin.presenter.watch(False)
    found[f"{_LAYERS} layers appear in the dock"] = watch.over(lambda: panel.show_view(view))
    counted = view._replace(rows=tuple(row._replace(requests=7) for row in view.rows))
    found[f"{_LAYERS} counters move"] = watch.over(lambda: panel.show_view(counted))
    found[f"{_LAYERS} layers go"] = watch.over(lambda: panel.show_view(view._replace(rows=())))
    found["QGIS's own: an empty dialog"] = watch.over(lambda: show_own(QWidget))
    for name in _OWN:
        kind = getattr(qgis.gui, name)
        found[f"QGIS's own: a dialog with {name}"] = watch.over(lambda kind=kind: show_own(kind))
    return found


def _view():
    from wmts_bridge.plugin.adapters.bridge_view import BridgeView, LayerRow, LayerState

    state, url = LayerState.RUNNING, "http://127.0.0.1:1/"
    rows = tuple(
        LayerRow(f"l{i}", f"Layer {i}", state, "wmts", "maps.example", "0–18", 0, 0, f"{url}{i}")
        for i in range(_LAYERS)
    )
    return BridgeView(rows, is_running=True, url=url, address=url)


def _begin():
    from qgis.PyQt.QtCore import QTimer

    def measure():
        try:
            found = json.dumps(_measured(os.environ["WINDOWS_SESSION"]))
        except Exception:
            found = None
            traceback.print_exc()
        if found is not None:
            Path(os.environ["WINDOWS_FOUND"]).write_text(found, "utf-8")
        sys.stderr.flush()
        os._exit(0)

    QTimer.singleShot(500, measure)


if "WINDOWS_SESSION" in os.environ:
    _begin()
elif __name__ == "__main__":
    measure_windows(int(sys.argv[1]) if len(sys.argv) > 1 else 5)
