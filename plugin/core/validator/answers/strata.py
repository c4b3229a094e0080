"""Which legal tiles a monitor asks for: levels first, then places within their limits."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...capabilities.asking import usual_format
from ...capabilities.model import CapabilitiesDocument, Layer
from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from .samples import Place, default_style

__all__ = ["Stratum", "drawn", "strata_of"]

_MOST_TRIES = 20


class Stratum(NamedTuple):
    """One level of a layer, and the tiles of it that the document says may be asked for."""

    layer: Layer
    tile_matrix_set: TileMatrixSet
    matrix: TileMatrix
    limits: Limits
    has_limits: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about, by the document's identifiers."""
        found = self.tile_matrix_set.identifier
        return self.layer.identifier, found, self.matrix.identifier

    def place(self, column: int, row: int, media_type: str) -> Place:
        """Return one tile of it, in the default style."""
        style = default_style(self.layer)
        return Place(self.layer, self.tile_matrix_set, self.matrix, column, row, style, media_type)


def strata_of(document: CapabilitiesDocument, layers: Sequence[str] = ()) -> list[Stratum]:
    """Return every level that may be asked for, of some layers or of all.

    Without limits a whole matrix may be asked for; a level that the limits leave out, not at all
    (07-057r7, 7.1.1).
    """
    found = []
    for layer in document.layers:
        if layers and layer.identifier not in layers:
            continue
        for link in layer.links:
            tile_matrix_set = document.tile_matrix_set(link.tile_matrix_set)
            for matrix in tile_matrix_set.matrices if tile_matrix_set is not None else ():
                limits = matrix.whole if link.limits is None else link.limits.get(matrix.identifier)
                if tile_matrix_set is not None and limits is not None:
                    has_limits = link.limits is not None
                    found.append(Stratum(layer, tile_matrix_set, matrix, limits, has_limits))
    return found


def drawn(strata: Sequence[Stratum], count: int, seed: int) -> Iterator[tuple[Stratum, Place]]:
    """Yield `count` different tiles or fewer, the same for the same seed.

    Every level gets as many as every other, however few tiles it has: users look at all levels
    alike, and in proportion the deepest would get nearly all. If there are more levels than
    requests, chance says which are left out. A level that has no further tile leaves its share to
    the others.
    """
    chance = random.Random(seed)  # noqa: S311  (a sample, no secret)
    waiting = list(strata)
    chance.shuffle(waiting)
    taken: set[tuple[tuple[str, str, str], int, int]] = set()
    while waiting and count > 0:
        left = []
        for stratum in waiting:
            place = _another(stratum, taken, chance)
            if place is None or count <= 0:
                continue
            count -= 1
            left.append(stratum)
            yield stratum, place
        waiting = left


def _another(
    stratum: Stratum, taken: set[tuple[tuple[str, str, str], int, int]], chance: random.Random
) -> Place | None:
    """Return a tile of the level that was not taken yet, or None if there seems to be none."""
    limits = stratum.limits
    formats = [name for name in stratum.layer.formats if name] or [usual_format(stratum.layer)]
    for _ in range(_MOST_TRIES):
        column = chance.randint(limits.min_column, limits.max_column)
        row = chance.randint(limits.min_row, limits.max_row)
        if (stratum.key, column, row) not in taken:
            taken.add((stratum.key, column, row))
            return stratum.place(column, row, chance.choice(formats))
    return None
