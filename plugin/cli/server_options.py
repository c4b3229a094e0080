"""The options of the server itself, wherever they stand on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from ..core.assembly import ServerOptions
from ..core.catalogue.sizes import bytes_of
from ..core.errors import SetupError
from ..core.service.protocols import PROTOCOLS
from .corrected_options import OPTIONS as CORRECTED

__all__ = ["FLAGS", "add_server_options", "read_size", "server_options"]


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of the server."""
    group = parser.add_argument_group("options of the server")
    for flag, how in _OPTIONS.items():
        group.add_argument(flag, **how)
    group.add_argument("-v", "--verbose", action="store_true", help="log every request")


def server_options(chosen: argparse.Namespace) -> ServerOptions:
    """Return what was chosen as the value that a bridge takes."""
    return ServerOptions(
        host=chosen.host,
        port=chosen.port,
        public_url=chosen.public_url,
        allowed_hosts=frozenset(chosen.allow_host),
        origins=frozenset(chosen.allow_origin),
        services=frozenset(name for name in chosen.services.split(",") if name),
        proxy=chosen.proxy,
        ca_file=chosen.ca,
        access_log=chosen.verbose,
        disk_bytes=chosen.cache_size,
        offline=chosen.offline,
    )


def read_size(text: str) -> int:
    """Return the bytes of a size such as `500M`; raises what argparse tells."""
    try:
        return bytes_of(text)
    except SetupError as exc:
        raise argparse.ArgumentTypeError(str(exc)) from exc


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)


_SEVERAL: dict[str, Any] = {"action": "append", "default": []}

_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--catalogue": {
        "metavar": "FILE",
        "help": "file that remembers what is served, for the next start",
    },
    "--keep": {
        "metavar": "FILE",
        "default": "",
        "help": "leave the port to other servers of the catalogue, such as the one in QGIS, while"
        " they run; FILE is written to tell them how",
    },
    "--host": {
        "metavar": "H",
        "default": "127.0.0.1",
        "help": "address to listen on (default: this computer alone; 0.0.0.0: every network)",
    },
    "--port": {
        "metavar": "N",
        "type": _port,
        "default": 8787,
        "help": "default 8787; 0 takes a free one",
    },
    "--public-url": {
        "metavar": "URL",
        "default": "",
        "help": "address that documents carry, behind a proxy",
    },
    "--allow-host": {
        **_SEVERAL, "metavar": "NAME",
        "help": "further host name to answer to; may come more than once",
    },
    "--allow-origin": {
        **_SEVERAL, "metavar": "URL",
        "help": "website that may read layers behind credentials; may come more than once",
    },
    "--services": {
        "metavar": "LIST",
        "default": ",".join(PROTOCOLS),
        "help": f"protocols to speak (default: {','.join(PROTOCOLS)})",
    },
    "--proxy": {"metavar": "URL", "default": "", "help": "proxy on the way to sources"},
    "--ca": {"metavar": "FILE", "default": "", "help": "certificates to trust for sources"},
    "--cache-size": {
        "metavar": "SIZE",
        "type": read_size,
        "help": "what a folder of --cache may take, such as 500M or 2G (default: 1G);"
        " the catalogue remembers it",
    },
    "--offline": {
        "action": "store_true",
        "help": "ask no remote for anything: serve what was kept of them",
    },
    **CORRECTED,
    "--json": {"action": "store_true", "help": "print one line of JSON instead"},
}  # fmt: skip
"""What argparse is to know of each option."""

FLAGS = frozenset(_OPTIONS)
"""The options of the server, whether they take a value or not."""
