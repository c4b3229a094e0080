"""Corrected documents of foreign services on the command line: `--corrected ID=FILE`."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..core.assembly import Bridge
from ..core.errors import SetupError

__all__ = ["OPTIONS", "serve_corrected"]

OPTIONS: Mapping[str, dict[str, Any]] = {
    "--corrected": {
        "action": "append",
        "default": [],
        "metavar": "ID=FILE",
        "help": "serve the service that a corrected document describes, as /corrected/ID/wmts;"
        " may come more than once",
    },
    "--corrected-through": {
        "choices": ("redirect", "cascade"),
        "default": "redirect",
        "metavar": "redirect|cascade",
        "help": "how clients get its tiles: sent to the service itself (default), or through us",
    },
}
"""What argparse is to know of each option."""


def serve_corrected(
    bridge: Bridge, chosen: argparse.Namespace
) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """Serve the documents chosen; return their addresses by identifier, and what to say of them.

    Raises:
        SetupError: a file cannot be read, or is no document that can be served.
    """
    addresses: dict[str, str] = {}
    notes: list[str] = []
    for text in chosen.corrected:
        identifier, equals, file = text.partition("=")
        if not equals or not file:
            raise SetupError(f"--corrected takes ID=FILE, not {text!r}")
        if identifier in addresses:
            raise SetupError(f"--corrected has two documents for {identifier}")
        try:
            body = Path(file).read_bytes()
            said = bridge.serve_corrected(identifier, body, None, chosen.corrected_through)
        except OSError as exc:
            raise SetupError(f"{file} cannot be read: {exc.strerror or exc}") from exc
        except SetupError as exc:
            raise SetupError(f"{file}: {exc}") from exc
        notes.extend(f"{identifier}: {note}" for note in said)
        addresses[identifier] = bridge.corrected_address_of(identifier)
    return addresses, tuple(notes)
