"""GetCapabilities: published layers as a WMTS document, negotiated and kept in memory."""

from __future__ import annotations

import functools
import hashlib
import re
import threading
import time
from typing import Callable, NamedTuple, Optional

from ..capabilities.model import CapabilitiesDocument
from ..capabilities.wmts_writer import SECTIONS, write_capabilities
from ..errors import Fault, RequestRefused
from ..layer.published import Publication
from ..web.conditional import http_date, is_not_modified
from ..web.message import Header, Response
from ..web.negotiation import accepts_gzip, compressed
from .call import Call, cross_origin
from .dialect import in_dialect
from .exception_report import invalid, missing
from .wmts_description import describe

__all__ = ["CapabilitiesWanted", "Describe", "WmtsDocuments"]

Describe = Callable[[Publication, str], CapabilitiesDocument]
"""Says what the document of some layers says, given the KVP address."""

_VERSION = re.compile(r"\d+\.\d+\.\d+", re.ASCII)
_KEPT_BYTES = 32 * 1024 * 1024
_LONGEST_SEQUENCE = 20


class CapabilitiesWanted(NamedTuple):
    """The parameters of GetCapabilities that change the answer; None where one was not given."""

    versions: Optional[str] = None
    sections: Optional[str] = None
    update_sequence: Optional[str] = None


class _Document:
    """A written document, compressed when that is first asked for."""

    def __init__(self, body: bytes) -> None:
        self.body = body
        self.etag = hashlib.blake2b(body, digest_size=12).hexdigest()

    @functools.cached_property
    def zipped(self) -> bytes:
        return compressed(self.body)


class WmtsDocuments:
    """Writes each capabilities document once and answers from memory; many threads ask at once."""

    def __init__(self, describe: Describe = describe) -> None:
        """Start with nothing written; `describe` says what the documents say."""
        self._describe = describe
        self._sequence = -1
        self._written: dict[tuple[object, ...], _Document] = {}
        self._lock = threading.Lock()

    def respond(self, call: Call, wanted: CapabilitiesWanted) -> Response:
        """Answer with the document that is wanted.

        Raises:
            RequestRefused: negotiation failed (OGC 06-121r3, clause 7.3).
        """
        _check_versions(wanted.versions)
        sections = _sections(wanted.sections)
        if _is_known(wanted.update_sequence, call.publication.update_sequence):
            sections = frozenset()
        document = self._document(call, sections)
        open_to = cross_origin(call, *call.publication.layers.values())
        return _response(call, document, open_to)

    def _document(self, call: Call, sections: frozenset[str]) -> _Document:
        publication = call.publication
        key = (publication.update_sequence, call.base_url, call.profile, sections)
        document = self._written.get(key)
        if document is None:
            description = self._describe(publication, f"{call.base_url}/wmts")
            description = in_dialect(description, call.profile)
            document = _Document(write_capabilities(description, sections))
            self._keep(publication.update_sequence, key, document)
        return document

    def _keep(self, sequence: int, key: tuple[object, ...], document: _Document) -> None:
        """Keep a document until something changes; clients choose how many there are of them."""
        with self._lock:
            size = sum(len(kept.body) for kept in self._written.values())
            if sequence != self._sequence or size + len(document.body) > _KEPT_BYTES:
                self._written = {}
            self._sequence = sequence
            self._written[key] = document


def _response(call: Call, document: _Document, open_to: tuple[Header, ...]) -> Response:
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
    common = (("Content-Type", "application/xml; charset=utf-8"), *common)
    if zipped:
        return Response(200, (*common, ("Content-Encoding", "gzip")), document.zipped)
    return Response(200, common, document.body)


def _check_versions(accepted: Optional[str]) -> None:
    """Negotiate the version (06-121r3, 7.3.2): the first one that we speak, and we speak one."""
    if accepted is None:
        return
    versions = [version.strip() for version in accepted.split(",")]
    if not all(_VERSION.fullmatch(version) for version in versions):
        raise invalid("AcceptVersions", f"Not a list of versions: {accepted!r}.")
    if "1.0.0" not in versions:
        text = f"This server speaks WMTS 1.0.0, none of {accepted}."
        raise RequestRefused(400, Fault("VersionNegotiationFailed", "", text))


def _sections(text: Optional[str]) -> frozenset[str]:
    if text is None:
        return SECTIONS
    if not text:
        raise missing("sections")
    known = {name.lower(): name for name in (*SECTIONS, "All")}
    names = [name.strip() for name in text.split(",")]
    unknown = [name for name in names if name.lower() not in known]
    if unknown:
        offered = ", ".join(sorted(known.values()))
        raise invalid("sections", f"There is no section {unknown[0]!r}; there are {offered}.")
    chosen = frozenset(known[name.lower()] for name in names)
    return SECTIONS if "All" in chosen else chosen


def _is_known(text: Optional[str], current: int) -> bool:
    """Tell whether the client has this very document (06-121r3, table 7)."""
    if text is None or text == "":
        return False
    if not (text.isascii() and text.isdecimal()):
        raise invalid("updateSequence", f"Not an updateSequence of this server: {text!r}.")
    if len(text.lstrip("0")) > _LONGEST_SEQUENCE or int(text) > current:
        fault = Fault("InvalidUpdateSequence", "", f"The current updateSequence is {current}.")
        raise RequestRefused(400, fault)
    return int(text) == current
