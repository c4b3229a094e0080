"""A process of its own that fills a cache folder, for tests that kill, starve or double it.

python hammer.py FOLDER MAX_BYTES FIRST COUNT: puts COUNT tiles (0: for ever), telling each hundred
that is on disk, then reads them all back. With --limit BYTES no file may grow beyond that; with
--nobody it gives up being root, so that a folder may be read only.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from plugin.core.cache.disk import CachedTiles, DiskCache  # noqa: E402
from plugin.core.cache.kept import Kept  # noqa: E402
from plugin.core.grid.well_known import well_known_set  # noqa: E402
from plugin.core.tile import Tile, TileRequest  # noqa: E402

TILES = CachedTiles("hammered", well_known_set("WebMercatorQuad"), "image/png")
COLUMNS = 1 << 16


def request(number: int) -> TileRequest:
    return TileRequest("16", number % COLUMNS, number // COLUMNS)


def body(number: int) -> bytes:
    """Bytes that tell their number, of some size between one and three pages of the file."""
    return f"{number:08}".encode() * (300 + number % 700)


def kept(number: int) -> Kept:
    now = time.time()
    return Kept(Tile(body(number), "image/png", etag=f"{number}", expires=now + 3600), now)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("max_bytes", type=int)
    parser.add_argument("first", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--nobody", action="store_true")
    options = parser.parse_args()
    logging.basicConfig(format="%(message)s")
    if options.limit:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (options.limit, options.limit))
    if options.nobody:
        os.setuid(65534)
    cache = DiskCache(options.folder, options.max_bytes)
    fill(cache, options.first, options.count)
    cache.close()


def fill(cache: DiskCache, first: int, count: int) -> None:
    store = cache.store(TILES)
    number = first
    while not count or number < first + count:
        store.put(request(number), kept(number))
        number += 1
        if number % 100 == 0:
            cache.flush()
            print(number, flush=True)
    cache.flush()
    wrong = missing = 0
    for one in range(first, number):
        found = store.get(request(one))
        missing += found is None
        wrong += found is not None and found.answer.body != body(one)
    print(f"missing {missing} wrong {wrong} problem {cache.problem}", flush=True)


if __name__ == "__main__":
    main()
