"""Figures: counts what was answered, by service, status and layer, without threads waiting."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container
from threading import get_ident
from typing import Callable, NamedTuple
from urllib.parse import unquote

from ..web.message import Request, Response

__all__ = ["BUCKETS", "Figures", "LayerFigures", "Snapshot", "layer_asked", "service_asked"]

BUCKETS = (0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0)
"""Upper bounds of the histogram of answering times, in seconds."""

_SERVICES = frozenset(
    {"wmts", "tms", "xyz", "gmaps", "ve", "wms", "kml", "corrected", "healthz", "metrics"}
)
_LAYER_FIRST = frozenset({"layers", "xyz", "gmaps", "kml"})
_LAYER_PARAMETER = re.compile(r"(?:^|[?&])layer(?:name|s)?=([^&]*)", re.IGNORECASE)
_FIRST_ERROR = 400
_NO_TIMES = (0,) * (len(BUCKETS) + 1)


class LayerFigures(NamedTuple):
    """How often one layer was asked for, and how often the answer was an error (400 and above)."""

    requests: int = 0
    errors: int = 0


class Snapshot(NamedTuple):
    """All figures at one moment. `times` has a count for every bucket, and one for above them."""

    answers: dict[tuple[str, int], int]
    layers: dict[str, LayerFigures]
    body_bytes: int
    seconds: float
    times: tuple[int, ...]


class _Sheet:
    """The counts of one thread, which alone writes on it."""

    __slots__ = ("answers", "body_bytes", "layers", "seconds", "times")

    def __init__(self) -> None:
        self.answers: dict[tuple[str, int], int] = {}
        self.layers: dict[tuple[str, bool], int] = {}
        self.times = [0] * (len(BUCKETS) + 1)
        self.body_bytes = 0
        self.seconds = 0.0


class Figures:
    """An observer of the Application. Layers that are not published are not counted by name."""

    def __init__(self, layers: Callable[[], Container[str]]) -> None:
        """Take the identifiers of what is published from `layers`, which is asked every time."""
        self._layers = layers
        # A thread's number is given to a new thread only after it has ended, so that a sheet has
        # one writer at a time, and there are no more sheets than there were threads at once.
        self._sheets: dict[int, _Sheet] = {}

    def __call__(self, request: Request, response: Response, seconds: float) -> None:
        """Count one answer."""
        sheet = self._sheets.get(get_ident())
        if sheet is None:
            sheet = self._sheets[get_ident()] = _Sheet()
        status = response.status
        answer = (service_asked(request), status)
        sheet.answers[answer] = sheet.answers.get(answer, 0) + 1
        layer = response.layer or layer_asked(request)
        if layer and layer in self._layers():
            asked = (layer, status >= _FIRST_ERROR)
            sheet.layers[asked] = sheet.layers.get(asked, 0) + 1
        sheet.body_bytes += len(response.body)
        sheet.seconds += seconds
        sheet.times[bisect_left(BUCKETS, seconds)] += 1

    def snapshot(self) -> Snapshot:
        """Add up what all threads counted; any thread may ask."""
        sheets = list(self._sheets.values())
        answers: dict[tuple[str, int], int] = {}
        layers: dict[str, LayerFigures] = {}
        for sheet in sheets:
            # Copies, as the sheet's thread goes on counting.
            for answer, count in sheet.answers.copy().items():
                answers[answer] = answers.get(answer, 0) + count
            for (layer, failed), count in sheet.layers.copy().items():
                requests, errors = layers.get(layer, (0, 0))
                layers[layer] = LayerFigures(requests + count, errors + count * failed)
        return Snapshot(
            answers,
            layers,
            body_bytes=sum(sheet.body_bytes for sheet in sheets),
            seconds=sum(sheet.seconds for sheet in sheets),
            times=tuple(map(sum, zip(*(sheet.times for sheet in sheets)))) or _NO_TIMES,
        )


def service_asked(request: Request) -> str:
    """Return the service by the path's first segment: one of a closed list, `start` or `other`."""
    path = request.path
    end = path.find("/", 1)
    first = path[1:end] if end > 0 else path[1:]
    if first in _SERVICES:
        return first
    if first == "layers":
        parts = path.split("/", 4)
        return next((part for part in parts[3:] if part in _SERVICES), _after_profile(parts))
    return "other" if first else "start"


def _after_profile(parts: list[str]) -> str:
    """Return the service of `/layers/{layer}/{profile}/{service}/…`."""
    rest = parts[4].partition("/")[0] if len(parts) > 4 else ""
    return rest if rest in _SERVICES else "other"


def layer_asked(request: Request) -> str:
    """Return the identifier of the layer that an address names; it may be anything, or empty."""
    parts = request.path.split("/", 4)
    if len(parts) > 2 and parts[1] in _LAYER_FIRST:
        name = parts[2]
    elif len(parts) > 3 and parts[2] == "1.0.0":
        name = parts[3]
    else:
        match = _LAYER_PARAMETER.search(request.query)
        name = match[1] if match else ""
    if "%" in name:
        name = unquote(name)
    return name.partition("@")[0]
