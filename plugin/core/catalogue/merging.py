"""A catalogue that several processes change, put together from what each of them knows."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Callable, NamedTuple, TypeVar

from .values import Catalogue, LayerSettings, StoreSettings

__all__ = ["CatalogueChanges", "changes_of_catalogue", "merged"]

_ON_THIS_COMPUTER = ("folder", "mbtiles")

_Value = TypeVar("_Value", LayerSettings, StoreSettings)


class CatalogueChanges(NamedTuple):
    """What differs between two catalogues: layers by identifier, stores by full name.

    A layer is changed too if it is new, or its store differs; all of remotes are if the catalogue
    goes offline or online.
    """

    gone: tuple[str, ...]
    changed: tuple[LayerSettings, ...]
    stores: tuple[str, ...]


def merged(ours: Catalogue, written: Catalogue, theirs: Catalogue) -> Catalogue:
    """Return what the file holds now (`theirs`), as far as we know it with its secrets (`ours`).

    `written` is what it held when we read or wrote it last. What is in the file as it was then is
    as we know it; what could not be written then is kept. The updateSequence is the higher one.
    """
    layers = _merged(ours.layers, written.layers, theirs.layers, lambda one: one.identifier)
    stores = _merged(ours.stores, written.stores, theirs.stores, lambda one: one.full_name)
    sequence = max(ours.update_sequence, theirs.update_sequence)
    return dataclasses.replace(
        theirs, layers=tuple(layers), stores=tuple(stores), update_sequence=sequence
    )


def _merged(
    ours: Iterable[_Value],
    written: Iterable[_Value],
    theirs: Iterable[_Value],
    name_of: Callable[[_Value], str],
) -> Iterable[_Value]:
    known, before = ({name_of(one): one for one in values} for values in (ours, written))
    now = {name_of(one): one for one in theirs}
    for name, value in now.items():
        if value != before.get(name):
            yield value
        elif name in known:
            yield known[name]
    yield from (one for name, one in known.items() if name not in before and name not in now)


def changes_of_catalogue(before: Catalogue, after: Catalogue) -> CatalogueChanges:
    """Return how one catalogue differs from an earlier one."""
    names = {store.full_name for store in (*before.stores, *after.stores)}
    is_other = before.offline != after.offline
    stores = tuple(
        name for name in sorted(names) if is_other or before.store(name) != after.store(name)
    )
    left = {layer.identifier for layer in after.layers}
    known = {layer.identifier: layer for layer in before.layers}
    changed = tuple(
        layer
        for layer in after.layers
        if known.get(layer.identifier) != layer
        or (is_other and _asks_remotes(layer))
        or (layer.source.remote is not None and layer.source.remote.store in stores)
    )
    return CatalogueChanges(tuple(name for name in known if name not in left), changed, stores)


def _asks_remotes(layer: LayerSettings) -> bool:
    return layer.source.kind not in _ON_THIS_COMPUTER or layer.wms.maps == "forward"
