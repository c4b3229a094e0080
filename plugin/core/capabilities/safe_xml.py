"""The one place where XML from strangers is parsed: no DTD, no entities, no network, no bombs."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ..errors import DocumentError
from ..sentence import Sentence, sentence

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

__all__ = ["child", "children", "local_name", "parse_xml", "text_of"]

_MOST_BYTES = 32 << 20
_WEB_PAGE = sentence("this is a web page, not an XML document")
_MOST_ELEMENTS = 1_500_000
"""An element takes 120 bytes of memory or more, an attribute twice that, and 4 in the document."""

_BLOCK = 1 << 12
_MOST_IN_BLOCK = 300


def parse_xml(body: bytes, *, most_bytes: int = _MOST_BYTES, keep_all: bool = False) -> _Element:
    """Return the root element.

    Comments, processing instructions and blanks between elements are left out, unless `keep_all`
    asks for the document as it was written.

    Raises:
        DocumentError: it is too large, no XML, a web page, or has a document type, which may hold
            entities.
    """
    from lxml import etree

    if len(body) > most_bytes:
        raise DocumentError(
            sentence("the document is larger than {most} MB", most=most_bytes >> 20)
        )
    body = body.lstrip()
    if _has_document_type(body):
        raise DocumentError(_refusal(body))
    if _is_bomb(body):
        raise DocumentError("the document has far too many elements or attributes")
    try:
        root = etree.fromstring(body, _parser(keep_all))
    except (etree.XMLSyntaxError, ValueError) as exc:
        raise DocumentError(
            sentence("{what}: {reason}", what=_what(body), reason=_first_line(exc))
        ) from exc
    if root.getroottree().docinfo.internalDTD is not None:
        raise DocumentError(_refusal(body))
    if local_name(root).lower() == "html":
        raise DocumentError(_WEB_PAGE)
    return root


@functools.cache
def _parser(keep_all: bool) -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=not keep_all,
        remove_pis=not keep_all,
        remove_blank_text=not keep_all,
        collect_ids=False,
    )


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


def _has_document_type(body: bytes) -> bool:
    """Tell whether a document type stands before the root element, as far as can be seen.

    It cannot in odd encodings; what is parsed is looked at again.
    """
    head = body
    if body[:1] != b"<" or body[1:2] == b"\0":
        head = body[: 1 << 16].replace(b"\0", b"")  # UTF-16
    start = head.find(b"<")
    while head.startswith((b"<!--", b"<?"), start):
        ending = b"-->" if head.startswith(b"<!--", start) else b"?>"
        end = head.find(ending, start)
        start = head.find(b"<", end) if end >= 0 else -1
    return start >= 0 and head.startswith(b"<!", start)


def _is_bomb(body: bytes) -> bool:
    """Tell whether the document would take too much memory, or time.

    The time libxml2 takes for one element grows with the square of its attributes: a stretch of
    nothing but attributes is not parsed at all.
    """
    if len(body) > 4 * _MOST_ELEMENTS and body.count(b"<") + body.count(b"=") > _MOST_ELEMENTS:
        return True
    return any(
        body.find(b"<", start, start + _BLOCK) < 0
        and body.count(b"=", start, start + _BLOCK) > _MOST_IN_BLOCK
        for start in range(0, len(body), _BLOCK)
    )


def _refusal(body: bytes) -> Sentence:
    if _is_web_page(body):
        return _what(body)
    return sentence("the document has a DTD, which is not accepted from strangers")


def _what(body: bytes) -> Sentence:
    if not body:
        return sentence("the document is empty")
    if _is_web_page(body):
        return _WEB_PAGE
    if body[:1] in (b"{", b"["):
        return sentence("this is JSON, not an XML document")
    return sentence("this is not a well-formed XML document")


def _is_web_page(body: bytes) -> bool:
    start = body[:256].lower()
    return start.startswith((b"<!doctype html", b"<html"))


def _first_line(exc: Exception) -> str:
    # SyntaxError's own text names the place once more, as that of a file called <string>.
    return str(getattr(exc, "msg", exc)).partition("\n")[0][:200]
