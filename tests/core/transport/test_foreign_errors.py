"""Every error of urllib3 becomes one of ours, whatever its version, without secrets in it."""

from __future__ import annotations

import http.client
import inspect
import socket
import ssl

import pytest
import urllib3.exceptions as theirs
from wmts_bridge.plugin.core.errors import TransportError, TransportRefused, TransportTimeout
from wmts_bridge.plugin.core.transport import foreign_errors
from wmts_bridge.plugin.core.transport.foreign_errors import FOREIGN, translated

URL = "http://user:hidden@tile.example/1?key=hidden"

THEIRS = sorted(
    {
        found
        for _, found in inspect.getmembers(theirs, inspect.isclass)
        if issubclass(found, Exception) and not issubclass(found, Warning)
    },
    key=lambda found: found.__name__,
)


def made(kind: type[Exception]) -> Exception:
    """An error of this class, whatever its constructor asks for."""
    error = kind.__new__(kind)
    error.args = ("said http://tile.example/1?key=hidden",)
    return error


def test_urllib3_has_errors():
    assert len(THEIRS) > 20


@pytest.mark.parametrize("kind", THEIRS, ids=lambda kind: kind.__name__)
def test_every_error_of_urllib3_is_caught_and_translated(kind):
    error = made(kind)
    assert isinstance(error, FOREIGN)
    ours = translated(error, URL)
    assert isinstance(ours, TransportError)
    assert "hidden" not in str(ours)
    assert "\n" not in str(ours)


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (theirs.ReadTimeoutError(None, "/", "x"), TransportTimeout),
        (theirs.ConnectTimeoutError(), TransportTimeout),
        (theirs.EmptyPoolError(None, "x"), TransportTimeout),
        (theirs.NewConnectionError(None, "x"), TransportError),
        (theirs.ProtocolError("x"), TransportError),
        (theirs.SSLError("x"), TransportError),
        (theirs.LocationParseError("x"), TransportRefused),
        (socket.timeout("x"), TransportTimeout),
        (ConnectionResetError(104, "x"), TransportError),
        (ssl.SSLCertVerificationError(1, "x"), TransportError),
        (http.client.BadStatusLine("x"), TransportError),
        (ValueError("x"), TransportRefused),
        (UnicodeError("x"), TransportRefused),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_it_means_is_kept(error, ours):
    assert isinstance(error, FOREIGN)
    assert type(translated(error, URL)) is ours


def test_no_meaning_comes_after_one_that_takes_all_of_it():
    """Else it would never be used."""
    meanings = foreign_errors._MEANINGS
    for place, meaning in enumerate(meanings):
        for kind in meaning.kinds:
            before = tuple(kind_ for earlier in meanings[:place] for kind_ in earlier.kinds)
            assert not issubclass(kind, before), kind


def test_the_reason_is_told():
    error = theirs.NewConnectionError(None, "Failed: [Errno 111] Connection refused")
    assert "Connection refused" in str(translated(error, URL))
