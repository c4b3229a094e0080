"""The WMS that the maps of a layer are asked of, and how it is reached."""

from __future__ import annotations

from typing import NamedTuple, Optional
from urllib.parse import unquote

from ..catalogue.secret_values import Lookup, reveal_address, reveal_store
from ..catalogue.values import SourceSettings, StoreSettings, WmsSettings
from ..errors import SetupError, TransportRefused
from ..secrets import replaced_in_address
from ..sentence import sentence_of
from ..source.remote_map import RemoteMap, RemoteMapAddress, remote_map_address
from ..store.kept_files import secrets_of
from ..transport.addresses import parse_address, same_host
from ..transport.protocol import Transport
from ..transport.settings import TransportSettings
from .opening import TransportFor, transport_at

__all__ = ["FORWARD", "Forwarding", "open_forwarding"]

FORWARD = "forward"

_REMOTE = ("xyz", "tms", "wmts")


class Forwarding(NamedTuple):
    """A remote WMS that maps of one layer are asked of."""

    address: RemoteMapAddress
    transport: Transport
    secrets: tuple[str, ...]

    @property
    def needs_credentials(self) -> bool:
        """Whether it is told who asks, so that other websites may not read what it draws."""
        return bool(self.secrets)

    def in_style(self, style: str) -> RemoteMap:
        """Return what draws the maps in a style of the remote's; empty is its default."""
        return RemoteMap(self.address, self.transport, style, self.secrets)


def open_forwarding(
    wms: WmsSettings,
    source: SourceSettings,
    store: Optional[StoreSettings],
    secrets: Lookup,
    transport_for: TransportFor,
    *,
    offline: bool,
) -> Optional[Forwarding]:
    """Return the WMS that a layer's maps are asked of, or None if they are not; asks nothing yet.

    It is told who asks if it is at the host of the layer's `source`, whose secrets are in clear, or
    of the `store` that this is cascaded from.

    Raises:
        SetupError: the WMS's address cannot be used, or a secret of it is not known.
    """
    if wms.maps != FORWARD:
        return None
    url = reveal_address(wms.forward_url, secrets)
    address = remote_map_address(url)
    revealed = reveal_store(store, secrets) if store is not None else None
    settings = _settings(url, source, revealed, transport_for)
    return Forwarding(address, transport_at(settings, offline=offline), _secrets_of(url, settings))


def _settings(
    url: str, source: SourceSettings, store: Optional[StoreSettings], transport_for: TransportFor
) -> TransportSettings:
    if store is not None:
        from .remote_stores import transport_of_store

        settings, home = transport_of_store(store, transport_for), store.capabilities_url
    else:
        settings, home = transport_for(source), source.location
    is_home = source.kind in _REMOTE and _same_host(home, url)
    return settings if is_home else settings.without_credentials()


def _same_host(home: str, url: str) -> bool:
    try:
        wanted = parse_address(url)
    except TransportRefused as exc:
        raise SetupError(sentence_of(exc)) from exc
    try:
        return same_host(parse_address(home), wanted)
    except TransportRefused:  # its host is one of several, such as {s}.maps.example
        return False


def _secrets_of(url: str, settings: TransportSettings) -> tuple[str, ...]:
    """Return what nobody must read in what the remote says."""
    found = list(secrets_of(settings))

    def remember(_: str, value: str) -> str:
        found.extend((value, unquote(value)))
        return value

    replaced_in_address(url, remember)
    return tuple(filter(None, found))
