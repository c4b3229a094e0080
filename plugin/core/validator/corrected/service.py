"""The service's own part of a document: version, descriptions, operations, addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional
from urllib.parse import urlsplit

from ...capabilities.links_to import absolute
from ...capabilities.model import CapabilitiesDocument
from ...sentence import sentence
from .changes import ChangeList
from .numbers import put_text
from .schema_order import placed
from .tree import HREF, child, drop, name_of, named, new, reorder, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["correct_addresses", "correct_service"]

_VERSION = "1.0.0"
_WEB = ("http://", "https://")


def correct_service(
    root: _Element, document: CapabilitiesDocument, url: str, log: ChangeList
) -> None:
    """Correct what the document says of the service as a whole."""
    if root.get("version") != _VERSION:
        log.add(root, sentence("the version was written"), root.get("version", ""), _VERSION)
        root.set("version", _VERSION)
    for keywords in list(root.iter("{*}Keywords")):
        if name_of(keywords) == "ows:Keywords" and not len(keywords):
            log.add(keywords, sentence("an empty list of keywords was removed"))
            drop(keywords)
    _correct_identification(root, log)
    _correct_provider(child(root, "ows:ServiceProvider"), url, log)
    _add_operations(root, document, url, log)
    for operation in named_in(root, "ows:OperationsMetadata", "ows:Operation"):
        _correct_operation(operation, log)


def correct_addresses(root: _Element, url: str, log: ChangeList) -> None:
    """Make relative addresses absolute; they count from the document's own."""
    if not url[:8].lower().startswith(_WEB):
        return
    for element in root.iter():
        name = name_of(element)
        key = "template" if name == "ResourceURL" else HREF
        written = element.get(key) if name else None
        if not written or urlsplit(written.strip()).scheme:
            continue
        right = absolute(written, url)
        if right is not None and right != written:
            log.add(element, sentence("a relative address was made absolute"), written, right)
            element.set(key, right)


def named_in(root: _Element, first: str, second: str) -> list[_Element]:
    """Return the children of this name of the first child of that name."""
    found = child(root, first)
    return [] if found is None else named(found, second)


def _correct_identification(root: _Element, log: ChangeList) -> None:
    """Say what the schema demands, and GeoTools reads."""
    found = child(root, "ows:ServiceIdentification")
    if found is None:
        found = placed(root, new("ows:ServiceIdentification"))
    for name, text in (("ows:ServiceType", "OGC WMTS"), ("ows:ServiceTypeVersion", _VERSION)):
        there = child(found, name)
        if there is None:
            made = placed(found, new(name, text))
            log.add(made, sentence("what kind of service it is was added"), "", text)
        elif not text_of(found, name):
            put_text(there, text, sentence("what kind of service it is was added"), log)


def _correct_provider(found: Optional[_Element], url: str, log: ChangeList) -> None:
    """Add what the schema demands of a provider; the host stands for a name nobody gave."""
    if found is None:
        return
    if child(found, "ows:ProviderName") is None:
        site = child(found, "ows:ProviderSite")
        href = "" if site is None else site.get(HREF, "")
        name = _host(href) or _host(url) or "unknown"
        made = placed(found, new("ows:ProviderName", name))
        log.add(made, sentence("the provider was named after its host"), "", name)
    if child(found, "ows:ServiceContact") is None:
        made = placed(found, new("ows:ServiceContact"))
        log.add(made, sentence("an empty contact was added: the schema demands one"))


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _add_operations(
    root: _Element, document: CapabilitiesDocument, url: str, log: ChangeList
) -> None:
    """Add the GetTile that our reader takes for granted, as QGIS does."""
    found = child(root, "ows:OperationsMetadata")
    if found is None:
        return
    names = {one.get("name") for one in named(found, "ows:Operation")}
    for operation in document.operations:
        if operation.name not in names and operation.endpoints:
            href = operation.endpoints[0].href
            made = placed(found, _operation(operation.name, href))
            log.add(made, sentence("where tiles are asked for was added"), "", href)
            names.add(operation.name)
    if "GetCapabilities" not in names and url[:8].lower().startswith(_WEB):
        href = url.partition("?")[0] + "?"
        made = placed(found, _operation("GetCapabilities", href))
        log.add(made, sentence("where capabilities are asked for was added"), "", href)


def _operation(name: str, href: str) -> _Element:
    allowed = new("ows:AllowedValues", "", new("ows:Value", "KVP"))
    constraint = new("ows:Constraint", "", allowed)
    constraint.set("name", "GetEncoding")
    get = new("ows:Get", "", constraint)
    get.set(HREF, href)
    operation = new("ows:Operation", "", new("ows:DCP", "", new("ows:HTTP", "", get)))
    operation.set("name", name)
    return operation


def _correct_operation(operation: _Element, log: ChangeList) -> None:
    for dcp in named(operation, "ows:DCP"):
        for http in named(dcp, "ows:HTTP"):
            for get in named(http, "ows:Get"):
                _put_href_first(get, log)
                _put_kvp_first_in(get, log)
            _sort_gets(http, log)
    dcps = named(operation, "ows:DCP")
    if len(dcps) > 1:
        _sort(operation, dcps, [_rank_of_dcp(dcp) for dcp in dcps], log)


def _put_href_first(get: _Element, log: ChangeList) -> None:
    """Put xlink:href before the other attributes: ArcGIS JS takes the first (rule 8)."""
    keys = list(get.attrib)
    if HREF not in keys or keys[0] == HREF:
        return
    log.add(get, sentence("xlink:href was put before the other attributes"), keys[0], "xlink:href")
    values = dict(get.attrib)
    get.attrib.clear()
    get.set(HREF, values.pop(HREF))
    for key, value in values.items():
        get.set(key, value)


def _put_kvp_first_in(get: _Element, log: ChangeList) -> None:
    """Put KVP before other values: QGIS takes the first (rule 7)."""
    for constraint in named(get, "ows:Constraint"):
        allowed = child(constraint, "ows:AllowedValues")
        values = [] if allowed is None else named(allowed, "ows:Value")
        texts = [(value.text or "").strip() for value in values]
        if allowed is None or "KVP" not in texts[1:] or texts[0] == "KVP":
            continue
        right = ["KVP", *(text for text in texts if text != "KVP")]
        log.add(allowed, sentence("KVP was put first"), " ".join(texts), " ".join(right))
        for value, text in zip(values, right):
            value.text = text


def _sort_gets(http: _Element, log: ChangeList) -> None:
    gets = named(http, "ows:Get")
    _sort(http, gets, [_rank(get) for get in gets], log)


def _rank_of_dcp(dcp: _Element) -> int:
    http = child(dcp, "ows:HTTP")
    gets = [] if http is None else named(http, "ows:Get")
    return min(map(_rank, gets), default=2)


def _rank(get: _Element) -> int:
    """Return 0 for an address that takes KVP, which it does if nothing is said of it."""
    values = [value.text or "" for value in get.iter("{*}Value")]
    return 0 if not values or any(value.strip() == "KVP" for value in values) else 1


def _sort(parent: _Element, nodes: list[_Element], ranks: list[int], log: ChangeList) -> None:
    order = sorted(range(len(nodes)), key=ranks.__getitem__)
    if order == list(range(len(nodes))):
        return
    log.add(parent, sentence("the address that takes KVP was put first"))
    reorder(parent, nodes, order)
