"""Quick looks into elements of a stranger's XML: names without namespace, in any letter case.

Every function visits an element once only, since reading must not take much longer than parsing.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "NAMES",
    "WHOLE",
    "attributes",
    "by_name",
    "deep_text",
    "first",
    "is_in_order",
    "is_plain",
    "keywords_in",
    "line_in",
    "numbers",
    "text_in",
    "texts_in",
]

_MOST_REMEMBERED = 4096
_LONGEST_NUMBER = 64
_DECIMAL = r"[-+]?(?:\d+[.,]?\d*|[.,]\d+)(?:[eE][-+]?\d+)?"
_NUMBER = re.compile(rf"(?<![\w.]){_DECIMAL}")
_PLAIN = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


class _LocalNames(dict[str, str]):
    """Names of elements and attributes as lxml has them -> without namespace, in lower case."""

    def __missing__(self, name: str) -> str:
        local = str(name).rpartition("}")[2].lower()
        if len(self) < _MOST_REMEMBERED:
            self[name] = local
        return local


class _WholeNumbers(dict[str, int]):
    """Texts -> the whole numbers they are; -1 for all others, which no document needs.

    Documents repeat few numbers many times. A text of a million digits is not even tried.
    """

    def __missing__(self, text: Optional[str]) -> int:
        if not text or len(text) > _LONGEST_NUMBER:
            return -1
        number = _whole_number(text)
        if len(self) < _MOST_REMEMBERED:
            self[text] = number
        return number


def _whole_number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        number = float(text)  # 256.0 and 2.56E2 are whole, too
    except ValueError:
        return -1
    return int(number) if number.is_integer() else -1


NAMES = _LocalNames()
WHOLE = _WholeNumbers()


def by_name(element: _Element) -> dict[str, list[_Element]]:
    """Return the child elements by their names."""
    found: dict[str, list[_Element]] = {}
    for child in element[:]:
        name = NAMES[child.tag]
        if name in found:
            found[name].append(child)
        else:
            found[name] = [child]
    return found


def is_in_order(children: list[_Element], names: list[str], tags: list[str]) -> bool:
    """Tell whether the children have these names, in this order.

    `tags` remembers how the last that had were spelled: comparing is quicker than to look at each.
    """
    found = [child.tag for child in children]
    if found and found == tags:
        return True
    if [NAMES[tag] for tag in found] != names:
        return False
    tags[:] = found
    return True


def first(parts: dict[str, list[_Element]], name: str) -> dict[str, list[_Element]]:
    """Return the children of the first child of this name; nothing if there is none."""
    found = parts.get(name)
    return by_name(found[0]) if found else {}


def text_in(parts: dict[str, list[_Element]], name: str) -> str:
    """Return the text of the first child of this name that has one, or an empty text."""
    found = parts.get(name)
    if found is None:
        return ""
    text = found[0].text
    if text:
        text = text.strip()
        if text:
            return text  # type: ignore[no-any-return]
    if len(found) == 1 and not len(found[0]):
        return ""
    return next(filter(None, map(deep_text, found)), "")


def texts_in(parts: dict[str, list[_Element]], name: str) -> tuple[str, ...]:
    """Return the texts of all children of this name that have one, each once."""
    found = parts.get(name)
    if found is None:
        return ()
    if len(found) == 1:
        text = deep_text(found[0])
        return (text,) if text else ()
    return tuple(dict.fromkeys(filter(None, map(deep_text, found))))


def line_in(parts: dict[str, list[_Element]], name: str) -> str:
    """Return the same as `text_in` on one line, for people."""
    return " ".join(text_in(parts, name).split()) if name in parts else ""


def keywords_in(parts: dict[str, list[_Element]]) -> tuple[str, ...]:
    """Return what stands in the Keywords of a description."""
    if "keywords" not in parts:
        return ()
    words = first(parts, "keywords").get("keyword", ())
    folded = (" ".join(deep_text(word).split()) for word in words)
    return tuple(word for word in folded if word)


def deep_text(element: _Element) -> str:
    """Return the text of the element, or all that is in its children if it has none itself."""
    text = element.text
    if text:
        text = text.strip()
        if text:
            return text  # type: ignore[no-any-return]
    return "".join(element.itertext()).strip() if len(element) else ""


def attributes(element: _Element) -> dict[str, str]:
    """Return the attributes by their names."""
    return {NAMES[name]: value.strip() for name, value in element.items()}


def is_plain(text: str) -> bool:
    """Tell whether a text is nothing but numbers with blanks between."""
    return _PLAIN.sub("", text).strip() == ""


def numbers(text: str, count: int) -> tuple[float, ...]:
    """Return `count` finite numbers, however they are parted: `1 2`, `1,2`, `1,5 2,5`.

    Returns nothing if they are fewer or more, or not finite.
    """
    if len(text) > _LONGEST_NUMBER * count:
        return ()
    for spelling in (_NUMBER, _PLAIN):
        found = tuple(float(number.replace(",", ".")) for number in spelling.findall(text))
        if len(found) == count and all(map(math.isfinite, found)):
            return found
    return ()
