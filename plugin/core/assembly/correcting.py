"""Corrected documents of foreign services, served at `/corrected/{id}/wmts…`."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Callable, Optional

from ..catalogue.identifiers import check_identifier
from ..catalogue.values import SourceSettings
from ..errors import SetupError
from ..sentence import sentence
from ..service.corrected import CorrectedServices
from .caching import Caches

if TYPE_CHECKING:
    from ..server.application import Application
    from ..server.threaded import ThreadedServer
    from ..transport.protocol import Transport
    from ..transport.settings import TransportSettings
    from .opened_layers import OpenedLayers

__all__ = ["CASCADE", "REDIRECT", "Corrections", "ServesCorrected"]

REDIRECT, CASCADE = "redirect", "cascade"
"""How clients get tiles: sent to the remote's own addresses, or through us."""


class Corrections:
    """Serves corrected documents, until it is closed. Any thread may call it.

    `services` are what answers, `reached` says how a source's remote is reached.
    """

    def __init__(
        self, reached: Callable[[SourceSettings], TransportSettings], caches: Caches
    ) -> None:
        """Nothing is served yet."""
        self.services = CorrectedServices()
        self._reached = reached
        self._caches = caches
        self._transports: dict[str, Transport] = {}
        self._lock = threading.Lock()

    def serve(
        self, identifier: str, document: bytes, source: Optional[SourceSettings], through: str
    ) -> tuple[str, ...]:
        """Serve a document; see `ServesCorrected.serve_corrected`.

        Raises:
            SetupError: it cannot be used.
        """
        # Imported here: what lies on this computer needs neither urllib3 nor lxml.
        from .correcting_opening import opened_document

        check_identifier(identifier)
        if through not in (REDIRECT, CASCADE):
            raise SetupError(
                sentence(
                    "{through!r} is no way to the tiles; {redirect} and {cascade} are",
                    through=through,
                    redirect=REDIRECT,
                    cascade=CASCADE,
                )
            )
        source = source or SourceSettings("wmts", "")
        opened = opened_document(
            document, source.location, self._reached(source), self._caches, through == CASCADE
        )
        self._keep(identifier, opened.transport)
        self.services.put(identifier, opened.served)
        return opened.notes

    def withdraw(self, identifier: str) -> None:
        """Serve a document no longer. An unknown one is no error."""
        self.services.remove(identifier)
        self._keep(identifier, None)

    def close(self) -> None:
        """Serve nothing any more, and close the connections to all remotes."""
        for identifier in list(self._transports):
            self.withdraw(identifier)

    def _keep(self, identifier: str, transport: Optional[Transport]) -> None:
        with self._lock:
            replaced = self._transports.pop(identifier, None)
            if transport is not None:
                self._transports[identifier] = transport
        if replaced is not None:
            replaced.close()


class ServesCorrected:
    """The part of a bridge that serves corrected documents, and knows addresses for clients."""

    _application: Application
    _opened: OpenedLayers
    _server: ThreadedServer

    def serve_corrected(
        self,
        identifier: str,
        document: bytes,
        source: Optional[SourceSettings] = None,
        through: str = REDIRECT,
    ) -> tuple[str, ...]:
        """Serve the corrected document of a foreign WMTS at `/corrected/{identifier}/wmts`.

        Its addresses lead to the remote; `source` says where it came from and with which
        credentials the remote is asked. `through` is `redirect` (clients are sent to the remote's
        own tiles) or `cascade` (tiles come through us), which it is in any case where the remote
        needs credentials. Returns sentences for the user. It is not remembered for the next start.

        Raises:
            SetupError: the document cannot be used, or none of its layers can be asked for.
        """
        return self._opened.corrections.serve(identifier, document, source, through)

    def withdraw_corrected(self, identifier: str) -> None:
        """Serve a corrected document no longer. An unknown one is no error."""
        self._opened.corrections.withdraw(identifier)

    def corrected_address_of(self, identifier: str) -> str:
        """Return the address of a corrected document's capabilities, the one to give to clients."""
        return self._address("corrected", identifier)

    def address_of(self, identifier: str) -> str:
        """Return the address of the capabilities document that holds just this layer.

        It is the one to give to clients: below the public address, if there is one.
        """
        return self._address("layers", identifier)

    def _address(self, what: str, identifier: str) -> str:
        base = self._application.addressing.public_url or self._server.url.rstrip("/")
        return f"{base}/{what}/{identifier}/wmts/1.0.0/WMTSCapabilities.xml"
