"""Addresses to ask: of the operations of a document, and variations of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Optional
from urllib.parse import quote, unquote_plus

from ...capabilities.model import KVP, CapabilitiesDocument
from ..subject import Subject

__all__ = ["endpoint", "kvp_capabilities", "restful_capabilities", "with_parameters"]

_WEB = ("http://", "https://")


def endpoint(document: CapabilitiesDocument, operation: str, encoding: str = KVP) -> str:
    """Return the first address of an operation, or an empty text."""
    for found in document.operations:
        if found.name.lower() == operation.lower():
            for one in found.endpoints:
                if one.encoding == encoding and one.href[:8].lower().startswith(_WEB):
                    return one.href
    return ""


def kvp_capabilities(subject: Subject) -> str:
    """Return where the document says that it is to be had by KVP, or an empty text."""
    href = endpoint(subject.document, "GetCapabilities")
    if not href or href.partition("?")[0].lower().endswith(".xml"):
        return ""
    return with_parameters(href, {"SERVICE": "WMTS", "REQUEST": "GetCapabilities"})


def restful_capabilities(subject: Subject) -> str:
    """Return where the document says that it is to be had as a resource, or an empty text.

    A ServiceMetadataURL may as well be a KVP address, which is none.
    """
    href = subject.document.service_metadata_url
    if not href[:8].lower().startswith(_WEB) or re.search("[?&]request=", href, re.I):
        return ""
    return href


def with_parameters(url: str, changes: Mapping[str, Optional[str]]) -> str:
    """Return a KVP address with parameters set, or left out where the value is None.

    A parameter is replaced in whatever case it is written; all others stay as they are.
    """
    address, _, query = url.partition("#")[0].partition("?")
    changed = {name.lower() for name in changes}
    kept = [
        item
        for item in re.split("[?&]", query)
        if item and unquote_plus(item.partition("=")[0]).lower() not in changed
    ]
    kept += [
        f"{name}={quote(value, safe=':,/')}" for name, value in changes.items() if value is not None
    ]
    return f"{address}?{'&'.join(kept)}"
