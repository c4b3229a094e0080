"""Can the addresses in a document be asked by whoever reads it?"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, urlsplit

from ...capabilities.repair_notes import quoted
from ...capabilities.safe_xml import children, local_name
from ...secrets import redact
from ...sentence import Sentence, sentence
from ..finding import NOWHERE, About, Effect, Finding, Rule, Severity
from ..subject import Subject, place_of
from .check import Check
from .parts import Part, layers_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["CHECKS", "RULES", "href_of"]

ADDRESS_MISSING = Rule(
    "address-missing",
    Severity.ERROR,
    "an address is missing or empty",
    "OGC 06-121r3, OnlineResourceType, and the schema of WMTS: the address stands in xlink:href, in"
    " a ResourceURL in template.",
    "Write the absolute address.",
    (
        Effect("QGIS", "asks nobody for tiles"),
        Effect("OWSLib", "fails to read a document with a legend without an address"),
    ),
)
ADDRESS_RELATIVE = Rule(
    "address-relative",
    Severity.ERROR,
    "an address is not absolute http or https",
    "OGC 06-121r3, clause 11: an operation is asked at a whole URL, with scheme and host.",
    "Write the address with http:// or https:// and the host.",
    (
        Effect("OpenLayers", "asks the host of the web page instead"),
        Effect("QGIS", "cannot ask for tiles"),
    ),
)
ADDRESS_PRIVATE = Rule(
    "address-private",
    Severity.ERROR,
    "an address leads to a host that others cannot reach",
    "OGC 06-121r3, clause 11: clients ask at the address that the document gives.",
    "Tell the server its public address (GeoServer: proxy base URL; MapProxy and MapCache: the"
    " address in the configuration, or the headers of the proxy in front).",
    (
        Effect("OpenLayers", "asks the user's own computer, or nobody, and shows nothing"),
        Effect("QGIS", "asks the user's own computer, or nobody, and shows nothing"),
        Effect("GDAL", "asks the user's own computer, or nobody, and fails"),
    ),
)
ADDRESS_INSECURE = Rule(
    "address-insecure",
    Severity.WARNING,
    "the document came by https, and gives addresses with http",
    "W3C Mixed Content: what a page from https loads by http may be blocked.",
    "Give addresses with https (behind a proxy: tell the server that it is asked by https).",
    (
        Effect("OpenLayers", "gets no tiles in web pages that came by https"),
        Effect("ArcGIS JS", "gets no tiles in web pages that came by https"),
        Effect("Cesium", "gets no tiles in web pages that came by https"),
    ),
)
METADATA_URL_RELATIVE = Rule(
    "service-metadata-url-relative",
    Severity.WARNING,
    "the address of the document itself is not absolute http or https",
    "Table 3, and OGC 06-121r3, OnlineResourceType: ServiceMetadataURL is the document's address.",
    "Write the address with http:// or https:// and the host.",
    (Effect("ArcGIS JS", "falls back on it if no address of GetCapabilities suits it"),),
)
RULES = (
    ADDRESS_MISSING,
    ADDRESS_RELATIVE,
    ADDRESS_PRIVATE,
    ADDRESS_INSECURE,
    METADATA_URL_RELATIVE,
)

_PUBLIC, _PRIVATE, _LOOPBACK = range(3)
_PRIVATE_ENDINGS = (".local", ".internal", ".localdomain", ".lan", ".intranet")


class _Written(NamedTuple):
    """An address as it is written, and where."""

    element: _Element
    text: str
    about: About


def check_addresses(subject: Subject) -> Iterator[Finding]:
    """Yield addresses that lead nowhere, and hosts that not everybody can ask, each once."""
    own = _parts_of(subject.url)
    alike: dict[tuple[Rule, str], list[_Written]] = {}
    for written in _addresses(subject.root):
        parts = _parts_of(written.text)
        if parts is None:
            yield from _useless(written)
        elif own is not None:
            rule = _out_of_reach(parts, own)
            if rule is not None:
                alike.setdefault((rule, _host(parts)), []).append(written)
    for (rule, host), found in alike.items():
        about = found[0].about if len({one.about for one in found}) == 1 else NOWHERE
        yield Finding(rule, place_of(found[0].element), _led(found, host, own), about)


def _led(found: Sequence[_Written], host: str, own: SplitResult | None) -> Sentence:
    where, here = quoted(host), quoted((own.hostname if own else "") or "")
    if len(found) == 1:
        return sentence(
            "One address leads to {host}, while the document came from {own}.", host=where, own=here
        )
    return sentence(
        "{count:,} addresses lead to {host}, while the document came from {own}.",
        count=len(found),
        host=where,
        own=here,
    )


def href_of(element: _Element) -> str:
    """Return the address in xlink:href, or in href of any other namespace."""
    found = (value for name, value in element.items() if name.rpartition("}")[2] == "href")
    return next(found, "").strip()


def _addresses(root: _Element) -> Iterator[_Written]:
    """Yield the addresses that clients ask at, in the order of the document."""
    for section in children(root, "OperationsMetadata"):
        for element in section.iterdescendants():
            if local_name(element).lower() == "get":
                yield _Written(element, href_of(element), NOWHERE)
    for layer in layers_of(root):
        yield from _addresses_of(layer)
    for element in children(root, "ServiceMetadataURL"):
        yield _Written(element, href_of(element), NOWHERE)


def _addresses_of(layer: Part) -> Iterator[_Written]:
    for style in children(layer.element, "Style"):
        for legend in children(style, "LegendURL"):
            yield _Written(legend, href_of(legend), layer.about)
    for resource in children(layer.element, "ResourceURL"):
        yield _Written(resource, resource.get("template", "").strip(), layer.about)


def _useless(written: _Written) -> Iterator[Finding]:
    """Yield why an address is none. An empty ServiceMetadataURL is a finding of its own."""
    is_metadata = local_name(written.element).lower() == "servicemetadataurl"
    place = place_of(written.element)
    if written.text:
        rule = METADATA_URL_RELATIVE if is_metadata else ADDRESS_RELATIVE
        text = sentence("The address is {address}.", address=quoted(redact(written.text)))
        yield Finding(rule, place, text, written.about)
    elif not is_metadata:
        yield Finding(ADDRESS_MISSING, place, sentence("There is no address."), written.about)


def _out_of_reach(parts: SplitResult, own: SplitResult) -> Rule | None:
    """Return the rule that an address breaks in a document that came from `own`."""
    if _reach(parts) > _reach(own):
        return ADDRESS_PRIVATE
    is_insecure = own.scheme == "https" and parts.scheme == "http" and _reach(parts) == _PUBLIC
    return ADDRESS_INSECURE if is_insecure else None


def _host(parts: SplitResult) -> str:
    """Return scheme, host and port, without a password."""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _parts_of(text: str) -> SplitResult | None:
    """Return the parts of an http(s) address with a host, or None if it is none."""
    try:
        parts = urlsplit(text.strip())
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return None
    return parts if good else None


def _reach(parts: SplitResult) -> int:
    """Tell who can reach a host, by its name alone: everybody, a network, or one computer."""
    host = (parts.hostname or "").rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return _LOOPBACK
    try:
        number = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return _PRIVATE if "." not in host or host.endswith(_PRIVATE_ENDINGS) else _PUBLIC
    if number.is_loopback or number.is_unspecified:
        return _LOOPBACK
    return _PRIVATE if number.is_private or number.is_link_local else _PUBLIC


CHECKS: tuple[Check, ...] = (check_addresses,)
