"""The layers whose sources are open: opening, replacing, closing, and their true limits."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Mapping
from typing import Callable, Optional

from ..catalogue.secret_values import reveal
from ..catalogue.values import LayerSettings, SourceSettings
from ..grid.limits import Limits
from ..layer.published import PublishedLayer
from ..source.opened import OpenedSource
from ..tile import Closable
from ..transport.settings import TransportSettings
from .caching import Caches
from .opening import TransportFor, open_source
from .publishing import apart, published_layer, with_limits
from .secrets import Secrets
from .surveys import Surveys

__all__ = ["OpenedLayers"]

_STOP_SECONDS = 0.3


class OpenedLayers:
    """Opens sources and keeps the layers made of them. Any thread may call it.

    `instance` names this server to itself, should a source lead back to it. `changed` is called,
    from whichever thread, when the true limits of a layer were found.
    """

    def __init__(
        self,
        caches: Caches,
        secrets: Secrets,
        transport_for: TransportFor,
        instance: str,
        changed: Callable[[], None],
    ) -> None:
        """Nothing is open yet."""
        self._caches = caches
        self._secrets = secrets
        self._transport_for = transport_for
        self._instance = instance
        self._changed = changed
        self._surveys = Surveys()
        self._lock = threading.Lock()
        self._layers: dict[str, PublishedLayer] = {}
        self._sources: dict[str, OpenedSource] = {}

    @property
    def layers(self) -> Mapping[str, PublishedLayer]:
        """The layers by identifier, at this moment."""
        return self._layers.copy()

    def open(self, settings: LayerSettings) -> PublishedLayer:
        """Open the source of a layer, in the place of what has its identifier now.

        Raises:
            SetupError: the source cannot be opened.
        """
        identifier = settings.identifier
        source = reveal(settings.source, self._secrets.find)
        opened = open_source(source, self._reached)
        layer = self._keep(settings, opened)
        if opened.survey is not None:
            self._surveys.start(identifier, opened.survey, lambda found: self._found(layer, found))
        return layer

    def _reached(self, source: SourceSettings) -> TransportSettings:
        return dataclasses.replace(self._transport_for(source), instance=self._instance)

    def _keep(self, settings: LayerSettings, opened: OpenedSource) -> PublishedLayer:
        identifier = settings.identifier
        layer = published_layer(settings, opened, self._caches)
        with self._lock:
            others = [other for name, other in self._layers.items() if name != identifier]
            layer = apart(layer, others)
            replaced = self._sources.get(identifier)
            self._layers[identifier], self._sources[identifier] = layer, opened
        _close(replaced)
        return layer

    def _found(self, layer: PublishedLayer, limits: Mapping[str, Limits]) -> None:
        """Take the true limits of a layer, unless it was replaced meanwhile."""
        with self._lock:
            if self._layers.get(layer.identifier) is not layer:
                return
            self._layers[layer.identifier] = with_limits(layer, limits)
        self._changed()

    def close(self, identifier: str) -> None:
        """Close a layer's source, if it is open; requests under way still get their tiles."""
        self._surveys.cancel(identifier)
        with self._lock:
            self._layers.pop(identifier, None)
            source = self._sources.pop(identifier, None)
        _close(source)

    def close_all(self) -> None:
        """Close every source, and wait a moment for what looks for limits."""
        self._surveys.stop(_STOP_SECONDS)
        for identifier in list(self._sources):
            self.close(identifier)


def _close(opened: Optional[OpenedSource]) -> None:
    if opened is not None and isinstance(opened.source, Closable):
        opened.source.close()
