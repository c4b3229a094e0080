"""The updateSequence of the catalogue, which never goes back."""

from __future__ import annotations

import time

__all__ = ["next_update_sequence"]


def next_update_sequence(previous: int) -> int:
    """Return a number above `previous`, at least the milliseconds since the epoch.

    So it rises even if the catalogue was deleted, or the clock was set back.
    """
    return max(previous + 1, int(time.time() * 1000))
