"""Keeps secrets out of the catalogue: `${NAME}` stands in their place and is looked up at use."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Mapping
from typing import Any, Callable, NamedTuple, Optional, Union
from urllib.parse import quote

from ..errors import CatalogueError
from ..secrets import is_secret_header, replaced_in_address
from ..sentence import sentence
from .values import Catalogue, LayerSettings, SourceSettings, StoreSettings

__all__ = [
    "Hidden",
    "Lookup",
    "from_environment",
    "hide_secrets",
    "reveal",
    "reveal_address",
    "reveal_store",
    "same_place",
]

Lookup = Callable[[str], Optional[str]]
"""Returns the secret of a name, or None if there is none."""

# At least two letters: `${x}` and `${z}` stand in URL templates that were written as JavaScript.
_PLACEHOLDER = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]+)\}")
_NOT_FOR_NAMES = re.compile(r"[^A-Z0-9]+")
_SAFE_IN_ADDRESSES = "!$%'()*+,-./:;=?@_~{}[]"


class Hidden(NamedTuple):
    """A catalogue without secrets, and the secrets by the names that stand in their place."""

    catalogue: Catalogue
    secrets: Mapping[str, str]


def hide_secrets(catalogue: Catalogue) -> Hidden:
    """Return the catalogue with `${NAME}` for every secret, and the secrets.

    Secret are the password, all of `query`, headers that are not known to be harmless, and in an
    address the password and parameters such as `key` or `token`. What holds a `${NAME}` already is
    left as it is. A name is made of the layer's identifier and the field's: it stays the same.
    """
    names = _Names(catalogue)
    return Hidden(
        dataclasses.replace(
            catalogue,
            layers=tuple(names.hidden(layer) for layer in catalogue.layers),
            stores=tuple(names.hidden_store(store) for store in catalogue.stores),
        ),
        names.secrets,
    )


def reveal(source: SourceSettings, lookup: Lookup) -> SourceSettings:
    """Return the settings with the secrets in the place of their names.

    Raises:
        CatalogueError: there is no secret of one of the names.
    """
    revealed = _Revealed(lookup)
    location = revealed.address(source.location)
    return dataclasses.replace(source, location=location, **revealed.credentials(source))


def reveal_address(address: str, lookup: Lookup) -> str:
    """Return an address with the secrets in the place of their names.

    Raises:
        CatalogueError: there is no secret of one of the names.
    """
    return _Revealed(lookup).address(address)


def reveal_store(store: StoreSettings, lookup: Lookup) -> StoreSettings:
    """Return a store with the secrets in the place of their names.

    Raises:
        CatalogueError: there is no secret of one of the names.
    """
    revealed = _Revealed(lookup)
    address, proxy = revealed.address(store.capabilities_url), revealed.address(store.proxy)
    found = revealed.credentials(store)
    return dataclasses.replace(store, capabilities_url=address, proxy=proxy, **found)


class _Revealed(NamedTuple):
    """Puts secrets in the place of their names."""

    lookup: Lookup

    def text(self, text: str) -> str:
        return _PLACEHOLDER.sub(self._secret, text)

    def texts(self, texts: Mapping[str, str]) -> dict[str, str]:
        return {name: self.text(value) for name, value in texts.items()}

    def address(self, address: str) -> str:
        def encoded(found: re.Match[str]) -> str:
            return quote(self._secret(found), safe=_SAFE_IN_ADDRESSES)

        return _PLACEHOLDER.sub(encoded, address) if _is_address(address) else address

    def credentials(self, holder: Union[SourceSettings, StoreSettings]) -> Any:
        return {
            "headers": self.texts(holder.headers),
            "query": self.texts(holder.query),
            "user": self.text(holder.user),
            "password": self.text(holder.password),
        }

    def _secret(self, found: re.Match[str]) -> str:
        value = self.lookup(found[1])
        if value is None:
            raise CatalogueError(
                sentence("the secret {name} is not known here; set it and try again", name=found[1])
            )
        return value


def same_place(one: SourceSettings, other: SourceSettings) -> bool:
    """Tell whether two sources are the same tiles, whatever stands for their secrets.

    Another style of a remote layer, or another time, makes another layer of it.
    """

    def place(source: SourceSettings) -> str:
        location = source.location
        return replaced_in_address(location, lambda *_: "") if _is_address(location) else location

    def layer(source: SourceSettings) -> Any:
        remote = source.remote
        if remote is None:
            return None
        return remote.store, remote.layer, remote.style, dict(remote.dimensions)

    return (one.kind, place(one), layer(one)) == (other.kind, place(other), layer(other))


def from_environment(name: str) -> Optional[str]:
    """Return the secret that the environment variable of this name holds."""
    return os.environ.get(name)


class _Names:
    """Gives each secret a name of its own and remembers the secrets by it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.secrets: dict[str, str] = {}
        of_layers = (
            _placeholders_of(x.source, x.source.location, x.wms.forward_url)
            for x in catalogue.layers
        )
        of_stores = (_placeholders_of(x, x.capabilities_url, x.proxy) for x in catalogue.stores)
        self._taken = {name for names in (*of_layers, *of_stores) for name in names}

    def hidden(self, layer: LayerSettings) -> LayerSettings:
        source, place = layer.source, layer.identifier
        location = self._hide_in_address(source.location, place)
        changed = dataclasses.replace(source, location=location, **self._credentials(source, place))
        forward_url = self._hide_in_address(layer.wms.forward_url, f"{place}_wms")
        wms = layer.wms._replace(forward_url=forward_url)
        return dataclasses.replace(layer, source=changed, wms=wms)

    def hidden_store(self, store: StoreSettings) -> StoreSettings:
        place = f"{store.workspace}_{store.name}" if store.workspace else store.name
        address = self._hide_in_address(store.capabilities_url, place)
        proxy = self._hide_in_address(store.proxy, f"{place}_proxy")
        found = self._credentials(store, place)
        return dataclasses.replace(store, capabilities_url=address, proxy=proxy, **found)

    def _credentials(self, holder: Union[SourceSettings, StoreSettings], place: str) -> Any:
        headers = {
            name: self._hide(value, place, name) if is_secret_header(name) else value
            for name, value in holder.headers.items()
        }
        query = {name: self._hide(value, place, name) for name, value in holder.query.items()}
        password = self._hide(holder.password, place, "password")
        return {"headers": headers, "query": query, "password": password}

    def _hide_in_address(self, address: str, place: str) -> str:
        if not _is_address(address):
            return address
        return replaced_in_address(address, lambda name, value: self._hide(value, place, name))

    def _hide(self, value: str, *parts: str) -> str:
        if not value or _PLACEHOLDER.search(value):
            return value
        wanted = "_".join(_NOT_FOR_NAMES.sub("_", part.upper()).strip("_") for part in parts)
        name, number = f"WMTS_BRIDGE_{wanted}", 1
        while name in self._taken:
            number += 1
            name = f"WMTS_BRIDGE_{wanted}_{number}"
        self._taken.add(name)
        self.secrets[name] = value
        return f"${{{name}}}"


def _placeholders_of(holder: Union[SourceSettings, StoreSettings], *addresses: str) -> list[str]:
    texts = (*addresses, holder.password, *holder.headers.values(), *holder.query.values())
    return [name for text in texts for name in _PLACEHOLDER.findall(text)]


def _is_address(location: str) -> bool:
    return "://" in location
