"""MemoryCache: keeps a source's tiles in memory, and fetches each once however many ask for it."""

from __future__ import annotations

import copy
import threading
import time
from typing import Callable, Optional

from ..errors import TileError, TileTimeout, TileUnavailable
from ..tile import Answer, TileRequest, TileSource
from .budget import CacheFigures, Key, MemoryBudget

__all__ = ["CacheFigures", "MemoryBudget", "MemoryCache"]

_RECHECK_SECONDS = 4.0


class _Flight:
    """A fetch under way, bound by one request's deadline; once `done`, with answer or error."""

    def __init__(self, deadline: Optional[float]) -> None:
        self.deadline = deadline
        self.done = threading.Event()
        self.answer: Optional[Answer] = None
        self.error: TileError = TileUnavailable("The fetch of this tile broke off.")


class MemoryCache:
    """A tile source that remembers what another one answered; many threads use it at once.

    An answer is good until its own `expires`; where it has none, for `recheck_seconds`, so that a
    tile replaced on disk shows soon. Errors are not remembered: they reach those who wait for the
    same fetch, and the next to ask tries again.
    """

    def __init__(
        self,
        source: TileSource,
        budget: MemoryBudget,
        recheck_seconds: float = _RECHECK_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Keep the answers of `source` within `budget`, which caches share."""
        self._source = source
        self._budget = budget
        self._recheck_seconds = recheck_seconds
        self._clock = clock
        self._owner = budget.new_owner()
        self._flights: dict[Key, _Flight] = {}
        self._lock = threading.Lock()

    @property
    def figures(self) -> CacheFigures:
        """What was asked of this cache and those that share its budget."""
        return self._budget.figures

    def forget(self) -> None:
        """Drop all that is remembered, such as when the layer is withdrawn."""
        self._budget.forget(self._owner)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile from memory, or as the source gives it.

        Raises:
            TileError: the source's error.
            TileTimeout: the request's deadline passed while another one's fetch was under way.
        """
        matrix, column, row, dimensions, _ = request
        key: Key = (self._owner, matrix, column, row)
        if dimensions:
            key += tuple(sorted(dimensions.items()))
        entry = self._budget.get(key)
        if entry is not None and entry.good_until > self._clock():
            self._budget.hits.add()
            return entry.answer
        return self._fetch_or_join(key, request)

    def _fetch_or_join(self, key: Key, request: TileRequest) -> Answer:
        while True:
            with self._lock:
                flight = self._flights.get(key)
                leads = flight is None
                if flight is None:
                    flight = self._flights[key] = _Flight(request.deadline)
            if leads:
                return self._fetch(key, request, flight)
            answer = self._join(request, flight)
            if answer is not None:
                return answer

    def _fetch(self, key: Key, request: TileRequest, flight: _Flight) -> Answer:
        """Ask the source on behalf of all who want this tile now."""
        try:
            entry = self._budget.get(key)
            if entry is not None and entry.good_until > self._clock():
                # Another fetch ended between our look and our turn.
                self._budget.hits.add()
                flight.answer = entry.answer
                return entry.answer
            self._budget.misses.add()
            flight.answer = answer = self._source.tile(request)
            self._remember(key, answer)
            return answer
        except TileError as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                del self._flights[key]
            flight.done.set()

    def _remember(self, key: Key, answer: Answer) -> None:
        # `expires` is a date; from here on it is an age, which no set clock can stretch.
        seconds = self._recheck_seconds
        if answer.expires is not None:
            seconds = answer.expires - time.time()
        if seconds > 0:
            self._budget.put(key, answer, self._clock() + seconds)

    def _join(self, request: TileRequest, flight: _Flight) -> Optional[Answer]:
        """Wait for another request's fetch; None: it ran out of its time, but ours is not up."""
        self._budget.joined.add()
        left = None if request.deadline is None else request.deadline - time.monotonic()
        if not flight.done.wait(None if left is None else max(0.0, left)):
            raise TileTimeout("The tile did not come in time.")
        if flight.answer is not None:
            return flight.answer
        if isinstance(flight.error, TileTimeout) and _has_longer(request.deadline, flight.deadline):
            return None
        # A copy: one error raised in many threads would gather all their tracebacks.
        raise copy.copy(flight.error) from flight.error


def _has_longer(deadline: Optional[float], other: Optional[float]) -> bool:
    """Say whether there is time left at this deadline, and none at the other."""
    now = time.monotonic()
    return other is not None and other <= now and (deadline is None or deadline > now)
