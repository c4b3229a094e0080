"""Judging again and again: the loop, a file that remembers each time, and a table of it."""

from __future__ import annotations

import contextlib
import math
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional

from ..errors import SetupError
from ..secrets import redact
from ..sentence import sentence
from .answers.wilson import wilson
from .finding import Severity
from .judgement import Judgement
from .manners.line_file import LineFile, open_lines
from .wording import percent, percents

__all__ = [
    "History",
    "Moment",
    "Period",
    "keep_judging",
    "moment_of",
    "open_history",
    "periods_of",
    "table_of",
]

_KIND = "WMTS Bridge: availability"
_VERSION = 1
_MOST_BYTES = 8 << 20
"""About 40,000 moments: half a year of every seven minutes."""

_LONGEST_TROUBLE = 300
_NAMES = ("asked", "right", "errors", "warnings", "requests")


class Moment(NamedTuple):
    """One judgement as the history remembers it; `at` is seconds since the epoch.

    `trouble` says why it could not be judged, or not wholly; it is empty if it was.
    """

    at: float
    asked: int
    right: int
    errors: int = 0
    warnings: int = 0
    requests: int = 0
    trouble: str = ""


class Period(NamedTuple):
    """What several moments say together, from `start` (seconds since the epoch) on.

    `low` and `high` are the ends of the 95 % interval of the share of right tiles; `failed` counts
    the moments at which the service could not be judged at all.
    """

    start: float
    moments: int
    failed: int
    asked: int
    right: int
    low: float
    high: float
    errors: int

    @property
    def share(self) -> float:
        """The part of the tiles that came, 0 to 1."""
        return self.right / self.asked if self.asked else 0.0


class History:
    """The moments of one service, in a file that is never larger than a bound."""

    def __init__(self, path: Path, service: str, file: LineFile, most_bytes: int) -> None:
        """Keep the open file; `open_history` opens one."""
        self._path = path
        self._service = service
        self._file = file
        self._most_bytes = most_bytes

    def moments(self) -> list[Moment]:
        """Return all that is remembered, the oldest first; damaged lines are left out.

        Raises:
            SetupError: the file cannot be read.
        """
        try:
            found = [_moment_from(value) for _, value in self._file.lines()]
        except OSError as exc:
            raise SetupError(
                sentence(
                    "{path} cannot be read: {reason}",
                    path=self._path,
                    reason=exc.strerror or exc,
                )
            ) from exc
        return [moment for moment in found if moment is not None]

    def add(self, moment: Moment) -> None:
        """Remember a moment; the older half is forgotten if the file is full.

        Raises:
            SetupError: the file cannot be written.
        """
        value = moment._replace(trouble=moment.trouble[:_LONGEST_TROUBLE])._asdict()
        if self._file.is_full_for(value):
            moments = self.moments()
            self._replace(moments[len(moments) // 2 + 1 :])
        if self._file.append(value) is None:
            raise self._not_written()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _replace(self, moments: Sequence[Moment]) -> None:
        """Put a file with only these in the place of the old one; kill -9 leaves one of the two."""
        new = self._path.with_name(f"{self._path.name}.new")
        try:
            with contextlib.suppress(FileNotFoundError):
                new.unlink()
            file = open_lines(new, _head(self._service), self._most_bytes)
            whole = all(file.append(moment._asdict()) is not None for moment in moments)
            file.close()
            if not whole:
                new.unlink()
                raise self._not_written()
            self._file.close()  # Windows replaces no open file
            try:
                os.replace(new, self._path)
            finally:
                self._file = open_lines(self._path, _head(self._service), self._most_bytes)
        except OSError as exc:
            raise SetupError(
                sentence(
                    "{path} cannot be written: {reason}",
                    path=self._path,
                    reason=exc.strerror or exc,
                )
            ) from exc

    def _not_written(self) -> SetupError:
        return SetupError(
            sentence("{path} cannot be written: the disk may be full", path=self._path)
        )


def open_history(path: Path, service: str, most_bytes: int = _MOST_BYTES) -> History:
    """Open the history of a service, an address; a file that is missing or empty is begun.

    Raises:
        SetupError: it cannot be opened, is another file, or the history of another service.
    """
    service = redact(service)
    return History(path, service, open_lines(path, _head(service), most_bytes), most_bytes)


def moment_of(judgement: Judgement) -> Moment:
    """Return what the history remembers of a judgement."""
    total = next((one for one in judgement.availability if not one.layer), None)
    severities = [finding.severity for finding in judgement.findings]
    return Moment(
        judgement.judged_at,
        total.asked if total is not None else 0,
        total.right if total is not None else 0,
        severities.count(Severity.ERROR),
        severities.count(Severity.WARNING),
        judgement.requests,
        judgement.unfinished,
    )


def periods_of(moments: Sequence[Moment], seconds: float) -> list[Period]:
    """Return the moments gathered into periods of so many seconds, those without any left out."""
    by_start: dict[float, list[Moment]] = {}
    for moment in moments:
        by_start.setdefault(math.floor(moment.at / seconds) * seconds, []).append(moment)
    return [_period(start, by_start[start]) for start in sorted(by_start)]


def table_of(periods: Sequence[Period]) -> Iterator[str]:
    """Yield the lines of a small table, times in UTC."""
    yield "from (UTC)        judged failed   tiles    came  95 % interval"
    for one in periods:
        start = time.strftime("%Y-%m-%d %H:%M", time.gmtime(one.start))
        share = percent(one.share, 1) if one.asked else "-"
        interval = percents(one.low, one.high, 1) if one.asked else "-"
        line = f"{start:<17} {one.moments:>6} {one.failed:>6} {one.asked:>7} {share:>7}  {interval}"
        yield line


def keep_judging(
    every: float,
    once: Callable[[], None],
    stop: threading.Event,
    clock: Callable[[], float] = time.monotonic,
    wait: Optional[Callable[[float], bool]] = None,
) -> int:
    """Call `once` every so many seconds until `stop` is set; return how often it was called.

    The times are counted from the beginning: one that `once` took too long for is left out.
    `clock` gives seconds that never go back, `wait` waits for so many and tells whether it was
    stopped.
    """
    wait = wait or stop.wait
    start, count = clock(), 0
    while not stop.is_set():
        once()
        count += 1
        passed = clock() - start
        if wait((math.floor(passed / every) + 1) * every - passed):
            break
    return count


def _period(start: float, moments: Sequence[Moment]) -> Period:
    asked = sum(moment.asked for moment in moments)
    right = sum(moment.right for moment in moments)
    failed = sum(not moment.asked for moment in moments)
    errors = max(moment.errors for moment in moments)
    return Period(start, len(moments), failed, asked, right, *wilson(right, asked), errors)


def _head(service: str) -> dict[str, Any]:
    return {"kind": _KIND, "version": _VERSION, "service": service}


def _moment_from(value: dict[str, Any]) -> Optional[Moment]:
    """Return the moment that a line tells of, or None if it tells nonsense."""
    at: Any = value.get("at")
    trouble: Any = value.get("trouble", "")
    numbers: list[Any] = [value.get(name, 0) for name in _NAMES]
    if type(at) not in (int, float) or not 0 <= at < 1 << 36 or not isinstance(trouble, str):
        return None
    if any(type(one) is not int or not 0 <= one < 1 << 53 for one in numbers):
        return None
    asked, right, errors, warnings, requests = numbers
    if right > asked:
        return None
    return Moment(float(at), asked, right, errors, warnings, requests, trouble)
