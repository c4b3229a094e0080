"""What a client believes of a layer once it has read the document its own way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Optional, Union

from ...grid.limits import Limits
from ...sentence import NO_WORDS, Sentence, sentence

__all__ = ["Belief", "ClientLevel", "Readings", "Refusal", "reads_crs"]


class Refusal(NamedTuple):
    """That a client shows nothing of a layer, or of any, and why: `finds no Style in it`."""

    why: Sentence


class ClientLevel(NamedTuple):
    """A level of the grid as a client lays it out: CRS units, easting first, rows from the top.

    `asked` are the tiles that the client would ask for, None if there are none.
    """

    tile_matrix: str
    cell_size: float
    left: float
    top: float
    tile_width: int
    tile_height: int
    asked: Optional[Limits]


class Belief(NamedTuple):
    """How a client goes about a layer.

    `levels` are those it uses, of the tile matrix set it takes by default; other tile matrices are
    in `left_out`, each with the reason. `address` makes the address of a tile from tile matrix,
    column and row. `reach` says what decides which tiles are asked for, `origin` how it came to its
    grid: both are half sentences for when that is what goes wrong. `remarks` are worth knowing
    though the layer shows.
    """

    tile_matrix_set: str
    levels: tuple[ClientLevel, ...]
    address: Callable[[str, int, int], str]
    left_out: Mapping[str, Sentence]
    reach: Sentence = NO_WORDS
    origin: Sentence = NO_WORDS
    remarks: tuple[Sentence, ...] = ()


def reads_crs(name: str, northing_first: bool) -> Sentence:
    """Return how a client reads the numbers in a CRS."""
    if northing_first:
        return sentence("it reads {crs} with northing first", crs=name)
    return sentence("it reads {crs} with easting first", crs=name)


Readings = Union[Refusal, Mapping[str, Union[Belief, Refusal]]]
"""What a client makes of a document: of none of it anything, or of each layer it lists."""
