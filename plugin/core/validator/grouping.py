"""Keeps reports short: what is wrong in the same way in many places is told once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..capabilities.repair_notes import quoted
from .finding import About, Finding

__all__ = ["grouped"]

_MOST_ALONE = 3
_MOST_EXAMPLES = 3
_KINDS = (
    ("layer", "layer", "layers"),
    ("tile_matrix_set", "tile matrix set", "tile matrix sets"),
    ("tile_matrix", "tile matrix", "tile matrices"),
)


def grouped(findings: Iterable[Finding], most_alone: int = _MOST_ALONE) -> tuple[Finding, ...]:
    """Return the findings, those of one rule and about one thing as one, in their order.

    Where a rule is broken in more than `most_alone` layers or sets, they are one finding, too: it
    stands where the first did, and its `seen` says how many there are and names some.
    """
    by_rule: dict[str, dict[About, list[Finding]]] = {}
    for finding in findings:
        about = finding.about._replace(tile_matrix="")
        by_rule.setdefault(finding.code, {}).setdefault(about, []).append(finding)
    joined: list[Finding] = []
    for things in by_rule.values():
        if len(things) > most_alone:
            joined.append(_as_one([found for alike in things.values() for found in alike]))
        else:
            joined.extend(map(_as_one, things.values()))
    return tuple(joined)


def _as_one(alike: Sequence[Finding]) -> Finding:
    """Return one finding for all, which names what differs: layers, sets or matrices."""
    if len(alike) == 1:
        return alike[0]
    for field, one, many in _KINDS:
        names = list(dict.fromkeys(getattr(found.about, field) for found in alike))
        if len(names) > 1:
            return _joined(alike, f"The same in {_named(names[1:], one, many)}.")
    count = len(alike) - 1
    return _joined(alike, f"The same {'once' if count == 1 else f'{count} times'} more.")


def _joined(alike: Sequence[Finding], more: str) -> Finding:
    first = alike[0]
    fields = zip(*(found.about for found in alike))
    about = About(*(values[0] if len(set(values)) == 1 else "" for values in fields))
    return first._replace(seen=f"{first.seen} {more}", about=about)


def _named(names: Sequence[str], one: str, many: str) -> str:
    """Return how many more there are, with examples: `5 more layers: 'a', 'b', 'c' and others`."""
    what = f"{len(names)} more {one if len(names) == 1 else many}"
    examples = ", ".join(map(quoted, filter(None, names[:_MOST_EXAMPLES])))
    if not examples:
        return what
    return f"{what}: {examples}{' and others' if len(names) > _MOST_EXAMPLES else ''}"
