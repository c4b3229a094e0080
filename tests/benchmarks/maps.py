"""Maps a second that lie across tiles, by WMS, beside mod_mapcache and MapProxy."""

from __future__ import annotations

import http.client
import io
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
from PIL import Image, ImageChops, ImageStat

from tests.cascade import peers
from tests.clients.grids import MERCATOR

__all__ = ["measure_maps"]

_CONNECTIONS, _MAPS = 4, 60
_WIDTH, _HEIGHT = 1024, 768
_LEVEL = 4
_EDGE = 20037508.342789244
_BARS = {"mod_mapcache": 1.0, "MapProxy": 2.0}
_MOST_BYTES = 1.2
_MOST_DIFFERENCE = 2.0
"""Of 255, in the mean; all three filter a little differently."""
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
    with _ours(tiles) as one, _mapcache(tiles, work) as two, _mapproxy(tiles, work) as three:
        bodies = {maps.name: _each(maps, boxes) for maps in (one, two, three)}
        for maps in (two, three):
            _check_alike(maps.name, bodies[one.name], bodies[maps.name])
        for _ in range(rounds):
            for maps in (one, two, three):
                found[maps.name].append(_rate(maps, boxes, seconds))
    report.rates("maps", found, _BARS)
    ratio = _bytes(bodies["WMTS Bridge"]) / _bytes(bodies["mod_mapcache"])
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


def _each(maps: _Maps, boxes: list[str]) -> list[bytes]:
    """Return every map, asked for one after the other; after that the server is warm."""
    with closing(_connection(maps)) as connection:
        return [_asked(connection, maps, box) for box in boxes]


def _check_alike(peer: str, ours: list[bytes], theirs: list[bytes]) -> None:
    """Exit unless a peer draws what we draw: an empty map is drawn in no time."""
    for one, other in zip(ours, theirs):
        pictures = [Image.open(io.BytesIO(body)) for body in (one, other)]
        modes = [picture.mode for picture in pictures]
        mean = max(ImageStat.Stat(ImageChops.difference(*pictures)).mean)
        if modes != ["RGB", "RGB"] or mean > _MOST_DIFFERENCE:
            sys.exit(f"{peer} draws another map: {modes}, {mean:.1f} of 255 off in the mean")


def _bytes(bodies: list[bytes]) -> int:
    return sum(map(len, bodies))


def _rate(maps: _Maps, boxes: list[str], seconds: float) -> float:
    """Return maps a second."""
    parts = [boxes[7 * number :] + boxes[: 7 * number] for number in range(_CONNECTIONS)]
    started = time.monotonic()
    with ThreadPoolExecutor(_CONNECTIONS) as clients:
        counts = list(clients.map(lambda part: _counted(maps, part, started + seconds), parts))
    return sum(counts) / (time.monotonic() - started)


def _counted(maps: _Maps, boxes: list[str], until: float) -> int:
    """Ask for the maps again and again, and return how many came in time."""
    count = 0
    with closing(_connection(maps)) as connection:
        while time.monotonic() < until:
            _asked(connection, maps, boxes[count % len(boxes)])
            count += 1
    return count


def _connection(maps: _Maps) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", maps.port, timeout=60)


def _asked(connection: http.client.HTTPConnection, maps: _Maps, box: str) -> bytes:
    connection.request("GET", maps.target(box))
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200 or not body.startswith(b"\x89PNG"):
        sys.exit(f"{maps.name} answers a map with {answer.status}: {body[:300]!r}")
    return body


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
    grid = dict(peers.Published("mercator", MERCATOR, tiles).mapproxy_grid)
    grid["res"] = grid["res"][: _LEVEL + 1]  # else it looks for finer tiles, and draws nothing
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
