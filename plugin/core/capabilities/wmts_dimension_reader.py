"""Reads the dimensions of foreign layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from .elements import by_name, deep_text, line_in, text_in
from .model import Dimension
from .repair_notes import NoteBook, quoted

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["read_dimensions"]

_OWN_PARAMETERS = frozenset(("service", "request", "version", "layer", "style", "format")) | {
    *("tilematrixset", "tilematrix", "tilerow", "tilecol", "infoformat", "i", "j")
}


def read_dimensions(
    elements: Sequence[_Element], layer: str, notes: NoteBook
) -> tuple[Dimension, ...]:
    """Return the dimensions that can be asked for, each once, all with a default."""
    if not elements:
        return ()
    found: dict[str, Dimension] = {}
    for element in elements:
        dimension = _dimension(by_name(element), layer, notes)
        if dimension is not None:
            found.setdefault(dimension.identifier.lower(), dimension)
    return tuple(found.values())


def _dimension(
    parts: dict[str, list[_Element]], layer: str, notes: NoteBook
) -> Optional[Dimension]:
    identifier = text_in(parts, "identifier")
    if not identifier or identifier.lower() in _OWN_PARAMETERS:
        text = f"a dimension called {quoted(identifier)} was left out: it cannot be asked for"
        notes.add("dimension-refused", text, layer)
        return None
    default = text_in(parts, "default")
    values = tuple(filter(None, map(deep_text, parts.get("value", ()))))
    current = text_in(parts, "current").lower() in ("true", "1")
    if not default:
        default = values[0] if values else "current" if current else ""
        if not default:
            text = f"dimension {quoted(identifier)} was left out: it has no value"
            notes.add("dimension-refused", text, layer)
            return None
        text = f"dimension {quoted(identifier)} has no default; {quoted(default)} was taken"
        notes.add("dimension-default", text, layer)
    return Dimension(
        identifier,
        default,
        values or (default,),
        current,
        line_in(parts, "title"),
        text_in(parts, "abstract"),
        text_in(parts, "uom"),
        text_in(parts, "unitsymbol"),
    )
