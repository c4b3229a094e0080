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
    """One case of a broken rule: the address asked, what came of it, and what it is about."""

    url: str
    text: str
    about: About = NOWHERE


def gathered(cases: Mapping[Rule, Sequence[Seen]]) -> Iterator[Finding]:
    """Yield one finding for each rule that has cases; the first case's address is its place."""
    for rule, seen in cases.items():
        if not seen:
            continue
        texts = list(dict.fromkeys(one.text for one in seen))
        shown = "; ".join(texts[:_MOST_SHOWN])
        more = f"; and {len(texts) - _MOST_SHOWN} more" if len(texts) > _MOST_SHOWN else ""
        abouts = {one.about for one in seen}
        about = abouts.pop() if len(abouts) == 1 else NOWHERE
        yield Finding(rule, seen[0].url, f"{shown}{more}.", about)
