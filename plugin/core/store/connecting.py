"""Asks a remote for its WMTS capabilities."""

from __future__ import annotations

import time
from urllib.parse import parse_qsl, urlsplit

from ..capabilities.wmts_reader import ReadCapabilities, read_capabilities
from ..errors import DocumentError, SetupError, TransportError
from ..secrets import redact
from ..transport.protocol import Transport

__all__ = ["capabilities_address", "connect"]

_SECONDS = 60.0
_OK = 200


def capabilities_address(address: str) -> str:
    """Return the address at which to ask for capabilities, given what a user pastes.

    What names an operation or a document is taken as it is; to what does not, the operation is
    added (OGC 07-057r7, table 3).
    """
    address = address.strip()
    parts = urlsplit(address)
    asked = {name.lower() for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if "request" in asked or parts.path.lower().endswith((".xml", "/getcapabilities")):
        return address
    missing = [] if "service" in asked else ["SERVICE=WMTS"]
    parameters = "&".join([*missing, "REQUEST=GetCapabilities", "VERSION=1.0.0"])
    joined = parts.query.rstrip("&")
    return parts._replace(query=f"{joined}&{parameters}" if joined else parameters).geturl()


def connect(address: str, transport: Transport) -> ReadCapabilities:
    """Fetch and read the capabilities of the WMTS at `address`.

    Raises:
        SetupError: the remote cannot be reached, refuses, or is no WMTS; the text says which.
    """
    asked = capabilities_address(address)
    try:
        answer = transport.get(asked, deadline=time.monotonic() + _SECONDS)
    except TransportError as exc:
        raise SetupError(str(exc)) from exc
    try:
        read = read_capabilities(answer.body, answer.url)
    except DocumentError as exc:
        status = "" if answer.status == _OK else f" with status {answer.status}"
        raise SetupError(f"{redact(asked)} is no WMTS: it answers{status}, {exc}") from exc
    if answer.status != _OK:
        raise SetupError(f"{redact(asked)} answers with status {answer.status}")
    return read
