"""Warm tiles a second, RESTful, KVP and 304, from a folder; and from a large MBTiles file."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import ExitStack, closing
from pathlib import Path

import report
from load import (
    check_bodies,
    check_not_modified,
    conditional_requests,
    kvp_requests,
    rate,
    rest_requests,
)
from peers import Served, mapproxy, mod_mapcache, ours
from tiles import Address, make_folder, make_mbtiles, tile_bytes

__all__ = ["measure_folder", "measure_mbtiles"]

_BARS = {"mod_mapcache": 1.5, "MapProxy": 10.0}
_MBTILES_BARS = {"mod_mapcache": 1.0}
_MBTILES_CACHE_MEGABYTES = 32


def measure_folder(work: Path, rounds: int, seconds: int) -> None:
    """Compare all three servers on one tile folder."""
    report.heading("Warm tiles, 16 keep-alive connections, median tile 2.5 KB, one folder")
    folder = work / "tiles"
    addresses = _shuffled(make_folder(folder))
    with ExitStack() as running:
        servers = [
            running.enter_context(ours(folder)),
            running.enter_context(mod_mapcache(folder, work / "mod_mapcache")),
            running.enter_context(mapproxy(folder, work / "mapproxy")),
        ]
        _compare(servers, addresses, work, rounds, seconds, _BARS)


def measure_mbtiles(work: Path, rounds: int, seconds: int) -> None:
    """Compare ours, with a small memory cache, and mod_mapcache on one MBTiles file."""
    report.heading("200,000 different tiles of an MBTiles file, our memory cache 32 MB")
    path, copy = work / "large.mbtiles", work / "mod_mapcache_mbtiles" / "large.mbtiles"
    addresses = _shuffled(make_mbtiles(path))
    if not copy.exists():
        _copy_for_mod_mapcache(path, copy)
    with ExitStack() as running:
        servers = [
            running.enter_context(ours(path, _MBTILES_CACHE_MEGABYTES)),
            running.enter_context(mod_mapcache(copy, copy.parent)),
        ]
        requests = {one.name: rest_requests(one, addresses) for one in servers}
        _check(servers, requests, addresses)
        found: dict[str, list[float]] = {one.name: [] for one in servers}
        for _ in range(rounds):
            for one in servers:
                found[one.name].append(rate(one, requests[one.name], work, seconds))
        report.rates("RESTful", found, _MBTILES_BARS)


def _copy_for_mod_mapcache(path: Path, copy: Path) -> None:
    """Copy a file and add the tables that mod_mapcache makes in its own, or it refuses to read."""
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(path, copy)
    with closing(sqlite3.connect(copy)) as database:
        database.execute("CREATE TABLE images (tile_id text PRIMARY KEY, tile_data blob)")
        database.execute(
            "CREATE TABLE map (zoom_level integer, tile_column integer, tile_row integer,"
            " tile_id text, PRIMARY KEY (tile_row, tile_column, zoom_level))"
        )
        database.commit()


def _compare(
    servers: list[Served],
    addresses: list[Address],
    work: Path,
    rounds: int,
    seconds: int,
    bars: dict[str, float],
) -> None:
    rest = {one.name: rest_requests(one, addresses) for one in servers}
    kvp = {one.name: kvp_requests(one, addresses) for one in servers}
    _check(servers, rest, addresses)
    _check(servers, kvp, addresses)
    validators = {one.name: conditional_requests(one, rest[one.name]) for one in servers}
    for one in servers:
        check_not_modified(one, rest[one.name], validators[one.name])
    forms = {
        "RESTful": (rest, {}),
        "KVP, parameters shuffled and in mixed case": (kvp, {}),
        "304": (rest, validators),
    }
    for form, (requests, lines) in forms.items():
        found: dict[str, list[float]] = {one.name: [] for one in servers}
        for _ in range(rounds):
            for one in servers:
                name = one.name
                found[name].append(rate(one, requests[name], work, seconds, lines.get(name)))
        report.rates(form, found, bars)


def _check(servers: list[Served], requests: dict[str, list[str]], addresses: list[Address]) -> None:
    for one in servers:
        check_bodies(one, requests[one.name], addresses, tile_bytes)


def _shuffled(addresses: list[Address]) -> list[Address]:
    random.Random(0).shuffle(addresses)
    return addresses
