"""Keeps secrets out of the catalogue: `${NAME}` stands in their place and is looked up at use."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Mapping
from typing import Callable, NamedTuple, Optional
from urllib.parse import quote

from ..errors import CatalogueError
from ..secrets import is_secret_header, replaced_in_address
from .values import Catalogue, LayerSettings, SourceSettings

__all__ = ["Hidden", "Lookup", "from_environment", "hide_secrets", "reveal", "same_place"]

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
            catalogue, layers=tuple(names.hidden(layer) for layer in catalogue.layers)
        ),
        names.secrets,
    )


def reveal(source: SourceSettings, lookup: Lookup) -> SourceSettings:
    """Return the settings with the secrets in the place of their names.

    Raises:
        CatalogueError: there is no secret of one of the names.
    """

    def secret(found: re.Match[str]) -> str:
        value = lookup(found[1])
        if value is None:
            raise CatalogueError(f"the secret {found[1]} is not known here; set it and try again")
        return value

    def encoded(found: re.Match[str]) -> str:
        return quote(secret(found), safe=_SAFE_IN_ADDRESSES)

    def revealed(texts: Mapping[str, str]) -> dict[str, str]:
        return {name: _PLACEHOLDER.sub(secret, value) for name, value in texts.items()}

    location = source.location
    return dataclasses.replace(
        source,
        location=_PLACEHOLDER.sub(encoded, location) if _is_address(location) else location,
        headers=revealed(source.headers),
        query=revealed(source.query),
        user=_PLACEHOLDER.sub(secret, source.user),
        password=_PLACEHOLDER.sub(secret, source.password),
    )


def same_place(one: SourceSettings, other: SourceSettings) -> bool:
    """Tell whether two sources are the same tiles, whatever stands for their secrets."""

    def place(source: SourceSettings) -> str:
        location = source.location
        return replaced_in_address(location, lambda *_: "") if _is_address(location) else location

    return (one.kind, place(one)) == (other.kind, place(other))


def from_environment(name: str) -> Optional[str]:
    """Return the secret that the environment variable of this name holds."""
    return os.environ.get(name)


class _Names:
    """Gives each secret a name of its own and remembers the secrets by it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.secrets: dict[str, str] = {}
        self._taken = {
            name for layer in catalogue.layers for name in _placeholders_of(layer.source)
        }

    def hidden(self, layer: LayerSettings) -> LayerSettings:
        source, place = layer.source, layer.identifier
        headers = {
            name: self._hide(value, place, name) if is_secret_header(name) else value
            for name, value in source.headers.items()
        }
        changed = dataclasses.replace(
            source,
            location=self._hide_in_address(source.location, place),
            headers=headers,
            query={name: self._hide(value, place, name) for name, value in source.query.items()},
            password=self._hide(source.password, place, "password"),
        )
        return dataclasses.replace(layer, source=changed)

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


def _placeholders_of(source: SourceSettings) -> list[str]:
    texts = (source.location, source.password, *source.headers.values(), *source.query.values())
    return [name for text in texts for name in _PLACEHOLDER.findall(text)]


def _is_address(location: str) -> bool:
    return "://" in location
