"""A cold tile of a cascaded WMTS beside the remote itself; and one that many ask for at once."""

from __future__ import annotations

import http.client
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import report
from load import CONNECTIONS
from peers import serving
from remote import LAYER, Remote, remote
from tiles import Address, make_folder, tile_bytes

__all__ = ["measure_cascade", "measure_single_flight"]

_LATENCY = 0.050
_BAR_MILLISECONDS = 1.0
_WARM_UP = 10

_TargetOf = Callable[[Address], str]


def measure_cascade(work: Path, tiles: int) -> None:
    """Ask the remote and the bridge in turns for tiles that nobody asked for before."""
    report.heading(
        f"Cold tile of a cascaded WMTS, a remote that takes {_LATENCY * 1000:.0f} ms, {tiles} each"
    )
    folder = work / "tiles"
    with remote(_made(folder), "mercator", _LATENCY) as far, serving(*_cascaded(far)) as near:
        direct = _Asking(far.port, lambda one: far.target(*one))
        cascaded = _Asking(near.port, near.rest_target)
        addresses = _shuffled(folder)[: 2 * (tiles + _WARM_UP)]
        for place in range(0, len(addresses), 2):
            if place == 2 * _WARM_UP:
                direct.milliseconds.clear()
                cascaded.milliseconds.clear()
            direct.ask(addresses[place])
            cascaded.ask(addresses[place + 1])
        there, here = direct.milliseconds, cascaded.milliseconds
    added = statistics.median(here) - statistics.median(there)
    print(f"  directly {_spread(there)}; through the cascade {_spread(here)}")
    report.verdict(
        f"{added:+.2f} ms at the median",
        added <= _BAR_MILLISECONDS,
        f"at most {_BAR_MILLISECONDS:g} ms more",
    )


def measure_single_flight(work: Path, tiles: int) -> None:
    """Let many clients ask for one cold tile at the same moment, for one tile after the other."""
    report.heading(f"{CONNECTIONS} clients that ask for one cold tile at once, {tiles} tiles")
    folder = work / "tiles"
    addresses = _shuffled(folder)[:tiles]
    with remote(_made(folder), "mercator", _LATENCY) as far, serving(*_cascaded(far)) as near:
        before = far.tiles_asked()
        barrier = threading.Barrier(CONNECTIONS)
        clients = [_Asking(near.port, near.rest_target) for _ in range(CONNECTIONS)]

        def ask_all(client: _Asking) -> None:
            for address in addresses:
                barrier.wait()
                client.ask(address)

        threads = [threading.Thread(target=ask_all, args=(one,)) for one in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asked = far.tiles_asked() - before
    answered = sum(len(one.milliseconds) for one in clients)
    if answered != tiles * CONNECTIONS:
        sys.exit(f"only {answered} of {tiles * CONNECTIONS} requests were answered rightly")
    report.verdict(
        f"{asked / tiles:g} requests to the remote for each tile", asked == tiles, "1 for each"
    )


class _Asking:
    """One keep-alive connection, and how long its answers took."""

    def __init__(self, port: int, target_of: _TargetOf) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self._connection.connect()
        self._target_of = target_of
        self.milliseconds: list[float] = []

    def ask(self, address: Address) -> None:
        """Ask for a tile, and exit if another one comes."""
        target = self._target_of(address)
        started = time.perf_counter()
        self._connection.request("GET", target)
        answer = self._connection.getresponse()
        body = answer.read()
        self.milliseconds.append((time.perf_counter() - started) * 1000)
        if (answer.status, body) != (200, tile_bytes(address)):
            sys.exit(f"{target} is answered wrongly ({answer.status})")


def _cascaded(far: Remote) -> Sequence[str]:
    return f"wmts:{far.capabilities}", "--layer", LAYER


def _made(folder: Path) -> Path:
    make_folder(folder)
    return folder


def _shuffled(folder: Path) -> list[Address]:
    addresses = make_folder(folder)
    random.Random(0).shuffle(addresses)
    return addresses


def _spread(milliseconds: Sequence[float]) -> str:
    parts = statistics.quantiles(milliseconds, n=20)
    return f"{statistics.median(milliseconds):.2f} ms ({parts[0]:.2f} to {parts[-1]:.2f})"
