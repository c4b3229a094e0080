"""What the rest of the house knows of HTTP to remotes: Transport and RemoteAnswer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Optional, Protocol

from .settings import TransportSettings

__all__ = ["RemoteAnswer", "Transport"]


class RemoteAnswer(NamedTuple):
    """What a remote answered, redirects followed and content encodings undone.

    Names in `headers` are lower case; `url` is the address that gave the answer, without what the
    settings add. After a redirect it is the remote's own word: it may repeat secrets of ours.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


class Transport(Protocol):
    """Fetches from a remote; many threads ask at once."""

    @property
    def settings(self) -> TransportSettings:
        """How it reaches the remote."""
        ...

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Fetch an address, whatever the status of the answer.

        `headers` are for this request (If-None-Match) and hold no secrets; `deadline` is a time of
        `time.monotonic()`.

        Raises:
            TransportTimeout: no whole answer in time.
            TransportRefused: an address or answer that we do not accept.
            TransportError: the connection failed or broke.
        """
        ...

    def anonymous(self) -> Transport:
        """Return a transport for other hosts: the same without credentials."""
        ...

    def close(self) -> None:
        """Close idle connections; a later request opens new ones."""
        ...
