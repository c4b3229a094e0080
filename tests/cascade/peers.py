"""Real servers on loopback to cascade from and to measure beside: MapProxy, and mod_mapcache."""

from __future__ import annotations

import grp
import json
import os
import pwd
import signal
import socket
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the benchmarks import this without the package's name
    from wmts_bridge.tests.clients.grids import Grid

_ROOT = Path(__file__).resolve().parents[2]
_PEERS_PYTHON = _ROOT / ".setup" / "peers" / "bin" / "python"
_MODULES = Path("/usr/lib/apache2/modules")
_STARTED = "resuming normal operations"


class Published:
    """Tiles in a folder as `{z}/{x}/{y}.png` with rows from the top, and how a peer shows them.

    For mod_mapcache the folder may as well be an MBTiles file. `box` restricts the tiles to a part
    of the grid: left, bottom, right, top in its CRS. `origin` is the corner from which mod_mapcache
    counts.
    """

    def __init__(
        self,
        name: str,
        grid: Grid,
        folder: Path,
        box: tuple[float, ...] | None = None,
        origin: str = "top-left",
    ) -> None:
        self.name, self.grid, self.folder, self.box, self.origin = name, grid, folder, box, origin

    @property
    def whole(self) -> tuple[float, float, float, float]:
        """The extent of the grid, which begins at the top left corner of every level."""
        left, _, _, top = self.grid.box(self.grid.levels[0].name, 0, 0)
        first = self.grid.levels[0]
        span = first.cell * self.grid.tile
        return left, top - first.rows * span, left + first.columns * span, top

    @property
    def mapproxy_grid(self) -> Mapping[str, Any]:
        """The grid as MapProxy wants it described."""
        return {
            "srs": self.grid.crs,
            "bbox": list(self.whole),
            "origin": "nw",
            "res": list(self.cells),
            "tile_size": [self.grid.tile] * 2,
        }

    @property
    def cells(self) -> Sequence[float]:
        """The sides of a pixel, the largest first."""
        return [level.cell for level in self.grid.levels]


@contextmanager
def mapproxy(
    layers: Mapping[str, Sequence[Published]], folder: Path, *, kvp: bool, restful: bool
) -> Iterator[str]:
    """Serve layers in one or more grids by MapProxy; gives the address of its capabilities."""
    folder.mkdir(parents=True, exist_ok=True)
    with mapproxy_with(_mapproxy_of(layers, folder, kvp=kvp, restful=restful), folder) as base:
        yield f"{base}/service" if kvp else f"{base}/wmts/1.0.0/WMTSCapabilities.xml"


