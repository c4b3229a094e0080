"""Starts the servers that are measured side by side, on loopback, and stops them again."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from tiles import Address

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.cascade import peers  # noqa: E402
from tests.clients.grids import MERCATOR  # noqa: E402

__all__ = ["QGIS_PYTHON", "ROOT", "Served", "kvp_of", "mapproxy", "mod_mapcache", "ours", "serving"]

QGIS_PYTHON = "/usr/bin/python3"


class Served(NamedTuple):
    """A running server: what it is called, its process, and how one of its tiles is asked for.

    `pid` is 0 for those of others.
    """

    name: str
    pid: int
    port: int
    rest: str
    kvp_path: str
    kvp: dict[str, str]

    def rest_target(self, address: Address) -> str:
        """Return the path of a tile."""
        return self.rest.format(level=address.level, column=address.column, row=address.row)

    def kvp_parameters(self, address: Address) -> dict[str, str]:
        """Return the parameters of a GetTile request."""
        place = {"TileMatrix": address.level, "TileRow": address.row, "TileCol": address.column}
        return {**self.kvp, **{name: str(value) for name, value in place.items()}}


def kvp_of(layer: str, tile_matrix_set: str) -> dict[str, str]:
    """Return what is the same in all GetTile requests for a layer."""
    return {
        "Service": "WMTS",
        "Request": "GetTile",
        "Version": "1.0.0",
        "Layer": layer,
        "Style": "default",
        "Format": "image/png",
        "TileMatrixSet": tile_matrix_set,
    }


@contextmanager
def ours(source: Path | str, cache_megabytes: int = 64, *remote: str) -> Iterator[Served]:
    """Serve a source by this checkout, as a user would, but with a cache of the size given.

    `remote` are a cascaded WMTS's layer, and the folder in which its tiles are kept.
    """
    command = [QGIS_PYTHON, str(ROOT / "tests" / "benchmarks" / "our_server.py"), str(source)]
    command += [str(cache_megabytes), *remote]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    with peers.ended(process):
        port, layer, grid = process.stdout.readline().split()
        rest = f"/wmts/1.0.0/{layer}/default/{grid}/{{level}}/{{row}}/{{column}}.png"
        yield Served("WMTS Bridge", process.pid, int(port), rest, "/wmts", kvp_of(layer, grid))


@contextmanager
def serving(*arguments: str, grid: str = "WebMercatorQuad") -> Iterator[Served]:
    """Serve the one source of a command line, by `python -m plugin serve`."""
    command = [QGIS_PYTHON, "-m", "plugin", "serve", *arguments, "--port", "0", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    with peers.ended(process):
        said = json.loads(process.stdout.readline())
        layer = said["layers"][0]["identifier"]
        rest = f"/wmts/1.0.0/{layer}/default/{grid}/{{level}}/{{row}}/{{column}}.png"
        port = urlsplit(said["url"]).port
        yield Served("WMTS Bridge", process.pid, port, rest, "/wmts", kvp_of(layer, grid))


@contextmanager
def mod_mapcache(tiles: Path, folder: Path) -> Iterator[Served]:
    """Serve a tile folder or an MBTiles file by Apache's event MPM."""
    published = peers.Published(tiles.stem, MERCATOR, tiles, origin="bottom-left")
    with peers.mod_mapcache({"bench": [published]}, folder) as address:
        parts = urlsplit(address)
        start = f"{parts.path}/1.0.0/bench/default/{tiles.stem}"
        rest = f"{start}/{{level}}/{{row}}/{{column}}.png"
        kvp = kvp_of("bench", tiles.stem)
        yield Served("mod_mapcache", 0, parts.port, rest, parts.path, kvp)


@contextmanager
def mapproxy(tiles: Path, folder: Path) -> Iterator[Served]:
    """Serve a tile folder by MapProxy under waitress."""
    layers = {"bench": [peers.Published("mercator", MERCATOR, tiles)]}
    with peers.mapproxy(layers, folder, kvp=True, restful=True) as address:
        parts = urlsplit(address)
        rest = "/wmts/bench/grid_mercator/{level}/{column}/{row}.png"
        yield Served("MapProxy", 0, parts.port, rest, parts.path, kvp_of("bench", "grid_mercator"))
