"""Tally: a number that many threads raise without waiting for each other."""

from __future__ import annotations

import itertools
import threading

__all__ = ["Tally"]


class Tally:
    """Counts calls of `add`: one step of an iterator, which no other thread can interrupt."""

    def __init__(self) -> None:
        """Start at nothing."""
        steps = itertools.count()
        self.add = steps.__next__
        self._looks = 0
        self._lock = threading.Lock()

    @property
    def value(self) -> int:
        """How often `add` was called."""
        # An iterator tells where it is only by taking a step, so the looks are subtracted.
        with self._lock:
            taken = self.add()
            self._looks += 1
            return taken - self._looks + 1
