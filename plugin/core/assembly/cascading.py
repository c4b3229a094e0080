"""Layers of a remote WMTS into the file of a catalogue, without a bridge that serves it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ..capabilities.model import CapabilitiesDocument
from ..catalogue.changing import check_store, with_cascaded_layers
from ..catalogue.file import CatalogueFile
from ..catalogue.values import LayerSettings, RemoteLayer, SourceSettings, StoreSettings
from ..errors import CatalogueError, DocumentError, SetupError
from ..secrets import redact
from ..sentence import sentence
from .remote_stores import RemoteStores

__all__ = ["Cascaded", "UsableLayers", "cascaded_into", "known_store", "usable_layers"]

_MOST_NAMED = 20


class UsableLayers(NamedTuple):
    """Layers of a store that can be cascaded; why others cannot; what was repaired, in words."""

    layers: tuple[LayerSettings, ...]
    reasons: tuple[str, ...]
    notes: tuple[str, ...]


class Cascaded(NamedTuple):
    """Under which identifiers layers are in a catalogue now, and what the user should hear.

    `secrets` are the environment variables that have to hold what is not in the file.
    """

    identifiers: tuple[str, ...]
    messages: tuple[str, ...]
    secrets: tuple[str, ...]


def known_store(file: CatalogueFile, store: StoreSettings) -> StoreSettings:
    """Return the store, with all else that the catalogue has of it if it is there already.

    Raises:
        SetupError: its name cannot be one, or is that of a store at another address.
        CatalogueError: the catalogue cannot be read.
    """
    check_store(store)
    try:
        catalogue = file.peek()
    except DocumentError as exc:
        raise CatalogueError(
            sentence("the catalogue {path} is damaged: {reason}", path=file.path, reason=exc)
        ) from exc
    known = catalogue.store(store.full_name) if catalogue else None
    if known is None:
        return store
    if redact(known.capabilities_url) != redact(store.capabilities_url):
        raise SetupError(
            sentence(
                "the catalogue has another store {store}: choose a name for this one",
                store=store.full_name,
            )
        )
    return dataclasses.replace(
        known,
        capabilities_url=store.capabilities_url,
        authcfg=store.authcfg or known.authcfg,
        enabled=True,
    )


def usable_layers(
    stores: RemoteStores,
    store: StoreSettings,
    names: Sequence[str],
    cache: str = "memory",
    tried: Callable[[int, int], bool] = lambda done, total: True,
) -> UsableLayers:
    """Ask a store's remote for layers, or for all if none is named, and try to open each.

    `tried` is told how many were, of how many, and says whether to go on.

    Raises:
        SetupError: the remote cannot be used, or lacks one that was named, or it cannot be used;
            or of all that it has none can be.
    """
    read = stores.connected(store).read
    wanted = names or [layer.identifier for layer in read.document.layers]
    layers, reasons = [], []
    for done, name in enumerate(wanted):
        layer = _layer(store, read.document, name, cache)
        try:
            stores.open(layer.source, store)
            layers.append(layer)
        except SetupError as exc:
            reasons.append(sentence("{name}: {reason}", name=name, reason=exc))
        if not tried(done + 1, len(wanted)):
            break
    if reasons and (names or not layers):
        raise SetupError(reasons[0])
    notes = (
        sentence("{name}: {reason}", name=x.place, reason=x.text) if x.place else x.text
        for x in read.notes
    )
    return UsableLayers(tuple(layers), tuple(reasons), tuple(notes))


def _layer(
    store: StoreSettings, document: CapabilitiesDocument, name: str, cache: str
) -> LayerSettings:
    layer = document.layer(name)
    if layer is None:
        there = ", ".join(layer.identifier for layer in document.layers[:_MOST_NAMED])
        raise SetupError(
            sentence(
                "the WMTS has no layer {name!r:.100}; there are: {there}", name=name, there=there
            )
        )
    remote = RemoteLayer(name, store=store.full_name)
    return LayerSettings("", SourceSettings("wmts", "", remote=remote, cache=cache), layer.title)


def cascaded_into(
    file: CatalogueFile, store: StoreSettings, layers: Iterable[LayerSettings]
) -> Cascaded:
    """Put a store and layers of it into a catalogue's file; what is there of them stays.

    Raises:
        SetupError: a name is another layer's.
        CatalogueError: the file cannot be written.
    """
    with file.locked():
        catalogue, messages = file.read()
        changed = with_cascaded_layers(catalogue, store, layers)
        secrets = file.write(changed.catalogue).secrets
    return Cascaded(changed.identifiers, tuple(messages), tuple(secrets))
