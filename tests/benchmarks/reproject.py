"""Reprojected tiles a second, from a remote in Lambert-93, beside MapProxy doing the same work."""

from __future__ import annotations

import http.client
import io
import itertools
import random
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

import report
from national import make_national
from peers import Served, kvp_of, serving
from PIL import Image, ImageChops, ImageStat
from remote import GRIDS, LAYER, Remote, remote
from tiles import Address

from tests.cascade.peers import Published, mapproxy_with
from tests.clients.grids import MERCATOR

__all__ = ["measure_reprojection"]

_CONNECTIONS = 4
_WARM_UP = 20
_COMPARED = 20
_LEVEL = 10
_COLUMNS, _ROWS = range(501, 534), range(345, 380)
"""All of these lie inside the remote's grid, with all of their corners."""

_BARS = {"MapProxy": 1.0}
_MOST_DIFFERENT = 8.0

_Served = Callable[[], AbstractContextManager[Served]]


def measure_reprojection(work: Path, rounds: int, tiles: int) -> None:
    """Have both draw the same tiles of Web Mercator, none of them twice."""
    report.heading(
        f"Tiles drawn from EPSG:2154 in WebMercatorQuad, {_CONNECTIONS} connections, {tiles} each"
    )
    folder = make_national(work / "national")
    with remote(folder, "lambert", 0.0) as far:
        for is_kept in (False, True):
            _compare(far, work / "mapproxy_drawing", is_kept, rounds, tiles)


def _compare(far: Remote, work: Path, is_kept: bool, rounds: int, tiles: int) -> None:
    servers: dict[str, _Served] = {
        "WMTS Bridge": lambda: serving(
            f"wmts:{far.capabilities}", "--layer", LAYER, "--cache", "memory" if is_kept else "off"
        ),
        "MapProxy": lambda: _mapproxy(far, work, is_kept),
    }
    found: dict[str, list[float]] = {name: [] for name in servers}
    asked: dict[str, int] = {}
    samples: dict[str, list[bytes]] = {}
    for number in range(rounds):
        first, addresses = _addresses(number, tiles)
        for name, start in servers.items():
            with start() as served:
                _all_of(served, first)
                before = far.tiles_asked()
                bodies, rate = _all_of(served, addresses)
            found[name].append(rate)
            asked[name] = far.tiles_asked() - before
            samples[name] = bodies[:_COMPARED]
    form = "source tiles kept" if is_kept else "source tiles asked for each time"
    report.rates(form, found, _BARS)
    print("    tiles asked of the remote: " + _listed(asked))
    print("    bytes of a tile: " + _listed({n: _mean(map(len, s)) for n, s in samples.items()}))
    _check_same_place(*samples.values())


def _addresses(seed: int, tiles: int) -> tuple[list[Address], list[Address]]:
    """Return some tiles for the servers to start with, and those to measure with."""
    every = [Address(_LEVEL, *place) for place in itertools.product(_COLUMNS, _ROWS)]
    chosen = random.Random(seed).sample(every, _WARM_UP + tiles)
    return chosen[:_WARM_UP], chosen[_WARM_UP:]


def _all_of(served: Served, addresses: Sequence[Address]) -> tuple[list[bytes], float]:
    """Return the tiles, and how many came in a second."""
    parts = [addresses[number::_CONNECTIONS] for number in range(_CONNECTIONS)]
    with ThreadPoolExecutor(_CONNECTIONS) as clients:
        started = time.perf_counter()
        bodies = list(clients.map(lambda part: _asked(served, part), parts))
        spent = time.perf_counter() - started
    return [body for part in bodies for body in part], len(addresses) / spent


def _asked(served: Served, addresses: Sequence[Address]) -> list[bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
    bodies = []
    for address in addresses:
        connection.request("GET", served.rest_target(address))
        answer = connection.getresponse()
        bodies.append(answer.read())
        if answer.status != 200:
            sys.exit(f"{served.name} answers {address} with {answer.status}")
    connection.close()
    return bodies


def _check_same_place(ours: Sequence[bytes], theirs: Sequence[bytes]) -> None:
    """Say how much the pictures differ, from 0 to 255; other places differ by far more."""
    one, other = [list(map(_picture, bodies)) for bodies in (ours, theirs)]
    same = _mean(map(_difference, one, other))
    elsewhere = _mean(map(_difference, one, other[1:]))
    text = f"  pictures differ by {same:.1f}, those of other places by {elsewhere:.1f}"
    report.verdict(text, same * _MOST_DIFFERENT <= elsewhere, f"{_MOST_DIFFERENT:g} x less")


def _picture(body: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(body)).convert("RGBA")
    white = Image.new("RGBA", picture.size, "white")
    white.alpha_composite(picture)
    return white.convert("RGB")


def _difference(one: Image.Image, other: Image.Image) -> float:
    return _mean(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@contextmanager
def _mapproxy(far: Remote, folder: Path, is_kept: bool) -> Iterator[Served]:
    """Run MapProxy with its source's grid, and Web Mercator drawn from it but not kept."""
    kept = folder / str(time.monotonic_ns())
    target = f"http://127.0.0.1:{far.port}{far.target('0', '%(x)s', '%(y)s')}"
    configuration = {
        "services": {"wmts": {"kvp": True, "restful": True}},
        "layers": [{"name": LAYER, "title": LAYER, "tile_sources": ["drawn"]}],
        "sources": {"far": {"type": "tile", "grid": "lambert", "url": target}},
        "caches": {
            "near": {"grids": ["lambert"], "sources": ["far"], "disable_storage": not is_kept},
            "drawn": {
                "grids": ["mercator"],
                "sources": ["near"],
                "disable_storage": True,
                "meta_size": [1, 1],
                "meta_buffer": 0,
            },
        },
        "grids": {
            "lambert": Published("lambert", GRIDS["lambert"], folder).mapproxy_grid,
            "mercator": Published("mercator", MERCATOR, folder).mapproxy_grid,
        },
        "globals": {
            "image": {"resampling_method": "bilinear", "paletted": False},
            "cache": {"base_dir": str(kept), "lock_dir": str(kept / "locks")},
        },
    }
    with mapproxy_with(configuration, folder) as base:
        rest = f"/wmts/{LAYER}/mercator/{{level}}/{{column}}/{{row}}.png"
        yield Served("MapProxy", 0, urlsplit(base).port, rest, "", kvp_of(LAYER, "mercator"))


def _listed(values: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:,.0f}" for name, value in values.items())


def _mean(values: Iterator[float] | Sequence[float]) -> float:
    return statistics.fmean(values)
