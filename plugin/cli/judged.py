"""Gets a judgement as the command line's options say: of a file, or of a service."""

from __future__ import annotations

import argparse
from typing import Optional

from ..core.transport.settings import TransportSettings
from ..core.validator import sitting
from ..core.validator.judging import Depth
from ..core.validator.manners.rules import Manners
from ..core.validator.sitting import Judged, Sitting
from .ends import Ends
from .progress_line import ProgressLine
from .source_options import credentials

__all__ = ["Judged", "judged_file", "judged_service", "reached_by"]


def judged_file(options: argparse.Namespace) -> Judged:
    """Judge a document by what it says alone; see `sitting.judged_file`."""
    return sitting.judged_file(options.url, options.layer)


def judged_service(
    options: argparse.Namespace, ends: Ends, settings: Optional[TransportSettings] = None
) -> Judged:
    """Judge a service; it ends within a moment if `ends` says so; see `sitting.judged_service`."""
    wanted = Sitting(
        options.url,
        settings or reached_by(options),
        Manners(max_requests=options.max_requests, per_second=options.rate),
        Depth(options.sample, probe=not options.no_probe),
        options.layer,
        options.resume,
    )
    line = ProgressLine("judging")

    def show(what: str, done: int, total: int, requests: int) -> None:
        line.show(f"{what}, {done} of {total}; {requests} requests" if total else what)

    try:
        return sitting.judged_service(wanted, ends.event, show)
    finally:
        line.clear()


def reached_by(options: argparse.Namespace) -> TransportSettings:
    """Return how the service is reached; a password is asked for if it must be.

    Raises:
        SetupError: there is a user but no password.
    """
    return TransportSettings(proxy=options.proxy, ca_file=options.ca, **credentials(options))
