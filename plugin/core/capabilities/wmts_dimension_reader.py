"""Reads the dimensions of foreign layers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from ..sentence import sentence
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
        text = sentence(
            "a dimension called {name} was left out: it cannot be asked for",
            name=quoted(identifier),
        )
        notes.add("dimension-refused", text, layer)
        return None
    default = text_in(parts, "default")
    values = tuple(filter(None, map(deep_text, parts.get("value", ()))))
    current = text_in(parts, "current").lower() in ("true", "1")
    if not default:
        default = values[0] if values else "current" if current else ""
        if not default:
            text = sentence(
                "dimension {name} was left out: it has no value", name=quoted(identifier)
            )
            notes.add("dimension-refused", text, layer)
            return None
        text = sentence(
            "dimension {name} has no default; {default} was taken",
            name=quoted(identifier),
            default=quoted(default),
        )
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
