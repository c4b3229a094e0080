"""Numbers in sentences, written in one way everywhere: counts with their word, and shares."""

from __future__ import annotations

from collections.abc import Sequence

from ..capabilities.repair_notes import quoted
from ..sentence import Sentence

__all__ = ["listed", "many", "percent", "percents", "run"]

_MOST_NAMES = 3


def many(count: int, one: str, several: str = "") -> Sentence:
    """Return a count with its word: `1 level`, `1,200 levels`, `2 tile matrices`."""
    word = one if count == 1 else several or f"{one}s"
    return Sentence(f"{{count:,}} {word}", {"count": count})


def listed(names: Sequence[str], one: str, several: str = "") -> str:
    """Return names, if they are many the first: `'a', 'b', 'c' and 5 more layers`."""
    shown = [quoted(name) for name in names[:_MOST_NAMES]]
    left = len(names) - len(shown)
    if left:
        return f"{', '.join(shown)} and {left:,} more {one if left == 1 else several or f'{one}s'}"
    return " and ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def run(what: str, first: int, last: int) -> str:
    """Return a run of numbers with its word: `row 3`, `rows 3 to 7`."""
    return f"{what} {first}" if first == last else f"{what}s {first} to {last}"


def percent(share: float, digits: int = 0) -> str:
    """Return a share of 0 to 1 as `87 %`; what is not all is never told as `100 %`, nor as none."""
    return f"{_number(share, digits)} %"


def percents(low: float, high: float, digits: int = 0) -> str:
    """Return an interval of shares: `79 to 93 %`."""
    return f"{_number(low, digits)} to {_number(high, digits)} %"


def _number(share: float, digits: int) -> str:
    for more in range(4):
        text = f"{share * 100:.{digits + more}f}"
        if float(text) not in (0.0, 100.0):
            return text
    return "100" if share > 0.5 else "0"
