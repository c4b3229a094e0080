"""Every error that urllib3 and what lies below it can raise, in our words."""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from typing import NamedTuple

import urllib3.exceptions as theirs

from ..errors import TransportError, TransportRefused, TransportTimeout
from ..secrets import redact

__all__ = ["FOREIGN", "is_broken_connection", "translated"]

FOREIGN = (theirs.HTTPError, http.client.HTTPException, OSError, ValueError)
"""What an exchange may raise: urllib3's, the standard library's below it, and for bad addresses
ValueError (of which UnicodeError is one)."""


class _Meaning(NamedTuple):
    kinds: tuple[type[BaseException], ...]
    ours: type[TransportError]
    words: str


_MEANINGS = (
    # NewConnectionError is a ConnectTimeoutError in urllib3 1.26, so it comes first.
    _Meaning((theirs.NewConnectionError,), TransportError, "cannot be reached ({})"),
    _Meaning((theirs.EmptyPoolError,), TransportTimeout, "all connections to it are busy"),
    _Meaning((theirs.ConnectTimeoutError,), TransportTimeout, "cannot be reached in time"),
    _Meaning((theirs.TimeoutError, socket.timeout), TransportTimeout, "did not answer in time"),
    _Meaning((theirs.ProxyError,), TransportError, "the proxy failed ({})"),
    _Meaning((theirs.SSLError, ssl.SSLError), TransportError, "no secure connection ({})"),
    _Meaning(
        (theirs.LocationValueError, theirs.ProxySchemeUnknown, ValueError),
        TransportRefused,
        "is not an address that can be asked for",
    ),
    _Meaning((theirs.DecodeError,), TransportError, "sent what cannot be unpacked"),
    _Meaning(
        (theirs.ProtocolError, http.client.HTTPException, OSError),
        TransportError,
        "broke off the connection or speaks no HTTP ({})",
    ),
    _Meaning((theirs.HTTPError,), TransportError, "failed ({})"),
)

_OBJECT = re.compile(r"<[^<>]*>:? ?")
_ADDRESS = re.compile(r"\bhttps?://\S+|\burl: \S+", re.I)


def translated(error: BaseException, url: str) -> TransportError:
    """Return our error for one of `FOREIGN`; secrets of the address are not in its text."""
    for meaning in _MEANINGS:
        if isinstance(error, meaning.kinds):
            return meaning.ours(f"{redact(url)}: {meaning.words.format(_reason(error))}")
    return TransportError(f"{redact(url)}: failed ({type(error).__name__})")


def is_broken_connection(error: BaseException) -> bool:
    """Tell whether asking once more on a new connection may help."""
    return isinstance(error, (theirs.ProtocolError, http.client.HTTPException, ConnectionError))


def _reason(error: BaseException) -> str:
    """Return what the innermost cause says, without addresses and names of objects."""
    text = " ".join(str(part) for part in error.args if isinstance(part, (str, OSError)))
    text = _ADDRESS.sub("", _OBJECT.sub("", text))
    cleaned = " ".join(word for word in text.split() if word.isprintable())
    return cleaned[:200] or type(error).__name__
