"""Flights: fetches under way, so that each tile is fetched once however many wait for it."""

from __future__ import annotations

import copy
import threading
import time
from typing import Callable, Optional

from ..errors import TileError, TileTimeout, TileUnavailable
from ..tile import Answer
from .budget import Key

__all__ = ["Flights"]


class _Flight:
    """A fetch under way, bound by one request's deadline; once `done`, with answer or error."""

    def __init__(self, deadline: Optional[float]) -> None:
        self.deadline = deadline
        self.done = threading.Event()
        self.answer: Optional[Answer] = None
        self.error: TileError = TileUnavailable("the fetch of this tile broke off")


class Flights:
    """Lets one of many requests fetch, and the others wait for it; `joined` is told of each."""

    def __init__(self, joined: Callable[[], object]) -> None:
        """Nothing is under way."""
        self._joined = joined
        self._flights: dict[Key, _Flight] = {}
        self._lock = threading.Lock()

    def answer(self, key: Key, deadline: Optional[float], fetch: Callable[[], Answer]) -> Answer:
        """Return what `fetch` gives, or what another's fetch for this key does.

        Raises:
            TileError: that of the fetch.
            TileTimeout: the deadline passed while another one's fetch was under way.
        """
        while True:
            with self._lock:
                flight = self._flights.get(key)
                leads = flight is None
                if flight is None:
                    flight = self._flights[key] = _Flight(deadline)
            if leads:
                return self._lead(key, flight, fetch)
            answer = self._join(deadline, flight)
            if answer is not None:
                return answer

    def _lead(self, key: Key, flight: _Flight, fetch: Callable[[], Answer]) -> Answer:
        """Fetch on behalf of all who want this tile now."""
        try:
            flight.answer = answer = fetch()
            return answer
        except TileError as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                del self._flights[key]
            flight.done.set()

    def _join(self, deadline: Optional[float], flight: _Flight) -> Optional[Answer]:
        """Wait for another request's fetch; None: it ran out of its time, but ours is not up."""
        self._joined()
        left = None if deadline is None else deadline - time.monotonic()
        if not flight.done.wait(None if left is None else max(0.0, left)):
            raise TileTimeout("the tile did not come in time")
        if flight.answer is not None:
            return flight.answer
        if isinstance(flight.error, TileTimeout) and _has_longer(deadline, flight.deadline):
            return None
        # A copy: one error raised in many threads would gather all their tracebacks.
        raise copy.copy(flight.error) from flight.error


def _has_longer(deadline: Optional[float], other: Optional[float]) -> bool:
    """Say whether there is time left at this deadline, and none at the other."""
    now = time.monotonic()
    return other is not None and other <= now and (deadline is None or deadline > now)
