"""Starts the servers that are measured side by side, on loopback, and stops them again."""

from __future__ import annotations

import grp
import os
import pwd
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tiles import Address

__all__ = ["PEERS_PYTHON", "QGIS_PYTHON", "ROOT", "Served", "mapproxy", "mod_mapcache", "ours"]

ROOT = Path(__file__).resolve().parents[2]
PEERS_PYTHON = ROOT / ".setup" / "peers" / "bin" / "python"
QGIS_PYTHON = "/usr/bin/python3"
_MODULES = Path("/usr/lib/apache2/modules")
_PATIENCE = 60.0


class Served(NamedTuple):
    """A running server: what it is called, its process, and how one of its tiles is asked for."""

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


def _kvp(layer: str, tile_matrix_set: str) -> dict[str, str]:
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
def ours(source: Path, cache_megabytes: int = 64) -> Iterator[Served]:
    """Serve a source by this checkout, as a user would, but with a cache of the size given."""
    command = [QGIS_PYTHON, str(ROOT / "tests" / "benchmarks" / "our_server.py"), str(source)]
    command.append(str(cache_megabytes))
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        port, layer, grid = process.stdout.readline().split()
        rest = f"/wmts/1.0.0/{layer}/default/{grid}/{{level}}/{{row}}/{{column}}.png"
        yield Served("WMTS Bridge", process.pid, int(port), rest, "/wmts", _kvp(layer, grid))
    finally:
        _end(process)


@contextmanager
def mod_mapcache(cache: str, folder: Path) -> Iterator[Served]:
    """Serve a `<cache>` element by Apache's event MPM, with a configuration of its own."""
    port = _free_port()
    folder.mkdir(parents=True, exist_ok=True)
    user, group = _user_and_group()
    (folder / "mapcache.xml").write_text(_MAPCACHE.format(cache=cache))
    (folder / "httpd.conf").write_text(
        _HTTPD.format(modules=_MODULES, folder=folder, port=port, user=user, group=group)
    )
    command = ["/usr/sbin/apache2", "-DFOREGROUND", "-d", str(folder), "-f"]
    with (folder / "apache.log").open("w") as log:
        process = subprocess.Popen([*command, str(folder / "httpd.conf")], stdout=log, stderr=log)
    try:
        _wait_for(port, process)
        name, grid = "mod_mapcache", "GoogleMapsCompatible"
        rest = f"/map/wmts/1.0.0/bench/default/{grid}/{{level}}/{{row}}/{{column}}.png"
        yield Served(name, process.pid, port, rest, "/map/wmts", _kvp("bench", grid))
    finally:
        _end(process)


@contextmanager
def mapproxy(tiles: Path, folder: Path) -> Iterator[Served]:
    """Serve a tile folder by MapProxy under waitress."""
    port = _free_port()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "mapproxy.yaml").write_text(_MAPPROXY.format(tiles=tiles, folder=folder))
    command = [str(PEERS_PYTHON), "-c", _WAITRESS, str(folder / "mapproxy.yaml"), str(port)]
    with (folder / "mapproxy.log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
    try:
        _wait_for(port, process)
        rest = "/wmts/bench/webmercator/{level}/{column}/{row}.png"
        kvp = _kvp("bench", "webmercator")
        yield Served("MapProxy", process.pid, port, rest, "/service", kvp)
    finally:
        _end(process)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _user_and_group() -> tuple[str, str]:
    """Return whom Apache's children run as: root may not, anybody else stays who he is."""
    if os.getuid() == 0:
        return "www-data", "www-data"
    return pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    give_up = time.monotonic() + _PATIENCE
    while time.monotonic() < give_up and process.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"{process.args} did not start")


def _end(process: subprocess.Popen[str] | subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


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
ErrorLog {folder}/error.log
LogLevel error
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

_MAPCACHE = """\
<mapcache>
  {cache}
  <format name="PNG" type="PNG"/>
  <tileset name="bench">
    <cache>bench</cache>
    <grid>GoogleMapsCompatible</grid>
    <format>PNG</format>
  </tileset>
  <service type="wmts" enabled="true"/>
  <errors>report</errors>
</mapcache>
"""

_MAPPROXY = """\
services:
  wmts:
    kvp: true
    restful: true
layers:
  - name: bench
    title: bench
    tile_sources: [bench]
caches:
  bench:
    grids: [webmercator]
    sources: []
    format: image/png
    cache:
      type: file
      directory: {tiles}
      directory_layout: tms
grids:
  webmercator:
    base: GLOBAL_WEBMERCATOR
globals:
  cache:
    base_dir: {folder}
    lock_dir: {folder}/locks
"""

_WAITRESS = """\
import sys
from mapproxy.wsgiapp import make_wsgi_app
from waitress import serve
serve(make_wsgi_app(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]), threads=16)
"""
