"""ReadThrough: answers from a store, asks the source when it must, and bridges its failures."""

from __future__ import annotations

import hashlib
import time
from typing import Callable, NamedTuple, Optional

from ..errors import TileError, TileTimeout, TileUnavailable
from ..tile import Absent, Answer, RevalidatingSource, Tile, TileRequest, TileSource
from .budget import Key, MemoryBudget
from .clock import steady_time
from .failures import Failures
from .kept import Kept, TileStore
from .memory import MemoryCache
from .policy import CachePolicy
from .tally import Tally

__all__ = ["ReadThrough", "ReadThroughFigures", "ReadThroughTally", "in_memory"]

_FAIR_SECONDS = 5.0
"""A source that had less time than this for an answer has not failed: the request came late."""

_LONGEST_RETRY_AFTER = 300.0


class ReadThroughFigures(NamedTuple):
    """How often a request that memory could not answer ended in which way.

    From disk, confirmed by the source (304), fetched anew (absences included), with a tile that had
    expired, or with an error.
    """

    disk: int = 0
    revalidated: int = 0
    fetched: int = 0
    stale: int = 0
    failed: int = 0


class ReadThroughTally:
    """Counts for the caches that share it."""

    def __init__(self) -> None:
        """Start at nothing."""
        self.disk, self.revalidated, self.fetched = Tally(), Tally(), Tally()
        self.stale, self.failed = Tally(), Tally()

    @property
    def figures(self) -> ReadThroughFigures:
        """What was counted until now."""
        tallies = (self.disk, self.revalidated, self.fetched, self.stale, self.failed)
        return ReadThroughFigures(*(tally.value for tally in tallies))


