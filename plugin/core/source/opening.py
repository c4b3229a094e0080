"""What opening any kind of source has in common: grid and levels, extent and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ..errors import GridError, ImageError, SetupError
from ..grid.boxes import reproject_box
from ..grid.covered import covered_extent
from ..grid.crs import CRS84
from ..grid.limits import BoundingBox, Limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import trimmed_set
from ..grid.well_known import well_known_set
from ..image.structure import check_image
from ..sentence import sentence, sentence_of
from .described import Bounds

__all__ = [
    "MERCATOR",
    "agreed",
    "check_bounds",
    "check_levels",
    "declared_extent",
    "grid_for",
    "shared_limits",
    "trimmed_to",
]

MERCATOR = "WebMercatorQuad"


def grid_for(
    name: str, columns: Mapping[int, int], picture: Optional[bytes] = None
) -> TileMatrixSet:
    """Return the grid of a tile set that names none or a well-known one.

    `columns` holds the largest column seen at each level: what lies beyond a Mercator grid proves
    the geodetic one of 2 by 1 tiles. `picture` is one of its tiles: where it is 512 pixels wide the
    grid is too.
    """
    if not name:
        beyond = any(1 << level <= column < 2 << level for level, column in columns.items())
        name = "WGS1984Quad" if beyond else MERCATOR
    return well_known_set(f"{name}512" if _is_512(picture) else name)


def _is_512(picture: Optional[bytes]) -> bool:
    try:
        facts = check_image(picture or b"")
    except ImageError:
        return False
    return (facts.width, facts.height) == (512, 512)


def trimmed_to(
    tile_matrix_set: TileMatrixSet,
    wanted: Optional[tuple[int, int]],
    found: Optional[tuple[int, int]],
) -> TileMatrixSet:
    """Return the set with the levels the user wants, else those found, else all.

    Raises:
        SetupError: none is left.
    """
    levels = wanted or found
    if levels is None:
        return tile_matrix_set
    try:
        return trimmed_set(tile_matrix_set, *levels)
    except GridError as exc:
        raise SetupError(sentence_of(exc)) from exc


def check_levels(
    wanted: Optional[tuple[int, int]], found: Optional[tuple[int, int]]
) -> Optional[tuple[int, int]]:
    """Return the user's levels (first, last) if some of the levels that have tiles are among them.

    Raises:
        SetupError: none is.
    """
    if wanted and found and not (wanted[0] <= found[1] and found[0] <= wanted[1]):
        raise SetupError(
            sentence(
                "there are no tiles at level {wanted}; there are at level {found}",
                wanted=_range(wanted),
                found=_range(found),
            )
        )
    return wanted


def _range(levels: tuple[int, int]) -> str:
    first, last = levels
    return str(first) if first == last else sentence("{first} to {last}", first=first, last=last)


def check_bounds(bounds: Optional[Bounds]) -> Optional[Bounds]:
    """Return the user's bounds (west, south, east, north in degrees) if they are some.

    Raises:
        SetupError: they hold no area, or lie beyond the earth.
    """
    if bounds is None:
        return None
    west, south, east, north = bounds
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise SetupError(
            sentence(
                "bounds are west,south,east,north in degrees, not "
                "{west:g},{south:g},{east:g},{north:g}",
                west=west,
                south=south,
                east=east,
                north=north,
            )
        )
    return bounds


def agreed(
    tile_matrix_set: TileMatrixSet,
    limits: Mapping[str, Limits],
    declared: Optional[BoundingBox],
    *,
    cut: bool = False,
) -> tuple[Optional[BoundingBox], Mapping[str, Limits]]:
    """Return the extent and the limits of what is both there and declared.

    The tiles that are there are believed more than the extent that is declared: one that lies
    beside them is dropped. Limits stay as they are, unless `cut` says that the extent is the user's
    wish.

    Raises:
        SetupError: the user wishes for an extent where there is nothing.
    """
    covered = covered_extent(tile_matrix_set, limits)
    both = declared and covered and declared.intersection(covered)
    if not cut:
        return both or covered or declared, limits
    kept = {
        matrix.identifier: inside
        for matrix in tile_matrix_set.matrices
        if (inside := _cut(matrix, limits.get(matrix.identifier), declared)) is not None
    }
    if not kept:
        raise SetupError("there are no tiles inside the bounds")
    return both, kept


def _cut(
    matrix: TileMatrix, known: Optional[Limits], extent: Optional[BoundingBox]
) -> Optional[Limits]:
    allowed = limits_of_extent(matrix, extent) if extent else matrix.whole
    return shared_limits(known, allowed) if known and allowed else None


def shared_limits(one: Limits, other: Limits) -> Optional[Limits]:
    """Return the limits both share, or None."""
    both = Limits(
        max(one.min_row, other.min_row),
        min(one.max_row, other.max_row),
        max(one.min_column, other.min_column),
        min(one.max_column, other.max_column),
    )
    is_empty = both.min_row > both.max_row or both.min_column > both.max_column
    return None if is_empty else both


def declared_extent(
    tile_matrix_set: TileMatrixSet, bounds: Optional[Bounds], described: Optional[Bounds]
) -> Optional[BoundingBox]:
    """Return the box of the user's bounds, else of those the source tells, in the CRS of the set.

    Raises:
        SetupError: the user's bounds lie outside the set; what the source tells is then ignored.
    """
    if bounds is not None:
        inside = _inside(tile_matrix_set, bounds)
        if inside is None:
            raise SetupError(
                sentence("the bounds lie outside the grid {grid}", grid=tile_matrix_set.identifier)
            )
        return inside
    try:
        return _inside(tile_matrix_set, described) if described else None
    except GridError:
        return None


def _inside(tile_matrix_set: TileMatrixSet, bounds: Bounds) -> Optional[BoundingBox]:
    box = reproject_box(BoundingBox(*bounds), CRS84, tile_matrix_set.crs)
    return box.intersection(tile_matrix_set.extent)
