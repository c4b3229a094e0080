"""The options of a store: how its remote is reached, and what its answers mean."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from .source_table import SOURCE_OPTIONS

__all__ = ["add_store_options", "store_fields"]

_MOST_CONNECTIONS = 100
_LONGEST_SECONDS = 600.0


def add_store_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the store that is published."""
    group = parser.add_argument_group("options of the store")
    for flag, how in _OPTIONS.items():
        group.add_argument(flag, **how)
    group.add_argument("--absent-status", **SOURCE_OPTIONS["--absent-status"])
    group.add_argument("--disabled", action="store_true", help="publish it, but serve nothing yet")


def store_fields(options: argparse.Namespace) -> dict[str, Any]:
    """Return the fields of a store that these options say."""
    return {
        "description": options.description,
        "max_connections": options.max_connections,
        "connect_timeout": options.connect_timeout,
        "read_timeout": options.read_timeout,
        "absent_statuses": tuple(options.absent_status),
    }


def _connections(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= _MOST_CONNECTIONS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to {_MOST_CONNECTIONS}")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST_SECONDS:
        raise argparse.ArgumentTypeError(f"{text!r} are no seconds up to {_LONGEST_SECONDS:g}")
    return seconds


_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--description": {"metavar": "TEXT", "default": "", "help": "what the store is, for people"},
    "--max-connections": {
        "metavar": "N", "type": _connections, "default": 6,
        "help": "connections to the remote at a time (default: 6)",
    },
    "--connect-timeout": {
        "metavar": "S", "type": _seconds, "default": 10.0,
        "help": "seconds to wait for a connection (default: 10)",
    },
    "--read-timeout": {
        "metavar": "S", "type": _seconds, "default": 30.0,
        "help": "seconds to wait for the next piece of an answer (default: 30)",
    },
}  # fmt: skip
"""What argparse is to know of each option."""
