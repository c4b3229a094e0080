"""Tile matrices and tile matrix sets (OGC 17-083r4), counted from the top left."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Optional

from ..errors import GridError
from ..sentence import sentence
from .crs import METRES_PER_DEGREE, Crs
from .limits import BoundingBox, Limits

__all__ = ["PIXEL_SIZE", "TileMatrix", "TileMatrixSet"]

PIXEL_SIZE = 0.00028
"""The standardised rendering pixel size in metres (OGC 07-057r7, clause 6.1)."""


class TileMatrix(NamedTuple):
    """One level of a tile matrix set.

    `cell_size` is the side of a pixel in CRS units; `left` and `top` are the easting and northing
    of the top left corner; `tile_width` and `tile_height` count pixels, `width` and `height` tiles.
    """

    identifier: str
    cell_size: float
    left: float
    top: float
    tile_width: int
    tile_height: int
    width: int
    height: int

    @property
    def span_x(self) -> float:
        """Width of a tile in CRS units."""
        return self.cell_size * self.tile_width

    @property
    def span_y(self) -> float:
        """Height of a tile in CRS units."""
        return self.cell_size * self.tile_height

    @property
    def whole(self) -> Limits:
        """The limits that hold every tile of the matrix."""
        return Limits(0, self.height - 1, 0, self.width - 1)

    def flipped(self, row: int) -> int:
        """Return the row counted from the other end: of a TMS row the top row, and the reverse."""
        return self.height - 1 - row

    def tile_extent(self, column: int, row: int) -> BoundingBox:
        """Return the box of a tile in CRS units."""
        return self.extent_of(Limits(row, row, column, column))

    def extent_of(self, limits: Limits) -> BoundingBox:
        """Return the box that `limits` cover, in CRS units."""
        return BoundingBox(
            self.left + limits.min_column * self.span_x,
            self.top - (limits.max_row + 1) * self.span_y,
            self.left + (limits.max_column + 1) * self.span_x,
            self.top - limits.min_row * self.span_y,
        )


@dataclass(frozen=True)
class TileMatrixSet:
    """A tile grid: a CRS and its tile matrices, from the coarsest to the finest.

    `aliases` are further names that requests may use for it (interop.md rule 24). `parent` is the
    identifier of the full set that a trimmed one was cut from.
    """

    identifier: str
    crs: Crs
    matrices: tuple[TileMatrix, ...]
    title: str = ""
    aliases: tuple[str, ...] = ()
    parent: str = ""
    _by_identifier: Mapping[str, TileMatrix] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the matrices; they never change."""
        by_identifier = {matrix.identifier: matrix for matrix in self.matrices}
        object.__setattr__(self, "_by_identifier", by_identifier)

    def matrix(self, identifier: str) -> Optional[TileMatrix]:
        """Return the matrix with exactly this identifier, or None."""
        return self._by_identifier.get(identifier)

    def scale_denominator(self, matrix: TileMatrix) -> float:
        """Return the matrix's scale denominator at 0.28 mm a pixel (OGC 17-083r4, 6.2)."""
        return matrix.cell_size * self.crs.metres_per_unit / PIXEL_SIZE

    @property
    def extent(self) -> BoundingBox:
        """The box that every matrix covers, in CRS units; if they are degrees, cut to the earth.

        So it leaves out the empty quarters of GoogleCRS84Quad, and what hangs over the coarse
        levels of a national grid.
        """
        boxes = [matrix.extent_of(matrix.whole) for matrix in self.matrices]
        if math.isclose(self.crs.metres_per_unit, METRES_PER_DEGREE, rel_tol=0.01):
            boxes.append(BoundingBox(-180.0, -90.0, 180.0, 90.0))
        west, south, east, north = zip(*boxes)
        return BoundingBox(max(west), max(south), min(east), min(north))

    def trimmed(self, first: str, last: str) -> TileMatrixSet:
        """Return the set with only the matrices from `first` to `last`; the whole set is itself.

        The name is the full set's and the level identifiers', such as `WebMercatorQuad_2-3`.

        Raises:
            GridError: one of the matrices does not exist, or they are the wrong way round.
        """
        identifiers = [matrix.identifier for matrix in self.matrices]
        if first not in identifiers or last not in identifiers:
            raise GridError(
                sentence(
                    "{grid} has no levels {first} to {last}",
                    grid=self.identifier,
                    first=first,
                    last=last,
                )
            )
        low, high = identifiers.index(first), identifiers.index(last)
        if low > high:
            raise GridError(
                sentence(
                    "level {first} of {grid} is finer than level {last}",
                    first=first,
                    grid=self.identifier,
                    last=last,
                )
            )
        if (low, high) == (0, len(identifiers) - 1):
            return self
        parent = self.parent or self.identifier
        return TileMatrixSet(
            identifier=f"{parent}_{first}-{last}",
            crs=self.crs,
            matrices=self.matrices[low : high + 1],
            title=self.title,
            aliases=self.aliases,
            parent=parent,
        )
