"""Why there is no tile where a client asks for one: rows from the bottom, levels, limits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Optional

from ..grid.limits import Limits
from ..grid.tile_matrix import TileMatrix
from ..layer.published import MatrixSetLink
from ..sentence import Sentence, sentence
from .asked import Asked
from .complaint import Explanation

__all__ = ["outside_the_limits", "unknown_matrix"]

_MARGIN = 2
"""How many tiles outside the limits a client's view may reach that is right otherwise."""

_RELOAD = "Load the layer anew from its capabilities address, which says where it has tiles."


class _Side(NamedTuple):
    """How far outside on one side, in words."""

    one: Sentence
    several: Sentence


_NORTH = _Side(
    sentence("1 row north of the first ({edge})"),
    sentence("{count} rows north of the first ({edge})"),
)
_SOUTH = _Side(
    sentence("1 row south of the last ({edge})"),
    sentence("{count} rows south of the last ({edge})"),
)
_WEST = _Side(
    sentence("1 column west of the first ({edge})"),
    sentence("{count} columns west of the first ({edge})"),
)
_EAST = _Side(
    sentence("1 column east of the last ({edge})"),
    sentence("{count} columns east of the last ({edge})"),
)


def outside_the_limits(asked: Asked) -> Optional[Explanation]:
    """Explain a row or column outside the limits, by what would have been inside them."""
    link, matrix, place = asked.link, asked.matrix, asked.place
    if asked.fault("TileOutOfRange") is None or not link or not matrix or place is None:
        return None
    return next(_readings(link, matrix, place), None) or _far_off(link, matrix, place)


def _readings(
    link: MatrixSetLink, matrix: TileMatrix, place: tuple[int, int]
) -> Iterator[Explanation]:
    """Yield what the client may have meant, the likeliest first."""
    column, row = place
    limits = link.limits_of(matrix)
    if not _is_near(limits, column, row):
        yield from _turned(matrix, limits, place)
    finer = _next_finer(link, matrix)
    is_beyond = not _holds(matrix.whole, column, row)
    if is_beyond and finer is not None and _holds(link.limits_of(finer), column, row):
        yield Explanation(
            "level-off-by-one",
            sentence(
                "Level {level} has no column {column}, row {row}, but level {finer} has: the "
                "client seems to be one level too coarse.",
                level=matrix.identifier,
                column=column,
                row=row,
                finer=finer.identifier,
            ),
            "Check the client's zoom offset and tile size (256 or 512 pixels).",
        )


def _turned(matrix: TileMatrix, limits: Limits, place: tuple[int, int]) -> Iterator[Explanation]:
    column, row = place
    flipped = matrix.flipped(row)
    if _holds(limits, column, flipped):
        yield Explanation(
            "rows-from-bottom",
            sentence(
                "The client counts rows from the bottom, as TMS does: it asks for row {row} where "
                "WMTS, which counts from the top, has row {flipped}.",
                row=row,
                flipped=flipped,
            ),
            "Switch off “TMS”, “inverse Y” or “flip Y” in the client, or give it {TileRow} or {y}"
            " instead of {-y}.",
        )
    if _holds(limits, row, column):
        yield Explanation(
            "row-and-column-swapped",
            sentence(
                "The client sends row and column the wrong way round: column {column}, row {row} "
                "is outside, column {row}, row {column} is inside.",
                row=row,
                column=column,
            ),
            "In a WMTS address the row comes before the column: {TileMatrix}/{TileRow}/{TileCol}.",
        )


def _holds(limits: Limits, column: int, row: int) -> bool:
    in_columns = limits.min_column <= column <= limits.max_column
    return in_columns and limits.min_row <= row <= limits.max_row


def _is_near(limits: Limits, column: int, row: int) -> bool:
    """Tell whether a place is so close that a client at the layer's edge may ask for it."""
    columns = limits.min_column - _MARGIN <= column <= limits.max_column + _MARGIN
    return columns and limits.min_row - _MARGIN <= row <= limits.max_row + _MARGIN


