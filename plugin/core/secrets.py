"""What is secret in headers and addresses, for all who must not write that down."""

from __future__ import annotations

import re
from typing import Callable
from urllib.parse import unquote_plus

__all__ = ["is_secret_header", "is_secret_parameter", "redact", "replaced_in_address"]

# Compared without case, hyphens, underscores and dots: `api_key`, `apiKey`, `API-Key` are one.
_ENDINGS = (
    "auth",
    "credential",
    "credentials",
    "jwt",
    "key",
    "keyid",
    "passphrase",
    "passwd",
    "password",
    "pwd",
    "secret",
    "session",
    "sessionid",
    "signature",
    "token",
)
_WHOLE = frozenset(
    ("accesskeyid", "appid", "authorization", "code", "pass", "sas", "sid", "sig", "tk")
)
_NO_SECRETS = frozenset(("quadkey",))
_HARMLESS_HEADERS = frozenset(
    (
        "accept",
        "acceptencoding",
        "acceptlanguage",
        "cachecontrol",
        "connection",
        "dnt",
        "from",
        "host",
        "origin",
        "pragma",
        "referer",
        "referrer",
        "useragent",
        "xrequestedwith",
    )
)
_USER_INFO = re.compile(r"(?<=://)([^/?#:]*):([^/?#]*)(?=@)")
_PARAMETER = re.compile(r"(?<=[?&])([^=&#?]+)=([^&#]*)")
_JOINERS = re.compile(r"[-_.\s]")


def is_secret_parameter(name: str) -> bool:
    """Tell whether the value of a query parameter of this name is to be kept secret."""
    plain = _plain(name)
    return plain not in _NO_SECRETS and (plain in _WHOLE or plain.endswith(_ENDINGS))


def is_secret_header(name: str) -> bool:
    """Tell whether the value of a request header of this name is to be kept secret.

    A header is, unless it is known to be harmless: services invent names for their keys.
    """
    return _plain(name) not in _HARMLESS_HEADERS


def replaced_in_address(address: str, replace: Callable[[str, str], str]) -> str:
    """Return a URL or URL template with its secrets replaced by what `replace(name, value)` gives.

    Secret are the password before the host and the values of secret parameters, as they stand there
    (percent-encoded). A value with a variable of the template in it, such as `{q}`, is none.
    """

    def password(found: re.Match[str]) -> str:
        return f"{found[1]}:{replace('password', found[2])}" if found[2] else found[0]

    def parameter(found: re.Match[str]) -> str:
        name, value = unquote_plus(found[1]), found[2]
        # `${NAME}` is one that stands for a secret already; that is for `replace` to see.
        is_variable = "{" in value.replace("${", "")
        if not value or is_variable or not is_secret_parameter(name):
            return found[0]
        return f"{found[1]}={replace(name, value)}"

    return _PARAMETER.sub(parameter, _USER_INFO.sub(password, address))


def redact(address: str) -> str:
    """Return a URL or URL template as it may be shown and logged: `***` for each secret."""
    return replaced_in_address(address, lambda name, value: "***")


def _plain(name: str) -> str:
    return _JOINERS.sub("", name).lower()
