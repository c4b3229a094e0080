"""Limits that stand for no tiles at all, and the comment by which they are known.

A list of limits needs an entry for every tile matrix (OGC 07-057r7, annex B), and no entry can say
that there is nothing. In the documents that we correct a comment says it, to people and to us.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .safe_xml import local_name, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["NO_TILES", "is_marked_empty", "without_empty_levels"]

NO_TILES = "no tiles at this level"

_LIST = "TileMatrixSetLimits"


def is_marked_empty(limits: _Element) -> bool:
    """Tell whether the comment stands in a TileMatrixLimits element."""
    return any(
        not isinstance(node.tag, str) and (node.text or "").strip() == NO_TILES for node in limits
    )


def without_empty_levels(body: bytes) -> bytes:
    """Return a document without the limits that are marked so: what is not listed has no tiles.

    Raises:
        DocumentError: it is no XML, or not safe to read.
    """
    if NO_TILES.encode() not in body:
        return body
    from lxml import etree

    root = parse_xml(body, keep_all=True)
    for element in list(root.iter("{*}TileMatrixLimits")):
        parent = element.getparent()
        if parent is not None and is_marked_empty(element) and local_name(parent) == _LIST:
            parent.remove(element)
    return bytes(etree.tostring(root, encoding="UTF-8"))
