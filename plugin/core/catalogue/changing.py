"""Catalogues made from others: with further stores and the layers cascaded from them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..errors import SetupError
from .identifiers import check_identifier, free_identifier
from .secret_values import same_place
from .sequence import next_update_sequence
from .values import Catalogue, LayerSettings, RemoteLayer, SourceSettings, StoreSettings

__all__ = [
    "Changed",
    "check_store",
    "layers_of_store",
    "put_layer",
    "with_cascaded_layers",
    "with_layer",
    "with_store",
    "without_layer",
    "without_store",
]


class Changed(NamedTuple):
    """A changed catalogue, and the identifiers under which layers were put into it."""

    catalogue: Catalogue
    identifiers: tuple[str, ...]


def with_layer(catalogue: Catalogue, layer: LayerSettings) -> Catalogue:
    """Return the catalogue with this layer, in the place of one of the same identifier."""
    layers = list(catalogue.layers)
    names = [one.identifier for one in layers]
    if layer.identifier in names:
        layers[names.index(layer.identifier)] = layer
    else:
        layers.append(layer)
    return dataclasses.replace(catalogue, layers=tuple(layers))


def put_layer(
    catalogue: Catalogue, layer: LayerSettings, replaced: Optional[LayerSettings]
) -> Catalogue:
    """Return the catalogue with this layer in the place of `replaced`, as it was when all began.

    Raises:
        SetupError: another process has meanwhile given the identifier to another source.
    """
    found = catalogue.layer(layer.identifier)
    if found not in (None, replaced) and not same_place(found.source, layer.source):
        raise SetupError(
            f"another program has just published a layer {layer.identifier}: use another name"
        )
    return with_layer(catalogue, layer)


def without_layer(catalogue: Catalogue, identifier: str) -> Catalogue:
    """Return the catalogue without the layer of this identifier."""
    kept = tuple(layer for layer in catalogue.layers if layer.identifier != identifier)
    return dataclasses.replace(catalogue, layers=kept)


def without_store(catalogue: Catalogue, full_name: str) -> Catalogue:
    """Return the catalogue without a store and the layers cascaded from it."""
    stores = tuple(store for store in catalogue.stores if store.full_name != full_name)
    of_store = {layer.identifier for layer in layers_of_store(catalogue, full_name)}
    layers = tuple(layer for layer in catalogue.layers if layer.identifier not in of_store)
    return dataclasses.replace(catalogue, stores=stores, layers=layers)


def layers_of_store(catalogue: Catalogue, full_name: str) -> tuple[LayerSettings, ...]:
    """Return the layers that are cascaded from a store."""
    return tuple(
        layer
        for layer in catalogue.layers
        if layer.source.remote is not None and layer.source.remote.store == full_name
    )


def with_store(catalogue: Catalogue, store: StoreSettings) -> Catalogue:
    """Return the catalogue with this store, in the place of one of the same full name.

    Raises:
        SetupError: the store's or the workspace's name cannot be one.
    """
    check_store(store)
    kept = [one for one in catalogue.stores if one.full_name != store.full_name]
    return dataclasses.replace(catalogue, stores=(*kept, store))


def check_store(store: StoreSettings) -> None:
    """Refuse a store whose name or workspace cannot stand in addresses.

    Raises:
        SetupError: one of them cannot.
    """
    check_identifier(store.name)
    if store.workspace:
        check_identifier(store.workspace)


def with_cascaded_layers(
    catalogue: Catalogue, store: StoreSettings, titles: Mapping[str, str]
) -> Changed:
    """Return the catalogue with a store and some of its layers, given by the remote's identifiers.

    A layer that is there already keeps its identifier; a new one is called `workspace.name`.

    Raises:
        SetupError: a name cannot be one.
    """
    changed = with_store(catalogue, store)
    known = {
        layer.source.remote.layer: layer.identifier
        for layer in layers_of_store(changed, store.full_name)
        if layer.source.remote is not None
    }
    layers = list(changed.layers)
    identifiers = []
    for name in titles:
        identifier = known.get(name)
        if identifier is None:
            taken = {layer.identifier for layer in layers}
            wanted = f"{store.workspace}.{name}" if store.workspace else name
            identifier = free_identifier(wanted, taken)
            source = SourceSettings("wmts", "", remote=RemoteLayer(name, store.full_name))
            layers.append(LayerSettings(identifier, source, title=titles[name]))
        identifiers.append(identifier)
    sequence = next_update_sequence(changed.update_sequence)
    changed = dataclasses.replace(changed, layers=tuple(layers), update_sequence=sequence)
    return Changed(changed, tuple(identifiers))
