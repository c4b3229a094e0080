"""QGIS's feedback as jobs of the core take it: something that stops them, progress, words."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Callable

from qgis.PyQt.QtCore import Qt

from ..adapters.translated import translated

__all__ = ["RelayedFeedback", "Telling", "cancelled_by"]

_ALL = 100.0


@contextmanager
def cancelled_by(feedback: Any) -> Iterator[threading.Event]:
    """Return an event that is set at once, from whichever thread, when the user cancels."""
    stop = threading.Event()
    on_cancel = stop.set
    # Directly: the thread that works here has no event loop that a queued call could come by.
    feedback.canceled.connect(on_cancel, Qt.ConnectionType.DirectConnection)
    if feedback.isCanceled():
        stop.set()
    try:
        yield stop
    finally:
        feedback.canceled.disconnect(on_cancel)


class RelayedFeedback:
    """QGIS's feedback for another thread than the one it is for, which calls `pass_on` meanwhile.

    What is asked is answered at once, what is told is passed on in its order.
    """

    def __init__(self, feedback: Any) -> None:
        """Nothing was told yet."""
        self._feedback = feedback
        self._told: queue.SimpleQueue[tuple[str, tuple[Any, ...]]] = queue.SimpleQueue()
        self.canceled = feedback.canceled
        self.isCanceled = feedback.isCanceled

    def __getattr__(self, name: str) -> Callable[..., None]:
        """Return what stands for a method that tells something."""
        return lambda *arguments: self._told.put((name, arguments))

    def pass_on(self, seconds: float) -> None:
        """Pass on what was told, and wait so long for more."""
        with suppress(queue.Empty):
            while True:
                name, arguments = self._told.get(seconds > 0, seconds or None)
                getattr(self._feedback, name)(*arguments)


class Telling:
    """Tells QGIS of jobs of several steps, of which nobody knows how many will come.

    Each step fills half of what the bar has left, so that it never goes back.
    """

    def __init__(self, feedback: Any) -> None:
        """Nothing has begun."""
        self._feedback = feedback
        self._what = ""
        self._began = self._reached = 0.0

    def __call__(self, what: str, done: int, total: int, requests: int = 0) -> None:
        """Tell what is being done, how much of it is done, and how much there is."""
        if what != self._what:
            self._what, self._began = what, self._reached
            self._feedback.setProgressText(translated(what))
        part = min(done / total, 1.0) if total else 0.0
        self._reached = max(self._reached, self._began + (_ALL - self._began) * part / 2)
        self._feedback.setProgress(self._reached)
