"""Gets the capabilities document that is to be judged: from a service, in both ways, or a file."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import NamedTuple, NoReturn, Optional
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..capabilities.document_address import capabilities_address, restful_address
from ..capabilities.repair_notes import NoteBook
from ..capabilities.strangers import wmts_root
from ..errors import DocumentError, SetupError
from ..secrets import redact
from ..sentence import sentence
from .asking import Asker, Reply

__all__ = ["FoundDocument", "fetched", "is_web_address", "read_file"]

_LARGEST = 32 << 20
_OK = 200
_ASK_WHO = (401, 403, 407)
_LOGIN = (b'type="password"', b"type='password'", b"type=password")


class FoundDocument(NamedTuple):
    """A capabilities document: as it came, and where from, without secrets.

    `reply` is the answer it came in, None for a file.
    """

    body: bytes
    url: str
    reply: Optional[Reply] = None


def is_web_address(place: str) -> bool:
    """Tell whether a service is meant, not a file."""
    return place.strip()[:8].lower().startswith(("http://", "https://"))


def read_file(place: str) -> FoundDocument:
    """Return the document in a file; `place` is a path, or an address that begins with `file:`.

    Raises:
        SetupError: the file cannot be read.
        DocumentError: it holds no WMTS capabilities.
    """
    is_address = place.lower().startswith("file:")
    path = Path(url2pathname(urlsplit(place).path) if is_address else place)
    try:
        if not path.exists():
            raise SetupError(sentence("{path} does not exist", path=path))
        if not path.is_file():  # to read a pipe or device may never end
            raise SetupError(sentence("{path} is not a file", path=path))
        with path.open("rb") as file:
            body = file.read(_LARGEST + 1)
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "strerror", None) or exc
        raise SetupError(
            sentence("{path} cannot be read: {reason}", path=path, reason=reason)
        ) from exc
    try:
        wmts_root(body, NoteBook())
    except DocumentError as exc:
        raise DocumentError(
            sentence("{path} cannot be judged: {reason}", path=path, reason=exc)
        ) from exc
    return FoundDocument(body, str(path))


def fetched(address: str, asker: Asker) -> FoundDocument:
    """Return the document of the service at `address`: of a document, or of a service by KVP.

    A base address that does not answer KVP is asked at the path of RESTful services, as ArcGIS
    and QGIS's users do.

    Raises:
        SetupError: there is no answer, or an error.
        DocumentError: the answer is no WMTS capabilities.
        JudgingStopped: see `Asker.ask`.
    """
    asked = capabilities_address(address)
    try:
        return _document_of(asker.ask(asked))
    except (SetupError, DocumentError):
        if asked != address.strip():
            with contextlib.suppress(SetupError, DocumentError):
                return _document_of(asker.ask(restful_address(address)))
        raise


def _document_of(reply: Reply) -> FoundDocument:
    """Return the document that an answer brings.

    Raises:
        SetupError: there was no answer, or it is an error.
        DocumentError: it is something else.
    """
    if reply.failure:
        raise SetupError(reply.failure)
    try:
        wmts_root(reply.body, NoteBook())
    except DocumentError as exc:
        _refuse(reply, exc)
    if reply.status != _OK:
        raise SetupError(
            sentence(
                "{address} answers with status {status}",
                address=redact(reply.url),
                status=reply.status,
            )
        )
    return FoundDocument(reply.body, reply.final_url, reply)


def _refuse(reply: Reply, error: DocumentError) -> NoReturn:
    where = redact(reply.final_url)
    raised: type[SetupError] | type[DocumentError] = SetupError
    if reply.status in _ASK_WHO:
        said = sentence(
            "{address} wants to know who asks (status {status})",
            address=where,
            status=reply.status,
        )
    elif any(mark in reply.body[: 1 << 18].lower() for mark in _LOGIN):
        raised = DocumentError
        said = sentence("{address} answers with a page to log in, not with a WMTS", address=where)
    elif reply.status != _OK:
        said = sentence(
            "{address} answers with status {status}: {reason}",
            address=where,
            status=reply.status,
            reason=error,
        )
    else:
        raised = DocumentError
        said = sentence("{address} is no WMTS: {reason}", address=where, reason=error)
    if reply.final_url != reply.url:
        said = sentence("{address} leads elsewhere: {said}", address=redact(reply.url), said=said)
    raise raised(said) from error
