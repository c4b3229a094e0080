"""Opens the sockets that listen, on both loopback addresses where the loopback is meant."""

from __future__ import annotations

import contextlib
import errno
import os
import socket
from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ..errors import ListenError
from ..sentence import Sentence, sentence
from .port_holder import port_holder
from .settings import ListenAddress

__all__ = ["Listeners", "OwnListeners", "open_listeners"]

_BACKLOG = 128
_WINDOWS = os.name == "nt"
_ATTEMPTS = 20
_WINDOWS_TAKEN = (10013, 10048)  # WSAEACCES: taken exclusively; WSAEADDRINUSE
_NOT_OURS = (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EPROTONOSUPPORT, 10047, 10049)


class Listeners(Protocol):
    """Where a server has its listening sockets from; `taking` and `keeper` have others."""

    def open(self, address: ListenAddress) -> tuple[socket.socket, ...]:
        """Return sockets that listen at the address; raises ListenError. The server closes them."""
        ...

    def accepting(self, sockets: Sequence[socket.socket]) -> None:
        """Hear that the server accepts on these."""
        ...

    def close(self) -> None:
        """Hear that the server accepts no more."""
        ...


class OwnListeners:
    """Sockets of this server alone."""

    def open(self, address: ListenAddress) -> tuple[socket.socket, ...]:
        """Return sockets that listen at the address; raises ListenError."""
        return open_listeners(address)

    def accepting(self, sockets: Sequence[socket.socket]) -> None:
        """Nobody else is concerned."""

    def close(self) -> None:
        """Nobody else is concerned."""


class _Place(NamedTuple):
    family: int
    host: str
    needed: bool


def open_listeners(address: ListenAddress) -> tuple[socket.socket, ...]:
    """Open all sockets of an address, with one port; port 0 takes one that is free on all of them.

    Raises:
        ListenError: the port is taken (it says by what, where that can be known), or the address
            is not one of this machine's.
    """
    places = _places(address)
    for _ in range(_ATTEMPTS if address.port == 0 else 1):
        try:
            return _open_all(places, address.port)
        except OSError as error:
            failure = error
            if not _is_taken(error):
                break
    raise ListenError(_sentence(address, failure)) from failure


def _places(address: ListenAddress) -> Sequence[_Place]:
    if address.is_loopback:
        return (
            _Place(socket.AF_INET, "127.0.0.1", needed=True),
            _Place(socket.AF_INET6, "::1", needed=False),
        )
    if address.host in ("", "::"):  # with IPV6_V6ONLY, `::` alone would leave IPv4 out
        return (
            _Place(socket.AF_INET, "0.0.0.0", needed=True),  # noqa: S104  # nosec B104  (asked for)
            _Place(socket.AF_INET6, "::", needed=False),
        )
    try:
        found = socket.getaddrinfo(
            address.host, address.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
    except (OSError, UnicodeError) as exc:
        raise ListenError(
            sentence("{host} is no address of this machine.", host=address.host)
        ) from exc
    hosts = dict.fromkeys((entry[0], str(entry[4][0])) for entry in found)
    return [_Place(family, host, needed=True) for family, host in hosts]


def _open_all(places: Sequence[_Place], port: int) -> tuple[socket.socket, ...]:
    with contextlib.ExitStack() as opened:
        listeners: list[socket.socket] = []
        for place in places:
            try:
                listener = _open(place, port)
            except OSError as error:
                if place.needed or error.errno not in _NOT_OURS:
                    raise
                continue  # many machines have IPv6 switched off
            opened.callback(listener.close)
            listeners.append(listener)
            port = int(listener.getsockname()[1])
        opened.pop_all()
        return tuple(listeners)


def _open(place: _Place, port: int) -> socket.socket:
    listener = socket.socket(place.family, socket.SOCK_STREAM)
    try:
        if _WINDOWS:
            # With SO_REUSEADDR Windows lets a second program listen on the same port.
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE", -5), 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if place.family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((place.host, port))
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener


def _is_taken(error: OSError) -> bool:
    return error.errno == errno.EADDRINUSE or getattr(error, "winerror", 0) in _WINDOWS_TAKEN


def _sentence(address: ListenAddress, error: OSError) -> Sentence:
    if _is_taken(error):
        holder = port_holder(address.host, address.port)
        return sentence(
            "Port {port} is taken by {program}; end that, or choose another port.",
            port=address.port,
            program=holder or sentence("another program"),
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return sentence(
            "This user may not listen on port {port}; choose one above 1023.", port=address.port
        )
    if error.errno in _NOT_OURS:
        return sentence("{host} is no address of this machine.", host=address.host)
    return sentence(
        "Cannot listen on {host}, port {port}: {reason}.",
        host=address.host,
        port=address.port,
        reason=error.strerror or error,
    )
