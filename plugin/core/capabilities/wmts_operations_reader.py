"""Reads what foreign WMTS capabilities say of the service itself and where it is to be asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..sentence import sentence
from .elements import attributes, by_name, deep_text, first, keywords_in, line_in, text_in
from .links_to import absolute
from .model import KVP, RESTFUL, Endpoint, Operation, ServiceIdentification, ServiceProvider
from .repair_notes import NoteBook, quoted

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["read_identification", "read_operations", "read_provider"]

_Parts = dict[str, list["_Element"]]
_ENCODINGS = {"kvp": KVP, "rest": RESTFUL, "restful": RESTFUL}


def read_identification(parts: _Parts) -> ServiceIdentification:
    """Return what the children of ServiceIdentification say; all of it may be missing."""
    return ServiceIdentification(
        line_in(parts, "title"),
        text_in(parts, "abstract"),
        keywords_in(parts),
        line_in(parts, "fees") or "none",
        line_in(parts, "accessconstraints") or "none",
    )


def read_provider(parts: _Parts, url: str) -> ServiceProvider:
    """Return what the children of ServiceProvider say."""
    contact = first(parts, "servicecontact")
    info = first(contact, "contactinfo")
    site = parts.get("providersite", ())
    href = attributes(site[0]).get("href", "") if site else ""
    return ServiceProvider(
        line_in(parts, "providername"),
        absolute(href, url) or "",
        line_in(contact, "individualname"),
        line_in(contact, "positionname"),
        line_in(first(info, "phone"), "voice"),
        line_in(first(info, "address"), "electronicmailaddress"),
    )


def read_operations(parts: _Parts, url: str, notes: NoteBook) -> tuple[Operation, ...]:
    """Return the operations of OperationsMetadata, with the addresses they answer GET at."""
    found: dict[str, list[Endpoint]] = {}
    for element in parts.get("operation", ()):
        name = element.get("name", "").strip()
        endpoints = found.setdefault(name, [])
        for dcp in by_name(element).get("dcp", ()):
            for http in by_name(dcp).get("http", ()):
                for get in by_name(http).get("get", ()):
                    endpoints.extend(_endpoints(get, name, url, notes))
    return tuple(Operation(name, tuple(endpoints)) for name, endpoints in found.items() if name)


def _endpoints(get: _Element, operation: str, url: str, notes: NoteBook) -> Iterator[Endpoint]:
    """Yield the address once for each encoding it is said to understand."""
    parts = by_name(get)
    said = attributes(get)
    if "href" not in said and "onlineresource" in parts:  # as WMS has it
        said.update(attributes(parts["onlineresource"][0]))
    href = absolute(said.get("href", ""), url)
    if href is None:
        shown = quoted(said.get("href", ""))
        text = sentence(
            "an address of {operation} was left out, since it is no web address: {text}",
            operation=operation,
            text=shown,
        )
        notes.add("address-refused", text)
        return
    values = [
        deep_text(value)
        for constraint in parts.get("constraint", ())
        if constraint.get("name", "GetEncoding").lower().endswith("encoding")
        for value in _values(constraint)
    ]
    # Without a constraint it is KVP, as GDAL and OpenLayers take it.
    for encoding in values or [KVP]:
        yield Endpoint(_ENCODINGS.get(encoding.lower(), encoding), href)


def _values(constraint: _Element) -> list[_Element]:
    """Return the values allowed, which some forget to wrap up as such."""
    parts = by_name(constraint)
    return first(parts, "allowedvalues").get("value", []) + parts.get("value", [])
