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
from ..core.catalogue.values import LayerSettings, RemoteLayer, SourceSettings
from ..core.errors import SetupError
from ..core.image.effects_json import effects_to_json
from .server_options import FLAGS as SERVER_FLAGS
from .source_table import PASSWORD_VARIABLE, SOURCE_OPTIONS, read_bounds, read_levels
from .switch_options import FLAGS as SWITCH_FLAGS
from .switch_options import SWITCHES as SOURCE_SWITCHES
from .switch_options import add_switch_options, switched

__all__ = [
    "PASSWORD_VARIABLE",
    "add_credential_options",
    "add_layer_options",
    "add_source_options",
    "credentials",
    "read_bounds",
    "read_levels",
    "read_source",
    "remote_settings",
    "split_by_source",
    "with_values_joined",
]

_LONGEST_GRID_FILE = 4 * 1024 * 1024

_OF_LAYERS = (
    "--title",
    "--abstract",
    "--style",
    "--matrix-set",
    "--dimension",
    "--grid",
    "--bounds",
    "--zoom",
    "--format",
    "--add-style",
    "--attribution",
    "--missing",
    "--cache",
)

SWITCHES = ("--json", "--offline", "-v", "--verbose", "-h", "--help")
"""Options that take no value."""


def add_source_options(parser: argparse.ArgumentParser, *, is_served: bool = False) -> None:
    """Describe the options of a source; they count for the source before them.

    One that `is_served` has services that can be switched off, and maps.
    """
    group = parser.add_argument_group("options of the source before them")
    for flag, how in SOURCE_OPTIONS.items():
        group.add_argument(flag, **how)
    if is_served:
        add_switch_options(group)


def add_credential_options(parser: argparse.ArgumentParser) -> None:
    """Describe how a remote is told who asks."""
    group = parser.add_argument_group("credentials")
    for flag in ("--header", "--user", "--authkey"):
        group.add_argument(flag, **SOURCE_OPTIONS[flag])


def add_layer_options(parser: argparse.ArgumentParser) -> None:
    """Describe how the layers of a store are published."""
    group = parser.add_argument_group("options of the layers that are published")
    for flag in _OF_LAYERS:
        group.add_argument(flag, **SOURCE_OPTIONS[flag])
    add_switch_options(group)


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
        grid="" if is_cascade else _one_grid(options.grid),
        own_levels=options.source_zoom,
        level_offset=options.zoom_offset,
        tile_size=options.tile_size,
        absent_statuses=tuple(options.absent_status),
        **credentials(options),
        remote=_remote_layer(options, options.layer) if is_cascade else None,
    )
    return _layer(identifier, source, options)


def remote_settings(options: argparse.Namespace, layer: str, store: str) -> LayerSettings:
    """Return a layer of a store as the options describe it, without an identifier."""
    remote = dataclasses.replace(_remote_layer(options, layer), store=store)
    return switched(_layer("", SourceSettings("wmts", "", remote=remote), options), options)


def _layer(identifier: str, source: SourceSettings, options: argparse.Namespace) -> LayerSettings:
    source = dataclasses.replace(
        source,
        bounds=options.bounds,
        levels=options.zoom,
        format=options.format or "",
        cache=_cache(options.cache),
    )
    return LayerSettings(
        identifier=identifier,
        source=source,
        title=options.title or "",
        abstract=options.abstract or "",
        attribution=options.attribution or "",
        missing=options.missing,
        styles={name: effects_to_json(effects) for name, effects in options.add_style},
    )


def _remote_layer(options: argparse.Namespace, layer: Optional[str]) -> RemoteLayer:
    if not layer:
        raise SetupError("say which layer of the WMTS: --layer ID")
    return RemoteLayer(
        layer,
        style=options.style or "",
        matrix_sets=tuple(options.matrix_set),
        drawn_sets=tuple(map(_grid, options.grid)),
        dimensions=dict(options.dimension),
    )


def _cache(text: str) -> str:
    return text if text in ("memory", "off") else os.path.abspath(text)


def _one_grid(texts: Sequence[str]) -> Union[str, Mapping[str, Any]]:
    if len(texts) > 1:
        raise SetupError("only a WMTS can be drawn in several tile matrix sets: say --grid once")
    return _grid(texts[0]) if texts else ""


def _grid(text: str) -> Union[str, Mapping[str, Any]]:
    """Return the name of a tile matrix set, or the JSON of the file that is named."""
    if not text.lower().endswith(".json"):
        return text
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


FLAGS = SWITCH_FLAGS.union(SOURCE_OPTIONS)
"""The options that belong to the source before them; each takes a value."""


def with_values_joined(arguments: Sequence[str]) -> Sequence[str]:
    """Return arguments with such an option and its value joined by `=`.

    So a value may start with a minus sign, as bounds in the west do.
    """
    joined: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        value = next(waiting, None) if argument in FLAGS else None
        joined.append(argument if value is None else f"{argument}={value}")
    return joined


_OF_SOURCES = FLAGS | SOURCE_SWITCHES
_KNOWN = _OF_SOURCES.union(SERVER_FLAGS, SWITCHES)
_WITHOUT_VALUE = SOURCE_SWITCHES.union(SWITCHES)


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
        if name in _OF_SOURCES and len(groups) == 1:
            raise SetupError(f"{name} belongs behind the source that it is meant for")
        if not equals and name not in _WITHOUT_VALUE:
            value = next(waiting, None)
            argument = name if value is None else f"{name}={value}"
        groups[-1 if name in _OF_SOURCES else 0].append(argument)
    return groups
