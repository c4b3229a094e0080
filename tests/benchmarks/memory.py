"""How much the process grows from the 100,000th to the 1,000,000th different tile."""

from __future__ import annotations

import re
import subprocess
import time
import urllib.request
from pathlib import Path

import report
from load import CONNECTIONS
from peers import Served, ours

__all__ = ["measure_memory"]

_CACHE_MEGABYTES = 64
_ALLOWED_MEGABYTES = _CACHE_MEGABYTES + 20
_SCRIPT = Path(__file__).with_name("count.lua")


def measure_memory(first: int, last: int) -> None:
    """Have different tiles made, and look at the process in between."""
    report.heading(f"Memory from the {first:,}th to the {last:,}th different tile")
    with ours(Path("made-up"), _CACHE_MEGABYTES) as served:
        start = served.rest.replace("{level}", "10").partition("{row}")[0]
        address = f"http://127.0.0.1:{served.port}/"
        command = ["wrk", "-t", "1", "-c", str(CONNECTIONS), "-d", "1h", "-s", str(_SCRIPT)]
        load = subprocess.Popen([*command, address, "--", start], stdout=subprocess.DEVNULL)
        try:
            _wait_for_tiles(served, first)
            before = _resident_megabytes(served)
            _wait_for_tiles(served, last)
            grown = _resident_megabytes(served) - before
        finally:
            load.terminate()
            load.wait()
    text = f"{before:.0f} MB, then {grown:+.1f} MB, with a cache of {_CACHE_MEGABYTES} MB"
    report.verdict(text, grown <= _ALLOWED_MEGABYTES, f"at most {_ALLOWED_MEGABYTES} MB more")


def _wait_for_tiles(served: Served, count: int) -> None:
    while _tiles_made(served) < count:
        time.sleep(0.2)


def _tiles_made(served: Served) -> int:
    with urllib.request.urlopen(f"http://127.0.0.1:{served.port}/made", timeout=30) as answer:
        return int(answer.read())


def _resident_megabytes(served: Served) -> float:
    status = Path(f"/proc/{served.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024
