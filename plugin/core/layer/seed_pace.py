"""The pace of seeding: how fast tiles may be asked for, pausing, stopping, and the time left."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import Optional, Protocol

__all__ = ["Gate", "RateLimit", "TimeLeft", "Timing", "WallTiming"]

_WINDOW_SECONDS = 60.0


class Timing(Protocol):
    """Tells the time and waits; tests have one of their own."""

    def now(self) -> float:
        """Return seconds since some moment."""
        ...

    def wait(self, event: threading.Event, seconds: float) -> bool:
        """Wait for the event, for so many seconds at most; say whether it is set."""
        ...


class WallTiming:
    """The time on the wall."""

    def now(self) -> float:
        """Return the seconds of `time.monotonic()`."""
        return time.monotonic()

    def wait(self, event: threading.Event, seconds: float) -> bool:
        """Wait for the event, for so many seconds at most; say whether it is set."""
        return event.wait(seconds)


class RateLimit:
    """Spreads requests evenly: at most `rate` a second, 0 for any number. Not for many threads."""

    def __init__(self, rate: float) -> None:
        """The first request may go at once."""
        self._interval = 1.0 / rate if rate > 0 else 0.0
        self._next = float("-inf")

    def delay(self, now: float) -> float:
        """Take the next turn, and return in how many seconds it comes."""
        turn = max(now, self._next)
        self._next = turn + self._interval
        return turn - now

    def hold(self, until: float) -> None:
        """Let no turn come before this moment."""
        self._next = max(self._next, until)


class Gate:
    """What all threads of a job pass before each tile: open, paused or stopped for good."""

    def __init__(self, rate: float, timing: Timing) -> None:
        """Open."""
        self._timing = timing
        self._rate = RateLimit(rate)
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._open = threading.Event()
        self._open.set()

    @property
    def stopped(self) -> bool:
        """Whether it was closed for good."""
        return self._stopped.is_set()

    @property
    def paused(self) -> bool:
        """Whether it is closed for a while."""
        return not self._open.is_set()

    def pause(self) -> None:
        """Let nobody pass until `resume`."""
        with self._lock:  # a stop in between would leave it closed
            if not self.stopped:
                self._open.clear()

    def resume(self) -> None:
        """Let pass again."""
        self._open.set()

    def stop(self) -> None:
        """Close for good; who waits is told."""
        with self._lock:
            self._stopped.set()
            self._open.set()

    def passes(self) -> bool:
        """Wait while it is closed for a while; False: for good."""
        self._open.wait()
        return not self.stopped

    def turn(self) -> bool:
        """Wait until the next request may be sent; False: it must not be."""
        with self._lock:
            delay = self._rate.delay(self._timing.now())
        if delay > 0:
            self._timing.wait(self._stopped, delay)
        return self.passes()

    def hold(self, seconds: float) -> None:
        """Send nothing for so long, since the remote asks for it."""
        with self._lock:
            self._rate.hold(self._timing.now() + seconds)

    def sleep(self, seconds: float) -> None:
        """Wait, unless it is closed for good."""
        self._timing.wait(self._stopped, seconds)


class TimeLeft:
    """Tells from the pace of the last minute how long the rest will take."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._seen: deque[tuple[float, int]] = deque()

    def seconds(self, now: float, done: int, total: int) -> Optional[float]:
        """Note how far the job is now, and return the seconds left; None: not known yet."""
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[1][0] <= now - _WINDOW_SECONDS:
            self._seen.popleft()
        began, had = self._seen[0]
        if done <= had or now <= began:
            return 0.0 if done >= total else None
        return (total - done) * (now - began) / (done - had)

    def forget(self) -> None:
        """Begin anew, such as after a pause."""
        self._seen.clear()
