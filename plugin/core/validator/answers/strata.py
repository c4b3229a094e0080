"""Which legal tiles a monitor asks for: levels first, then places within their limits."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from ...capabilities.asking import usual_format
from ...capabilities.model import CapabilitiesDocument, Layer
from ...grid.limits import Limits
from ...grid.tile_matrix import TileMatrix, TileMatrixSet
from .samples import Place, default_style

__all__ = ["Stratum", "drawn", "strata_of"]

_MOST_TRIES = 20
_FEW = 256


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
    requests, chance says which are left out, but every layer gets one before any gets another. A
    level that has no further tile leaves its share to the others.
    """
    chance = random.Random(seed)  # noqa: S311  # nosec B311  (a sample)
    waiting = _by_turns(strata, chance)
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


def _by_turns(strata: Sequence[Stratum], chance: random.Random) -> list[Stratum]:
    """Return them in an order of chance: one of each layer, then another of each, and so on."""
    shuffled = list(strata)
    chance.shuffle(shuffled)
    turns: Counter[str] = Counter()
    found = []
    for stratum in shuffled:
        found.append((turns[stratum.key[0]], stratum))
        turns[stratum.key[0]] += 1
    return [stratum for _, stratum in sorted(found, key=lambda one: one[0])]


def _another(
    stratum: Stratum, taken: set[tuple[tuple[str, str, str], int, int]], chance: random.Random
) -> Place | None:
    """Return a tile of the level that was not taken yet, or None if there seems to be none."""
    formats = [name for name in stratum.layer.formats if name] or [usual_format(stratum.layer)]
    for column, row in _candidates(stratum, taken, chance):
        if (stratum.key, column, row) not in taken:
            taken.add((stratum.key, column, row))
            return stratum.place(column, row, chance.choice(formats))
    return None


def _candidates(
    stratum: Stratum, taken: Container[tuple[tuple[str, str, str], int, int]], chance: random.Random
) -> Iterator[tuple[int, int]]:
    """Yield tiles by chance; of a small level one that is left, if any is."""
    min_row, max_row, min_column, max_column = stratum.limits
    if stratum.limits.tile_count <= _FEW:
        rows, columns = range(min_row, max_row + 1), range(min_column, max_column + 1)
        every = [(column, row) for row in rows for column in columns]
        left = [place for place in every if (stratum.key, *place) not in taken]
        if left:
            yield chance.choice(left)
        return
    for _ in range(_MOST_TRIES):
        yield chance.randint(min_column, max_column), chance.randint(min_row, max_row)
