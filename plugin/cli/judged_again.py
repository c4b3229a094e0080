"""Judges a service again and again, remembers each time, and tells of availability over time."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Optional

from ..core.errors import SetupError, WmtsBridgeError
from ..core.transport.settings import TransportSettings
from ..core.validator.history import (
    History,
    Moment,
    keep_judging,
    moment_of,
    open_history,
    periods_of,
    table_of,
)
from ..core.validator.reports.words import moment_words, share_words, verdict_words
from .ends import Ends
from .judged import Judged, judged_service, reached_by
from .saying import say

__all__ = ["judge_again"]

_HOUR, _DAY = 3600.0, 86400.0
_MOST_HOURS = 48


def judge_again(options: argparse.Namespace, ends: Ends, then: Callable[[Judged], None]) -> None:
    """Judge again and again until `ends`, or once if there is no interval; each goes to `then`.

    A line is printed for each, a table in the end. That the service is down is no reason to stop.

    Raises:
        SetupError: the history cannot be used.
    """
    if options.resume:
        raise SetupError("--resume takes old answers for new ones: it goes not with --every")
    settings = reached_by(options)
    with ExitStack() as opened:
        history: Optional[History] = None
        if options.history:
            history = open_history(Path(options.history), options.url)
            opened.enter_context(closing(history))

        def once() -> None:
            judged, moment = _judged_now(options, ends, settings)
            if not ends.is_set():  # what was broken off says nothing of the service
                say(f"{_line(moment, judged)}\n")
                _remember(history, moment)
                _hand_on(judged, then)

        _repeat(options.every, once, ends)
        _print_table(history)


def _repeat(every: float, once: Callable[[], None], ends: Ends) -> None:
    if every:
        keep_judging(every, once, ends.event)
    else:
        once()


def _remember(history: Optional[History], moment: Moment) -> None:
    if history is not None:
        history.add(moment)


def _hand_on(judged: Optional[Judged], then: Callable[[Judged], None]) -> None:
    if judged is not None:
        then(judged)


def _judged_now(
    options: argparse.Namespace, ends: Ends, settings: TransportSettings
) -> tuple[Optional[Judged], Moment]:
    try:
        judged = judged_service(options, ends, settings)
    except WmtsBridgeError as exc:
        return None, Moment(time.time(), 0, 0, trouble=str(exc))
    return judged, moment_of(judged.judgement)


def _line(moment: Moment, judged: Optional[Judged]) -> str:
    start = moment_words(moment.at)
    if judged is None:
        return f"{start}  not judged: {moment.trouble}"
    shares = [share for share in judged.judgement.availability if not share.layer]
    tiles = f"tiles {share_words(shares[0])}" if shares else "no tile was asked for"
    trouble = f"; not finished: {moment.trouble}" if moment.trouble else ""
    return f"{start}  {tiles}; {verdict_words(judged.judgement)}{trouble}"


def _print_table(history: Optional[History]) -> None:
    moments = history.moments() if history is not None else []
    if not moments:
        return
    hours = (moments[-1].at - moments[0].at) / _HOUR
    table = table_of(periods_of(moments, _HOUR if hours <= _MOST_HOURS else _DAY))
    say("".join(f"{line}\n" for line in ("", *table)))
