"""What a study of availability means: findings with numbers, and the likely cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...sentence import NO_WORDS, Sentence, sentence
from ..finding import About, Finding
from ..judgement import Availability
from ..wording import many, percent, percents, with_commas
from .availability import Probe, Study
from .availability_rules import MEASURED, SLOW, SOMETIMES_UNAVAILABLE, TIMES, UNAVAILABLE
from .right_tile import Verdict

__all__ = ["findings_of", "percentile"]

_HALF = 0.5
_ENOUGH = 0.99
_SLOW_SECONDS = 2.0
_MOST_ANSWERS = 4
_MOST_LEVELS = 6


def findings_of(study: Study) -> Iterator[Finding]:
    """Yield what the study shows, of each layer that fails, and of the service's pace.

    It is an error where less than half of a layer's sample came, and its 95 % interval, or that of
    the whole service, lies below half: a client then meets more holes than map wherever it looks,
    and the extent of the document is wrong rather than the service shaky. Above that it is a
    warning if even the upper end of the interval is below 99 %, so that one failure among few
    requests is put down to chance.
    """
    if not study.probes:
        return
    for share in study.availability:
        if share.layer and not share.tile_matrix:
            yield from _of_layer(share, study)
    total = study.total
    text = sentence(
        "{share} came, every level counted alike; {weighted} if each level counts by its"
        " number of tiles.",
        share=_numbers(total),
        weighted=percent(study.weighted),
    )
    yield Finding(MEASURED, study.probes[0].url, text)
    yield from _pace(study.probes)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which that part of the values lies (nearest rank)."""
    ordered = sorted(values)
    rank = max(1, -(-len(ordered) * round(part * 1000) // 1000))
    return ordered[min(rank, len(ordered)) - 1]


def _of_layer(share: Availability, study: Study) -> Iterator[Finding]:
    probes = [probe for probe in study.probes if probe.stratum.key[0] == share.layer]
    failed = [probe for probe in probes if not probe.looked.is_right]
    if not failed:
        return
    if share.share < _HALF and min(share.high, study.total.high) < _HALF:
        rule = UNAVAILABLE
    elif share.high < _ENOUGH:
        rule = SOMETIMES_UNAVAILABLE
    else:
        return
    seen = sentence(
        "{share} came. The other: {answers}.", share=_numbers(share), answers=_answers(failed)
    )
    if len(failed) > 1:
        seen = sentence(
            "{share} came. The others: {answers}.", share=_numbers(share), answers=_answers(failed)
        )
    text = sentence("{seen} By level: {levels}.", seen=seen, levels=_levels(share, study))
    cause = _cause(failed)
    if cause:
        text = sentence("{first} {second}", first=text, second=cause)
    yield Finding(rule, failed[0].url, text, About(share.layer))


def _levels(share: Availability, study: Study) -> Sentence:
    """Return how many came at the levels of a layer that lack some."""
    levels = [
        sentence(
            "{right} of {asked} at {level}", right=one.right, asked=one.asked, level=one.tile_matrix
        )
        for one in study.availability
        if one.layer == share.layer and one.tile_matrix and one.right < one.asked
    ]
    told = with_commas(levels[:_MOST_LEVELS])
    if len(levels) <= _MOST_LEVELS:
        return told
    more = many(len(levels) - _MOST_LEVELS, "more level")
    return sentence("{first} and {last}", first=told, last=more)


def _numbers(share: Availability) -> Sentence:
    return sentence(
        "{right} of {tiles} ({share}; 95 % interval {interval})",
        right=share.right,
        tiles=many(share.asked, "tile"),
        share=percent(share.share),
        interval=percents(share.low, share.high),
    )


def _answers(failed: Sequence[Probe]) -> Sentence:
    """Return what came instead, the most frequent first."""
    told = Counter(_kind(probe) for probe in failed).most_common(_MOST_ANSWERS)
    return with_commas(
        [
            sentence("{count} times {what}", count=count, what=what) if count > 1 else what
            for what, count in told
        ]
    )


def _kind(probe: Probe) -> Sentence:
    is_silent = probe.looked.verdict is Verdict.SILENT
    return sentence("no answer") if is_silent else probe.looked.text


def _cause(failed: Sequence[Probe]) -> Sentence:
    """Return the likely cause, if the failing ones have something in common."""
    unlimited = [probe for probe in failed if not probe.stratum.has_limits]
    absent = [probe for probe in failed if probe.looked.verdict is Verdict.ABSENT]
    outside = [probe for probe in failed if probe.in_box is False]
    if len(unlimited) * 2 > len(failed) and len(absent) * 2 > len(failed):
        if not outside:
            return sentence(
                "The likely cause: the document has no usable TileMatrixSetLimits, so that the"
                " whole tile matrix may be asked for."
            )
        return sentence(
            "The likely cause: the document has no usable TileMatrixSetLimits, so that the whole"
            " tile matrix may be asked for; {outside}.",
            outside=many(
                len(outside),
                "of them lies outside the layer's own box",
                "of them lie outside the layer's own box",
            ),
        )
    if len(absent) * 2 > len(failed):
        return sentence("The likely cause: the TileMatrixSetLimits are wider than the data.")
    return NO_WORDS


def _pace(probes: Sequence[Probe]) -> Iterator[Finding]:
    """Tell how long right tiles took."""
    right = [probe for probe in probes if probe.looked.is_right]
    if not right:
        return
    seconds = [probe.seconds for probe in right]
    middle, late = percentile(seconds, 0.5), percentile(seconds, 0.95)
    slowest = max(right, key=lambda probe: probe.seconds)
    text = sentence(
        "Of {tiles} the median took {middle}, 95 % came within {late}, the slowest took {slowest}.",
        tiles=many(len(right), "tile"),
        middle=_time(middle),
        late=_time(late),
        slowest=_time(slowest.seconds),
    )
    yield Finding(TIMES, slowest.url, text)
    if middle > _SLOW_SECONDS:
        yield Finding(
            SLOW,
            slowest.url,
            sentence(
                "The median of {tiles} took {middle}.",
                tiles=many(len(right), "tile"),
                middle=_time(middle),
            ),
        )


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"
