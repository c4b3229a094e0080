"""A thread that looks, again and again, for what happened elsewhere."""

from __future__ import annotations

import logging
import threading
from typing import Callable, Optional

__all__ = ["Watch"]

_log = logging.getLogger(__name__)

_SECONDS = 1.0
_STOP_SECONDS = 0.9


class Watch:
    """Calls `look` every second while it runs; `look` must not wait for anything."""

    def __init__(self, look: Callable[[], None], seconds: float = _SECONDS) -> None:
        """Look at nothing yet."""
        self._look = look
        self._seconds = seconds
        self._running: Optional[tuple[threading.Event, threading.Thread]] = None

    def start(self) -> None:
        """Look from now on; nothing happens if it does already."""
        if self._running is not None:
            return
        ends = threading.Event()
        thread = threading.Thread(
            target=self._work, args=(ends,), name="wmts-bridge watch", daemon=True
        )
        thread.start()
        self._running = (ends, thread)  # last: whoever stops it joins it

    def stop(self) -> None:
        """Look no longer; within a second."""
        running, self._running = self._running, None
        if running is None:
            return
        ends, thread = running
        ends.set()
        if thread is not threading.current_thread():
            thread.join(_STOP_SECONDS)

    def _work(self, ends: threading.Event) -> None:
        while not ends.wait(self._seconds):
            try:
                self._look()
            except Exception:  # the thread's boundary: the next look may do better
                _log.exception("looking for changes failed")
