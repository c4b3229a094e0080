"""What was changed in a document, one by one, and what could not be put right."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...sentence import Sentence, sentence
from ..subject import place_of

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Change", "ChangeList"]

_LONGEST = 200
_MOST = 5000
"""Finding out where an element stands takes the longer the more there are of its kind."""


class Change(NamedTuple):
    """One correction.

    `place` is an XPath of the document as it stood then, `what` says what was put right. `before`
    and `after` are short texts; either is empty for what was added or removed.
    """

    place: str
    what: Sentence
    before: str
    after: str


class ChangeList:
    """Collects changes while a document is corrected, and what had to stay wrong."""

    def __init__(self) -> None:
        self._changes: list[Change] = []
        self._count = 0
        self._left: dict[Sentence, None] = {}

    def add(self, element: _Element, what: Sentence, before: str = "", after: str = "") -> None:
        """Note a change; the element is still at its old place."""
        self._count += 1
        if self._count > _MOST:
            return
        self._changes.append(Change(place_of(element), what, _short(before), _short(after)))

    def leave(self, why: Sentence) -> None:
        """Note something that could not be put right."""
        self._left[why] = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """All changes, in the order in which they were made; the first ones if they are many."""
        return tuple(self._changes)

    @property
    def left(self) -> tuple[Sentence, ...]:
        """What could not be put right, each once, and how many changes are not told."""
        further = self._count - len(self._changes)
        told = (
            (sentence("{count} further changes are not listed one by one", count=further),)
            if further
            else ()
        )
        return (*self._left, *told)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
