"""A clock for ages that nobody can set, and that goes on while a laptop sleeps."""

from __future__ import annotations

import functools
import sys
import time
from typing import Callable

__all__ = ["steady_time"]


def _steady() -> Callable[[], float]:
    """Return the system's steady clock that counts the time asleep.

    `time.monotonic` does so on Windows; on Linux it is CLOCK_BOOTTIME (clock_gettime(2)), on macOS
    CLOCK_MONOTONIC, which is not what `time.monotonic` asks there.
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}.get(sys.platform, "")
    clock = getattr(time, name, None)
    return time.monotonic if clock is None else functools.partial(time.clock_gettime, clock)


steady_time: Callable[[], float] = _steady()
"""Seconds since some moment."""
