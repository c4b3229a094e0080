"""Reach: how a bridge gets at its sources in an algorithm, with QGIS's credentials and proxy."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Callable, NamedTuple, Optional

from .base import tr
from .project_layers import Drawings, opened_drawing

if TYPE_CHECKING:
    from ..adapters.connections import Connections
    from ..adapters.secret_store import SecretStore
    from ..core.assembly.options import ServerOptions
    from ..core.catalogue.values import Catalogue, SourceSettings
    from ..core.transport.settings import TransportSettings

__all__ = ["CatalogueAt", "Reach", "catalogue_at", "own_catalogue", "reach_of"]

_NO_DRAWINGS: Drawings = {}


class _Secrets:
    """Finds secrets where QGIS keeps those of the profile's catalogue, else in the environment."""

    def __init__(self, store: Optional[SecretStore]) -> None:
        from ..core.assembly.secrets import EnvironmentSecrets

        self._store = store
        self._environment = EnvironmentSecrets()

    def find(self, name: str) -> Optional[str]:
        """Return a secret, or None."""
        found = self._store.find(name) if self._store is not None else None
        return self._environment.find(name) if found is None else found

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep secrets for this run; tell which ones the next start will need."""
        if self._store is not None:
            self._store.keep(secrets)
        else:
            self._environment.keep(secrets)


class Reach(NamedTuple):
    """What QGIS gave in the main thread: credentials, proxies, drawings; good in every thread."""

    connections: Connections
    store: Optional[SecretStore] = None
    drawings: Drawings = _NO_DRAWINGS

    def secrets(self) -> Any:
        """Return where secrets are found. It imports the heavy packages: in any thread."""
        return _Secrets(self.store)

    def openers(self) -> Mapping[str, Callable[[SourceSettings], Any]]:
        """Return what opens the sources that QGIS draws."""
        return {"rendered": lambda source: opened_drawing(self.drawings, source)}

    def transport_for(self, options: ServerOptions) -> Callable[[SourceSettings], Any]:
        """Return how remotes are reached. It imports the heavy packages: in any thread."""
        from ..core.assembly.opening import transport_settings

        plain = transport_settings(options)

        def settings_for(source: SourceSettings) -> TransportSettings:
            return self.connections.complete(source, plain(source))

        return settings_for


class CatalogueAt(NamedTuple):
    """A catalogue and its file; `is_own` says that it is this QGIS profile's."""

    path: str
    catalogue: Catalogue
    is_own: bool


def catalogue_at(path: str) -> CatalogueAt:
    """Return the catalogue in a file, or this profile's if no file is said.

    Raises:
        SetupError: there is none, or it cannot be read.
    """
    from ..adapters.opening import catalogue_path
    from ..core.catalogue.file import CatalogueFile
    from ..core.errors import DocumentError, SetupError

    own = str(catalogue_path())
    path = os.path.abspath(path) if path else own
    try:
        found = CatalogueFile(path).peek()
    except DocumentError as exc:
        raise SetupError(tr("The catalogue {} is damaged: {}").format(path, exc)) from exc
    is_own = os.path.realpath(path) == os.path.realpath(own)
    if found is None and is_own:
        text = tr("Nothing was published in this QGIS profile yet: say which layer, or catalogue.")
        raise SetupError(text)
    if found is None:
        raise SetupError(tr("There is no catalogue {}.").format(path))
    return CatalogueAt(path, found, is_own)


def own_catalogue() -> Optional[CatalogueAt]:
    """Return this profile's catalogue, if there is one that can be read."""
    from ..core.errors import SetupError

    try:
        return catalogue_at("")
    except SetupError:
        return None


def reach_of(
    sources: Iterable[SourceSettings],
    found: Optional[CatalogueAt] = None,
    drawings: Drawings = _NO_DRAWINGS,
) -> Reach:
    """Return how sources, and all of a catalogue, are reached. For the main thread.

    QGIS may ask for its master password.
    """
    from ..adapters.connections import Connections, source_of_store
    from ..adapters.secret_store import SecretStore

    wanted = list(sources)
    if found is not None:
        wanted += [layer.source for layer in found.catalogue.layers]
        wanted += [source_of_store(store) for store in found.catalogue.stores]
    connections = Connections()
    connections.prepare(wanted)
    store = SecretStore() if found is not None and found.is_own else None
    if store is not None:
        store.load()
    return Reach(connections, store, drawings)
