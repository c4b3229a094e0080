"""The one place where XML from strangers is parsed: no DTD, no entities, no network, no bombs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ..errors import DocumentError

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["child", "children", "local_name", "parse_xml", "text_of"]

_MOST_BYTES = 32 << 20
_WEB_PAGE = "this is a web page, not an XML document"
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def parse_xml(body: bytes, *, most_bytes: int = _MOST_BYTES) -> _Element:
    """Return the root element; comments and processing instructions are left out.

    Raises:
        DocumentError: it is too large, no XML, a web page, or has a document type (which may hold entities).
    """
    from lxml import etree

    if len(body) > most_bytes:
        raise DocumentError(f"the document is larger than {most_bytes >> 20} MB")
    body = body.lstrip()
    if _DECLARATION.search(body[: 1 << 16].replace(b"\x00", b"")):  # UTF-16 has them
        raise DocumentError(_refusal(body))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as exc:
        raise DocumentError(f"{_what(body)}: {_first_line(exc)}") from exc
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentError(_refusal(body))
    if local_name(root).lower() == "html":
        raise DocumentError(_WEB_PAGE)
    return root


def local_name(element: _Element) -> str:
    """Return the element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children(element: _Element, name: str) -> Iterator[_Element]:
    """Yield the child elements of this name, in whatever namespace and case it is written."""
    wanted = name.lower()
    for found in element.iterchildren():
        if local_name(found).lower() == wanted:
            yield found


def child(element: Optional[_Element], name: str) -> Optional[_Element]:
    """Return the first child element of this name, or None."""
    return None if element is None else next(children(element, name), None)


def text_of(element: Optional[_Element], name: str) -> str:
    """Return the text of the first child element of this name, blanks folded, or an empty text."""
    found = child(element, name)
    return "" if found is None else " ".join("".join(found.itertext()).split())


def _refusal(body: bytes) -> str:
    if _is_web_page(body):
        return _what(body)
    return "the document has a DTD, which is not accepted from strangers"


def _what(body: bytes) -> str:
    if not body:
        return "the document is empty"
    if _is_web_page(body):
        return _WEB_PAGE
    if body[:1] in (b"{", b"["):
        return "this is JSON, not an XML document"
    return "this is not a well-formed XML document"


def _is_web_page(body: bytes) -> bool:
    start = body[:256].lower()
    return start.startswith((b"<!doctype html", b"<html"))


def _first_line(exc: Exception) -> str:
    return str(exc).partition("\n")[0][:200]
