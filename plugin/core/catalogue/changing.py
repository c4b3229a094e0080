"""Catalogues made from others: with further stores and the layers cascaded from them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import NamedTuple, Optional

from ..errors import SetupError
from ..sentence import sentence
from .identifiers import check_identifier, free_identifier
from .secret_values import same_place
from .sequence import next_update_sequence
from .values import Catalogue, LayerSettings, StoreSettings, WmsSettings

__all__ = [
    "Changed",
    "check_store",
    "layers_of_store",
    "published_again",
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


def with_layer(catalogue: Catalogue, layer: LayerSettings, instead_of: str = "") -> Catalogue:
    """Return the catalogue with this layer, in the place of one of the same identifier.

    A layer that gets a new identifier takes the place of `instead_of`, which is gone then.
    """
    layers = list(catalogue.layers)
    names = [one.identifier for one in layers]
    place = next((x for x in (instead_of, layer.identifier) if x in names), "")
    if place:
        layers[names.index(place)] = layer
    else:
        layers.append(layer)
    return dataclasses.replace(catalogue, layers=tuple(layers))


def published_again(settings: LayerSettings, known: LayerSettings) -> LayerSettings:
    """Return a layer under the identifier that it has.

    Texts, services that are off and the ways of WMS stay where none are said.
    """
    return dataclasses.replace(
        settings,
        identifier=known.identifier,
        title=settings.title or known.title,
        abstract=settings.abstract or known.abstract,
        attribution=settings.attribution or known.attribution,
        services_off=settings.services_off or known.services_off,
        wms=known.wms if settings.wms == WmsSettings() else settings.wms,
    )


def put_layer(
    catalogue: Catalogue,
    layer: LayerSettings,
    replaced: Optional[LayerSettings],
    instead_of: str = "",
) -> Catalogue:
    """Return the catalogue with this layer in the place of `replaced`, as it was when all began.

    `instead_of` is as for `with_layer`.

    Raises:
        SetupError: another process has meanwhile given the identifier to another source.
    """
    found = catalogue.layer(layer.identifier)
    if found not in (None, replaced) and not same_place(found.source, layer.source):
        raise SetupError(
            sentence(
                "there is another layer {layer} by now (another program may have published it): "
                "use another name",
                layer=layer.identifier,
            )
        )
    return with_layer(catalogue, layer, instead_of)


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
    catalogue: Catalogue,
    store: StoreSettings,
    wanted: Iterable[LayerSettings],
    *,
    replaces: bool = False,
) -> Changed:
    """Return the catalogue with a store and some layers of it, whose `remote` says which.

    A layer that is there already keeps its identifier and, unless `replaces` says otherwise, all
    else; a new one without an identifier is called `workspace.name`.

    Raises:
        SetupError: a name cannot be one, or is another layer's.
    """
    changed = with_store(catalogue, store)
    identifiers = []
    for layer in wanted:
        known = _known(changed, layer)
        if known is None or replaces:
            named = dataclasses.replace(
                layer, identifier=layer.identifier or _identifier(changed, store, layer, known)
            )
            check_identifier(named.identifier)
            changed = put_layer(changed, named, known)
            known = named
        identifiers.append(known.identifier)
    sequence = next_update_sequence(changed.update_sequence)
    return Changed(dataclasses.replace(changed, update_sequence=sequence), tuple(identifiers))


def _known(catalogue: Catalogue, layer: LayerSettings) -> Optional[LayerSettings]:
    """Return the layer that publishes the same, under the identifier that is wanted, if one is."""
    same = [one for one in catalogue.layers if same_place(one.source, layer.source)]
    if layer.identifier:
        same = [one for one in same if one.identifier == layer.identifier]
    return same[0] if same else None


def _identifier(
    catalogue: Catalogue,
    store: StoreSettings,
    layer: LayerSettings,
    known: Optional[LayerSettings],
) -> str:
    if known is not None:
        return known.identifier
    name = layer.source.remote.layer if layer.source.remote else store.name
    wanted = f"{store.workspace}.{name}" if store.workspace else name
    return free_identifier(wanted, {one.identifier for one in catalogue.layers})
