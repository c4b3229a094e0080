"""Layers to seed, a cache in memory to seed them into, and a time that only waiting lets pass."""

from __future__ import annotations

import threading

from wmts_bridge.plugin.core.cache.kept import Kept
from wmts_bridge.plugin.core.errors import TileUnavailable
from wmts_bridge.plugin.core.grid.limits import BoundingBox
from wmts_bridge.plugin.core.grid.well_known import well_known_set
from wmts_bridge.plugin.core.layer.published import MatrixSetLink
from wmts_bridge.plugin.core.tile import Absent, Tile

GRID = well_known_set("WebMercatorQuad")
PATIENCE = 10.0
LONG = 1e12


def link_of(grid=GRID, limits=None):
    return MatrixSetLink(grid, grid.extent, {}, limits)


class FakeTime:
    """Seconds pass only while somebody waits."""

    def __init__(self):
        self.seconds = 0.0
        self.waited = []
        self._lock = threading.Lock()

    def now(self):
        return self.seconds

    def wait(self, event, seconds):
        with self._lock:
            self.seconds += seconds
            self.waited.append(seconds)
        return event.is_set()


class MemoryTarget:
    """A cache in memory over `answer`, which makes an answer of a request or raises."""

    problem = ""

    def __init__(self, answer=None):
        self.answer = answer or (lambda request: tile_of(request))
        self.asked, self.pinned, self.store = [], set(), {}
        self.settled = 0
        self._lock = threading.Lock()

    def kept(self, request):
        return self.store.get(request[:3])

    def is_fresh(self, kept):
        return kept.answer.expires is None or kept.answer.expires > 0

    def tile(self, request):
        with self._lock:
            self.asked.append(request[:3])
        answer = self.answer(request)
        with self._lock:
            self.store[request[:3]] = Kept(answer, 0.0)
        return answer

    def pin(self, request):
        self.pinned.add(request[:3])

    def settle(self, seconds):
        self.settled += 1
        return True


def tile_of(request, size=100, expires=LONG):
    name = f"{request.matrix}/{request.column}/{request.row}".encode()
    return Tile(name.ljust(size, b"."), "image/png", expires=expires)


def absent_where(is_absent):
    """An answer for MemoryTarget: absent at the places of which this is true."""

    def answer(request):
        if is_absent(request):
            return Absent("a hole", expires=LONG)
        return tile_of(request)

    return answer


class Failing:
    """An answer for MemoryTarget: some places fail, so many times each."""

    def __init__(self, places, times, **more):
        self.left = dict.fromkeys(places, times)
        self.more = more

    def __call__(self, request):
        left = self.left.get(request[:3], 0)
        if left > 0:
            self.left[request[:3]] = left - 1
            raise TileUnavailable("the remote is down", **self.more)
        return tile_of(request)


EUROPE = BoundingBox(-10.0, 35.0, 30.0, 60.0)
