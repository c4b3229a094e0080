"""Tile sources for the tests of caches."""

from __future__ import annotations

import threading
from collections.abc import Callable

from wmts_bridge.plugin.core.errors import TileError
from wmts_bridge.plugin.core.tile import Answer, Tile, TileRequest

PATIENCE = 10.0


class CountingSource:
    """Answers with whatever `answer` makes of a request, and counts the requests."""

    def __init__(self, answer: Callable[[TileRequest], Answer] | None = None) -> None:
        self.asked: list[TileRequest] = []
        self.answer = answer or tile_of

    def tile(self, request: TileRequest) -> Answer:
        self.asked.append(request)
        return self.answer(request)


class HeldSource:
    """Lets a fetch end only when `release` is set; `entered` tells that one has begun."""

    def __init__(self, error: TileError | None = None) -> None:
        self.entered = threading.Semaphore(0)
        self.release = threading.Event()
        self.error = error
        self.count = 0
        self._lock = threading.Lock()

    def tile(self, request: TileRequest) -> Answer:
        with self._lock:
            self.count += 1
        self.entered.release()
        assert self.release.wait(PATIENCE)
        if self.error is not None:
            raise self.error
        return tile_of(request)


def tile_of(request: TileRequest, size: int = 100) -> Tile:
    """Make a tile whose bytes tell which request it answers."""
    name = f"{request.matrix}/{request.column}/{request.row}".encode()
    return Tile(name.ljust(size, b"."), "image/png")


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Local(CountingSource):
    """A source on a disk; counts how often it is asked whether a tile has changed."""

    is_local = True

    def __init__(self) -> None:
        super().__init__()
        self.changed = False
        self.rechecked: list[float] = []

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        assert known == tile_of(request)
        self.rechecked.append(since)
        return not self.changed
