"""Remote WMTS services that layers are cascaded from: each is asked once, over one pool."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Callable, NamedTuple, Optional
from urllib.parse import parse_qsl, unquote, urlsplit

from ..capabilities.wmts_reader import ReadCapabilities
from ..catalogue.secret_values import reveal_store
from ..catalogue.values import RemoteLayer, SourceSettings, StoreSettings
from ..errors import SetupError
from ..secrets import is_secret_parameter, redact
from ..sentence import sentence, sentence_of
from ..source.cascaded import CascadedLayer
from ..source.wmts import WantedLayer, open_wmts
from ..store.changes import StoreChanges, changes_between
from ..store.connecting import connect, kept_capabilities
from ..store.kept_document import KeptDocument
from ..store.kept_files import secrets_of
from ..transport.protocol import Transport
from ..transport.settings import TransportSettings
from .caching import folder_of
from .opening import transport_at
from .secrets import Secrets

__all__ = ["Remote", "RemoteStores", "transport_of_store"]

_LEAST_SECONDS = 0.1
"""What is less is no time-out, whoever wrote it into a catalogue."""

TransportFor = Callable[[SourceSettings], TransportSettings]


class Remote(NamedTuple):
    """A remote that was connected to."""

    address: str
    transport: Transport
    read: ReadCapabilities
    kept: KeptDocument


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
        connect_timeout=max(_LEAST_SECONDS, store.connect_timeout),
        read_timeout=max(_LEAST_SECONDS, store.read_timeout),
        max_connections=store.max_connections,
        absent_statuses=store.absent_statuses,
    )


class _Failed(NamedTuple):
    """Why a remote could not be connected to, and until when that is taken for granted."""

    error: SetupError
    until: float


class RemoteStores:
    """Connects to stores and opens their layers. Any thread may call it.

    While it is `offline` no remote is asked: what they said before counts, if it was kept.
    """

    def __init__(
        self,
        secrets: Secrets,
        transport_for: TransportFor,
        offline: Callable[[], bool] = lambda: False,
    ) -> None:
        """Nothing is connected yet."""
        self._secrets = secrets
        self._transport_for = transport_for
        self._offline = offline
        self._remotes: dict[str, Remote] = {}
        self._folders: dict[str, tuple[Path, ...]] = {}
        self._failed: dict[str, _Failed] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def connected(self, store: StoreSettings, folders: Iterable[Path] = ()) -> Remote:
        """Return the remote of a store, connecting to it at the first time.

        In the cache `folders` of its layers its document is kept for when the remote is down.

        Raises:
            SetupError: it is disabled, cannot be reached, or is no WMTS.
        """
        if not store.enabled:
            raise SetupError(sentence("the store {store} is disabled", store=store.full_name))
        began = time.monotonic()
        with self._lock:
            turn = self._locks.setdefault(store.full_name, threading.Lock())
        with turn:  # layers of one store wait here for the first to have asked
            known = (*self._folders.get(store.full_name, ()), *folders)
            self._folders[store.full_name] = tuple(dict.fromkeys(known))
            remote = self._remotes.get(store.full_name)
            if remote is None:
                remote = self._remotes[store.full_name] = self._connected_first(store, began)
            else:
                remote.kept.keep_in(folders)
            return remote

    def _connected_first(self, store: StoreSettings, began: float) -> Remote:
        """Connect, unless that has just failed: many layers need not wait for it one by one."""
        failed = self._failed.get(store.full_name)
        if failed is not None and began < failed.until:
            raise SetupError(sentence_of(failed.error)) from failed.error.__cause__
        started = time.monotonic()
        try:
            return self._connect(store)
        except SetupError as exc:
            ended = time.monotonic()
            self._failed[store.full_name] = _Failed(exc, ended + (ended - started))
            raise

    def refresh(self, store: StoreSettings) -> StoreChanges:
        """Ask a store's remote anew, and return what differs from before.

        Raises:
            SetupError: as `connected`; what was known before stays.
        """
        if self._offline():
            raise SetupError(
                sentence(
                    "offline: the store {store} is not asked what it offers", store=store.full_name
                )
            )
        before = self._remotes.get(store.full_name)
        after = self._connect(store, may_be_old=False)
        self._remotes[store.full_name] = after
        if before is None:
            return StoreChanges(appeared=tuple(x.identifier for x in after.read.document.layers))
        return changes_between(before.read.document, after.read.document)

    def forget(self, full_name: str) -> None:
        """Close the connections to a store's remote."""
        self._failed.pop(full_name, None)
        remote = self._remotes.pop(full_name, None)
        if remote is not None:
            remote.transport.close()

    def close(self) -> None:
        """Close the connections to all remotes."""
        for name in list(self._remotes):
            self.forget(name)

    def open(
        self,
        source: SourceSettings,
        store: Optional[StoreSettings],
        folders: Iterable[Path] = (),
    ) -> CascadedLayer:
        """Open a layer of a store, or of the remote at the source's own address.

        `folders` are those in which other layers of the store are cached.

        Raises:
            SetupError: the remote or the layer cannot be used.
        """
        wanted = source.remote
        if wanted is None:
            raise SetupError("which layer of the remote is meant is not said")
        if store is None and wanted.store:
            raise SetupError(sentence("there is no store {store}", store=wanted.store))
        own = folder_of(source.cache)
        folders = (*folders, *((own,) if own else ()))
        if store is not None:
            remote = self.connected(store, folders)
        else:
            reached = _with_secrets_of(source.location, self._transport_for(source))
            remote = self._asked(source.location, reached, folders)
        return open_wmts(
            remote.read.document, _wanted(wanted, source.format), remote.transport, remote.address
        )

    def offered_at(self, source: SourceSettings) -> ReadCapabilities:
        """Ask the remote at a source's own address what it offers; its secrets are in clear.

        Raises:
            SetupError: it cannot be reached, or is no WMTS.
        """
        folder = folder_of(source.cache)
        reached = _with_secrets_of(source.location, self._transport_for(source))
        remote = self._asked(source.location, reached, (folder,) if folder else ())
        remote.transport.close()
        return remote.read

    def _connect(self, store: StoreSettings, *, may_be_old: bool = True) -> Remote:
        folders = self._folders.get(store.full_name, ())
        store = reveal_store(store, self._secrets.find)
        settings = transport_of_store(store, self._transport_for)
        return self._asked(store.capabilities_url, settings, folders, may_be_old=may_be_old)

    def _asked(
        self,
        address: str,
        settings: TransportSettings,
        folders: Iterable[Path],
        *,
        may_be_old: bool = True,
    ) -> Remote:
        is_offline = self._offline()
        transport = transport_at(settings, offline=is_offline)
        kept = KeptDocument(folders, address, secrets_of(settings))
        if is_offline:
            return Remote(address, transport, kept_capabilities(address, kept), kept)
        read = connect(address, transport, kept, may_be_old=may_be_old)
        return Remote(address, transport, read, kept)


def _with_secrets_of(address: str, settings: TransportSettings) -> TransportSettings:
    """Return the settings with what is secret in the address of the capabilities.

    The addresses of tiles in the document don't have it, and need it as well.

    Raises:
        SetupError: it is no address.
    """
    try:
        parts = urlsplit(address)
    except ValueError as exc:
        raise SetupError(
            sentence("{address!r} is not an address", address=redact(address))
        ) from exc
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
