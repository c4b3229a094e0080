"""A unified diff as rows with two sides, as people compare documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Optional

__all__ = ["SideBySide", "side_by_side"]

_HUNK = re.compile(r"@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@")


class SideBySide(NamedTuple):
    """One row: line numbers, from one, and texts; None where a side has no line.

    A row with neither number says what is left out, in `before`.
    """

    old: Optional[int]
    before: Optional[str]
    new: Optional[int]
    after: Optional[str]

    @property
    def is_changed(self) -> bool:
        """Whether the sides differ."""
        return self.before != self.after and (self.old is not None or self.new is not None)


def side_by_side(diff: str) -> tuple[SideBySide, ...]:
    """Return the rows of a unified diff: what went beside what came in its place."""
    return tuple(_rows(diff.split("\n")))


def _rows(lines: list[str]) -> Iterator[SideBySide]:
    old = new = 0
    gone: list[str] = []
    come: list[str] = []
    in_hunk = False
    for line in [*lines, ""]:
        kind, text = line[:1], line[1:]
        if kind in ("-", "+") and not in_hunk:
            continue  # the names of the documents
        if kind == "-" and not come:
            gone.append(text)
            continue
        if kind == "+":
            come.append(text)
            continue
        yield from _changed(old, gone, new, come)
        old, new = old + len(gone), new + len(come)
        gone, come = ([text] if kind == "-" else []), []
        found = _HUNK.match(line)
        if found:
            old, new, in_hunk = int(found[1]), int(found[2]), True
            yield SideBySide(None, f"⋯ {old}", None, "")
        elif kind == " ":
            yield SideBySide(old, text, new, text)
            old, new = old + 1, new + 1
        elif line and kind != "-":
            yield SideBySide(None, line, None, "")


def _changed(old: int, gone: list[str], new: int, come: list[str]) -> Iterator[SideBySide]:
    for place in range(max(len(gone), len(come))):
        before = gone[place] if place < len(gone) else None
        after = come[place] if place < len(come) else None
        yield SideBySide(
            None if before is None else old + place,
            before,
            None if after is None else new + place,
            after,
        )
