"""Which transport an address of a remote is asked by: credentials go to its own host alone."""

from __future__ import annotations

from typing import Optional

from ..errors import SetupError, TransportRefused
from ..sentence import sentence_of
from .addresses import parse_address, same_host
from .protocol import Transport

__all__ = ["TransportByHost"]


class TransportByHost:
    """The transport to a remote at `home`, and one without credentials for other hosts."""

    def __init__(self, home: str, transport: Transport) -> None:
        """Keep both; the one without credentials is made when it is wanted."""
        self._home = home
        self._transport = transport
        self._anonymous: Optional[Transport] = None

    def to(self, url: str) -> Transport:
        """Return the transport for an address.

        Raises:
            SetupError: it is no web address.
        """
        try:
            if same_host(parse_address(self._home), parse_address(url)):
                return self._transport
        except TransportRefused as exc:
            raise SetupError(sentence_of(exc)) from exc
        if self._anonymous is None:
            self._anonymous = self._transport.anonymous()
        return self._anonymous
