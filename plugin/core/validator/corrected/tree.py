"""The document's XML as it was written, and how it is changed without disturbing what is around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Optional

from ...capabilities.elements import deep_text
from ...capabilities.repair_notes import NoteBook
from ...capabilities.strangers import wmts_root
from ..subject import OWS, WMTS, XLINK

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "HREF",
    "child",
    "drop",
    "elements",
    "inserted",
    "mark",
    "name_of",
    "named",
    "new",
    "opened_tree",
    "qualified",
    "reorder",
    "text_of",
    "unmark",
    "written_tree",
]

HREF = f"{{{XLINK}}}href"

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_STEP = "  "


def opened_tree(body: bytes) -> _Element:
    """Return the root element, with comments and blanks kept.

    Raises:
        DocumentError: these are no WMTS capabilities, or they are not safe to read.
    """
    return wmts_root(body, NoteBook(), keep_all=True)


def written_tree(root: _Element) -> bytes:
    """Return the document in UTF-8; what stands around the root has a line of its own."""
    from lxml import etree

    around = [*reversed(list(root.itersiblings(preceding=True))), root, *root.itersiblings()]
    nodes = (etree.tostring(node, encoding="unicode", with_tail=False) for node in around)
    return "\n".join((_DECLARATION, *nodes, "")).encode()


def qualified(name: str) -> str:
    """Return lxml's name of `ows:Title`, or of `Layer`, which is WMTS's own."""
    prefix, colon, local = name.rpartition(":")
    return f"{{{OWS if colon and prefix == 'ows' else WMTS}}}{local}"


def name_of(element: _Element) -> str:
    """Return the name as `qualified` takes it; empty for comments and what is not the OGC's."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    namespace, _, local = tag.rpartition("}")
    if namespace == f"{{{WMTS}":
        return local
    return f"ows:{local}" if namespace == f"{{{OWS}" else ""


def elements(parent: _Element) -> list[_Element]:
    """Return the child elements, without comments and processing instructions."""
    return [one for one in parent if isinstance(one.tag, str)]


def named(parent: _Element, name: str) -> list[_Element]:
    """Return the child elements of this name."""
    return list(parent.findall(qualified(name)))


def child(parent: Optional[_Element], name: str) -> Optional[_Element]:
    """Return the first child element of this name."""
    return None if parent is None else parent.find(qualified(name))


def text_of(parent: Optional[_Element], name: str) -> str:
    """Return the text of the first child of this name, without blanks around."""
    found = child(parent, name)
    return "" if found is None else deep_text(found)


def new(name: str, text: str = "", *children: _Element) -> _Element:
    """Return an element that is not in any document yet."""
    from lxml import etree

    made = etree.Element(qualified(name), nsmap={None: WMTS, "ows": OWS, "xlink": XLINK})
    made.text = text or None
    made.extend(children)
    return made


def inserted(parent: _Element, made: _Element, behind: Optional[_Element] = None) -> _Element:
    """Put an element behind another, or before all, indented as its neighbours are."""
    between = parent.text if len(parent) else _between(parent)
    if behind is None:
        made.tail = between if len(parent) else _outside(parent)
        parent.insert(0, made)
        parent.text = between
    else:
        made.tail = behind.tail
        behind.tail = between
        ending = made.tail
        parent.insert(parent.index(behind) + 1, made)
        made.tail = ending
    if between and "\n" in between:
        _indent(made, between, _step(parent, between))
    return made


def drop(element: _Element) -> None:
    """Take an element out of the document, and the blanks behind it."""
    parent = element.getparent()
    before = element.getprevious()
    ending = element.tail
    parent.remove(element)
    if before is not None and len(parent) and before.getnext() is None:
        before.tail = ending
    elif not len(parent):
        parent.text = None


def reorder(parent: _Element, nodes: Sequence[_Element], order: Sequence[int]) -> None:
    """Put some children of an element, all in this order, into another one, in their places.

    What stands between them stays, as do the blanks.
    """
    before = list(parent)
    tails = [one.tail for one in before]
    moved = iter([nodes[at] for at in order])
    among = set(nodes)
    parent[:] = [next(moved) if one in among else one for one in before]
    for one, tail in zip(parent, tails):
        one.tail = tail


def mark(element: _Element, text: str) -> None:
    """Put a comment before the children of an element, on a line of its own where they are."""
    from lxml import etree

    comment = etree.Comment(f" {text} ")
    comment.tail = element.text
    element.insert(0, comment)


def unmark(element: _Element, text: str) -> None:
    """Take such a comment away."""
    for node in list(element):
        if not isinstance(node.tag, str) and (node.text or "").strip() == text:
            drop(node)


def _between(parent: _Element) -> Optional[str]:
    """Return the blanks before the first child of an element that has none yet."""
    outside = _outside(parent)
    return f"{outside}{_STEP}" if outside is not None else None


def _outside(parent: _Element) -> Optional[str]:
    """Return the line break and blanks that stand before an element, if they do."""
    before = parent.getprevious()
    grandparent = parent.getparent()
    if before is not None:
        blanks = before.tail
    else:
        blanks = grandparent.text if grandparent is not None else None
    return blanks if blanks and "\n" in blanks and not blanks.strip() else None


def _step(parent: _Element, between: str) -> str:
    outside = _outside(parent)
    if outside is None or not between.startswith(outside) or between == outside:
        return _STEP
    return between[len(outside) :]


def _indent(element: _Element, outside: str, step: str) -> None:
    children: Iterator[_Element] = iter(element)
    last = None
    for last in children:
        last.tail = outside + step
        _indent(last, outside + step, step)
    if last is not None:
        element.text, last.tail = outside + step, outside
