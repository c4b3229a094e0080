"""Asks a remote for its WMTS capabilities."""

from __future__ import annotations

import contextlib
import logging
import time
from typing import Optional

from ..capabilities.document_address import capabilities_address, restful_address
from ..capabilities.wmts_reader import ReadCapabilities, read_capabilities
from ..errors import DocumentError, SetupError, TransportError
from ..secrets import redact
from ..sentence import Sentence, sentence, sentence_of
from ..transport.protocol import Transport
from .kept_document import KeptDocument

__all__ = ["connect", "kept_capabilities"]

_log = logging.getLogger(__name__)

_SECONDS = 60.0
_OK = 200
_REFUSALS = {
    401: sentence(
        "it wants a user name and password, a header or a key, or others than it was given"
    ),
    403: sentence("it does not let us in with what it was given (user name, header or key)"),
    407: sentence("the proxy wants a user name and password"),
}


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
                return _fetched(restful_address(address), transport, kept)
        is_gone = isinstance(exc.__cause__, TransportError)
        known = kept.read() if kept is not None and is_gone and may_be_old else None
        if known is None:
            raise
        _log.warning("%s; what it offered before is taken for what it offers", exc)
        return known


def kept_capabilities(address: str, kept: Optional[KeptDocument]) -> ReadCapabilities:
    """Return what the WMTS at `address` offered when it was last asked, without asking it.

    Raises:
        SetupError: nothing of it was kept.
    """
    known = kept.read() if kept is not None else None
    if known is None:
        raise SetupError(
            sentence(
                "offline: what {address} offers was never kept; open a layer of it once while "
                "it can be reached, with a cache folder (--cache DIR)",
                address=redact(address),
            )
        )
    return known


def _fetched(address: str, transport: Transport, kept: Optional[KeptDocument]) -> ReadCapabilities:
    shown = redact(address)
    try:
        answer = transport.get(address, deadline=time.monotonic() + _SECONDS)
    except TransportError as exc:
        raise SetupError(sentence_of(exc)) from exc
    failed = answer.status != _OK
    if answer.status in _REFUSALS:
        raise SetupError(
            sentence(
                "{address} answers with status {status}: {reason}",
                address=shown,
                status=answer.status,
                reason=_REFUSALS[answer.status],
            )
        )
    try:
        read = read_capabilities(answer.body, answer.url)
    except DocumentError as exc:
        raise SetupError(_useless(shown, answer.status, exc)) from exc
    if failed:
        raise SetupError(
            sentence("{address} answers with status {status}", address=shown, status=answer.status)
        )
    if kept is not None:
        kept.keep(answer)
    return read


def _useless(address: str, status: int, reason: DocumentError) -> Sentence:
    if status == _OK:
        return sentence("{address} is no WMTS: {reason}", address=address, reason=reason)
    return sentence(
        "{address} answers with status {status}: {reason}",
        address=address,
        status=status,
        reason=reason,
    )
