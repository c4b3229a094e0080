"""Addresses of remotes: which may be asked, and which belong to the same host."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urljoin, urlsplit, urlunsplit

from ..errors import TransportRefused
from ..secrets import redact
from ..sentence import sentence

__all__ = [
    "Address",
    "parse_address",
    "redirected",
    "same_host",
    "with_query",
    "with_user_of",
]

_PORTS = {"http": 80, "https": 443}
_NOT_IN_ADDRESSES = re.compile(r"[\x00-\x20\x7f]")
_IN_URL = "!#$%&'()*+,/:;=?@[]~"
_PLAIN = re.compile(
    r"(https?://[a-z0-9.-]+(?::[0-9]{1,5})?)(/[A-Za-z0-9!$%&'()*+,/:;=?@\[\]~_.-]*)(?<!\?)\Z"
)
"""An address in which nothing has to be changed: its host, and all that comes behind it."""


class Address(NamedTuple):
    """An http(s) address taken apart: without user name, password and fragment, in ASCII."""

    url: str
    scheme: str
    host: str
    port: int
    user: str
    password: str


def parse_address(text: str) -> Address:
    """Take an address apart.

    Raises:
        TransportRefused: it is not http or https, or no address at all.
    """
    plain = _PLAIN.match(text)
    if plain is None:
        return _parsed(text)
    host = _home(plain[1])  # one host is asked for many tiles
    return host._replace(url=host.url + plain[2])


@functools.lru_cache(maxsize=64)
def _home(text: str) -> Address:
    return _parsed(text)


def _parsed(text: str) -> Address:
    try:
        parts = urlsplit(text)
        port = parts.port
        host = _ascii_host(parts)
    except ValueError as exc:  # UnicodeError is one
        raise TransportRefused(
            sentence("{address} is not an address", address=_shown(text))
        ) from exc
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise TransportRefused(
            sentence(
                "{address}: only http:// and https:// addresses are asked for", address=_shown(text)
            )
        )
    if not host or _NOT_IN_ADDRESSES.search(text):
        raise TransportRefused(sentence("{address} is not an address", address=_shown(text)))
    place = f"[{host}]" if ":" in host else host
    if port is not None:
        place = f"{place}:{port}"
    url = urlunsplit((scheme, place, quote(parts.path, _IN_URL), quote(parts.query, _IN_URL), ""))
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Address(url, scheme, host, port or _PORTS[scheme], user, password)


def redirected(address: Address, location: str) -> Address:
    """Return the address that a Location header leads to (RFC 9110, 10.2.2).

    A user name and password in it are not used: it is the remote that wrote them.

    Raises:
        TransportRefused: it is no address that may be asked. The text does not repeat it, since a
            remote may have put our secrets in it.
    """
    try:
        target = parse_address(urljoin(address.url, location.strip()))
    except (TransportRefused, ValueError) as exc:
        raise TransportRefused("redirects to what is no http:// or https:// address") from exc
    return target._replace(user="", password="")  # nosec B106  (none)


def same_host(one: Address, other: Address) -> bool:
    """Tell whether credentials for `one` may go to `other`.

    They may where scheme, host and port are the same, or from http to https on the usual ports.
    """
    if one.host != other.host:
        return False
    is_upgrade = (one.scheme, other.scheme) == ("http", "https")
    on_usual_ports = (one.port, other.port) == (80, 443)
    return (one.scheme, one.port) == (other.scheme, other.port) or (is_upgrade and on_usual_ports)


def with_query(url: str, query: Mapping[str, str]) -> str:
    """Return the address with these parameters added, where it does not have them yet."""
    if not query:
        return url
    parts = urlsplit(url)
    present = {name for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    added = [
        f"{quote(name, safe='')}={quote(value, safe='')}"
        for name, value in query.items()
        if name not in present
    ]
    return urlunsplit(parts._replace(query="&".join([parts.query, *added]).strip("&")))


def with_user_of(home: str, url: str) -> str:
    """Return an address with the user name and password of another, if they may go there.

    Raises:
        TransportRefused: one of them is no address that may be asked.
    """
    user_info = urlsplit(home).netloc.rpartition("@")[0]
    if not user_info or not same_host(parse_address(home), parse_address(url)):
        return url
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit(parts._replace(netloc=f"{user_info}@{host}"))


def _ascii_host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    return host if host.isascii() else host.encode("idna").decode("ascii")


def _shown(text: str) -> str:
    return repr(redact(text[:200]))
