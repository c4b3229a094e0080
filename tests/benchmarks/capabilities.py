"""How long the capabilities of 1,000 layers take, the first time and then."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

import report
from layers import made_up_layer
from lxml import etree

from plugin.core.grid.limits import BoundingBox
from plugin.core.layer.published import Publication, PublishedLayer
from plugin.core.server.addressing import Addressing
from plugin.core.server.application import Application
from plugin.core.service.wmts import WmtsService
from plugin.core.tile import Absent, TileRequest
from plugin.core.web.message import Request

__all__ = ["measure_capabilities"]

_LAYERS = 1000
_BAR_MILLISECONDS = 100
_PLACES = 40


def measure_capabilities(rounds: int) -> None:
    """Write the document of many regional layers, each with limits of its own."""
    report.heading(f"Capabilities of {_LAYERS:,} layers")
    found = [_times() for _ in range(rounds)]
    first, then, beside = (statistics.median(times) for times in zip(*found))
    text = f"{first:.1f} ms ({first / beside:.1f} x the time in which lxml parses the document)"
    report.verdict(text, first <= _BAR_MILLISECONDS, f"at most {_BAR_MILLISECONDS} ms")
    report.verdict(f"then {then:.3f} ms", then < first / 10, "from memory")


def _times() -> tuple[float, float, float]:
    """Return the milliseconds of writing it, of asking for it again, and of parsing it."""
    application = Application(Addressing(""), {"wmts": WmtsService()}, {})
    layers = {layer.identifier: layer for layer in _layers()}
    application.publication = Publication(layers, 1)
    request = Request("GET", "/wmts/1.0.0/WMTSCapabilities.xml", "", {"host": "localhost"})
    started = time.perf_counter()
    body = application(request).body
    written = time.perf_counter()
    application(request)
    kept = time.perf_counter()
    etree.fromstring(body)
    parsed = time.perf_counter()
    return (written - started) * 1000, (kept - written) * 1000, (parsed - kept) * 1000


def _layers() -> Iterator[PublishedLayer]:
    step = 40_000_000 / _PLACES
    for number in range(_LAYERS):
        west = -20_000_000 + step * (number % _PLACES)
        south = -20_000_000 + step * (number // _PLACES)
        extent = BoundingBox(west, south, west + step, south + step)
        yield made_up_layer(f"layer-{number}", "18", _Nothing(), extent)


class _Nothing:
    def tile(self, request: TileRequest) -> Absent:
        return Absent("there is nothing")
