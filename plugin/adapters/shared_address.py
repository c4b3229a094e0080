"""The address of our server that other computers can use, where it listens for them."""

from __future__ import annotations

import ipaddress
import socket
from typing import Callable
from urllib.parse import urlsplit

from .settings import read_settings

__all__ = ["own_address", "shared_address"]

_EVERYWHERE = ("0.0.0.0", "::", "")  # noqa: S104  # nosec B104  (compared)
_ELSEWHERE = ("192.0.2.1", 9)
"""An address that is nobody's (RFC 5737): which of ours leads there is asked, nothing is sent."""


def shared_address(address: str, own: Callable[[], str] = lambda: own_address()) -> str:
    """Return an address of our server as it is given to other programs.

    The server calls itself 127.0.0.1 where it listens in every network; that leads other computers
    to themselves. Without a network the address stays as it is.
    """
    if read_settings().host not in _EVERYWHERE:
        return address
    parts = urlsplit(address)
    found = own() if parts.hostname == "127.0.0.1" else ""
    if not found:
        return address
    return parts._replace(netloc=parts.netloc.replace("127.0.0.1", found, 1)).geturl()


def own_address() -> str:
    """Return this computer's address in its network, or an empty text if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(_ELSEWHERE)
            found = ipaddress.ip_address(probe.getsockname()[0])
        except OSError:
            return ""
    return "" if found.is_loopback or found.is_unspecified else str(found)
