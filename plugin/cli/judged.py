"""Gets a judgement as the command line's options say: of a file, or of a service."""

from __future__ import annotations

import argparse
from contextlib import ExitStack, closing
from pathlib import Path
from typing import NamedTuple, Optional

from ..core.transport.pooled import open_transport
from ..core.transport.settings import TransportSettings
from ..core.validator.fetching import fetched, read_file
from ..core.validator.judgement import Judgement
from ..core.validator.judging import Depth, judge_document, judge_service, narrowed
from ..core.validator.manners.asker import PoliteAsker
from ..core.validator.manners.journal import Journal, open_journal
from ..core.validator.manners.known_secrets import known_secrets
from ..core.validator.manners.rules import Manners, polite_settings
from ..core.validator.subject import Subject, subject_of
from .ends import Ends
from .progress_line import ProgressLine
from .source_options import credentials

__all__ = ["Judged", "judged_file", "judged_service", "reached_by"]


class Judged(NamedTuple):
    """A judgement, the whole document that it is about, and whether something broke it off.

    That it made all requests that it may make is an end like any other.
    """

    judgement: Judgement
    subject: Subject
    was_stopped: bool = False


def judged_file(options: argparse.Namespace) -> Judged:
    """Judge a document by what it says alone.

    Raises:
        SetupError: the file cannot be read, or there is no such layer.
        DocumentError: it holds no WMTS capabilities.
    """
    found = read_file(options.url)
    subject = subject_of(found.body, found.url)
    return Judged(judge_document(_narrowed(subject, options.layer)), subject)


def judged_service(
    options: argparse.Namespace, ends: Ends, settings: Optional[TransportSettings] = None
) -> Judged:
    """Judge a service; it ends within a moment if `ends` says so.

    Raises:
        SetupError, DocumentError, JudgingStopped: there is nothing that can be judged.
    """
    settings = settings or reached_by(options)
    manners = Manners(max_requests=options.max_requests, per_second=options.rate)
    line = ProgressLine("judging")
    with ExitStack() as opened:
        transport = open_transport(polite_settings(settings, manners))
        opened.callback(transport.close)
        journal = _journal(options, settings)
        if journal is not None:
            opened.enter_context(closing(journal))
        asker = PoliteAsker(transport, options.url, manners, ends.event, journal)
        opened.callback(line.clear)

        def show(what: str, done: int, total: int) -> None:
            line.show(f"{what}, {done} of {total}; {asker.asked} requests")

        line.show("asking for the capabilities")
        found = fetched(options.url, asker)
        subject = subject_of(found.body, found.url)
        depth = Depth(options.sample, probe=not options.no_probe)
        judgement = judge_service(_narrowed(subject, options.layer), asker, depth, show)
        used_up = asker.asked >= manners.max_requests
    return Judged(judgement, subject, bool(judgement.unfinished) and not used_up)


def reached_by(options: argparse.Namespace) -> TransportSettings:
    """Return how the service is reached; a password is asked for if it must be.

    Raises:
        SetupError: there is a user but no password.
    """
    return TransportSettings(proxy=options.proxy, ca_file=options.ca, **credentials(options))


def _journal(options: argparse.Namespace, settings: TransportSettings) -> Optional[Journal]:
    if not options.resume:
        return None
    return open_journal(Path(options.resume), options.url, known_secrets(settings, options.url))


def _narrowed(subject: Subject, layer: str) -> Subject:
    return narrowed(subject, layer) if layer else subject
