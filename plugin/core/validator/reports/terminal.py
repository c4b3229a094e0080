"""The judgement for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ..finding import Finding
from ..judgement import Judgement, Outcome
from .words import by_severity, level_words, share_words, title_words, verdict_words

__all__ = ["terminal_report"]

_WIDTH = 88
_MOST_LEVELS = 24


def terminal_report(judgement: Judgement) -> str:
    """Return the report as text, with a line end; control characters of strangers are shown."""
    parts = (
        _head(judgement),
        *(_finding(finding) for finding in by_severity(judgement.findings)),
        _clients(judgement),
        _availability(judgement),
        _coverage(judgement),
        _end(judgement),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, parts) if lines) + "\n"


def _head(judgement: Judgement) -> Iterator[str]:
    if judgement.title:
        yield _clean(judgement.title)
    yield _clean(judgement.url)


def _finding(finding: Finding) -> Iterator[str]:
    rule = finding.rule
    yield f"{finding.severity.value.upper()}  {title_words(rule)}  [{rule.code}]"
    yield from _folded(finding.seen)
    yield from _folded(f"at: {finding.place}")
    yield from _folded(f"standard: {rule.clause}")
    yield from _folded(f"do: {rule.remedy}")
    for effect in rule.effects:
        yield from _folded(f"{effect.client}: {effect.text}")


def _clients(judgement: Judgement) -> Iterator[str]:
    trouble = [one for one in judgement.clients if one.outcome is not Outcome.SHOWS]
    if not judgement.clients:
        return
    yield "Clients"
    if not trouble:
        names = ", ".join(dict.fromkeys(one.client for one in judgement.clients))
        yield from _folded(f"every layer is shown by {names}")
    for one in trouble:
        yield from _folded(f"{one.client}: {one.layer}: {one.outcome.value}. {one.why}")


def _availability(judgement: Judgement) -> Iterator[str]:
    if not judgement.availability:
        return
    yield "Availability (legal requests answered with a right tile)"
    for one in judgement.availability:
        place = " ".join(filter(None, (one.layer, one.tile_matrix_set, one.tile_matrix)))
        yield from _folded(f"{place or 'all of it'}: {share_words(one)}")


def _coverage(judgement: Judgement) -> Iterator[str]:
    for truth in judgement.truth:
        first, last = truth.useful
        told = f"levels {first} to {last} have tiles" if first else "no tile was found"
        yield _clean(f"Coverage of {truth.layer} in {truth.tile_matrix_set}: {told}")
        for level in truth.levels[:_MOST_LEVELS]:
            yield from _folded(f"{level.tile_matrix}: {level_words(level)}")
        for evidence in (truth.rows_from_bottom, truth.axes_swapped):
            if evidence.found:
                yield from _folded(evidence.text)


def _end(judgement: Judgement) -> Iterator[str]:
    if judgement.unfinished:
        yield from textwrap.wrap(f"Not finished: {_clean(judgement.unfinished)}", _WIDTH)
    yield (
        f"{verdict_words(judgement)}; {judgement.requests} requests in {judgement.seconds:.1f} s"
    )


def _folded(text: str) -> Iterator[str]:
    yield from textwrap.wrap(
        _clean(text),
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="    ",
        break_on_hyphens=False,
        break_long_words=False,
    )


def _clean(text: str) -> str:
    """Fold blanks, and show what could drive a terminal."""
    folded = " ".join(text.split())
    return "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in folded)
