"""The children of an element by their names, as different clients compare names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Optional

from ..subject import OWS, WMTS

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Children", "all_text", "by_local_name", "by_namespace", "by_written_name", "first"]

Children = dict[str, list["_Element"]]


def by_namespace(element: _Element) -> Children:
    """Return the children by namespace: `Layer` is WMTS's, `ows:Title` OWS's.

    A name without namespace counts for both, as in OpenLayers; others are left out.
    """
    found: Children = {}
    for child in element:
        namespace, _, local = str(child.tag).rpartition("}")
        if namespace in ("", "{" + WMTS):
            found.setdefault(local, []).append(child)
        if namespace in ("", "{" + OWS):
            found.setdefault(f"ows:{local}", []).append(child)
    return found


def by_written_name(element: _Element) -> Children:
    """Return the children by the name in their tag, prefix and all."""
    found: Children = {}
    for child in element:
        local = str(child.tag).rpartition("}")[2]
        name = f"{child.prefix}:{local}" if child.prefix else local
        found.setdefault(name, []).append(child)
    return found


def by_local_name(element: _Element) -> Children:
    """Return the children by their names without prefix or namespace."""
    found: Children = {}
    for child in element:
        found.setdefault(str(child.tag).rpartition("}")[2], []).append(child)
    return found


def first(
    element: Optional[_Element], *path: str, named: Callable[[_Element], Children]
) -> Optional[_Element]:
    """Return the first child of the first child ... of these names, or None."""
    for name in path:
        if element is None:
            return None
        found = named(element).get(name)
        element = found[0] if found else None
    return element


def all_text(element: Optional[_Element]) -> str:
    """Return all text within, blanks included; nothing if there is no element."""
    if element is None:
        return ""
    return "".join(element.itertext()) if len(element) else (element.text or "")
