"""Which way the rows of a source count: told from what there is against where it should be."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import NamedTuple, Optional

from ..errors import SetupError
from ..grid.limits import BoundingBox, Limits, flipped_limits, limits_of_extent
from ..grid.tile_matrix import TileMatrix
from ..sentence import sentence

__all__ = [
    "BOTTOM",
    "TOP",
    "RowOrder",
    "ToldBy",
    "check_rows",
    "lies_inside",
    "order_told",
    "other_rows",
    "rows_that_fit",
]

TOP, BOTTOM = "top", "bottom"

_SLACK = 1
"""Tiles by which programs draw over the edge of an extent."""


class ToldBy(enum.Enum):
    """Who or what says how rows count."""

    USER = "user"
    BOUNDS = "bounds"
    DOCUMENT = "document"
    METADATA = "metadata"
    STANDARD = "standard"
    TEMPLATE = "template"
    PICTURES = "pictures"
    PLACE = "place"
    ADDRESS = "address"
    NOTHING = "nothing"


class RowOrder(NamedTuple):
    """How the rows of a source count, `top` or `bottom`, and by what that was told."""

    rows: str = TOP
    told_by: ToldBy = ToldBy.NOTHING


def order_told(otherwise: RowOrder, *said: tuple[str, ToldBy]) -> RowOrder:
    """Return the first of `said` whose rows are not empty, else `otherwise`."""
    return next((RowOrder(*one) for one in said if one[0]), otherwise)


def other_rows(rows: str) -> str:
    """Return the other way to count."""
    return TOP if rows == BOTTOM else BOTTOM


def check_rows(rows: str) -> str:
    """Return `rows` if it is `top`, `bottom` or empty.

    Raises:
        SetupError: it is something else.
    """
    if rows in (TOP, BOTTOM, ""):
        return rows
    raise SetupError(
        sentence("rows are counted from the `top` or the `bottom`, not {rows!r}", rows=rows)
    )


def rows_that_fit(seen: Mapping[TileMatrix, Limits], extent: Optional[BoundingBox]) -> str:
    """Return `top` or `bottom` if the rows seen lie inside the extent only when counted so.

    `seen` holds rows and columns as the source counts them, of all its tiles or of some; `extent`
    is in the CRS of the matrices. Where tiles reach over it both ways, it is enough that they only
    touch it one way. Empty: it cannot be told. Nothing else can tell without looking at the
    pictures: a pyramid of tiles turned upside down nests as well as before.
    """
    if extent is None or not seen:
        return ""
    from_bottom = {matrix: flipped_limits(matrix, limits) for matrix, limits in seen.items()}
    for test in (_rows_fit, _rows_touch):
        top = all(test(matrix, limits, extent) for matrix, limits in seen.items())
        bottom = all(test(matrix, limits, extent) for matrix, limits in from_bottom.items())
        if top != bottom:
            return TOP if top else BOTTOM
    return ""


def lies_inside(matrix: TileMatrix, seen: Limits, extent: BoundingBox) -> bool:
    """Tell whether limits (rows from the top) lie inside an extent, give or take a tile."""
    allowed = limits_of_extent(matrix, extent)
    return (
        allowed is not None
        and _rows_fit(matrix, seen, extent)
        and seen.min_column >= allowed.min_column - _SLACK
        and seen.max_column <= allowed.max_column + _SLACK
    )


def _rows_fit(matrix: TileMatrix, seen: Limits, extent: BoundingBox) -> bool:
    allowed = limits_of_extent(matrix, extent)
    return (
        allowed is not None
        and seen.min_row >= allowed.min_row - _SLACK
        and seen.max_row <= allowed.max_row + _SLACK
    )


def _rows_touch(matrix: TileMatrix, seen: Limits, extent: BoundingBox) -> bool:
    allowed = limits_of_extent(matrix, extent)
    return (
        allowed is not None
        and seen.min_row <= allowed.max_row + _SLACK
        and seen.max_row >= allowed.min_row - _SLACK
    )
