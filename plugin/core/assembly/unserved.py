"""UnservedLayers: layers that are opened for a job of their own, without a server."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Mapping
from typing import Callable, Optional

from ..cache.memory import MemoryBudget
from ..catalogue.identifiers import free_identifier
from ..catalogue.secret_values import same_place
from ..catalogue.values import Catalogue, LayerSettings
from ..layer.published import PublishedLayer
from .caching import Caches
from .opened_layers import OpenedLayers
from .opening import NO_OPENERS, Opener, TransportFor, name_of, transport_settings
from .options import ServerOptions, policy_of
from .secrets import EnvironmentSecrets, Secrets

__all__ = ["UnservedLayers"]

_LITTLE_MEMORY = 1 << 20


class UnservedLayers:
    """Opens layers without serving them, in the same cache files as the server that serves them.

    `secrets`, `transport_for` and `openers` are as `Bridge` has them.
    """

    def __init__(
        self,
        options: ServerOptions,
        catalogue: Catalogue,
        secrets: Optional[Secrets] = None,
        transport_for: Optional[TransportFor] = None,
        openers: Mapping[str, Opener] = NO_OPENERS,
    ) -> None:
        """Nothing is open yet."""
        self._catalogue = catalogue
        self.caches = Caches(MemoryBudget(_LITTLE_MEMORY), policy_of(options, catalogue))
        self._opened = OpenedLayers(
            self.caches,
            secrets or EnvironmentSecrets(),
            transport_for or transport_settings(options),
            uuid.uuid4().hex,
            lambda: catalogue,
            lambda: None,
            openers,
        )

    def open(self, settings: LayerSettings) -> PublishedLayer:
        """Open a layer; without an identifier it gets the one that the server would give it.

        Raises:
            SetupError: it cannot be opened.
        """
        return self._opened.open(self.named(settings))

    def surveyed(
        self, layer: PublishedLayer, is_cancelled: Callable[[], bool] = lambda: False
    ) -> PublishedLayer:
        """Return an open layer once it was looked where its tiles end, or when cancelled."""
        return self._opened.surveyed(layer, is_cancelled)

    def named(self, settings: LayerSettings) -> LayerSettings:
        """Return the settings under the identifier that the server would give them."""
        if settings.identifier:
            return settings
        for known in self._catalogue.layers:
            if same_place(known.source, settings.source):
                return dataclasses.replace(settings, identifier=known.identifier)
        taken = [*(layer.identifier for layer in self._catalogue.layers), *self._opened.layers]
        name = free_identifier(settings.title or name_of(settings.source), taken)
        return dataclasses.replace(settings, identifier=name)

    def close(self) -> None:
        """Close the sources, and write what waits to be written."""
        self._opened.close_all()
        self.caches.close()
