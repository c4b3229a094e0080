"""Opens what came as WMTS capabilities: its root element, or a sentence on what it is instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NoReturn

from ..errors import DocumentError
from ..sentence import sentence
from .elements import NAMES, by_name, deep_text
from .repair_notes import NoteBook
from .safe_xml import parse_xml
from .xml_repairs import repaired_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["wmts_root"]

_WMTS = "http://www.opengis.net/wmts/1.0"
_WMS_ROOTS = ("wms_capabilities", "wmt_ms_capabilities")
_OTHER_SERVICE = re.compile(r"opengis\.net/(wms|wfs|wcs|csw|cat/csw|sos|wps|tms)\b", re.I)
_WMS_DOCTYPE = re.compile(rb"<!DOCTYPE\s+WMT_MS_Capabilities", re.I)
_WEB_PAGE = re.compile(rb"<html[\s>]", re.I)
_LONGEST_QUOTE = 300


def wmts_root(body: bytes, notes: NoteBook, *, keep_all: bool = False) -> _Element:
    """Return the root element of a WMTS capabilities document, mended if it must be.

    `keep_all` is as for `parse_xml`.

    Raises:
        DocumentError: it is something else, or not safe to read.
    """
    root = _parsed(body, notes, keep_all)
    name = NAMES[root.tag]
    namespace = str(root.tag).rpartition("}")[0].lstrip("{")
    if name != "capabilities":
        _refuse(root, name)
    if namespace != _WMTS:
        other = _OTHER_SERVICE.search(namespace)
        if other is not None:
            service = other[1].rpartition("/")[2].upper()
            raise DocumentError(
                sentence(
                    "these are the capabilities of a {service}, not of a WMTS", service=service
                )
            )
        notes.add("namespace", sentence("its root element is not in the namespace of WMTS 1.0"))
    return root


def _parsed(body: bytes, notes: NoteBook, keep_all: bool) -> _Element:
    if body[:2] == b"\x1f\x8b":
        raise DocumentError("this is compressed data (gzip), not an XML document")
    try:
        return parse_xml(body, keep_all=keep_all)
    except DocumentError as exc:
        head = body[:4096].replace(b"\0", b"")
        if _WMS_DOCTYPE.search(head):
            raise DocumentError("these are the capabilities of a WMS, not of a WMTS") from exc
        if _WEB_PAGE.search(head):
            raise DocumentError("this is a web page, not an XML document") from exc
        mended = repaired_xml(body) if b"apabilities" in body.replace(b"\0", b"") else None
        if mended is None:
            raise
        try:
            root = parse_xml(mended.body, keep_all=keep_all)
        except DocumentError:
            raise exc from None
        for repair in mended.repairs:
            notes.add(
                "xml-repaired", sentence("the document is not well-formed: {repair}", repair=repair)
            )
        return root


def _refuse(root: _Element, name: str) -> NoReturn:
    if name == "exceptionreport" or name == "serviceexceptionreport":
        raise DocumentError(
            sentence("the service answered with an error: {words}", words=_told(root))
        )
    if name in _WMS_ROOTS:
        raise DocumentError("these are the capabilities of a WMS, not of a WMTS")
    if name == "html":
        raise DocumentError("this is a web page, not an XML document")
    shown = name if len(name) <= 80 else name[:77] + "..."
    raise DocumentError(
        sentence("these are no WMTS capabilities: the root element is {root!r}", root=shown)
    )


def _told(root: _Element) -> str:
    """Return the codes and the texts of an exception report (OWS 1.0 to 2.0, WMS)."""
    parts = by_name(root)
    told = []
    for element in [*parts.get("exception", ()), *parts.get("serviceexception", ())][:5]:
        code = element.get("exceptionCode") or element.get("code") or ""
        text = " ".join(deep_text(element).split())
        told.append(": ".join(filter(None, (code, text))))
    said = "; ".join(filter(None, told)) or sentence("it does not say which")
    return said if len(said) <= _LONGEST_QUOTE else said[: _LONGEST_QUOTE - 3] + "..."
