"""The door of a server: its listening sockets, open, closed for a moment, or closed."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from functools import partial
from time import monotonic
from typing import Callable

from .poller import Poller

__all__ = ["Door"]

_PAUSE = 0.2


class Door:
    """Watches listening sockets; for the reception's thread, but for `is_wanted_open`."""

    def __init__(
        self,
        listeners: Sequence[socket.socket],
        poller: Poller,
        knocked: Callable[[socket.socket], None],
    ) -> None:
        """Keep the sockets; `knocked` gets the one at which somebody waits."""
        self.is_wanted_open = True
        self.is_open = False
        self._listeners = listeners
        self._poller = poller
        self._knocked = knocked
        self._paused_until = 0.0

    @property
    def seconds_left(self) -> float:
        """How long it stays closed for a moment, or 0."""
        return _PAUSE if self._paused_until else 0.0

    def heed(self) -> None:
        """Open or close it, as it is wanted."""
        if self._paused_until and monotonic() > self._paused_until:
            self._paused_until = 0.0
        self._set(self.is_wanted_open and not self._paused_until)

    def pause(self) -> None:
        """Close it for a moment: who cannot be let in would knock all the time."""
        self._paused_until = monotonic() + _PAUSE
        self._set(False)

    def close(self) -> None:
        """Close it for good."""
        for listener in self._listeners:
            listener.close()

    def _set(self, is_open: bool) -> None:
        if is_open == self.is_open:
            return
        self.is_open = is_open
        for listener in self._listeners:
            if is_open:
                self._poller.watch(listener, partial(self._knocked, listener))
            else:
                self._poller.forget(listener)
