"""The command `serve`: sources in, a WMTS out, until it is interrupted."""

from __future__ import annotations

import argparse
import contextlib
import json
import logging
import os
import queue
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Callable, Optional, TextIO

from ..core.assembly import ACCESS_LOG, Bridge
from ..core.catalogue.file import CatalogueFile
from ..core.catalogue.values import LayerSettings
from ..core.errors import SetupError
from ..core.secrets import redact
from .corrected_options import serve_corrected
from .keeping import Serving, serving
from .parser import Parser
from .server_options import add_server_options, server_options
from .source_options import add_source_options, read_source, split_by_source
from .switch_options import switched

__all__ = ["SUMMARY", "run"]

_LOOK_SECONDS = 0.5

SUMMARY = "serve tiles as a WMTS on this computer"

_DESCRIPTION = """\
Serves each SOURCE as a layer of a WMTS, by default for this computer alone.

SOURCE is one of
  an XYZ address    https://tiles.example/{z}/{x}/{y}.png  (also {-y} {q} {s} {a-c})
  a TMS address     https://tiles.example/tms/1.0.0/map/
  a remote WMTS     wmts:https://tiles.example/wmts  (and --layer ID)
  a folder          tiles/  holding z/x/y.png
  an MBTiles file   map.mbtiles"""

_EPILOG = """\
The first line on standard output is the server's address; then comes a line a
layer with its WMTS address. Ctrl-C ends it.

examples:
  python -m plugin serve map.mbtiles
  python -m plugin serve tiles/ --rows bottom --title "Old town" map.mbtiles
  python -m plugin serve "https://tiles.example/{z}/{x}/{y}.png" --zoom 0-16

exit codes: 0 ended by Ctrl-C, 2 could not serve"""


def run(arguments: Sequence[str]) -> int:
    """Serve until interrupted; return the exit code.

    Raises:
        WmtsBridgeError: a source or option cannot be used, or the port is taken.
    """
    server_arguments, *groups = split_by_source(arguments)
    options = _server_parser().parse_args(server_arguments)
    if not groups and not options.catalogue and not options.corrected:
        raise SetupError("say what to serve: a folder, a file, an address, or --catalogue FILE")
    _log_to_standard_error(options.verbose)
    sources = [_source_options(group) for group in groups]
    file = CatalogueFile(options.catalogue) if options.catalogue else None
    ends = _Ends()
    server = serving(server_options(options), file, options.keep, ends.end)
    ends.on_signals()
    ends.on_error_of(lambda: _open(server, sources, options))
    try:
        ends.wait()
    finally:
        server.close()
    return 0


def _open(
    server: Serving, sources: Sequence[tuple[str, argparse.Namespace]], options: argparse.Namespace
) -> None:
    bridge = server.bridge
    bridge.load()
    server.start()
    taken: set[str] = set()
    for location, chosen in sources:
        try:
            settings = _layer_settings(bridge, location, chosen)
            if settings.identifier in taken:
                raise SetupError(f"there is a layer {settings.identifier} already; use --name")
            taken.add(settings.identifier)
            bridge.publish(settings)
        except SetupError as exc:
            shown = redact(location)
            raise exc if shown in str(exc) else SetupError(f"{shown}: {exc}") from exc
    corrected, notes = serve_corrected(bridge, options)
    for note in notes:
        _say(f"wmts-bridge: {note}", sys.stderr)
    _announce(bridge, corrected, options.json)


def _server_parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m plugin serve",
        usage="python -m plugin serve [SOURCE [OPTIONS OF IT]]... [OPTIONS OF THE SERVER]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_source_options(parser, is_served=True)
    add_server_options(parser)
    return parser


def _source_options(group: Sequence[str]) -> tuple[str, argparse.Namespace]:
    location, *arguments = group
    parser = Parser(add_help=False)
    add_source_options(parser, is_served=True)
    return location, parser.parse_args(arguments)


def _layer_settings(bridge: Bridge, location: str, options: argparse.Namespace) -> LayerSettings:
    """Return the settings, under the identifier that this source already has, if it has one."""
    settings = read_source(location, options, options.name or "")
    if not options.name:
        settings = bridge.with_identifier(settings)
    return switched(settings, options)


def _announce(bridge: Bridge, corrected: Mapping[str, str], as_json: bool) -> None:
    """Print what the user should know, then the addresses: who reads these finds that said."""
    for layer in bridge.publication.layers.values():
        for note in layer.notes:
            _say(f"wmts-bridge: {layer.identifier}: {note}", sys.stderr)
    addresses = {name: _address(bridge, name) for name in bridge.publication.layers}
    if as_json:
        said: dict[str, object] = {"url": bridge.url, "layers": _as_objects(addresses)}
        if corrected:
            said["corrected"] = _as_objects(corrected)
        _say(json.dumps(said), sys.stdout)
        return
    _say(f"WMTS Bridge: {bridge.url}", sys.stdout)
    for name, address in (*addresses.items(), *corrected.items()):
        _say(f"{name}: {address or f'not by WMTS, see {bridge.url}'}", sys.stdout)


def _address(bridge: Bridge, name: str) -> str:
    """Return the WMTS address of a layer, or nothing if it is not to be had by WMTS."""
    shown = bridge.publication.shown_by("wmts").layers if "wmts" in bridge.services else ()
    return bridge.address_of(name) if name in shown else ""


def _as_objects(addresses: Mapping[str, str]) -> list[dict[str, str]]:
    return [
        {"identifier": name, **({"wmts": address} if address else {})}
        for name, address in addresses.items()
    ]


def _say(line: str, stream: TextIO) -> None:
    """Print a line. That nobody reads it any more is no reason to stop serving."""
    try:
        print(line, file=stream, flush=True)
    except OSError:
        # What was not written stays in the stream, and Python would fail over it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _log_to_standard_error(verbose: bool) -> None:
    level = logging.INFO if verbose else logging.WARNING
    logging.basicConfig(stream=sys.stderr, level=level, format="wmts-bridge: %(message)s")
    access = logging.getLogger(ACCESS_LOG)
    access.addHandler(logging.StreamHandler(sys.stderr))  # lines with their own time, as they are
    access.propagate = False


class _Ends:
    """What ends serving: Ctrl-C, SIGTERM, on Windows Ctrl-Break, or an error at the start."""

    def __init__(self) -> None:
        # The one kind of queue that may be put to from a handler that interrupts the waiting.
        self._ends: queue.SimpleQueue[Optional[Exception]] = queue.SimpleQueue()

    def end(self) -> None:
        """End the waiting. Any thread."""
        self._ends.put(None)

    def on_signals(self) -> None:
        """From now on, signals end the waiting instead of the process."""
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda *_: self.end())

    def on_error_of(self, work: Callable[[], None]) -> None:
        """Do something that may take long, in a thread that ends with the process."""

        def guarded() -> None:
            try:
                work()
            except Exception as exc:  # the thread's boundary: whoever waits raises it
                self._ends.put(exc)

        threading.Thread(target=guarded, name="wmts-bridge start", daemon=True).start()

    def wait(self) -> None:
        """Wait for the end; raises the error if that was it."""
        while True:
            with contextlib.suppress(queue.Empty):  # Windows runs handlers only between waits
                end = self._ends.get(timeout=_LOOK_SECONDS)
                if end is not None:
                    raise end
                return
