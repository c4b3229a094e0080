"""Texts that programs read: numbers, corners and names without what makes clients stumble."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Optional

from ...capabilities.elements import numbers
from ...capabilities.xml_text import number
from ...sentence import Sentence, sentence
from .changes import ChangeList
from .tree import child, name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = [
    "CORNERS",
    "NAMES",
    "corner_text",
    "is_near",
    "is_plain_number",
    "is_plain_pair",
    "pair",
    "put_text",
    "put_whole",
    "trim_texts",
]

NAMES = frozenset(
    (
        "ows:Identifier", "ows:SupportedCRS", "WellKnownScaleSet", "Format", "InfoFormat",
        "TileMatrixSet", "TileMatrix", "ows:Value", "ows:ServiceTypeVersion",
    )
)  # fmt: skip
"""Elements whose texts programs compare letter by letter."""

CORNERS = frozenset(("TopLeftCorner", "ows:LowerCorner", "ows:UpperCorner"))
_NEAR = 1e-9


def trim_texts(root: _Element, log: ChangeList) -> None:
    """Take blanks off names and corners: QGIS and OWSLib take them literally (rule 4)."""
    for element in root.iter():
        name, text = name_of(element), element.text
        if not text or len(element) or not (name in NAMES or name in CORNERS):
            continue
        trimmed = " ".join(text.split()) if name in CORNERS else text.strip()
        if trimmed != text and trimmed:
            log.add(element, sentence("blanks were taken out of a text"), repr(text), repr(trimmed))
            element.text = trimmed


def put_text(element: _Element, text: str, what: Sentence, log: ChangeList) -> None:
    """Give an element another text."""
    if element.text != text:
        log.add(element, what, element.text or "", text)
        element.text = text


def put_whole(parent: _Element, name: str, value: int, log: ChangeList) -> None:
    """Write a whole number as digits; `256.0`, `256px` and the like are not."""
    found = child(parent, name)
    if found is not None and (found.text or "").strip() != str(value):
        put_text(
            found, str(value), sentence("{name} was written as a plain number", name=name), log
        )


def corner_text(text: Optional[str], first: float, second: float) -> str:
    """Return the corner `first second`; `text` itself where it says just that, plainly."""
    text = text or ""
    if is_plain_pair(text):
        said = tuple(map(float, text.split()))
        if all(is_near(one, other) for one, other in zip(said, (first, second))):
            return text
    return f"{number(first)} {number(second)}"


def is_plain_pair(text: str) -> bool:
    """Tell whether a text is two numbers with one blank between, as every client reads them."""
    parts = text.split(" ")
    try:
        return len(parts) == 2 and all(map(math.isfinite, map(float, parts)))
    except ValueError:
        return False


def is_near(one: float, other: float) -> bool:
    """Tell whether two numbers are the same but for rounding."""
    return abs(one - other) <= _NEAR * max(1.0, abs(one), abs(other))


def is_plain_number(text: Optional[str]) -> bool:
    """Tell whether a text is a number for everybody."""
    try:
        return text is not None and math.isfinite(float(text)) and "_" not in text
    except ValueError:
        return False


def pair(text: str) -> Optional[tuple[float, float]]:
    """Return two numbers however they are parted, or None."""
    found = numbers(text, 2)
    return (found[0], found[1]) if found else None
