"""How many requests a second are answered, from a counter that is read now and then."""

from __future__ import annotations

from collections import deque
from typing import Optional

__all__ = ["RequestRate"]

_WINDOW_SECONDS = 5.0
_LONGEST_GAP = 3.0
"""After such a pause nobody was looking, and it begins anew."""


class RequestRate:
    """The mean of the last seconds. For one thread."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._read: deque[tuple[float, int]] = deque()

    def per_second(self, now: float, total: int) -> Optional[float]:
        """Note that the counter stands at `total` at `now` (seconds); None: not known yet."""
        last = self._read[-1] if self._read else (now, total)
        if now - last[0] > _LONGEST_GAP or total < last[1]:
            self._read.clear()
        self._read.append((now, total))
        while len(self._read) > 2 and self._read[1][0] <= now - _WINDOW_SECONDS:
            self._read.popleft()
        then, before = self._read[0]
        return (total - before) / (now - then) if now > then else None
