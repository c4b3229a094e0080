"""Namespaces and prefixes as every client reads them (interop.md rule 1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Optional

from ...sentence import sentence
from ..subject import OWS, WMTS, XLINK
from .changes import ChangeList
from .schema_order import CHILDREN
from .tree import HREF, elements, qualified

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["with_right_names"]

_PREFIXES: Mapping[Optional[str], str] = {None: WMTS, "ows": OWS, "xlink": XLINK}
_OURS = re.compile(r"(|urn:x-undeclared|https?://(www\.)?opengis\.net/(wmts|ows)\b.*)\Z", re.I)
_LINKS = frozenset(
    qualified(name)
    for name in (
        "ows:Get", "ows:Post", "LegendURL", "ServiceMetadataURL", "WSDL",
        "ows:ProviderSite", "ows:OnlineResource", "ows:Metadata",
    )
)  # fmt: skip
_SPELLINGS = {
    parent: {name.rpartition(":")[2].lower(): name for name in names}
    for parent, names in CHILDREN.items()
}


def with_right_names(root: _Element, log: ChangeList) -> _Element:
    """Return the root of a document whose elements have the standard's names.

    Names in another letter case, or in another namespace of the OGC, become the standard's. WMTS
    is the default namespace, OWS has the prefix `ows`, XLink `xlink`: QGIS and ArcGIS JS compare
    the text of tags. What is not the OGC's stays as it is.
    """
    names: dict[_Element, str] = {}
    _find_names(root, "Capabilities", names)
    wrong = {element: name for element, name in names.items() if element.tag != qualified(name)}
    for element, name in wrong.items():
        log.add(
            element,
            sentence("an element was given its right name"),
            str(element.tag),
            qualified(name),
        )
    links = [one for one in names if _has_bare_link(one, names[one])]
    for element in links:
        log.add(
            element, sentence("its href was put into the namespace of XLink"), "href", "xlink:href"
        )
    if not wrong and not links and not _has_odd_prefixes(root):
        return root
    if not wrong and not links:
        text = sentence("namespaces were given the prefixes that clients look for")
        log.add(root, text, _declared(root), _declared_by(_PREFIXES))
    return _rebuilt(root, names)


def _find_names(element: _Element, name: str, names: dict[_Element, str]) -> None:
    names[element] = name
    spellings = _SPELLINGS.get(name, {})
    if name != "Capabilities" and not len(element):
        return
    for one in elements(element):
        namespace, _, local = str(one.tag).rpartition("}")
        known = spellings.get(local.lower())
        if known is not None and _OURS.match(namespace.lstrip("{")):
            _find_names(one, known, names)


def _has_bare_link(element: _Element, name: str) -> bool:
    if qualified(name) not in _LINKS or element.get(HREF) is not None:
        return False
    return any(key.rpartition("}")[2].lower() == "href" for key in element.attrib)


def _has_odd_prefixes(root: _Element) -> bool:
    """Tell whether a namespace goes by another prefix than the usual one, or the other way."""
    wanted = {uri: prefix for prefix, uri in _PREFIXES.items()}
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        namespace = element.tag.rpartition("}")[0].lstrip("{")
        if namespace in wanted and element.prefix != wanted[namespace]:
            return True
        for key in element.attrib:
            if str(key).startswith(f"{{{XLINK}}}") and _prefix_of_links(element) != "xlink":
                return True
    return False


def _prefix_of_links(element: _Element) -> str:
    """Return the only prefix that XLink has there, or an empty text."""
    prefixes = [prefix for prefix, uri in element.nsmap.items() if uri == XLINK]
    return str(prefixes[0]) if len(prefixes) == 1 else ""


def _declared(root: _Element) -> str:
    shown = {prefix: uri for prefix, uri in root.nsmap.items() if uri in _PREFIXES.values()}
    return _declared_by(shown)


def _declared_by(prefixes: Mapping[Optional[str], str]) -> str:
    return " ".join(
        f'xmlns{":" if prefix else ""}{prefix or ""}="{uri}"' for prefix, uri in prefixes.items()
    )


def _rebuilt(root: _Element, names: Mapping[_Element, str]) -> _Element:
    from lxml import etree

    others = {
        prefix: uri
        for prefix, uri in root.nsmap.items()
        if prefix not in _PREFIXES and not (_OURS.match(uri) or uri == XLINK)
    }
    made = etree.Element(qualified(names[root]), nsmap={**_PREFIXES, **others})
    _fill(made, root, names)
    for before in reversed(list(root.itersiblings(preceding=True))):
        made.addprevious(_copied(before))
    for after in reversed(list(root.itersiblings())):
        made.addnext(_copied(after))
    return made


def _fill(made: _Element, element: _Element, names: Mapping[_Element, str]) -> None:
    from lxml import etree

    made.text = element.text
    for key, value in element.items():
        is_link = str(key).rpartition("}")[2].lower() == "href" and made.tag in _LINKS
        made.set(HREF if is_link else key, value)
    for one in element:
        if not isinstance(one.tag, str):
            made.append(_copied(one))
            made[-1].tail = one.tail
            continue
        tag = qualified(names[one]) if one in names else one.tag
        there = made.nsmap
        own = {
            prefix: uri
            for prefix, uri in one.nsmap.items()
            if prefix not in _PREFIXES and uri not in there.values() and not _OURS.match(uri)
        }
        copy = etree.SubElement(made, tag, nsmap=own)
        copy.tail = one.tail
        _fill(copy, one, names)


def _copied(node: _Element) -> _Element:
    from copy import copy

    copied = copy(node)
    copied.tail = None
    return copied
