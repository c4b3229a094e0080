"""Two documents side by side: what differs, a line an element, whatever way they were indented."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..subject import OWS, WMTS, XLINK
from .numbers import CORNERS, NAMES

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["diff_of", "lines_of"]

_PREFIXES = {WMTS: "", OWS: "ows:", XLINK: "xlink:"}
_MOST_LINES = 60_000
"""Comparing takes time that grows faster than the documents do."""


def diff_of(before: list[str], after: list[str]) -> str:
    """Return a unified diff of two documents' lines; empty if they are the same."""
    start = _shared(before, after)
    end = _shared(before[start:][::-1], after[start:][::-1])
    context = 3
    first = max(0, start - context)
    old = before[first : len(before) - max(0, end - context)]
    new = after[first : len(after) - max(0, end - context)]
    if len(old) + len(new) > _MOST_LINES:
        return f"the documents differ from line {start + 1} on; they are too long to compare\n"
    lines = difflib.unified_diff(old, new, "before", "after", lineterm="", n=context)
    return "".join(f"{_moved(line, first)}\n" for line in lines)


def lines_of(root: _Element) -> list[str]:
    """Return a document as lines: an element each, with the usual prefixes."""
    return list(_lines(root, ""))


def _shared(one: list[str], other: list[str]) -> int:
    count = 0
    for left, right in zip(one, other):
        if left != right:
            break
        count += 1
    return count


def _moved(line: str, by: int) -> str:
    """Return a line of a diff, with the numbers of a hunk counted from the document's start."""
    if not line.startswith("@@ ") or not by:
        return line
    old, new = line.split()[1:3]
    return f"@@ {_counted(old, by)} {_counted(new, by)} @@"


def _counted(part: str, by: int) -> str:
    start, comma, length = part[1:].partition(",")
    return f"{part[0]}{int(start) + by}{comma}{length}"


def _lines(element: _Element, indent: str) -> Iterator[str]:
    if not isinstance(element.tag, str):
        yield indent + " ".join(_as_written(element).split())
        return
    name = _name(str(element.tag), element.prefix)
    opening = " ".join([name, *_attributes(element)])
    text = _text(name, element.text)
    if not len(element):
        yield f"{indent}<{opening}>{text}</{name}>" if text else f"{indent}<{opening}/>"
        return
    yield f"{indent}<{opening}>{text if text.strip() else ''}"
    for one in element:
        yield from _lines(one, f"{indent}  ")
    yield f"{indent}</{name}>"


def _name(tag: str, prefix: object) -> str:
    namespace, _, local = tag.rpartition("}")
    known = _PREFIXES.get(namespace.lstrip("{"))
    return (f"{prefix}:" if prefix else "") + local if known is None else known + local


def _attributes(element: _Element) -> Iterator[str]:
    if element.getparent() is None:
        for prefix, uri in element.nsmap.items():
            yield f'xmlns{":" if prefix else ""}{prefix or ""}="{uri}"'
    prefixes = {uri: prefix for prefix, uri in element.nsmap.items()}
    for key, value in element.items():
        prefix = prefixes.get(str(key).rpartition("}")[0].lstrip("{"))
        yield f'{_name(str(key), prefix)}="{_escaped(str(value))}"'


def _text(name: str, text: object) -> str:
    """Return a text on one line; blanks are shown where clients stumble over them."""
    if not isinstance(text, str):
        return ""
    if name in NAMES or name in CORNERS:
        return _escaped(text)
    return _escaped(" ".join(text.split()))


def _escaped(text: str) -> str:
    for character, instead in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\n", "&#10;")):
        text = text.replace(character, instead)
    return text


def _as_written(node: _Element) -> str:
    from lxml import etree

    return str(etree.tostring(node, encoding="unicode", with_tail=False))
