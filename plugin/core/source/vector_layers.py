"""The layers inside of vector tiles, as MBTiles 1.3 and TileJSON 3.0.0 tell of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

__all__ = ["VectorLayers", "vector_layers_in"]

VectorLayers = tuple[Mapping[str, Any], ...]
"""JSON objects with `id`, `fields` and, if it is said, `description`, `minzoom`, `maxzoom`."""

_MOST = 1000
_FINEST = 64


def vector_layers_in(metadata: Mapping[str, Any]) -> VectorLayers:
    """Return what metadata say under `vector_layers`, in MBTiles inside of `json`; never fails.

    What is senseless is left out, so that the rest can be handed on as it is.
    """
    said = metadata.get("vector_layers")
    if said is None:
        said = _parsed(metadata.get("json")).get("vector_layers")
    return tuple(_checked(said)) if isinstance(said, list) else ()


def _parsed(text: Any) -> Mapping[str, Any]:
    try:
        found = json.loads(text) if isinstance(text, str) else text
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _checked(said: list[Any]) -> Iterator[Mapping[str, Any]]:
    for one in said[:_MOST]:
        if isinstance(one, dict) and isinstance(one.get("id"), str):
            yield {"id": one["id"], "fields": _fields(one.get("fields")), **dict(_details(one))}


def _fields(said: Any) -> Mapping[str, str]:
    """Return the names of attributes with what is said of each."""
    if not isinstance(said, dict):
        return {}
    return {name: text for name, text in list(said.items())[:_MOST] if isinstance(text, str)}


def _details(said: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if isinstance(said.get("description"), str):
        yield "description", said["description"]
    for name in ("minzoom", "maxzoom"):
        level = said.get(name)
        if type(level) is int and 0 <= level <= _FINEST:
            yield name, level
