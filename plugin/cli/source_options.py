"""The options that belong to one source: those that stand behind it on the command line."""

from __future__ import annotations

import argparse
import dataclasses
import getpass
import json
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

from ..core.assembly.opening import located
from ..core.catalogue.values import LayerSettings, Levels, RemoteLayer
from ..core.errors import SetupError
from ..core.image.effects_json import effects_to_json
from ..core.image.style_text import parse_style
from .server_options import FLAGS as SERVER_FLAGS

__all__ = [
    "PASSWORD_VARIABLE",
    "add_credential_options",
    "add_source_options",
    "credentials",
    "read_bounds",
    "read_levels",
    "read_source",
    "split_by_source",
]

PASSWORD_VARIABLE = "WMTS_BRIDGE_PASSWORD"  # noqa: S105  # nosec B105  (a name)  # pragma: allowlist secret
_LONGEST_GRID_FILE = 4 * 1024 * 1024

SWITCHES = ("--json", "--offline", "-v", "--verbose", "-h", "--help")
"""Options that take no value."""


def add_source_options(parser: argparse.ArgumentParser) -> None:
    """Describe the options of a source; they count for the source before them."""
    group = parser.add_argument_group("options of the source before them")
    for flag, how in _OPTIONS.items():
        group.add_argument(flag, **how)


def add_credential_options(parser: argparse.ArgumentParser) -> None:
    """Describe how a remote is told who asks."""
    group = parser.add_argument_group("credentials")
    for flag in ("--header", "--user", "--authkey"):
        group.add_argument(flag, **_OPTIONS[flag])


def credentials(options: argparse.Namespace) -> dict[str, Any]:
    """Return the fields of a source or store that tell a remote who asks.

    Raises:
        SetupError: there is a user but no password.
    """
    return {
        "headers": dict(options.header),
        "query": dict(options.authkey),
        "user": options.user or "",
        "password": _password(options.user) if options.user else "",
    }


def read_source(location: str, options: argparse.Namespace, identifier: str) -> LayerSettings:
    """Return the layer that a source and its options describe.

    Raises:
        SetupError: the location is no source, or an option does not fit.
    """
    source = located(location)
    is_cascade = source.kind == "wmts"
    source = dataclasses.replace(
        source,
        rows=options.rows or "",
        grid="" if is_cascade else _grid(options.grid),
        bounds=options.bounds,
        levels=options.zoom,
        own_levels=options.source_zoom,
        level_offset=options.zoom_offset,
        tile_size=options.tile_size,
        format=options.format or "",
        **credentials(options),
        cache=_cache(options.cache),
        remote=_remote_layer(options) if is_cascade else None,
    )
    return LayerSettings(
        identifier=identifier,
        source=source,
        title=options.title or "",
        attribution=options.attribution or "",
        missing=options.missing,
        styles={name: effects_to_json(effects) for name, effects in options.add_style},
    )


def _remote_layer(options: argparse.Namespace) -> RemoteLayer:
    if not options.layer:
        raise SetupError("say which layer of the WMTS: --layer ID")
    drawn = (_grid(options.grid),) if options.grid else ()
    return RemoteLayer(options.layer, style=options.style or "", drawn_sets=drawn)


def _cache(text: str) -> str:
    return text if text in ("memory", "off") else os.path.abspath(text)


