"""MemoryCache: keeps a source's tiles in memory, and fetches each once however many ask for it."""

from __future__ import annotations

import time
from typing import Callable, Optional

from ..errors import TileError
from ..tile import (
    Answer,
    LocalSource,
    PromptSource,
    RevalidatingSource,
    Tile,
    TileRequest,
    TileSource,
)
from .budget import CacheFigures, Entry, Key, MemoryBudget
from .flights import Flights

__all__ = ["CacheFigures", "MemoryBudget", "MemoryCache"]

_RECHECK_SECONDS = 4.0

_PROMPT_SECONDS, _SLOW_FETCHES, _SLOW_SECONDS = 0.002, 3, 5.0
"""When so many fetches in a row took longer than the first, others are left to those who may wait,
for the time of the last. A single one may be the whole machine's pause."""


class MemoryCache:
    """A tile source that remembers what another one answered; many threads use it at once.

    An answer is good until its own `expires`; where it has none, for `recheck_seconds`, so that a
    tile replaced on disk shows soon. Errors are not remembered: they reach those who wait for the
    same fetch, and the next to ask tries again. A source that can tell whether a tile has changed
    is asked that of a tile which was good until now.
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
        self._flights = Flights(budget.joined.add)
        self.is_local = isinstance(source, LocalSource) and source.is_local
        self._is_unchanged = source.is_unchanged if isinstance(source, LocalSource) else None
        self._at_once = source.at_once if isinstance(source, PromptSource) else None
        self._slow, self._slow_until = 0, 0.0
        self._revalidated = source.revalidated if isinstance(source, RevalidatingSource) else None

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
        key = self._key(request)
        answer = self._good(key, request)
        if answer is None:
            return self._flights.answer(
                key, request.deadline, lambda: self._good(key, request) or self._fetch(key, request)
            )
        return answer

    def at_once(self, request: TileRequest) -> Optional[Answer]:
        """Return the answer if it is in memory, or on a disk that has been quick so far."""
        key = self._key(request)
        answer = self._good(key, request)
        if answer is not None or not (self.is_local or self._at_once):
            return answer
        started = time.monotonic()
        if started < self._slow_until:
            return None
        try:
            return self._fetch(key, request) if self.is_local else self._kept(key, request)
        except TileError:
            return None  # whoever waits for it may tell
        finally:
            ended = time.monotonic()
            self._slow = self._slow + 1 if ended - started > _PROMPT_SECONDS else 0
            if self._slow == _SLOW_FETCHES:
                self._slow, self._slow_until = 0, ended + _SLOW_SECONDS

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        """Tell what the source behind tells of itself."""
        return self._is_unchanged is not None and self._is_unchanged(request, known, since)

    def _key(self, request: TileRequest) -> Key:
        matrix, column, row, dimensions, _ = request
        if dimensions:
            return (self._owner, matrix, column, row, *sorted(dimensions.items()))
        return (self._owner, matrix, column, row)

    def _good(self, key: Key, request: TileRequest) -> Optional[Answer]:
        """Return what is in memory, if it is good, or has not changed on disk since it was."""
        entry = self._budget.get(key)
        if entry is None:
            return None
        answer, good_until, _ = entry
        now = self._clock()
        if good_until <= now:
            if self._is_unchanged is None or not isinstance(answer, Tile):
                return None
            answered = good_until - self._recheck_seconds
            if answer.expires is not None or not self._is_unchanged(request, answer, answered):
                return None
            self._budget.put(key, answer, now + self._recheck_seconds)
        self._budget.hits.add()
        return answer

    def _fetch(self, key: Key, request: TileRequest) -> Answer:
        self._budget.misses.add()
        known = None if self._revalidated is None else self._budget.get(key)
        answer = self._asked(request, known)
        self._remember(key, answer)
        return answer

    def _kept(self, key: Key, request: TileRequest) -> Optional[Answer]:
        """Return what the source can give at once itself."""
        answer = self._at_once and self._at_once(request)
        if answer is not None:
            self._budget.misses.add()
            self._remember(key, answer)
        return answer

    def _asked(self, request: TileRequest, entry: Optional[Entry]) -> Answer:
        if entry is not None and self._revalidated is not None and isinstance(entry.answer, Tile):
            return self._revalidated(request, entry.answer)
        return self._source.tile(request)

    def _remember(self, key: Key, answer: Answer) -> None:
        # `expires` is a date; from here on it is an age, which no set clock can stretch.
        seconds = self._recheck_seconds
        if answer.expires is not None:
            seconds = answer.expires - time.time()
        if seconds > 0 or self._is_of_use_expired(answer):
            self._budget.put(key, answer, self._clock() + seconds, is_cheap=self.is_local)

    def _is_of_use_expired(self, answer: Answer) -> bool:
        """Tell whether the source can do with a tile that is no longer good."""
        return (
            self._revalidated is not None
            and isinstance(answer, Tile)
            and bool(answer.stale_seconds or answer.validator)
        )