def _next_finer(link: MatrixSetLink, matrix: TileMatrix) -> Optional[TileMatrix]:
    matrices = link.tile_matrix_set.matrices
    at = matrices.index(matrix)
    return matrices[at + 1] if at + 1 < len(matrices) else None


def _far_off(link: MatrixSetLink, matrix: TileMatrix, place: tuple[int, int]) -> Explanation:
    column, row = place
    limits = link.limits_of(matrix)
    row_off = _off(row, limits.min_row, limits.max_row, _NORTH, _SOUTH)
    column_off = _off(column, limits.min_column, limits.max_column, _WEST, _EAST)
    where = row_off or column_off
    if row_off and column_off:
        where = sentence("{row} and {column}", row=row_off, column=column_off)
    if limits == matrix.whole:
        return Explanation(
            "outside-the-matrix",
            sentence(
                "Level {level} is not that large: the client asks {where}.",
                level=matrix.identifier,
                where=where,
            ),
            "The client uses another grid. Load the layer anew from its capabilities address, which"
            " says where it has tiles.",
        )
    return Explanation(
        "outside-the-limits",
        sentence(
            "The client asks {where} that the layer has at level {level}: it does not heed the "
            "limits in the capabilities document.",
            where=where,
            level=matrix.identifier,
        ),
        "It does no harm: the client shows nothing there. If there should be tiles, publish the"
        " layer with wider bounds.",
    )


def _off(at: int, first: int, last: int, before: _Side, behind: _Side) -> Optional[Sentence]:
    if first <= at <= last:
        return None
    count, side, edge = (first - at, before, first) if at < first else (at - last, behind, last)
    return Sentence(side.one if count == 1 else side.several, {"count": count, "edge": edge})


def unknown_matrix(asked: Asked) -> Optional[Explanation]:
    """Explain a tile matrix that the layer lacks."""
    link = asked.link
    if link is None or asked.fault("InvalidParameterValue", "TileMatrix") is None:
        return None
    name = asked.parameters.get("tilematrix", "")
    matrices = link.tile_matrix_set.matrices
    known = {matrix.identifier for matrix in matrices}
    first, last = matrices[0].identifier, matrices[-1].identifier
    bare = name.rpartition(":")[2]
    if bare != name and bare in known:
        return Explanation(
            "matrix-with-prefix",
            sentence(
                "The client puts something before the level: {name!r}, where it is called "
                "{bare!r}.",
                name=name,
                bare=bare,
            ),
            sentence(
                "Set the client's level names (“matrix identifiers”) to {first} … {last}.",
                first=first,
                last=last,
            ),
        )
    if bare.isascii() and bare.isdecimal() and len(bare) < 6 and last.isdecimal():
        return _beyond(int(bare), first, last)
    return Explanation(
        "matrix-unknown",
        sentence(
            "There is no level {name!r}; the layer's levels are called {first} to {last}.",
            name=name,
            first=first,
            last=last,
        ),
        _RELOAD,
    )


def _beyond(level: int, first: str, last: str) -> Optional[Explanation]:
    if level > int(last):
        text = sentence(
            "The client asks for level {level}; the source's tiles end at level {last}, so that it "
            "shows nothing when zoomed in further.",
            level=level,
            last=last,
        )
        remedy = sentence(
            "Set the client's highest level to {last} and let it enlarge, or publish the layer up "
            "to level {level}: the bridge then enlarges what there is.",
            last=last,
            level=level,
        )
        return Explanation("level-beyond-source", text, remedy)
    return Explanation(
        "level-before-source",
        sentence(
            "The client asks for level {level}; the source's tiles begin at level {first}.",
            level=level,
            first=first,
        ),
        sentence("Set the client's lowest level to {first}.", first=first),
    )
