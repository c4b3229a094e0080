"""Bridge: the catalogue made live. Publishes, withdraws, starts and stops."""

from __future__ import annotations

import dataclasses
import logging
import threading
import uuid
from collections.abc import Mapping
from types import TracebackType
from typing import Callable, Optional

from ..cache.memory import MemoryBudget
from ..catalogue.file import CatalogueFile
from ..catalogue.identifiers import check_identifier, free_identifier
from ..catalogue.secret_values import same_place
from ..catalogue.sequence import next_update_sequence
from ..catalogue.values import Catalogue, LayerSettings
from ..errors import CatalogueError, WmtsBridgeError
from ..layer.published import Publication, PublishedLayer
from ..server.application import Health
from ..server.figures import Figures
from ..server.prometheus import Metric
from .caching import Caches
from .metrics import cache_metrics
from .opened_layers import OpenedLayers
from .opening import TransportFor, name_of, transport_settings
from .options import ServerOptions
from .parallel import for_each
from .secrets import EnvironmentSecrets, Secrets
from .serving import addressing_at, build_application, build_server

__all__ = ["Bridge"]

_log = logging.getLogger(__name__)

_OPENED_AT_ONCE = 8


class Bridge:
    """Everything that runs: catalogue, published layers, server. Any thread may call it.

    A lock guards changes. Requests never take it: they see the publication of their moment, which
    is replaced whole. `secrets` keeps what the catalogue's file must not hold, `transport_for` says
    how to reach a source's remote: with which credentials, through which proxy.
    """

    def __init__(
        self,
        options: ServerOptions = ServerOptions(),  # noqa: B008  (a frozen value)
        file: Optional[CatalogueFile] = None,
        secrets: Optional[Secrets] = None,
        transport_for: Optional[TransportFor] = None,
    ) -> None:
        """Build what runs, without touching files, sockets or remotes.

        Raises:
            SetupError: an option cannot be used.
        """
        instance = uuid.uuid4().hex
        self.figures = Figures(lambda: self._application.publication.layers)
        self._caches = Caches(MemoryBudget(options.cache_bytes), options.cache_policy)
        self._application = build_application(options, self.figures, self._metrics, instance)
        self._application.health = self._health
        self._server = build_server(self._application, options)
        self._file = file
        self._options = options
        self._secrets = secrets or EnvironmentSecrets()
        self._opened = OpenedLayers(
            self._caches,
            self._secrets,
            transport_for or transport_settings(options),
            instance,
            lambda: self._catalogue,
            self._changed,
        )
        self._lock = threading.RLock()
        self._catalogue = Catalogue()
        self._failures: dict[str, str] = {}
        self._subscribers: tuple[Callable[[], None], ...] = ()

    @property
    def running(self) -> bool:
        """Whether requests are answered."""
        return self._server.running

    @property
    def url(self) -> str:
        """The address of the start page, with a slash at its end."""
        return self._server.url

    @property
    def catalogue(self) -> Catalogue:
        """What the user set up, including what could not be opened."""
        return self._catalogue

    @property
    def publication(self) -> Publication:
        """What clients see now."""
        return self._application.publication

    @property
    def failures(self) -> Mapping[str, str]:
        """Why layers of the catalogue are not published, by identifier."""
        return dict(self._failures)

    def address_of(self, identifier: str) -> str:
        """Return the address of the capabilities document that holds just this layer.

        It is the one to give to clients: below the public address, if there is one.
        """
        base = self._application.addressing.public_url or self.url.rstrip("/")
        return f"{base}/layers/{identifier}/wmts/1.0.0/WMTSCapabilities.xml"

    def __enter__(self) -> Bridge:
        """Load the catalogue and start."""
        self.load()
        self.start()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        """Stop, and let go of the catalogue file."""
        self.close()

    def load(self) -> tuple[str, ...]:
        """Take over the catalogue file, and return what the user should hear about it.

        Sources are not opened yet.

        Raises:
            CatalogueError: the file cannot be used, or another process has it.
        """
        if self._file is None:
            return ()
        with self._lock:
            self._file.acquire()
            self._catalogue, messages = self._file.read()
        for message in messages:
            _log.warning("%s", message)
        return messages

    def start(self) -> None:
        """Answer requests, and publish every layer of the catalogue that can be opened.

        Raises:
            ListenError: the address to listen on cannot be had.
        """
        self._server.start()
        self._application.addressing = addressing_at(self._options, self._server.port)
        if self._file is not None:
            self._file.note_address(self.url)
        opened = self._opened.layers
        waiting = [x for x in self._catalogue.layers if x.identifier not in opened]
        for_each(self._open_remembered, waiting, _OPENED_AT_ONCE)
        self._changed()

    def stop(self) -> None:
        """Stop answering; within 2 s. What is published stays so for the next start."""
        self._server.stop()
        self._notify()

    def close(self) -> None:
        """Stop for good: close the sources and let go of the catalogue file."""
        self.stop()
        self._opened.close_all()
        self._caches.close()
        with self._lock:
            self._application.publication = Publication()
            if self._file is not None:
                self._file.release()

    def with_identifier(self, settings: LayerSettings) -> LayerSettings:
        """Return the settings under the identifier its source already has, or under a free one."""
        with self._lock:
            for known in self._catalogue.layers:
                if same_place(known.source, settings.source):
                    return dataclasses.replace(settings, identifier=known.identifier)
            taken = {layer.identifier for layer in self._catalogue.layers}
            name = settings.title or name_of(settings.source)
            return dataclasses.replace(settings, identifier=free_identifier(name, taken))

    def publish(self, settings: LayerSettings) -> PublishedLayer:
        """Open a source and publish it; a layer of the same identifier is replaced.

        It may ask a remote or read a disk, so it may take seconds.

        Raises:
            SetupError: the source cannot be opened, or the identifier cannot be one.
        """
        check_identifier(settings.identifier)
        layer = self._opened.open(settings)
        with self._lock:
            self._failures.pop(settings.identifier, None)
            kept = [x for x in self._catalogue.layers if x.identifier != settings.identifier]
            place = _place_of(settings.identifier, self._catalogue)
            kept.insert(len(kept) if place is None else place, settings)
            self._catalogue = dataclasses.replace(self._catalogue, layers=tuple(kept))
        self._changed()
        return layer

    def withdraw(self, identifier: str) -> None:
        """Publish a layer no longer, and forget it. An unknown one is no error."""
        with self._lock:
            kept = tuple(x for x in self._catalogue.layers if x.identifier != identifier)
            self._catalogue = dataclasses.replace(self._catalogue, layers=kept)
            self._failures.pop(identifier, None)
        self._changed()
        self._opened.close(identifier)

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back after each change, from whichever thread made it; returns how to end that."""
        self._subscribers += (callback,)

        def unsubscribe() -> None:
            self._subscribers = tuple(x for x in self._subscribers if x is not callback)

        return unsubscribe

    def _open_remembered(self, settings: LayerSettings) -> None:
        try:
            self._opened.open(settings)
            self._failures.pop(settings.identifier, None)
        except WmtsBridgeError as exc:
            self._failures[settings.identifier] = str(exc)
            _log.warning("%s is not served: %s", settings.identifier, exc)

    def _changed(self) -> None:
        """Publish the layers of this moment, remember the catalogue, and tell."""
        with self._lock:
            sequence = next_update_sequence(self._catalogue.update_sequence)
            self._catalogue = dataclasses.replace(self._catalogue, update_sequence=sequence)
            names = [layer.identifier for layer in self._catalogue.layers]
            opened = self._opened.layers
            layers = {name: opened[name] for name in names if name in opened}
            self._application.publication = Publication(layers, sequence)
            self._remember()
        self._notify()

    def _remember(self) -> None:
        if self._file is None:
            return
        try:
            self._secrets.keep(self._file.write(self._catalogue))
        except CatalogueError as exc:
            _log.warning("%s; what is served now will not be remembered", exc)

    def _notify(self) -> None:
        for callback in self._subscribers:
            callback()

    def _metrics(self) -> tuple[Metric, ...]:
        return cache_metrics(self._caches.budget, self._caches.tally)

    def _health(self) -> Health:
        if self._failures and not self.publication.layers:
            return Health(False, "; ".join(f"{k}: {v}" for k, v in self._failures.items()))
        return Health()


def _place_of(identifier: str, catalogue: Catalogue) -> Optional[int]:
    names = [layer.identifier for layer in catalogue.layers]
    return names.index(identifier) if identifier in names else None
