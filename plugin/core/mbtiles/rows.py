"""How MBTiles count rows."""

from __future__ import annotations

from ..grid.tile_matrix import TileMatrix

__all__ = ["stored_row"]


def stored_row(matrix: TileMatrix, row: int, *, rows_from_top: bool = False) -> int:
    """Return the row under which a file keeps the tile at `row`, counted from the top.

    MBTiles 1.3, "Tiles": the tiling scheme is TMS, rows count from the bottom. The same function
    turns a stored row back.
    """
    return row if rows_from_top else matrix.flipped(row)
