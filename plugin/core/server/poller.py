"""Poller: calls back for each socket that can be read, by the quickest means of the system."""

from __future__ import annotations

import select
import selectors
import socket
from typing import Callable, Optional, Protocol, Union

__all__ = ["Poller", "Readable", "make_poller"]

Callback = Callable[[], object]
_AT_A_TIME = 64


class HasDescriptor(Protocol):
    """What has a socket's descriptor."""

    def fileno(self) -> int:
        """Return the descriptor."""
        ...


Readable = Union[socket.socket, HasDescriptor]


class Poller(Protocol):
    """Watches sockets; used by one thread."""

    def watch(self, readable: Readable, callback: Callback) -> None:
        """Call back whenever there is something to read."""
        ...

    def forget(self, readable: Readable) -> None:
        """Watch it no longer; it is still open."""
        ...

    def ready(self, seconds: Optional[float]) -> list[Callback]:
        """Wait for the next sockets to be ready (None: for ever) and return what to call."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...


def make_poller() -> Poller:
    """Return a poller: Linux's epoll without anything around it, or what `selectors` has."""
    return _Epoll() if hasattr(select, "epoll") else _Selector()


class _Epoll:
    """`selectors` makes objects for each event, which costs as much as parsing a request."""

    def __init__(self) -> None:
        self._epoll = select.epoll()
        self._callbacks: dict[int, Callback] = {}

    def watch(self, readable: Readable, callback: Callback) -> None:
        descriptor = readable.fileno()
        self._callbacks[descriptor] = callback
        self._epoll.register(descriptor, select.EPOLLIN)

    def forget(self, readable: Readable) -> None:
        descriptor = readable.fileno()
        self._epoll.unregister(descriptor)
        del self._callbacks[descriptor]

    def ready(self, seconds: Optional[float]) -> list[Callback]:
        callbacks = self._callbacks
        return [callbacks[one] for one, _ in self._epoll.poll(seconds, _AT_A_TIME)]

    def close(self) -> None:
        self._epoll.close()


class _Selector:
    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()

    def watch(self, readable: Readable, callback: Callback) -> None:
        self._selector.register(readable, selectors.EVENT_READ, callback)

    def forget(self, readable: Readable) -> None:
        self._selector.unregister(readable)

    def ready(self, seconds: Optional[float]) -> list[Callback]:
        return [key.data for key, _ in self._selector.select(seconds)]

    def close(self) -> None:
        self._selector.close()
