"""What seeding and exporting share: the pace at which tiles come, progress, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from qgis.core import (
    QgsFileUtils,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
)

from ..adapters.translated import translated
from ..core.errors import SetupError
from .base import tr
from .parameters import advanced, number, whole

if TYPE_CHECKING:
    from ..core.layer.published import PublishedLayer
    from ..core.layer.seed_estimate import SeedEstimate
    from ..core.layer.seed_report import SeedProgress, SeedReport
    from ..core.layer.seeding import SeedOptions

__all__ = [
    "Meter",
    "Pace",
    "add_counts",
    "add_pace",
    "counts_of",
    "read_pace",
    "seed_options_of",
    "tell_estimate",
    "tell_notes",
    "tell_report",
]

RATE, THREADS, RETRIES = "RATE", "THREADS", "RETRIES"
_MOST_TOLD = 20


class Pace(NamedTuple):
    """At most so many tiles a second (0: as they come), so many at once, so many further tries."""

    rate: float
    threads: int
    retries: int


def add_pace(algorithm: Any) -> None:
    """Add the parameters to an algorithm."""
    rate = number(
        RATE,
        tr("Tiles a second at most"),
        tr("Be polite to servers of others. 0: as they come."),
        0.0,
    )
    threads = whole(THREADS, tr("Tiles at once"), tr("Asked for at the same time."), 4, 1, 32)
    retries = whole(
        RETRIES,
        tr("Further tries"),
        tr("How often what failed is tried again at the end, after a pause."),
        2,
        0,
        100,
    )
    for parameter in (rate, threads, retries):
        algorithm.addParameter(advanced(parameter))


def read_pace(algorithm: Any, parameters: Any, context: Any) -> Pace:
    """Return what the user chose."""
    return Pace(
        algorithm.parameterAsDouble(parameters, RATE, context),
        algorithm.parameterAsInt(parameters, THREADS, context),
        algorithm.parameterAsInt(parameters, RETRIES, context),
    )


def seed_options_of(pace: Pace, *, pin: bool = False, skip_empty: bool = False) -> SeedOptions:
    """Return the same as the core has it. It imports the heavy packages: in any thread."""
    from ..core.layer.seeding import SeedOptions

    return SeedOptions(
        threads=pace.threads,
        rate=pace.rate,
        pin=pin,
        retries=pace.retries,
        skip_empty=skip_empty,
    )


def add_counts(algorithm: Any) -> None:
    """Add the outputs that say how many tiles came."""
    for name, title in (
        ("FETCHED", tr("Tiles that came")),
        ("THERE", tr("Tiles that were there already")),
        ("ABSENT", tr("Tiles that do not exist")),
        ("FAILED", tr("Tiles that could not be had")),
        ("SIZE", tr("Bytes that came")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, title))
    algorithm.addOutput(QgsProcessingOutputBoolean("COMPLETE", tr("Whether every tile is there")))


def counts_of(report: SeedReport) -> dict[str, Any]:
    """Return those outputs."""
    counts = report.counts
    return {
        "FETCHED": counts.fetched,
        "THERE": counts.there,
        "ABSENT": counts.absent + counts.skipped,
        "FAILED": counts.failed,
        "SIZE": counts.size,
        "COMPLETE": report.complete,
    }


def tell_notes(layer: PublishedLayer, feedback: Any) -> None:
    """Tell what was noticed when the layer was opened."""
    for note in layer.notes:
        feedback.pushInfo(translated(note))


def tell_estimate(found: SeedEstimate, feedback: Any) -> None:
    """Tell how much there is to do."""
    if found.size is not None:
        size = QgsFileUtils.representFileSize(found.size)
        feedback.pushInfo(tr("{:,} tiles, about {}").format(found.tiles, size))
        return
    feedback.pushInfo(tr("{:,} tiles").format(found.tiles))
    if found.reason:
        feedback.pushWarning(
            tr("How large they are cannot be told: {}").format(translated(found.reason))
        )


class Meter:
    """Shows QGIS how far a job is."""

    def __init__(self, feedback: Any) -> None:
        """Nothing is done yet."""
        self._feedback = feedback
        self._phase = ""

    def __call__(self, far: SeedProgress) -> None:
        """Show it."""
        if far.phase != self._phase:
            self._phase = far.phase
            self._feedback.setProgressText(_words()[far.phase])
        self._feedback.setProgress(far.done * 100 / far.total if far.total else 0)


def _words() -> dict[str, str]:
    return {
        "seeding": tr("Getting tiles"),
        "checking": tr("Looking whether all is there"),
        "waiting": tr("Waiting to try failed tiles again"),
        "retrying": tr("Trying failed tiles again"),
    }


def tell_report(report: SeedReport, feedback: Any) -> None:
    """Tell what could not be had.

    Raises:
        SetupError: it gave up, or nothing at all could be had.
    """
    if report.failures and len(report.failures) == report.total:
        text = tr("None of these tiles could be had: {}")
        raise SetupError(text.format(translated(report.failures[0].reason)))
    for failure in report.failures[:_MOST_TOLD]:
        place = f"{failure.matrix}/{failure.column}/{failure.row}"
        feedback.pushWarning(f"{place}: {translated(failure.reason)}")
    more = len(report.failures) - _MOST_TOLD
    if more > 0:
        feedback.pushWarning(tr("… and {:,} more").format(more))
    if report.gave_up:
        again = tr("Gave up: {}. What came is kept: run it again to go on.")
        raise SetupError(again.format(translated(report.gave_up).rstrip(".。")))
