"""Where a document speaks of a layer's tiles, as an XPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..finding import About
from ..subject import place_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["element_of_level", "place_of_level"]


def place_of_level(root: _Element, about: About) -> str:
    """Return the XPath of the innermost of layer, link and limits that is there."""
    return place_of(element_of_level(root, about))


def element_of_level(root: _Element, about: About) -> _Element:
    """Return the innermost of layer, link and limits that is there.

    Namespaces are not looked at, since strangers' are often wrong.
    """
    found = root
    for name, key, wanted in (
        ("Layer", "Identifier", about.layer),
        ("TileMatrixSetLink", "TileMatrixSet", about.tile_matrix_set),
        ("TileMatrixLimits", "TileMatrix", about.tile_matrix),
    ):
        inner = _with(found, name, key, wanted) if wanted else None
        if inner is None:
            break
        found = inner
    return found


def _with(parent: _Element, name: str, key: str, wanted: str) -> Optional[_Element]:
    """Return the first element of a name with a child that says what is wanted."""
    for element in parent.iter(f"{{*}}{name}"):
        if any(_local(child) == key and (child.text or "").strip() == wanted for child in element):
            return element
    return None


def _local(element: _Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
