"""The command `validate`: is a WMTS right, and where does it really have tiles?"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

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
from ..core.validator.wording import many
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
    _check_printed(files.count(_STANDARD_OUTPUT), options)
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


def _check_printed(count: int, options: argparse.Namespace) -> None:
    if count > 1:
        raise SetupError("only one report can be printed by -")
    if count and (options.every or options.history):
        raise SetupError("what is judged again and again is told in lines: - goes not with that")


def _watch(options: argparse.Namespace, ends: Ends) -> int:
    """Judge again and again; the last time counts."""
    codes = [COULD_NOT]

    def then(judged: Judged) -> None:
        _tell(_files(judged, options))
        codes.append(_exit_code(judged))

    judge_again(options, ends, then)
    return codes[-1]


def _report(judged: Judged, options: argparse.Namespace) -> None:
    """Print and write all reports, each whether or not another can be.

    Raises:
        SetupError: one cannot be told, or more.
    """
    jobs = list(_files(judged, options))
    if _STANDARD_OUTPUT not in (options.json, options.junit, options.html, options.corrected):
        jobs.insert(0, lambda: say(terminal_report(judged.judgement)))
    _tell(jobs)


def _tell(jobs: Iterable[Callable[[], None]]) -> None:
    troubles = []
    for job in jobs:
        try:
            job()
        except SetupError as exc:
            troubles.append(str(exc))
    if troubles:
        raise SetupError("; ".join(troubles))


def _files(judged: Judged, options: argparse.Namespace) -> Iterator[Callable[[], None]]:
    """Yield what writes each report that was asked for."""
    judgement = judged.judgement
    if options.json:
        yield lambda: _put(options.json, _as_json(judged).encode("utf-8"))
    if options.junit:
        yield lambda: _put(options.junit, junit_report(judgement, RULES))
    if options.html:
        yield lambda: _put(options.html, html_report(judgement).encode("utf-8"))
    if options.corrected or options.diff:
        yield lambda: _put_corrected(judged, options)


def _put(file: str, body: bytes) -> None:
    if file == _STANDARD_OUTPUT:
        say(body.decode("utf-8"))
    else:
        write_report(file, body)


def _as_json(judged: Judged) -> str:
    return json.dumps(json_report(judged.judgement), ensure_ascii=False, indent=2) + "\n"


def _put_corrected(judged: Judged, options: argparse.Namespace) -> None:
    result = corrected(judged.subject, judged.judgement.truth)
    if options.corrected:
        _put(options.corrected, result.body)
    if options.diff:
        _put(options.diff, result.diff.encode("utf-8"))
    else:
        shows = "; --diff - shows them" if result.changes else ""
        print(
            f"wmts-bridge: corrected: {many(len(result.changes), 'change')}{shows}", file=sys.stderr
        )
    for sentence in result.left:
        print(f"wmts-bridge: not put right: {sentence}", file=sys.stderr)


def _exit_code(judged: Judged) -> int:
    if any(finding.severity is Severity.ERROR for finding in judged.judgement.findings):
        return WANTING
    return COULD_NOT if judged.was_stopped else DONE
