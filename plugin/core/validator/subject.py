"""The document that is judged: its XML as it stands, and what a lenient reader makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..capabilities.model import CapabilitiesDocument
from ..capabilities.repair_notes import NoteBook, RepairNote
from ..capabilities.strangers import wmts_root
from ..capabilities.wmts_reader import read_capabilities

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OWS", "WMTS", "XLINK", "Subject", "place_of", "subject_of"]

WMTS = "http://www.opengis.net/wmts/1.0"
OWS = "http://www.opengis.net/ows/1.1"
XLINK = "http://www.w3.org/1999/xlink"

_PREFIXES = {WMTS: "", OWS: "ows:"}


@dataclass(frozen=True)
class Subject:
    """A WMTS capabilities document under judgement.

    `url` is where it came from, without secrets; `body` is as it came. `root` is its XML as
    written, comments and blanks between elements left out: checks look at it, and change nothing.
    `document` is what our reader makes of it, wrong things repaired, and `notes` are its repairs.
    """

    url: str
    body: bytes
    root: _Element
    document: CapabilitiesDocument
    notes: tuple[RepairNote, ...]


def subject_of(body: bytes, url: str) -> Subject:
    """Return a document to be judged.

    Raises:
        DocumentError: these are no WMTS capabilities, or they are not safe to read.
    """
    read = read_capabilities(body, url)
    return Subject(url, body, wmts_root(body, NoteBook()), read.document, read.notes)


def place_of(element: _Element) -> str:
    """Return the XPath of an element: `/Capabilities/Contents/Layer[2]/ows:Title`.

    A place among several of its name is counted from one; WMTS's own names have no prefix.
    """
    steps = []
    current: _Element | None = element
    while current is not None:
        before = sum(1 for _ in current.itersiblings(current.tag, preceding=True))
        is_one_of_several = before or next(current.itersiblings(current.tag), None) is not None
        number = f"[{before + 1}]" if is_one_of_several else ""
        steps.append(f"{_short_name(str(current.tag))}{number}")
        current = current.getparent()
    return "/" + "/".join(reversed(steps))


def _short_name(tag: str) -> str:
    namespace, _, name = tag.rpartition("}")
    known = _PREFIXES.get(namespace.lstrip("{"))
    return f"{known}{name}" if known is not None else name
