"""A transport without sockets: requests go to a function, such as our own Application."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Optional
from urllib.parse import urlsplit

from ..web.message import Request, Response
from .protocol import RemoteAnswer
from .settings import TransportSettings

__all__ = ["InProcessTransport"]


class InProcessTransport:
    """Hands every request to `handler`, which answers it or raises a TransportError.

    `requested` lists the addresses asked for, in order.
    """

    def __init__(
        self,
        handler: Callable[[Request], Response],
        settings: Optional[TransportSettings] = None,
    ) -> None:
        """Keep the handler and the settings."""
        self._handler = handler
        self._settings = settings or TransportSettings()
        self._lock = threading.Lock()
        self.requested: list[str] = []

    @property
    def settings(self) -> TransportSettings:
        """The settings that would reach the remote."""
        return self._settings

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Return what the handler answers; redirects are not followed."""
        with self._lock:
            self.requested.append(url)
        parts = urlsplit(url)
        sent = {"host": parts.netloc}
        sent.update((name.lower(), value) for name, value in self._settings.headers.items())
        sent.update((name.lower(), value) for name, value in (headers or {}).items())
        answer = self._handler(Request("GET", parts.path or "/", parts.query, sent))
        received = {name.lower(): value for name, value in answer.headers}
        return RemoteAnswer(answer.status, received, answer.body, url)

    def anonymous(self) -> InProcessTransport:
        """Return one that sends no credentials to the same handler."""
        return InProcessTransport(self._handler, self._settings.without_credentials())

    def close(self) -> None:
        """There is nothing to close."""
