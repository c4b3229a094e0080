"""The secrets a service is asked with, found again in what it says."""

from __future__ import annotations

import base64
import html
from typing import overload
from urllib.parse import quote, quote_plus, unquote_plus

from ...secrets import is_secret_header, redact, replaced_in_address
from ...sentence import Sentence
from ...transport.settings import TransportSettings
from ..wording import as_sentence

__all__ = ["KnownSecrets", "known_secrets"]

_SHORTEST = 3
"""What is shorter is found everywhere, and guessed at once."""


class KnownSecrets:
    """Tells whether a text holds a secret of ours, and takes it out."""

    def __init__(self, values: frozenset[str]) -> None:
        """Keep the secrets as they may be written."""
        self._texts = sorted(values, key=len, reverse=True)
        self._bytes = [text.encode("utf-8", "replace") for text in self._texts]

    def are_in(self, body: bytes) -> bool:
        """Tell whether one of them stands in these bytes."""
        return any(secret in body for secret in self._bytes)

    @overload
    def out_of(self, text: Sentence) -> Sentence: ...
    @overload
    def out_of(self, text: str) -> str: ...
    def out_of(self, text: str) -> str:
        """Return a text as it may be shown; a `Sentence` stays one."""
        if isinstance(text, Sentence):
            text = text.changed(self.out_of)
        shown: str = text
        for secret in self._texts:
            if secret in shown:
                shown = shown.replace(secret, "***")
        return as_sentence(shown) if isinstance(text, Sentence) else shown

    def hidden(self, address: str) -> str:
        """Return an address as it may be shown."""
        return redact(self.out_of(address))


def known_secrets(settings: TransportSettings, home: str) -> KnownSecrets:
    """Return the secrets of a transport's settings and of the address that the user gave."""
    plain = [settings.password, *settings.query.values()]
    for name, value in settings.headers.items():
        if is_secret_header(name):
            plain += [value, value.rpartition(" ")[2]]
    given = _secrets_of(home)
    plain += [*given, *map(unquote_plus, given)]
    if settings.user and settings.password:
        token = f"{settings.user}:{settings.password}".encode()
        plain.append(base64.b64encode(token).decode("ascii"))
    forms = (str, quote, quote_plus, html.escape, lambda text: quote(text, safe=""))
    written = {form(value) for value in plain for form in forms}
    return KnownSecrets(frozenset(text for text in written if len(text) >= _SHORTEST))


def _secrets_of(address: str) -> list[str]:
    """Return the secrets that stand in an address, as they are written there."""
    found: list[str] = []

    def note(_: str, value: str) -> str:
        found.append(value)
        return "***"

    replaced_in_address(address, note)
    return found
