"""MemoryBudget: the memory that all caches share, and what is kept in it."""

from __future__ import annotations

import itertools
import threading
from collections import OrderedDict
from typing import NamedTuple, Optional

from ..tile import Answer, Tile
from .tally import Tally

__all__ = ["CacheFigures", "Entry", "Key", "MemoryBudget"]

Key = tuple[object, ...]
"""The owner's number, then whatever tells its answers apart."""

# What an answer takes beside the tile's bytes: key, entry, tile, numbers, texts and its part of
# the table, as tests/core/cache measures it, rounded up.
_ENTRY_BYTES = 1024

# One tile may not push out everything else.
_LARGEST_SHARE = 4


class CacheFigures(NamedTuple):
    """How many requests found the tile in memory, waited for a fetch under way, or fetched it."""

    hits: int = 0
    joined: int = 0
    misses: int = 0


_MOST_SEEN = 20_000


class Entry(NamedTuple):
    """An answer, the moment (`time.monotonic()`) until which it is good, and the bytes it takes."""

    answer: Answer
    good_until: float
    size: int


class MemoryBudget:
    """Keeps answers within `max_bytes`; those not asked for the longest time make room.

    Many threads and many caches use one budget at once, and count on its tallies.
    """

    def __init__(self, max_bytes: int) -> None:
        """Nothing is kept yet."""
        self.max_bytes = max_bytes
        self._entries: OrderedDict[Key, Entry] = OrderedDict()
        self._lock = threading.Lock()
        self._bytes = 0
        self._seen: set[int] = set()
        self._owners = itertools.count()
        self.hits, self.joined, self.misses = Tally(), Tally(), Tally()

    @property
    def figures(self) -> CacheFigures:
        """What was asked of all caches since the budget exists."""
        return CacheFigures(self.hits.value, self.joined.value, self.misses.value)

    @property
    def used_bytes(self) -> int:
        """How many bytes are kept at this moment, what keeping takes included."""
        return self._bytes

    @property
    def entries(self) -> int:
        """How many answers are kept at this moment."""
        return len(self._entries)

    @property
    def seen(self) -> int:
        """How many answers were not kept, but would be the next time."""
        return len(self._seen)

    def new_owner(self) -> int:
        """Return a number with which one cache's keys begin."""
        return next(self._owners)

    def get(self, key: Key) -> Optional[Entry]:
        """Return what is kept, be it still good or not."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None:
                self._entries.move_to_end(key)
            return entry

    def put(self, key: Key, answer: Answer, good_until: float, *, is_cheap: bool = False) -> None:
        """Keep an answer in place of what was kept under this key.

        Where there is no room left, one that `is_cheap` to have again is kept only if it was to be
        kept a while ago already: who looks at a whole map once, or seeds from it, would push out
        what is asked for again and again, and all for nothing.
        """
        size = _ENTRY_BYTES + (len(answer.body) if isinstance(answer, Tile) else 0)
        with self._lock:
            self._remove(key)
            if size * _LARGEST_SHARE > self.max_bytes:
                return
            if is_cheap and self._bytes + size > self.max_bytes and self._is_new(key):
                return
            self._entries[key] = Entry(answer, good_until, size)
            self._bytes += size
            while self._bytes > self.max_bytes:
                _, oldest = self._entries.popitem(last=False)
                self._bytes -= oldest.size

    def _is_new(self, key: Key) -> bool:
        """Tell whether a key was not seen lately, and remember that it was now."""
        number = hash(key)
        if number in self._seen:
            self._seen.discard(number)
            return False
        if len(self._seen) >= _MOST_SEEN:
            self._seen.clear()
        self._seen.add(number)
        return True

    def forget(self, owner: int) -> None:
        """Drop everything that one cache kept."""
        with self._lock:
            for key in [key for key in self._entries if key[0] == owner]:
                self._remove(key)

    def _remove(self, key: Key) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._bytes -= entry.size
