"""A remote WMTS in a process of its own: quick, or with a latency, and counting what it gave.

Run as a program: `remote.py FOLDER GRID SECONDS` prints its port and serves until terminated.
"""

from __future__ import annotations

import importlib
import json
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
importlib.import_module("tests.conftest")  # gives the checkout its name

from wmts_bridge.tests.cascade.document import written  # noqa: E402
from wmts_bridge.tests.cascade.remote import Offer  # noqa: E402
from wmts_bridge.tests.clients.grids import MERCATOR, Grid, Level  # noqa: E402
from wmts_bridge.tests.clients.tile_sets import TileSet  # noqa: E402

__all__ = ["GRIDS", "LAYER", "Remote", "remote"]

LAYER = "bench"
LAMBERT_SIDE, LAMBERT_TILES = 1_000_000, 32
GRIDS = {
    "mercator": MERCATOR._replace(levels=MERCATOR.levels[:7]),
    "lambert": Grid(
        "",
        "EPSG:2154",
        100_000,
        7_100_000,
        (Level("0", LAMBERT_SIDE / LAMBERT_TILES / 256, LAMBERT_TILES, LAMBERT_TILES),),
    ),
}


class Remote(NamedTuple):
    """The running remote: its port, its grid, and how its tiles are asked for."""

    port: int
    grid: str

    @property
    def capabilities(self) -> str:
        """Where its document is."""
        return f"http://127.0.0.1:{self.port}/WMTSCapabilities.xml"

    def target(self, level: object, column: object, row: object) -> str:
        """Return the path of a tile."""
        return f"/rest/{LAYER}/default/{self.grid}/{level}/{row}/{column}.png"

    def tiles_asked(self) -> int:
        """Return how many tiles it was asked for until now."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/asked", timeout=30) as answer:
            return int(json.load(answer))


@contextmanager
def remote(folder: Path, grid: str, seconds: float) -> Iterator[Remote]:
    """Serve a tile folder; each tile comes after so many seconds."""
    command = [sys.executable, str(Path(__file__).resolve()), str(folder), grid, str(seconds)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield Remote(int(process.stdout.readline()), grid)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class _Answers:
    """What is answered to each path; everything is in memory."""

    def __init__(self, tiles: Mapping[str, bytes], document: bytes, seconds: float) -> None:
        self._tiles = tiles
        self._document = _answer(document, "application/xml")
        self._seconds = seconds
        self._asked = 0
        self._lock = threading.Lock()

    def answer(self, path: str) -> bytes:
        """Return a whole answer, the tiles' after the latency."""
        if path == "/WMTSCapabilities.xml":
            return self._document
        if path == "/asked":
            return _answer(json.dumps(self._asked).encode(), "application/json")
        with self._lock:
            self._asked += 1
        if self._seconds:
            time.sleep(self._seconds)
        body = self._tiles.get(path)
        if body is None:
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
        return _answer(body, "image/png")


def _answer(body: bytes, media_type: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _talk(connection: socket.socket, answers: _Answers) -> None:
    """Answer one request after the other; none has a body."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection:
        received = b""
        while piece := connection.recv(1 << 16):
            received += piece
            while b"\r\n\r\n" in received:
                head, _, received = received.partition(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].decode("ascii")
                connection.sendall(answers.answer(path))


def _main(folder: Path, name: str, seconds: float) -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=128)
    served = Remote(listener.getsockname()[1], name)
    grid = GRIDS[name]
    tiles = {}
    for level in grid.levels:
        for path in (folder / level.name).glob("*/*.png"):
            tiles[served.target(level.name, path.parent.name, path.stem)] = path.read_bytes()
    every = TileSet(name, grid, 0, len(grid.levels) - 1)
    document = written(
        Offer(sets={name: every}, kvp=False), LAYER, f"http://127.0.0.1:{served.port}"
    )
    answers = _Answers(tiles, document.encode(), seconds)
    print(served.port, flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_talk, args=(connection, answers), daemon=True).start()


if __name__ == "__main__":
    _main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
