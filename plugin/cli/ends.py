"""Ends: how long jobs hear of Ctrl-C and its like."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator

__all__ = ["Ends"]


class Ends:
    """Ctrl-C and its like: they end a job gently, and anything else at once."""

    def __init__(self) -> None:
        """Nothing has ended; signals are as they were."""
        self.event = threading.Event()
        self._is_gentle = False

    def on_signals(self) -> None:
        """From now on, signals are noted here."""
        for name in ("SIGINT", "SIGTERM", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._on_signal)

    def is_set(self) -> bool:
        """Tell whether it is to end."""
        return self.event.is_set()

    @contextlib.contextmanager
    def gently(self) -> Iterator[None]:
        """While this lasts a signal is only noted: who works looks for it."""
        self._is_gentle = True
        try:
            yield
        finally:
            self._is_gentle = False

    def _on_signal(self, *_: object) -> None:
        self.event.set()
        if not self._is_gentle:
            raise KeyboardInterrupt
