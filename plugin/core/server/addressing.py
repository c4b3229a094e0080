"""Under which names the server may be asked, and which address its documents carry."""

from __future__ import annotations

import ipaddress
import re
from functools import lru_cache
from typing import NamedTuple, Optional
from urllib.parse import urlsplit

from ..errors import SetupError
from ..sentence import sentence
from ..web.message import Request

__all__ = ["Addressing", "allowed_host", "host_name", "split_public_url", "website_origin"]

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST = re.compile(r"^(?:[A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$")
_ORIGIN = re.compile(r"^([a-z][a-z0-9+.-]*)://([^/?#@\s]+)$")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
_PREFIX = re.compile(r"^(?:/[A-Za-z0-9_.~-]+)*$")


class Addressing(NamedTuple):
    """Which Host headers are ours, and what absolute addresses look like.

    `names` are allowed host names beside the loopback ones, `any_address` allows every numeric
    address (a server that listens on all of them is asked by many; DNS rebinding needs a name).
    `public_url` replaces whatever the request says; it has no slash at its end.
    """

    fallback: str
    names: frozenset[str] = frozenset()
    any_address: bool = False
    public_url: str = ""

    def base_url(self, request: Request) -> Optional[str]:
        """Return the absolute address of the server as this client sees it.

        None when the client asks by a name that is not ours (RFC 9110, 7.4: misdirected).
        """
        host = request.headers.get("host", "")
        if not host:
            host = self.fallback
        elif not self._is_ours(host):
            return None
        if self.public_url:
            return self.public_url
        if (
            "x-forwarded-host" in request.headers
            or "x-forwarded-proto" in request.headers
            or "x-forwarded-prefix" in request.headers
        ):
            return self._forwarded(request, host)
        return f"http://{host}"

    def _is_ours(self, host: str) -> bool:
        name = host_name(host)
        if name in _LOOPBACK_NAMES or name in self.names:
            return True
        return self.any_address and _is_numeric(name)

    def _forwarded(self, request: Request, host: str) -> str:
        """Believe a proxy only what cannot lead a client to a stranger; the first value counts."""
        forwarded = _first(request, "x-forwarded-host")
        port = _first(request, "x-forwarded-port")
        if forwarded and ":" not in forwarded and port.isdecimal():
            forwarded = f"{forwarded}:{port}"
        if forwarded and _HOST.match(forwarded) and self._is_ours(forwarded):
            host = forwarded
        scheme = _first(request, "x-forwarded-proto").lower()
        if scheme not in ("http", "https"):
            scheme = "http"
        prefix = _first(request, "x-forwarded-prefix").rstrip("/")
        if not _PREFIX.match(prefix):
            prefix = ""
        default_port = ":443" if scheme == "https" else ":80"
        if host.endswith(default_port):
            host = host[: -len(default_port)]
        return f"{scheme}://{host}{prefix}"


@lru_cache(maxsize=256)
def host_name(host: str) -> str:
    """Return the name or address in a Host header, in lower case, without port and brackets.

    What is not formed like one gives an empty text, which is nobody's name.
    """
    if not _HOST.match(host):
        return ""
    if host.startswith("["):
        return host[1 : host.index("]")].lower()
    return host.partition(":")[0].lower().rstrip(".")


def allowed_host(text: str) -> str:
    """Return the name that a Host header has to hold, from a name as a user gives it: with a port.

    Raises:
        SetupError: it is no name or address of a host.
    """
    name = text.lower() if _is_numeric(text) else host_name(text)
    if not name:
        raise SetupError(sentence("not the name of a host: {text!r} (try maps.example)", text=text))
    return name


def website_origin(text: str) -> str:
    """Return the Origin header that a website sends (RFC 6454, 6.2), from its address.

    Raises:
        SetupError: it is no address, or one of a page and not of a whole website.
    """
    found = _ORIGIN.match(text.lower().rstrip("/"))
    if not found:
        raise SetupError(
            sentence("not the address of a website: {text!r} (try https://maps.example)", text=text)
        )
    scheme, host = found.groups()
    port = _DEFAULT_PORTS.get(scheme, "")
    return f"{scheme}://{host[: -len(port)] if port and host.endswith(port) else host}"


def split_public_url(text: str) -> str:
    """Return the public address in the form in which documents carry it.

    Raises:
        SetupError: it is not an http or https address with a host.
    """
    parts = urlsplit(text)
    usable = parts.scheme in ("http", "https") and _HOST.match(parts.netloc)
    if not usable or parts.query or parts.fragment:
        raise SetupError(
            sentence(
                "not a public address: {text!r:.200} (try https://maps.example/tiles)", text=text
            )
        )
    return text.rstrip("/")


def _first(request: Request, name: str) -> str:
    return request.headers.get(name, "").partition(",")[0].strip()


def _is_numeric(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
