"""How the layers of one store are to be published, while a window still changes its mind."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from typing import Optional

from ..core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings, StoreSettings
from .remote_listing import RemoteListing
from .remote_publishing import Wanted

__all__ = ["WantedLayers"]


class WantedLayers:
    """Settings by the remote's names of layers: those of the catalogue, as they were changed.

    `original` is the full name of the store in the catalogue, `published` are its layers there,
    `drafts` say how others are to be published. Of layers that are published more than once (in
    several styles, say) only the first is changed.
    """

    def __init__(
        self,
        original: str = "",
        published: Iterable[LayerSettings] = (),
        drafts: Iterable[LayerSettings] = (),
    ) -> None:
        self.original = original
        self._published = tuple(published)
        self._settings: dict[str, LayerSettings] = {}
        for layer in self._published:
            self._settings.setdefault(_name(layer), layer)
        self._firsts = {layer.identifier for layer in self._settings.values()}
        self.known = frozenset(self._settings)
        for draft in drafts:
            self._settings.setdefault(_name(draft), draft)

    def settings_of(self, name: str) -> LayerSettings:
        """Return how a layer of the remote is to be published."""
        new = LayerSettings("", SourceSettings("wmts", "", remote=RemoteLayer(name)))
        return self._settings.get(name, new)

    def drafts(self) -> tuple[LayerSettings, ...]:
        """Return what was set up of layers that are not published."""
        return tuple(x for name, x in self._settings.items() if name not in self.known)

    def keep(self, settings: Optional[LayerSettings]) -> None:
        """Keep how a layer is to be published."""
        if settings is not None and settings.source.remote is not None:
            self._settings[_name(settings)] = settings

    def wanted(
        self, store: StoreSettings, names: Iterable[str], listing: Optional[RemoteListing]
    ) -> Wanted:
        """Return what is to be published of these layers, and what no longer.

        What the remote does not offer at present stays published: it may come back.
        """
        chosen = list(names)
        usable = (x for x in listing.layers if x.is_usable) if listing else ()
        offered = {offer.identifier for offer in usable}
        unlisted = [name for name in self.known if name not in offered]
        layers = [self.settings_of(name) for name in chosen]
        stay = {*chosen, *unlisted}
        others = [x for x in self._published if x.identifier not in self._firsts]
        layers += [x for x in others if _name(x) in stay]
        layers += [self.settings_of(name) for name in unlisted if name not in chosen]
        kept = {layer.identifier for layer in layers}
        gone = tuple(x.identifier for x in self._published if x.identifier not in kept)
        return Wanted(store, tuple(_of(layer, store) for layer in layers), self.original, gone)


def _name(layer: LayerSettings) -> str:
    return layer.source.remote.layer if layer.source.remote else ""


def _of(layer: LayerSettings, store: StoreSettings) -> LayerSettings:
    """Return a layer as one of this store."""
    remote = layer.source.remote
    if remote is not None:
        remote = dataclasses.replace(remote, store=store.full_name)
    return dataclasses.replace(layer, source=dataclasses.replace(layer.source, remote=remote))
