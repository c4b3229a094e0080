"""Bridge: the catalogue made live. Publishes, withdraws, starts and stops."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import reduce
from types import TracebackType
from typing import Callable, Optional

from ..cache.memory import MemoryBudget
from ..catalogue.changing import (
    published_again,
    put_layer,
    without_layer,
)
from ..catalogue.file import CatalogueFile
from ..catalogue.identifiers import check_identifier, free_identifier
from ..catalogue.secret_values import same_place
from ..catalogue.values import Catalogue, LayerSettings
from ..doctor.observer import Doctor
from ..errors import SetupError
from ..layer.published import Publication, PublishedLayer
from ..sentence import sentence
from ..server.figures import Figures
from ..server.listening import Listeners
from .caching import Caches
from .catalogue_layers import CatalogueLayers
from .correcting import ServesCorrected
from .keeping_stores import KeepsStores
from .metrics import cache_metrics, health_of
from .opened_layers import OpenedLayers
from .opening import NO_OPENERS, Opener, TransportFor, name_of, transport_settings
from .options import ServerOptions, policy_of
from .remembered import RememberedCatalogue
from .secrets import EnvironmentSecrets, Secrets
from .seeding_live import SeedsLayers
from .serving import addressing_at, build_application, build_server
from .watching import Watch

__all__ = ["Bridge"]


class Bridge(KeepsStores, SeedsLayers, ServesCorrected):
    """Everything that runs: catalogue, published layers, server. Any thread may call it.

    Changes wait for each other, requests for nobody: they see the publication of their moment,
    which is replaced whole. `secrets` keeps what the catalogue's file must not hold,
    `transport_for` says how to reach a source's remote: with which credentials, through which
    proxy. `openers` open kinds of sources that the core cannot. `listeners` shares the port with
    other servers of the catalogue.
    """

    _subscribers: tuple[Callable[[], None], ...] = ()

    def __init__(
        self,
        options: ServerOptions = ServerOptions(),  # noqa: B008  (a frozen value)
        file: Optional[CatalogueFile] = None,
        secrets: Optional[Secrets] = None,
        transport_for: Optional[TransportFor] = None,
        openers: Mapping[str, Opener] = NO_OPENERS,
        listeners: Optional[Listeners] = None,
    ) -> None:
        """Build what runs, without touching files, sockets or remotes.

        Raises:
            SetupError: an option cannot be used.
        """
        instance = uuid.uuid4().hex
        self.figures = Figures(lambda: self._application.publication.layers)
        self.doctor = Doctor(lambda: self._application.publication)
        policy = policy_of(options, Catalogue())
        self._caches = caches = Caches(MemoryBudget(options.cache_bytes), policy)
        secrets = secrets or EnvironmentSecrets()
        reach = transport_for or transport_settings(options)
        self._opened = OpenedLayers(
            caches, secrets, reach, instance, lambda: self.catalogue, self._renew, openers
        )
        self._application = build_application(
            options,
            self.figures,
            self.doctor,
            lambda: cache_metrics(caches.budget, caches.tally),
            instance,
            self._opened.corrections.services,
        )
        self._application.health = lambda: health_of(self.failures, self.publication)
        self._server = build_server(self._application, options, listeners)
        self._options = options
        self._remembered = RememberedCatalogue(file, secrets, self._show, self._follow)
        self._layers = CatalogueLayers(
            self._opened, lambda: self.catalogue, lambda: self.running, self._touch, self._renew
        )
        self._watch = Watch(self._look)

    @property
    def running(self) -> bool:
        """Whether requests are answered."""
        return self._server.running

    @property
    def url(self) -> str:
        """The address of the start page, with a slash at its end."""
        return self._server.url

    @property
    def services(self) -> AbstractSet[str]:
        """The protocols that are spoken, by their names in the options."""
        return self._options.services

    @property
    def listeners(self) -> Listeners:
        """Where the port comes from, and who else has it."""
        return self._server.listeners

    @property
    def catalogue(self) -> Catalogue:
        """What the user set up, including what could not be opened."""
        return self._remembered.catalogue

    @property
    def publication(self) -> Publication:
        """What clients see now."""
        return self._application.publication

    @property
    def failures(self) -> Mapping[str, str]:
        """Why layers of the catalogue are not published, by identifier."""
        return dict(self._layers.failures)

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
        """Stop for good."""
        self.close()

    def load(self) -> tuple[str, ...]:
        """Read the catalogue file, and return what the user should hear about it.

        Sources are not opened yet. Other processes may have the file too: what they write there is
        taken over while this bridge runs, within two seconds.

        Raises:
            CatalogueError: the file cannot be used.
        """
        messages, size = self._remembered.load(), self._options.disk_bytes
        if size not in (None, self.catalogue.cache_bytes):
            self._remembered.change(lambda found: dataclasses.replace(found, cache_bytes=size))
        self._caches.policy = policy_of(self._options, self.catalogue)
        return messages

    def start(self) -> None:
        """Answer requests, and publish every layer of the catalogue that can be opened.

        Raises:
            ListenError: the address to listen on cannot be had.
        """
        self._remembered.follow()
        self._server.start()
        self._application.addressing = addressing_at(self._options, self._server.port)
        self._remembered.note_address(self.url)
        self._layers.open_rest()
        self._renew()
        self._watch.start()

    def accept(self, is_wanted: bool) -> None:
        """Let clients connect, or not while another server of the catalogue has the port."""
        self._server.accept(is_wanted)

    def stop(self) -> None:
        """Stop answering; within 2 s. What is published stays so for the next start."""
        self._watch.stop()
        self._server.stop()
        self._notify()

    def close(self) -> None:
        """Stop for good, and close the sources."""
        self.stop()
        self._opened.close_all()
        self._caches.close()
        self._application.publication = Publication()

    def with_identifier(self, settings: LayerSettings) -> LayerSettings:
        """Return the settings under the identifier its source already has, or under a free one.

        Texts that are not said stay as they are.
        """
        self._remembered.follow()
        layers = self.catalogue.layers
        for known in layers:
            if same_place(known.source, settings.source):
                return published_again(settings, known)
        name = settings.title or name_of(settings.source)
        identifier = free_identifier(name, {layer.identifier for layer in layers})
        return dataclasses.replace(settings, identifier=identifier)

    def publish(self, settings: LayerSettings, instead_of: str = "") -> PublishedLayer:
        """Open a source and publish it; a layer of the same identifier is replaced.

        A layer that gets a new identifier is published `instead_of` its old one, in its place. It
        may ask a remote or read a disk, so it may take seconds.

        Raises:
            SetupError: the source cannot be opened, or the identifier cannot be one, or is taken.
        """
        identifier = settings.identifier
        check_identifier(identifier)
        replaced = self.catalogue.layer(identifier)
        if replaced and instead_of not in ("", identifier):
            raise SetupError(
                sentence(
                    "there is another layer {layer} already: use another name", layer=identifier
                )
            )
        layer = self._opened.open(settings)
        self._layers.forget(identifier)
        try:
            self._change(lambda catalogue: put_layer(catalogue, settings, replaced, instead_of))
        except SetupError:
            self._opened.close(identifier)
            raise
        if instead_of not in ("", identifier):
            self._layers.forget(instead_of)
            self._opened.close(instead_of)
        return layer

    def withdraw(self, *identifiers: str) -> None:
        """Publish layers no longer, and forget them, all at once. Unknown ones are no error."""
        for identifier in identifiers:
            self._layers.forget(identifier)
        self._change(lambda catalogue: reduce(without_layer, identifiers, catalogue))
        for identifier in identifiers:
            self._opened.close(identifier)

    def reopen(self, identifiers: Iterable[str]) -> None:
        """Open layers of the catalogue anew, since what their tiles are made of has changed.

        One that cannot be opened is published no longer, and is among `failures`.
        """
        wanted = set(identifiers)
        self._reopen([x for x in self.catalogue.layers if x.identifier in wanted])

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back after each change, from whichever thread made it; returns how to end that."""
        self._subscribers += (callback,)

        def unsubscribe() -> None:
            self._subscribers = tuple(x for x in self._subscribers if x is not callback)

        return unsubscribe

    def _reopen(self, layers: Sequence[LayerSettings]) -> None:
        """Open layers of the catalogue, and publish those that can be opened."""
        self._layers.open(layers)
        self._renew()

    def _look(self) -> None:
        self._remembered.follow()
        self._layers.retry()

    def _follow(self, before: Catalogue, after: Catalogue) -> None:
        self._caches.policy = policy_of(self._options, after)
        self._layers.follow(before, after)

    def _renew(self) -> None:
        self._remembered.renew()
        self._notify()

    def _touch(self) -> None:
        self._remembered.touch()
        self._notify()

    def _change(self, change: Callable[[Catalogue], Catalogue]) -> None:
        """Change the catalogue, show clients what it holds now, and tell."""
        self._remembered.change(change)
        self._notify()

    def _show(self, catalogue: Catalogue) -> None:
        opened = self._opened.layers
        names = [layer.identifier for layer in catalogue.layers]
        layers = {name: opened[name] for name in names if name in opened}
        self._application.publication = Publication(layers, catalogue.update_sequence)

    def _notify(self) -> None:
        for callback in self._subscribers:
            callback()