class ReadThrough:
    """A tile source over another one that asks it no more than the policy wants.

    `policy` may be replaced at any time, such as to go offline. It does not keep two threads from
    asking for one tile at once, nor anything in memory: see `in_memory`.
    """

    def __init__(
        self,
        source: TileSource,
        policy: CachePolicy,
        store: Optional[TileStore] = None,
        tally: Optional[ReadThroughTally] = None,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_time,
    ) -> None:
        """Keep what it works with; without a store only what memory still has is renewed."""
        self.policy = policy
        self._source = source
        self._revalidated = source.revalidated if isinstance(source, RevalidatingSource) else None
        self._store = store
        self._tally = tally or ReadThroughTally()
        self._clock = clock
        self._steady = steady
        self._failures = Failures(steady)

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile from the store, else from the source.

        Raises:
            TileError: the source's error, also for a while after it happened.
            TileUnavailable: the cache is offline and has no such tile.
        """
        return self._answer(request, None)

    def at_once(self, request: TileRequest) -> Optional[Answer]:
        """Return the tile if it is in the store and still good; the source is not asked."""
        kept = None if self._store is None else self._store.get(request)
        return None if kept is None else self._fresh(kept)

    def revalidated(self, request: TileRequest, known: Tile) -> Answer:
        """Return the tile as `tile` does, given that memory knows one that is good no longer.

        Raises:
            TileError: as `tile`.
        """
        return self._answer(request, known)

    def _answer(self, request: TileRequest, known: Optional[Tile]) -> Answer:
        kept = None if self._store is None else self._store.get(request)
        fresh = None if kept is None else self._fresh(kept)
        if fresh is not None:
            return fresh
        if known is None:
            known = self._known(kept)
        if self.policy.offline:
            return self._offline(known, kept)
        key: Key = (*request[:3], *sorted(request.dimensions.items()))
        failure = self._failures.get(key)
        if failure is not None:
            stand_in = self._stand_in(known, failure.seconds)
            if stand_in is None:
                self._tally.failed.add()
                raise failure.error
            return stand_in
        return self._fetched(key, request, known)

    def _fresh(self, kept: Kept) -> Optional[Answer]:
        """Return what is kept, or None if it is good no longer."""
        if not kept.is_fresh(self._clock()):
            return None
        self._tally.disk.add()
        return self._known(kept) or kept.answer

    def _fetched(self, key: Key, request: TileRequest, known: Optional[Tile]) -> Answer:
        began = self._steady()
        try:
            answer = self._asked(request, known)
        except TileError as error:
            seconds = self._seconds_to_wait(error, self._steady() - began)
            self._failures.remember(key, error, seconds)
            stand_in = self._stand_in(known, seconds)
            if stand_in is None:
                self._tally.failed.add()
                raise
            return stand_in
        self._failures.forget(key)
        return self._keep(request, answer, known)

    def _asked(self, request: TileRequest, known: Optional[Tile]) -> Answer:
        if known is None:
            return self._source.tile(request)
        if request.deadline is not None:
            # There is something to give instead: it must not come too late itself.
            now = time.monotonic()
            request = request._replace(deadline=now + (request.deadline - now) / 2)
        if self._revalidated is None:
            return self._source.tile(request)
        return self._revalidated(request, known)

    def _seconds_to_wait(self, error: TileError, spent: float) -> float:
        if isinstance(error, TileTimeout) and spent < _FAIR_SECONDS:
            return 0.0
        said = error.retry_after if isinstance(error, TileUnavailable) else None
        return max(self.policy.failure_seconds, min(said or 0.0, _LONGEST_RETRY_AFTER))

    def _keep(self, request: TileRequest, answer: Answer, known: Optional[Tile]) -> Answer:
        now = self._clock()
        if isinstance(answer, Absent):
            self._tally.fetched.add()
            latest = now + self.policy.absent_seconds
            expires = latest if answer.expires is None else min(answer.expires, latest)
            absent = answer._replace(expires=expires)
            if self._store is not None:
                self._store.put(request, Kept(absent, now))
            return absent
        is_renewal = known is not None and answer.body is known.body
        (self._tally.revalidated if is_renewal else self._tally.fetched).add()
        tile = answer._replace(
            expires=now + self.policy.default_seconds if answer.expires is None else answer.expires,
            etag=answer.etag or hashlib.blake2b(answer.body, digest_size=8).hexdigest(),
        )
        if self._store is not None and tile.stale_seconds != 0:
            self._store.put(request, Kept(tile, now), is_renewal=is_renewal)
        return self._with_stale_seconds(tile)

    def _stand_in(self, known: Optional[Tile], seconds: float) -> Optional[Tile]:
        """Return the expired tile as one to give for so many seconds, or None if it is too old."""
        if known is None or known.expires is None:
            return None
        now = self._clock()
        usable_until = known.expires + (known.stale_seconds or 0.0)
        if now >= usable_until:
            return None
        self._tally.stale.add()
        again = now + seconds
        left = max(0.0, usable_until - again)
        return known._replace(stale=True, expires=again, stale_seconds=left)

    def _offline(self, known: Optional[Tile], kept: Optional[Kept]) -> Answer:
        again = self._clock() + self.policy.failure_seconds
        if known is not None:
            self._tally.stale.add()
            return known._replace(stale=True, expires=again)
        if kept is not None and isinstance(kept.answer, Absent):
            self._tally.disk.add()
            return kept.answer._replace(expires=again)
        self._tally.failed.add()
        raise TileUnavailable("offline: this tile is not in the cache")

    def _known(self, kept: Optional[Kept]) -> Optional[Tile]:
        if kept is None or isinstance(kept.answer, Absent):
            return None
        return self._with_stale_seconds(kept.answer)

    def _with_stale_seconds(self, tile: Tile) -> Tile:
        """Return what goes out: how long a tile may stand in depends on the source and on us."""
        if tile.stale_seconds == 0:
            return tile
        seconds = max(self.policy.stale_seconds, tile.stale_seconds or 0.0)
        return tile._replace(stale_seconds=seconds)


def in_memory(cache: ReadThrough, budget: MemoryBudget) -> MemoryCache:
    """Return the cache behind memory, where one request fetches for all who want the same tile.

    What is warm is as near as a local tile.
    """
    return MemoryCache(cache, budget, clock=steady_time)
