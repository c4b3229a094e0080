"""What `seed` prints: estimates, progress on a terminal, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from ..core.layer.seed_estimate import SeedEstimate
from ..core.layer.seed_plan import SeedPlan
from ..core.layer.seed_report import SeedProgress, SeedReport

__all__ = [
    "as_json",
    "bytes_in_words",
    "estimate_in_words",
    "progress_in_words",
    "report_in_words",
]

_MOST_FAILURES = 1000
_PHASES = {
    "seeding": "",
    "checking": "looking whether all is there, ",
    "waiting": "waiting to try failed tiles again, ",
    "retrying": "trying failed tiles again, ",
}


def progress_in_words(progress: SeedProgress) -> str:
    """Return how far a job is."""
    done, total, counts = progress.done, progress.total, progress.counts
    words = f"{done * 100 // total} %, {_PHASES[progress.phase]}{done:,} of {total:,} tiles"
    words += f", {bytes_in_words(counts.size)}"
    if counts.failed:
        words += f", {counts.failed:,} failed"
    if progress.paused:
        return f"{words}, paused"
    if progress.seconds_left and progress.phase == "seeding":
        words += f", {_time_in_words(progress.seconds_left)} left"
    return words


def estimate_in_words(plan: SeedPlan, found: SeedEstimate) -> str:
    """Return how much there is to do."""
    first, last = plan.levels[0].matrix.identifier, plan.levels[-1].matrix.identifier
    levels = f"level {first}" if first == last else f"levels {first} to {last}"
    words = f"{found.tiles:,} tiles of {levels} in {plan.tile_matrix_set.identifier}"
    if found.size is None:
        return f"{words}; how large they are cannot be told: {found.reason or 'none was looked at'}"
    words += f", about {bytes_in_words(found.size)}"
    if found.seconds is not None:
        words += f", about {_time_in_words(found.seconds)}"
    return words


def report_in_words(report: SeedReport) -> str:
    """Return what came of a job."""
    counts = report.counts
    parts = [f"{counts.fetched:,} tiles came ({bytes_in_words(counts.size)})"]
    if counts.there:
        parts.append(f"{counts.there:,} were there")
    if counts.absent:
        parts.append(f"{counts.absent:,} do not exist")
    if counts.skipped:
        parts.append(f"{counts.skipped:,} were taken for empty")
    if counts.failed:
        parts.append(f"{counts.failed:,} failed")
    left = report.total - counts.done
    if left:
        parts.append(f"{left:,} are left for the next time")
    return ", ".join(parts)


def as_json(
    name: str, plan: SeedPlan, found: SeedEstimate, report: Optional[SeedReport]
) -> Mapping[str, Any]:
    """Return the same as JSON; without a report only the estimate."""
    told: dict[str, Any] = {
        "identifier": name,
        "matrixSet": plan.tile_matrix_set.identifier,
        "tiles": found.tiles,
        "levels": [
            {"matrix": level.matrix, "tiles": level.tiles, "meanBytes": level.mean_bytes}
            for level in found.levels
        ],
        "estimatedBytes": found.size,
        "estimatedSeconds": found.seconds,
    }
    if report is not None:
        counts = report.counts._asdict()
        told.update(
            bytes=counts.pop("size"),
            **counts,
            complete=report.complete,
            cancelled=report.cancelled,
            gaveUp=report.gave_up,
            failures=[failure._asdict() for failure in report.failures[:_MOST_FAILURES]],
        )
    return told


def bytes_in_words(count: float) -> str:
    """Return a number of bytes as people write it."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if count < 1000 or unit == "GB":
            break
        count /= 1000
    return f"{count:,.0f} {unit}" if count >= 10 or unit == "bytes" else f"{count:.1f} {unit}"


def _time_in_words(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 2:
        return f"{max(1, round(seconds))} s"
    if minutes < 120:
        return f"{minutes} min"
    hours = round(minutes / 60)
    return f"{hours} h" if hours < 48 else f"{round(hours / 24)} days"
