"""Keeps reports short: what is wrong in the same way in many places is told once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..capabilities.repair_notes import quoted
from ..sentence import Sentence, sentence
from .finding import About, Finding
from .wording import Counted, many, more_layers, more_sets

__all__ = ["grouped"]

_MOST_ALONE = 3
_MOST_EXAMPLES = 3


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
    for field, more in _KINDS:
        names = list(dict.fromkeys(getattr(found.about, field) for found in alike))
        if len(names) > 1:
            return _joined(alike, _named(names[1:], more))
    count = len(alike) - 1
    if count == 1:
        return _joined(alike, sentence("The same once more."))
    return _joined(alike, sentence("The same {count:,} times more.", count=count))


def _joined(alike: Sequence[Finding], more: Sentence) -> Finding:
    first = alike[0]
    fields = zip(*(found.about for found in alike))
    about = About(*(values[0] if len(set(values)) == 1 else "" for values in fields))
    return first._replace(
        seen=sentence("{first} {second}", first=first.seen, second=more), about=about
    )


def _named(names: Sequence[str], more: Counted) -> Sentence:
    """Return how many more there are, with examples: `5 more layers: 'a', 'b', 'c' and others`."""
    what = more(len(names))
    examples = ", ".join(map(quoted, filter(None, names[:_MOST_EXAMPLES])))
    if not examples:
        return sentence("The same in {what}.", what=what)
    if len(names) > _MOST_EXAMPLES:
        return sentence("The same in {what}: {names} and others.", what=what, names=examples)
    return sentence("The same in {what}: {names}.", what=what, names=examples)


def _more_matrices(count: int) -> Sentence:
    return many(count, "more tile matrix", "more tile matrices")


_KINDS = (
    ("layer", more_layers),
    ("tile_matrix_set", more_sets),
    ("tile_matrix", _more_matrices),
)
