"""Documents of what is published: written once, kept in memory, and answered with."""

from __future__ import annotations

import functools
import hashlib
import threading
import time
from collections.abc import Hashable
from typing import Callable

from ..web.conditional import http_date, is_not_modified
from ..web.message import Header, Response
from ..web.negotiation import accepts_gzip, compressed
from .call import Call

__all__ = ["KeptDocuments", "WrittenDocument", "document_response"]

_KEPT_BYTES = 32 * 1024 * 1024


class WrittenDocument:
    """A written document, compressed when that is first asked for."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.etag = hashlib.blake2b(body, digest_size=12).hexdigest()

    @functools.cached_property
    def zipped(self) -> bytes:
        """The same as gzip."""
        return compressed(self.body)


class KeptDocuments:
    """Documents of one moment by what was wanted; many threads ask at once."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._sequence = -1
        self._written: dict[Hashable, WrittenDocument] = {}
        self._lock = threading.Lock()

    def get(self, sequence: int, key: Hashable, write: Callable[[], bytes]) -> WrittenDocument:
        """Return the document of this updateSequence, which is written if it was not yet."""
        document = self._written.get((sequence, key))
        if document is None:
            document = WrittenDocument(write())
            self._keep(sequence, (sequence, key), document)
        return document

    def _keep(self, sequence: int, key: Hashable, document: WrittenDocument) -> None:
        """Keep a document until something changes; clients choose how many there are of them."""
        with self._lock:
            size = sum(len(kept.body) for kept in self._written.values())
            if sequence != self._sequence or size + len(document.body) > _KEPT_BYTES:
                self._written = {}
            self._sequence = sequence
            self._written[key] = document


def document_response(
    call: Call, document: WrittenDocument, content_type: str, open_to: tuple[Header, ...]
) -> Response:
    """Answer with a document, or with 304 if the client has it already."""
    headers = call.request.headers
    zipped = accepts_gzip(headers.get("accept-encoding", ""))
    etag = f'"{document.etag}-gzip"' if zipped else f'"{document.etag}"'
    # QGIS keeps a document for a day unless it has an expiry date (rule 30).
    common: tuple[Header, ...] = (
        ("Cache-Control", "no-cache"),
        ("Expires", http_date(int(time.time()))),
        ("ETag", etag),
        ("Vary", "Accept-Encoding"),
        *open_to,
    )
    if is_not_modified(headers, etag, None):
        return Response(304, common)
    common = (("Content-Type", content_type), *common)
    if zipped:
        return Response(200, (*common, ("Content-Encoding", "gzip")), document.zipped)
    return Response(200, common, document.body)
