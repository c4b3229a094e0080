"""Exports of tile sets, in folders that a web server which knows nothing of WMTS serves."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from wmts_bridge.plugin.core.assembly.exporting import (
    Exported,
    ExportOptions,
    origin_of,
    prepared_export,
)
from wmts_bridge.plugin.core.assembly.options import ServerOptions
from wmts_bridge.plugin.core.assembly.seeding import SeedArea
from wmts_bridge.plugin.core.assembly.unserved import UnservedLayers
from wmts_bridge.plugin.core.catalogue.values import Catalogue, LayerSettings
from wmts_bridge.plugin.core.layer.seeding import SeedOptions

__all__ = ["AT_ONCE", "export", "files_at"]

AT_ONCE = SeedOptions(retries=0)

_EVERYTHING = SeedArea()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


class _OpenToAll(_Quiet):
    def end_headers(self) -> None:
        """Let pages of other websites read what is sent."""
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


@contextmanager
def files_at(folder: Path, *, open_to_all: bool = False) -> Iterator[str]:
    """Serve the files of a folder while the block runs; the address ends in a slash."""
    handler = _OpenToAll if open_to_all else _Quiet
    server = ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(handler, directory=str(folder))
    )
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def export(
    settings: LayerSettings,
    folder: Path,
    options: ExportOptions,
    area: SeedArea = _EVERYTHING,
    *,
    progress=lambda far: None,
    is_cancelled=lambda: False,
) -> Exported:
    """Export a layer, and return what came of it."""
    layers = UnservedLayers(ServerOptions(), Catalogue())
    try:
        layer = layers.surveyed(layers.open(settings))
        prepared = prepared_export(layer, origin_of(settings.source), folder, area, options)
        prepared.estimate()
        return prepared.run(progress, is_cancelled)
    finally:
        layers.close()
