"""Warm tiles of a cascaded WMTS, from memory and from disk, beside a folder with the same tiles."""

from __future__ import annotations

import random
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import report
from load import check_bodies, rate, rest_requests
from peers import Served, ours, serving
from remote import LAYER, remote
from tiles import Address, make_folder, tile_bytes

__all__ = ["measure_warm_cascade"]

_BARS = {"local folder": 1.0}
_NO_MEMORY = 0


def measure_warm_cascade(work: Path, rounds: int, seconds: int) -> None:
    """Fetch every tile through the cascade once, then compare; the remote is not asked again."""
    report.heading("Warm tiles of a cascaded WMTS beside a local tile folder, 16 connections")
    folder = work / "tiles"
    addresses = make_folder(folder)
    random.Random(0).shuffle(addresses)
    with ExitStack() as running:
        far = running.enter_context(remote(folder, "mercator", 0.0))
        kept = running.enter_context(TemporaryDirectory(dir=work))
        cascade = (f"wmts:{far.capabilities}", LAYER)
        near = serving(cascade[0], "--layer", LAYER, "--cache", kept)
        forms = {"from memory": near, "from disk": ours(cascade[0], _NO_MEMORY, LAYER, kept)}
        local = {
            "from memory": serving(str(folder), "--rows", "top"),
            "from disk": ours(str(folder), _NO_MEMORY),
        }
        for form, cascaded in forms.items():
            with cascaded as near, local[form] as folder_served:
                servers = [
                    near._replace(name="cascaded"),
                    folder_served._replace(name="local folder"),
                ]
                _compare(form, servers, addresses, work, rounds, seconds)
                asked = far.tiles_asked()
        report.verdict(
            f"the remote was asked for {asked:,} tiles", asked == len(addresses), "each once"
        )


def _compare(
    form: str,
    servers: Sequence[Served],
    addresses: Sequence[Address],
    work: Path,
    rounds: int,
    seconds: int,
) -> None:
    requests = {one.name: rest_requests(one, addresses) for one in servers}
    for one in servers:
        check_bodies(one, requests[one.name], addresses, tile_bytes, samples=len(addresses))
    found: dict[str, list[float]] = {one.name: [] for one in servers}
    for _ in range(rounds):
        for one in servers:
            found[one.name].append(rate(one, requests[one.name], work, seconds))
    report.rates(form, found, _BARS)
