"""How long capabilities of others take to read, beside the time in which lxml parses them.

Run by itself: `python tests/benchmarks/reading.py [FOLDER]`; FOLDER holds documents (`*.xml`).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import report
from lxml import etree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from plugin.core.capabilities.wmts_reader import read_capabilities  # noqa: E402

__all__ = ["measure_reading"]

_SHARED = ROOT.parent / "shared" / "capabilities"
_ROUNDS = 15
_TIMES = 20
_BAR = 3.0


def measure_reading(folder: Path = _SHARED) -> None:
    """Print a line for each document, the slowest beside its parsing last."""
    report.heading(f"Capabilities of others, as lxml parses them and as we read them: {folder}")
    found = sorted(_measured(path) for path in folder.glob("*.xml"))
    for ratio, parsing, reading, layers, name in found:
        text = f"{name[:48]:48} {layers:4} layers, parsed {parsing:5.2f} ms, read {reading:5.2f} ms"
        report.verdict(f"{text}, {ratio:.2f} x", ratio <= _BAR, f"at most {_BAR:g} x")


def _measured(path: Path) -> tuple[float, float, float, int, str]:
    """Measure both in turns, so that a busy moment of the machine meets both."""
    body = path.read_bytes()
    layers = len(read_capabilities(body, "http://127.0.0.1/").document.layers)
    parsing = reading = float("inf")
    for _ in range(_ROUNDS):
        parsing = min(parsing, _milliseconds(lambda: etree.parse(str(path))))
        reading = min(reading, _milliseconds(lambda: read_capabilities(body, "http://127.0.0.1/")))
    return reading / parsing, parsing, reading, layers, path.name


def _milliseconds(work: Callable[[], object]) -> float:
    """Return the quickest of some times."""
    times = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) * 1000


if __name__ == "__main__":
    measure_reading(Path(sys.argv[1]) if len(sys.argv) > 1 else _SHARED)
