"""Jobs on the bridge of the profile: publishing layers of a store, refreshing and removing it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, Callable, NamedTuple, Optional

from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.changing import layers_of_store
from ..core.catalogue.identifiers import free_identifier
from ..core.catalogue.values import Catalogue, LayerSettings, StoreSettings
from ..core.errors import SetupError
from .remote_listing import RemoteListing
from .translated import translated

__all__ = [
    "Changes",
    "Published",
    "RemovedStore",
    "Wanted",
    "publish",
    "refresh",
    "remove",
    "restore",
]

Progress = Callable[[int, int], None]

_AT_A_TIME = 25
"""The catalogue is written after so many layers."""


class Wanted(NamedTuple):
    """What is to be published: a store and layers of it, whose `remote` says which.

    `original` is the full name of the store that this one replaces, if it does; `gone` are the
    identifiers of layers that are to be published no longer.
    """

    store: StoreSettings
    layers: tuple[LayerSettings, ...]
    original: str = ""
    gone: tuple[str, ...] = ()


class Published(NamedTuple):
    """Identifiers of the layers that are published now, and titles and reasons of the others.

    `left_out` is how many were not tried any more, since it was cancelled.
    """

    store: StoreSettings
    identifiers: tuple[str, ...]
    failures: tuple[tuple[str, str], ...] = ()
    left_out: int = 0


class Changes(NamedTuple):
    """Identifiers of the remote's layers that appeared, vanished or are described otherwise."""

    appeared: tuple[str, ...] = ()
    vanished: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class RemovedStore(NamedTuple):
    """A store that was removed and its layers, to be brought back."""

    store: StoreSettings
    layers: tuple[LayerSettings, ...]


def publish(
    bridge: Any, wanted: Wanted, is_cancelled: Callable[[], bool], progress: Progress
) -> Published:
    """Put the store into the catalogue and publish its layers; the server is not started.

    Layers that are published as they are wanted already are left alone; one that cannot be
    published does not keep the others from it.

    Raises:
        SetupError: the store cannot be put, or an identifier is another layer's.
    """
    store, catalogue = wanted.store, bridge.catalogue
    _check_names(catalogue, wanted)
    layers = _named(catalogue, wanted)
    changed = [layer for layer in layers if catalogue.layer(layer.identifier) != layer]
    for identifier in wanted.gone:
        bridge.withdraw(identifier)
    # A disabled store opens no layer: it is disabled afterwards.
    _put(bridge, dataclasses.replace(store, enabled=True) if changed else store)
    try:
        failures, left_out = _publish_each(bridge, changed, is_cancelled, progress)
    finally:
        _put(bridge, store)
    if wanted.original not in ("", store.full_name):
        bridge.remove_store(wanted.original)
    lost = {*failures, *(layer.identifier for layer in left_out)}
    done = tuple(x.identifier for x in layers if x.identifier not in lost)
    titles = {layer.identifier: layer.title or layer.identifier for layer in layers}
    reasons = tuple((titles[x], translated(why)) for x, why in failures.items())
    return Published(store, done, reasons, len(left_out))


def _put(bridge: Any, store: StoreSettings) -> None:
    if bridge.catalogue.store(store.full_name) != store:
        bridge.put_store(store)


def _publish_each(
    bridge: Any,
    layers: Sequence[LayerSettings],
    is_cancelled: Callable[[], bool],
    progress: Progress,
) -> tuple[Mapping[str, str], Sequence[LayerSettings]]:
    """Publish layers some at a time; return why some cannot be, and what a cancel left out."""
    failures: dict[str, str] = {}
    for first in range(0, len(layers), _AT_A_TIME):
        if is_cancelled():
            return failures, layers[first:]
        progress(first, len(layers))
        failures.update(bridge.publish_layers(layers[first : first + _AT_A_TIME]))
    return failures, ()


def _check_names(catalogue: Catalogue, wanted: Wanted) -> None:
    name = wanted.store.full_name
    if name != wanted.original and catalogue.store(name) is not None:
        text = _tr(
            "There is a store {} already: choose it above to change it, or take another name."
        )
        raise SetupError(text.format(name))
    own = {x.identifier for x in layers_of_store(catalogue, wanted.original)}
    seen = set()
    for layer in wanted.layers:
        identifier = layer.identifier
        is_others = catalogue.layer(identifier) is not None and identifier not in own
        if identifier and (is_others or identifier in seen):
            text = _tr("There is another layer {} already: give it another identifier.")
            raise SetupError(text.format(identifier))
        seen.add(identifier)


def _named(catalogue: Catalogue, wanted: Wanted) -> tuple[LayerSettings, ...]:
    """Return the layers with identifiers: their own, or free ones with the workspace's name."""
    workspace = wanted.store.workspace
    taken = {x.identifier for x in (*catalogue.layers, *wanted.layers)}
    named = []
    for layer in wanted.layers:
        if not layer.identifier and layer.source.remote is not None:
            name = layer.source.remote.layer
            free = free_identifier(f"{workspace}.{name}" if workspace else name, taken)
            layer = dataclasses.replace(layer, identifier=free)
            taken.add(free)
        named.append(layer)
    return tuple(named)


def refresh(
    bridge: Any, full_name: str, before: Optional[RemoteListing], after: RemoteListing
) -> Changes:
    """Take over in the catalogue's store what its remote says now, and tell what differs.

    `before` and `after` are what a window was told; what the bridge knew may be older.

    Raises:
        SetupError: the remote cannot be used; all stays as it is.
    """
    from ..core.store.changes import StoreChanges, changes_between

    told = changes_between(before.read.document, after.read.document) if before else StoreChanges()
    store, known = bridge.catalogue.store(full_name), StoreChanges()
    if store is not None and store.enabled:
        bridge.offered(full_name)  # else all that there is would have appeared
        known = bridge.refresh_store(full_name)
    return Changes(*(tuple(dict.fromkeys((*a, *b))) for a, b in zip(known, told)))


def remove(bridge: Any, full_name: str) -> RemovedStore:
    """Remove a store and its layers, and return them.

    Raises:
        SetupError: there is no such store any more.
    """
    catalogue = bridge.catalogue
    store = catalogue.store(full_name)
    if store is None:
        raise SetupError(_tr("There is no store {} any more.").format(full_name))
    removed = RemovedStore(store, layers_of_store(catalogue, full_name))
    bridge.remove_store(full_name)
    return removed


def restore(bridge: Any, removed: RemovedStore) -> Published:
    """Bring a removed store back."""
    wanted = Wanted(removed.store, removed.layers)
    return publish(bridge, wanted, lambda: False, lambda *_: None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RemotePublishing", text)
