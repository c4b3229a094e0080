"""The part of a bridge that keeps stores: connections to remotes that its layers come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Callable

from ..capabilities.wmts_reader import ReadCapabilities
from ..catalogue.changing import (
    check_store,
    layers_of_store,
    put_layer,
    with_store,
    without_store,
)
from ..catalogue.identifiers import check_identifier
from ..catalogue.values import Catalogue, LayerSettings, SourceSettings, StoreSettings
from ..errors import SetupError
from ..sentence import sentence, sentence_of
from ..store.changes import StoreChanges

if TYPE_CHECKING:
    from .catalogue_layers import CatalogueLayers
    from .opened_layers import OpenedLayers

__all__ = ["KeepsStores"]


class KeepsStores:
    """Adds, replaces, removes and refreshes stores, and opens their layers anew."""

    _layers: CatalogueLayers
    _opened: OpenedLayers

    @property
    def catalogue(self) -> Catalogue:
        """What the user set up."""
        raise NotImplementedError

    def _change(self, change: Callable[[Catalogue], Catalogue]) -> None:
        raise NotImplementedError

    def _reopen(self, layers: Sequence[LayerSettings]) -> None:
        raise NotImplementedError

    def put_store(self, store: StoreSettings) -> None:
        """Add a store, or replace the one of its full name; its layers are opened anew.

        Raises:
            SetupError: its name or workspace cannot be one.
        """
        check_store(store)
        self._change(lambda catalogue: with_store(catalogue, store))
        self._opened.forget_store(store.full_name)
        self._reopen(layers_of_store(self.catalogue, store.full_name))

    def publish_layers(self, wanted: Sequence[LayerSettings]) -> Mapping[str, str]:
        """Publish many layers, and return why some of them cannot be, by identifier.

        It is as `publish` for each, but the catalogue changes, and is written, only once.
        """
        before, failures, refused = self.catalogue, {}, {}
        opened = []
        for layer in wanted:
            try:
                check_identifier(layer.identifier)
                self._opened.open(layer)
            except SetupError as exc:
                failures[layer.identifier] = sentence_of(exc)
            else:
                self._layers.forget(layer.identifier)
                opened.append(layer)

        def put(catalogue: Catalogue) -> Catalogue:
            for layer in opened:
                try:
                    catalogue = put_layer(catalogue, layer, before.layer(layer.identifier))
                except SetupError as exc:
                    refused[layer.identifier] = sentence_of(exc)
            return catalogue

        self._change(put)
        for identifier in refused:
            self._opened.close(identifier)
        return {**failures, **refused}

    def remove_store(self, full_name: str) -> None:
        """Forget a store, and publish its layers no longer. An unknown one is no error."""
        gone = layers_of_store(self.catalogue, full_name)
        self._change(lambda catalogue: without_store(catalogue, full_name))
        for layer in gone:
            self._layers.forget(layer.identifier)
            self._opened.close(layer.identifier)
        self._opened.forget_store(full_name)

    def offered(self, full_name: str) -> ReadCapabilities:
        """Return what a store's remote offers, asking it if need be; raises as `refresh_store`."""
        return self._opened.remotes.connected(self._store(full_name)).read

    def offered_to(self, source: SourceSettings) -> ReadCapabilities:
        """Return what the remote of a cascaded source offers, be it that of a store or its own.

        Raises:
            SetupError: it has no remote, or that cannot be used.
        """
        if source.remote is None:
            raise SetupError("the layer is of no remote WMTS")
        if source.remote.store:
            return self.offered(source.remote.store)
        return self._opened.offered_at(source)

    def refresh_store(self, full_name: str) -> StoreChanges:
        """Ask a store's remote what it offers now; what changed or vanished is opened anew.

        Raises:
            SetupError: there is no such store, or its remote cannot be used; all stays as it is.
        """
        changes = self._opened.remotes.refresh(self._store(full_name))
        differs = {*changes.vanished, *changes.changed}
        layers = layers_of_store(self.catalogue, full_name)
        self._reopen([x for x in layers if x.source.remote and x.source.remote.layer in differs])
        return changes

    def _store(self, full_name: str) -> StoreSettings:
        store = self.catalogue.store(full_name)
        if store is None:
            raise SetupError(sentence("there is no store {store}", store=full_name))
        return store
