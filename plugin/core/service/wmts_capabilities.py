"""GetCapabilities: published layers as a WMTS document, negotiated and kept in memory."""

from __future__ import annotations

import re
from typing import Callable, NamedTuple, Optional

from ..capabilities.model import CapabilitiesDocument
from ..capabilities.wmts_writer import SECTIONS, write_capabilities
from ..errors import Fault, RequestRefused
from ..layer.published import Publication
from ..sentence import sentence
from ..web.message import Response
from .call import Call, cross_origin
from .dialect import in_dialect
from .exception_report import invalid, missing
from .kept_documents import KeptDocuments, WrittenDocument, document_response
from .wmts_description import describe

__all__ = ["CapabilitiesWanted", "Describe", "WmtsDocuments"]

Describe = Callable[[Publication, str], CapabilitiesDocument]
"""Says what the document of some layers says, given the KVP address."""

_VERSION = re.compile(r"\d+\.\d+\.\d+", re.ASCII)
_MEDIA_TYPE = "application/xml; charset=utf-8"
_LONGEST_SEQUENCE = 20


class CapabilitiesWanted(NamedTuple):
    """The parameters of GetCapabilities that change the answer; None where one was not given."""

    versions: Optional[str] = None
    sections: Optional[str] = None
    update_sequence: Optional[str] = None


class WmtsDocuments:
    """Writes each capabilities document once and answers from memory; many threads ask at once."""

    def __init__(self, describe: Describe = describe) -> None:
        """Start with nothing written; `describe` says what the documents say."""
        self._describe = describe
        self._kept = KeptDocuments()

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
        return document_response(call, document, _MEDIA_TYPE, open_to)

    def _document(self, call: Call, sections: frozenset[str]) -> WrittenDocument:
        publication = call.publication

        def write() -> bytes:
            description = self._describe(publication, f"{call.base_url}/wmts")
            return write_capabilities(in_dialect(description, call.profile), sections)

        key = (call.base_url, call.profile, sections)
        return self._kept.get(publication.update_sequence, key, write)


def _check_versions(accepted: Optional[str]) -> None:
    """Negotiate the version (06-121r3, 7.3.2): the first one that we speak, and we speak one."""
    if accepted is None:
        return
    versions = [version.strip() for version in accepted.split(",")]
    if not all(_VERSION.fullmatch(version) for version in versions):
        raise invalid(
            "AcceptVersions", sentence("Not a list of versions: {text!r}.", text=accepted)
        )
    if "1.0.0" not in versions:
        text = sentence("This server speaks WMTS 1.0.0, none of {names}.", names=accepted)
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
        text = sentence(
            "There is no section {name!r}; there are {offered}.", name=unknown[0], offered=offered
        )
        raise invalid("sections", text)
    chosen = frozenset(known[name.lower()] for name in names)
    return SECTIONS if "All" in chosen else chosen


def _is_known(text: Optional[str], current: int) -> bool:
    """Tell whether the client has this very document (06-121r3, table 7)."""
    if text is None or text == "":
        return False
    if not (text.isascii() and text.isdecimal()):
        told = sentence("Not an updateSequence of this server: {text!r}.", text=text)
        raise invalid("updateSequence", told)
    if len(text.lstrip("0")) > _LONGEST_SEQUENCE or int(text) > current:
        told = sentence("The current updateSequence is {number}.", number=current)
        fault = Fault("InvalidUpdateSequence", "", told)
        raise RequestRefused(400, fault)
    return int(text) == current
