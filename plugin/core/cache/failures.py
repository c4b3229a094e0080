"""Failures: which tiles could not be had a moment ago, so that nobody asks for them in vain."""

from __future__ import annotations

import copy
import threading
from collections import OrderedDict
from typing import Callable, NamedTuple, Optional

from ..errors import TileError
from .budget import Key
from .clock import steady_time

__all__ = ["Failure", "Failures"]

_MOST = 4096


class Failure(NamedTuple):
    """The error with which a tile failed, and in how many seconds to ask for it again."""

    error: TileError
    seconds: float


class Failures:
    """The failures of one layer; the oldest make room. Many threads use it at once."""

    def __init__(self, clock: Callable[[], float] = steady_time) -> None:
        """Nothing has failed yet."""
        self._clock = clock
        self._until: OrderedDict[Key, tuple[TileError, float]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Key) -> Optional[Failure]:
        """Return the failure of a tile while it counts, with an error that may be raised."""
        found = self._until.get(key)
        if found is None:
            return None
        left = found[1] - self._clock()
        # A copy: one error raised in many threads would gather all their tracebacks.
        return Failure(copy.copy(found[0]), left) if left > 0 else None

    def remember(self, key: Key, error: TileError, seconds: float) -> None:
        """Keep the error for so many seconds."""
        if seconds <= 0:
            return
        with self._lock:
            self._until.pop(key, None)
            self._until[key] = (copy.copy(error), self._clock() + seconds)
            if len(self._until) > _MOST:
                self._until.popitem(last=False)

    def forget(self, key: Key) -> None:
        """Drop the failure of a tile that came."""
        if key in self._until:
            with self._lock:
                self._until.pop(key, None)
