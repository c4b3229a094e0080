"""What a check of the answers is, and how several cases of one rule become one finding."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Callable, NamedTuple, Optional

from ...errors import JudgingStopped
from ...sentence import NO_WORDS, Sentence, sentence
from ..asking import Asker
from ..finding import NOWHERE, About, Finding, Rule
from ..subject import Subject
from ..wording import in_row, whole, with_commas

__all__ = ["Case", "Check", "Seen", "gathered"]

Check = Callable[[Subject, Asker], Iterator[Finding]]
"""Asks a service, and yields what is wrong with its answers; JudgingStopped ends it."""

_MOST_SHOWN = 5


class Seen(NamedTuple):
    """One case of a broken rule: the address asked, what came of it, and what it is about.

    `case` says in words which request it was, where several are made of one kind.
    """

    url: str
    text: Sentence
    about: About = NOWHERE
    case: Sentence = NO_WORDS


Case = tuple[Rule, Seen]
"""A rule, and what breaks it."""


def gathered(rules: Sequence[Rule], cases: Iterable[Case]) -> Iterator[Finding]:
    """Yield one finding for each rule and layer that has cases, in the order of the rules.

    The first case's address is its place; cases of which the same was seen are told together. If
    the judge is stopped meanwhile, what was seen until then is told all the same.

    Raises:
        JudgingStopped: as the cases do.
    """
    seen: dict[tuple[Rule, str], list[Seen]] = {}
    stopped: Optional[JudgingStopped] = None
    try:
        for rule, one in cases:
            seen.setdefault((rule, one.about.layer), []).append(one)
    except JudgingStopped as exc:
        stopped = exc
    for rule, layer in sorted(seen, key=lambda key: rules.index(key[0])):
        yield _together(rule, seen[rule, layer])
    if stopped is not None:
        raise stopped


def _together(rule: Rule, seen: Sequence[Seen]) -> Finding:
    by_text: dict[Sentence, list[Sentence]] = {}
    for one in seen:
        by_text.setdefault(one.text, []).append(one.case)
    texts = [_told(text, names) for text, names in by_text.items()]
    shown = texts[:_MOST_SHOWN]
    if len(texts) > _MOST_SHOWN:
        shown.append(sentence("and {count} more", count=len(texts) - _MOST_SHOWN))
    abouts = {one.about for one in seen}
    about = abouts.pop() if len(abouts) == 1 else About(seen[0].about.layer)
    return Finding(rule, seen[0].url, whole(in_row(shown)), about)


def _told(text: Sentence, cases: Sequence[Sentence]) -> Sentence:
    named = list(dict.fromkeys(filter(None, cases)))
    if not named:
        return text
    return sentence("{cases}: {seen}", cases=with_commas(named), seen=text)