@contextmanager
def mapproxy_with(configuration: Mapping[str, Any], folder: Path) -> Iterator[str]:
    """Run MapProxy under waitress, with a configuration of one's own; gives its base address."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "mapproxy.yaml"
    file.write_text(json.dumps(configuration), "utf-8")  # JSON is YAML
    command = [str(_PEERS_PYTHON), "-c", _WAITRESS, str(file)]
    with (folder / "mapproxy.log").open("w") as log:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=log, cwd=folder, text=True
        )
    with ended(process):
        port = process.stdout.readline().strip()
        assert port, (folder / "mapproxy.log").read_text()
        yield f"http://127.0.0.1:{port}"


@contextmanager
def mod_mapcache(
    layers: Mapping[str, Sequence[Published]], folder: Path, *, services: str = ""
) -> Iterator[str]:
    """Serve the same by mod_mapcache; gives the address of its WMTS.

    `services` are further ones, as its configuration has them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    port = _free_port()
    (folder / "mapcache.xml").write_text(_mapcache_xml(layers, services), "utf-8")
    user, group = _user_and_group()
    configuration = folder / "httpd.conf"
    configuration.write_text(
        _HTTPD.format(modules=_MODULES, folder=folder, port=port, user=user, group=group)
    )
    command = ["/usr/sbin/apache2", "-DFOREGROUND", "-d", str(folder), "-f", str(configuration)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    with ended(process):
        said = []
        for line in process.stderr:
            said.append(line)
            if _STARTED in line:
                break
        assert _STARTED in "".join(said[-1:]), "".join(said)
        yield f"http://127.0.0.1:{port}/map/wmts"


@contextmanager
def ended(process: subprocess.Popen) -> Iterator[None]:
    """End a process whatever happens."""
    try:
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _user_and_group() -> tuple[str, str]:
    """Whom Apache's children run as: root may not, anybody else stays who he is."""
    if os.getuid() == 0:
        return "www-data", "www-data"
    return pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name


def _every(layers: Mapping[str, Sequence[Published]]) -> Sequence[Published]:
    return [published for sets in layers.values() for published in sets]


def _mapproxy_of(
    layers: Mapping[str, Sequence[Published]], folder: Path, *, kvp: bool, restful: bool
) -> Mapping[str, Any]:
    def cache(published: Published) -> Mapping[str, Any]:
        tiles = {"type": "file", "directory": str(published.folder), "directory_layout": "tms"}
        grids = [f"grid_{published.name}"]
        return {"grids": grids, "sources": [], "format": "image/png", "cache": tiles}

    every = _every(layers)
    return {
        "services": {"wmts": {"kvp": kvp, "restful": restful}},
        "layers": [
            {"name": name, "title": name, "tile_sources": [one.name for one in sets]}
            for name, sets in layers.items()
        ],
        "caches": {one.name: cache(one) for one in every},
        "grids": {f"grid_{one.name}": one.mapproxy_grid for one in every},
        "globals": {"cache": {"base_dir": str(folder), "lock_dir": str(folder / "locks")}},
    }


def _mapcache_xml(layers: Mapping[str, Sequence[Published]], services: str) -> str:
    """mod_mapcache's configuration; all sets of a layer lie in one folder, by name."""
    grids = "".join(_GRID.format(**_grid_of(one)) for one in _every(layers))
    tilesets = "".join(
        _cache_of(name, sets[0]) + _TILESET.format(layer=name, grids="".join(map(_link, sets)))
        for name, sets in layers.items()
    )
    return f"<mapcache>{grids}{_FORMAT}{tilesets}{services}{_SERVICES}</mapcache>"


def _grid_of(published: Published) -> Mapping[str, object]:
    return {
        "name": published.name,
        "srs": published.grid.crs,
        "extent": " ".join(map(repr, published.whole)),
        "cells": " ".join(map(repr, published.cells)),
        "unit": "dd" if published.grid.metres_per_unit > 1 else "m",
        "tile": published.grid.tile,
        "origin": published.origin,
    }


def _cache_of(name: str, published: Published) -> str:
    if published.folder.suffix == ".mbtiles":
        return _MBTILES_CACHE.format(layer=name, file=published.folder)
    return _CACHE.format(layer=name, root=published.folder.parent, row=_row_of(published))


def _row_of(published: Published) -> str:
    """What mod_mapcache calls a row that is counted from the top."""
    return "y" if published.origin == "top-left" else "inv_y"


def _link(published: Published) -> str:
    box = published.box
    restricted = f' restricted_extent="{" ".join(map(repr, box))}"' if box else ""
    return f"<grid{restricted}>{published.name}</grid>"


_GRID = """
<grid name="{name}"><srs>{srs}</srs><size>{tile} {tile}</size><units>{unit}</units>
<extent>{extent}</extent><resolutions>{cells}</resolutions><origin>{origin}</origin></grid>
"""

_CACHE = """
<cache name="{layer}" type="disk" layout="template">
<template>{root}/{{grid}}/{{z}}/{{x}}/{{{row}}}.png</template></cache>
"""

_MBTILES_CACHE = """
<cache name="{layer}" type="mbtiles"><dbfile>{file}</dbfile></cache>
"""

_TILESET = """
<tileset name="{layer}"><metadata><title>{layer}</title></metadata><cache>{layer}</cache>
{grids}<format>PNG</format></tileset>
"""

_FORMAT = """
<format name="PNG" type="PNG"/>
"""

_SERVICES = """
<service type="wmts" enabled="true"/><errors>report</errors>
"""

_HTTPD = """\
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule mapcache_module {modules}/mod_mapcache.so
Listen 127.0.0.1:{port}
ServerName 127.0.0.1
User {user}
Group {group}
PidFile {folder}/apache.pid
DefaultRuntimeDir {folder}
ErrorLog /dev/stderr
LogLevel notice
KeepAlive On
MaxKeepAliveRequests 0
KeepAliveTimeout 60
StartServers 2
ThreadsPerChild 25
MaxRequestWorkers 100
<Directory />
  Require all granted
</Directory>
MapCacheAlias /map {folder}/mapcache.xml
"""

_WAITRESS = """\
import sys
from mapproxy.wsgiapp import make_wsgi_app
from waitress import create_server
application = make_wsgi_app(sys.argv[1])
server = create_server(application, host="127.0.0.1", port=0, threads=16)
print(server.effective_port, flush=True)
server.run()
"""
