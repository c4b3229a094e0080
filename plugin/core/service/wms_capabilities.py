"""GetCapabilities of the WMS: negotiated, written once, and kept in memory."""

from __future__ import annotations

import functools
import hashlib
import re
import threading
import time
from collections.abc import Mapping

from ..capabilities.wms_writer import write_wms_111, write_wms_130
from ..layer.published import Publication
from ..web.conditional import http_date, is_not_modified
from ..web.message import Header, Response
from ..web.negotiation import accepts_gzip, compressed
from .call import Call, cross_origin
from .wms_description import describe_wms
from .wms_report import V111, V130, refusal

__all__ = ["WmsDocuments", "negotiated_version"]

_WRITERS = {V111: write_wms_111, V130: write_wms_130}
_MEDIA_TYPES = {V111: "application/vnd.ogc.wms_xml", V130: "text/xml"}
_NUMBERS = re.compile(r"(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?\Z", re.ASCII)
_KEPT_BYTES = 32 * 1024 * 1024
_LONGEST_SEQUENCE = 20


def negotiated_version(text: str) -> str:
    """Return the version that is spoken with who asks for this one (OGC 06-042, 6.2.4).

    The one asked for, else the next lower one, else the lowest; without any it is the highest.
    """
    found = _NUMBERS.match(text.strip())
    if found is None:
        return V130
    return V130 if tuple(int(part or 0) for part in found.groups()) >= (1, 3, 0) else V111


class _Document:
    """A written document, compressed when that is first asked for."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.etag = hashlib.blake2b(body, digest_size=12).hexdigest()

    @functools.cached_property
    def zipped(self) -> bytes:
        return compressed(self.body)


class WmsDocuments:
    """Writes each document once and answers from memory; many threads ask at once."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._sequence = -1
        self._written: dict[tuple[str, str], _Document] = {}
        self._lock = threading.Lock()

    def respond(self, call: Call, version: str, parameters: Mapping[str, str]) -> Response:
        """Answer with the document of a version.

        Raises:
            RequestRefused: the client has it already, or a newer one (OGC 06-042, 7.2.3.5).
        """
        _check_sequence(parameters.get("updatesequence", ""), call.publication.update_sequence)
        document = self._document(call, version)
        open_to = cross_origin(call, *call.publication.layers.values())
        return _response(call, document, _MEDIA_TYPES[version], open_to)

    def _document(self, call: Call, version: str) -> _Document:
        publication = call.publication
        key = (version, call.base_url)
        with self._lock:
            known = self._written if self._sequence == publication.update_sequence else {}
            document = known.get(key)
        if document is None:
            document = _written(publication, call.base_url, version)
            self._keep(publication.update_sequence, key, document)
        return document

    def _keep(self, sequence: int, key: tuple[str, str], document: _Document) -> None:
        """Keep a document until something changes; clients choose how many there are of them."""
        with self._lock:
            size = sum(len(kept.body) for kept in self._written.values())
            if sequence != self._sequence or size + len(document.body) > _KEPT_BYTES:
                self._written = {}
            self._sequence = sequence
            self._written[key] = document


def _written(publication: Publication, base_url: str, version: str) -> _Document:
    return _Document(_WRITERS[version](describe_wms(publication, f"{base_url}/wms")))


def _check_sequence(text: str, current: int) -> None:
    if not text:
        return
    shown = f"The current updateSequence is {current}."
    if not (text.isascii() and text.isdecimal()) or len(text) > _LONGEST_SEQUENCE:
        raise refusal(shown, "InvalidUpdateSequence")
    if int(text) == current:
        raise refusal(shown, "CurrentUpdateSequence")
    if int(text) > current:
        raise refusal(shown, "InvalidUpdateSequence")


def _response(
    call: Call, document: _Document, media_type: str, open_to: tuple[Header, ...]
) -> Response:
    headers = call.request.headers
    zipped = accepts_gzip(headers.get("accept-encoding", ""))
    etag = f'"{document.etag}-gzip"' if zipped else f'"{document.etag}"'
    # QGIS keeps a document for a day unless it has an expiry date (interop.md rule 30).
    common: tuple[Header, ...] = (
        ("Cache-Control", "no-cache"),
        ("Expires", http_date(int(time.time()))),
        ("ETag", etag),
        ("Vary", "Accept-Encoding"),
        *open_to,
    )
    if is_not_modified(headers, etag, None):
        return Response(304, common)
    common = (("Content-Type", media_type), *common)
    if zipped:
        return Response(200, (*common, ("Content-Encoding", "gzip")), document.zipped)
    return Response(200, common, document.body)
