"""A transport that asks nobody, for working offline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ..errors import TransportError
from ..secrets import redact
from ..sentence import sentence
from ..transport.protocol import RemoteAnswer
from ..transport.settings import TransportSettings

__all__ = ["OfflineTransport"]


class OfflineTransport:
    """Stands where a transport would be, and has no connection."""

    def __init__(self, settings: TransportSettings) -> None:
        """Keep how the remote would be reached."""
        self.settings = settings

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        deadline: Optional[float] = None,
    ) -> RemoteAnswer:
        """Ask nothing.

        Raises:
            TransportError: always.
        """
        raise TransportError(sentence("offline: {address} is not asked for", address=redact(url)))

    def anonymous(self) -> OfflineTransport:
        """Return one without credentials."""
        return OfflineTransport(self.settings.without_credentials())

    def close(self) -> None:
        """Do nothing: nothing is open."""
