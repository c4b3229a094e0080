"""Remote WMTS services that layers are cascaded from: each is asked once, over one pool."""

from __future__ import annotations

import dataclasses
import threading
from typing import Callable, NamedTuple, Optional
from urllib.parse import parse_qsl, unquote, urlsplit

from ..capabilities.wmts_reader import ReadCapabilities
from ..catalogue.secret_values import reveal_store
from ..catalogue.values import RemoteLayer, SourceSettings, StoreSettings
from ..errors import SetupError
from ..secrets import is_secret_header, is_secret_parameter
from ..source.cascaded import CascadedLayer
from ..source.wmts import WantedLayer, open_wmts
from ..store.changes import StoreChanges, changes_between
from ..store.connecting import connect
from ..store.kept_document import KeptDocument
from ..transport.pooled import open_transport
from ..transport.protocol import Transport
from ..transport.settings import TransportSettings
from .caching import MEMORY, folder_of
from .secrets import Secrets

__all__ = ["Remote", "RemoteStores", "transport_of_store"]

TransportFor = Callable[[SourceSettings], TransportSettings]


class Remote(NamedTuple):
    """A remote that was connected to."""

    address: str
    transport: Transport
    read: ReadCapabilities


def transport_of_store(store: StoreSettings, transport_for: TransportFor) -> TransportSettings:
    """Return how a store's remote is reached; its secrets are in clear."""
    as_source = SourceSettings(
        "wmts",
        store.capabilities_url,
        headers=store.headers,
        query=store.query,
        user=store.user,
        password=store.password,
        authcfg=store.authcfg,
    )
    settings = _with_secrets_of(store.capabilities_url, transport_for(as_source))
    return dataclasses.replace(
        settings,
        proxy=store.proxy or settings.proxy,
        ca_file=store.ca_file or settings.ca_file,
        connect_timeout=store.connect_timeout,
        read_timeout=store.read_timeout,
        max_connections=store.max_connections,
        absent_statuses=store.absent_statuses,
    )


class RemoteStores:
    """Connects to stores and opens their layers. Any thread may call it."""

    def __init__(self, secrets: Secrets, transport_for: TransportFor) -> None:
        """Nothing is connected yet."""
        self._secrets = secrets
        self._transport_for = transport_for
        self._remotes: dict[str, Remote] = {}
        self._kept_in: dict[str, str] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def connected(self, store: StoreSettings, cache: str = MEMORY) -> Remote:
        """Return the remote of a store, connecting to it at the first time.

        `cache` is a layer's setting; in a folder the document is kept for when the remote is down.

        Raises:
            SetupError: it is disabled, cannot be reached, or is no WMTS.
        """
        if not store.enabled:
            raise SetupError(f"the store {store.full_name} is disabled")
        with self._lock:
            turn = self._locks.setdefault(store.full_name, threading.Lock())
        with turn:  # layers of one store wait here for the first to have asked
            remote = self._remotes.get(store.full_name)
            if remote is None:
                self._kept_in[store.full_name] = cache
                remote = self._remotes[store.full_name] = self._connect(store)
            return remote

    def refresh(self, store: StoreSettings) -> StoreChanges:
        """Ask a store's remote anew, and return what differs from before.

        Raises:
            SetupError: as `connected`; what was known before stays.
        """
        before = self._remotes.get(store.full_name)
        after = self._connect(store, may_be_old=False)
        self._remotes[store.full_name] = after
        if before is None:
            return StoreChanges(appeared=tuple(x.identifier for x in after.read.document.layers))
        return changes_between(before.read.document, after.read.document)

    def forget(self, full_name: str) -> None:
        """Close the connections to a store's remote."""
        remote = self._remotes.pop(full_name, None)
        if remote is not None:
            remote.transport.close()

    def close(self) -> None:
        """Close the connections to all remotes."""
        for name in list(self._remotes):
            self.forget(name)

    def open(self, source: SourceSettings, store: Optional[StoreSettings]) -> CascadedLayer:
        """Open a layer of a store, or of the remote at the source's own address.

        Raises:
            SetupError: the remote or the layer cannot be used.
        """
        wanted = source.remote
        if wanted is None:
            raise SetupError("which layer of the remote is meant is not said")
        if store is None and wanted.store:
            raise SetupError(f"there is no store {wanted.store}")
        if store is not None:
            remote = self.connected(store, source.cache)
        else:
            reached = _with_secrets_of(source.location, self._transport_for(source))
            transport = open_transport(reached)
            remote = _connected(source.location, transport, source.cache)
        return open_wmts(
            remote.read.document, _wanted(wanted, source.format), remote.transport, remote.address
        )

    def _connect(self, store: StoreSettings, *, may_be_old: bool = True) -> Remote:
        cache = self._kept_in.get(store.full_name, MEMORY)
        store = reveal_store(store, self._secrets.find)
        transport = open_transport(transport_of_store(store, self._transport_for))
        address = store.capabilities_url
        return _connected(address, transport, cache, may_be_old=may_be_old)


def _connected(
    address: str, transport: Transport, cache: str, *, may_be_old: bool = True
) -> Remote:
    folder, settings = folder_of(cache), transport.settings
    headers = [value for name, value in settings.headers.items() if is_secret_header(name)]
    secrets = (settings.password, *settings.query.values(), *headers)
    kept = None if folder is None else KeptDocument(folder, address, secrets)
    return Remote(address, transport, connect(address, transport, kept, may_be_old=may_be_old))


def _with_secrets_of(address: str, settings: TransportSettings) -> TransportSettings:
    """Return the settings with what is secret in the address of the capabilities.

    The addresses of tiles in the document don't have it, and need it as well.
    """
    parts = urlsplit(address)
    given = parse_qsl(parts.query, keep_blank_values=True)
    secret = {name: value for name, value in given if is_secret_parameter(name)}
    settings = dataclasses.replace(settings, query={**secret, **settings.query})
    if settings.user or settings.password or not (parts.username or parts.password):
        return settings
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return dataclasses.replace(settings, user=user, password=password)


def _wanted(remote: RemoteLayer, media_type: str) -> WantedLayer:
    return WantedLayer(
        remote.layer,
        remote.style,
        media_type,
        remote.matrix_sets,
        remote.dimensions,
        remote.first_set,
    )
