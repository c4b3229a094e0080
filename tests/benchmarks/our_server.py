"""Serves one source by the bridge until it is terminated; prints port, layer and tile matrix set.

usage: our_server.py SOURCE MEGABYTES [LAYER OF A WMTS, FOLDER OF THE CACHE]
The source `made-up` gives a million different tiles out of nothing.
"""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from layers import made_up_layer

from plugin.core.assembly import ServerOptions, bridge
from plugin.core.assembly.opening import located
from plugin.core.cache.memory import MemoryBudget, MemoryCache
from plugin.core.catalogue.values import RemoteLayer, SourceSettings
from plugin.core.layer.published import Publication, PublishedLayer
from plugin.core.server.addressing import Addressing
from plugin.core.server.application import Application
from plugin.core.server.settings import ListenAddress
from plugin.core.server.threaded import ThreadedServer
from plugin.core.service.wmts import WmtsService
from plugin.core.tile import Tile, TileRequest
from plugin.core.web.message import Request, Response

MADE_UP = "made-up"
_SIZES = (900, 1400, 1900, 2500, 3300, 4700, 9000)


class Serving(NamedTuple):
    """A running server's port and its one layer."""

    port: int
    layer: PublishedLayer


class MadeUpSource:
    """Tiles of random bytes, of different sizes, none of which was there before."""

    def __init__(self) -> None:
        self._noise = os.urandom(1 << 20)

    def tile(self, request: TileRequest) -> Tile:
        """Return a tile."""
        number = request.row * 1024 + request.column
        start = (number * 7919) % (len(self._noise) - 10_000)
        body = b"%d" % number + self._noise[start : start + _SIZES[number % len(_SIZES)]]
        return Tile(body, "image/png", etag=f"{number:016x}")


@contextmanager
def serving(source: str | SourceSettings, options: ServerOptions) -> Iterator[Serving]:
    """Serve a folder, file or address as a user would."""
    with bridge(source, options=options) as running:
        (layer,) = running.publication.layers.values()
        yield Serving(int(running.url.split(":")[2].strip("/")), layer)


@contextmanager
def serving_made_up(options: ServerOptions) -> Iterator[Serving]:
    """Serve a layer that no kind of source can be; `/made` tells how many tiles were made."""
    source = MadeUpSource()
    cache = MemoryCache(source, MemoryBudget(options.cache_bytes))
    layer = made_up_layer(MADE_UP, "10", cache)

    def made(request: Request, publication: Publication, base_url: str) -> Response:
        return Response(200, (), b"%d" % cache.figures.misses)

    application = Application(Addressing(""), {"wmts": WmtsService()}, {"made": made})
    application.publication = Publication({layer.identifier: layer}, 1)
    server = ThreadedServer(application, ListenAddress(port=0), at_once=application.at_once)
    server.start()
    try:
        yield Serving(server.port, layer)
    finally:
        server.stop()


def _cascaded(location: str, layer: str, cache: str) -> SourceSettings:
    return dataclasses.replace(located(location), remote=RemoteLayer(layer), cache=cache)


def main() -> None:
    location, cache_megabytes, *remote = sys.argv[1:]
    stopped = {signal.SIGTERM, signal.SIGINT}
    signal.pthread_sigmask(signal.SIG_BLOCK, stopped)
    options = ServerOptions(port=0, cache_bytes=int(cache_megabytes) * 1024 * 1024)
    source = _cascaded(location, *remote) if remote else location
    with serving_made_up(options) if source == MADE_UP else serving(source, options) as served:
        grid = served.layer.links[0].tile_matrix_set.identifier
        print(served.port, served.layer.identifier, grid, flush=True)
        signal.sigwait(stopped)


if __name__ == "__main__":
    main()
