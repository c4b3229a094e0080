"""How to ask a described WMTS for a tile, or for what lies at a pixel of one.

KVP or RESTful is as the document offers it. Identifiers go into addresses as the document spells
them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Callable, NamedTuple, Optional

from .address_pattern import Fill
from .asking_ways import best_way
from .model import CapabilitiesDocument, Layer

__all__ = ["Asked", "InfoAddress", "TileAddress", "info_address", "tile_address", "usual_format"]

TileAddress = Callable[[str, int, int, Mapping[str, str]], str]
"""Returns the address of a tile: matrix identifier, column, row from the top, and the values of
dimensions that are not their default."""

InfoAddress = Callable[[str, int, int, int, int, Mapping[str, str]], str]
"""The same with the pixel: column, row, then I (from the left) and J (from the top)."""


class Asked(NamedTuple):
    """What all tiles of one kind have in common; identifiers as the document spells them.

    `encoding` is `KVP` or `RESTful` to insist on one of them.
    """

    layer: Layer
    style: str
    media_type: str
    tile_matrix_set: str
    encoding: str = ""


def usual_format(layer: Layer) -> str:
    """Return the format to ask for: PNG if there is one, else the first picture, else the first."""
    return min(layer.formats, key=_rank, default="image/png")


def tile_address(document: CapabilitiesDocument, asked: Asked) -> Optional[TileAddress]:
    """Return how to ask for tiles, or None if the document offers no way.

    Several templates for one format are taken in turn, since they name mirrors.
    """
    fill_of = _compiled(document, asked, "")
    if fill_of is None:
        return None

    def address(matrix: str, column: int, row: int, dimensions: Mapping[str, str]) -> str:
        fills = fill_of(dimensions)
        return fills[(column + row) % len(fills)](matrix, column, row, 0, 0)

    return address


def info_address(
    document: CapabilitiesDocument, asked: Asked, info_format: str
) -> Optional[InfoAddress]:
    """Return how to ask what lies at a pixel, in a format the layer offers, or None."""
    fill_of = _compiled(document, asked, info_format)
    if fill_of is None:
        return None

    def address(
        matrix: str, column: int, row: int, i: int, j: int, dimensions: Mapping[str, str]
    ) -> str:
        return fill_of(dimensions)[0](matrix, column, row, i, j)

    return address


def _rank(media_type: str) -> int:
    lowered = media_type.lower()
    if lowered == "image/png":
        return 0
    return 1 if lowered.startswith("image/png") else 2 if lowered.startswith("image/") else 3


def _compiled(
    document: CapabilitiesDocument, asked: Asked, info_format: str
) -> Optional[Callable[[Mapping[str, str]], Sequence[Fill]]]:
    """Return a function from values of dimensions to the mirrors' addresses."""
    values = {
        "layer": asked.layer.identifier,
        "style": asked.style,
        "tilematrixset": asked.tile_matrix_set,
        "format": asked.media_type,
        "infoformat": info_format,
    }
    way = best_way(document, asked.layer, values, asked.encoding)
    if way is None:
        return None
    for dimension in asked.layer.dimensions:
        values.setdefault(dimension.identifier.lower(), dimension.default)
    plain = [pattern.compiled(values) for pattern in way.patterns]
    others = [pattern.compiled_with(values) for pattern in way.patterns]

    def fill_of(dimensions: Mapping[str, str]) -> Sequence[Fill]:
        return [other(dimensions) for other in others] if dimensions else plain

    return fill_of
