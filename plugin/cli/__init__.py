"""The headless command line: its commands, their help and exit codes."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ..core.errors import WmtsBridgeError
from . import cascade, seed, serve, validate
from .parser import Parser

__all__ = ["main"]

DONE, COULD_NOT = 0, 2

_COMMANDS = {"serve": serve, "validate": validate, "cascade": cascade, "seed": seed}

_DESCRIPTION = """\
WMTS Bridge shows tiles that you have (an XYZ or TMS address, a remote WMTS, a
tile folder, an MBTiles file) as a WMTS on this computer, for programs that load
nothing else."""

_EPILOG = """\
exit codes: 0 done, 1 checked and found wanting, 2 could not be done

`python -m plugin COMMAND --help` tells what each command takes."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; errors are one line on standard error."""
    parser = _parser()
    if not arguments:
        parser.print_help()
        return COULD_NOT
    try:
        chosen, rest = parser.parse_known_args(arguments[:1])
        return int(chosen.run(rest or arguments[1:]))
    except WmtsBridgeError as exc:
        print(f"wmts-bridge: {exc}", file=sys.stderr)
        return COULD_NOT
    except KeyboardInterrupt:
        return DONE


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="python -m plugin",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, module in _COMMANDS.items():
        command = commands.add_parser(name, help=module.SUMMARY, add_help=False)
        command.set_defaults(run=module.run)
    return parser
