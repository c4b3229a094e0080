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
from ..sentence import Sentence, sentence

__all__ = ["FOREIGN", "is_broken_connection", "translated"]

FOREIGN = (theirs.HTTPError, http.client.HTTPException, OSError, ValueError)
"""What an exchange may raise: urllib3's, the standard library's below it, and for bad addresses
ValueError (of which UnicodeError is one)."""


class _Meaning(NamedTuple):
    kinds: tuple[type[BaseException], ...]
    ours: type[TransportError]
    words: Sentence


_FAILED = sentence("{address}: failed ({reason})")

_MEANINGS = (
    # NewConnectionError is a ConnectTimeoutError in urllib3 1.26, so it comes first.
    _Meaning(
        (theirs.NewConnectionError,),
        TransportError,
        sentence("{address}: cannot be reached ({reason})"),
    ),
    _Meaning(
        (theirs.EmptyPoolError,),
        TransportTimeout,
        sentence("{address}: all connections to it are busy"),
    ),
    _Meaning(
        (theirs.ConnectTimeoutError,),
        TransportTimeout,
        sentence("{address}: cannot be reached in time"),
    ),
    _Meaning(
        (theirs.TimeoutError, socket.timeout),
        TransportTimeout,
        sentence("{address}: did not answer in time"),
    ),
    _Meaning(
        (theirs.ProxyError,), TransportError, sentence("{address}: the proxy failed ({reason})")
    ),
    _Meaning(
        (theirs.SSLError, ssl.SSLError),
        TransportError,
        sentence("{address}: no secure connection ({reason})"),
    ),
    _Meaning(
        (theirs.LocationValueError, theirs.ProxySchemeUnknown, ValueError),
        TransportRefused,
        sentence("{address}: is not an address that can be asked for"),
    ),
    _Meaning(
        (theirs.DecodeError,), TransportError, sentence("{address}: sent what cannot be unpacked")
    ),
    _Meaning(
        (theirs.ProtocolError, http.client.HTTPException, OSError),
        TransportError,
        sentence("{address}: broke off the connection or speaks no HTTP ({reason})"),
    ),
    _Meaning((theirs.HTTPError,), TransportError, _FAILED),
)

_OBJECT = re.compile(r"<[^<>]*>:? ?")
_ADDRESS = re.compile(r"\bhttps?://\S+|\burl: \S+", re.I)


def translated(error: BaseException, url: str) -> TransportError:
    """Return our error for one of `FOREIGN`; secrets of the address are not in its text."""
    for meaning in _MEANINGS:
        if isinstance(error, meaning.kinds):
            return meaning.ours(_said(meaning.words, url, _reason(error)))
    return TransportError(_said(_FAILED, url, type(error).__name__))


def _said(words: Sentence, url: str, reason: str) -> Sentence:
    return Sentence(words, {"address": redact(url), "reason": reason})


def is_broken_connection(error: BaseException) -> bool:
    """Tell whether asking once more on a new connection may help."""
    return isinstance(error, (theirs.ProtocolError, http.client.HTTPException, ConnectionError))


def _reason(error: BaseException) -> str:
    """Return what the innermost cause says, without addresses and names of objects."""
    text = " ".join(str(part) for part in error.args if isinstance(part, (str, OSError)))
    text = _ADDRESS.sub("", _OBJECT.sub("", text))
    cleaned = " ".join(word for word in text.split() if word.isprintable())
    return cleaned[:200] or type(error).__name__
