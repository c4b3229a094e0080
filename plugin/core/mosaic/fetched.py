"""Gets many tiles of a source, several at once where it may have to wait for them."""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Sequence
from typing import Optional, cast

from ..errors import TileTimeout
from ..tile import Answer, LocalSource, TileRequest, TileSource

__all__ = ["fetched"]

_AT_ONCE = 6
"""As many connections as a browser opens to one remote, and as a store allows by default."""


def fetched(source: TileSource, requests: Sequence[TileRequest]) -> list[Answer]:
    """Return the answers to the requests, in their order.

    Raises:
        TileError: a tile could not be had, or time was up; no more are then asked for.
    """
    if len(requests) < 2 or (isinstance(source, LocalSource) and source.is_local):
        return [_tile(source, request) for request in requests]
    work = _Work(source, requests)
    workers = [
        # Each in a context of its own that knows which request of a client is answered.
        threading.Thread(
            target=contextvars.copy_context().run,
            args=(work.run,),
            name="wmts-bridge map",
            daemon=True,
        )
        for _ in range(min(_AT_ONCE, len(requests)))
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return work.answers()


def _tile(source: TileSource, request: TileRequest) -> Answer:
    if request.deadline is not None and time.monotonic() > request.deadline:
        raise TileTimeout("the tiles of the map did not come in time")
    return source.tile(request)


class _Work:
    """Requests that several threads do, one after the other, until one fails."""

    def __init__(self, source: TileSource, requests: Sequence[TileRequest]) -> None:
        self._source = source
        self._requests = requests
        self._found: list[Optional[Answer]] = [None] * len(requests)
        self._next = 0
        self._error: Optional[Exception] = None
        self._lock = threading.Lock()

    def run(self) -> None:
        """Do what nobody else does yet."""
        while (at := self._taken()) is not None:
            try:
                self._found[at] = _tile(self._source, self._requests[at])
            except Exception as exc:  # the thread's boundary: it is raised in the caller's
                self._error = exc

    def answers(self) -> list[Answer]:
        """Return all answers, or raise what went wrong."""
        if self._error is not None:
            raise self._error
        return cast("list[Answer]", self._found)

    def _taken(self) -> Optional[int]:
        with self._lock:
            if self._error is not None or self._next >= len(self._requests):
                return None
            self._next += 1
            return self._next - 1
