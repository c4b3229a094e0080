"""The options of a store, and which store they mean: a new one, or one that is known."""

from __future__ import annotations

import argparse
import dataclasses
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from ..core.catalogue.identifiers import free_identifier
from ..core.catalogue.secret_values import same_place
from ..core.catalogue.values import Catalogue, SourceSettings, StoreSettings
from ..core.errors import SetupError
from .source_options import credentials
from .source_table import SOURCE_OPTIONS

__all__ = ["add_store_options", "store_of"]

_MOST_CONNECTIONS = 100
_LONGEST_SECONDS = 600.0


def add_store_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the store that is published."""
    group = parser.add_argument_group("options of the store")
    for flag, how in _OPTIONS.items():
        group.add_argument(flag, **how)
    group.add_argument("--absent-status", **SOURCE_OPTIONS["--absent-status"])
    group.add_argument("--disabled", action="store_true", help="publish it, but serve nothing yet")


def store_of(options: argparse.Namespace, known: Catalogue) -> StoreSettings:
    """Return the store that is meant: what is not said of one that is `known` stays as it is.

    Without a name that is the one of this address; another service of the same host gets a name
    of its own. The store is enabled: a disabled one is looked at all the same.

    Raises:
        SetupError: the address is none, or there is a user but no password.
    """
    url = options.url[5:] if options.url.lower().startswith("wmts:") else options.url
    host = urlsplit(url).hostname if urlsplit(url).scheme.lower() in ("http", "https") else None
    if not host:
        raise SetupError("a remote WMTS has an address that starts with http:// or https://")
    fields = {"proxy": options.proxy, "ca_file": options.ca, **credentials(options)}
    fields |= {name: getattr(options, name) for name in _FIELDS}
    fields["absent_statuses"] = tuple(options.absent_status)
    said = {name: value for name, value in fields.items() if value}
    name = options.name or _name_of(url, host, options.workspace, known)
    store = StoreSettings(name, url, workspace=options.workspace)
    store = known.store(store.full_name) or store
    return dataclasses.replace(store, capabilities_url=url, enabled=True, **said)


def _name_of(url: str, host: str, workspace: str, known: Catalogue) -> str:
    """Return the name of the store of this address, or one that no other store has."""
    place = SourceSettings("wmts", url)
    stores = [store for store in known.stores if store.workspace == workspace]
    for store in stores:
        if same_place(SourceSettings("wmts", store.capabilities_url), place):
            return store.name
    return free_identifier(host, {store.name for store in stores})


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
        "metavar": "N", "type": _connections,
        "help": "connections to the remote at a time (default: 6)",
    },
    "--connect-timeout": {
        "metavar": "S", "type": _seconds,
        "help": "seconds to wait for a connection (default: 10)",
    },
    "--read-timeout": {
        "metavar": "S", "type": _seconds,
        "help": "seconds to wait for the next piece of an answer (default: 30)",
    },
}  # fmt: skip
"""What argparse is to know of each option."""

_FIELDS = tuple(flag[2:].replace("-", "_") for flag in _OPTIONS)
"""The fields of a store that these options say, by the same names."""
