"""What the command `validate` takes."""

from __future__ import annotations

import argparse
import re

from ..core.validator.judging import RULES
from ..core.validator.reports.rule_list import rule_list
from .parser import Parser
from .source_options import add_credential_options

__all__ = ["parse_arguments"]

_DESCRIPTION = """\
Judges a WMTS: its document, its answers, where it really has tiles, and what
each client will show. URL is any address of the service (the capabilities, or
the base); a FILE is judged by what it says alone. Only GET requests are made,
few and slowly; what it found out so far is reported if it is stopped."""

_EPILOG = """\
examples:
  python -m plugin validate https://maps.example/wmts
  python -m plugin validate https://maps.example/wmts --layer roads \\
      --html report.html --corrected WMTSCapabilities.xml
  python -m plugin validate https://maps.example/wmts --no-probe --every 5m \\
      --history roads.history
  python -m plugin validate WMTSCapabilities.xml --junit report.xml

exit codes: 0 nothing wrong, or warnings only; 1 errors found; 2 could not be
judged"""

_DURATION = re.compile(r"(\d+(?:\.\d+)?)(s|m|min|h|d)?")
_UNITS = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
_RATE = re.compile(r"(\d+(?:\.\d+)?)(?:/(s|min|m|h))?")
_SHORTEST = 10.0
_MOST_REQUESTS = 1_000_000


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """Return what was chosen.

    Raises:
        SetupError: an option is unknown or does not fit.
    """
    options = _parser().parse_args(arguments)
    if options.url.lower().startswith("wmts:"):
        options.url = options.url[len("wmts:") :]
    return options


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m plugin validate",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("url", metavar="URL|FILE", help="address of the WMTS, or its document")
    parser.add_argument(
        "--rules", action=_PrintRules, nargs=0, help="list everything that can be found, and exit"
    )
    parser.add_argument("--layer", metavar="ID", default="", help="judge this layer alone")
    _add_reports(parser)
    _add_manners(parser)
    _add_repetition(parser)
    parser.add_argument("--proxy", metavar="URL", default="", help="proxy on the way to the remote")
    parser.add_argument("--ca", metavar="FILE", default="", help="certificates to trust")
    parser.add_argument("-v", "--verbose", action="store_true", help="tell more of what is done")
    add_credential_options(parser)
    return parser


class _PrintRules(argparse.Action):
    """Prints the rules and ends, as --help does."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print."""
        print(rule_list(RULES), end="")
        parser.exit()


def _add_reports(parser: argparse.ArgumentParser) -> None:
    about = "beside the one that is printed; for any FILE, - prints it instead"
    group = parser.add_argument_group("reports", about)
    for flag, what in (
        ("--json", "everything as JSON"),
        ("--junit", "JUnit XML, for a pipeline"),
        ("--html", "one page with pictures of the coverage"),
        ("--corrected", "the document put right, for the service's administrator"),
        ("--diff", "what was put right in it, line by line; - prints it as well"),
    ):
        group.add_argument(flag, metavar="FILE", default="", help=what)


def _add_manners(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how much is asked")
    group.add_argument(
        "--max-requests",
        metavar="N",
        type=_count,
        default=2000,
        help="requests in all (default: 2000)",
    )
    group.add_argument(
        "--rate",
        metavar="N/s",
        type=_rate,
        default=10.0,
        help="at most so many a second (default: 10/s; 0: as many as it answers)",
    )
    group.add_argument(
        "--sample",
        metavar="N",
        type=_count,
        default=100,
        help="tiles asked for to measure availability (default: 100)",
    )
    group.add_argument(
        "--no-probe", action="store_true", help="do not look where there really are tiles"
    )
    group.add_argument(
        "--resume",
        metavar="FILE",
        default="",
        help="keep answers there, and go on from them after a stop",
    )


def _add_repetition(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("watching a service")
    group.add_argument(
        "--every",
        metavar="DURATION",
        type=_duration,
        default=0.0,
        help="judge again and again, such as 30s, 5m, 1h, until stopped",
    )
    group.add_argument(
        "--history",
        metavar="FILE",
        default="",
        help="file that remembers each judgement; availability over time is told from it",
    )


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_REQUESTS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_REQUESTS}")
    return int(text)


def _rate(text: str) -> float:
    found = _RATE.fullmatch(text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is no rate, such as 10/s or 30/min")
    return float(found[1]) / _UNITS[found[2] or "s"]


def _duration(text: str) -> float:
    found = _DURATION.fullmatch(text)
    seconds = float(found[1]) * _UNITS[found[2] or "s"] if found else 0.0
    if seconds < _SHORTEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no duration from 10s on, such as 5m")
    return seconds
