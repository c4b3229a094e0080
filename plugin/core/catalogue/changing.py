"""Catalogues made from others: with further stores and the layers cascaded from them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import NamedTuple

from .identifiers import check_identifier, free_identifier
from .sequence import next_update_sequence
from .values import Catalogue, LayerSettings, RemoteLayer, SourceSettings, StoreSettings

__all__ = ["Changed", "with_cascaded_layers", "with_store"]


class Changed(NamedTuple):
    """A changed catalogue, and the identifiers under which layers were put into it."""

    catalogue: Catalogue
    identifiers: tuple[str, ...]


def with_store(catalogue: Catalogue, store: StoreSettings) -> Catalogue:
    """Return the catalogue with this store, in the place of one of the same full name.

    Raises:
        SetupError: the store's or the workspace's name cannot be one.
    """
    check_identifier(store.name)
    if store.workspace:
        check_identifier(store.workspace)
    kept = [one for one in catalogue.stores if one.full_name != store.full_name]
    return dataclasses.replace(catalogue, stores=(*kept, store))


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
        for layer in changed.layers
        if layer.source.remote is not None and layer.source.remote.store == store.full_name
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
