"""The command `validate`: is a WMTS right, and where does it really have tiles?"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Sequence

from ..core.errors import SetupError
from ..core.validator.corrected.correcting import corrected
from ..core.validator.fetching import is_web_address
from ..core.validator.finding import Severity
from ..core.validator.judging import RULES
from ..core.validator.reports.json_report import json_report
from ..core.validator.reports.junit import junit_report
from ..core.validator.reports.page import html_report
from ..core.validator.reports.report_files import check_can_be_written, write_report
from ..core.validator.reports.terminal import terminal_report
from .ends import Ends
from .judged import Judged, judged_file, judged_service
from .judged_again import judge_again
from .saying import say
from .validate_options import parse_arguments

__all__ = ["SUMMARY", "run"]

DONE, WANTING, COULD_NOT = 0, 1, 2

SUMMARY = "judge a WMTS: is it right, where does it have tiles, what will clients show"

_STANDARD_OUTPUT = "-"


def run(arguments: Sequence[str]) -> int:
    """Judge, report, and return the exit code.

    Raises:
        WmtsBridgeError: it cannot be judged, or a report cannot be written.
    """
    options = parse_arguments(list(arguments))
    try:
        return _judge(options)
    except KeyboardInterrupt:
        print("wmts-bridge: the judge was stopped", file=sys.stderr)
        return COULD_NOT


def _judge(options: argparse.Namespace) -> int:
    level = logging.INFO if options.verbose else logging.WARNING
    logging.basicConfig(stream=sys.stderr, level=level, format="wmts-bridge: %(message)s")
    files = (options.json, options.junit, options.html, options.corrected, options.diff)
    check_can_be_written(file for file in files if file != _STANDARD_OUTPUT)
    ends = Ends()
    ends.on_signals()
    if not is_web_address(options.url):
        judged = judged_file(options)
        _report(judged, options)
        return _exit_code(judged)
    with ends.gently():
        if options.every or options.history:
            return _watch(options, ends)
        judged = judged_service(options, ends)
        _report(judged, options)
    return _exit_code(judged)


def _watch(options: argparse.Namespace, ends: Ends) -> int:
    """Judge again and again; the last time counts."""
    codes = [COULD_NOT]

    def then(judged: Judged) -> None:
        _write(judged, options)
        codes.append(_exit_code(judged))

    judge_again(options, ends, then)
    return codes[-1]


def _report(judged: Judged, options: argparse.Namespace) -> None:
    """Write the files, then print, so that what can be told is told.

    Raises:
        SetupError: not all of it could be.
    """
    try:
        _write(judged, options)
    finally:
        is_json = options.json == _STANDARD_OUTPUT
        say(_as_json(judged) if is_json else terminal_report(judged.judgement))


def _as_json(judged: Judged) -> str:
    return json.dumps(json_report(judged.judgement), ensure_ascii=False, indent=2) + "\n"


def _write(judged: Judged, options: argparse.Namespace) -> None:
    """Write the reports that are files, each whether or not another can be.

    Raises:
        SetupError: one cannot be written, or more.
    """
    judgement = judged.judgement
    jobs: list[Callable[[], None]] = []
    if options.json not in ("", _STANDARD_OUTPUT):
        jobs.append(lambda: write_report(options.json, _as_json(judged).encode("utf-8")))
    if options.junit:
        jobs.append(lambda: write_report(options.junit, junit_report(judgement, RULES)))
    if options.html:
        jobs.append(lambda: write_report(options.html, html_report(judgement).encode("utf-8")))
    if options.corrected or options.diff:
        jobs.append(lambda: _write_corrected(judged, options))
    troubles = []
    for job in jobs:
        try:
            job()
        except SetupError as exc:
            troubles.append(str(exc))
    if troubles:
        raise SetupError("; ".join(troubles))


def _write_corrected(judged: Judged, options: argparse.Namespace) -> None:
    result = corrected(judged.subject, judged.judgement.truth)
    if options.corrected:
        write_report(options.corrected, result.body)
    if options.diff:
        write_report(options.diff, result.diff.encode("utf-8"))
    for sentence in result.left:
        print(f"wmts-bridge: not put right: {sentence}", file=sys.stderr)


def _exit_code(judged: Judged) -> int:
    if any(finding.severity is Severity.ERROR for finding in judged.judgement.findings):
        return WANTING
    return COULD_NOT if judged.was_stopped else DONE
