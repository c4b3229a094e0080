"""What a study of availability means: findings with numbers, and the likely cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..finding import About, Finding
from ..judgement import Availability
from ..wording import many, percent, percents
from .availability import Probe, Study
from .availability_rules import MEASURED, SLOW, SOMETIMES_UNAVAILABLE, TIMES, UNAVAILABLE
from .right_tile import Verdict

__all__ = ["findings_of", "percentile"]

_HALF = 0.5
_ENOUGH = 0.99
_SLOW_SECONDS = 2.0
_MOST_ANSWERS = 4


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
    text = (
        f"{_numbers(total)} came, every level counted alike;"
        f" {percent(study.weighted)} if each level counts by its number of tiles."
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
    levels = [
        f"{one.right} of {one.asked} at {one.tile_matrix}"
        for one in study.availability
        if one.layer == share.layer and one.tile_matrix and one.right < one.asked
    ]
    more = f" and {many(len(levels) - 6, 'more level')}" if len(levels) > 6 else ""
    text = (
        f"{_numbers(share)} came. The other{'s' if len(failed) > 1 else ''}: {_answers(failed)}."
        f" By level: {', '.join(levels[:6])}{more}.{_cause(failed)}"
    )
    yield Finding(rule, failed[0].url, text, About(share.layer))


def _numbers(share: Availability) -> str:
    interval = f"95 % interval {percents(share.low, share.high)}"
    return f"{share.right} of {many(share.asked, 'tile')} ({percent(share.share)}; {interval})"


def _answers(failed: Sequence[Probe]) -> str:
    """Return what came instead, the most frequent first."""
    told = Counter(_kind(probe) for probe in failed).most_common(_MOST_ANSWERS)
    return ", ".join(f"{count} times {what}" if count > 1 else what for what, count in told)


def _kind(probe: Probe) -> str:
    text = probe.looked.text
    return "no answer" if probe.looked.verdict is Verdict.SILENT else text[:120]


def _cause(failed: Sequence[Probe]) -> str:
    """Return the likely cause, if the failing ones have something in common."""
    unlimited = [probe for probe in failed if not probe.stratum.has_limits]
    absent = [probe for probe in failed if probe.looked.verdict is Verdict.ABSENT]
    outside = [probe for probe in failed if probe.in_box is False]
    if len(unlimited) * 2 > len(failed) and len(absent) * 2 > len(failed):
        lie = "lies" if len(outside) == 1 else "lie"
        where = f"; {len(outside)} of them {lie} outside the layer's own box" if outside else ""
        return (
            " The likely cause: the document has no usable TileMatrixSetLimits, so that the whole"
            f" tile matrix may be asked for{where}."
        )
    if len(absent) * 2 > len(failed):
        return " The likely cause: the TileMatrixSetLimits are wider than the data."
    return ""


def _pace(probes: Sequence[Probe]) -> Iterator[Finding]:
    """Tell how long right tiles took."""
    right = [probe for probe in probes if probe.looked.is_right]
    if not right:
        return
    seconds = [probe.seconds for probe in right]
    middle, late = percentile(seconds, 0.5), percentile(seconds, 0.95)
    slowest = max(right, key=lambda probe: probe.seconds)
    text = (
        f"Of {many(len(right), 'tile')} the median took {_time(middle)}, 95 % came within"
        f" {_time(late)}, the slowest took {_time(slowest.seconds)}."
    )
    yield Finding(TIMES, slowest.url, text)
    if middle > _SLOW_SECONDS:
        yield Finding(
            SLOW, slowest.url, f"The median of {many(len(right), 'tile')} took {_time(middle)}."
        )


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.1f} s"
