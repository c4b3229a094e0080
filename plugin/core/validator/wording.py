"""What sentences are made of, in one way everywhere: counts with their word, shares, lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Callable

from ..capabilities.repair_notes import quoted
from ..sentence import NO_WORDS, Sentence, sentence

__all__ = [
    "Counted",
    "as_sentence",
    "columns",
    "enumerated",
    "in_row",
    "listed",
    "many",
    "more_layers",
    "more_sets",
    "percent",
    "percents",
    "rows",
    "whole",
    "with_commas",
]

_MOST_NAMES = 3

Counted = Callable[[int], Sentence]
"""Returns a count with its word."""


def many(count: int, one: str, several: str = "") -> Sentence:
    """Return a count with its word: `1 level`, `1,200 levels`, `2 tile matrices`.

    The words are literals where this is called: there whoever gathers the texts looks for them.
    """
    word = one if count == 1 else several or f"{one}s"
    return Sentence(f"{{count:,}} {word}", {"count": count})


def more_layers(count: int) -> Sentence:
    """Return how many layers there are beyond those told of."""
    return many(count, "more layer")


def more_sets(count: int) -> Sentence:
    """Return how many tile matrix sets there are beyond those told of."""
    return many(count, "more tile matrix set")


def as_sentence(text: str) -> Sentence:
    """Return what others say as a sentence, which is as it is in every language."""
    return text if isinstance(text, Sentence) else Sentence("{text}", {"text": text})


def rows(first: int, last: int) -> Sentence:
    """Return a run of rows: `row 3`, `rows 3 to 7`."""
    if first == last:
        return sentence("row {row}", row=first)
    return sentence("rows {first} to {last}", first=first, last=last)


def columns(first: int, last: int) -> Sentence:
    """Return a run of columns: `column 3`, `columns 3 to 7`."""
    if first == last:
        return sentence("column {column}", column=first)
    return sentence("columns {first} to {last}", first=first, last=last)


def enumerated(parts: Sequence[str]) -> Sentence:
    """Return parts as a sentence has them: `a, b and c`; nothing if there are none."""
    if len(parts) < 2:
        return as_sentence(parts[0]) if parts else NO_WORDS
    return sentence("{first} and {last}", first=with_commas(parts[:-1]), last=parts[-1])


def with_commas(parts: Sequence[str]) -> Sentence:
    """Return parts in a row: `a, b, c`; nothing if there are none."""
    told = as_sentence(parts[0]) if parts else NO_WORDS
    for part in parts[1:]:
        told = sentence("{first}, {second}", first=told, second=part)
    return told


def in_row(clauses: Iterable[str]) -> Sentence:
    """Return clauses parted by semicolons; those that are empty are left out."""
    said = [clause for clause in clauses if clause]
    told = as_sentence(said[0]) if said else NO_WORDS
    for clause in said[1:]:
        told = sentence("{first}; {second}", first=told, second=clause)
    return told


def listed(names: Sequence[str], more: Counted) -> Sentence:
    """Return names, if they are many the first: `'a', 'b', 'c' and 5 more layers`."""
    shown = [quoted(name) for name in names[:_MOST_NAMES]]
    left = len(names) - len(shown)
    if not left:
        return enumerated(shown)
    return sentence("{first} and {last}", first=with_commas(shown), last=more(left))


def whole(clause: str) -> Sentence:
    """Return a clause as a sentence of its own: with a capital, and with a full stop."""
    return sentence("{clause:A}.", clause=as_sentence(clause))


def percent(share: float, digits: int = 0) -> str:
    """Return a share of 0 to 1 as `87 %`; what is not all is never told as `100 %`, nor as none."""
    return f"{_number(share, digits)} %"


def percents(low: float, high: float, digits: int = 0) -> Sentence:
    """Return an interval of shares: `79 to 93 %`."""
    return sentence("{low} to {high} %", low=_number(low, digits), high=_number(high, digits))


def _number(share: float, digits: int) -> str:
    for more in range(4):
        text = f"{share * 100:.{digits + more}f}"
        if float(text) not in (0.0, 100.0):
            return text
    return "100" if share > 0.5 else "0"
