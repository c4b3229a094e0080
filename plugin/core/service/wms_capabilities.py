"""GetCapabilities of the WMS: negotiated, written once, and kept in memory."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..capabilities.wms_writer import write_wms_111, write_wms_130
from ..sentence import sentence
from ..web.message import Response
from .call import Call, cross_origin
from .kept_documents import KeptDocuments, WrittenDocument, document_response
from .wms_description import describe_wms
from .wms_report import V111, V130, refusal

__all__ = ["WmsDocuments", "negotiated_version"]

_WRITERS = {V111: write_wms_111, V130: write_wms_130}
_MEDIA_TYPES = {V111: "application/vnd.ogc.wms_xml", V130: "text/xml"}
_NUMBERS = re.compile(r"(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?\Z", re.ASCII)
_LONGEST_SEQUENCE = 20


def negotiated_version(text: str) -> str:
    """Return the version that is spoken with who asks for this one (OGC 06-042, 6.2.4).

    The one asked for, else the next lower one, else the lowest; without any it is the highest.
    """
    found = _NUMBERS.match(text.strip())
    if found is None:
        return V130
    return V130 if tuple(int(part or 0) for part in found.groups()) >= (1, 3, 0) else V111


class WmsDocuments:
    """Writes each document once and answers from memory; many threads ask at once."""

    def __init__(self) -> None:
        """Start with nothing written."""
        self._kept = KeptDocuments()

    def respond(self, call: Call, version: str, parameters: Mapping[str, str]) -> Response:
        """Answer with the document of a version.

        Raises:
            RequestRefused: the client has it already, or a newer one (OGC 06-042, 7.2.3.5).
        """
        _check_sequence(parameters.get("updatesequence", ""), call.publication.update_sequence)
        open_to = cross_origin(call, *call.publication.layers.values())
        return document_response(
            call, self._document(call, version), _MEDIA_TYPES[version], open_to
        )

    def _document(self, call: Call, version: str) -> WrittenDocument:
        publication, base_url = call.publication, call.base_url

        def write() -> bytes:
            return _WRITERS[version](describe_wms(publication, f"{base_url}/wms"))

        return self._kept.get(publication.update_sequence, (version, base_url), write)


def _check_sequence(text: str, current: int) -> None:
    if not text:
        return
    shown = sentence("The current updateSequence is {number}.", number=current)
    if not (text.isascii() and text.isdecimal()) or len(text) > _LONGEST_SEQUENCE:
        raise refusal(shown, "InvalidUpdateSequence")
    if int(text) == current:
        raise refusal(shown, "CurrentUpdateSequence")
    if int(text) > current:
        raise refusal(shown, "InvalidUpdateSequence")
