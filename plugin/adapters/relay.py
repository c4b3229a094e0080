"""Signals that other threads emit, until the object whose signals they are goes."""

from __future__ import annotations

import threading
from typing import Any, Callable, Optional

__all__ = ["Relay"]


class Relay:
    """Passes calls on to the `emit` of a signal. Any thread may call it.

    Qt crashes where an object is deleted in one thread while it emits in another: `end`, in the
    object's own thread, waits until nobody does, and from then on calls lead nowhere.
    """

    def __init__(self, emit: Callable[..., None]) -> None:
        self._emit: Optional[Callable[..., None]] = emit
        self._lock = threading.RLock()

    def __call__(self, *values: Any) -> None:
        """Emit, unless it was ended."""
        with self._lock:
            if self._emit is not None:
                self._emit(*values)

    def end(self) -> None:
        """Emit nothing any more."""
        with self._lock:
            self._emit = None
