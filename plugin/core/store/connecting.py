"""Asks a remote for its WMTS capabilities."""

from __future__ import annotations

import contextlib
import logging
import time
from typing import Optional
from urllib.parse import parse_qsl, urlsplit

from ..capabilities.wmts_reader import ReadCapabilities, read_capabilities
from ..errors import DocumentError, SetupError, TransportError
from ..secrets import redact
from ..transport.protocol import Transport
from .kept_document import KeptDocument

__all__ = ["capabilities_address", "connect"]

_log = logging.getLogger(__name__)

_SECONDS = 60.0
_OK = 200
_RESTFUL_PATH = "/1.0.0/WMTSCapabilities.xml"


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


def connect(
    address: str,
    transport: Transport,
    kept: Optional[KeptDocument] = None,
    *,
    may_be_old: bool = True,
) -> ReadCapabilities:
    """Fetch and read the capabilities of the WMTS at `address`.

    A base address may answer by KVP or, as ArcGIS's and many caches do, only at the path that
    RESTful services use. What was `kept` of it stands in if the remote cannot be reached, where
    that may be.

    Raises:
        SetupError: the remote cannot be reached, refuses, or is no WMTS; the text says which.
    """
    asked = capabilities_address(address)
    try:
        return _fetched(asked, transport, kept)
    except SetupError as exc:
        if asked != address.strip():
            with contextlib.suppress(SetupError):
                return _fetched(_restful_address(address), transport, kept)
        is_gone = isinstance(exc.__cause__, TransportError)
        known = kept.read() if kept is not None and is_gone and may_be_old else None
        if known is None:
            raise
        _log.warning("%s; what it offered before is taken for what it offers", exc)
        return known


def _restful_address(address: str) -> str:
    parts = urlsplit(address.strip())
    return parts._replace(path=f"{parts.path.rstrip('/')}{_RESTFUL_PATH}").geturl()


def _fetched(address: str, transport: Transport, kept: Optional[KeptDocument]) -> ReadCapabilities:
    shown = redact(address)
    try:
        answer = transport.get(address, deadline=time.monotonic() + _SECONDS)
    except TransportError as exc:
        raise SetupError(str(exc)) from exc
    failed = answer.status != _OK
    try:
        read = read_capabilities(answer.body, answer.url)
    except DocumentError as exc:
        found = f"answers with status {answer.status}" if failed else "is no WMTS"
        raise SetupError(f"{shown} {found}: {exc}") from exc
    if failed:
        raise SetupError(f"{shown} answers with status {answer.status}")
    if kept is not None:
        kept.keep(answer)
    return read
