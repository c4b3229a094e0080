"""How late a 10 ms timer on QGIS's main thread is, idle and while tiles are served."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import report
from peers import QGIS_PYTHON, ROOT

__all__ = ["measure_smoothness"]

_INTERVAL = 0.010
_BAR_99, _BAR_MOST = 20.0, 100.0
_BAR_RATE = 5000
_SCRIPT = Path(__file__).with_name("paced.lua")


def measure_smoothness(work: Path, seconds: int) -> None:
    """Serve a folder from a QGIS process, and ask for its tiles at a bounded rate."""
    from load import CONNECTIONS, write_requests
    from peers import Served
    from tiles import make_folder

    report.heading("Smoothness of QGIS: lateness of a 10 ms timer on its main thread")
    folder = work / "tiles"
    addresses = make_folder(folder)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [QGIS_PYTHON, str(Path(__file__).resolve()), str(ROOT), str(folder), str(seconds)]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    port, layer, grid = process.stdout.readline().split()
    rest = f"/wmts/1.0.0/{layer}/default/{grid}/{{level}}/{{row}}/{{column}}.png"
    served = Served("QGIS", process.pid, int(port), rest, "", {})
    requests = write_requests(served, [served.rest_target(one) for one in addresses], work)
    idle = json.loads(process.stdout.readline())
    load = ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-d", f"{seconds + 2}s", "-s", str(_SCRIPT)]
    load += [f"http://127.0.0.1:{port}/", "--", str(requests)]
    output = subprocess.run(load, capture_output=True, text=True, check=True).stdout
    busy = json.loads(process.stdout.readline())
    process.wait(30)
    rate = float(re.search(r"Requests/sec:\s+([0-9.]+)", output)[1])
    report.verdict(f"served {rate:,.0f} tiles/s", rate >= _BAR_RATE, f"at least {_BAR_RATE:,}/s")
    print(f"  idle: 99th percentile {idle['p99']:.1f} ms, at most {idle['most']:.1f} ms")
    report.verdict(
        f"serving: 99th percentile {busy['p99']:.1f} ms",
        busy["p99"] <= _BAR_99,
        f"at most {_BAR_99:g} ms",
    )
    report.verdict(
        f"serving: at most {busy['most']:.1f} ms",
        busy["most"] <= _BAR_MOST,
        f"at most {_BAR_MOST:g} ms",
    )


def _main(root: str, folder: str, seconds: float) -> None:
    """Run inside QGIS's Python: print the address, then the lateness idle, then under load."""
    sys.path.insert(0, root)
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

    from plugin.core.assembly import bridge

    application = QgsApplication([], True)
    application.initQgis()
    loop = QEventLoop()
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append((now - last - _INTERVAL) * 1000)
        last = now

    def measured() -> str:
        nonlocal last
        late.clear()
        last = time.perf_counter()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        found = sorted(late)
        return json.dumps({"p99": found[int(len(found) * 0.99)], "most": found[-1]})

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(int(_INTERVAL * 1000))
    with bridge(folder) as running:
        ((name, layer),) = running.publication.layers.items()
        port = running.url.split(":")[2].strip("/")
        print(port, name, layer.links[0].tile_matrix_set.identifier, flush=True)
        print(measured(), flush=True)
        time.sleep(1)  # for the load to begin
        print(measured(), flush=True)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own clean-up may crash without a full application around it


if __name__ == "__main__":
    _main(sys.argv[1], sys.argv[2], float(sys.argv[3]))
