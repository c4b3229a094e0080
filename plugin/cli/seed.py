"""The command `seed`: the tiles of an area into the cache, before anybody asks for them."""

from __future__ import annotations

import argparse
import dataclasses
import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from ..core.assembly import ServerOptions
from ..core.assembly.seeding import LayersToSeed, PreparedSeeding, SeedArea, prepared_seeding
from ..core.catalogue.file import CatalogueFile
from ..core.catalogue.values import Catalogue, LayerSettings
from ..core.errors import SetupError
from ..core.grid.limits import BoundingBox
from ..core.layer.seed_estimate import SeedEstimate
from ..core.layer.seed_report import SeedReport
from .ends import Ends
from .progress_line import ProgressLine
from .seed_options import parse_arguments, seed_options
from .seed_screen import (
    as_json,
    bytes_in_words,
    estimate_in_words,
    progress_in_words,
    report_in_words,
)
from .source_options import read_source

__all__ = ["SUMMARY", "run"]

DONE, SOME_MISSING, COULD_NOT = 0, 1, 2

SUMMARY = "fetch the tiles of an area into the cache, to work fast or offline"

_MOST_SHOWN = 20


def run(arguments: Sequence[str]) -> int:
    """Seed one layer after the other; return the exit code.

    Raises:
        WmtsBridgeError: a layer or option cannot be used.
    """
    options, sources = parse_arguments(arguments)
    level = logging.INFO if options.verbose else logging.WARNING
    logging.basicConfig(stream=sys.stderr, level=level, format="wmts-bridge: %(message)s")
    catalogue = _catalogue(options.catalogue)
    wanted = [_settings(location, chosen, catalogue, options) for location, chosen in sources]
    ends = Ends()
    ends.on_signals()
    server = ServerOptions(proxy=options.proxy, ca_file=options.ca, disk_bytes=options.cache_size)
    layers = LayersToSeed(server, catalogue)
    results: list[Mapping[str, Any]] = []
    code = DONE
    try:
        for settings in wanted:
            if not ends.is_set():
                code = max(code, _seed(layers, settings, options, ends, results))
    except KeyboardInterrupt:
        code = max(code, SOME_MISSING)
    finally:
        with ends.gently():
            layers.close()
    if options.json:
        print(json.dumps({"layers": results}, ensure_ascii=False), flush=True)
    return max(code, SOME_MISSING) if ends.is_set() else code


def _catalogue(path: str) -> Catalogue:
    """Return the catalogue; a server may have its file at the same time.

    Raises:
        CatalogueError: it cannot be read.
        SetupError: there is none.
    """
    if not path:
        return Catalogue()
    if not os.path.exists(path):
        raise SetupError(f"there is no catalogue {path}")
    catalogue, messages = CatalogueFile(path).read()
    if messages:
        raise SetupError(messages[0])
    return catalogue


def _settings(
    location: str, chosen: argparse.Namespace, catalogue: Catalogue, options: argparse.Namespace
) -> LayerSettings:
    """Return the settings of a layer of the catalogue, or of a source."""
    settings = catalogue.layer(location)
    if settings is None:
        try:
            settings = read_source(location, chosen, chosen.name or "")
        except SetupError as exc:
            if not options.catalogue:
                raise
            raise SetupError(f"{exc}, nor a layer of {options.catalogue}") from exc
    if not options.cache:
        return settings
    source = dataclasses.replace(settings.source, cache=os.path.abspath(options.cache))
    return dataclasses.replace(settings, source=source)


def _seed(
    layers: LayersToSeed,
    settings: LayerSettings,
    options: argparse.Namespace,
    ends: Ends,
    results: list[Mapping[str, Any]],
) -> int:
    layer = layers.open(settings)
    name = layer.identifier
    area = SeedArea(
        bounds=BoundingBox(*options.bounds) if options.bounds else None,
        levels=options.zoom,
        matrix_set=options.matrix_set,
        style=options.style,
        dimensions=dict(options.dimension),
    )
    prepared = prepared_seeding(layer, layers.caches, area, seed_options(options))
    found = prepared.estimate(ends.is_set)
    if not options.json:
        print(f"{name}: {estimate_in_words(prepared.plan, found)}", flush=True)
    _warn_if_too_large(name, found, layers.caches.policy.max_bytes, options.pin)
    report = None if options.estimate or ends.is_set() else _run_job(name, prepared, ends)
    results.append(as_json(name, prepared.plan, found, report))
    if report is None:
        return DONE
    if not options.json:
        print(f"{name}: {report_in_words(report)}", flush=True)
    return _told(name, report)


def _warn_if_too_large(name: str, found: SeedEstimate, max_bytes: int, pin: bool) -> None:
    if found.size is not None and found.size > max_bytes and not pin:
        room = bytes_in_words(max_bytes)
        print(
            f"wmts-bridge: {name}: that is more than the {room} a cache keeps; --pin keeps it",
            file=sys.stderr,
        )


def _run_job(name: str, prepared: PreparedSeeding, ends: Ends) -> SeedReport:
    line = ProgressLine(name)
    with ends.gently():
        report = prepared.job().run(lambda far: line.show(progress_in_words(far)), ends.is_set)
    line.clear()
    return report


def _told(name: str, report: SeedReport) -> int:
    """Print what went wrong, and return the exit code."""
    for failure in report.failures[:_MOST_SHOWN]:
        place = f"{failure.matrix}/{failure.column}/{failure.row}"
        print(f"wmts-bridge: {name}: {place}: {failure.reason}", file=sys.stderr)
    more = len(report.failures) - _MOST_SHOWN
    if more > 0:
        print(f"wmts-bridge: {name}: and {more:,} more (--json lists them)", file=sys.stderr)
    if report.gave_up:
        print(f"wmts-bridge: {name}: gave up: {report.gave_up}", file=sys.stderr)
        return COULD_NOT
    return DONE if report.complete else SOME_MISSING
