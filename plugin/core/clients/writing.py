"""How values are written into programs: in quotation marks, for pages, and rounded inwards."""

from __future__ import annotations

import html
import json
import math
from collections.abc import Iterable, Mapping

from ..grid.limits import BoundingBox
from .facts import LayerFacts

__all__ = ["inside", "inside_mercator", "joined", "markup", "object_of", "text"]

_DEGREES = 1e6
_MERCATOR_LATITUDE = 85.051128


def text(value: str) -> str:
    """Return a text in quotation marks, as JavaScript and Python read it; it ends no element."""
    return json.dumps(value).replace("<", r"\u003c")


def markup(words: str) -> str:
    """Return words of a stranger in quotation marks, for a place where maps expect HTML."""
    return text(html.escape(words, quote=False))


def object_of(values: Mapping[str, str]) -> str:
    """Return an object of JavaScript with these texts."""
    return "{" + ", ".join(f"{name}: {text(value)}" for name, value in values.items()) + "}"


def joined(lines: Iterable[str]) -> str:
    """Return lines as one text."""
    return "\n".join(lines) + "\n"


def inside(layer: LayerFacts, farthest: float = 90.0) -> BoundingBox:
    """Return the extent with its last digits cut off, so that no tile beside it is asked for.

    Latitudes end at `farthest`.
    """
    west, south, east, north = layer.extent
    return BoundingBox(
        math.ceil(west * _DEGREES) / _DEGREES,
        math.ceil(max(south, -farthest) * _DEGREES) / _DEGREES,
        math.floor(east * _DEGREES) / _DEGREES,
        math.floor(min(north, farthest) * _DEGREES) / _DEGREES,
    )


def inside_mercator(layer: LayerFacts) -> BoundingBox:
    """Return the extent as far as Web Mercator goes."""
    return inside(layer, _MERCATOR_LATITUDE)
