"""Measures the bars of the design beside mod_mapcache and MapProxy. Never fails by the clock.

usage: run.py [--quick] [folder] [mbtiles] [memory] [startup] [windows] [smoothness] [capabilities]
[cascade] [single-flight] [warm-cascade] [reproject] [reading] [maps]
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Callable

sys.path.insert(0, str(Path(__file__).resolve().parent))

from capabilities import measure_capabilities
from cascade import measure_cascade, measure_single_flight
from maps import measure_maps
from memory import measure_memory
from reading import measure_reading
from reproject import measure_reprojection
from smoothness import measure_smoothness
from speed import measure_folder, measure_mbtiles
from startup import measure_startup
from warm_cascade import measure_warm_cascade
from windows import measure_windows

_NEEDED = ("wrk", "apache2")


def _measurements(work: Path, quick: bool) -> dict[str, Callable[[], None]]:
    rounds, seconds = (2, 1) if quick else (7, 3)
    first, last = (50_000, 150_000) if quick else (100_000, 1_000_000)
    return {
        "folder": lambda: measure_folder(work, rounds, seconds),
        "mbtiles": lambda: measure_mbtiles(work, rounds, seconds),
        "memory": lambda: measure_memory(first, last),
        "startup": lambda: measure_startup(3 if quick else 9),
        "windows": lambda: measure_windows(1 if quick else 5),
        "smoothness": lambda: measure_smoothness(work, 5 if quick else 20),
        "capabilities": lambda: measure_capabilities(2 if quick else 7),
        "reading": measure_reading,
        "cascade": lambda: measure_cascade(work, 100 if quick else 600),
        "single-flight": lambda: measure_single_flight(work, 50 if quick else 300),
        "warm-cascade": lambda: measure_warm_cascade(work, rounds, seconds),
        "maps": lambda: measure_maps(work, rounds, 2 * seconds),
        "reproject": lambda: measure_reprojection(work, 2 if quick else 5, 150 if quick else 400),
    }


def _choice() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a look instead of a measurement")
    parser.add_argument(
        "--work", type=Path, help="folder for tile sets, to keep (0.6 GB; default: a new one)"
    )
    parser.add_argument("what", nargs="*", help="what to measure (default: everything)")
    choice = parser.parse_args()
    known = list(_measurements(Path(), quick=True))
    if unknown := set(choice.what) - set(known):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}; there is {known}")
    return choice


def main() -> None:
    choice = _choice()
    path = os.environ.get("PATH", "") + ":/usr/sbin"
    missing = [name for name in _NEEDED if shutil.which(name, path=path) is None]
    if missing:
        sys.exit(f"missing: {', '.join(missing)}; tools/setup.sh bench installs it")
    os.umask(0o022)  # Apache's children read the tile sets as another user
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} before the start")
    with tempfile.TemporaryDirectory(prefix="wmts-bridge-bench-") as temporary:
        work = (choice.work or Path(temporary)).resolve()
        work.mkdir(parents=True, exist_ok=True)
        work.chmod(0o755)
        for name, measure in _measurements(work, choice.quick).items():
            if not choice.what or name in choice.what:
                measure()


if __name__ == "__main__":
    main()
