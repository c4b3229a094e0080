"""What argparse is to know of the options of a source, and how their values are read."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from ..core.catalogue.values import Levels
from ..core.image.style_text import parse_style

__all__ = ["PASSWORD_VARIABLE", "SOURCE_OPTIONS", "read_bounds", "read_levels"]

PASSWORD_VARIABLE = "WMTS_BRIDGE_PASSWORD"  # noqa: S105  # nosec B105  (a name)  # pragma: allowlist secret


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
    return _pair(text, "an auth key is KEY=VALUE")


def _dimension(text: str) -> tuple[str, str]:
    return _pair(text, "a dimension is NAME=VALUE, such as time=2026-01-01")


def _pair(text: str, wanted: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (equals and name and value):
        raise argparse.ArgumentTypeError(wanted)
    return name, value


def _absent_status(text: str) -> int:
    if not text.isdecimal() or not 300 <= int(text) <= 599:
        raise argparse.ArgumentTypeError(f"{text!r} is no status of an error, such as 403")
    return int(text)


SOURCE_OPTIONS: Mapping[str, dict[str, Any]] = {
    "--name": {"metavar": "ID", "help": "identifier of the layer, part of its address"},
    "--title": {"metavar": "TEXT", "help": "title that clients show"},
    "--abstract": {"metavar": "TEXT", "help": "description that clients show"},
    "--layer": {"metavar": "ID", "help": "which layer of a WMTS"},
    "--style": {"metavar": "ID", "help": "which style of it is the default"},
    "--matrix-set": {
        "metavar": "ID", "action": "append", "default": [],
        "help": "which tile matrix sets of it are served (default: all); several may come",
    },
    "--dimension": {
        "metavar": "NAME=VALUE", "type": _dimension, "action": "append", "default": [],
        "help": "another default of a dimension of it; several may come",
    },
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
        "metavar": "NAME|FILE.json", "action": "append", "default": [],
        "help": "tile matrix set of the tiles, or of a WMTS one to draw its tiles in (several may"
        " come): WebMercatorQuad, WorldCRS84Quad, or OGC 17-083 JSON",
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
    "--absent-status": {
        "metavar": "CODE", "action": "append", "type": _absent_status, "default": [],
        "help": "status by which the source says that there is no such tile, beside 404; several"
        " may come",
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
