"""Surveys in the background: finding true limits while requests are answered already."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from typing import Callable

from ..errors import WmtsBridgeError
from ..grid.limits import Limits
from ..source.opened import Survey

__all__ = ["Surveys"]

_log = logging.getLogger(__name__)

_LOOK_SECONDS = 0.1

Found = Callable[[Mapping[str, Limits]], None]


class Surveys:
    """Runs each survey in a thread of its own; `found` is called from that thread."""

    def __init__(self) -> None:
        """Start with none."""
        self._lock = threading.Lock()
        self._running: dict[str, tuple[threading.Event, threading.Thread]] = {}

    def start(self, name: str, survey: Survey, found: Found) -> None:
        """Run a survey under a name; an earlier one of that name is cancelled."""
        cancelled = threading.Event()

        def look() -> None:
            try:
                limits = survey(cancelled.is_set)
            except WmtsBridgeError as exc:
                _log.warning("the limits of %s could not be found: %s", name, exc)
                return
            if limits and not cancelled.is_set():
                found(limits)

        thread = threading.Thread(target=look, name=f"wmts-bridge survey {name}", daemon=True)
        self.cancel(name)
        with self._lock:
            self._running[name] = (cancelled, thread)
            thread.start()  # who stops all joins what has been started

    def wait(self, name: str, is_cancelled: Callable[[], bool]) -> None:
        """Wait for the end of a survey, if there is one, or until it is cancelled."""
        with self._lock:
            _, thread = self._running.get(name, (None, None))
        while thread is not None and thread.is_alive() and not is_cancelled():
            thread.join(_LOOK_SECONDS)

    def cancel(self, name: str) -> None:
        """Cancel the survey of this name, if there is one, without waiting for its end."""
        with self._lock:
            cancelled, _ = self._running.pop(name, (None, None))
        if cancelled is not None:
            cancelled.set()

    def stop(self, seconds: float) -> None:
        """Cancel all and wait for their threads, altogether at most so long."""
        deadline = time.monotonic() + seconds
        with self._lock:
            running = list(self._running.values())
            self._running.clear()
        for cancelled, _ in running:
            cancelled.set()
        for _, thread in running:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))
