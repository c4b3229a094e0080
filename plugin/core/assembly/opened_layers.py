"""The layers whose sources are open: opening, replacing, closing, and their true limits."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Callable, NamedTuple, Optional, Union

from ..catalogue.changing import layers_of_store
from ..catalogue.secret_values import reveal
from ..catalogue.values import Catalogue, LayerSettings, SourceSettings
from ..errors import SetupError
from ..grid.limits import Limits
from ..layer.published import PublishedLayer
from ..source.cascaded import CascadedLayer
from ..source.opened import OpenedSource
from ..tile import Closable
from ..transport.settings import TransportSettings
from .caching import Caches, folder_of
from .correcting import Corrections
from .degrees import InDegrees
from .forwarding import Forwarding, open_forwarding
from .opening import NO_OPENERS, Opener, TransportFor, open_source
from .publishing import apart, published_layer, with_limits
from .secrets import Secrets
from .surveys import Surveys
from .switches import with_switches

if TYPE_CHECKING:
    from ..capabilities.wmts_reader import ReadCapabilities
    from .remote_stores import RemoteStores

__all__ = ["OpenedLayers"]

Opened = Union[OpenedSource, CascadedLayer]


class _InUse(NamedTuple):
    """What a layer asks: the source of its tiles, and the WMS that draws its maps if one does."""

    opened: Opened
    forwarding: Optional[Forwarding]

    def close(self) -> None:
        source = self.opened.source if isinstance(self.opened, OpenedSource) else self.opened
        if isinstance(source, Closable):
            source.close()
        if self.forwarding is not None:
            self.forwarding.transport.close()


_STOP_SECONDS = 0.3


class OpenedLayers:
    """Opens sources and keeps the layers made of them. Any thread may call it.

    `instance` names this server to itself, should a source lead back to it. `openers` open what
    the core cannot, by the kind of source. `catalogue` returns the
    one of this moment. `changed` is called, from whichever thread, when the true limits of a layer
    were found.
    """

    def __init__(
        self,
        caches: Caches,
        secrets: Secrets,
        transport_for: TransportFor,
        instance: str,
        catalogue: Callable[[], Catalogue],
        changed: Callable[[], None],
        openers: Mapping[str, Opener] = NO_OPENERS,
    ) -> None:
        """Nothing is open yet."""
        self._caches = caches
        self._secrets = secrets
        self._transport_for = transport_for
        self._instance = instance
        self._catalogue = catalogue
        self._changed = changed
        self._openers = openers
        self._surveys = Surveys()
        self._lock = threading.Lock()
        self._layers: dict[str, PublishedLayer] = {}
        self._sources: dict[str, _InUse] = {}
        self._stores: Optional[RemoteStores] = None
        self.corrections = Corrections(self._reached, caches)

    @property
    def layers(self) -> Mapping[str, PublishedLayer]:
        """The layers by identifier, at this moment."""
        return self._layers.copy()

    def open(
        self, settings: LayerSettings, is_wanted: Callable[[], bool] = lambda: True
    ) -> PublishedLayer:
        """Open the source of a layer, in the place of what has its identifier now.

        It is closed again at once if it is no longer wanted when it is open.

        Raises:
            SetupError: the source cannot be opened.
        """
        identifier = settings.identifier
        source = reveal(settings.source, self._secrets.find)
        forwarding = self._forwarding(settings, source)
        opened: Opened
        if source.kind == "wmts":
            opened = self._open_cascaded(source)
        elif source.kind in self._openers:
            opened = self._openers[source.kind](source)
        else:
            opened = open_source(source, self._reached, offline=self._offline())
        layer = self._keep(settings, _InUse(opened, forwarding), is_wanted)
        if self._layers.get(identifier) is not layer:
            return layer
        if isinstance(opened, OpenedSource) and opened.survey is not None:
            self._surveys.start(identifier, opened.survey, lambda found: self._found(layer, found))
        return layer

    def _reached(self, source: SourceSettings) -> TransportSettings:
        return dataclasses.replace(self._transport_for(source), instance=self._instance)

    def _open_cascaded(self, source: SourceSettings) -> CascadedLayer:
        full_name = source.remote.store if source.remote else ""
        catalogue = self._catalogue()
        store = catalogue.store(full_name) if full_name else None
        others = layers_of_store(catalogue, full_name) if full_name else ()
        folders = [folder_of(layer.source.cache) for layer in others]
        return self.remotes.open(source, store, [folder for folder in folders if folder])

    def _forwarding(self, settings: LayerSettings, source: SourceSettings) -> Optional[Forwarding]:
        store = self._catalogue().store(source.remote.store) if source.remote else None
        find, offline = self._secrets.find, self._offline()
        return open_forwarding(settings.wms, source, store, find, self._reached, offline=offline)

    def _offline(self) -> bool:
        return self._caches.policy.offline

    @property
    def remotes(self) -> RemoteStores:
        """Return the remotes; what reads their documents is loaded with the first of them."""
        from .remote_stores import RemoteStores

        with self._lock:
            if self._stores is None:
                self._stores = RemoteStores(self._secrets, self._reached, self._offline)
            return self._stores

    def offered_at(self, source: SourceSettings) -> ReadCapabilities:
        """Return what the remote at a source's own address offers; see `RemoteStores`."""
        return self.remotes.offered_at(reveal(source, self._secrets.find))

    def forget_store(self, full_name: str) -> None:
        """Close the connections to a store's remote, if there are any."""
        if self._stores is not None:
            self._stores.forget(full_name)

    def _publish(self, settings: LayerSettings, opened: Opened) -> PublishedLayer:
        if isinstance(opened, OpenedSource):
            return published_layer(settings, opened, self._caches)
        from .publishing_cascaded import cascaded_layer

        source = settings.source
        store = self._catalogue().store(source.remote.store) if source.remote else None
        origin = store.capabilities_url if store else source.location
        return cascaded_layer(settings, opened, self._caches, origin)

    def _keep(
        self, settings: LayerSettings, used: _InUse, is_wanted: Callable[[], bool]
    ) -> PublishedLayer:
        identifier = settings.identifier
        shown = InDegrees(settings.source.cache, self._caches)
        try:
            layer = dataclasses.replace(self._publish(settings, used.opened), in_degrees=shown)
            layer = with_switches(layer, settings, used.forwarding)
        except SetupError:
            used.close()
            raise
        with self._lock:
            if not is_wanted():
                used.close()
                return layer
            others = [other for name, other in self._layers.items() if name != identifier]
            layer = apart(layer, others)
            replaced = self._sources.get(identifier)
            self._layers[identifier], self._sources[identifier] = layer, used
        if replaced is not None:
            replaced.close()
        return layer

    def _found(self, layer: PublishedLayer, limits: Mapping[str, Limits]) -> None:
        """Take the true limits of a layer, unless it was replaced meanwhile."""
        with self._lock:
            if self._layers.get(layer.identifier) is not layer:
                return
            self._layers[layer.identifier] = with_limits(layer, limits)
        self._changed()

    def surveyed(self, layer: PublishedLayer, is_cancelled: Callable[[], bool]) -> PublishedLayer:
        """Return a layer once it was looked where its tiles end, or as it is when cancelled."""
        self._surveys.wait(layer.identifier, is_cancelled)
        return self._layers.get(layer.identifier, layer)

    def close(self, identifier: str) -> None:
        """Close a layer's source, if it is open; requests under way still get their tiles."""
        self._surveys.cancel(identifier)
        with self._lock:
            self._layers.pop(identifier, None)
            used = self._sources.pop(identifier, None)
        if used is not None:
            used.close()

    def close_all(self) -> None:
        """Close every source, and wait a moment for what looks for limits."""
        self._surveys.stop(_STOP_SECONDS)
        for identifier in list(self._sources):
            self.close(identifier)
        self.corrections.close()
        if self._stores is not None:
            self._stores.close()
