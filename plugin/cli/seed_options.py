"""The options of `seed`, and which of its arguments belong to a source."""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ..core.errors import SetupError
from ..core.layer.seeding import SeedOptions
from .parser import Parser
from .server_options import read_size
from .source_options import FLAGS as SOURCE_FLAGS
from .source_options import add_source_options, read_bounds, read_levels, split_by_source

__all__ = ["SeedArguments", "parse_arguments", "seed_options"]

_DESCRIPTION = """\
Fetches the tiles of an area before anybody asks for them, and keeps them in the
folder that `serve` takes tiles from: for slow remotes, and for working offline.

Each LAYER is one of the catalogue's. Each SOURCE is an address of tiles as
`serve` takes it; options of the source (see `serve --help`) stand behind it."""

_EPILOG = """\
First it tells how many tiles there are and, from a few of them, how much they
will take. Tiles that are there and still good are not fetched again: a job that
was interrupted, even by a power cut, goes on where it was when the same command
is run again. Ctrl-C ends it within a second. A server may serve meanwhile.

examples:
  python -m plugin seed roads --catalogue my.json --bounds 5.9,45.8,10.5,47.9 \\
      --zoom 0-14 --pin
  python -m plugin seed "https://tiles.example/{z}/{x}/{y}.png" --cache tiles \\
      --bounds 7.4,46.9,7.5,47 --zoom 10-16 --rate 5 --estimate

exit codes: 0 done, 1 some tiles failed or are still missing, 2 could not seed"""

_MOST_THREADS = 32


class SeedArguments(NamedTuple):
    """The options of the command, and each layer or source with its own."""

    options: argparse.Namespace
    sources: tuple[tuple[str, argparse.Namespace], ...]


def parse_arguments(arguments: Sequence[str]) -> SeedArguments:
    """Return what the command line says.

    Raises:
        SetupError: an option is unknown or cannot be used.
    """
    own, others = _split(arguments)
    options = _parser().parse_args(own)
    stray, *groups = split_by_source(others)
    if stray:
        raise SetupError(f"seed has no option {stray[0].partition('=')[0]} (--help tells more)")
    if not groups:
        raise SetupError("say what to seed: a layer of the catalogue, or an address of tiles")
    parser = Parser(add_help=False)
    add_source_options(parser)
    return SeedArguments(
        options, tuple((location, parser.parse_args(rest)) for location, *rest in groups)
    )


def seed_options(chosen: argparse.Namespace) -> SeedOptions:
    """Return how to seed."""
    return SeedOptions(
        threads=chosen.threads,
        rate=chosen.rate,
        pin=chosen.pin,
        retries=chosen.retry,
        skip_empty=chosen.skip_empty,
    )


def _split(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the options of the command, wherever they stand, and all the rest.

    An option and its value are joined, so that a value may start with a minus sign.
    """
    own: list[str] = []
    others: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, _ = argument.partition("=")
        is_own = name in _OPTIONS or name in _SWITCHES
        takes_value = name in _OPTIONS or name in SOURCE_FLAGS
        if takes_value and not equals:
            value = next(waiting, None)
            argument = name if value is None else f"{name}={value}"
        (own if is_own else others).append(argument)
    return own, others


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m plugin seed",
        usage="python -m plugin seed LAYER|SOURCE [OPTIONS OF THE SOURCE]... [OPTIONS]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for flag, how in _OPTIONS.items():
        parser.add_argument(flag, **how)
    for flag, words in _SWITCHES.items():
        if flag not in ("-h", "--help", "-v"):
            names = ("-v", flag) if flag == "--verbose" else (flag,)
            parser.add_argument(*names, action="store_true", help=words)
    return parser


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = math.nan
    if not 0 < rate < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of tiles a second above 0")
    return rate


def _threads(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_THREADS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_THREADS}")
    return int(text)


def _times(text: str) -> int:
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 0 to 100")
    return int(text)


def _dimension(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise argparse.ArgumentTypeError("a dimension is NAME=VALUE, such as time=2026-01-01")
    return name, value


_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--bounds": {
        "metavar": "W,S,E,N", "type": read_bounds,
        "help": "the area, in degrees (default: all of the layer)",
    },
    "--zoom": {
        "metavar": "A-B", "type": read_levels, "help": "the levels (default: all of the layer)",
    },
    "--cache": {
        "metavar": "DIR", "default": "",
        "help": "folder that the tiles are kept in (default: what the catalogue says)",
    },
    "--cache-size": {
        "metavar": "SIZE", "type": read_size,
        "help": "what the folder may take, such as 2G (default: what the catalogue says, or 1G)",
    },
    "--catalogue": {"metavar": "FILE", "default": "", "help": "where LAYER is described"},
    "--rate": {
        "metavar": "N", "type": _rate, "default": 0.0,
        "help": "fetch at most N tiles a second (default: as they come)",
    },
    "--threads": {
        "metavar": "N", "type": _threads, "default": 4, "help": "fetch N at once (default: 4)",
    },
    "--retry": {
        "metavar": "N", "type": _times, "default": 2,
        "help": "try failed tiles N times again at the end (default: 2)",
    },
    "--style": {"metavar": "ID", "default": "", "help": "which style (default: the layer's own)"},
    "--matrix-set": {
        "metavar": "ID", "default": "", "help": "which tile matrix set (default: the first)",
    },
    "--dimension": {
        "metavar": "NAME=VALUE", "type": _dimension, "action": "append", "default": [],
        "help": "which value of a dimension (default: its own); may come more than once",
    },
    "--proxy": {"metavar": "URL", "default": "", "help": "proxy on the way to remotes"},
    "--ca": {"metavar": "FILE", "default": "", "help": "certificates to trust for remotes"},
}  # fmt: skip
"""What argparse is to know of each option that takes a value."""

_SWITCHES: Mapping[str, str] = {
    "--pin": "keep these tiles when others have to make room",
    "--skip-empty": "take for empty what lies under empty tiles of coarser levels",
    "--estimate": "only tell how much it would be",
    "--json": "print one line of JSON instead",
    "--verbose": "tell more",
    "-v": "",
    "--help": "",
    "-h": "",
}
