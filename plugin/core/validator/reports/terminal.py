"""The judgement for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from ..finding import Finding
from ..judgement import Availability, Judgement, LayerTruth, Outcome
from ..wording import listed, many, more_layers
from .words import CLAUSES, by_severity, levels_words, share_words, title_words, verdict_words

__all__ = ["terminal_report"]

_WIDTH = 88
_MOST_LEVELS, _MOST_LAYERS, _MOST_LINES = 24, 24, 60


def terminal_report(judgement: Judgement) -> str:
    """Return the report as text, with a line end; control characters of strangers are shown."""
    parts = (
        _head(judgement),
        *(_finding(finding) for finding in by_severity(judgement.findings)),
        _clients(judgement),
        _availability(judgement),
        *_coverages(judgement.truth),
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
    """Tell which layers a client fails to show, those that fail alike in one sentence."""
    if not judgement.clients:
        return
    yield "Clients"
    alike: dict[tuple[str, Outcome, str], list[str]] = {}
    for one in judgement.clients:
        if one.outcome is not Outcome.SHOWS:
            alike.setdefault((one.client, one.outcome, one.why), []).append(one.layer)
    if not alike:
        names = ", ".join(dict.fromkeys(one.client for one in judgement.clients))
        yield from _folded(f"every layer is shown by {names}")
    for (client, outcome, why), layers in list(alike.items())[:_MOST_LINES]:
        does = "shows nothing of" if outcome is Outcome.SHOWS_NOTHING else "shows wrongly"
        yield from _folded(f"{client} {does} {listed(layers, more_layers)}: it {why}")
    yield from _rest(len(alike) - _MOST_LINES, "more reason")


def _availability(judgement: Judgement) -> Iterator[str]:
    """Tell the shares of layers and levels, of layers alone if they are many."""
    shares: Sequence[Availability] = judgement.availability
    if not shares:
        return
    yield "Availability (legal requests answered with a right tile)"
    if len(shares) > _MOST_LINES:
        shares = [one for one in shares if not one.tile_matrix]
    for one in shares[:_MOST_LINES]:
        place = " ".join(filter(None, (one.layer, one.tile_matrix_set, one.tile_matrix)))
        yield from _folded(f"{place or 'all of it'}: {share_words(one)}")
    yield from _rest(len(shares) - _MOST_LINES, "more layer")


def _coverages(truths: Sequence[LayerTruth]) -> Iterator[list[str]]:
    for truth in truths[:_MOST_LAYERS]:
        yield list(_coverage(truth))
    yield [line.strip() for line in _rest(len(truths) - _MOST_LAYERS, "more coverage")]


def _coverage(truth: LayerTruth) -> Iterator[str]:
    first, last = truth.useful
    where = f"level {first} has" if first == last else f"levels {first} to {last} have"
    found = f"{where} tiles" if first else "no tile was found"
    yield _clean(f"Coverage of {truth.layer} in {truth.tile_matrix_set}: {found}")
    if truth.unfinished:
        yield from _folded(f"not finished: {truth.unfinished}")
    told = list(levels_words(truth))
    for name, _, words in told[:_MOST_LEVELS]:
        yield from _folded(f"{name}: {words}")
    yield from _rest(len(told) - _MOST_LEVELS, "more level")
    for evidence in (truth.rows_from_bottom, truth.axes_swapped):
        if evidence.found:
            yield from _folded(evidence.text)


def _rest(count: int, what: str) -> Iterator[str]:
    if count > 0:
        yield f"  and {many(count, what)}: see the reports by --html and --json"


def _end(judgement: Judgement) -> Iterator[str]:
    if judgement.findings:
        yield CLAUSES
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
