"""An MBTiles file as a tile source."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Optional, Union

from ..errors import SetupError, TileDamaged
from ..grid.limits import Limits, flipped_limits
from ..grid.tile_matrix import TileMatrix, TileMatrixSet
from ..grid.trimmed import levels_of
from ..image.media_types import PNG, VECTOR_TILE, is_gzip, media_type_of
from ..mbtiles import MBTilesReader, StoredRange, stored_row
from ..sentence import Sentence, sentence
from ..tile import Absent, Answer, Tile, TileRequest
from .described import Bounds, Description, description_of
from .opened import OpenedSource, Survey
from .opening import (
    agreed,
    check_bounds,
    check_levels,
    declared_extent,
    grid_for,
    shared_limits,
    trimmed_to,
)
from .rows import BOTTOM, TOP, RowOrder, ToldBy, check_rows, order_told, rows_that_fit

__all__ = ["MBTilesSource", "open_mbtiles"]

_OUTSIDE = Absent("outside the tile matrix")
_NOTHING = Absent("the file has no such tile")


class MBTilesSource:
    """The tiles of an MBTiles file.

    A tile's ETag is the length and checksum of its bytes, its media type what the bytes are.
    """

    is_local = True

    def __init__(
        self,
        reader: MBTilesReader,
        tile_matrix_set: TileMatrixSet,
        *,
        rows_from_top: bool,
        otherwise: str = "",
    ) -> None:
        """Keep the reader, the grid, how rows are stored, and what unknown bytes are taken for."""
        self._reader = reader
        self._rows_from_top = rows_from_top
        self._otherwise = otherwise
        self._levels = {
            matrix.identifier: (level, matrix)
            for level, matrix in levels_of(tile_matrix_set).items()
        }

    def tile(self, request: TileRequest) -> Answer:
        """Return the tile, or Absent if the file has none.

        Raises:
            TileUnavailable: the file is locked, gone or damaged.
            TileDamaged: what it holds is no picture.
        """
        known = self._levels.get(request.matrix)
        if known is None:
            return _OUTSIDE
        level, matrix = known
        column = request.column
        if not (0 <= column < matrix.width and 0 <= request.row < matrix.height):
            return _OUTSIDE
        row = stored_row(matrix, request.row, rows_from_top=self._rows_from_top)
        body = self._reader.tile_data(level, column, row)
        if body is None:
            return _NOTHING
        media_type = media_type_of(body) or self._otherwise
        if not media_type:
            raise TileDamaged(
                sentence(
                    "{path}: tile {level}/{column}/{row} is no picture",
                    path=self._reader.path.name,
                    level=level,
                    column=column,
                    row=row,
                )
            )
        encoding = "gzip" if media_type == VECTOR_TILE and is_gzip(body) else ""
        etag = f"{len(body):x}-{zlib.crc32(body):08x}"
        return Tile(body, media_type, encoding, etag)

    def is_unchanged(self, request: TileRequest, known: Tile, since: float) -> bool:
        """Tell whether nothing at all in the file has changed."""
        return self._reader.unchanged_since(since)

    def close(self) -> None:
        """Let go of the file, so that Windows lets it be replaced or deleted."""
        self._reader.close()


def open_mbtiles(
    path: Union[str, os.PathLike[str]],
    *,
    grid: Optional[TileMatrixSet] = None,
    rows: str = "",
    bounds: Optional[Bounds] = None,
    levels: Optional[tuple[int, int]] = None,
) -> OpenedSource:
    """Open an MBTiles file, raster or vector; what is not given the file tells itself.

    Rows count from the bottom (MBTiles 1.3) unless `rows` says otherwise, or the file's bounds or
    its `scheme` do.

    Raises:
        SetupError: it cannot be used; one sentence says why.
    """
    check_rows(rows)
    reader = MBTilesReader(Path(path))
    reader.open()
    try:
        return _opened(reader, grid, rows, check_bounds(bounds), levels)
    except SetupError:
        reader.close()
        raise


def _opened(
    reader: MBTilesReader,
    grid: Optional[TileMatrixSet],
    rows: str,
    bounds: Optional[Bounds],
    levels: Optional[tuple[int, int]],
) -> OpenedSource:
    described = description_of(reader.metadata)
    ranges, picture = reader.ranges(), reader.any_tile()
    if ranges == {} or (ranges is None and picture is None):
        raise SetupError(sentence("{path} holds no tiles", path=reader.path))
    columns = {level: found.max_column for level, found in (ranges or {}).items()}
    grid = grid or grid_for(described.grid, columns, picture)
    there = _levels_found(reader, ranges, described)
    tile_matrix_set = trimmed_to(grid, check_levels(levels, there), there)
    extent = declared_extent(tile_matrix_set, bounds, described.bounds)
    seen = _seen(tile_matrix_set, ranges or {})
    order, notes = _order(rows, described.rows, rows_that_fit(seen, extent))
    otherwise = VECTOR_TILE if described.media_type == VECTOR_TILE else ""
    limits = None if ranges is None else _limits(seen, order.rows)
    if limits is not None:
        extent, limits = agreed(tile_matrix_set, limits, extent, cut=bounds is not None)
    return OpenedSource(
        source=MBTilesSource(
            reader, tile_matrix_set, rows_from_top=order.rows == TOP, otherwise=otherwise
        ),
        tile_matrix_set=tile_matrix_set,
        media_type=media_type_of(picture or b"") or described.media_type or PNG,
        title=described.title or reader.path.stem,
        abstract=described.abstract,
        attribution=described.attribution,
        vector_layers=described.vector_layers,
        extent=extent,
        limits=limits,
        survey=None if ranges is not None else _survey(reader, tile_matrix_set, order.rows),
        seen=limits,
        order=order,
        notes=notes + _doubts(reader),
    )


def _doubts(reader: MBTilesReader) -> tuple[str, ...]:
    if reader.has_index():
        return ()
    name = reader.path.name
    return (sentence("{name} has no index on its tiles: each is slow to find", name=name),)


def _levels_found(
    reader: MBTilesReader, ranges: Optional[Mapping[int, StoredRange]], described: Description
) -> Optional[tuple[int, int]]:
    found = tuple(ranges or reader.levels())
    return (min(found), max(found)) if found else described.levels


def _seen(
    tile_matrix_set: TileMatrixSet, ranges: Mapping[int, StoredRange]
) -> Mapping[TileMatrix, Limits]:
    """Return what is stored by matrix, without what lies outside of it."""
    seen: dict[TileMatrix, Limits] = {}
    for level, matrix in levels_of(tile_matrix_set).items():
        found = ranges.get(level)
        if found is not None:
            stored = Limits(found.min_row, found.max_row, found.min_column, found.max_column)
            inside = shared_limits(stored, matrix.whole)
            if inside is not None:
                seen[matrix] = inside
    return seen


def _order(rows: str, scheme: str, fitting: str) -> tuple[RowOrder, tuple[str, ...]]:
    """Return how rows count, and a note if it is not as MBTiles says it should be."""
    order = order_told(
        RowOrder(BOTTOM, ToldBy.STANDARD),
        (rows, ToldBy.USER),
        (fitting, ToldBy.BOUNDS),
        (scheme, ToldBy.METADATA),
    )
    because = _BECAUSE.get(order.told_by)
    return order, (Sentence(_NOTE, {"reason": because}),) if order.rows == TOP and because else ()


_BECAUSE = {
    ToldBy.BOUNDS: sentence("its tiles lie within its bounds only that way"),
    ToldBy.METADATA: sentence("its metadata says `scheme` xyz"),
}


_NOTE = sentence(
    "rows are counted from the top, against the MBTiles specification, because {reason};"
    " if the map is upside down, set the rows to `bottom` (--rows bottom)"
)


def _limits(seen: Mapping[TileMatrix, Limits], order: str) -> Mapping[str, Limits]:
    return {
        matrix.identifier: stored if order == TOP else flipped_limits(matrix, stored)
        for matrix, stored in seen.items()
    }


def _survey(reader: MBTilesReader, tile_matrix_set: TileMatrixSet, order: str) -> Survey:
    def survey(is_cancelled: Callable[[], bool]) -> Optional[Mapping[str, Limits]]:
        ranges = reader.ranges(is_cancelled)
        return None if ranges is None else _limits(_seen(tile_matrix_set, ranges), order) or None

    return survey
