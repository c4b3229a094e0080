"""Which tile matrix set, and which tile matrix of it, a request means (interop.md rule 24)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from .tile_matrix import TileMatrix, TileMatrixSet

__all__ = ["find_matrix", "find_set", "names_of"]


def find_set(
    sets: Sequence[TileMatrixSet], name: str, *, strict: bool = False
) -> Optional[TileMatrixSet]:
    """Return the set among `sets` (those linked to a layer) that `name` means, or None.

    An exact identifier wins; then the name of the full set that a trimmed one was cut from; then
    an alias. `strict` takes exact identifiers only.
    """
    for candidate in sets:
        if candidate.identifier == name:
            return candidate
    if strict or not name:
        return None
    for candidate in sets:
        if candidate.parent == name:
            return candidate
    for candidate in sets:
        if name in candidate.aliases:
            return candidate
    return None


def find_matrix(
    tile_matrix_set: TileMatrixSet, text: str, *, strict: bool = False
) -> Optional[TileMatrix]:
    """Return the matrix that `text` means, or None.

    An exact identifier wins; then `<tms>:<identifier>`, where `<tms>` is any name of the set.
    Identifiers are texts: `01`, `1.0` and `-1` are not `1`. `strict` takes exact identifiers only.
    """
    found = tile_matrix_set.matrix(text)
    if found is not None or strict:
        return found
    prefix, colon, identifier = text.rpartition(":")
    if not colon or prefix not in names_of(tile_matrix_set):
        return None
    return tile_matrix_set.matrix(identifier)


def names_of(tile_matrix_set: TileMatrixSet) -> Iterable[str]:
    """Return every name a request may use for the set, its own first, each once."""
    own = (tile_matrix_set.identifier, tile_matrix_set.parent, *tile_matrix_set.aliases)
    return tuple(dict.fromkeys(name for name in own if name))
