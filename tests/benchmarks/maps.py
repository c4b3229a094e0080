"""Maps a second that lie across tiles, by WMS, beside mod_mapcache and MapProxy."""

from __future__ import annotations

import http.client
import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import report
from peers import ROOT, serving

from tests.cascade import peers
from tests.clients.grids import MERCATOR

__all__ = ["measure_maps"]

_CONNECTIONS, _MAPS = 4, 60
_WIDTH, _HEIGHT = 1024, 768
_LEVEL = 4
_EDGE = 20037508.342789244
_BARS = {"mod_mapcache": 1.0, "MapProxy": 2.0}
_MOST_BYTES = 1.2
_WMS = (
    '<service type="wms" enabled="true"><full_wms>assemble</full_wms>'
    "<resample_mode>bilinear</resample_mode><format>PNG</format><maxsize>4096</maxsize></service>"
)


class _Maps(NamedTuple):
    """A running WMS and its one layer."""

    name: str
    port: int
    path: str
    layer: str

    def target(self, box: str) -> str:
        """Return the address of a map."""
        return (
            f"{self.path}?SERVICE=WMS&VERSION=1.1.1&REQUEST=GetMap&LAYERS={self.layer}&STYLES="
            f"&SRS=EPSG:3857&BBOX={box}&WIDTH={_WIDTH}&HEIGHT={_HEIGHT}&FORMAT=image/png"
        )


def measure_maps(work: Path, rounds: int, seconds: float) -> None:
    """Ask all three for the same maps of the sample, each at another scale."""
    size = f"{_WIDTH} x {_HEIGHT} PNG"
    report.heading(f"GetMap, {size}, bilinear, {_CONNECTIONS} connections")
    tiles = _unpacked(work / "maps" / "mercator")
    boxes = _boxes()
    found: dict[str, list[float]] = {"WMTS Bridge": [], **{name: [] for name in _BARS}}
    sizes: dict[str, float] = {}
    with _ours(tiles) as one, _mapcache(tiles, work) as two, _mapproxy(tiles, work) as three:
        for maps in (one, two, three):
            _asked(maps, boxes[:5], time.monotonic() + 60)  # to warm up
        for _ in range(rounds):
            for maps in (one, two, three):
                rate, sizes[maps.name] = _measured(maps, boxes, seconds)
                found[maps.name].append(rate)
    report.rates("maps", found, _BARS)
    ratio = sizes["WMTS Bridge"] / sizes["mod_mapcache"]
    text = f"bytes of a map: {ratio:.2f} x mod_mapcache's"
    report.verdict(text, ratio <= _MOST_BYTES, f"at most {_MOST_BYTES:g} x")


def _boxes() -> list[str]:
    source = random.Random(3)
    cell = 2 * _EDGE / (256 << _LEVEL)
    boxes = []
    for _ in range(_MAPS):
        scale = cell * source.uniform(0.75, 1.4)
        width, height = _WIDTH * scale, _HEIGHT * scale
        x = source.uniform(-_EDGE, _EDGE - width)
        y = source.uniform(-0.8 * _EDGE, 0.8 * _EDGE - height)
        boxes.append(f"{x},{y},{x + width},{y + height}")
    return boxes


def _measured(maps: _Maps, boxes: list[str], seconds: float) -> tuple[float, float]:
    """Return maps a second, and the mean of their bytes."""
    parts = [boxes[7 * number :] + boxes[: 7 * number] for number in range(_CONNECTIONS)]
    started = time.monotonic()
    with ThreadPoolExecutor(_CONNECTIONS) as clients:
        ask = clients.map(lambda part: _asked(maps, part, started + seconds), parts)
        sizes = [size for part in ask for size in part]
    return len(sizes) / (time.monotonic() - started), sum(sizes) / len(sizes)


def _asked(maps: _Maps, boxes: list[str], until: float) -> list[int]:
    """Ask for the maps once, or again and again, and return their sizes in bytes."""
    connection = http.client.HTTPConnection("127.0.0.1", maps.port, timeout=60)
    sizes = []
    for number in range(len(boxes) if len(boxes) < _MAPS else 1 << 30):
        if time.monotonic() > until:
            break
        connection.request("GET", maps.target(boxes[number % len(boxes)]))
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200 or not body.startswith(b"\x89PNG"):
            sys.exit(f"{maps.name} answers a map with {answer.status}: {body[:300]!r}")
        sizes.append(len(body))
    connection.close()
    return sizes


def _unpacked(folder: Path) -> Path:
    """Write the sample's tiles as z/x/y.png, rows from the top."""
    sample = ROOT / "resources" / "sample" / "world.mbtiles"
    columns = "zoom_level, tile_column, tile_row, tile_data"
    with closing(sqlite3.connect(sample)) as database:
        for level, column, row, body in database.execute(f"SELECT {columns} FROM tiles"):
            path = folder / f"{level}/{column}/{(1 << level) - 1 - row}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(body)
    return folder


@contextmanager
def _ours(tiles: Path) -> Iterator[_Maps]:
    with serving(str(tiles), "--rows", "top") as served:
        yield _Maps(served.name, served.port, "/wms", served.kvp["Layer"])


@contextmanager
def _mapcache(tiles: Path, work: Path) -> Iterator[_Maps]:
    published = peers.Published("mercator", MERCATOR, tiles)
    folder = work / "mapcache_maps"
    with peers.mod_mapcache({"bench": [published]}, folder, services=_WMS) as address:
        yield _Maps("mod_mapcache", urlsplit(address).port or 0, "/map/", "bench")


@contextmanager
def _mapproxy(tiles: Path, work: Path) -> Iterator[_Maps]:
    cache = {"type": "file", "directory": str(tiles), "directory_layout": "tms"}
    grid = peers.Published("mercator", MERCATOR, tiles).mapproxy_grid
    configuration = {
        "services": {"wms": {"srs": ["EPSG:3857"], "md": {"title": "maps"}}},
        "layers": [{"name": "bench", "title": "bench", "sources": ["kept"]}],
        "caches": {
            "kept": {"grids": ["grid"], "sources": [], "format": "image/png", "cache": cache}
        },
        "grids": {"grid": grid},
        "globals": {"image": {"paletted": False, "resampling_method": "bilinear"}},
    }
    with peers.mapproxy_with(configuration, work / "mapproxy_maps") as base:
        yield _Maps("MapProxy", urlsplit(base).port or 0, "/service", "bench")
