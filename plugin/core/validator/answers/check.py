"""What a check of the answers is, and how several cases of one rule become one finding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Callable, NamedTuple

from ..asking import Asker
from ..finding import NOWHERE, About, Finding, Rule
from ..subject import Subject

__all__ = ["Check", "Seen", "gathered"]

Check = Callable[[Subject, Asker], Iterator[Finding]]
"""Asks a service, and yields what is wrong with its answers; JudgingStopped ends it."""

_MOST_SHOWN = 5


class Seen(NamedTuple):
    """One case of a broken rule: the address asked, what came of it, and what it is about.

    `case` says in words which request it was, where several are made of one kind.
    """

    url: str
    text: str
    about: About = NOWHERE
    case: str = ""


def gathered(cases: Mapping[Rule, Sequence[Seen]]) -> Iterator[Finding]:
    """Yield one finding for each rule that has cases; the first case's address is its place.

    Cases of which the same was seen are told together.
    """
    for rule, seen in cases.items():
        if not seen:
            continue
        by_text: dict[str, list[str]] = {}
        for one in seen:
            by_text.setdefault(one.text, []).append(one.case)
        texts = [_told(text, names) for text, names in by_text.items()]
        shown = "; ".join(texts[:_MOST_SHOWN])
        more = f"; and {len(texts) - _MOST_SHOWN} more" if len(texts) > _MOST_SHOWN else ""
        abouts = {one.about for one in seen}
        about = abouts.pop() if len(abouts) == 1 else NOWHERE
        yield Finding(rule, seen[0].url, f"{_begun(shown)}{more}.", about)


def _told(text: str, cases: Sequence[str]) -> str:
    named = list(dict.fromkeys(filter(None, cases)))
    return f"{', '.join(named)}: {text}" if named else text


def _begun(text: str) -> str:
    """Return a sentence with a capital, but for one that begins with a name: `image/png`."""
    word = text.partition(" ")[0]
    return f"{text[:1].upper()}{text[1:]}" if word.isalpha() else text