def read_bounds(text: str) -> tuple[float, ...]:
    """Return west, south, east and north of `W,S,E,N`; raises what argparse tells."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not W,S,E,N in degrees") from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise argparse.ArgumentTypeError(f"{text!r} is no box of longitudes and latitudes W,S,E,N")
    return west, south, east, north


def read_levels(text: str) -> Levels:
    """Return the levels of `A-B` or `A`; raises what argparse tells."""
    first, dash, last = text.partition("-")
    if not first.isdecimal() or not (last.isdecimal() or not dash):
        raise argparse.ArgumentTypeError(f"{text!r} is not A-B, such as 0-14")
    levels = Levels(int(first), int(last or first))
    if not levels.first <= levels.last <= 30:
        raise argparse.ArgumentTypeError(f"{text!r} are no levels from 0 to 30")
    return levels


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not (colon and name.strip()) or "\n" in text or "\r" in text:
        raise argparse.ArgumentTypeError("a header is 'NAME: VALUE'")
    return name.strip(), value.strip()


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (equals and name and value):
        raise argparse.ArgumentTypeError("an auth key is KEY=VALUE")
    return name, value


def _grid(text: Optional[str]) -> Union[str, Mapping[str, Any]]:
    """Return the name of a tile matrix set, or the JSON of the file that is named."""
    if not text or not text.lower().endswith(".json"):
        return text or ""
    try:
        with open(text, encoding="utf-8-sig") as file:
            found = json.loads(file.read(_LONGEST_GRID_FILE))
    except (OSError, ValueError) as exc:
        raise SetupError(f"cannot read the tile matrix set {text}: {exc}") from exc
    if not isinstance(found, dict):
        raise SetupError(f"{text} holds no tile matrix set (OGC 17-083 JSON)")
    return found


def _password(user: str) -> str:
    password = os.environ.get(PASSWORD_VARIABLE)
    if password is not None:
        return password
    if not sys.stdin.isatty():
        raise SetupError(f"set {PASSWORD_VARIABLE} to the password of {user}")
    return getpass.getpass(f"Password of {user}: ")


_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--name": {"metavar": "ID", "help": "identifier of the layer, part of its address"},
    "--title": {"metavar": "TEXT", "help": "title that clients show"},
    "--layer": {"metavar": "ID", "help": "which layer of a WMTS"},
    "--style": {"metavar": "ID", "help": "which style of it is the default"},
    "--add-style": {
        "metavar": "[NAME=]EFFECT[:VALUE][+...]", "action": "append", "default": [],
        "type": parse_style,
        "help": "further style that we draw, such as dim=brightness:0.8+grey; several may come",
    },
    "--rows": {
        "choices": ("top", "bottom"),
        "help": "where row 0 lies, if that is not found out rightly",
    },
    "--grid": {
        "metavar": "NAME|FILE.json",
        "help": "tile matrix set of the tiles, or of a WMTS one to draw its tiles in:"
        " WebMercatorQuad, WorldCRS84Quad, or OGC 17-083 JSON",
    },
    "--bounds": {
        "metavar": "W,S,E,N", "type": read_bounds,
        "help": "where tiles are, in degrees; nothing beyond is served",
    },
    "--zoom": {
        "metavar": "A-B", "type": read_levels,
        "help": "levels to serve; what the source lacks of them is drawn from the nearest that"
        " it has (at most 6 levels finer)",
    },
    "--source-zoom": {
        "metavar": "A-B", "type": read_levels,
        "help": "levels that the source has, if they are not found out (default for an address of"
        " tiles: those of --zoom)",
    },
    "--format": {"metavar": "MIME", "help": "media type of the tiles, such as image/jpeg"},
    "--attribution": {"metavar": "TEXT", "help": "whom to credit"},
    "--missing": {
        "choices": ("blank", "404", "204"),
        "default": "blank",
        "help": "answer for a tile that is not there (default: a blank tile)",
    },
    "--cache": {
        "metavar": "DIR|memory|off",
        "default": "memory",
        "help": "keep remote tiles in a folder, in memory (default) or not at all",
    },
    "--zoom-offset": {
        "metavar": "N", "type": int, "default": 0, "help": "added to the level in an address",
    },
    "--tile-size": {
        "type": int,
        "choices": (256, 512),
        "default": 256,
        "help": "side of a tile in pixels (default: 256)",
    },
    "--header": {
        "metavar": "'NAME: VALUE'", "action": "append", "type": _header, "default": [],
        "help": "sent with every request to the source; may come more than once",
    },
    "--user": {
        "metavar": "U",
        "help": f"user name at the source; its password is in {PASSWORD_VARIABLE} or asked",
    },
    "--authkey": {
        "metavar": "KEY=VALUE", "action": "append", "type": _parameter, "default": [],
        "help": "secret parameter of every request to the source; may come more than once",
    },
}  # fmt: skip
"""What argparse is to know of each option."""


FLAGS = frozenset(_OPTIONS)
"""The options that belong to the source before them; each takes a value."""

_KNOWN = FLAGS.union(SERVER_FLAGS, SWITCHES)


def split_by_source(arguments: Sequence[str]) -> Sequence[Sequence[str]]:
    """Split arguments into those of the server (first) and one group a source, source first.

    An option and its value are joined by `=`, so that a value may start with a minus sign.

    Raises:
        SetupError: an option is unknown, or one of a source stands before any source.
    """
    groups: list[list[str]] = [[]]
    waiting = iter(arguments)
    for argument in waiting:
        if not argument.startswith("-"):
            groups.append([argument])
            continue
        name, equals, _ = argument.partition("=")
        if name not in _KNOWN:
            raise SetupError(f"there is no option {name}; --help tells which there are")
        if name in FLAGS and len(groups) == 1:
            raise SetupError(f"{name} belongs behind the source that it is meant for")
        if not equals and name not in SWITCHES:
            value = next(waiting, None)
            argument = name if value is None else f"{name}={value}"
        groups[-1 if name in FLAGS else 0].append(argument)
    return groups
